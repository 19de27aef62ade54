"""Reads what an OFD document says of its fonts."""

from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_operations import FontFace, Remark
from invoice_desktop.documents.ofd_resources import OfdResources
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from invoice_desktop.documents.ofd_package import OfdPackage

LARGEST_FONT = 24 * 1024 * 1024
"""Bytes; a whole Chinese font takes ten to twenty million."""
_HEADS = (b"\0\1\0\0", b"true", b"OTTO", b"ttcf")


class Fonts:
    """The fonts of a document by their IDs, each read once."""

    def __init__(self, package: "OfdPackage", resources: OfdResources) -> None:
        self._package = package
        self._resources = resources
        self._read: dict[str, FontFace] = {}

    def face(self, identifier: str, remarks: set[Remark]) -> FontFace:
        """Give a font; one that the file does not describe has no name."""
        if identifier not in self._read:
            self._read[identifier] = self._face(identifier, remarks)
        return self._read[identifier]

    def _face(self, identifier: str, remarks: set[Remark]) -> FontFace:
        element = self._resources.resource("Font", identifier)
        if element is None:
            remarks.add(Remark.FONT_MISSING)
            return FontFace(identifier, "", "")
        bold, italic, serif, fixed = (
            str(element.get(name, "")).lower() == "true"
            for name in ("Bold", "Italic", "Serif", "FixedWidth")
        )
        return FontFace(
            identifier,
            str(element.get("FontName", "")),
            str(element.get("FamilyName", "")),
            self._content(identifier, remarks),
            bold,
            italic,
            serif,
            fixed,
        )

    def _content(self, identifier: str, remarks: set[Remark]) -> bytes:
        """Give the bytes of an embedded font, none where they are damaged or no font at all."""
        member = self._resources.font_member(identifier)
        if member is None:
            return b""
        try:
            content = self._package.member(member)
        except UnreadableDocument:
            content = b""
        if content.startswith(_HEADS) and len(content) <= LARGEST_FONT:
            return content
        remarks.add(Remark.FONT_MISSING)
        return b""

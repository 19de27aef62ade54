"""Which members of an OFD package the document shows or hands on: what a signature should cover.

Wherever a producer's path may be read in two ways, both members count: a member too many is
reported, one too few would hide an attack.
"""

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_package import OfdDocument, OfdPackage
from invoice_desktop.documents.safe_xml import local_name, text_of
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_LISTS = frozenset(
    {
        *("DocRoot", "PublicRes", "DocumentRes", "PageRes"),
        *("Annotations", "Attachments", "CustomTags", "Extensions"),
    }
)
"""Elements whose text names a member that may name others (GB/T 33190, chapters 7 and 8)."""
_PAGES = frozenset({"Page", "TemplatePage"})
_FILES = frozenset(
    {"FileLoc", "MediaFile", "FontFile", "SchemaLoc", "ExtendData", "Cover", "File", "Thumbnail"}
)
"""Elements whose text names a member that names no other."""
_VERSION = "Version"
_COLOUR_SPACE = "ColorSpace"


def reached_members(document: OfdDocument) -> tuple[str, ...]:
    """Give the members reached from OFD.xml, in the order they are met; signatures' files are not.

    A listed member that is no readable XML counts, but nothing is looked for in it.
    """
    entry = document.package.locate("", "OFD.xml")
    return tuple(_Walk(document.package).from_entry(entry)) if entry is not None else ()


def unreached_members(
    package: OfdPackage, reached: tuple[str, ...], own: tuple[str, ...]
) -> tuple[str, ...]:
    """Give the members that nothing names, and that are none of the signatures' `own` files."""
    known = {*reached, *own}
    return tuple(name for name in package.names if name not in known)


class _Walk:
    """Follows locations from member to member, each once."""

    def __init__(self, package: OfdPackage) -> None:
        self._package = package
        self._met: dict[str, None] = {}
        self._waiting: list[str] = []

    def from_entry(self, entry: str) -> Iterator[str]:
        self._meet(entry, follow=True)
        while self._waiting:
            self._follow(self._waiting.pop())
        yield from self._met

    def _meet(self, member: str | None, *, follow: bool) -> None:
        if member is None or member in self._met:
            return
        self._met[member] = None
        if follow:
            self._waiting.append(member)

    def _follow(self, path: str) -> None:
        try:
            root = self._package.xml(path)
        except UnreadableDocument:
            # what cannot be read is not shown; whether it is covered is asked all the same
            return
        base = str(root.get("BaseLoc", "")).strip().strip("/")
        for element in root.iter():
            self._look_at(path, base, element)

    def _look_at(self, path: str, base: str, element: "XmlElement") -> None:
        name = local_name(element)
        if name in _LISTS:
            self._meet(self._located(path, text_of(element)), follow=True)
        elif name in _PAGES:
            self._meet_page(self._located(path, str(element.get("BaseLoc", ""))))
        elif name in _FILES:
            self._meet_file(path, base, text_of(element))
        elif name == _COLOUR_SPACE:
            self._meet_file(path, base, str(element.get("Profile", "")))
        elif name == _VERSION:
            self._meet(self._located(path, str(element.get("BaseLoc", ""))), follow=True)

    def _meet_page(self, member: str | None) -> None:
        if member is not None:
            self._meet(member, follow=self._has_resources(member))

    def _has_resources(self, page: str) -> bool:
        """Tell whether a page may name resources of its own; the others need no parsing for it."""
        try:
            content = self._package.member(page)
        except UnreadableDocument:
            return False
        return b"PageRes" in content or b"\0" in content

    def _meet_file(self, path: str, base: str, location: str) -> None:
        self._meet(self._located(path, location), follow=False)
        if base and location and not location.startswith("/"):
            self._meet(self._located(path, posixpath.join(base, location)), follow=False)

    def _located(self, path: str, location: str) -> str | None:
        return self._package.locate(path, location) if location else None

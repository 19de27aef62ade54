"""What the pages of an OFD document share: templates, annotations, and resources by their IDs."""

from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_geometry import Box, numbers_of
from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.safe_xml import child, children, local_name, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_A4 = Box(0.0, 0.0, 210.0, 297.0)
_KINDS = ("ColorSpace", "DrawParam", "Font", "CompositeGraphicUnit")


def physical_box(root: "XmlElement", common: "XmlElement | None") -> Box:
    """Give a page's physical box, the document's (in CommonData) when it has none of its own."""
    area = child(root, "Area")
    shared = child(common, "PageArea") if common is not None else None
    for holder in (area, shared):
        box = child(holder, "PhysicalBox") if holder is not None else None
        numbers = numbers_of(text_of(box))
        if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0:
            return Box(*numbers)
    return _A4


class OfdResources:
    """The shared parts of one document; resources of a page are added by `take`."""

    def __init__(self, document: OfdDocument) -> None:
        self._document = document
        self._common = child(document.root, "CommonData")
        self._templates = self._find_templates()
        self._taken: set[str] = set()
        self._media: dict[str, tuple[str, str]] = {}
        self._others: dict[tuple[str, str], tuple[XmlElement, str]] = {}
        for name in ("PublicRes", "DocumentRes"):
            for element in children(self._common, name) if self._common is not None else ():
                self.take(document.located(element))
        self._annotations = self._find_annotations()

    def box_of(self, root: "XmlElement") -> Box:
        """Give a page's physical box."""
        return physical_box(root, self._common)

    def template(self, identifier: str) -> "XmlElement | None":
        """Give the root of a template page, None when it is not there."""
        path = self._document.located(self._templates.get(identifier), "BaseLoc")
        return self._document.package.xml(path) if path is not None else None

    def take_of_page(self, root: "XmlElement", path: str) -> None:
        """Add the resources that the page in the member `path` names."""
        for element in children(root, "PageRes"):
            self.take(self._document.package.locate(path, text_of(element)))

    def take(self, path: str | None) -> None:
        """Add the resources in a member, once; later ones replace earlier ones of the same ID."""
        if path is None or path in self._taken:
            return
        self._taken.add(path)
        root = self._document.package.xml(path)
        self._media |= self._media_in(root, path)
        for element in root.iter(*(f"{{*}}{kind}" for kind in _KINDS)):
            self._others[local_name(element), str(element.get("ID", ""))] = element, path

    def medium(self, identifier: str) -> tuple[str, str] | None:
        """Give the member of a picture, and the format that the file says of it."""
        return self._media.get(identifier)

    def resource(self, kind: str, identifier: str) -> "XmlElement | None":
        """Give a colour space, a drawing parameter, a font or a composite unit."""
        found = self._others.get((kind, identifier))
        return found[0] if found else None

    def font_member(self, identifier: str) -> str | None:
        """Give the member that holds an embedded font, None when there is none."""
        found = self._others.get(("Font", identifier))
        file = text_of(child(found[0], "FontFile")) if found else ""
        return self._member(found[1], file) if found and file else None

    def default_colour_space(self) -> str:
        """Give the ID of the colour space for colours that name none, empty when not said."""
        return text_of(child(self._common, "DefaultCS")) if self._common is not None else ""

    def annotations(self, page_id: str) -> "list[XmlElement]":
        """Give the roots of a page's annotation files."""
        return list(self._annotations.get(page_id, {}).values())

    def _member(self, path: str, file: str) -> str | None:
        """Find a file that the resource list `path` names, below its base or beside the list."""
        base = str(self._document.package.xml(path).get("BaseLoc", "")).strip("/ ")
        inside = f"{base}/{file}" if base and not file.startswith("/") else file
        member = self._document.package.locate(path, inside)
        return self._document.package.locate(path, file) if member is None else member

    def _media_in(self, root: "XmlElement", path: str) -> dict[str, tuple[str, str]]:
        found = {}
        for element in root.iter("{*}MultiMedia"):
            member = self._member(path, text_of(child(element, "MediaFile")))
            if member is not None:
                found[str(element.get("ID", ""))] = (member, str(element.get("Format", "")))
        return found

    def _find_templates(self) -> "dict[str, XmlElement]":
        found: dict[str, XmlElement] = {}
        for element in children(self._common, "TemplatePage") if self._common is not None else ():
            found.setdefault(str(element.get("ID", "")), element)
        return found

    def _find_annotations(self) -> "dict[str, dict[str, XmlElement]]":
        path = self._document.part("Annotations")
        if path is None:
            return {}
        found: dict[str, dict[str, XmlElement]] = {}
        for page in children(self._document.package.xml(path), "Page"):
            member = self._document.package.locate(path, text_of(child(page, "FileLoc")))
            if member is not None:
                root = self._document.package.xml(member)
                found.setdefault(str(page.get("PageID", "")), {})[member] = root
        return found

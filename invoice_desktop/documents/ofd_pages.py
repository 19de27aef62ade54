"""What stands on the pages of an OFD document: texts and pictures with their places.

Coordinates in the file are millimetres from the top left corner of the page's physical box.
Texts drawn by composite objects and by outlines are not seen.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_geometry import (
    IDENTITY,
    Box,
    Matrix,
    Rectangle,
    bounding_rectangle,
    glyph_offsets,
    numbers_of,
)
from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.ofd_resources import OfdResources
from invoice_desktop.documents.safe_xml import child, children, local_name
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_PAGES = 300
MOST_OBJECTS = 200_000
"""Everything that is looked at on all pages; what pages share counts again on each."""
MOST_CHARACTERS = 600_000
"""Of all pages; an invoice of 2,000 lines has 200,000."""


@dataclass(frozen=True, slots=True)
class PageText:
    """One line of a text object.

    `object_id` is what custom tags refer to, empty in templates that no tag can reach by page.
    `page_id` is the ID that the document gives its page, `place.page` counts from zero.
    """

    text: str
    place: Place
    object_id: str = ""
    page_id: str = ""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A picture on a page; `member` holds its bytes, `format` is what the file says of it."""

    member: str
    format: str
    place: Place


@dataclass(frozen=True, slots=True)
class OfdPages:
    """All pages of a document; sizes are width and height in millimetres, one a page."""

    sizes: tuple[tuple[float, float], ...]
    texts: tuple[PageText, ...]
    pictures: tuple[PagePicture, ...]

    @property
    def visible_text(self) -> str:
        """Everything that is text on the pages, one object a line."""
        return "\n".join(text.text for text in self.texts)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The page that is being read, and where its objects are to be put."""

    index: int
    page_id: str
    box: Box
    texts: list[PageText]
    pictures: list[PagePicture]


def read_pages(document: OfdDocument) -> OfdPages:
    """Read all pages with their templates and annotations.

    Objects that the file hides, or that lie off the page, are left out.
    Raises `UnreadableDocument`: `too_many_pages` (with `limit`), and those of `parse_xml`.
    """
    holder = child(document.root, "Pages")
    listed = children(holder, "Page") if holder is not None else []
    if len(listed) > MOST_PAGES:
        raise UnreadableDocument("too_many_pages", limit=str(MOST_PAGES))
    reader = _PageReader(document)
    texts: list[PageText] = []
    pictures: list[PagePicture] = []
    sizes = []
    for index, page in enumerate(listed):
        path = document.located(page, "BaseLoc")
        if path is None:
            raise UnreadableDocument("ofd_incomplete", member=str(page.get("BaseLoc", "")))
        root = document.package.xml(path)
        box = reader.resources.box_of(root)
        sizes.append((box.width, box.height))
        reader.read(_Sheet(index, str(page.get("ID", "")), box, texts, pictures), root, path)
    return OfdPages(tuple(sizes), tuple(texts), tuple(pictures))


class _PageReader:
    """Reads pages one after the other; what they share is looked up once."""

    def __init__(self, document: OfdDocument) -> None:
        self.resources = OfdResources(document)
        self._objects_left = MOST_OBJECTS
        self._characters_left = MOST_CHARACTERS
        self._objects: dict[XmlElement, list[XmlElement]] = {}

    def read(self, sheet: _Sheet, root: "XmlElement", path: str) -> None:
        """Read one page: what lies behind, its own content, its annotations."""
        for reference in children(root, "Template"):
            template = self.resources.template(str(reference.get("TemplateID", "")))
            self._spend(1)
            if template is not None:
                self._read_objects(sheet, template, "")
        self.resources.take_of_page(root, path)
        self._read_objects(sheet, root, sheet.page_id)
        for annotation in self.resources.annotations(sheet.page_id):
            self._read_annotations(sheet, annotation)

    def _read_objects(self, sheet: _Sheet, root: "XmlElement", page_id: str) -> None:
        content = child(root, "Content")
        if content is not None:
            self._read_block(sheet, content, page_id, (0.0, 0.0))

    def _read_annotations(self, sheet: _Sheet, root: "XmlElement") -> None:
        for annotation in children(root, "Annot"):
            self._spend(1)
            appearance = child(annotation, "Appearance")
            if appearance is None or annotation.get("Visible") == "false":
                continue
            corner = (numbers_of(appearance.get("Boundary")) or (0.0, 0.0))[:2]
            self._read_block(sheet, appearance, "", (corner[0], corner[-1]))

    def _read_block(
        self, sheet: _Sheet, block: "XmlElement", page_id: str, corner: tuple[float, float]
    ) -> None:
        for element in self._objects_in(block):
            self._spend(1)
            if _is_hidden(element):
                continue
            if local_name(element) == "TextObject":
                self._spend(0, sum(len(code.text or "") for code in element))
                sheet.texts.extend(_texts(sheet, element, page_id, corner))
            else:
                sheet.pictures.extend(self._picture(sheet, element, corner))

    def _objects_in(self, block: "XmlElement") -> "list[XmlElement]":
        """Give a block's objects, looked for once: many pages may share a template."""
        if block not in self._objects:
            self._objects[block] = list(block.iter("{*}TextObject", "{*}ImageObject"))
        return self._objects[block]

    def _spend(self, objects: int, characters: int = 0) -> None:
        """Refuse documents that have a page say more than any invoice does."""
        self._objects_left -= objects
        self._characters_left -= characters
        if self._objects_left < 0 or self._characters_left < 0:
            raise UnreadableDocument("ofd_too_large", member="")

    def _picture(
        self, sheet: _Sheet, element: "XmlElement", corner: tuple[float, float]
    ) -> Iterator[PagePicture]:
        resource = self.resources.medium(str(element.get("ResourceID", "")))
        boundary = numbers_of(element.get("Boundary"))
        if resource is None or len(boundary) != 4:
            return
        left, top = boundary[0] + corner[0], boundary[1] + corner[1]
        area = Rectangle(left, top, left + boundary[2], top + boundary[3])
        place = sheet.box.place(area, sheet.index)
        if place is not None:
            yield PagePicture(resource[0], resource[1], place)


def _is_hidden(element: "XmlElement") -> bool:
    return element.get("Visible") == "false" or element.get("Alpha") == "0"


def _texts(
    sheet: _Sheet, element: "XmlElement", page_id: str, corner: tuple[float, float]
) -> Iterator[PageText]:
    boundary = numbers_of(element.get("Boundary"))
    origin = (corner[0] + boundary[0], corner[1] + boundary[1]) if len(boundary) > 1 else corner
    size = (numbers_of(element.get("Size")) or (3.0,))[0]
    scale = (numbers_of(element.get("HScale")) or (1.0,))[0]
    matrix = (
        Matrix.of(element.get("CTM")).moved(*origin)
        if element.get("CTM")
        else (IDENTITY.moved(*origin))
    )
    start = (0.0, 0.0)
    for code in children(element, "TextCode"):
        text = code.text or ""
        x, y = numbers_of(code.get("X")), numbers_of(code.get("Y"))
        start = (x[0] if x else start[0], y[0] if y else start[1])
        offsets = glyph_offsets(text, start, (code.get("DeltaX"), code.get("DeltaY")), size * scale)
        for line, glyphs in _lines(text, offsets):
            area = bounding_rectangle(glyphs, size, size * scale, matrix)
            place = sheet.box.place(area, sheet.index)
            if place is not None:
                yield PageText(line, place, str(element.get("ID", "")), page_id)


def _lines(
    text: str, offsets: list[tuple[float, float]]
) -> Iterator[tuple[str, list[tuple[str, float, float]]]]:
    """Split a text where it returns to the left, giving each line with its glyphs' places."""
    if all(y == offsets[0][1] for _x, y in offsets):
        yield from _line([(char, x, y) for char, (x, y) in zip(text, offsets, strict=True)])
        return
    line: list[tuple[str, float, float]] = []
    for char, (x, y) in zip(text, offsets, strict=True):
        if line and x < line[-1][1] and y > line[-1][2]:
            yield from _line(line)
            line = []
        line.append((char, x, y))
    yield from _line(line)


def _line(
    glyphs: list[tuple[str, float, float]],
) -> Iterator[tuple[str, list[tuple[str, float, float]]]]:
    text = "".join(char for char, _x, _y in glyphs)
    if text.strip():
        yield text.strip(), [glyph for glyph in glyphs if not glyph[0].isspace()]

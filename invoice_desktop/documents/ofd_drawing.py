"""Turns a page of an OFD document into operations to be painted, without any window.

What cannot be drawn is left out with a remark: the rest of the page is still worth seeing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_colours import BLACK, opacity_of
from invoice_desktop.documents.ofd_drawing_text import number, read_glyphs
from invoice_desktop.documents.ofd_fonts import Fonts
from invoice_desktop.documents.ofd_geometry import Matrix, numbers_of
from invoice_desktop.documents.ofd_operations import (
    Clip,
    Operation,
    PageDrawing,
    Paint,
    PathShape,
    PictureShape,
    Remark,
    Step,
    TextRun,
)
from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.ofd_pages import MOST_PAGES
from invoice_desktop.documents.ofd_paths import read_path
from invoice_desktop.documents.ofd_resources import OfdResources
from invoice_desktop.documents.ofd_style import Style
from invoice_desktop.documents.safe_xml import child, children, local_name, text_of
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_OBJECTS = 10_000
"""Of one page, what its templates draw included: an invoice has a few hundred, 0.1 ms each."""
MOST_CHARACTERS = 200_000
"""Of one page."""
LARGEST_PAGE = 5000.0
"""Millimetres a side."""
LARGEST_FONT_SIZE = 2000.0
DEEPEST = 12
"""Blocks and units within each other."""
_BOLD_FROM = 600
_RANKS = {"Background": 0, "Body": 1, "Foreground": 2}


def count_pages(document: OfdDocument) -> int:
    """Count the pages. Raises `UnreadableDocument` `too_many_pages` (with `limit`)."""
    return len(_listed(document))


def draw_list(document: OfdDocument, page: int) -> PageDrawing:
    """Give what one page shows, in the order in which it is painted; pages count from zero.

    Raises `UnreadableDocument`: `ofd_incomplete` when there is no such page, `ofd_too_large`
    when it says more than any invoice does, and those of `parse_xml`.
    """
    listed = _listed(document)
    if not 0 <= page < len(listed):
        raise UnreadableDocument("ofd_incomplete", member="Page")
    path = document.located(listed[page], "BaseLoc")
    if path is None:
        raise UnreadableDocument("ofd_incomplete", member=str(listed[page].get("BaseLoc", "")))
    return _Drawer(document).page(path, str(listed[page].get("ID", "")))


def _listed(document: OfdDocument) -> "list[XmlElement]":
    holder = child(document.root, "Pages")
    listed = children(holder, "Page") if holder is not None else []
    if len(listed) > MOST_PAGES:
        raise UnreadableDocument("too_many_pages", limit=str(MOST_PAGES))
    return listed


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for the objects of a block."""

    matrix: Matrix
    style: Style
    opacity: float = 1.0
    clips: tuple[Clip, ...] = ()
    depth: int = 0


class _Drawer:
    """Draws one page."""

    def __init__(self, document: OfdDocument) -> None:
        self._package = document.package
        self._resources = OfdResources(document)
        self._fonts = Fonts(document.package, self._resources)
        self._remarks: set[Remark] = set()
        self._objects_left = MOST_OBJECTS
        self._characters_left = MOST_CHARACTERS

    def page(self, path: str, identifier: str) -> PageDrawing:
        """Give the page in the member `path`."""
        root = self._package.xml(path)
        box = self._resources.box_of(root)
        if max(box.width, box.height) > LARGEST_PAGE:
            raise UnreadableDocument("ofd_too_large", member=path[:200])
        self._resources.take_of_page(root, path)
        around = _Around(Matrix().moved(-box.left, -box.top), Style())
        found = [
            *self._layers(root, around),
            *(each for note in self._resources.annotations(identifier)
              for each in self._annotations(note, around)),
        ]  # fmt: skip
        remarks = tuple(sorted(self._remarks, key=lambda remark: remark.value))
        corner = (box.left, box.top)
        return PageDrawing(box.width, box.height, tuple(found), remarks, corner)

    def _layers(self, root: "XmlElement", around: _Around) -> Iterator[Operation]:
        """Draw templates and layers by their order: behind, the body, in front."""
        ranked: list[tuple[int, list[XmlElement]]] = []
        for reference in children(root, "Template"):
            self._spend(1)
            template = self._resources.template(str(reference.get("TemplateID", "")))
            if template is not None:
                rank = _RANKS.get(str(reference.get("ZOrder", "Background")), 0)
                inner = sorted(_layers_of(template), key=_rank)
                ranked.append((rank, inner))
        ranked += [(_rank(layer), [layer]) for layer in _layers_of(root)]
        for _order, layers in sorted(ranked, key=lambda each: each[0]):
            for layer in layers:
                yield from self._block(layer, self._inside(layer, around))

    def _annotations(self, root: "XmlElement", around: _Around) -> Iterator[Operation]:
        for annotation in children(root, "Annot"):
            self._spend(1)
            appearance = child(annotation, "Appearance")
            if appearance is None or annotation.get("Visible") == "false":
                continue
            corner = (numbers_of(appearance.get("Boundary")) or (0.0, 0.0))[:2]
            matrix = Matrix().moved(corner[0], corner[-1]).then(around.matrix)
            yield from self._block(appearance, replace(around, matrix=matrix))

    def _inside(self, element: "XmlElement", around: _Around) -> _Around:
        """Give what holds inside a layer or block."""
        style = around.style.under(element, self._resources)
        return replace(around, style=style, depth=around.depth + 1)

    def _block(self, block: "XmlElement", around: _Around) -> Iterator[Operation]:
        if around.depth > DEEPEST:
            self._remarks.add(Remark.NESTED_TOO_DEEPLY)
            return
        for element in block:
            self._spend(1)
            if element.get("Visible") == "false" or opacity_of(element) <= 0:
                continue
            match local_name(element):
                case "TextObject":
                    yield from self._text(element, self._of(element, around))
                case "PathObject":
                    yield from self._path(element, self._of(element, around))
                case "ImageObject":
                    yield from self._picture(element, self._of(element, around))
                case "CompositeObject":
                    yield from self._unit(element, self._of(element, around))
                case "PageBlock":
                    yield from self._block(element, self._inside(element, around))

    def _of(self, element: "XmlElement", around: _Around) -> _Around:
        """Give what holds for an object: its coordinates start at its boundary's corner."""
        boundary = numbers_of(element.get("Boundary"))
        corner = Matrix().moved(*boundary[:2]) if len(boundary) > 1 else Matrix()
        moved = corner.then(around.matrix)
        matrix = Matrix.of(element.get("CTM")).then(moved)
        return _Around(
            matrix,
            around.style.under(element, self._resources),
            around.opacity * opacity_of(element),
            around.clips + tuple(self._clips(element, moved, matrix)),
            around.depth + 1,
        )

    def _clips(self, element: "XmlElement", moved: Matrix, matrix: Matrix) -> Iterator[Clip]:
        """Give the regions of an object; they are turned with it where the file does not say no."""
        holder = child(element, "Clips")
        if holder is None:
            return
        base = moved if holder.get("TransFlag") == "false" else matrix
        for clip in children(holder, "Clip"):
            areas = []
            for area in children(clip, "Area"):
                path = child(area, "Path")
                self._spend(1)
                if path is not None:
                    local = self._clip_matrix(area, path)
                    areas.append((self._steps(path), local.then(base)))
            if areas:
                yield Clip(tuple(areas))

    def _clip_matrix(self, area: "XmlElement", path: "XmlElement") -> Matrix:
        boundary = numbers_of(path.get("Boundary"))
        corner = Matrix().moved(*boundary[:2]) if len(boundary) > 1 else Matrix()
        return Matrix.of(path.get("CTM")).then(corner).then(Matrix.of(area.get("CTM")))

    def _steps(self, element: "XmlElement") -> tuple[Step, ...]:
        steps = read_path(text_of(child(element, "AbbreviatedData")))
        self._spend(len(steps) // 8)
        return steps

    def _text(self, element: "XmlElement", here: _Around) -> Iterator[Operation]:
        size, stretch = number(element, "Size", 3.0), number(element, "HScale", 1.0)
        if not 0 < size <= LARGEST_FONT_SIZE or not 0 < stretch <= LARGEST_FONT_SIZE:
            self._remarks.add(Remark.SIZE_OUT_OF_BOUNDS)
            return
        self._spend(0, sum(len(code.text or "") for code in element))
        glyphs = tuple(read_glyphs(element, size, stretch))
        if not glyphs:
            return
        face = self._fonts.face(str(element.get("Font", "")), self._remarks)
        said, fill = here.style.paint("FillColor", self._resources, here.opacity, self._remarks)
        plain = replace(BLACK, opacity=here.opacity)
        yield TextRun(
            font=face,
            size=size,
            glyphs=glyphs,
            matrix=here.matrix,
            fill=(fill if said else plain) if element.get("Fill") != "false" else None,
            stroke=self._stroke(here) if element.get("Stroke") == "true" else None,
            pen=here.style.pen(),
            stretch=stretch,
            bold=face.bold or number(element, "Weight", 400.0) >= _BOLD_FROM,
            italic=face.italic or element.get("Italic") == "true",
            turn=number(element, "CharDirection", 0.0),
            clips=here.clips,
        )

    def _path(self, element: "XmlElement", here: _Around) -> Iterator[Operation]:
        steps = self._steps(element)
        _said, fill = here.style.paint("FillColor", self._resources, here.opacity, self._remarks)
        shape = PathShape(
            steps=steps,
            matrix=here.matrix,
            fill=fill if element.get("Fill") == "true" else None,
            stroke=self._stroke(here) if element.get("Stroke") != "false" else None,
            pen=here.style.pen(),
            even_odd=str(element.get("Rule", "")).casefold().startswith("even"),
            clips=here.clips,
        )
        if steps and (shape.fill or shape.stroke):
            yield shape

    def _stroke(self, here: _Around) -> Paint | None:
        said, paint = here.style.paint("StrokeColor", self._resources, here.opacity, self._remarks)
        return paint if said else replace(BLACK, opacity=here.opacity)

    def _picture(self, element: "XmlElement", here: _Around) -> Iterator[Operation]:
        content = self._bytes_of(str(element.get("ResourceID", "")))
        if content is None:
            self._remarks.add(Remark.PICTURE_MISSING)
            return
        matrix = here.matrix
        boundary = numbers_of(element.get("Boundary"))
        if not element.get("CTM") and len(boundary) == 4:
            matrix = Matrix(a=boundary[2], d=boundary[3]).then(matrix)
        mask = self._bytes_of(str(element.get("ImageMask", ""))) or b""
        yield PictureShape(content, matrix, here.opacity, mask, here.clips)

    def _bytes_of(self, identifier: str) -> bytes | None:
        found = self._resources.medium(identifier)
        try:
            return self._package.member(found[0]) if found else None
        except UnreadableDocument:
            return None

    def _unit(self, element: "XmlElement", here: _Around) -> Iterator[Operation]:
        identifier = str(element.get("ResourceID", ""))
        unit = self._resources.resource("CompositeGraphicUnit", identifier)
        content = child(unit, "Content") if unit is not None else None
        if content is None:
            self._remarks.add(Remark.UNIT_MISSING)
            return
        yield from self._block(content, self._inside(content, here))

    def _spend(self, objects: int, characters: int = 0) -> None:
        self._objects_left -= objects
        self._characters_left -= characters
        if self._objects_left < 0 or self._characters_left < 0:
            raise UnreadableDocument("ofd_too_large", member="")


def _layers_of(root: "XmlElement") -> "list[XmlElement]":
    content = child(root, "Content")
    return children(content, "Layer") if content is not None else []


def _rank(layer: "XmlElement") -> int:
    return _RANKS.get(str(layer.get("Type", "Body")), 1)

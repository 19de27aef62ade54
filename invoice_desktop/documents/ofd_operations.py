"""What a drawn OFD page is made of: frozen operations, in the order in which they are painted.

All lengths are millimetres; the page's origin is its top left corner, y grows downwards. Each
operation carries the matrix that leads from its own coordinates to those of the page.
"""

from dataclasses import dataclass, field
from enum import Enum

from invoice_desktop.documents.ofd_geometry import Matrix

Step = tuple[str, tuple[float, ...]]
"""`M x y`, `L x y`, `Q x1 y1 x y`, `B x1 y1 x2 y2 x y` or `C`; arcs are given as curves."""


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green and blue from 0 to 255, opacity from 0 to 1."""

    red: int
    green: int
    blue: int
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Shading:
    """Colours that run from a point to another, or from a circle to another where radii are given.

    `stops` are positions from 0 to 1 with their colours; coordinates are those of the object.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    radii: tuple[float, float] | None
    stops: tuple[tuple[float, Colour], ...]
    spread: str = "Direct"


Paint = Colour | Shading


@dataclass(frozen=True, slots=True)
class Pen:
    """How lines are drawn; `dashes` are lengths in millimetres, empty for a whole line."""

    width: float = 0.353
    join: str = "Miter"
    cap: str = "Butt"
    dashes: tuple[float, ...] = ()
    dash_offset: float = 0.0
    miter_limit: float = 3.528


@dataclass(frozen=True, slots=True)
class FontFace:
    """A font as the file names it; `content` are the bytes of an embedded one, else empty."""

    identifier: str
    name: str
    family: str
    content: bytes = field(repr=False, default=b"")
    bold: bool = False
    italic: bool = False
    serif: bool = False
    fixed_width: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character, or what an embedded font draws for it.

    `x` and `y` are where its baseline starts, `room` is how far on the next one may start.
    `index` is the glyph's number in the embedded font.
    """

    text: str
    x: float
    y: float
    room: float
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Clip:
    """A region to keep within: the union of paths, each with its matrix to the page."""

    areas: tuple[tuple[tuple[Step, ...], Matrix], ...]


@dataclass(frozen=True, slots=True)
class TextRun:
    """A text in one font; `turn` rotates each character about its own origin, in degrees."""

    font: FontFace
    size: float
    glyphs: tuple[Glyph, ...]
    matrix: Matrix
    fill: Paint | None
    stroke: Paint | None = None
    pen: Pen = Pen()
    stretch: float = 1.0
    bold: bool = False
    italic: bool = False
    turn: float = 0.0
    clips: tuple[Clip, ...] = ()


@dataclass(frozen=True, slots=True)
class PathShape:
    """Lines and areas; `even_odd` says which parts are inside, else the winding does."""

    steps: tuple[Step, ...]
    matrix: Matrix
    fill: Paint | None
    stroke: Paint | None
    pen: Pen = Pen()
    even_odd: bool = False
    clips: tuple[Clip, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureShape:
    """A picture's bytes; its matrix leads from the unit square. `mask` hides where it is black."""

    content: bytes = field(repr=False)
    matrix: Matrix
    opacity: float = 1.0
    mask: bytes = field(repr=False, default=b"")
    clips: tuple[Clip, ...] = ()


class Blend(Enum):
    """How a stamp meets what lies under it."""

    OVER = "over"
    MULTIPLY = "multiply"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A drawing put on the page as a whole: a seal."""

    operations: "tuple[Operation, ...]"
    matrix: Matrix
    blend: Blend = Blend.MULTIPLY
    clips: tuple[Clip, ...] = ()


Operation = TextRun | PathShape | PictureShape | Stamp


class Remark(Enum):
    """What was left out of a drawing, or drawn otherwise than the file asks."""

    PICTURE_MISSING = "picture_missing"
    FONT_MISSING = "font_missing"
    UNIT_MISSING = "unit_missing"
    PATTERN_SIMPLIFIED = "pattern_simplified"
    NESTED_TOO_DEEPLY = "nested_too_deeply"
    SIZE_OUT_OF_BOUNDS = "size_out_of_bounds"


@dataclass(frozen=True, slots=True)
class PageDrawing:
    """A page to be painted, with its size; remarks stand once each.

    `corner` is what the file calls the page's top left corner, which is the drawing's origin.
    """

    width: float
    height: float
    operations: tuple[Operation, ...]
    remarks: tuple[Remark, ...] = ()
    corner: tuple[float, float] = (0.0, 0.0)

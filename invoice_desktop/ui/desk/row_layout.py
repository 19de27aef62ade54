"""What is painted in a row of a list, and where: measured once, painted from the same boxes."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Outcome
from invoice_desktop.ui.desk.differing import Span
from invoice_desktop.ui.desk.wrapped_text import height_of

GAP = 8.0
MARK = 16.0
_CAPTION = 0.9


@dataclass(frozen=True, slots=True)
class Fonts:
    """The three fonts of a list, derived from its own, so that they follow the text size."""

    content: QFont
    strong: QFont
    caption: QFont


def list_fonts(font: QFont) -> Fonts:
    """Give content, strong and caption fonts for a widget's font."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return Fonts(QFont(font), strong, smaller(font))


def smaller(font: QFont) -> QFont:
    """Give the caption's font."""
    caption = QFont(font)
    if font.pixelSize() > 0:
        caption.setPixelSize(max(1, round(font.pixelSize() * _CAPTION)))
    else:
        caption.setPointSizeF(font.pointSizeF() * _CAPTION)
    return caption


@dataclass(frozen=True, slots=True)
class Piece:
    """A text in its box; `colour` is a token's name. One line is cut with an ellipsis."""

    box: QRectF
    text: str
    font: QFont
    colour: str = "ink"
    one_line: bool = False
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    marks: tuple[Span, ...] = ()
    """Spans that stand out."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A filled box under texts, with an edge on its left where something needs a look."""

    box: QRectF
    edge: str = ""


@dataclass(slots=True)
class RowLayout:
    """All that is painted in a row, in coordinates of the row, in logical pixels."""

    height: float = 0.0
    pieces: list[Piece] = field(default_factory=list)
    grounds: list[Ground] = field(default_factory=list)
    mark: QRectF | None = None
    outcome: Outcome | None = None
    signature: SignatureState | None = None
    """Painted in place of the outcome."""
    chevron: QRectF | None = None


def wrapped(
    text: str,
    font: QFont,
    left: float,
    top: float,
    right: float,
    colour: str = "ink",
    marks: tuple[Span, ...] = (),
) -> Piece:
    """Set a text from `left` to a gap before `right`, as high as it needs."""
    across = max(right - left - GAP, 40.0)
    box = QRectF(left, top, across, height_of(text, font, across))
    return Piece(box, text, font, colour, marks=marks)

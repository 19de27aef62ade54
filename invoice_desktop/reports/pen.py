"""Writes the texts of a page in PDF's own operators (ISO 32000-1, 9.4).

reportlab's text objects measure each text anew and say font and colour again each time, which
takes longer than all of the layout; its documentation of dynamic fonts names the way taken here.
"""

from functools import cache
from typing import TYPE_CHECKING

from invoice_desktop.reports.inks import Colour
from invoice_desktop.reports.layout import Placed, Style

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_OUTLINE = 0.25
"""Strong text is drawn with an outline so thick in points: one font serves for all."""


class Pen:
    """Collects the texts of one page, saying what changes and nothing twice."""

    def __init__(self, canvas: "Canvas", font_name: str) -> None:
        from reportlab.pdfbase.pdfmetrics import getFont
        from reportlab.pdfbase.ttfonts import TTFont

        font = getFont(font_name)
        assert isinstance(font, TTFont)
        self._canvas, self._font = canvas, font
        # what splitString is documented to be handed, though canvases keep it to themselves
        self._document = canvas._doc  # type: ignore[attr-defined] # noqa: SLF001
        self._operators = [f"BT {_OUTLINE} w"]
        self._style: Style | None = None
        self._subset = -1

    def write(self, placed: Placed, x: float, y: float) -> None:
        """Write a text; `x` and `y` are the top left corner that its place is counted from."""
        style, add = placed.style, self._operators.append
        if style != self._style:
            self._take(style)
        add(f"1 0 0 1 {x + placed.x:.2f} {y - placed.drop:.2f} Tm")
        for subset, codes in self._font.splitString(placed.text, self._document):
            if subset != self._subset:
                self._subset = subset
                name = self._font.getSubsetInternalName(subset, self._document)
                add(f"{name} {style.size:.2f} Tf")
            add(f"<{codes.hex()}> Tj")

    def end(self) -> None:
        """Put the texts on the page."""
        self._canvas.addLiteral("\n".join([*self._operators, "0 Tr ET"]))

    def _take(self, style: Style) -> None:
        last, self._style = self._style, style
        if not last or last.size != style.size:
            self._subset = -1
        if not last or last.colour != style.colour:
            self._operators.append(f"{_components(style.colour)} rg {_components(style.colour)} RG")
        if not last or last.strong != style.strong:
            self._operators.append(f"{2 if style.strong else 0} Tr")


@cache
def _components(colour: Colour) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))

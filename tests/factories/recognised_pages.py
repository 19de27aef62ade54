"""What a recogniser makes of a drawn page: joined lines, roomy boxes, upright labels in pieces."""

from collections.abc import Callable, Iterator

from invoice_desktop.capture.recognised import RecognisedGlyph, RecognisedLine
from invoice_desktop.domain.place import Place
from tests.factories.invoices import Specimen
from tests.factories.pdf import sheets_of
from tests.factories.pdf_ink import POINTS_PER_MM, Ink, Sheet, text_width

SIZE = (1680.0, 1120.0)
_ROOM = 0.2
"""Of the print's height: what a recogniser's box leaves above and below."""
_SURE = 0.99
Misreading = Callable[[str], str]


def recognised_page(
    specimen: Specimen, misread: Misreading | None = None, unsure: str = ""
) -> tuple[RecognisedLine, ...]:
    """Give the lines of an invoice's first page as seen in a picture of `SIZE`.

    `misread` changes the texts; the characters of `unsure` are hardly recognised.
    """
    sheet = sheets_of(specimen)[0]
    return tuple(
        line_of(ink.text if misread is None else misread(ink.text), place, unsure)
        for ink, place in _placed(sheet)
    )


def line_of(text: str, place: Place, unsure: str = "") -> RecognisedLine:
    """Make a line whose glyphs share its box by their widths."""
    whole = text_width(text, 9) or 1
    unit = (place.right - place.left) / whole
    glyphs, left = [], place.left
    for char in text:
        right = left + unit * text_width(char, 9)
        if not char.isspace():
            glyphs.append(RecognisedGlyph(char, left, right, 0.5 if char in unsure else _SURE))
        left = right
    confidence = sum(each.confidence for each in glyphs) / (len(glyphs) or 1)
    return RecognisedLine(text, place, confidence, tuple(glyphs))


def _placed(sheet: Sheet) -> Iterator[tuple[Ink, Place]]:
    for ink in sheet.inks:
        if ink.angle or not ink.text.strip() or ink.y > sheet.height:
            continue
        height = ink.size / POINTS_PER_MM
        top, bottom = ink.y - (0.88 + _ROOM) * height, ink.y + (0.12 + _ROOM) * height
        right = (ink.x + ink.width) / sheet.width
        yield (
            ink,
            Place(0, ink.x / sheet.width, top / sheet.height, right, bottom / sheet.height),
        )

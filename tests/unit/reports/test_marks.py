"""The shapes are told apart by their outlines alone, as on a black-and-white print."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.reports.marks import draw_mark


def drawn(value: Authenticity | Acceptance) -> bytes:
    """Draw a mark alone, large and black, and render it."""
    import io

    import pypdfium2

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(60, 60))
    draw_mark(canvas, value, (10, 10), 40, "#000000")
    canvas.showPage()
    canvas.save()
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        picture = document[0].render(grayscale=True).to_pil()
        return bytes(picture.convert("L").tobytes())


MARKS: list[Authenticity | Acceptance] = [*Authenticity, *Acceptance]


@pytest.mark.parametrize("value", MARKS)
def test_a_mark_stays_in_its_square(value: Authenticity | Acceptance) -> None:
    pixels = drawn(value)
    assert min(pixels) < 40
    for row in range(60):
        for column in range(60):
            if not (8 <= row < 52 and 8 <= column < 52):
                assert pixels[row * 60 + column] > 240


def test_each_mark_has_a_shape_of_its_own() -> None:
    pictures = [drawn(value) for value in MARKS]
    for position, one in enumerate(pictures):
        for other in pictures[position + 1 :]:
            differing = sum(abs(left - right) > 100 for left, right in zip(one, other, strict=True))
            assert differing > 60

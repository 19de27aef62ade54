"""OFD pages painted: ink stands where the file says, on any thread, whatever the file holds."""

from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from invoice_desktop.documents.ofd_drawing import count_pages, draw_list
from invoice_desktop.documents.ofd_geometry import Matrix
from invoice_desktop.documents.ofd_operations import (
    Clip,
    Colour,
    FontFace,
    Glyph,
    Operation,
    PageDrawing,
    PathShape,
    Pen,
    PictureShape,
    Shading,
    Stamp,
    TextRun,
)
from invoice_desktop.documents.ofd_package import open_ofd, read_document
from invoice_desktop.documents.ofd_pages import PageText, read_pages
from invoice_desktop.documents.ofd_paths import rectangle
from invoice_desktop.ui.ofd_painter import paint_image
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pictures import encoded, qr_picture

RED, BLACK = Colour(255, 0, 0), Colour(0, 0, 0)
SONG = FontFace("1", "宋体", "宋体")
_REAL = Path(__file__).resolve().parents[3] / "shared" / "samples" / "ofd"
REAL = sorted(_REAL.glob("*.ofd"))

pytestmark = pytest.mark.usefixtures("qapp")


def painted(*operations: Operation, scale: float = 4) -> QImage:
    return paint_image(PageDrawing(20, 10, operations), scale)


def square(fill: Colour | Shading | None, clips: tuple[Clip, ...] = ()) -> PathShape:
    return PathShape(rectangle(5, 2, 10, 6), Matrix(), fill, None, clips=clips)


def has_ink(image: QImage, text: PageText) -> bool:
    """Tell whether anything but the ground stands where a text should."""
    place = text.place
    left, right = (int(side * image.width()) for side in (place.left, place.right))
    top, bottom = (int(side * image.height()) for side in (place.top, place.bottom))
    part = image.copy(left, top, max(right - left, 2), max(bottom - top, 2))
    return len({part.pixel(x, y) for x in range(part.width()) for y in range(part.height())}) > 1


def is_unseen(run: TextRun) -> bool:
    """Tell whether the file itself has a text drawn in white, or cut by a clip."""
    return run.fill == Colour(255, 255, 255) or bool(run.clips)


def texts_without_ink(content: bytes) -> list[str]:
    document = read_document(open_ofd(content))
    pages = read_pages(document).texts
    lost = []
    for page in range(count_pages(document)):
        drawing = draw_list(document, page)
        unseen = [run for run in drawing.operations if isinstance(run, TextRun) and is_unseen(run)]
        hidden = ["".join(glyph.text for glyph in run.glyphs) for run in unseen]
        image = paint_image(drawing, 4)
        here = (text for text in pages if text.place.page == page)
        lost += [
            text.text
            for text in here
            if not has_ink(image, text)
            and not any("".join(text.text.split()) in run for run in hidden)
        ]
    return lost


def test_every_text_of_an_invoice_has_ink_at_its_place() -> None:
    assert texts_without_ink(make_ofd(make_invoice(lines=3)).packed()) == []


@pytest.mark.skipif(not REAL, reason="the real samples are not here")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_every_text_of_a_real_document_has_ink_at_its_place(path: Path) -> None:
    assert texts_without_ink(path.read_bytes()) == []


def test_a_page_is_the_same_painted_on_another_thread() -> None:
    drawing = draw_list(read_document(open_ofd(make_ofd(make_invoice()).packed())), 0)
    elsewhere: list[QImage] = []
    thread = Thread(target=lambda: elsewhere.append(paint_image(drawing, 3)))
    thread.start()
    thread.join(30)
    assert elsewhere[0] == paint_image(drawing, 3)


def test_areas_clips_and_running_colours() -> None:
    plain = painted(square(RED))
    assert plain.pixelColor(40, 20) == QColor(255, 0, 0)
    assert plain.pixelColor(10, 20) == QColor(255, 255, 255)
    clip = Clip(((rectangle(0, 0, 10, 10), Matrix()),))
    clipped = painted(square(RED, (clip,)))
    assert clipped.pixelColor(30, 20) != clipped.pixelColor(50, 20)
    running = Shading((5, 0), (15, 0), None, ((0, BLACK), (1, RED)))
    reds = [painted(square(running)).pixelColor(x, 20).red() for x in (22, 40, 58)]
    assert reds == sorted(reds)
    assert reds[2] - reds[0] > 140


def test_a_stamp_lets_what_lies_under_it_through() -> None:
    page = painted(square(BLACK), Stamp((PathShape(rectangle(0, 0, 20, 10), Matrix(), RED, None),),
                                        Matrix()))  # fmt: skip
    assert page.pixelColor(40, 20).red() == 0
    assert page.pixelColor(4, 4) == QColor(255, 0, 0)


def test_pictures_are_drawn_and_broken_ones_left_out() -> None:
    content = encoded(qr_picture("a"))
    matrix = Matrix(a=10, d=10, e=5)
    assert painted(PictureShape(content, matrix)) != painted()
    assert painted(PictureShape(b"\x89PNG broken", matrix)) == painted()


def test_a_broken_font_falls_back_and_a_wide_substitute_is_narrowed() -> None:
    broken = FontFace("1", "x", "x", b"\0\1\0\0 and then nothing")
    glyph = Glyph("W", 5, 8, 100)
    run = TextRun(broken, 8, (glyph,), Matrix(), BLACK)
    wide = painted(run)
    assert wide != painted()
    narrow = painted(TextRun(SONG, 8, (Glyph("W", 5, 8, 4.5),), Matrix(), BLACK))
    assert narrow != painted()
    assert _right_edge(narrow) <= round((5 + 4.5) * 4) + 1


def test_numbers_beyond_all_pages_draw_nothing_and_warn_of_nothing() -> None:
    far = (("M", (1e300, 0.0)), ("L", (1e300, 1e300)))
    dashed = Pen(width=1, dashes=(1e-9, 1e-9))
    image = painted(
        PathShape(far, Matrix(), RED, RED),
        PathShape(rectangle(1, 1, 2, 2), Matrix(a=1e308, d=1e308), RED, None),
        PathShape(rectangle(-9e4, 0, 1.8e5, 20), Matrix(), None, RED, dashed),
        TextRun(SONG, 3, (Glyph("a", 1e300, 1e300, 1),), Matrix(), RED),
        PictureShape(encoded(qr_picture("a")), Matrix(a=1e300)),
        scale=2,
    )
    assert image.pixelColor(5, 10) == QColor(255, 255, 255)


def test_a_huge_page_is_painted_smaller(qapp: QApplication) -> None:
    image = paint_image(PageDrawing(5000, 5000, ()), 40)
    assert image.width() * image.height() <= 25_100_000
    assert qapp is not None


def _right_edge(image: QImage) -> int:
    ground = image.pixel(0, 0)
    return max(x for x in range(image.width()) for y in range(image.height())
               if image.pixel(x, y) != ground)  # fmt: skip

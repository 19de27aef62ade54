"""A picture becomes evidence through its text too, beside its code and without one."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from invoice_desktop.capture.ocr_process import OcrProcess
from invoice_desktop.capture.pdf import capture_pdf
from invoice_desktop.capture.picture import capture_picture
from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Capture, InputFormat, Remark
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import Cancelled, UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.pdf import blank_pdf, join_pdfs, make_pdf, scanned_pdf
from tests.factories.pictures import encoded, page_picture, qr_picture
from tests.fakes.recogniser import RecogniserOfLines

FIRST, SECOND = make_invoice(seed=1), make_invoice(seed=2)
WITHOUT_CODE = encoded(Image.new("RGB", (900, 600), "white"))
_LINES = ("电子发票（普通发票）", "发票号码：26992000000000000018", "价税合计（小写）¥106.00")


def capture(
    content: bytes, recogniser: RecogniserOfLines | OcrProcess, *, stop_at: int | None = None
) -> Capture:
    def progress(done: int, _of: int) -> None:
        if done == stop_at:
            raise Cancelled

    given = input_of("a.png", InputFormat.PICTURE, content)
    return capture_picture(given, content, recogniser, progress)


def test_a_picture_without_a_code_is_read_by_its_text() -> None:
    (evidence,) = capture(WITHOUT_CODE, RecogniserOfLines({0: _LINES})).evidences
    (number,) = evidence.of(Field.INVOICE_NUMBER)
    assert (number.value, number.source, number.exact) == (
        "26992000000000000018",
        Source.OCR,
        False,
    )
    assert number.place is not None
    (total,) = evidence.of(Field.TOTAL_INCLUDING_TAX)
    assert total.value == Decimal("106.00")


def test_code_and_text_are_one_invoice_even_where_they_differ() -> None:
    picture = encoded(qr_picture(FIRST.qr_text))
    (evidence,) = capture(picture, RecogniserOfLines({0: _LINES})).evidences
    assert {each.source for each in evidence.of(Field.INVOICE_NUMBER)} == {Source.QR, Source.OCR}


def test_a_page_without_a_number_goes_on_with_the_one_before() -> None:
    pages = [Image.new("RGB", (900, 600), "white")] * 2
    lines = RecogniserOfLines({0: _LINES, 1: ("开票人：样本",)})
    (evidence,) = capture(encoded(pages, "TIFF"), lines).evidences
    assert evidence.pages == (0, 1)


def test_a_page_whose_text_names_the_code_s_invoice_belongs_to_it() -> None:
    pages = [qr_picture(FIRST.qr_text), Image.new("RGB", (900, 600), "white")]
    number = FIRST.text(Field.INVOICE_NUMBER)
    lines = RecogniserOfLines({1: (_LINES[0], f"发票号码：{number}", _LINES[2])})
    (evidence,) = capture(encoded(pages, "TIFF"), lines).evidences
    assert evidence.pages == (0, 1)


def test_the_text_of_invoices_that_cannot_be_told_apart_is_left_out() -> None:
    sheet = Image.new("RGB", (1600, 1200), "white")
    for left, each in enumerate((FIRST, SECOND)):
        sheet.paste(qr_picture(each.qr_text, scale=6), (400 * left, 100))
    found = capture(encoded(sheet), RecogniserOfLines({0: _LINES}))
    sources = {each.source for evidence in found.evidences for each in evidence.readings}
    assert (len(found.evidences), sources) == (2, {Source.QR})


def test_a_second_invoice_without_a_number_is_not_mixed_into_the_first() -> None:
    pages = [qr_picture(FIRST.qr_text), Image.new("RGB", (900, 600), "white")]
    other = ("电子发票（普通发票）", "价税合计（小写）¥999.00")
    found = capture(encoded(pages, "TIFF"), RecogniserOfLines({1: other}))
    assert [evidence.pages for evidence in found.evidences] == [(0,), (1,)]


def test_a_page_that_is_not_recognised_takes_no_other_page_along() -> None:
    content = join_pdfs([make_pdf(SECOND), scanned_pdf(FIRST), blank_pdf(1)])
    away = RecogniserOfLines({}, UnreadableDocument("text_recogniser_died"))
    given = input_of("a.pdf", InputFormat.PDF, content)
    found = capture_pdf(given, content, recogniser=away)
    assert len(found.evidences) == 2
    assert {each.code for each in found.remarks} >= {"text_not_recognised"}
    with pytest.raises(UnreadableDocument, match="text_recogniser_died"):
        capture_pdf(given, blank_pdf(1), recogniser=away)


@pytest.mark.parametrize("lines", [(), ("今天天气很好",), ("发票号码：",)])
def test_other_text_is_no_invoice(lines: tuple[str, ...]) -> None:
    with pytest.raises(UnreadableDocument, match="no_invoice_in_picture"):
        capture(WITHOUT_CODE, RecogniserOfLines({0: lines}))


def test_without_a_recogniser_the_code_still_counts_and_the_trouble_is_told() -> None:
    away = RecogniserOfLines({}, UnreadableDocument("text_recogniser_died"))
    found = capture(encoded(qr_picture(FIRST.qr_text)), away)
    assert found.remarks == (Remark("text_not_recognised", {"code": "text_recogniser_died"}),)
    with pytest.raises(UnreadableDocument, match="text_recogniser_died"):
        capture(WITHOUT_CODE, away)


def test_who_has_enough_waits_for_no_page_more() -> None:
    pages = [Image.new("RGB", (90, 60), "white")] * 3
    with pytest.raises(Cancelled):
        capture(encoded(pages, "TIFF"), RecogniserOfLines({0: _LINES}), stop_at=1)


@pytest.fixture(scope="module")
def recogniser() -> Iterator[OcrProcess]:
    process = OcrProcess()
    yield process
    process.close()


def test_a_drawn_page_is_recognised_in_earnest(recogniser: OcrProcess) -> None:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_ORDINARY, seed=3)
    (evidence,) = capture(encoded(page_picture(specimen, 2.0)), recogniser).evidences
    for name in (Field.INVOICE_NUMBER, Field.SELLER_TAXPAYER_ID, Field.TOTAL_INCLUDING_TAX):
        values = {each.source: each.value for each in evidence.of(name)}
        assert values[Source.OCR] == specimen.values[name]


@pytest.mark.parametrize(
    ("name", "total"),
    [
        ("增值税专用发票.jpg", "7018.83"),
        ("增值税专用发票-test.png", "7018.83"),
        ("电子发票-test.png", "52.70"),
    ],
)
def test_real_pictures_are_read(
    samples: Path, recogniser: OcrProcess, name: str, total: str
) -> None:
    (evidence,) = capture((samples / "image" / name).read_bytes(), recogniser).evidences
    recognised = {each.field: each.value for each in evidence.readings if each.source is Source.OCR}
    assert recognised[Field.TOTAL_INCLUDING_TAX] == Decimal(total)


def test_a_scanned_pdf_is_read_by_code_and_text_on_every_page() -> None:
    pages = [scanned_pdf(FIRST), blank_pdf(1), scanned_pdf(SECOND)]
    content = join_pdfs(pages)
    number = SECOND.text(Field.INVOICE_NUMBER)
    lines = RecogniserOfLines({1: ("开票人：样本",), 2: (_LINES[0], f"发票号码：{number}")})
    given = input_of("a.pdf", InputFormat.PDF, content)
    first, second = capture_pdf(given, content, recogniser=lines).evidences
    assert (first.pages, second.pages) == ((0, 1), (2,))
    values = {each.source: each.value for each in second.of(Field.INVOICE_NUMBER)}
    assert values == {Source.QR: number, Source.OCR: number}


def test_a_scan_whose_text_is_not_recognised_says_so() -> None:
    content = scanned_pdf(FIRST)
    away = RecogniserOfLines({}, UnreadableDocument("text_recogniser_died"))
    given = input_of("a.pdf", InputFormat.PDF, content)
    found = capture_pdf(given, content, recogniser=away)
    assert [each.code for each in found.remarks] == ["text_not_recognised"]

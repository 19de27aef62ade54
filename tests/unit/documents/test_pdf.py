"""PDF documents are opened under limits, and read and drawn as a reader shows them."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter

from invoice_desktop.documents import pdf
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.documents.pdf import open_pdf
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.pdf import blank_pdf, make_pdf


def refusal(content: bytes) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        open_pdf(content)
    return caught.value


def changed(content: bytes, rotation: int = 0, crop: tuple[float, ...] = ()) -> bytes:
    """Turn a document's pages, or crop them to left, bottom, right, top in points."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    for page in writer.pages:
        if rotation:
            page.rotate(rotation)
        if crop:
            page.cropbox.lower_left, page.cropbox.upper_right = crop[:2], crop[2:]
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def place_of(content: bytes, text: str) -> Place:
    with open_pdf(content) as document:
        return next(word.place for word in document.words(0) if text in word.text)


def test_words_stand_where_they_are_drawn() -> None:
    place = place_of(make_pdf(make_invoice()), "发票号码：")
    assert place.left == pytest.approx(154.53 / 210, abs=0.002)
    assert place.top < 14.02 / 140 < place.bottom


def test_words_come_in_the_order_in_which_they_are_drawn() -> None:
    specimen = make_invoice()
    with open_pdf(make_pdf(specimen, labels_first=True)) as document:
        texts = [word.text for word in document.words(0)]
    number = specimen.text(Field.INVOICE_NUMBER)
    assert texts.index("开票人：") < texts.index(number)


def test_blanks_end_words_and_letter_spacing_does_not() -> None:
    with open_pdf(make_pdf(make_invoice(remarks="A4 70g 样本"))) as document:
        texts = [word.text for word in document.words(0)]
    assert texts[texts.index("70g") - 1 : texts.index("70g") + 2] == ["A4", "70g", "样本"]
    assert "电子发票（普通发票）" in texts


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_turned_page_is_seen_turned(rotation: int) -> None:
    content = make_pdf(make_invoice())
    upright, turned = place_of(content, "注"), place_of(changed(content, rotation), "注")
    x, y = (upright.left + upright.right) / 2, (upright.top + upright.bottom) / 2
    expected = {90: (1 - y, x), 180: (1 - x, 1 - y), 270: (y, 1 - x)}[rotation]
    found = (turned.left + turned.right) / 2, (turned.top + turned.bottom) / 2
    assert found == pytest.approx(expected, abs=0.01)
    with open_pdf(changed(content, rotation)) as document:
        assert document.size(0) == pytest.approx(
            (396.85, 595.28) if rotation != 180 else (595.28, 396.85), abs=0.1
        )


def test_cropped_page_is_seen_cropped() -> None:
    content = changed(make_pdf(make_invoice()), crop=(300, 200, 595.28, 396.85))
    place = place_of(content, "发票号码：")
    assert place.left == pytest.approx((154.53 / 210 * 595.28 - 300) / 295.28, abs=0.005)


def test_page_is_drawn_at_a_scale() -> None:
    with open_pdf(make_pdf(make_invoice())) as document:
        image = document.render(0, 2.0)
        assert (image.width, image.height) == (1191, 794)
        assert len(image.pixels) == image.width * image.height * 3
        assert image.pixels[:3] == b"\xff\xff\xff"


def test_drawn_region_is_that_part_of_the_page() -> None:
    with open_pdf(make_pdf(make_invoice())) as document:
        corner = document.render(0, 1.0, Place(0, 0.0, 0.0, 0.25, 0.25))
        assert (corner.width, corner.height) == pytest.approx((149, 99), abs=2)
        # the code's first module is black, 6.5 mm from the left and 6 from the top
        x, y = round(7 * 72 / 25.4), round(6.4 * 72 / 25.4)
        start = (y * corner.width + x) * 3
        assert max(corner.pixels[start : start + 3]) < 80


def test_huge_scale_is_made_to_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PIXELS", 10_000)
    with open_pdf(make_pdf(make_invoice())) as document:
        image = document.render(0, 1000.0)
        assert image.width * image.height < 11_000


def test_password_is_named_as_the_reason() -> None:
    assert refusal(make_pdf(make_invoice(), password="secret")).code == "pdf_needs_password"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"%PDF-1.7\n" + b"\0" * 5000])
def test_damaged_document_is_named_as_such(content: bytes) -> None:
    assert refusal(content).code == "pdf_is_damaged"


def test_truncated_document_is_refused() -> None:
    content = make_pdf(make_invoice())
    assert refusal(content[: len(content) // 4]).code == "pdf_is_damaged"


def test_document_of_five_hundred_pages_is_refused() -> None:
    trouble = refusal(blank_pdf(500))
    assert trouble.code == "too_many_pages"
    assert trouble.details == {"pages": "500", "limit": "200"}


def test_attachments_are_given_within_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"invoice.xml": b"<a/>", "large.bin": b"x" * 5000, "empty": b""}
    content = make_pdf(make_invoice(), attachments=files)
    monkeypatch.setattr(pdf, "LARGEST_ATTACHMENT", 4000)
    with open_pdf(content) as document:
        assert [(x.name, x.content) for x in document.attachments()] == [("invoice.xml", b"<a/>")]


def test_unsigned_document_has_no_signatures() -> None:
    with open_pdf(make_pdf(make_invoice())) as document:
        assert not document.has_signatures


def test_closing_twice_is_harmless() -> None:
    document = open_pdf(make_pdf(make_invoice()))
    document.close()
    document.close()


def test_documents_can_be_read_and_drawn_at_once() -> None:
    content = make_pdf(make_invoice(lines=20))

    def work(_: int) -> tuple[int, PageImage]:
        with open_pdf(content) as document:
            return len(document.words(0)), document.render(0, 1.0)

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(work, range(16)))
    assert all(result == results[0] for result in results)


def test_image_must_have_the_pixels_it_claims() -> None:
    with pytest.raises(ValueError, match="three bytes"):
        PageImage(2, 2, b"abc")

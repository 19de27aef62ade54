import pytest

from invoice_desktop.documents.ofd_operations import TextRun
from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.services.pages import PageGallery
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pdf import join_pdfs, make_pdf
from tests.factories.pictures import encoded, page_picture, qr_picture


@pytest.fixture
def gallery() -> PageGallery:
    return PageGallery()


def test_every_page_of_a_pdf_is_drawn_at_the_scale_asked_for(gallery: PageGallery) -> None:
    content = join_pdfs(make_pdf(make_invoice(seed=seed)) for seed in (1, 2))
    original = Original("a.pdf", InputFormat.PDF, content)
    assert gallery.count(original) == 2
    plain, large = gallery.draw(original, 1, 1.0), gallery.draw(original, 1, 2.0)
    assert large.width == pytest.approx(2 * plain.width, abs=2)
    assert large.height == pytest.approx(2 * plain.height, abs=2)
    assert plain.width > plain.height > 100


def test_the_pages_of_a_picture_are_drawn_as_they_are(gallery: PageGallery) -> None:
    pages = [page_picture(make_invoice(seed=seed), 1.0) for seed in (1, 2)]
    original = Original("a.tif", InputFormat.PICTURE, encoded(pages, "TIFF"))
    assert gallery.count(original) == 2
    drawn = gallery.draw(original, 1, 3.0)
    assert (drawn.width, drawn.height) == pages[1].size


def test_a_single_picture_has_one_page(gallery: PageGallery) -> None:
    picture = encoded(qr_picture(make_invoice().qr_text))
    assert gallery.count(Original("qr.png", InputFormat.PICTURE, picture)) == 1


def test_the_pages_of_an_ofd_are_listed_to_be_painted(gallery: PageGallery) -> None:
    invoice = make_invoice()
    original = Original("a.ofd", InputFormat.OFD, make_ofd(invoice).packed())
    assert gallery.count(original) == 1
    drawing = gallery.drawing(original, 0)
    runs = [each for each in drawing.operations if isinstance(each, TextRun)]
    written = {"".join(glyph.text for glyph in run.glyphs) for run in runs}
    assert invoice.text(Field.INVOICE_NUMBER) in written
    with pytest.raises(UnreadableDocument):
        gallery.drawing(original, 1)


def test_data_have_no_pages_to_show(gallery: PageGallery) -> None:
    assert gallery.count(Original("a", InputFormat.XML, b"<a/>")) == 0


@pytest.mark.parametrize("form", [InputFormat.PDF, InputFormat.OFD, InputFormat.PICTURE])
def test_a_damaged_document_is_a_known_trouble(gallery: PageGallery, form: InputFormat) -> None:
    with pytest.raises(UnreadableDocument):
        gallery.count(Original("a", form, b"%PDF-1.7 and then nothing"))

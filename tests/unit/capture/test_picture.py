"""A picture becomes evidence through the codes on it."""

from pathlib import Path

import pytest
from PIL import Image

from invoice_desktop.capture.picture import capture_picture
from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Capture, InputFormat, Remark
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.pictures import FORMATS, encoded, page_picture, qr_picture, side_by_side

FIRST, SECOND = make_invoice(seed=1), make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, seed=2)


def capture(content: bytes) -> Capture:
    return capture_picture(input_of("a.png", InputFormat.PICTURE, content), content)


def numbers(found: Capture) -> list[object]:
    return [each.of(Field.INVOICE_NUMBER)[0].value for each in found.evidences]


def refusal(content: bytes) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        capture(content)
    return caught.value


@pytest.mark.parametrize("form", FORMATS)
def test_page_in_any_format_is_read_by_its_code(form: str) -> None:
    (evidence,) = capture(encoded(page_picture(FIRST), form)).evidences
    assert evidence.of(Field.QR_TEXT)[0].value == FIRST.qr_text
    assert {reading.source for reading in evidence.readings} == {Source.QR}
    assert evidence.pages == (0,)
    assert evidence.signatures is None


def test_two_invoices_on_one_picture_give_two_pieces_of_evidence() -> None:
    pictures = [qr_picture(specimen.qr_text) for specimen in (FIRST, SECOND)]
    found = capture(encoded(side_by_side(pictures)))
    wanted = {specimen.text(Field.INVOICE_NUMBER) for specimen in (FIRST, SECOND)}
    assert set(numbers(found)) == wanted
    assert Remark("several_invoices_in_file", {"count": "2"}) in found.remarks


def test_pages_of_a_tiff_give_their_invoices() -> None:
    pages = [qr_picture(FIRST.qr_text), qr_picture(SECOND.qr_text), qr_picture(FIRST.qr_text)]
    found = capture(encoded(pages, "TIFF"))
    assert numbers(found) == [x.text(Field.INVOICE_NUMBER) for x in (FIRST, SECOND)]
    assert [evidence.pages for evidence in found.evidences] == [(0, 2), (1,)]


def test_two_codes_that_contradict_each_other_are_both_kept() -> None:
    other = FIRST.qr_text.replace(",20260302,", ",20260303,")
    assert other != FIRST.qr_text
    found = capture(encoded(side_by_side([qr_picture(FIRST.qr_text), qr_picture(other)])))
    (evidence,) = found.evidences
    assert {x.value for x in evidence.of(Field.QR_TEXT)} == {FIRST.qr_text, other}


def test_other_codes_are_passed_over_with_a_word() -> None:
    pictures = [qr_picture(FIRST.qr_text), qr_picture("wxp://f2f0TEST")]
    found = capture(encoded(side_by_side(pictures)))
    assert len(found.evidences) == 1
    assert found.remarks == (Remark("other_code_ignored", {"code": "qr_is_payment_code"}),)


def test_download_address_beside_the_code_belongs_to_the_invoice() -> None:
    pictures = [qr_picture(FIRST.qr_text), qr_picture("https://inv.jss.com.cn/test")]
    (evidence,) = capture(encoded(side_by_side(pictures))).evidences
    assert evidence.of(Field.DOWNLOAD_ADDRESS)[0].value == "https://inv.jss.com.cn/test"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("wxp://f2f0TEST", "qr_is_payment_code"),
        ("https://inv.jss.com.cn/test", "download_address_found"),
    ],
)
def test_picture_with_other_codes_alone_is_refused(text: str, found: str) -> None:
    trouble = refusal(encoded(qr_picture(text)))
    assert trouble.code == "no_invoice_in_picture"
    assert trouble.details == {"name": "a.png", "found": found}


def test_picture_without_a_code_is_refused() -> None:
    trouble = refusal(encoded(Image.new("RGB", (300, 200), "grey")))
    assert (trouble.code, trouble.details["found"]) == ("no_invoice_in_picture", "")


def test_real_screenshot_is_read(samples: Path) -> None:
    found = capture((samples / "image" / "电子发票-test.png").read_bytes())
    assert numbers(found) == ["33207675"]


@pytest.mark.parametrize("name", ["增值税专用发票.jpg", "增值税专用发票-test.png"])
def test_real_specimen_without_a_code_is_refused(samples: Path, name: str) -> None:
    trouble = refusal((samples / "image" / name).read_bytes())
    assert trouble.code == "no_invoice_in_picture"

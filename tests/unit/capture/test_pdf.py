"""A PDF becomes evidence: words, codes, attachments, one piece an invoice."""

from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.capture.pdf import capture_pdf
from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Capture, Evidence, InputFormat, Remark
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import Cancelled, UnreadableDocument
from tests.factories.invoices import Specimen, make_invoice, red_letter_of, with_wrong
from tests.factories.pdf import (
    blank_pdf,
    draw_sheets,
    join_pdfs,
    make_pdf,
    scanned_pdf,
    sheets_of,
    two_on_a_page,
    with_other_code,
)
from tests.factories.pdf_raw_codes import railway_with_raw_codes
from tests.factories.xml import make_einvoice_xml


def capture(content: bytes) -> Capture:
    return capture_pdf(input_of("invoice.pdf", InputFormat.PDF, content), content)


def only(content: bytes) -> Evidence:
    (evidence,) = capture(content).evidences
    return evidence


def value(evidence: Evidence, name: Field, source: Source) -> object:
    return next(x.value for x in evidence.of(name) if x.source is source)


def number(specimen: Specimen) -> str:
    return specimen.text(Field.INVOICE_NUMBER)


@pytest.mark.parametrize(
    "kind",
    [
        InvoiceKind.FULLY_DIGITAL_ORDINARY,
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        InvoiceKind.VAT_ELECTRONIC_ORDINARY,
        InvoiceKind.RAILWAY_TICKET,
        InvoiceKind.AIR_ITINERARY,
    ],
)
def test_code_and_words_give_readings_each(kind: InvoiceKind) -> None:
    specimen = make_invoice(kind, seed=3)
    evidence = only(make_pdf(specimen))
    assert value(evidence, Field.QR_TEXT, Source.QR) == specimen.qr_text
    for source in (Source.QR, Source.VISIBLE_TEXT):
        assert value(evidence, Field.INVOICE_NUMBER, source) == number(specimen)
        assert value(evidence, Field.KIND, source) is kind
        assert value(evidence, Field.ISSUE_DATE, source) == specimen.issue_date
    assert evidence.pages == (0,)
    assert evidence.signatures == ()
    assert number(specimen) in evidence.visible_text


def test_place_of_the_code_is_where_it_is_drawn() -> None:
    evidence = only(make_pdf(make_invoice()))
    place = next(x.place for x in evidence.of(Field.QR_TEXT))
    assert place is not None
    assert place.left == pytest.approx(6.5 / 210, abs=0.01)
    assert place.bottom == pytest.approx(26 / 140, abs=0.01)


def test_edited_amount_leaves_the_code_as_it_was() -> None:
    specimen = make_invoice()
    edited = specimen.amount(Field.TOTAL_INCLUDING_TAX) + 1000
    evidence = only(make_pdf(specimen.changed({Field.TOTAL_INCLUDING_TAX: edited})))
    assert value(evidence, Field.TOTAL_INCLUDING_TAX, Source.VISIBLE_TEXT) == edited
    assert value(evidence, Field.TOTAL_INCLUDING_TAX, Source.QR) == edited - 1000


@pytest.mark.parametrize("kind", [InvoiceKind.RAILWAY_TICKET, InvoiceKind.FULLY_DIGITAL_ORDINARY])
def test_an_edited_number_beside_its_code_is_one_invoice_and_not_two(kind: InvoiceKind) -> None:
    specimen = make_invoice(kind, seed=1)
    edited = with_wrong(specimen, Field.INVOICE_NUMBER)
    (evidence,) = capture(make_pdf(edited)).evidences
    numbers = {reading.value for reading in evidence.of(Field.INVOICE_NUMBER)}
    assert numbers == {specimen.text(Field.INVOICE_NUMBER), edited.text(Field.INVOICE_NUMBER)}


def test_scan_without_words_is_read_by_its_code() -> None:
    specimen = make_invoice()
    evidence = only(scanned_pdf(specimen))
    assert value(evidence, Field.INVOICE_NUMBER, Source.QR) == number(specimen)
    assert evidence.visible_text == ""
    assert {x.source for x in evidence.readings} == {Source.QR}


def test_page_without_a_code_is_read_by_its_words() -> None:
    specimen = make_invoice(qr_text="")
    evidence = only(make_pdf(specimen))
    assert value(evidence, Field.INVOICE_NUMBER, Source.VISIBLE_TEXT) == number(specimen)
    assert evidence.of(Field.QR_TEXT) == ()


def test_several_invoices_in_one_file_are_told_apart_by_their_numbers() -> None:
    first, second = make_invoice(lines=20, seed=1), make_invoice(seed=2)
    found = capture(join_pdfs([make_pdf(first), make_pdf(second)]))
    assert [x.pages for x in found.evidences] == [tuple(range(len(sheets_of(first)))), (4,)]
    for evidence, specimen in zip(found.evidences, (first, second), strict=True):
        assert value(evidence, Field.INVOICE_NUMBER, Source.VISIBLE_TEXT) == number(specimen)
        assert value(evidence, Field.INVOICE_NUMBER, Source.QR) == number(specimen)
        total = specimen.amount(Field.TOTAL_INCLUDING_TAX)
        assert value(evidence, Field.TOTAL_INCLUDING_TAX, Source.VISIBLE_TEXT) == total
    assert found.remarks == (Remark("several_invoices_in_file", {"count": "2"}),)


def test_pages_without_a_number_join_the_one_before() -> None:
    specimen = make_invoice()
    evidence = only(join_pdfs([make_pdf(specimen), blank_pdf(1)]))
    assert evidence.pages == (0, 1)


def test_two_invoices_on_one_sheet_are_told_apart_with_places_on_the_whole_sheet() -> None:
    first, second = make_invoice(seed=1), make_invoice(seed=2)
    upper, lower = capture(two_on_a_page(first, second)).evidences
    for evidence, specimen in ((upper, first), (lower, second)):
        for name in (Field.INVOICE_NUMBER, Field.SELLER_NAME, Field.TOTAL_INCLUDING_TAX):
            assert value(evidence, name, Source.VISIBLE_TEXT) == specimen.values[name]
        assert value(evidence, Field.QR_TEXT, Source.QR) == specimen.qr_text
    place = lower.of(Field.INVOICE_NUMBER)[-1].place
    assert place is not None
    assert place.top == pytest.approx((148.5 + 11) / 297, abs=0.01)


def test_embedded_xml_gives_machine_data() -> None:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL)
    content = make_pdf(specimen, attachments={"invoice.xml": make_einvoice_xml(specimen).encode()})
    reading = next(
        x for x in only(content).of(Field.INVOICE_NUMBER) if x.source is Source.MACHINE_DATA
    )
    assert (reading.value, reading.member, reading.exact) == (number(specimen), "invoice.xml", True)


def test_unreadable_attachment_is_told_and_loses_nothing() -> None:
    found = capture(make_pdf(make_invoice(), attachments={"a.xml": b"<?xml version='1.0'?><EInv"}))
    assert [remark.code for remark in found.remarks] == ["attachment_unreadable"]
    assert found.remarks[0].details["member"] == "a.xml"
    assert found.evidences[0].of(Field.INVOICE_NUMBER)


def test_other_codes_on_the_page_are_told_of() -> None:
    specimen = make_invoice(InvoiceKind.RAILWAY_TICKET)
    evidence = only(with_other_code(specimen, "wxp://f2f0TESTSAMPLE"))
    assert [remark.details for remark in evidence.remarks] == [{"code": "qr_is_payment_code"}]
    assert value(evidence, Field.QR_TEXT, Source.QR) == specimen.qr_text


@pytest.mark.parametrize("form", ["GBK-EUC-H", "UniGB-UCS2-H", "pairs", "bytes"])
def test_railway_ticket_in_an_unembedded_font_is_read(form: str) -> None:
    specimen = make_invoice(InvoiceKind.RAILWAY_TICKET, seed=5)
    evidence = only(railway_with_raw_codes(specimen, form))
    for name in (
        Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.FARE, Field.DEPARTURE, Field.DESTINATION,
        Field.TRAIN_OR_FLIGHT, Field.SEAT, Field.TRAVELLER, Field.BUYER_NAME, Field.TICKET_NUMBER,
    ):  # fmt: skip
        assert value(evidence, name, Source.VISIBLE_TEXT) == specimen.values[name], name


def test_signature_is_noticed_and_not_believed() -> None:
    content = make_pdf(make_invoice()) + b"\n% /ByteRange [0 1 2 3]\n"
    assert only(content).signatures


@pytest.mark.parametrize("pages", [1, 3])
def test_file_without_an_invoice_is_refused(pages: int) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        capture(blank_pdf(pages))
    assert caught.value.code == "no_invoice_found"


def test_progress_is_told_and_can_stop_the_work() -> None:
    told: list[tuple[int, int]] = []

    def stop_at_two(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise Cancelled

    content = make_pdf(make_invoice(lines=40))
    with pytest.raises(Cancelled):
        capture_pdf(input_of("a.pdf", InputFormat.PDF, content), content, stop_at_two)
    assert [done for done, _ in told] == [0, 1, 2]


def test_real_air_itinerary_is_captured(samples: Path) -> None:
    evidence = only((samples / "pdf" / "xbrl-001.pdf").read_bytes())
    assert value(evidence, Field.TOTAL_INCLUDING_TAX, Source.VISIBLE_TEXT) == Decimal("620.00")
    assert "王某某" in evidence.visible_text


def test_drawing_twice_gives_the_same_evidence() -> None:
    content = draw_sheets(sheets_of(make_invoice()))
    assert only(content) == only(content)


@pytest.mark.parametrize(
    "kind", [InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.FULLY_DIGITAL_SPECIAL]
)
@pytest.mark.parametrize("lines", [1, 2, 3, 6])
def test_a_red_letter_invoice_is_one_though_it_names_another(kind: InvoiceKind, lines: int) -> None:
    blue = make_invoice(kind, lines=lines, seed=3)
    red = red_letter_of(blue)
    evidence = only(make_pdf(red))
    for source in (Source.QR, Source.VISIBLE_TEXT):
        assert value(evidence, Field.INVOICE_NUMBER, source) == number(red)
    assert value(evidence, Field.ORIGINAL_INVOICE_NUMBER, Source.VISIBLE_TEXT) == number(blue)
    total = red.amount(Field.TOTAL_INCLUDING_TAX)
    assert value(evidence, Field.TOTAL_INCLUDING_TAX, Source.VISIBLE_TEXT) == total


def test_a_remark_whose_label_is_broken_is_no_second_invoice() -> None:
    remarks = "被红冲蓝字数电\n发票号码：26992252422474809074"
    specimen = make_invoice(seed=5, remarks=remarks)
    assert value(only(make_pdf(specimen)), Field.INVOICE_NUMBER, Source.QR) == number(specimen)

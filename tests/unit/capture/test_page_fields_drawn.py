"""Pages drawn in the issuers' geometry give back every field that stands on them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.documents.pdf import open_pdf
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from tests.factories.invoices import Specimen, make_invoice, red_letter_of
from tests.factories.pdf import make_pdf, sheets_of
from tests.factories.pdf_digital import Form
from tests.factories.pdf_ink import words_of

NOT_PRINTED = {Field.QR_TEXT, Field.RED_LETTER}
NOT_ON_TICKETS = {
    Field.TOTAL_IN_WORDS,
    Field.DRAWER,
    Field.REMARKS,
    Field.SELLER_TAXPAYER_ID,
    Field.AMOUNT_EXCLUDING_TAX,
}


def read_pdf(content: bytes) -> tuple[Reading, ...]:
    with open_pdf(content) as document:
        pages = [Page(document.words(i), document.size(i)) for i in range(document.page_count)]
        return read_page_fields(pages, Source.VISIBLE_TEXT)


def values_of(readings: tuple[Reading, ...]) -> dict[Field, FieldValue]:
    names = [reading.field for reading in readings]
    assert len(names) == len(set(names)), "one source gives a field once"
    return {reading.field: reading.value for reading in readings}


def printed(specimen: Specimen, without: set[Field] | None = None) -> dict[Field, FieldValue]:
    left_out = NOT_PRINTED | (without or set())
    found = {name: value for name, value in specimen.values.items() if name not in left_out}
    if Field.LINES in found:
        found[Field.LINES] = tuple(
            replace(line, tax_classification_code="") for line in specimen.lines
        )
    return found


@pytest.mark.parametrize("labels_first", [False, True])
@pytest.mark.parametrize(
    "kind",
    [
        InvoiceKind.FULLY_DIGITAL_ORDINARY,
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        InvoiceKind.VAT_ELECTRONIC_ORDINARY,
        InvoiceKind.VAT_ELECTRONIC_SPECIAL,
    ],
)
def test_every_printed_field_is_read_in_both_text_orders(
    kind: InvoiceKind,
    labels_first: bool,  # noqa: FBT001 - parametrised
) -> None:
    specimen = make_invoice(kind, lines=4, seed=5)
    found = values_of(read_pdf(make_pdf(specimen, labels_first=labels_first)))
    assert found == printed(specimen)


def test_railway_ticket_is_read() -> None:
    specimen = make_invoice(InvoiceKind.RAILWAY_TICKET, seed=3)
    found = values_of(read_pdf(make_pdf(specimen)))
    assert found == printed(specimen, NOT_ON_TICKETS | {Field.TAX_AMOUNT})


def test_refund_of_a_railway_ticket_has_a_total_and_no_fare() -> None:
    specimen = make_invoice(InvoiceKind.RAILWAY_TICKET)
    content = make_pdf(
        specimen, deform=lambda ink: [replace(ink, text=ink.text.replace("票价", "退票费"))]
    )
    found = values_of(read_pdf(content))
    assert Field.FARE not in found
    assert found[Field.TOTAL_INCLUDING_TAX] == specimen.amount(Field.FARE)


def test_air_itinerary_is_read() -> None:
    specimen = make_invoice(InvoiceKind.AIR_ITINERARY, seed=4)
    found = values_of(read_pdf(make_pdf(specimen)))
    assert found == printed(specimen, NOT_ON_TICKETS)


@pytest.mark.parametrize("form", [Form.CONSTRUCTION, Form.TOLL, Form.RENTAL])
def test_special_item_tables_give_name_amount_rate_and_tax(form: Form) -> None:
    specimen = make_invoice(lines=3, seed=2)
    found = values_of(read_pdf(make_pdf(specimen, form)))
    lines = found[Field.LINES]
    assert isinstance(lines, tuple)
    assert [(x.name, x.amount, x.tax_rate, x.tax_amount) for x in lines] == [
        (x.name, x.amount, x.tax_rate, x.tax_amount) for x in specimen.lines
    ]
    assert found[Field.TOTAL_INCLUDING_TAX] == specimen.amount(Field.TOTAL_INCLUDING_TAX)
    if form is Form.TOLL:
        assert found[Field.PLATE_NUMBER] == "虚A99999"


def test_travellers_table_is_read_below_the_sums() -> None:
    specimen = make_invoice(seed=2)
    found = values_of(read_pdf(make_pdf(specimen, Form.PASSENGERS)))
    expected = printed(specimen)
    assert {name: found[name] for name in expected} == expected
    assert found[Field.TRAVELLER] == "样本旅客"
    assert found[Field.TRAVELLER_ID] == "990100********001X"
    assert (found[Field.DEPARTURE], found[Field.DESTINATION]) == ("假想市", "样例市")
    assert found[Field.SEAT] == "二等座"


def test_freight_table_is_read_below_the_sums() -> None:
    found = values_of(read_pdf(make_pdf(make_invoice(seed=2), Form.FREIGHT)))
    assert found[Field.PLATE_NUMBER] == "虚A99999"
    assert (found[Field.DEPARTURE], found[Field.DESTINATION]) == ("假想市", "样例市")


def test_hundred_lines_run_over_pages_with_the_totals_on_the_last() -> None:
    specimen = make_invoice(lines=100)
    assert len(sheets_of(specimen)) > 10
    found = values_of(read_pdf(make_pdf(specimen)))
    assert found == printed(specimen)


def test_long_names_and_notes_are_joined_where_the_printer_broke_them() -> None:
    specimen = make_invoice(
        seller_name="虚构市" + "很长的名字" * 8 + "有限公司",
        buyer_name="ACME (Testland) Trading Co., Ltd.",
        remarks="合同号 TEST-1\n" + "很长的备注" * 30 + "\n末行",
    )
    assert values_of(read_pdf(make_pdf(specimen))) == printed(specimen)


def test_long_item_names_wrap_without_losing_their_numbers() -> None:
    line = make_invoice().lines[0]
    long = replace(line, name="*信息技术服务*" + "很长的软件名称" * 6)
    specimen = make_invoice(lines=(long, line, long))
    assert values_of(read_pdf(make_pdf(specimen)))[Field.LINES] == printed(specimen)[Field.LINES]


def test_discount_is_a_line_with_a_negative_amount_and_no_numbers() -> None:
    line = make_invoice().lines[0]
    discount = InvoiceLine(
        name=line.name,
        amount=Decimal("-52.43"),
        tax_rate=Decimal("0.03"),
        tax_rate_text="3%",
        tax_amount=Decimal("-1.57"),
    )
    nameless = replace(discount, name="")
    specimen = make_invoice(lines=(line, discount, nameless))
    assert values_of(read_pdf(make_pdf(specimen)))[Field.LINES] == printed(specimen)[Field.LINES]


def test_exempt_lines_have_neither_rate_nor_tax() -> None:
    line = replace(make_invoice().lines[0], tax_rate=None, tax_rate_text="免税", tax_amount=None)
    specimen = make_invoice(lines=(line, line))
    found = values_of(read_pdf(make_pdf(specimen)))
    assert found[Field.LINES] == printed(specimen)[Field.LINES]
    assert Field.TAX_AMOUNT not in found
    assert found[Field.AMOUNT_EXCLUDING_TAX] == found[Field.TOTAL_INCLUDING_TAX]


def test_red_letter_invoice_names_the_one_it_takes_back() -> None:
    blue = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2)
    red = red_letter_of(blue)
    found = values_of(read_pdf(make_pdf(red)))
    assert found[Field.RED_LETTER] is True
    assert found[Field.ORIGINAL_INVOICE_NUMBER] == blue.text(Field.INVOICE_NUMBER)
    assert found[Field.RED_LETTER_CONFIRMATION_NUMBER] == red.text(
        Field.RED_LETTER_CONFIRMATION_NUMBER
    )
    assert found[Field.TOTAL_INCLUDING_TAX] == red.amount(Field.TOTAL_INCLUDING_TAX)
    assert found[Field.INVOICE_NUMBER] == red.text(Field.INVOICE_NUMBER)


def test_buyer_without_an_id_does_not_take_the_sellers() -> None:
    specimen = make_invoice(buyer_name="个人", buyer_taxpayer_id="")
    found = values_of(read_pdf(make_pdf(specimen)))
    assert found[Field.BUYER_NAME] == "个人"
    assert Field.BUYER_TAXPAYER_ID not in found
    assert found[Field.SELLER_TAXPAYER_ID] == specimen.text(Field.SELLER_TAXPAYER_ID)


def test_readings_tell_where_they_stand_and_that_they_were_interpreted() -> None:
    specimen = make_invoice()
    readings = read_pdf(make_pdf(specimen))
    assert all(not reading.exact for reading in readings)
    number = next(reading for reading in readings if reading.field is Field.INVOICE_NUMBER)
    assert number.place is not None
    assert 0.7 < number.place.left < number.place.right < 1
    assert 0.05 < number.place.top < number.place.bottom < 0.13


def test_words_off_the_page_are_not_read() -> None:
    sheet = sheets_of(make_invoice())[0]
    page = Page(words_of(sheet), (sheet.width, sheet.height))
    assert any(word.place.top > 1 for word in page.words)
    assert page.visible_text.count("样本开票员") == 1


def test_page_without_an_invoice_gives_nothing() -> None:
    assert read_page_fields([], Source.VISIBLE_TEXT) == ()
    assert read_page_fields([Page((), (210, 140))], Source.VISIBLE_TEXT) == ()

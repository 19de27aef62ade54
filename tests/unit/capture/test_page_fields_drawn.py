"""Pages drawn in the issuers' geometry give back every field that stands on them."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

import pytest

from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.documents.pdf import open_pdf
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from tests.factories.invoices import Specimen, make_invoice, red_letter_of
from tests.factories.pdf import Deformation, deformed, make_pdf, sheets_of
from tests.factories.pdf_digital import Form
from tests.factories.pdf_ink import Ink, words_of

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


def read_line(line: InvoiceLine, form: Form = Form.PLAIN) -> InvoiceLine:
    (found,) = make_lines(line, form=form)
    return found


def make_lines(*lines: InvoiceLine, form: Form = Form.PLAIN) -> tuple[InvoiceLine, ...]:
    given = make_invoice(lines=lines, amount_excluding_tax=Decimal(1), total_in_words="壹圆整")
    found = values_of(read_pdf(make_pdf(given, form)))[Field.LINES]
    assert isinstance(found, tuple)
    assert all(isinstance(line, InvoiceLine) for line in found)
    return found


LINE = InvoiceLine(
    name="*纸制品*复印纸",
    specification="A4 70g",
    unit="箱",
    quantity=Decimal(1),
    unit_price=Decimal("88.4955752212389"),
    amount=Decimal("88.50"),
    tax_rate=Decimal("0.13"),
    tax_rate_text="13%",
    tax_amount=Decimal("11.50"),
)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"quantity": Decimal("12.5"), "unit_price": Decimal("7.0796460176991150"), "unit": ""},
        {"unit_price": Decimal("88.495575221238938053"), "quantity": Decimal(1)},
        {"specification": "500", "unit": "套"},
        {"specification": "2024-05", "unit": "平方米"},
        {"name": "*信息技术服务*软件V2 版", "specification": "XL-200/样例"},
        {"name": "*纸制品*正好一列宽的名字", "specification": "规格"},
        {"quantity": Decimal("10000.00000000"), "unit_price": Decimal("0.00885")},
        {"quantity": None, "unit_price": None, "unit": "", "specification": ""},
        {"tax_rate": None, "tax_rate_text": "不征税", "tax_amount": None},
        {"tax_rate": None, "tax_rate_text": "***", "tax_amount": None},
        {"tax_rate": Decimal("0.015"), "tax_rate_text": "1.5%", "tax_amount": Decimal("1.33")},
        {"tax_rate": Decimal(0), "tax_rate_text": "0%", "tax_amount": Decimal("0.00")},
    ],
)
def test_line_of_any_shape_is_read(changes: dict[str, Decimal | str | None]) -> None:
    line = replace(LINE, **changes)  # type: ignore[arg-type] # the values fit their names
    assert read_line(line) == line


def test_name_that_stands_above_its_numbers_joins_them() -> None:
    raised = make_invoice(lines=(LINE,))
    sheet = sheets_of(raised)[0]
    inks = [
        replace(ink, y=ink.y - 3.0) if ink.text.startswith("*纸制品") else ink for ink in sheet.inks
    ]
    lowered = [replace(ink, y=ink.y + 4) if ink.group == "item" else ink for ink in inks]
    page = Page(words_of(sheet.with_inks(lowered)), (sheet.width, sheet.height))
    found = values_of(read_page_fields([page], Source.VISIBLE_TEXT))
    assert found[Field.LINES] == (LINE,)


def test_single_quantity_or_price_goes_to_the_nearer_column() -> None:
    only_price = replace(LINE, quantity=None, unit_price=Decimal("88.50"))
    sheet = sheets_of(make_invoice(lines=(LINE,)))[0]
    inks = [ink for ink in sheet.inks if not (ink.group == "item" and ink.text == "1")]
    inks = [replace(x, text="88.50", x=120) if x.text.startswith("88.49") else x for x in inks]
    page = Page(words_of(sheet.with_inks(inks)), (sheet.width, sheet.height))
    found = values_of(read_page_fields([page], Source.VISIBLE_TEXT))
    assert found[Field.LINES] == (only_price,)


def read_changed(line: InvoiceLine, change: Deformation) -> InvoiceLine:
    """Read a line after its words were changed, without drawing them."""
    sheet = deformed(sheets_of(make_invoice(lines=(line,))), change)[0]
    page = Page(words_of(sheet), (sheet.width, sheet.height))
    found = values_of(read_page_fields([page], Source.VISIBLE_TEXT))[Field.LINES]
    assert isinstance(found, tuple)
    return found[0]


@pytest.mark.parametrize(
    ("quantity", "price", "glued"),
    [
        ("1", "88.4955752212389", "188.4955752212389"),
        ("12.5", "7.0796460176991150", "12.57.0796460176991150"),
    ],
)
def test_quantity_and_price_that_run_into_each_other_are_told_apart_by_the_amount(
    quantity: str, price: str, glued: str
) -> None:
    line = replace(LINE, quantity=Decimal(quantity), unit_price=Decimal(price))

    def glue(ink: Ink) -> Iterable[Ink]:
        if ink.group != "item" or ink.text == quantity:
            return [] if ink.group == "item" else [ink]
        return [replace(ink, text=glued) if ink.text == price else ink]

    assert read_changed(line, glue) == line


def test_stars_in_the_column_of_taxes_are_no_rate() -> None:
    def without_rate(ink: Ink) -> Iterable[Ink]:
        return [] if ink.group == "item" and ink.text == "13%" else [ink]

    line = replace(LINE, tax_amount=None)
    expected = replace(line, tax_rate=None, tax_rate_text="")
    assert read_changed(line, without_rate) == expected


def test_row_without_any_rate_is_read_by_its_columns() -> None:
    def without_rate(ink: Ink) -> Iterable[Ink]:
        return [] if ink.group == "item" and ink.text == "13%" else [ink]

    assert read_changed(LINE, without_rate) == replace(LINE, tax_rate=None, tax_rate_text="")

"""XML invoices: every field right, every single field wrong, every encoding."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.capture.xml import capture_xml, readings_of_xml
from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Evidence, InputFormat
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.domain.signature import Holds, SignatureForm
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import Specimen, make_invoice, red_letter_of, with_wrong
from tests.factories.xml import encoded, make_attachment_xml, make_einvoice_xml, make_xbrl

SPECIAL = InvoiceKind.FULLY_DIGITAL_SPECIAL
OLD = InvoiceKind.VAT_ELECTRONIC_ORDINARY
KINDS: tuple[tuple[InvoiceKind, Callable[[Specimen], str], set[Field]], ...] = (
    (SPECIAL, make_einvoice_xml, {Field.QR_TEXT}),
    (InvoiceKind.FULLY_DIGITAL_ORDINARY, make_einvoice_xml, {Field.QR_TEXT}),
    (OLD, make_attachment_xml, set()),
    (OLD, make_xbrl, {Field.QR_TEXT, Field.CIPHER_AREA, Field.RED_LETTER}),
    (
        InvoiceKind.VAT_SPECIAL,
        make_xbrl,
        {Field.QR_TEXT, Field.CIPHER_AREA, Field.RED_LETTER, Field.CHECK_CODE},
    ),
    (
        InvoiceKind.RAILWAY_TICKET,
        make_xbrl,
        {Field.QR_TEXT, Field.RED_LETTER, Field.TOTAL_IN_WORDS},
    ),
    (
        InvoiceKind.AIR_ITINERARY,
        make_xbrl,
        {
            Field.QR_TEXT,
            Field.RED_LETTER,
            Field.TOTAL_IN_WORDS,
            Field.DRAWER,
            Field.REMARKS,
        },
    ),
)
"""Kind, writer, and the fields that this form of XML does not carry."""


def _evidence(content: bytes) -> Evidence:
    (evidence,) = capture_xml(input_of("a.xml", InputFormat.XML, content), content).evidences
    return evidence


def _values(evidence: Evidence) -> dict[Field, FieldValue]:
    return {
        each.field: each.value
        for each in evidence.readings
        if each.source is Source.MACHINE_DATA or each.field is Field.QR_TEXT
    }


def _comparable(value: FieldValue) -> FieldValue:
    if not isinstance(value, tuple):
        return value
    # the forms differ in how they write a rate and in whether they carry the classification
    return tuple(replace(line, tax_rate_text="", tax_classification_code="") for line in value)


def _code(content: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        capture_xml(input_of("a.xml", InputFormat.XML, content), content)
    return caught.value.code


@pytest.mark.parametrize(("kind", "write", "absent"), KINDS)
@pytest.mark.parametrize("lines", [1, 5])
def test_every_field(
    kind: InvoiceKind, write: Callable[[Specimen], str], absent: set[Field], lines: int
) -> None:
    specimen = make_invoice(kind, lines=lines, seed=lines)
    values = _values(_evidence(write(specimen).encode()))
    for name in set(specimen.values) - absent - {Field.KIND}:
        assert _comparable(values[name]) == _comparable(specimen.values[name]), name
    assert kind is OLD or values[Field.KIND] is kind


@pytest.mark.parametrize(("kind", "write", "absent"), KINDS)
def test_every_single_wrong_field_is_read_as_it_stands(
    kind: InvoiceKind, write: Callable[[Specimen], str], absent: set[Field]
) -> None:
    right = make_invoice(kind, lines=2)
    before = _values(_evidence(write(right).encode()))
    if kind is InvoiceKind.RAILWAY_TICKET:
        # a ticket's XBRL writes its fare only, which is its total
        absent = absent | {Field.TOTAL_INCLUDING_TAX}
    for name in set(right.values) - absent - {Field.KIND}:
        wrong = with_wrong(right, name)
        after = _values(_evidence(write(wrong).encode()))
        changed = {each for each in before if before[each] != after[each]}
        assert changed == ({name} | _follows(name, kind)), name
        assert _comparable(after[name]) == _comparable(wrong.values[name]), name


def _follows(name: Field, kind: InvoiceKind) -> set[Field]:
    if kind is InvoiceKind.RAILWAY_TICKET and name is Field.FARE:
        return {Field.TOTAL_INCLUDING_TAX}
    return set()


def test_a_red_letter_invoice_names_what_it_takes_back() -> None:
    red = red_letter_of(make_invoice(SPECIAL, lines=2))
    values = _values(_evidence(make_einvoice_xml(red).encode()))
    for name in (
        Field.RED_LETTER,
        Field.ORIGINAL_INVOICE_NUMBER,
        Field.RED_LETTER_CONFIRMATION_NUMBER,
        Field.TOTAL_INCLUDING_TAX,
    ):
        assert values[name] == red.values[name], name


def test_a_toll_invoice_has_its_plate() -> None:
    specimen = make_invoice(plate_number="虚A99999")
    values = _values(_evidence(make_einvoice_xml(specimen, toll=True).encode()))
    assert values[Field.PLATE_NUMBER] == "虚A99999"


@pytest.mark.parametrize(
    ("rate", "wanted"),
    [("0.03", "0.03"), ("0.130000", "0.13"), ("6%", "0.06"), ("13.00%", "0.13"), ("0%", "0"),
     ("免税", None), ("***", None), ("", None), ("不征税", None), ("13", "0.13")],
)  # fmt: skip
def test_tax_rates(rate: str, wanted: str | None) -> None:
    text = make_einvoice_xml(make_invoice()).replace("<TaxRate>0.13<", f"<TaxRate>{rate}<")
    lines = _values(_evidence(text.encode()))[Field.LINES]
    assert isinstance(lines, tuple)
    assert lines[0].tax_rate == (None if wanted is None else Decimal(wanted))
    assert lines[0].tax_rate_text == rate


def test_amounts_that_are_none_give_no_reading() -> None:
    specimen = make_invoice(OLD)
    tax = specimen.values[Field.TAX_AMOUNT]
    text = make_attachment_xml(specimen).replace(
        f"<fp:TaxTotalAmount>{tax}<", "<fp:TaxTotalAmount>***<"
    )
    evidence = _evidence(text.encode())
    assert evidence.of(Field.TAX_AMOUNT) == ()
    assert evidence.remarks == ()


@pytest.mark.parametrize("amount", ["1e9", "NaN", "abc", "1.005"])
def test_amounts_that_cannot_be_are_said(amount: str) -> None:
    specimen = make_invoice()
    text = make_einvoice_xml(specimen).replace(
        f"<TotalTaxAm>{specimen.values[Field.TAX_AMOUNT]}<", f"<TotalTaxAm>{amount}<"
    )
    evidence = _evidence(text.encode())
    assert evidence.of(Field.TAX_AMOUNT) == ()
    assert [remark.code for remark in evidence.remarks] == ["field_unreadable"]
    assert evidence.remarks[0].details["field"] == "tax_amount"


def test_the_number_stands_in_two_places_only() -> None:
    specimen = make_invoice()
    number = specimen.text(Field.INVOICE_NUMBER)
    trap = "<SpecificInformation><InvoiceNumber>99999999</InvoiceNumber></SpecificInformation>"
    text = make_einvoice_xml(specimen).replace("<SpecificInformation/>", trap)
    assert _values(_evidence(text.encode()))[Field.INVOICE_NUMBER] == number
    only_header = text.replace(f"<InvoiceNumber>{number}</InvoiceNumber>", "<InvoiceNumber/>")
    assert _values(_evidence(only_header.encode()))[Field.INVOICE_NUMBER] == number


def test_two_different_numbers_are_both_read() -> None:
    text = make_einvoice_xml(make_invoice()).replace("<EIid>26", "<EIid>25")
    evidence = _evidence(text.encode())
    assert len({each.value for each in evidence.of(Field.INVOICE_NUMBER)}) == 2
    assert [remark.code for remark in evidence.remarks] == ["xml_two_numbers"]


def test_without_an_issue_time_the_request_time_counts() -> None:
    specimen = make_invoice()
    text = make_einvoice_xml(specimen).replace(
        f"<IssueTime>{specimen.issue_date}</IssueTime>", "<IssueTime/>"
    )
    assert _values(_evidence(text.encode()))[Field.ISSUE_DATE] == specimen.issue_date


def test_the_root_may_have_any_name() -> None:
    text = make_einvoice_xml(make_invoice()).replace("EInvoice>", "root>")
    assert _values(_evidence(text.encode()))


@pytest.mark.parametrize(
    ("encoding", "declared", "mark"),
    [
        ("utf-8", None, b""),
        ("utf-8", None, b"\xef\xbb\xbf"),
        ("gb18030", None, b""),
        ("gb18030", "GBK", b""),
        ("gb18030", "gb2312", b""),
        ("gb18030", "UTF-8", b""),
        ("utf-16", None, b""),
    ],
)
def test_encodings(encoding: str, declared: str | None, mark: bytes) -> None:
    specimen = make_invoice(seller_name="虚构𬭎业公司")
    content = encoded(make_einvoice_xml(specimen), encoding, declared=declared, mark=mark)
    assert _values(_evidence(content))[Field.SELLER_NAME] == "虚构𬭎业公司"


def test_a_signature_is_said_and_not_believed() -> None:
    signed = make_einvoice_xml(make_invoice(), signed=True).encode()
    (seal,) = _evidence(signed).signatures or ()
    assert seal.form is SignatureForm.TAX_BUREAU_XML
    assert seal.checks[0].holds is Holds.UNKNOWN
    unsigned = make_einvoice_xml(make_invoice()).encode()
    assert _evidence(unsigned).signatures == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "xml_empty"),
        (b"<a/>", "no_invoice_found"),
        (b"<EInvoice><EInvoiceData/></EInvoice>", "no_invoice_found"),
        (b"<xbrl/>", "no_invoice_found"),
        (b"<eInvoice><InvoiceNo/></eInvoice>", "no_invoice_found"),
        (b"<!DOCTYPE a><EInvoice/>", "xml_has_dtd"),
        (b"<EInvoice>", "xml_malformed"),
    ],
)
def test_what_is_no_invoice(content: bytes, code: str) -> None:
    assert _code(content) == code


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("名" * 500, "名" * 500),
        ("\u202eabc公司", "abc公司"),
        ("虚构\n 公司\t", "虚构 公司"),
        ("=1+1", "=1+1"),
        ("<&>", "<&>"),
    ],
)
def test_strange_names(name: str, wanted: str) -> None:
    evidence = _evidence(make_einvoice_xml(make_invoice(seller_name=name)).encode())
    assert evidence.of(Field.SELLER_NAME)[0].value == wanted


def test_readings_name_the_member_they_came_from() -> None:
    content = make_einvoice_xml(make_invoice()).encode()
    assert {each.member for each in readings_of_xml(content, "a.xml")} == {"a.xml"}
    assert readings_of_xml(b"<a/>", "a.xml") == ()


def test_the_real_toll_excerpt(samples: Path) -> None:
    content = (samples / "xml" / "einvoice_toll_excerpt_ALTERED.xml").read_bytes()
    evidence = _evidence(content)
    values = _values(evidence)
    assert values[Field.INVOICE_NUMBER] == "26337904450900255091"
    assert values[Field.TOTAL_INCLUDING_TAX] == Decimal("5.61")
    assert values[Field.TOTAL_IN_WORDS] == "伍元陆角壹分"
    assert values[Field.PLATE_NUMBER] == "PLATE"
    assert evidence.remarks == ()

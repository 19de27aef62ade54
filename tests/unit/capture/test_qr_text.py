"""Scanned texts: real payloads, repaired ones, and codes that are no invoice."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.capture.qr_text import capture_scan, normalise_scan, readings_of_code
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.qr_payload import crc_variant, parse_qr_payload
from invoice_desktop.domain.trouble import UnreadableQrCode
from tests.factories.invoices import KIND_NUMBERS, make_invoice, qr_text_of, with_wrong

DIGITAL = "01,32,,26992000000000000018,200.50,20260301,,1234"


def _values(text: str) -> dict[Field, FieldValue]:
    (evidence,) = capture_scan(text).evidences
    return {reading.field: reading.value for reading in evidence.readings}


def _code(text: str) -> str:
    with pytest.raises(UnreadableQrCode) as caught:
        capture_scan(text)
    return caught.value.code


def test_real_payloads(samples: Path) -> None:
    with (samples / "qr_strings.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.reader(lines, delimiter="\t"))[1:]
    assert len(rows) == 45
    for payload, wanted in rows:
        assert _values(payload)[Field.QR_TEXT] == payload
        assert crc_variant(parse_qr_payload(payload)) == (wanted if wanted in {"A", "B"} else None)


@pytest.mark.parametrize("kind", KIND_NUMBERS)
@pytest.mark.parametrize("crc", ["A", "B", ""])
def test_every_kind_gives_its_fields(kind: InvoiceKind, crc: str) -> None:
    specimen = make_invoice(kind, crc=crc)
    values = _values(specimen.qr_text)
    on_paper = kind.name.startswith("DIGITAL_ON_PAPER")
    assert on_paper or values.pop(Field.KIND) is kind
    values.pop(Field.KIND, None)
    assert values.items() <= specimen.values.items()
    assert len(values) >= 4


@pytest.mark.parametrize(
    "name",
    [Field.INVOICE_CODE, Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.CHECK_CODE, Field.QR_TEXT],
)
def test_a_wrong_field_is_read_as_it_stands(name: Field) -> None:
    right = make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY)
    wrong = with_wrong(right, name)
    text = wrong.qr_text if name is Field.QR_TEXT else qr_text_of(wrong.values)
    assert _values(text) != _values(right.qr_text)


def test_amount_is_with_tax_where_the_kind_says_so() -> None:
    assert _values(DIGITAL)[Field.TOTAL_INCLUDING_TAX] == Decimal("200.50")
    old = _values("01,10,031001900511,04875996,57,20200420,77669856890717802165,64CF,")
    assert old[Field.AMOUNT_EXCLUDING_TAX] == Decimal("57.00")
    assert Field.TOTAL_INCLUDING_TAX not in old


def test_railway_kind_with_a_code_is_an_electronic_ordinary_invoice() -> None:
    values = _values("01,51,099011700111,04875996,57,20170420,77669856890717802165,64CF,")
    assert values[Field.KIND] is InvoiceKind.VAT_ELECTRONIC_ORDINARY
    assert values[Field.AMOUNT_EXCLUDING_TAX] == Decimal("57.00")


def test_an_unknown_kind_keeps_its_amount_out_of_both_fields() -> None:
    capture = capture_scan("01,77,,26992000000000000018,200.50,20260301,,1234")
    (evidence,) = capture.evidences
    assert {each.field for each in evidence.readings} == {
        Field.QR_TEXT, Field.INVOICE_NUMBER, Field.ISSUE_DATE,
    }  # fmt: skip
    (remark,) = evidence.remarks
    assert remark.code == "qr_kind_unknown"
    assert remark.details == {"kind": "77", "amount": "200.50"}


@pytest.mark.parametrize(
    "typed",
    [
        DIGITAL.replace(",", "，"),
        DIGITAL.replace(",", "、"),
        DIGITAL.replace(".", "。"),
        DIGITAL.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789,."}),
        "]Q1" + DIGITAL,
        DIGITAL.replace(",", ", "),
        "\u200b" + DIGITAL,
        DIGITAL[:20] + "\r\n" + DIGITAL[20:],
    ],
)
def test_what_an_input_method_does_is_mended(typed: str) -> None:
    (evidence,) = capture_scan(typed + "\r\n").evidences
    assert evidence.of(Field.QR_TEXT)[0].value == DIGITAL
    assert [remark.code for remark in evidence.remarks] == ["scan_was_repaired"]


def test_enter_and_blanks_around_a_scan_are_no_repair() -> None:
    (evidence,) = capture_scan(f" {DIGITAL}\r\n").evidences
    assert evidence.remarks == ()


def test_the_same_scan_has_the_same_digests() -> None:
    first, second = capture_scan(DIGITAL), capture_scan(DIGITAL.replace(",", "，"))
    assert first.input == second.input
    assert first.input.format is InputFormat.SCAN


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "qr_empty"),
        ("\r\n\0", "qr_empty"),
        ("hello", "qr_not_an_invoice"),
        (DIGITAL[:25], "qr_cut_short"),
        (DIGITAL[:40], "qr_cut_short"),
        (DIGITAL * 2, "qr_doubled"),
        (f"{DIGITAL}\n{DIGITAL}", "qr_doubled"),
        (DIGITAL.replace("20260301", "20250230"), "qr_bad_date"),
        (DIGITAL.replace("200.50", "1e9"), "qr_bad_amount"),
        (DIGITAL.replace("200.50", "NaN"), "qr_bad_amount"),
        (DIGITAL.replace("200.50", "9" * 20), "qr_bad_amount"),
        ("7" * 7000, "qr_too_long"),
        ("a\x00\x01\x02b", "qr_is_binary"),
        ("abc\ufffd\ufffd", "qr_is_binary"),
        ("https://dppt.fujian.chinatax.gov.cn:8443/v/2_1", "qr_is_download_address"),
        ("HTTPS://FP.BAIWANG.COM/a", "qr_is_download_address"),
        ("https://example.com/fapiao", "qr_is_web_address"),
        ("https://chinatax.gov.cn.example.com/", "qr_is_web_address"),
        ("https://evilchinatax.gov.cn/", "qr_is_web_address"),
        ("http://[", "qr_not_an_invoice"),
        ("HTTPS://QR.ALIPAY.COM/FKX1", "qr_is_payment_code"),
        ("wxp://f2f0abc", "qr_is_payment_code"),
        ("weixin://wxpay/bizpayurl?pr=1", "qr_is_payment_code"),
        ("https://qr.95516.com/00010000/1", "qr_is_payment_code"),
        ("134567890123456789", "qr_is_payment_code"),
        ("00020101021126", "qr_is_payment_code"),
        # digits of other scripts are no digits here
        ("01,٣٢,,26317200000008021556,16.40,20260908", "qr_cut_short"),
    ],
)
def test_what_is_no_payload_gets_its_word(text: str, code: str) -> None:
    assert _code(text) == code


def test_a_download_address_names_its_host() -> None:
    with pytest.raises(UnreadableQrCode) as caught:
        capture_scan("https://nnfp.jss.com.cn/abc")
    assert caught.value.details == {
        "host": "nnfp.jss.com.cn",
        "address": "https://nnfp.jss.com.cn/abc",
    }


def test_codes_on_a_page_carry_their_place() -> None:
    place = Place(0, 0.1, 0.1, 0.2, 0.2)
    readings, remarks = readings_of_code(DIGITAL, place, "qr.png")
    assert {(each.place, each.member, each.source) for each in readings} == {
        (place, "qr.png", Source.QR)
    }
    assert remarks == ()


def test_other_codes_on_a_page_are_passed_over_with_a_word() -> None:
    readings, remarks = readings_of_code("https://nnfp.jss.com.cn/abc")
    assert [each.field for each in readings] == [Field.DOWNLOAD_ADDRESS]
    assert remarks[0].code == "download_address_found"
    readings, remarks = readings_of_code("hello")
    assert readings == ()
    assert remarks[0].details == {"code": "qr_not_an_invoice"}


def test_issue_date_and_number() -> None:
    values = _values(DIGITAL)
    assert values[Field.ISSUE_DATE] == date(2026, 3, 1)
    assert values[Field.INVOICE_NUMBER] == "26992000000000000018"


@given(st.text(max_size=300))
def test_any_text_gives_a_capture_or_a_known_trouble(text: str) -> None:
    try:
        capture = capture_scan(text)
    except UnreadableQrCode:
        return
    assert capture.evidences


@given(st.integers(0, len(DIGITAL)), st.text(max_size=3))
def test_any_change_of_a_payload_gives_a_capture_or_a_known_trouble(at: int, put: str) -> None:
    try:
        (evidence,) = capture_scan(DIGITAL[:at] + put + DIGITAL[at:]).evidences
    except UnreadableQrCode:
        return
    for reading in evidence.of(Field.QR_TEXT):
        assert str(reading.value).isascii()
        crc_variant(parse_qr_payload(str(reading.value)))


@given(st.text(max_size=100))
def test_mending_is_done_once(text: str) -> None:
    assert normalise_scan(normalise_scan(text)) == normalise_scan(text)

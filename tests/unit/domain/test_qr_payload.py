"""Payloads with invented numbers; the CRCs were computed with the published CRC-16/UMTS."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.domain.qr_payload import crc16_umts, crc_variant, parse_qr_payload
from invoice_desktop.domain.trouble import UnreadableQrCode

BODY = "01,10,099002000111,12345678,526.00,20200723,12345678901234567890,"


def with_crc(body: str) -> str:
    return body + crc16_umts(body)


def test_the_checksum_is_the_published_one() -> None:
    # check value of CRC-16/UMTS in the catalogue of parametrised CRC algorithms (Greg Cook)
    assert crc16_umts("123456789") == "FEE8"


def test_all_fields_of_a_payload_are_read() -> None:
    payload = parse_qr_payload(with_crc(BODY))
    assert payload.kind == "10"
    assert payload.invoice_code == "099002000111"
    assert payload.invoice_number == "12345678"
    assert payload.amount == Decimal("526.00")
    assert payload.issue_date == date(2020, 7, 23)
    assert payload.check_code == "12345678901234567890"
    assert payload.raw == with_crc(BODY)


def test_a_fully_digital_payload_has_no_code_and_no_check_code() -> None:
    payload = parse_qr_payload("01,31,,24992000000012345678,4449.00,20240528,,B2B6")
    assert payload.invoice_code is None
    assert payload.check_code is None
    assert payload.invoice_number == "24992000000012345678"


@pytest.mark.parametrize("ending", ["", ",", "\n", ",\r\n"])
def test_both_variants_of_the_checksum_are_told_apart(ending: str) -> None:
    including = parse_qr_payload(BODY + crc16_umts(BODY) + ending)
    without = parse_qr_payload(BODY + crc16_umts(BODY.removesuffix(",")).lower() + ending)
    wrong = parse_qr_payload(BODY + "0000" + ending)
    assert crc_variant(including) == "A"
    assert crc_variant(without) == "B"
    assert crc_variant(wrong) is None


def test_a_payload_without_checksum_has_no_variant() -> None:
    assert crc_variant(parse_qr_payload(BODY.removesuffix(","))) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "qr_not_an_invoice"),
        ("hello", "qr_not_an_invoice"),
        (BODY[:30], "qr_cut_short"),
        (with_crc(BODY) + with_crc(BODY), "qr_doubled"),
        (with_crc(BODY) + "\n" + with_crc(BODY), "qr_doubled"),
        ("01,31,,24992000000012345678,4449.00,20250230,,B2B6", "qr_bad_date"),
        ("01,31,,24992000000012345678,1e9,20250228,,B2B6", "qr_bad_amount"),
        ("01,31,,24992000000012345678,NaN,20250228,,B2B6", "qr_bad_amount"),
    ],
)
def test_what_is_no_payload_is_named(text: str, code: str) -> None:
    with pytest.raises(UnreadableQrCode) as caught:
        parse_qr_payload(text)
    assert caught.value.code == code


def test_the_checksums_of_real_codes(samples: Path) -> None:
    """43 of 45 real payloads carry a checksum; 30 match one variant and 6 the other."""
    rows = (samples / "qr_strings.tsv").read_text(encoding="utf-8").splitlines()[1:]
    payloads = [parse_qr_payload(row.split("\t")[0]) for row in rows]
    variants = [crc_variant(payload) for payload in payloads]
    assert len(payloads) == 45
    assert sum(payload.crc is not None for payload in payloads) == 43
    assert (variants.count("A"), variants.count("B")) == (30, 6)
    for row, variant in zip(rows, variants, strict=True):
        stated = row.split("\t")[1]
        assert variant == (stated if stated in {"A", "B"} else None)

"""Texts of QR codes through the whole judgement: invented ones, and the real ones beside us."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from invoice_desktop.capture.qr_text import capture_scan
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind
from invoice_desktop.domain.qr_payload import crc_variant, parse_qr_payload
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome, Verification
from invoice_desktop.verification.verify import verify
from tests.factories.invoices import make_invoice
from tests.unit.verification.making import circumstances

SCANNED = (
    InvoiceKind.FULLY_DIGITAL_SPECIAL,
    InvoiceKind.FULLY_DIGITAL_ORDINARY,
    InvoiceKind.RAILWAY_TICKET,
    InvoiceKind.AIR_ITINERARY,
    InvoiceKind.VAT_SPECIAL,
    InvoiceKind.VAT_ORDINARY,
    InvoiceKind.VAT_ELECTRONIC_SPECIAL,
    InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    InvoiceKind.VAT_ROLL,
    InvoiceKind.TOLL,
    InvoiceKind.MOTOR_VEHICLE,
    InvoiceKind.USED_VEHICLE,
    InvoiceKind.DIGITAL_ON_PAPER_SPECIAL,
    InvoiceKind.DIGITAL_ON_PAPER_ORDINARY,
)


def verify_scan(text: str) -> Verification:
    (evidence,) = capture_scan(text).evidences
    return verify(evidence, circumstances())


def failed(verification: Verification) -> set[str]:
    return {found.reason for found in verification.findings if found.outcome is Outcome.FAILED}


@pytest.mark.parametrize("kind", SCANNED)
@pytest.mark.parametrize("crc", ["A", "B", ""])
@pytest.mark.parametrize("seed", [0, 1])
def test_a_right_code_of_any_kind_is_unproven_and_no_more(
    kind: InvoiceKind, crc: str, seed: int
) -> None:
    changes: dict[str, FieldValue] = {}
    if kind is InvoiceKind.VAT_ELECTRONIC_SPECIAL:
        # it exists since September 2020
        changes = {"issue_date": date(2021, 6, 1), "invoice_code": "099012100113"}
    verified = verify_scan(make_invoice(kind, 2, seed, crc, **changes).qr_text)
    assert failed(verified) == set()
    assert verified.verdict.authenticity is Authenticity.UNPROVEN
    assert verified.verdict.acceptance is Acceptance.REVIEW
    assert verified.verdict.reasons == ("authenticity_unproven",)


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("01,32,,26992000000012345678,10.00,20260430,,0000", {"crc_differs"}),
        ("01,32,,25992000000012345678,10.00,20260430", {"year_does_not_fit"}),
        ("01,32,,26992000000012345678,10.00,20261224", {"date_in_future"}),
        ("01,32,,21992000000012345678,10.00,20210430", {"date_before_kind_existed"}),
        ("01,32,9901231130,26992000000012345678,10.00,20260430", {"code_on_fully_digital"}),
        ("01,32,,12345678,10.00,20260430", {"number_does_not_fit"}),
        ("01,04,9900154130,12345678,10.00,20160430", {"code_does_not_fit"}),
        ("01,10,9900154330,12345678,10.00,20160430", {"code_does_not_fit"}),
        ("01,10,099001500111,12345678,10.00,20200430", {"year_does_not_fit"}),
        ("01,31,,26992000000012345678,-10.00,20260430", {"red_letter"}),
        # seen on an invoice of 2017: decided by shape, not by the number of the kind
        ("01,51,099001600111,12345678,10.00,20170430", set()),
        ("01,51,,26992000000012345678,56.00,20260423,,ffff", set()),
        ("01,99,,26992000000012345678,10.00,20260430", set()),
    ],
)
def test_what_is_wrong_with_a_code_is_named(text: str, reasons: set[str]) -> None:
    verified = verify_scan(text)
    assert failed(verified) == reasons
    assert verified.verdict.acceptance is Acceptance.REVIEW
    doubtful = reasons - {"red_letter"}
    expected = Authenticity.DOUBTFUL if doubtful else Authenticity.UNPROVEN
    assert verified.verdict.authenticity is expected


def test_a_kind_that_nobody_explains_gives_no_amount_and_asks_for_a_look() -> None:
    verified = verify_scan("01,99,,26992000000012345678,10.00,20260430")
    assert verified.invoice.values.keys() >= {Field.INVOICE_NUMBER, Field.ISSUE_DATE}
    assert "fields_missing" in verified.verdict.reasons


def real_texts(samples: Path) -> list[str]:
    rows = (samples / "qr_strings.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [row.split("\t")[0] for row in rows]


def test_the_checksums_of_real_codes(samples: Path) -> None:
    """43 of 45 carry one: 30 fit variant A, 6 B, and of the rest two a form of newer systems."""
    texts = real_texts(samples)
    payloads = [parse_qr_payload(text) for text in texts]
    assert len(payloads) == 45
    assert sum(payload.crc is not None for payload in payloads) == 43
    variants = Counter(crc_variant(payload) for payload in payloads)
    assert (variants["A"], variants["B"]) == (30, 6)
    found = Counter(
        (each.reason, each.details.get("variant"))
        for text in texts
        for each in verify_scan(text).findings
        if each.rule == "qr_crc_agrees"
    )
    assert found == {
        ("crc_matches", "A"): 30,
        ("crc_matches", "B"): 6,
        ("crc_matches", "ARC"): 1,
        ("crc_matches", "MODBUS"): 1,
        ("crc_differs", None): 5,
        ("no_crc", None): 2,
    }


def test_no_real_code_is_contradicted_or_proven(samples: Path) -> None:
    """Six are doubtful: five of a failing checksum, one of a vendor's demonstration code."""
    verdicts = Counter(verify_scan(text).verdict.authenticity for text in real_texts(samples))
    assert verdicts == {Authenticity.UNPROVEN: 39, Authenticity.DOUBTFUL: 6}

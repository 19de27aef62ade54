"""Recognised text speaks where it is sure, and never against anybody where it is not."""

from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.domain.evidence import SURE, Evidence
from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine, Source
from invoice_desktop.domain.verdict import Authenticity, Outcome
from invoice_desktop.verification.agreement import sources_agree
from invoice_desktop.verification.kind_agreement import kinds_agree
from invoice_desktop.verification.verify import verify
from tests.unit.verification.making import circumstances, evidence, reading

HARDLY = SURE - 0.01
TOTAL = Field.TOTAL_INCLUDING_TAX


def code_and_text(recognised: str, confidence: float) -> Evidence:
    return evidence(
        reading(TOTAL, Decimal("106.00"), Source.QR),
        reading(TOTAL, Decimal(recognised), Source.OCR, exact=False, confidence=confidence),
    )


@pytest.mark.parametrize(
    ("recognised", "confidence", "reason"),
    [
        ("906.00", SURE, "sources_differ"),
        ("906.00", HARDLY, "hardly_recognised"),
        ("106.00", HARDLY, "all_sources_agree"),
    ],
)
def test_only_sure_text_raises_a_doubt(recognised: str, confidence: float, reason: str) -> None:
    (found,) = sources_agree(code_and_text(recognised, confidence))
    assert found.reason == reason
    if reason == "hardly_recognised":
        assert found.outcome is Outcome.INDETERMINATE
        assert found.details["second"] == "906.00"
        assert len(found.places) == 2


@pytest.mark.parametrize(
    ("confidence", "reason"), [(SURE, "kinds_differ"), (HARDLY, "single_kind")]
)
def test_a_title_hardly_recognised_names_no_other_kind(confidence: float, reason: str) -> None:
    title = InvoiceKind.AIR_ITINERARY
    found = evidence(
        reading(Field.KIND, InvoiceKind.VAT_SPECIAL, Source.QR),
        reading(Field.KIND, title, Source.OCR, exact=False, confidence=confidence),
    )
    assert kinds_agree(found).reason == reason


@pytest.mark.parametrize(("confidence", "count"), [(SURE, 1), (HARDLY, 0)])
def test_lines_hardly_recognised_are_not_compared(confidence: float, count: int) -> None:
    one, other = (
        (InvoiceLine(name="餐费", amount=Decimal(amount)),) for amount in ("100.00", "900.00")
    )
    found = evidence(
        reading(Field.LINES, one, Source.MACHINE_DATA),
        reading(Field.LINES, other, Source.OCR, exact=False, confidence=confidence),
    )
    differing = [each for each in sources_agree(found) if each.reason == "sources_differ"]
    assert len(differing) == count


def test_hardly_recognised_text_breaks_no_rule_but_is_kept() -> None:
    def ticket(confidence: float) -> Evidence:
        return evidence(
            reading(Field.INVOICE_NUMBER, "26312000000000000001", Source.QR),
            reading(Field.ISSUE_DATE, date(2026, 3, 2), Source.QR),
            reading(TOTAL, Decimal("106.00"), Source.QR),
            reading(
                Field.TAX_AMOUNT, Decimal("60.00"), Source.OCR, exact=False, confidence=confidence
            ),
            reading(
                Field.AMOUNT_EXCLUDING_TAX,
                Decimal("100.00"),
                Source.OCR,
                exact=False,
                confidence=SURE,
            ),
        )

    sure, unsure = (verify(ticket(value), circumstances()) for value in (SURE, HARDLY))
    assert sure.verdict.authenticity is Authenticity.DOUBTFUL
    assert unsure.verdict.authenticity is Authenticity.UNPROVEN
    assert unsure.invoice.values[Field.TAX_AMOUNT] == Decimal("60.00")

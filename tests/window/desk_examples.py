"""Verifications made by hand for the desk's tests, with invented companies."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading
from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.invoice import (
    Field,
    FieldValue,
    Invoice,
    InvoiceKind,
    InvoiceLine,
    Source,
)
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
    Verification,
    Versions,
)

NUMBER = "24992000000012345678"
CHINA = timezone(timedelta(hours=8))
TOTAL_ON_PAGE = Place(0, 0.7, 0.6, 0.85, 0.66)


def make_lines(count: int) -> tuple[InvoiceLine, ...]:
    """Make lines of goods."""
    return tuple(
        InvoiceLine(
            name=f"*信息技术服务*软件开发费{place}",
            unit="项",
            quantity=Decimal(2),
            unit_price=Decimal("1234.5678"),
            amount=Decimal("2469.14"),
            tax_rate=Decimal("0.13"),
            tax_amount=Decimal("320.99"),
        )
        for place in range(count)
    )


def make_findings(passed: int = 3) -> tuple[Finding, ...]:
    """Make findings of every outcome; the second is a difference between two sources."""
    many = tuple(
        Finding(f"statement_{place}", Strength.FORM, Outcome.PASSED, "holds")
        for place in range(passed)
    )
    return (
        Finding("document_signature_verifies", Strength.ORIGIN, Outcome.INDETERMINATE, "unsigned"),
        Finding(
            "sources_agree",
            Strength.INTEGRITY,
            Outcome.FAILED,
            "values_differ",
            {"field": "total_including_tax"},
        ),
        Finding("paper_ticket", Strength.FORM, Outcome.NOT_APPLICABLE, "no_ticket"),
        *many,
    )


def make_verification(
    number: str = NUMBER,
    authenticity: Authenticity = Authenticity.DOUBTFUL,
    seller: str = "样例市云岭办公用品（测试）有限公司",
    lines: int = 2,
    findings: tuple[Finding, ...] | None = None,
) -> Verification:
    """Make a verification in which the page shows another total than the data."""
    values: dict[Field, FieldValue] = {
        Field.KIND: InvoiceKind.FULLY_DIGITAL_SPECIAL,
        Field.INVOICE_NUMBER: number,
        Field.ISSUE_DATE: date(2024, 7, 14),
        Field.SELLER_NAME: seller,
        Field.TOTAL_INCLUDING_TAX: Decimal("4449.00"),
        Field.LINES: make_lines(lines),
    }
    readings = [Reading(name, value, Source.MACHINE_DATA) for name, value in values.items()]
    readings.append(
        Reading(
            Field.TOTAL_INCLUDING_TAX,
            Decimal("9449.00"),
            Source.VISIBLE_TEXT,
            place=TOTAL_ON_PAGE,
        )
    )
    return Verification(
        evidence=Evidence(
            Input("sample.ofd", InputFormat.OFD, 1234, "a3" * 32, "b4" * 32), tuple(readings)
        ),
        invoice=Invoice(values, dict.fromkeys(values, Source.MACHINE_DATA)),
        findings=make_findings() if findings is None else findings,
        verdict=Verdict(authenticity, Acceptance.REVIEW, reasons=("seen_before",)),
        versions=Versions("0.1", "2026.1"),
        verified_at=datetime(2026, 1, 5, 9, 0, tzinfo=CHINA),
        verified_by="Li Na",
    )


def make_showing(likeness: Likeness = Likeness.SAME_IDENTITY, entry: str = "entry-1") -> Showing:
    """Make an earlier showing."""
    return Showing(
        entry=entry,
        likeness=likeness,
        verified_at=datetime(2026, 1, 2, 9, 30, tzinfo=CHINA),
        verified_by="Wang Fang",
        input_name="invoice (1).pdf",
        invoice_number=NUMBER,
        issue_date=date(2024, 7, 14),
        amount_excluding_tax=Decimal("4197.17"),
        total_including_tax=Decimal("4449.00"),
    )

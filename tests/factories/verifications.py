"""Verifications of invented invoices, as rich as a receipt can get."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Remark
from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.invoice import (
    Field,
    FieldValue,
    Invoice,
    InvoiceKind,
    InvoiceLine,
    Source,
)
from invoice_desktop.domain.signature import SignatureState
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

CHINA = timezone(timedelta(hours=8))
NUMBER = "25992000000012345678"
SHA256 = "a3f19c0e7b5d2846" * 4
SM3 = "0b47d22196ec83fa" * 4
SELLER = "样例市云岭办公用品（测试）有限公司"
BUYER = "虚构市青禾信息技术有限公司"


def make_line(place: int = 1, name: str = "*信息技术服务*软件开发费") -> InvoiceLine:
    """Make one line of goods."""
    return InvoiceLine(
        name=f"{name}{place}",
        specification="QH-200",
        unit="项",
        quantity=Decimal("1200.50"),
        unit_price=Decimal("1234.567800"),
        amount=Decimal("1482098.64"),
        tax_rate=Decimal("0.13"),
        tax_rate_text="13%",
        tax_amount=Decimal("192672.82"),
    )


def make_values(lines: int = 2, name: str = "*信息技术服务*软件开发费") -> dict[Field, FieldValue]:
    """Give the fields of an invoice with so many lines."""
    return {
        Field.KIND: InvoiceKind.FULLY_DIGITAL_SPECIAL,
        Field.INVOICE_NUMBER: NUMBER,
        Field.ISSUE_DATE: date(2025, 7, 14),
        Field.SELLER_NAME: SELLER,
        Field.SELLER_TAXPAYER_ID: "91990100MA0TEST10X",
        Field.BUYER_NAME: BUYER,
        Field.BUYER_TAXPAYER_ID: "91990100MA0TEST20Y",
        Field.AMOUNT_EXCLUDING_TAX: Decimal("2964197.28"),
        Field.TAX_AMOUNT: Decimal("385345.64"),
        Field.TOTAL_INCLUDING_TAX: Decimal("3349542.92"),
        Field.TOTAL_IN_WORDS: "叁佰叁拾肆万玖仟伍佰肆拾贰圆玖角贰分",
        Field.RED_LETTER: False,
        Field.REMARKS: "合同编号 HT-2025-0714",
        Field.QR_TEXT: f"01,31,,{NUMBER},3349542.92,20250714,,A1B2",
        Field.LINES: tuple(make_line(place, name) for place in range(1, lines + 1)),
    }


def make_findings(count: int = 10, said: str = "as it should be") -> tuple[Finding, ...]:
    """Make so many findings that take turns in strength and outcome."""
    strengths, outcomes = list(Strength), list(Outcome)
    return tuple(
        Finding(
            f"statement_{place}_holds",
            strengths[place % len(strengths)],
            outcomes[place // len(strengths) % len(outcomes)],
            f"reason_{place}",
            MappingProxyType({"seen": said}),
        )
        for place in range(count)
    )


def make_showing(place: int = 1) -> Showing:
    """Make an earlier showing."""
    return Showing(
        entry=f"entry-{place}",
        likeness=Likeness.SAME_IDENTITY,
        verified_at=datetime(2025, 12, 2, 14, 3, 7, tzinfo=CHINA),
        verified_by="李娜",
        input_name=f"发票 ({place}).ofd",
        invoice_number=NUMBER,
        issue_date=date(2025, 7, 14),
        amount_excluding_tax=Decimal("2964197.28"),
        total_including_tax=Decimal("3349542.92"),
    )


def make_verification(
    values: Mapping[Field, FieldValue] | None = None,
    findings: tuple[Finding, ...] | None = None,
    authenticity: Authenticity = Authenticity.DOUBTFUL,
    acceptance: Acceptance = Acceptance.REVIEW,
    input_name: str = "dzfp_25992000000012345678.pdf",
) -> Verification:
    """Make a verification; without `values`, of an ordinary invoice of two lines."""
    read = make_values() if values is None else dict(values)
    given = Input(input_name, InputFormat.PDF, 48213, SHA256, SM3)
    sources = dict.fromkeys(read, Source.MACHINE_DATA)
    if Field.QR_TEXT in sources:
        sources[Field.QR_TEXT] = Source.QR
    return Verification(
        evidence=Evidence(
            given,
            (),
            (Remark("page_unreadable", MappingProxyType({"page": "3"})),),
            signatures=(),
        ),
        invoice=Invoice(MappingProxyType(read), MappingProxyType(sources)),
        findings=make_findings() if findings is None else findings,
        verdict=Verdict(
            authenticity,
            acceptance,
            "tax_bureau" if authenticity is Authenticity.GENUINE else None,
            ("seen_before", "authenticity_unproven"),
        ),
        versions=Versions("0.1.0", "2026.1"),
        verified_at=datetime(2026, 1, 5, 9, 0, 1, tzinfo=CHINA),
        verified_by="王芳",
        signature=SignatureState.UNSIGNED,
    )

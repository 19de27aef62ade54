"""Evidence and circumstances made by hand, small enough to see what a test is about."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading
from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, InvoiceKind, Source
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import DocumentSignature
from invoice_desktop.domain.verdict import Finding, Versions
from invoice_desktop.verification.circumstances import Circumstances
from invoice_desktop.verification.rule_pack import RulePack, parse_rule_pack
from invoice_desktop.verification.vocabulary import RULES, finding

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PLACE = Place(0, 0.1, 0.1, 0.2, 0.2)
_PACK = Path(__file__).resolve().parents[3] / "resources" / "rules" / "rule_pack.json"


def shipped_rule_pack() -> RulePack:
    return parse_rule_pack(_PACK.read_text(encoding="utf-8"))


def reading(
    name: Field,
    value: FieldValue,
    source: Source = Source.MACHINE_DATA,
    *,
    exact: bool = True,
    confidence: float = 1.0,
    raw: str = "",
) -> Reading:
    return Reading(name, value, source, raw, place=PLACE, exact=exact, confidence=confidence)


def on_page(name: Field, value: FieldValue) -> Reading:
    return reading(name, value, Source.VISIBLE_TEXT, exact=False)


def evidence(
    *readings: Reading,
    visible_text: str = "",
    signatures: tuple[DocumentSignature, ...] | None = None,
    name: str = "invoice.pdf",
    form: InputFormat = InputFormat.PDF,
) -> Evidence:
    given = Input(name, form, 1, "0" * 64, "0" * 64)
    return Evidence(given, readings, visible_text=visible_text, signatures=signatures)


def invoice(**values: FieldValue) -> Invoice:
    return Invoice({Field(name): value for name, value in values.items()})


def circumstances(
    *, our_companies: tuple[Party, ...] = (), earlier: tuple[Showing, ...] = ()
) -> Circumstances:
    return Circumstances(
        shipped_rule_pack(), Versions("1", "1"), NOW, "王芳", our_companies, earlier
    )


def showing(
    likeness: Likeness = Likeness.SAME_IDENTITY,
    *,
    total: str | None = "106.00",
    issued: date | None = date(2024, 5, 28),
    number: str | None = "24992000000012345678",
) -> Showing:
    amount = Decimal(total) if total else None
    return Showing("entry", likeness, NOW, "李明", "old.pdf", number, issued, None, amount)


def any_finding(rule: str, reason: str) -> Finding:
    """Give a finding of which only rule and reason matter."""
    details = RULES[rule].reasons[reason].details
    return finding(rule, reason, **dict.fromkeys(details, "?"))


def whole_invoice() -> tuple[Reading, ...]:
    """Give the readings of a coherent fully digital invoice."""
    return (
        reading(Field.KIND, InvoiceKind.FULLY_DIGITAL_SPECIAL),
        reading(Field.INVOICE_NUMBER, "24992000000012345678"),
        reading(Field.ISSUE_DATE, date(2024, 5, 28)),
        reading(Field.AMOUNT_EXCLUDING_TAX, Decimal("100.00")),
        reading(Field.TAX_AMOUNT, Decimal("6.00")),
        reading(Field.TOTAL_INCLUDING_TAX, Decimal("106.00")),
    )

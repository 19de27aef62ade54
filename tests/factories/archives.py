"""Archives full of invented invoices, made fast."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from itertools import islice
from random import Random

from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Evidence, InputFormat, Reading
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
from invoice_desktop.store.archive import SqlArchive
from tests.factories.companies import Company, make_company

BEIJING = timezone(timedelta(hours=8))
FIRST_MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=BEIJING)
_STRETCH = 500
_SELLERS, _BUYERS = 300, 8
_DIGITAL = (InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.FULLY_DIGITAL_SPECIAL)
_VERDICTS = (
    Verdict(Authenticity.UNPROVEN, Acceptance.REVIEW, None, ("nobody_vouches",)),
    Verdict(Authenticity.UNPROVEN, Acceptance.REVIEW, None, ("nobody_vouches",)),
    Verdict(Authenticity.DOUBTFUL, Acceptance.REVIEW, None, ("total_differs",)),
    Verdict(Authenticity.CONTRADICTED, Acceptance.REJECT, None, ("sources_differ",)),
)
_GOODS = ("*餐饮服务*餐费", "*纸制品*复印纸", "*信息技术服务*软件开发费", "*文具*中性笔")


def fill_archive(
    archive: SqlArchive, count: int, seed: int = 0, original_size: int = 0
) -> tuple[str, ...]:
    """Add `count` different invented verifications; give their entries in the order added.

    `original_size` is how many bytes each document has; 0 makes scans, which have no document.
    Some thousands a second without documents.
    """
    entries: list[str] = []
    invented = invented_verifications(count, seed, original_size)
    while stretch := list(islice(invented, _STRETCH)):
        entries.extend(archive.add_all(stretch))
    return tuple(entries)


def invented_verifications(
    count: int, seed: int = 0, original_size: int = 0
) -> Iterator[tuple[Verification, bytes | None]]:
    """Invent verifications, a minute apart, with their documents."""
    random = Random(f"archive {seed}")
    for position in range(count):
        content = random.randbytes(original_size) if original_size else None
        moment = FIRST_MOMENT + timedelta(minutes=position)
        values = invented_values(seed * 1_000_000 + position)
        yield make_verification(values, content, verified_at=moment), content


def make_verification(
    values: Mapping[Field, FieldValue],
    content: bytes | None = None,
    *,
    verified_at: datetime = FIRST_MOMENT,
    verified_by: str = "样本会计",
    scan_text: str | None = None,
    name: str | None = None,
    pages: tuple[int, ...] = (),
) -> Verification:
    """Make a verification of an invoice with these values, as a document or as a scan."""
    text = repr(sorted(values.items())) if scan_text is None else scan_text
    if content is None:
        given = input_of(name or "", InputFormat.SCAN, text.encode())
    else:
        given = input_of(name or "dzfp_9900.pdf", InputFormat.PDF, content)
    source = Source.QR if content is None else Source.VISIBLE_TEXT
    invoice = Invoice(dict(values), dict.fromkeys(values, source))
    readings = tuple(Reading(field, value, source) for field, value in values.items())
    return Verification(
        evidence=Evidence(
            input=given,
            readings=readings,
            visible_text="电子发票 TEST SAMPLE " * 20 if content is not None else "",
            pages=pages,
            signatures=None if content is None else (),
        ),
        invoice=invoice,
        findings=tuple(_findings()),
        verdict=_VERDICTS[int(given.sha256[0], 16) % len(_VERDICTS)],
        versions=Versions("0.1.0", "2026.1"),
        verified_at=verified_at,
        verified_by=verified_by,
        signature=None if content is None else SignatureState.UNSIGNED,
    )


def invented_values(seed: int) -> dict[Field, FieldValue]:
    """Invent the values of an invoice; every seed below a million gives another number."""
    random = Random(f"invoice {seed}")
    day = date(2026, 1, 1) - timedelta(days=random.randrange(1000))
    net = Decimal(random.randint(1_00, 90_000_00)) / 100
    tax = (net * Decimal("0.06")).quantize(Decimal("0.01"))
    seller, buyer = _company(random.randrange(_SELLERS)), _company(seed % _BUYERS + 1000)
    line = InvoiceLine(
        name=random.choice(_GOODS), amount=net, tax_rate=Decimal("0.06"), tax_amount=tax
    )
    return _numbers(seed, day) | {
        Field.ISSUE_DATE: day,
        Field.SELLER_NAME: seller.name,
        Field.SELLER_TAXPAYER_ID: seller.taxpayer_id,
        Field.BUYER_NAME: buyer.name,
        Field.BUYER_TAXPAYER_ID: buyer.taxpayer_id,
        Field.AMOUNT_EXCLUDING_TAX: net,
        Field.TAX_AMOUNT: tax,
        Field.TOTAL_INCLUDING_TAX: net + tax,
        Field.LINES: (line,),
    }


@cache
def _company(seed: int) -> Company:
    return make_company(seed)


def without(values: Mapping[Field, FieldValue], *names: Field) -> dict[Field, FieldValue]:
    """Give the values of an invoice on which these fields could not be read."""
    return {name: value for name, value in values.items() if name not in names}


def _numbers(seed: int, day: date) -> dict[Field, FieldValue]:
    if seed % 4:
        return {
            Field.KIND: _DIGITAL[seed % 2],
            Field.INVOICE_NUMBER: f"{day:%y}992{seed:015}",
        }
    return {
        Field.KIND: InvoiceKind.VAT_ELECTRONIC_ORDINARY,
        Field.INVOICE_CODE: f"09901{day:%y}00111",
        Field.INVOICE_NUMBER: f"{seed % 100_000_000:08}",
        Field.CHECK_CODE: f"{seed * 7:020}",
    }


def _findings() -> Iterator[Finding]:
    for rule in range(20):
        yield Finding(
            rule=f"rule_{rule}_holds",
            strength=Strength.FORM,
            outcome=Outcome.PASSED,
            reason="as_it_should_be",
            details={"amount": "526.00"},
        )

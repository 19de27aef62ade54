"""The tax bureau's own export of all invoices of a company: what its rows say.

An export (税务数字账户, 全量发票查询) lists what was issued to a company, or by it, in a period.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from invoice_desktop.domain.coverage import Coverage, Direction
from invoice_desktop.domain.invoice import InvoiceKind, InvoiceLine
from invoice_desktop.domain.ledger_terms import Basis, LedgerLayout, LedgerRisk, LedgerState

__all__ = (
    "Basis",
    "CompanySeen",
    "Deduction",
    "ExportSeen",
    "ExportStated",
    "ImportReport",
    "LedgerFact",
    "LedgerFile",
    "LedgerKnowledge",
    "LedgerLayout",
    "LedgerRisk",
    "LedgerRow",
    "LedgerState",
    "RowFault",
    "SheetSeen",
)


@dataclass(frozen=True, slots=True)
class Deduction:
    """What a deduction or use sheet says; `None` and the empty text are what it does not say."""

    is_selected: bool | None = None
    deductible_tax: Decimal | None = None
    selected_at: str = ""
    use: str = ""
    red_lock: str = ""


class LedgerRow(NamedTuple):
    """One invoice as one export gives it; what the sheet does not carry is None or empty.

    A plain tuple, for an export has a hundred thousand: a frozen dataclass of as many fields takes
    seven times as long to make.

    `identity` is the 20-digit number, or code and number joined by a hyphen, as
    `Invoice.identity`. `issue_time` is the text of the time of day, where the export has one.
    Amounts in yuan, negative on red letters. The `*_text` are as they stand in the sheet.
    `blue_identity` names the invoice that this one takes back, and `confirmation_number` the
    红字发票信息确认单, both read from the remarks. `sheet` and `row` (counted from 1, as a
    spreadsheet shows it) are the place in the file.
    """

    layout: LedgerLayout
    identity: str
    invoice_code: str
    invoice_number: str
    issue_date: date | None
    issue_time: str
    kind: InvoiceKind | None
    kind_text: str
    seller_name: str
    seller_taxpayer_id: str
    buyer_name: str
    buyer_taxpayer_id: str
    amount_excluding_tax: Decimal | None
    tax_amount: Decimal | None
    total_including_tax: Decimal | None
    state: LedgerState
    state_text: str
    risk: LedgerRisk
    risk_text: str
    # 是否正数发票
    is_blue: bool | None
    source_text: str
    drawer: str
    remarks: str
    blue_identity: str
    confirmation_number: str
    sheet: str
    row: int
    lines: tuple[InvoiceLine, ...] = ()
    deduction: Deduction | None = None


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that could not be taken: a stable code, its details, its place.

    Codes: `number_lost_digits` (2.51E+19), `leading_zeros_lost`, `number_is_missing`,
    `number_is_malformed`, `date_is_unreadable`, `amount_is_unreadable`, `row_is_repeated`,
    `rows_disagree` (twice in one file with different contents).
    """

    code: str
    sheet: str
    row: int
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class CompanySeen:
    """A company in the rows, with how many of them have it as buyer, and as seller."""

    taxpayer_id: str
    name: str
    as_buyer: int
    as_seller: int


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """A sheet that was recognised; `unknown` are titles of columns that are not known."""

    name: str
    layout: LedgerLayout
    rows: int
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportSeen:
    """What one export is, told before anything is taken from it.

    `name` is the file's own name, `inside` that of the archive (.zip) it came in. `companies` are
    the most frequent first, ten at most. `first_issued` and `last_issued` span the rows' dates.
    `period` and `exported_at` (aware) are None where nothing tells them. `hidden` are the names of
    sheets that the file hides: nothing is taken from them.
    """

    name: str
    inside: str
    size: int
    sha256: str
    sm3: str
    sheets: tuple[SheetSeen, ...]
    companies: tuple[CompanySeen, ...]
    first_issued: date | None
    last_issued: date | None
    period: tuple[date, date] | None
    period_basis: Basis
    exported_at: datetime | None
    exported_basis: Basis
    hidden: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        return sum(sheet.rows for sheet in self.sheets)

    @property
    def layouts(self) -> frozenset[LedgerLayout]:
        return frozenset(sheet.layout for sheet in self.sheets)


@dataclass(frozen=True, slots=True)
class ExportStated:
    """An export with what had to be known of it: by this it is taken into the archive."""

    seen: ExportSeen
    company_taxpayer_id: str
    direction: Direction
    first: date
    last: date
    period_basis: Basis
    exported_at: datetime
    exported_basis: Basis


@dataclass(frozen=True, slots=True)
class LedgerFile:
    """An export in the archive; times are aware. `faults` rows of it could not be taken."""

    ledger: str
    """The import's own UUID."""
    name: str
    sha256: str
    sm3: str
    layouts: frozenset[LedgerLayout]
    coverage: Coverage
    period_basis: Basis
    exported_basis: Basis
    rows: int
    faults: int
    imported_at: datetime
    imported_by: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What taking an export in did.

    `new` were not known before, `changed` were known with other contents, `unchanged` as they
    are. `red_lettered`, `voided` and `at_risk` are among all rows. `agreeing` and `differing`
    invoices are held here; `alarms` were raised. `was_known`: the very file had been taken
    before, and nothing was done.
    """

    ledger: LedgerFile
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    red_lettered: int = 0
    voided: int = 0
    at_risk: int = 0
    agreeing: int = 0
    differing: int = 0
    alarms: int = 0
    faults: tuple[RowFault, ...] = ()
    """The first hundred."""
    was_known: bool = False


@dataclass(frozen=True, slots=True)
class LedgerFact:
    """One row with the export that gives it."""

    row: LedgerRow
    file: LedgerFile


@dataclass(frozen=True, slots=True)
class LedgerKnowledge:
    """What the ledger knows of one invoice, the newest export first.

    `facts` are rows of this very invoice, `red_letters` rows that take it back (each red letter
    once, by its newest export), `files` every export whose coverage could speak of its date.
    `was_asked` is False where the ledger could not be asked: nothing follows from silence then.
    """

    facts: tuple[LedgerFact, ...] = ()
    red_letters: tuple[LedgerFact, ...] = ()
    files: tuple[LedgerFile, ...] = ()
    was_asked: bool = True

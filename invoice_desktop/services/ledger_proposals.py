"""What an export seems to be, and what only the user can say of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import Basis, CompanySeen, ExportSeen, LedgerLayout
from invoice_desktop.domain.party import Party

_ONLY_RECEIVED = frozenset({LedgerLayout.DEDUCTION, LedgerLayout.USE})


class Question(StrEnum):
    """What the user should say or confirm before an export is taken in."""

    COMPANY = "COMPANY"
    """No company of ours is in the rows, or several are."""
    DIRECTION = "DIRECTION"
    PERIOD = "PERIOD"
    """Nothing but the rows tells it: days without an invoice at either end are not covered."""
    EXPORT_TIME = "EXPORT_TIME"
    """Nothing but the time of the file tells it, or nothing at all."""


class Note(StrEnum):
    """What the user should know of an export before it is taken in."""

    LOOKS_ISSUED_NOT_RECEIVED = "LOOKS_ISSUED_NOT_RECEIVED"
    """The company is the seller: these invoices were issued by it."""
    COMPANY_NOT_OURS = "COMPANY_NOT_OURS"
    """The company in the rows is none of those that are set up."""
    WAS_TAKEN_IN_BEFORE = "WAS_TAKEN_IN_BEFORE"
    """The very file is in the archive: taking it again changes nothing."""
    LISTS_ONLY_SOME = "LISTS_ONLY_SOME"
    """The layout lists only some kinds of invoices: what it lacks proves nothing."""
    ENDS_AFTER_EXPORT = "ENDS_AFTER_EXPORT"
    """The period goes on after the day of the export: the rest of it is not covered."""
    HAS_NO_ROWS = "HAS_NO_ROWS"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an export is taken to be, unless the user says otherwise.

    What is None or the empty text must be said by the user; each `*_basis` tells on what the
    proposed value rests, and means nothing where there is none. `companies` are those to choose
    from: ours first, then those seen in the rows. `questions` are what should be confirmed.
    """

    company_taxpayer_id: str
    company_name: str
    company_basis: Basis
    direction: Direction | None
    direction_basis: Basis
    first: date | None
    last: date | None
    period_basis: Basis
    exported_at: datetime | None
    exported_basis: Basis
    companies: tuple[Party, ...] = ()
    questions: frozenset[Question] = frozenset()
    notes: frozenset[Note] = frozenset()


def propose(seen: ExportSeen, ours: tuple[Party, ...], taken_before: Collection[str]) -> Proposal:
    """Propose what an export is; `taken_before` are the SHA-256 of all that were taken in."""
    company, basis = _company(seen, ours)
    direction, direction_basis = direction_in(seen, company.taxpayer_id)
    first, last = seen.period or (seen.first_issued, seen.last_issued)
    return Proposal(
        company_taxpayer_id=company.taxpayer_id,
        company_name=company.name,
        company_basis=basis,
        direction=direction,
        direction_basis=direction_basis,
        first=first,
        last=last,
        period_basis=seen.period_basis if seen.period else Basis.ROWS,
        exported_at=seen.exported_at,
        exported_basis=seen.exported_basis,
        companies=_choice(seen, ours),
        questions=frozenset(_questions(seen, ours, company, direction)),
        notes=frozenset(_notes(seen, ours, taken_before, company, direction)),
    )


def _company(seen: ExportSeen, ours: tuple[Party, ...]) -> tuple[Party, Basis]:
    """Find whose export it is: the one that is in every row, ours before any other."""
    known = {party.taxpayer_id: party for party in ours if party.taxpayer_id}
    owners = owners_in(seen)
    own = [owner for owner in owners if owner.taxpayer_id in known]
    if len(own) == 1:
        return known[own[0].taxpayer_id], Basis.ROWS
    if not own and len(owners) == 1:
        return Party(owners[0].name, owners[0].taxpayer_id), Basis.ROWS
    if not owners and len(known) == 1:
        return next(iter(known.values())), Basis.STATED
    return Party(), Basis.STATED


def owners_in(seen: ExportSeen) -> tuple[CompanySeen, ...]:
    """Give the companies of whom this can be the export: one side of it is always the same.

    A sheet of deductions or of use names no buyer in some layouts: its sellers own nothing.
    """
    received_only = seen.layouts <= _ONLY_RECEIVED
    times = {
        each.taxpayer_id: each.as_buyer if received_only else max(each.as_buyer, each.as_seller)
        for each in seen.companies
    }
    most = max(times.values(), default=0)
    return tuple(each for each in seen.companies if most and times[each.taxpayer_id] == most)


def direction_in(seen: ExportSeen, company: str) -> tuple[Direction | None, Basis]:
    """Draw from the layout or the rows on which side a company is; None where nothing tells."""
    if seen.layouts and seen.layouts <= _ONLY_RECEIVED:
        return Direction.RECEIVED, Basis.IN_FILE
    found = next((each for each in seen.companies if each.taxpayer_id == company), None)
    if found is None or found.as_buyer == found.as_seller:
        return None, Basis.STATED
    bought = found.as_buyer > found.as_seller
    return Direction.RECEIVED if bought else Direction.ISSUED, Basis.ROWS


def _choice(seen: ExportSeen, ours: tuple[Party, ...]) -> tuple[Party, ...]:
    parties = {party.taxpayer_id: party for party in ours if party.taxpayer_id}
    for each in owners_in(seen):
        parties.setdefault(each.taxpayer_id, Party(each.name, each.taxpayer_id))
    return tuple(parties.values())


def _is_ours(company: Party, ours: tuple[Party, ...]) -> bool:
    return company.taxpayer_id in {party.taxpayer_id for party in ours}


def _questions(
    seen: ExportSeen, ours: tuple[Party, ...], company: Party, direction: Direction | None
) -> Iterable[Question]:
    if not company.taxpayer_id or not _is_ours(company, ours):
        yield Question.COMPANY
    if direction is None:
        yield Question.DIRECTION
    if seen.period is None or seen.period_basis is Basis.ROWS:
        yield Question.PERIOD
    if seen.exported_at is None or seen.exported_basis is Basis.FILE_TIME:
        yield Question.EXPORT_TIME


def _notes(
    seen: ExportSeen,
    ours: tuple[Party, ...],
    taken_before: Collection[str],
    company: Party,
    direction: Direction | None,
) -> Iterable[Note]:
    if direction is Direction.ISSUED:
        yield Note.LOOKS_ISSUED_NOT_RECEIVED
    if company.taxpayer_id and not _is_ours(company, ours):
        yield Note.COMPANY_NOT_OURS
    if seen.sha256 in taken_before:
        yield Note.WAS_TAKEN_IN_BEFORE
    if seen.layouts <= _ONLY_RECEIVED:
        yield Note.LISTS_ONLY_SOME
    if seen.period and seen.exported_at and seen.period[1] > seen.exported_at.date():
        yield Note.ENDS_AFTER_EXPORT
    if not seen.rows:
        yield Note.HAS_NO_ROWS

"""What was proposed of an export and what the user said, joined and validated."""

from dataclasses import dataclass
from datetime import date, datetime

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import Basis, CompanySeen, ExportSeen, ExportStated
from invoice_desktop.domain.trouble import InvalidEntry
from invoice_desktop.services.ledger_proposals import Proposal, Question, direction_in, owners_in

_FIRM = frozenset({Basis.IN_FILE, Basis.FILE_NAME})
"""What a user who leaves it as proposed adds nothing to."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the user said of an export; what is left out stays as it was proposed."""

    company_taxpayer_id: str = ""
    direction: Direction | None = None
    first: date | None = None
    last: date | None = None
    exported_at: datetime | None = None


def stated_of(seen: ExportSeen, proposal: Proposal, said: Said, now: datetime) -> ExportStated:
    """Join what was proposed with what was said. Raises `InvalidEntry` as `LedgerOffice.stated`."""
    company = _company(proposal, said.company_taxpayer_id)
    _refuse_other_company(seen, company)
    direction = _direction(seen, company, said.direction)
    period = _period(proposal, said.first, said.last)
    exported = _exported(proposal, said.exported_at)
    _refuse_wrong_side(seen, company, direction)
    _refuse_wrong_period(seen, period)
    _refuse_wrong_time(seen, exported, now)
    said_period = period if said.first or said.last else None
    return ExportStated(
        seen=seen,
        company_taxpayer_id=company,
        direction=direction,
        first=period[0],
        last=period[1],
        period_basis=_basis(said_period, (proposal.first, proposal.last), proposal.period_basis),
        exported_at=exported,
        exported_basis=_basis(said.exported_at, proposal.exported_at, proposal.exported_basis),
    )


def _company(proposal: Proposal, said: str) -> str:
    company = said.strip().upper() or proposal.company_taxpayer_id
    if not company:
        raise InvalidEntry("ledger_company_is_needed", field=Question.COMPANY)
    return company


def _direction(seen: ExportSeen, company: str, said: Direction | None) -> Direction:
    direction = said or direction_in(seen, company)[0]
    if direction is None:
        raise InvalidEntry("ledger_direction_is_needed", field=Question.DIRECTION)
    return direction


def _period(proposal: Proposal, first: date | None, last: date | None) -> tuple[date, date]:
    since, until = first or proposal.first, last or proposal.last
    if since is None or until is None:
        raise InvalidEntry("ledger_period_is_needed", field=Question.PERIOD)
    return since, until


def _exported(proposal: Proposal, said: datetime | None) -> datetime:
    exported = said or proposal.exported_at
    if exported is None:
        raise InvalidEntry("export_time_is_needed", field=Question.EXPORT_TIME)
    return exported


def _basis(said: object, proposed: object, basis: Basis) -> Basis:
    is_kept = said is None or (said == proposed and basis in _FIRM)
    return basis if is_kept else Basis.STATED


def _refuse_other_company(seen: ExportSeen, company: str) -> None:
    owners = owners_in(seen)
    if owners and company not in {each.taxpayer_id for each in seen.companies}:
        raise InvalidEntry(
            "ledger_of_another_company",
            field=Question.COMPANY,
            company=company,
            seen=owners[0].taxpayer_id,
        )


def _refuse_wrong_side(seen: ExportSeen, company: str, direction: Direction) -> None:
    on_side = {each.taxpayer_id for each in seen.companies if _times(each, direction)}
    if on_side and company not in on_side:
        raise InvalidEntry("ledger_direction_is_wrong", field=Question.DIRECTION, company=company)


def _times(company: CompanySeen, direction: Direction) -> int:
    return company.as_buyer if direction is Direction.RECEIVED else company.as_seller


def _refuse_wrong_period(seen: ExportSeen, period: tuple[date, date]) -> None:
    first, last = period
    if first > last:
        raise InvalidEntry(
            "period_is_upside_down",
            field=Question.PERIOD,
            first=first.isoformat(),
            last=last.isoformat(),
        )
    issued = [day for day in (seen.first_issued, seen.last_issued) if day]
    if any(not first <= day <= last for day in issued):
        raise InvalidEntry(
            "rows_outside_period",
            field=Question.PERIOD,
            first=min(issued).isoformat(),
            last=max(issued).isoformat(),
        )


def _refuse_wrong_time(seen: ExportSeen, exported: datetime, now: datetime) -> None:
    if exported > now:
        raise InvalidEntry(
            "export_in_future",
            field=Question.EXPORT_TIME,
            export_time=exported.isoformat(),
        )
    if seen.last_issued and exported.astimezone(now.tzinfo).date() < seen.last_issued:
        raise InvalidEntry(
            "export_before_last_row",
            field=Question.EXPORT_TIME,
            export_time=exported.isoformat(),
            last=seen.last_issued.isoformat(),
        )

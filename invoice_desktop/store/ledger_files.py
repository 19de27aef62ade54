"""Exports of the ledger as they are kept."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from invoice_desktop.domain.coverage import Coverage, Direction
from invoice_desktop.domain.ledger import Basis, ExportStated, LedgerFile, LedgerLayout
from invoice_desktop.store.ledger_tables import ACTIVE, ARRIVING, LEDGER_FILE
from invoice_desktop.store.prepared import Values, order_of
from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.tables import OFFICE

_F = LEDGER_FILE.c
_WHOLE = frozenset({LedgerLayout.INVOICES, LedgerLayout.LINES})
"""Layouts that list every invoice of their period; the others list some kinds only."""

ACTIVE_FILES = select(LEDGER_FILE).where(_F.office_id == OFFICE, _F.state == ACTIVE)
NEWEST_FIRST = (_F.exported_order.desc(), _F.row_id.desc())


def files(
    connection: Connection, statement: Select[tuple[Any, ...]] | None = None
) -> tuple[LedgerFile, ...]:
    """Give exports, the newest first."""
    wanted = ACTIVE_FILES if statement is None else statement
    found = connection.execute(wanted.order_by(*NEWEST_FIRST)).mappings()
    return tuple(file_of(row) for row in found)


def file_of(row: RowMapping | Mapping[str, Any]) -> LedgerFile:
    """Give an export as it is known."""
    coverage = Coverage(
        row["company"],
        Direction(row["direction"]),
        date.fromisoformat(row["first_day"]),
        date.fromisoformat(row["last_day"]),
        datetime.fromisoformat(row["exported_at"]),
        bool(row["is_whole"]),
    )
    return LedgerFile(
        ledger=row["id"],
        name=row["name"],
        sha256=row["sha256"],
        sm3=row["sm3"],
        layouts=frozenset(map(LedgerLayout, row["layouts"].split())),
        coverage=coverage,
        period_basis=Basis(row["period_basis"]),
        exported_basis=Basis(row["exported_basis"]),
        rows=row["rows"],
        faults=row["faults"],
        imported_at=datetime.fromisoformat(row["imported_at"]),
        imported_by=row["imported_by"],
    )


def arriving_file(stated: ExportStated, identifier: str, who: str, at: datetime) -> Values:
    """Give the values of an export whose rows are still to come."""
    seen = stated.seen
    return {
        "office_id": OFFICE,
        "id": identifier,
        "state": ARRIVING,
        "name": storable(seen.name),
        "sha256": seen.sha256,
        "sm3": seen.sm3,
        "layouts": " ".join(sorted(seen.layouts)),
        "company": storable(stated.company_taxpayer_id),
        "direction": stated.direction.value,
        "first_day": stated.first.isoformat(),
        "last_day": stated.last.isoformat(),
        "is_whole": 0,
        "period_basis": stated.period_basis.value,
        "exported_at": stated.exported_at.isoformat(),
        "exported_order": order_of(stated.exported_at),
        "exported_basis": stated.exported_basis.value,
        "rows": 0,
        "faults": 0,
        "imported_at": at.isoformat(),
        "imported_order": order_of(at),
        "imported_by": storable(who),
    }


def lists_everything(layouts: Sequence[LedgerLayout] | frozenset[LedgerLayout]) -> bool:
    """Tell whether what is missing from an export of these layouts was not issued at all."""
    return bool(_WHOLE.intersection(layouts))

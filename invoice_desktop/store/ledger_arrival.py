"""An export on its way in: stretch by stretch, seen by nobody until all of it has arrived."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Text, bindparam, insert, select, update

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.ledger import (
    ExportStated,
    ImportReport,
    LedgerFile,
    LedgerRisk,
    LedgerRow,
    LedgerState,
    RowFault,
)
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.alarms import raise_alarms
from invoice_desktop.store.database import Database
from invoice_desktop.store.engines import listed_texts, one_of
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.ledger_departure import known_in, remove_rows
from invoice_desktop.store.ledger_files import arriving_file, file_of, lists_everything
from invoice_desktop.store.ledger_held import agrees, held_invoices
from invoice_desktop.store.ledger_rows import COLUMNS, kept_row
from invoice_desktop.store.ledger_tables import ACTIVE, ARRIVING, LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.tables import OFFICE

_MOST_FAULTS = 100
_AT_ONCE = 1_000
_HARMLESS = frozenset({"row_is_repeated"})
"""What is in the file twice in the same words is in it all the same."""
_F, _R = LEDGER_FILE.c, LEDGER_ROW.c
_DIGEST = COLUMNS.index("digest")
_MARKS = {"qmark": "?", "pyformat": "%s", "format": "%s"}
_NORMAL = frozenset({LedgerState.NORMAL, LedgerState.UNKNOWN})
_SAFE = frozenset({LedgerRisk.NORMAL, LedgerRisk.UNKNOWN})
_RED = frozenset({LedgerState.RED_LETTERED_WHOLE, LedgerState.RED_LETTERED_PART})
# the newest export comes last, and stays
_BEFORE = (
    select(_R.identity, _R.digest)
    .join(LEDGER_FILE, _F.row_id == _R.file)
    .where(_F.state == ACTIVE, one_of(_R.identity, bindparam("identities", type_=Text())))
    .order_by(_F.exported_order, _F.row_id)
)

Counts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some rows of an export: `length` of them, what could not be taken, and the others as kept."""

    length: int
    faults: Sequence[RowFault]
    rows: Sequence[LedgerRow]
    kept: Sequence[tuple[object, ...]]

    def __bool__(self) -> bool:
        return self.length > 0


class Arrival:
    """Takes the rows of one export in, and counts what they change."""

    def __init__(self, database: Database, stated: ExportStated, who: str, at: datetime) -> None:
        self._database = database
        self._stated = stated
        self._who, self._at = who, at
        self._identifier = new_identifier()
        self._counts: Counts = dict.fromkeys(
            ("new", "changed", "unchanged", "red_lettered", "voided", "at_risk", "agreeing"), 0
        )
        self._counts["differing"] = 0
        self._rows = 0
        self._faults: list[RowFault] = []
        self._fault_count = 0
        self._to_look_at: set[str] = set()
        self._file = database.write(self._begin)

    def prepare(self, some: Iterable[LedgerRow | RowFault]) -> Stretch:
        """Put the next rows into the form in which they are kept; asks the database for nothing."""
        read = list(some)
        faults = [each for each in read if isinstance(each, RowFault)]
        rows = [each for each in read if isinstance(each, LedgerRow)]
        return Stretch(len(read), faults, rows, [kept_row(row, self._file) for row in rows])

    def take(self, stretch: Stretch) -> None:
        """Keep a stretch of rows, and hold them against what is known already."""
        faults, rows, kept = stretch.faults, stretch.rows, stretch.kept
        self._fault_count += sum(fault.code not in _HARMLESS for fault in faults)
        self._faults += faults[: _MOST_FAULTS - len(self._faults)]
        if not rows:
            return
        identities = listed_texts(row.identity for row in rows)

        def work(connection: Connection) -> dict[str, int]:
            self._must_still_arrive(connection)
            found = connection.execute(_BEFORE, {"identities": identities}).all()
            before: dict[str, int] = {row[0]: row[1] for row in found}
            _insert(connection, kept)
            return before

        before = self._database.write(work)
        self._rows += len(rows)
        self._count_news(rows, kept, before)
        self._count_held(rows, kept)

    def _must_still_arrive(self, connection: Connection) -> None:
        """Stop where another desk took this for killed and swept it away."""
        arriving = select(_F.row_id).where(
            _F.office_id == OFFICE, _F.id == self._identifier, _F.state == ARRIVING
        )
        if connection.execute(arriving).scalar() is None:
            raise ArchiveTrouble("ledger_is_unknown", ledger=self._identifier)

    def finish(self) -> ImportReport:
        """Let everybody see the export, and raise what alarms it brings.

        Where another desk was faster with the very same file, its export stands.
        """
        is_whole = not self._fault_count and lists_everything(self._stated.seen.layouts)
        arrived = {
            "state": ACTIVE,
            "rows": self._rows,
            "faults": self._fault_count,
            "is_whole": int(is_whole),
        }
        ours = (_F.office_id == OFFICE, _F.id == self._identifier)

        def work(connection: Connection) -> int | LedgerFile:
            if known := known_in(connection, self._stated):
                return known
            still_arriving = update(LEDGER_FILE).where(*ours, _F.state == ARRIVING)
            if connection.execute(still_arriving.values(arrived)).rowcount == 0:
                raise ArchiveTrouble("ledger_is_unknown", ledger=self._identifier)
            raised = raise_alarms(connection, self._to_look_at, self._at, self._who)
            self._database.chain.append(connection, self._deed(), *raised)
            return len(raised)

        raised = self._database.write(work)
        if isinstance(raised, LedgerFile):
            self.give_up()
            return ImportReport(raised, was_known=True)
        with self._database.reading() as connection:
            file = file_of(connection.execute(select(LEDGER_FILE).where(*ours)).mappings().one())
        report = ImportReport(file, alarms=raised, faults=tuple(self._faults))
        return replace(report, **self._counts)

    def give_up(self) -> None:
        """Remove what came in so far; what cannot be removed now is swept away later."""
        # what ended the import is what is told
        with suppress(ArchiveTrouble):
            remove_rows(self._database, self._identifier)

    def _begin(self, connection: Connection) -> int:
        file = arriving_file(self._stated, self._identifier, self._who, self._at)
        known = select(_F.row_id).where(_F.office_id == OFFICE, _F.id == self._identifier)
        if (number := connection.execute(known).scalar()) is None:
            connection.execute(insert(LEDGER_FILE), file)
            number = connection.execute(known).scalar_one()
        return int(number)

    def _deed(self) -> Deed:
        stated, said = self._stated, self._stated.seen
        after = {
            "ledger": self._identifier,
            "name": said.name,
            "sha256": said.sha256,
            "company": stated.company_taxpayer_id,
            "direction": stated.direction.value,
            "first": stated.first.isoformat(),
            "last": stated.last.isoformat(),
            "rows": str(self._rows),
        }
        return Deed(Act.LEDGER_IMPORTED, self._who, self._at, after=after)

    def _count_news(
        self,
        rows: Sequence[LedgerRow],
        kept: Sequence[tuple[object, ...]],
        before: dict[str, int],
    ) -> None:
        counts = self._counts
        for row, values in zip(rows, kept, strict=True):
            known = before.get(row.identity)
            same = "unchanged" if known == values[_DIGEST] else "changed"
            counts["new" if known is None else same] += 1
            if row.blue_identity:
                self._to_look_at.add(row.blue_identity)
            if row.state in _NORMAL and row.risk in _SAFE:
                continue
            self._to_look_at.add(row.identity)
            counts["red_lettered"] += row.state in _RED
            counts["voided"] += row.state is LedgerState.VOIDED
            counts["at_risk"] += row.risk not in _SAFE

    def _count_held(self, rows: Sequence[LedgerRow], kept: Sequence[tuple[object, ...]]) -> None:
        with self._database.reading() as connection:
            held = held_invoices(connection, (row.identity for row in rows))
        for row, values in zip(rows, kept, strict=True) if held else ():
            if (ours := held.get(row.identity)) is None:
                continue
            same = agrees(ours, row, values)
            self._counts["agreeing" if same else "differing"] += 1
            if not same:
                self._to_look_at.add(row.identity)


def _insert(connection: Connection, kept: Sequence[tuple[object, ...]]) -> None:
    mark = _MARKS[connection.dialect.paramstyle]
    row = f"({', '.join(mark for _ in COLUMNS)})"
    # many rows a statement: between two statements a thread that reads takes the interpreter
    for first in range(0, len(kept), _AT_ONCE):
        some = kept[first : first + _AT_ONCE]
        rows = ", ".join([row] * len(some))
        connection.exec_driver_sql(
            f"INSERT INTO ledger_row ({', '.join(COLUMNS)}) VALUES {rows}",  # noqa: S608 - our own
            tuple(chain.from_iterable(some)),
        )

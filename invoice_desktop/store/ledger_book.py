"""The ledger in the archive: exports taken in and out, and what they know of an invoice."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from itertools import islice
from typing import TypeAlias

from sqlalchemy import BigInteger, Connection, Text, bindparam, select

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.ledger import (
    ExportStated,
    ImportReport,
    LedgerFact,
    LedgerFile,
    LedgerKnowledge,
    LedgerRow,
    RowFault,
)
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.store import alarms
from invoice_desktop.store.database import Database
from invoice_desktop.store.ledger_arrival import Arrival
from invoice_desktop.store.ledger_departure import known_file, sweep, take_out
from invoice_desktop.store.ledger_facts import facts, facts_with
from invoice_desktop.store.ledger_files import ACTIVE_FILES, files
from invoice_desktop.store.ledger_gaps import invoices_without_row, rows_without_invoice
from invoice_desktop.store.ledger_rows import row_of
from invoice_desktop.store.ledger_tables import ACTIVE, LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.tables import INVOICE, OFFICE

Rows: TypeAlias = Callable[[], Iterator[LedgerRow | RowFault]]
Progress: TypeAlias = Callable[[int, int], None]

STRETCH = 4_000
"""Rows that are written at once: between two stretches the desk has its turn."""
_MOST_FACTS = 200

_F, _R, _I = LEDGER_FILE.c, LEDGER_ROW.c, INVOICE.c
_KNOWN = (
    facts_with()
    .where(_F.state == ACTIVE)
    .order_by(_F.exported_order.desc(), _F.row_id.desc(), _R.row_id)
    .limit(_MOST_FACTS)
)
_OF_INVOICE = _KNOWN.where(_R.identity == bindparam("identity"))
_RED_LETTERS = _KNOWN.where(_R.blue_identity == bindparam("identity"))
_BEHIND = (
    select(LEDGER_ROW, _F.id)
    .join(LEDGER_FILE, _F.row_id == _R.file)
    .where(_F.state == ACTIVE, _R.row_id > bindparam("last", type_=BigInteger()))
    .order_by(_R.row_id)
    .limit(bindparam("limit", type_=BigInteger()))
)
_IS_ANY = select(_F.row_id).where(_F.office_id == OFFICE, _F.state == ACTIVE).limit(1)
_COVERING = ACTIVE_FILES.where(
    _F.first_day <= bindparam("day", type_=Text()), _F.last_day >= bindparam("day", type_=Text())
)


class SqlLedgerBook:
    """Safe to use from any thread; every method raises `ArchiveTrouble`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        stated: ExportStated,
        rows: Rows,
        who: str,
        at: datetime,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take an export in: wholly or not at all. The same file again changes nothing."""
        tell = progress or (lambda _done, _of: None)
        sweep(self._database)
        if known := known_file(self._database, stated):
            return ImportReport(known, was_known=True)
        arrival = Arrival(self._database, stated, who, at)
        taken = False
        try:
            every, done, of = iter(rows()), 0, max(stated.seen.rows, 1)
            # the next rows are read while the last ones are written: half of the time is either's
            with ThreadPoolExecutor(1) as ahead:
                following = ahead.submit(lambda: arrival.prepare(islice(every, STRETCH)))
                while stretch := following.result():
                    following = ahead.submit(lambda: arrival.prepare(islice(every, STRETCH)))
                    tell(min(done, of), of)
                    arrival.take(stretch)
                    done += stretch.length
            tell(of, of)
            report = arrival.finish()
            taken = True
        finally:
            if not taken:
                arrival.give_up()
        return report

    def undo(self, ledger: str, who: str, at: datetime) -> None:
        """Take an export out again; what others say stands. Raises `ledger_is_unknown`."""
        take_out(self._database, ledger, who, at)

    def files(self) -> tuple[LedgerFile, ...]:
        """Give all exports, the newest export first."""
        with self._database.reading() as connection:
            return files(connection)

    def knowledge(self, invoice: Invoice) -> LedgerKnowledge:
        """Give what the ledger knows of an invoice, by looking into a few indexes."""
        with self._database.reading() as connection:
            if connection.execute(_IS_ANY).first() is None:
                return LedgerKnowledge()
            asked = {"identity": invoice.identity}
            own = facts(connection, _OF_INVOICE, asked) if invoice.identity else ()
            reds = facts(connection, _RED_LETTERS, asked) if invoice.identity else ()
            covering: tuple[LedgerFile, ...] = ()
            if invoice.issue_date is not None:
                day = invoice.issue_date.isoformat()
                covering = files(connection, _COVERING.params(day=day))
            return LedgerKnowledge(own, _each_once(reds), covering)

    def invoices_without_row(
        self, query: GapQuery, after: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        """Give invoices that we hold and that coverage should list, but does not."""
        with self._database.reading() as connection:
            return invoices_without_row(connection, query, after, limit)

    def rows_without_invoice(
        self, query: GapQuery, after: LedgerFact | None, limit: int
    ) -> tuple[LedgerFact, ...]:
        """Give rows of invoices that we do not hold, as the newest export has them."""
        with self._database.reading() as connection:
            return rows_without_invoice(connection, query, after, limit)

    def every_row(self) -> Iterator[tuple[str, LedgerRow]]:
        """Go through the rows of all exports in the order they came, a stretch at a time."""
        last = 0
        while True:
            with self._database.reading() as connection:
                found = connection.execute(_BEHIND, {"last": last, "limit": STRETCH}).mappings()
                stretch = [(kept["row_id"], kept["id"], row_of(kept)) for kept in found]
            yield from ((export, row) for _, export, row in stretch)
            if not stretch:
                return
            last = stretch[-1][0]

    def alarms(self, *, with_dealt: bool = False) -> tuple[Alarm, ...]:
        """Give open alarms, the newest first; the dealt ones behind them if wanted."""
        with self._database.reading() as connection:
            return alarms.alarms(connection, with_dealt=with_dealt)

    def alarms_of(self, entry: str) -> tuple[Alarm, ...]:
        """Give every alarm of one invoice, the newest first."""
        with self._database.reading() as connection:
            return alarms.alarms_of(connection, entry)

    def deal_with(self, alarm: str, how: str, who: str, at: datetime) -> Alarm:
        """Say how an alarm was dealt with. Raises `alarm_is_unknown`, `alarm_was_dealt_with`."""

        def work(connection: Connection) -> Alarm:
            now, deed = alarms.deal_with(connection, alarm, how, who, at)
            self._database.chain.append(connection, deed)
            return now

        return self._database.write(work)

    def neighbours(self, invoice: Invoice, reach: int) -> Sequence[str]:
        """Give the numbers held of the same seller, at most `reach` before or behind this one."""
        number, seller = invoice.invoice_number, invoice.seller.taxpayer_id
        if not number or not number.isdecimal() or not seller or reach < 1:
            return ()
        near = (int(number) + step for step in range(-reach, reach + 1) if step)
        wanted = [f"{each:0{len(number)}}" for each in near if each >= 0]
        statement = select(_I.invoice_number).where(
            _I.invoice_number.in_(wanted), _I.seller_taxpayer_id == seller, _I.office_id == OFFICE
        )
        with self._database.reading() as connection:
            return sorted(set(connection.execute(statement).scalars()))


def _each_once(facts: tuple[LedgerFact, ...]) -> tuple[LedgerFact, ...]:
    newest: dict[str, LedgerFact] = {}
    for fact in facts:
        newest.setdefault(fact.row.identity, fact)
    return tuple(newest.values())

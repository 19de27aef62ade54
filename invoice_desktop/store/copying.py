"""Copying all rows of an archive from one engine to the other, and comparing what arrived."""

import hashlib
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, func, insert, select

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.bulk import insert_rows
from invoice_desktop.store.ledger_tables import LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.set_aside import indexes_and_triggers_set_aside
from invoice_desktop.store.tables import (
    DOCUMENT,
    INVOICE,
    INVOICE_GRAM,
    INVOICE_TEXT,
    META,
    METADATA,
    PARTY,
)
from invoice_desktop.store.words import grams_of

Progress: TypeAlias = Callable[[int, int], None]
Row: TypeAlias = tuple[Any, ...]
Stretches: TypeAlias = Generator[Sequence[Row], None, None]

OF_THE_PLACE = frozenset({"schema_version", "arriving", "moved_to"})
"""What stands in `meta` about the place, not about the archive."""

_MOST = 1 << 256
_STRETCH = 2_000
# a document may have a hundred megabytes
_SHORT_STRETCH = {DOCUMENT.name: 4, "verification": 500}
_NUMBERED = (
    *((PARTY, "id"), (INVOICE, "row_id"), (INVOICE_TEXT, "row_id")),
    *((LEDGER_FILE, "row_id"), (LEDGER_ROW, "row_id")),
)


@dataclass(frozen=True, slots=True)
class Content:
    """How many rows a table has, and the sum of their digests, whatever order they come in."""

    rows: int
    digest: int


class _Steps:
    """Counts rows for `progress`, which may raise `Cancelled`."""

    def __init__(self, progress: Progress, of: int) -> None:
        self._progress = progress
        self._of = of
        self._done = 0

    def take(self, count: int) -> None:
        self._progress(min(self._done, self._of), self._of)
        self._done += count


def copied_tables() -> tuple[Table, ...]:
    """Give the tables whose rows are copied, what is pointed at before what points.

    The pairs of characters are left out: they are made again out of the words.
    """
    return tuple(each for each in METADATA.tables.values() if each is not INVOICE_GRAM)


def copy_archive(
    source: Connection, target: Connection, progress: Progress
) -> Mapping[str, Content]:
    """Copy all rows into the new, empty tables of `target`, within both callers' transactions.

    What arrived is read back and compared row by row with what was read. Raises `ArchiveTrouble`
    with `copy_differs`, and what `progress` raises.
    """
    tables = copied_tables()
    count = sum(_count(source, table) for table in tables)
    steps = _Steps(progress, 2 * count)
    with indexes_and_triggers_set_aside(target):
        sent = {table.name: _copy_table(source, target, table, steps) for table in tables}
    _set_sequences(target)
    _compare(target, sent, steps)
    return sent


def content_of(connection: Connection, table: Table) -> Content:
    """Read a table's content; of `meta` what belongs to the archive."""
    return _sum_up(_stretches(connection, table), lambda _count: None)


def _compare(target: Connection, sent: Mapping[str, Content], steps: _Steps) -> None:
    for table in copied_tables():
        arrived = _sum_up(_stretches(target, table), steps.take)
        if arrived != sent[table.name]:
            raise ArchiveTrouble("copy_differs", table=table.name)


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _copy_table(source: Connection, target: Connection, table: Table, steps: _Steps) -> Content:
    write = _writer(target, table)

    def passing() -> Stretches:
        with closing(_stretches(source, table)) as stretches:
            for stretch in stretches:
                write(stretch)
                if table is INVOICE_TEXT:
                    _write_grams(target, stretch)
                yield stretch

    return _sum_up(passing(), steps.take)


def _sum_up(stretches: Stretches, take: Callable[[int], None]) -> Content:
    rows = digest = 0
    # closed before the connection is, also where `take` has had enough
    with closing(stretches):
        for stretch in stretches:
            take(len(stretch))
            rows += len(stretch)
            digest += sum(map(_digest, stretch))
    return Content(rows, digest % _MOST)


def _digest(row: Row) -> int:
    return int.from_bytes(hashlib.sha256(repr(row).encode("utf-8", "surrogatepass")).digest())


def _stretches(connection: Connection, table: Table) -> Stretches:
    size = _SHORT_STRETCH.get(table.name, _STRETCH)
    statement = select(table)
    if table is META:
        statement = statement.where(META.c.name.not_in(OF_THE_PLACE))
    # a cursor on the server: the driver would else fetch all of it first
    streamed = statement.execution_options(stream_results=True, yield_per=size)
    with connection.execute(streamed) as found:
        for stretch in found.partitions():
            yield [tuple(row) for row in stretch]


def _writer(target: Connection, table: Table) -> Callable[[Sequence[Row]], None]:
    names = [column.name for column in table.columns]

    def write(rows: Sequence[Row]) -> None:
        insert_rows(target, table, [dict(zip(names, row, strict=True)) for row in rows])

    if table is not META:
        return write
    return lambda rows: _write_meta(target, rows)


def _write_meta(target: Connection, rows: Sequence[Row]) -> None:
    kept = META.c.name.in_(OF_THE_PLACE)
    target.execute(META.delete().where(~kept))
    if rows:
        target.execute(insert(META), [{"name": name, "value": value} for name, value in rows])


def _write_grams(target: Connection, rows: Sequence[Row]) -> None:
    number, words = (list(INVOICE_TEXT.c.keys()).index(name) for name in ("row_id", "words"))
    grams = [{"rowid": row[number], "grams": grams_of(row[words])} for row in rows]
    insert_rows(target, INVOICE_GRAM, grams)


def _set_sequences(target: Connection) -> None:
    if target.dialect.name != "postgresql":
        return
    for table, column in _NUMBERED:
        target.exec_driver_sql(
            f"SELECT setval(pg_get_serial_sequence('{table.name}', '{column}'),"  # noqa: S608
            f" greatest((SELECT max({column}) FROM {table.name}), 1))"
        )

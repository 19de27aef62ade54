"""Whether a database is as it was written: its pages, its structure, the kept documents."""

import hashlib
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import Any

from sqlalchemy import func, select

from invoice_desktop.domain.integrity import IntegrityReport
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.database import Database
from invoice_desktop.store.driver import DriverConnection
from invoice_desktop.store.progress import Progress
from invoice_desktop.store.read_only import interruptible
from invoice_desktop.store.tables import DOCUMENT

_AT_A_TIME = 4
"""Documents in memory at once: each may have fifty megabytes."""


def check(database: Database, progress: Progress | None = None) -> IntegrityReport:
    """Check everything: each page, each index, each reference, each document's digest.

    Takes about a second for each 100 MB; others may read and write meanwhile. A server looks
    after its own pages: there only the documents are checked. Raises `ArchiveTrouble` for what
    keeps the check from being made; damage is in the report.
    """
    report = quick_check(database, progress, thorough=True)
    try:
        count, damaged = _check_documents(database, progress)
    except ArchiveTrouble as trouble:
        if trouble.code != "archive_is_damaged":
            raise
        return _with_structure(report, trouble.code)
    return IntegrityReport(report.pages, report.structure, report.references, damaged, count)


def quick_check(
    database: Database, progress: Progress | None = None, *, thorough: bool = False
) -> IntegrityReport:
    """Check the pages and what holds them together; fast enough for the background of a start.

    `thorough` looks into the indexes and references as well. Raises as `check`.
    """
    if database.dialect != "sqlite":
        return IntegrityReport()
    database.refuse_when_closed()
    with closing(database.engine.raw_connection()) as pooled:
        connection: DriverConnection = pooled.driver_connection
        with interruptible(connection, _looking(progress)):
            report = check_file(connection, thorough=thorough)
            pages = _still_damaged(connection, report.pages)
            return IntegrityReport(pages, report.structure, report.references)


def check_file(connection: DriverConnection, *, thorough: bool) -> IntegrityReport:
    """Check an open file's pages and structure. Raises the driver's errors except for damage."""
    pages = page_faults(connection)
    kind = "integrity_check" if thorough else "quick_check"
    structure = _faults(connection, f"PRAGMA {kind}(20)")
    references = _faults(connection, "PRAGMA foreign_key_check") if thorough else ()
    return IntegrityReport(pages, tuple(each for each in structure if each != "ok"), references)


def page_faults(connection: DriverConnection) -> tuple[str, ...]:
    """Compare every page with its seal; the log that is written ahead has its own checksums."""
    return _faults(connection, "PRAGMA cipher_integrity_check")


def _still_damaged(connection: DriverConnection, pages: tuple[str, ...]) -> tuple[str, ...]:
    """Look again at pages that seem damaged, now that the write-ahead log is in the file.

    A checkpoint that a reader held up leaves holes in the file, whose pages stand in the log
    alone; after a crash it stays so. Where a reader holds it up still, the look at the structure
    must do: that reads every page that is in use by way of the log.
    """
    if not pages:
        return ()
    # one that waits for nobody
    busy, in_log, in_file = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    if busy or in_log != in_file:
        return ()
    again = page_faults(connection)
    return tuple(each for each in pages if each in again)


def documents_damaged(
    rows: Iterable[tuple[str, bytes]], told: Callable[[int], None]
) -> tuple[int, tuple[str, ...]]:
    """Compare documents with the digests under which they are kept; give how many, and which."""
    damaged: list[str] = []
    count = 0
    for count, (sha256, content) in enumerate(rows, start=1):
        if hashlib.sha256(content).hexdigest() != sha256:
            damaged.append(sha256)
        told(count)
    return count, tuple(damaged)


def _check_documents(database: Database, progress: Progress | None) -> tuple[int, tuple[str, ...]]:
    statement = select(DOCUMENT.c.sha256, DOCUMENT.c.content)
    with database.reading() as connection:
        total = connection.execute(select(func.count()).select_from(DOCUMENT)).scalar_one()
        rows = connection.execution_options(yield_per=_AT_A_TIME).execute(statement)
        told = _told_of(progress, total)
        return documents_damaged(((row.sha256, row.content) for row in rows), told)


def _faults(connection: DriverConnection, statement: str) -> tuple[str, ...]:
    try:
        rows: list[tuple[Any, ...]] = connection.execute(statement).fetchall()
    except connection.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").split("_")[1:2] not in (["CORRUPT"], ["NOTADB"]):
            raise
        return ("archive_is_damaged",)
    return tuple(" ".join(map(str, row)) for row in rows)


def _looking(progress: Progress | None) -> Callable[[], None]:
    return lambda: None if progress is None else progress(0, 0)


def _told_of(progress: Progress | None, total: int) -> Callable[[int], None]:
    return lambda done: None if progress is None else progress(done, total)


def _with_structure(report: IntegrityReport, fault: str) -> IntegrityReport:
    return IntegrityReport(report.pages, (*report.structure, fault), report.references)

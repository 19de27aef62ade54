"""Opens the tax bureau's exports: single files, and the .zip as it was downloaded."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import chain
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TypeAlias

from invoice_desktop.connectors.ledger.rows import RowReader
from invoice_desktop.connectors.ledger.seen import (
    Part,
    companies_of,
    days_of,
    exported_at,
    period_of,
)
from invoice_desktop.connectors.ledger.sheets import is_workbook, sheets_of, written_at
from invoice_desktop.connectors.ledger.titles import BASIC, find_header
from invoice_desktop.documents.digests import sha256_hex, sm3_hex
from invoice_desktop.domain.ledger import ExportSeen, LedgerLayout, LedgerRow, RowFault
from invoice_desktop.domain.trouble import UnreadableDocument

Progress: TypeAlias = Callable[[int, int], None]
Read: TypeAlias = Iterator[LedgerRow | RowFault]

LARGEST = 500_000_000
"""Bytes of a file: a million rows have about two hundred million."""
_MOST_MEMBERS = 200
_DEEPEST = 2
_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".zip"})
_ZIP = b"PK\x03\x04"
_UTF8 = 0x800
_ORDER = list(LedgerLayout)


@dataclass(frozen=True, slots=True)
class FileExport:
    """An export that was opened."""

    seen: ExportSeen
    parts: tuple[Part, ...]

    def rows(self) -> Read:
        """Give its rows, each invoice once, with the lines and deductions of further sheets."""
        main = _main(self.parts)
        more: dict[str, LedgerRow] = {}
        for part in self.parts[len(main) :]:
            for read in _of(part):
                if isinstance(read, LedgerRow):
                    more[read.identity] = _joined(more.get(read.identity), read)
                else:
                    yield read
        given = chain.from_iterable(map(_of, main))
        if main[0].header.layout is LedgerLayout.LINES:
            yield from _gathered(given, more)
            return
        yield from _each_once(given, more)


class LedgerFileReader:
    """Reads exports in every layout and form."""

    def open(self, path: Path, progress: Progress | None = None) -> tuple[FileExport, ...]:
        """Open a file, or every export in a .zip.

        Raises `UnreadableDocument`: `not_a_ledger`, `ledger_is_locked` (a password),
        `ledger_is_damaged`, `ledger_is_too_large`, `file_cannot_be_opened`.
        """
        try:
            if path.stat().st_size > LARGEST:
                raise UnreadableDocument("ledger_is_too_large", name=path.name)
            content = path.read_bytes()
            on_disk = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        except OSError as error:
            raise UnreadableDocument(
                "file_cannot_be_opened", name=path.name, system=error.strerror or ""
            ) from error
        if content.startswith(_ZIP) and not is_workbook(content):
            return tuple(_of_zip(path.name, content, on_disk, progress))
        return (_export(path.name, "", content, None, on_disk),)


def _of_zip(
    name: str, content: bytes, on_disk: datetime, progress: Progress | None
) -> Iterator[FileExport]:
    found = 0
    for done, (member, inside, in_zip, whole) in enumerate(_members(name, content)):
        if progress:
            progress(done, whole)
        try:
            export = _export(member, name, inside, in_zip, on_disk)
        except UnreadableDocument as trouble:
            # lists of other things lie beside the ledger in what was downloaded
            if trouble.code != "not_a_ledger":
                raise
            continue
        found += 1
        yield export
    if not found:
        raise UnreadableDocument("not_a_ledger", name=name)


def _members(
    name: str, content: bytes, depth: int = 0
) -> Iterator[tuple[str, bytes, datetime, int]]:
    """Give the files in a .zip, and those in a .zip inside of it, with name, time and count."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            members = [each for each in package.infolist() if _is_export(each)]
            size = sum(each.file_size for each in members)
            if len(members) > _MOST_MEMBERS or size > LARGEST or depth > _DEEPEST:
                raise UnreadableDocument("ledger_is_too_large", name=name)
            for member in members:
                inside, own = package.read(member), _name_of(member)
                if inside.startswith(_ZIP) and not is_workbook(inside):
                    yield from _members(own, inside, depth + 1)
                else:
                    yield own, inside, datetime(*member.date_time).astimezone(), len(members)
    except RuntimeError as error:
        # zipfile has no class of its own for a password
        raise UnreadableDocument("ledger_is_locked", name=name) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError, zlib.error) as error:
        raise UnreadableDocument("ledger_is_damaged", name=name) from error


def _is_export(member: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(_name_of(member))
    hidden = path.name.startswith((".", "~$")) or "__MACOSX" in path.parts
    return not member.is_dir() and not hidden and path.suffix.lower() in _SUFFIXES


def _name_of(member: zipfile.ZipInfo) -> str:
    """Give a member's name; Chinese Windows writes it in GBK without saying so."""
    if member.flag_bits & _UTF8:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return member.filename


def _export(
    name: str, inside: str, content: bytes, in_zip: datetime | None, on_disk: datetime
) -> FileExport:
    name = PurePosixPath(name).name
    sheets = sheets_of(name, content)
    found = ((sheet, header) for sheet in sheets if (header := find_header(sheet.name, sheet.head)))
    parts = _preferred(Part(sheet, header) for sheet, header in found)
    if not parts:
        raise UnreadableDocument("not_a_ledger", name=name)
    first, last = days_of(_main(parts))
    period, period_basis = period_of(name, parts)
    exported, exported_basis = exported_at(written_at(content), in_zip, on_disk)
    seen = ExportSeen(
        name=name,
        inside=inside,
        size=len(content),
        sha256=sha256_hex(content),
        sm3=sm3_hex(content),
        sheets=tuple(part.seen() for part in parts),
        companies=companies_of(_main(parts)),
        first_issued=first,
        last_issued=last,
        period=period,
        period_basis=period_basis,
        exported_at=exported,
        exported_basis=exported_basis,
        hidden=tuple(sheet.name for sheet in sheets if sheet.is_hidden),
    )
    return FileExport(seen, parts)


def _main(parts: Sequence[Part]) -> Sequence[Part]:
    """Give the sheets that list the invoices: all of the first layout."""
    return [part for part in parts if part.header.layout is parts[0].header.layout]


def _preferred(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Put the parts in the order of their layouts; beside 发票基础信息 no other lists invoices.

    A workbook repeats railway tickets, vehicles and other special kinds in sheets of their own.
    """
    ordered = sorted(parts, key=lambda part: _ORDER.index(part.header.layout))
    if not any(part.name.strip() == BASIC for part in ordered):
        return tuple(ordered)
    return tuple(
        part
        for part in ordered
        if part.header.layout is not LedgerLayout.INVOICES or part.name.strip() == BASIC
    )


def _of(part: Part) -> Read:
    return RowReader(part.name, part.header).rows(part.below)


def _each_once(read: Iterable[LedgerRow | RowFault], more: dict[str, LedgerRow]) -> Read:
    known: dict[str, int] = {}
    for row in read:
        if isinstance(row, RowFault):
            yield row
            continue
        says, before = _fingerprint(row), known.get(row.identity)
        if before is not None:
            yield _repeated("row_is_repeated" if before == says else "rows_disagree", row)
            continue
        known[row.identity] = says
        further = more.pop(row.identity, None)
        yield row if further is None else _joined(row, further)
    # what only a further sheet lists is an invoice of the export as well
    yield from more.values()


def _gathered(read: Iterable[LedgerRow | RowFault], more: dict[str, LedgerRow]) -> Read:
    """Join the lines of each invoice, and add up what they say."""
    whole: dict[str, LedgerRow] = {}
    for row in read:
        if isinstance(row, RowFault):
            yield row
        else:
            whole[row.identity] = _added(whole.get(row.identity), row)
    for row in whole.values():
        further = more.pop(row.identity, None)
        yield row if further is None else _joined(row, further)
    yield from more.values()


def _fingerprint(row: LedgerRow) -> int:
    parties = row.seller_taxpayer_id, row.buyer_taxpayer_id
    amounts = row.amount_excluding_tax, row.tax_amount, row.total_including_tax
    return hash((row.issue_date, row.state, row.risk, *amounts, *parties))


def _repeated(code: str, row: LedgerRow) -> RowFault:
    return RowFault(code, row.sheet, row.row, MappingProxyType({"number": row.invoice_number}))


def _joined(row: LedgerRow | None, further: LedgerRow) -> LedgerRow:
    if row is None:
        return further
    if further.layout is LedgerLayout.LINES and row.layout is LedgerLayout.LINES:
        return _added(row, further)
    deduction = further.deduction or row.deduction
    return row._replace(lines=(*row.lines, *further.lines), deduction=deduction)


def _added(first: LedgerRow | None, line: LedgerRow) -> LedgerRow:
    if first is None:
        return line
    return first._replace(
        lines=(*first.lines, *line.lines),
        amount_excluding_tax=_sum(first.amount_excluding_tax, line.amount_excluding_tax),
        tax_amount=_sum(first.tax_amount, line.tax_amount),
        total_including_tax=_sum(first.total_including_tax, line.total_including_tax),
    )


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other

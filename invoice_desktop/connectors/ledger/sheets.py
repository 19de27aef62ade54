"""The forms in which exports come: workbooks old and new, tables of a web page, plain text."""

import codecs
import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING

from invoice_desktop.connectors.ledger.titles import Cells
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LARGEST = 2_000_000_000
"""Bytes that a workbook may have unpacked: a million rows have some 500 million."""
_MARKS = (b"<html", b"<table", b"<!doctype", b"<?xml", b"<meta")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_WORKBOOK = "[Content_Types].xml"
_CORE = "docProps/core.xml"
_DELIMITERS = ",\t;"
_MOST_COLUMNS = 400


_HEAD = 20
_AT_HAND = 4_000
"""Rows that are kept as lists. Making lists of more holds up every other thread: of 60,000 for
0.3 s, while one by one they take a third of that in all, and nobody waits longer than for one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `every` gives its rows as the file has them, anew each time.

    `head` are the first of them, among which the titles stand. A hidden one is there with its name
    alone: nothing is taken from it.
    """

    name: str
    head: Sequence[Cells]
    every: Callable[[], Iterator[Cells]]
    is_hidden: bool = False

    @classmethod
    def of(cls, name: str, rows: Sequence[Cells]) -> "Sheet":
        """Give a sheet whose rows are at hand."""
        return cls(name, rows[:_HEAD], lambda: iter(rows))


def is_workbook(content: bytes) -> bool:
    """Tell a workbook from a .zip of files."""
    if not content.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return _WORKBOOK in package.namelist()
    except zipfile.BadZipFile:
        return False


def sheets_of(name: str, content: bytes) -> tuple[Sheet, ...]:
    """Read the sheets of one file. Raises `UnreadableDocument`."""
    if content.startswith(_ZIP):
        _refuse_bomb(name, content)
        return tuple(_of_workbook(name, content))
    if content.startswith(_OLE):
        return tuple(_of_workbook(name, content))
    if content[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_MARKS):
        return tuple(_of_web_page(name, content))
    return (_of_text(name, content),)


def written_at(content: bytes) -> datetime | None:
    """Give when a workbook says that it was made; None where it does not."""
    if not content.startswith(_ZIP):
        return None
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            core = package.read(_CORE)
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(core, parser)
    except (KeyError, zipfile.BadZipFile, etree.XMLSyntaxError):
        return None
    for name in ("created", "modified"):
        for element in root.iter(f"{{*}}{name}"):
            try:
                moment = datetime.fromisoformat((element.text or "").strip())
            except ValueError:
                continue
            return moment if moment.tzinfo else moment.astimezone()
    return None


def _refuse_bomb(name: str, content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            size = sum(member.file_size for member in package.infolist())
    except zipfile.BadZipFile as error:
        raise UnreadableDocument("ledger_is_damaged", name=name) from error
    if size > _LARGEST:
        raise UnreadableDocument("ledger_is_too_large", name=name)


def _of_workbook(name: str, content: bytes) -> Iterator[Sheet]:
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for seen in book.sheets_metadata:
            if seen.typ is not SheetTypeEnum.WorkSheet:
                continue
            if seen.visible is SheetVisibleEnum.Visible:
                yield _of_sheet(seen.name, book.get_sheet_by_name(seen.name))
            else:
                yield replace(Sheet.of(seen.name, ()), is_hidden=True)
    except PasswordError as error:
        raise UnreadableDocument("ledger_is_locked", name=name) from error
    except CalamineError as error:
        # an encrypted workbook is an old container around a new one
        code = "ledger_is_locked" if b"E\0n\0c\0r\0y\0p\0t\0" in content else "ledger_is_damaged"
        raise UnreadableDocument(code, name=name) from error


def _of_sheet(name: str, sheet: "CalamineSheet") -> Sheet:
    if sheet.total_height <= _AT_HAND:
        return Sheet.of(name, sheet.to_python(skip_empty_area=False))
    # and a million rows as lists take gigabytes: each reading makes them again
    return Sheet(name, list(islice(sheet.iter_rows(), _HEAD)), sheet.iter_rows)


def _of_web_page(name: str, content: bytes) -> Iterator[Sheet]:
    from lxml import etree, html

    # a declaration would contradict a text that is decoded already
    text = _DECLARATION.sub("", _decoded(content), count=1)
    try:
        page = html.document_fromstring(text, parser=html.HTMLParser(huge_tree=True))
    except etree.ParserError as error:
        raise UnreadableDocument("not_a_ledger", name=name) from error
    for at, table in enumerate(page.iter("table"), start=1):
        spanning: dict[int, int] = {}
        yield Sheet.of(f"{at}", [_cells(row, spanning) for row in table.iter("tr")])


def _cells(row: object, spanning: dict[int, int]) -> list[str]:
    """Give a row's cells; `spanning` keeps by column how many rows a cell above still takes."""
    cells: list[str] = []
    for cell in row.iter("td", "th"):  # type: ignore[attr-defined]  # the stubs know no elements
        while spanning.get(len(cells), 0):
            spanning[len(cells)] -= 1
            cells.append("")
        width, height = _span(cell.get("colspan")), _span(cell.get("rowspan"))
        for at in range(len(cells), len(cells) + width):
            spanning[at] = height - 1
        cells.append("".join(cell.itertext()).replace("\xa0", " ").strip())
        cells += [""] * (width - 1)
    for at in [at for at, more in spanning.items() if at >= len(cells) and more]:
        spanning[at] -= 1
    return cells


def _span(text: str | None) -> int:
    return min(max(int(text), 1), _MOST_COLUMNS) if text and text.isdecimal() else 1


def _of_text(name: str, content: bytes) -> Sheet:
    text = _decoded(content)
    first = next((line for line in text.splitlines() if line.strip()), "")
    if "\0" in text or not first:
        raise UnreadableDocument("not_a_ledger", name=name)
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UnreadableDocument("not_a_ledger", name=name) from error
    return Sheet.of(PurePath(name).stem, rows)


def _decoded(content: bytes) -> str:
    if content.startswith(_UTF16):
        return content.decode("utf-16", errors="replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("gb18030", errors="replace")

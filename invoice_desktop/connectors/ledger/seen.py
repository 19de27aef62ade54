"""What an export is, told before a row of it is taken."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from itertools import islice
from operator import itemgetter

from invoice_desktop.connectors.ledger.sheets import Sheet
from invoice_desktop.connectors.ledger.titles import Cell, Cells, Header
from invoice_desktop.connectors.ledger.values import moment_of, text_of
from invoice_desktop.domain.ledger import Basis, CompanySeen, SheetSeen

_MOST_COMPANIES = 10
_STRETCH = 1_000
_DAY_LONG = len("2026-07-14")
_SURVEYED = ("digital", "number", "issued", "buyer_id", "buyer_name", "seller_id", "seller_name")
_DAY = r"(20\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?"
_PERIOD = re.compile(rf"{_DAY}\s*(?:至|到|~|—|–|-|_)+\s*{_DAY}")
_FROM = rf"(?:起|始)[^\d]{{0,8}}{_DAY}"
_TO = rf"(?:止|终|至)[^\d]{{0,8}}{_DAY}"
_IN_TWO_CELLS = re.compile(rf"{_FROM}[^\d]{{0,24}}?{_TO}|{_DAY} ?起[^\d]{{0,24}}?{_DAY} ?止")
_MONTH = re.compile(r"(20\d\d)(?:年|-)?(0[1-9]|1[0-2]|[1-9](?=月))月?(?!月?[-._]?\d)")


@dataclass(frozen=True)
class Part:
    """One sheet of the ledger with its titles."""

    sheet: Sheet
    header: Header

    @property
    def name(self) -> str:
        return self.sheet.name

    @property
    def below(self) -> Iterator[Cells]:
        """Give the rows below the titles."""
        rows = self.sheet.every()
        for _ in range(self.header.first):
            next(rows, None)
        return rows

    @cached_property
    def survey(self) -> "Survey":
        """Look once over all rows: making them of a large sheet takes longer than all the rest."""
        return _surveyed(self)

    def seen(self) -> SheetSeen:
        """Describe the sheet."""
        header, count = self.header, self.survey.count
        return SheetSeen(self.name, header.layout, count, header.missing, header.unknown)


@dataclass(slots=True)
class Survey:
    """What stands in the rows below the titles.

    `count` are rows with a number, `issued` the cells with dates of issue (a text without its time
    of day). Companies are counted, and named, by the cells of their taxpayer ids: buyers first.
    """

    count: int = 0
    issued: set[Cell] = field(default_factory=set)
    companies: tuple[Counter[Cell], Counter[Cell]] = field(
        default_factory=lambda: (Counter(), Counter())
    )
    names: tuple[dict[Cell, Cell], dict[Cell, Cell]] = field(default_factory=lambda: ({}, {}))


def _surveyed(part: Part) -> Survey:
    survey, rows = Survey(), part.below
    at = [part.header.columns.get(name, -1) for name in _SURVEYED]
    pick, width = itemgetter(*at), max(at) + 1
    while some := [pick(_filled(row, width)) for row in islice(rows, _STRETCH)]:
        digital, numbers, issued, *sides = zip(*some, strict=True)
        survey.count += sum(1 for one, other in zip(digital, numbers, strict=True) if one or other)
        survey.issued.update(cell[:_DAY_LONG] if isinstance(cell, str) else cell for cell in issued)
        for side, counter in enumerate(survey.companies):
            ids, names = sides[2 * side : 2 * side + 2]
            counter.update(ids)
            # the first name stands
            named = dict(zip(reversed(ids), reversed(names), strict=True))
            survey.names[side].update(named | survey.names[side])
    return survey


def _filled(row: Cells, width: int) -> Cells:
    """Put empty cells behind a row: a column that is missing is read from the last one."""
    return [*row, *[""] * (width - len(row)), ""]


def companies_of(parts: Iterable[Part]) -> tuple[CompanySeen, ...]:
    """Count the companies on both sides, the most frequent first."""
    sides: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    names: dict[str, str] = {}
    for survey in (part.survey for part in parts):
        for counter, found, named in zip(sides, survey.companies, survey.names, strict=True):
            for cell, count in found.items():
                if number := text_of(cell):
                    counter[number] += count
                    names.setdefault(number, text_of(named[cell]))
    both = sides[0] + sides[1]
    return tuple(
        CompanySeen(number, names[number], sides[0][number], sides[1][number])
        for number, _ in both.most_common(_MOST_COMPANIES)
    )


def days_of(parts: Iterable[Part]) -> tuple[date | None, date | None]:
    """Give the first and the last date of issue in the rows."""
    days: set[date] = set()
    for cell in {cell for part in parts for cell in part.survey.issued}:
        try:
            day, _ = moment_of(cell)
        except ValueError:
            continue
        if day is not None:
            days.add(day)
    return min(days, default=None), max(days, default=None)


def period_of(name: str, parts: Iterable[Part]) -> tuple[tuple[date, date] | None, Basis]:
    """Read the period where a line above the titles states it, or the file's name."""
    for part in parts:
        above = part.sheet.head[: part.header.first]
        texts = [_text_above(cell) for row in above for cell in row if cell]
        for text in texts:
            if found := _stated(text):
                return found, Basis.IN_FILE
        if found := _period(_IN_TWO_CELLS.search(" ".join(texts))):
            return found, Basis.IN_FILE
    found = _stated(name) or _month(name)
    return found, Basis.FILE_NAME if found else Basis.ROWS


def _text_above(cell: object) -> str:
    """Give a cell above the titles as text; a day may stand there as a date or a moment."""
    return cell.strftime("%Y-%m-%d") if isinstance(cell, date) else str(cell)


def _stated(text: str) -> tuple[date, date] | None:
    return _period(_PERIOD.search(text))


def _period(match: re.Match[str] | None) -> tuple[date, date] | None:
    if not match:
        return None
    numbers = [int(part) for part in match.groups() if part is not None]
    try:
        first, last = date(*numbers[:3]), date(*numbers[3:])
    except ValueError:
        return None
    return (first, last) if first <= last else None


def _month(text: str) -> tuple[date, date] | None:
    match = _MONTH.search(text)
    if not match:
        return None
    year, month = int(match[1]), int(match[2])
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def exported_at(
    inside: datetime | None, in_zip: datetime | None, on_disk: datetime | None
) -> tuple[datetime | None, Basis]:
    """Choose when it was exported: what the file says of itself comes first."""
    if inside is not None:
        return inside, Basis.IN_FILE
    return in_zip or on_disk, Basis.FILE_TIME

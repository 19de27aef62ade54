"""What an export is, told before a row of it is taken."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from invoice_desktop.connectors.ledger.sheets import Sheet
from invoice_desktop.connectors.ledger.titles import Cells, Header
from invoice_desktop.connectors.ledger.values import moment_of, text_of
from invoice_desktop.domain.ledger import Basis, CompanySeen, SheetSeen

_MOST_COMPANIES = 10
_DAY = r"(20\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?"
_PERIOD = re.compile(rf"{_DAY}\s*(?:至|到|~|—|–|-|_)+\s*{_DAY}")
_FROM = rf"(?:起|始)[^\d]{{0,8}}{_DAY}"
_TO = rf"(?:止|终|至)[^\d]{{0,8}}{_DAY}"
_IN_TWO_CELLS = re.compile(rf"{_FROM}[^\d]{{0,24}}?{_TO}|{_DAY} ?起[^\d]{{0,24}}?{_DAY} ?止")
_MONTH = re.compile(r"(20\d\d)(?:年|-)?(0[1-9]|1[0-2]|[1-9](?=月))月?(?!月?[-._]?\d)")


@dataclass(frozen=True, slots=True)
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

    def seen(self) -> SheetSeen:
        """Describe the sheet."""
        header = self.header
        at = header.columns.get("digital", -1), header.columns.get("number", -1)
        count = sum(1 for row in self.below if any(row[n] for n in at if 0 <= n < len(row)))
        return SheetSeen(self.name, header.layout, count, header.missing, header.unknown)


def companies_of(parts: Iterable[Part]) -> tuple[CompanySeen, ...]:
    """Count the companies on both sides, the most frequent first."""
    sides: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    names: dict[str, str] = {}
    for part in parts:
        for counter, side in zip(sides, ("buyer", "seller"), strict=True):
            _count(part, side, counter, names)
    both = sides[0] + sides[1]
    return tuple(
        CompanySeen(number, names.get(number, ""), sides[0][number], sides[1][number])
        for number, _ in both.most_common(_MOST_COMPANIES)
    )


def _count(part: Part, side: str, counter: Counter[str], names: dict[str, str]) -> None:
    at = part.header.columns.get(f"{side}_id", -1)
    named = part.header.columns.get(f"{side}_name", -1)
    if at < 0:
        return
    found = Counter(row[at] for row in part.below if len(row) > at)
    counter.update({number: count for cell, count in found.items() if (number := text_of(cell))})
    common = {cell for cell, _ in found.most_common(_MOST_COMPANIES)}
    for row in part.below if named >= 0 else ():
        if not common:
            break
        if len(row) > max(at, named) and row[at] in common:
            common.discard(row[at])
            names.setdefault(text_of(row[at]), text_of(row[named]))


def days_of(parts: Iterable[Part]) -> tuple[date | None, date | None]:
    """Give the first and the last date of issue in the rows."""
    days: set[date] = set()
    for part in parts:
        at = part.header.columns["issued"]
        # a text and its time: the day alone is read once for all its rows
        cells = {
            cell[:10] if isinstance(cell, str) else cell
            for row in part.below
            if len(row) > at and (cell := row[at]) not in {None, ""}
        }
        for cell in cells:
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

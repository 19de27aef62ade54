"""An archive's list in memory, of any size: its rows are invented as they are asked for."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.search import (
    COUNTED_AT_MOST,
    Count,
    FigureGroup,
    HistoryQuery,
    HistoryRow,
    MonthFigure,
    Suggestion,
    SuggestionReason,
)
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.services.ports import Progress
from tests.factories.companies import make_company

_BEIJING = timezone(timedelta(hours=8))
_FIRST_DAY = date(2019, 1, 1)
_KINDS = (InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.FULLY_DIGITAL_SPECIAL)
_PEOPLE = ("王芳", "李强", "张敏")
_TAGS = ("北京出差", "年会", "待补")
_SETS = ("kinds", "authenticities", "acceptances", "statuses", "categories")
_FIELDS = ("kind", "authenticity", "acceptance", "status", "category")


@cache
def _company(seed: int) -> tuple[str, str]:
    made = make_company(seed)
    return made.name, made.taxpayer_id


def invent_row(number: int) -> ArchiveRow:
    """Invent the row of a number; the same number gives the same row."""
    seller, buyer = _company(number * 7919 % 300), _company(number % 8 + 1000)
    day = _FIRST_DAY + timedelta(days=number * 31 % 2800)
    net = Decimal(number * 7907 % 900_000 + 100) / 100
    tax = (net * 6 / 100).quantize(Decimal("0.01"))
    authenticity = tuple(Authenticity)[number * 13 % 7 % 4]
    rejected = authenticity is Authenticity.CONTRADICTED
    return ArchiveRow(
        number=number,
        entry=f"00000000-0000-4000-8000-{number:012}",
        kind=_KINDS[number % 2],
        invoice_code=None,
        invoice_number=f"{day:%y}992{number:015}",
        issue_date=day,
        seller_name=seller[0],
        seller_taxpayer_id=seller[1],
        buyer_name=buyer[0],
        buyer_taxpayer_id=buyer[1],
        amount_excluding_tax=net,
        tax_amount=tax,
        total_including_tax=net + tax,
        authenticity=authenticity,
        acceptance=Acceptance.REJECT if rejected else Acceptance.REVIEW,
        authority=None,
        input_format=InputFormat.PDF,
        input_name=f"dzfp_{number}.pdf",
        verified_at=datetime(2019, 1, 1, tzinfo=_BEIJING) + timedelta(minutes=4 * number),
        verified_by=_PEOPLE[number % 3],
        showings=1 + (number % 50 == 0),
        status=tuple(OfficeStatus)[number % 5],
        category=tuple(Category)[number % 16],
        tags=_TAGS[: number % 4] if number % 3 == 0 else (),
    )


@dataclass
class FakeCatalogue:
    """Rows 1 to `size`, answered in the archive's way; slow where nobody minds."""

    size: int
    trouble: str = ""
    """A code: everything raises it while it stands here."""
    asked: list[str] = field(default_factory=list)
    """The names of the methods that were called."""
    before: Callable[[str], None] = lambda _method: None
    """Called with each method's name first; a test can hold the worker there."""

    def _begin(self, method: str) -> None:
        self.before(method)
        self.asked.append(method)
        if self.trouble:
            raise ArchiveTrouble(self.trouble)

    def count(self, query: ArchiveQuery) -> Count:
        self._begin("count")
        number = len(self._select(query))
        return Count(min(number, COUNTED_AT_MOST), number <= COUNTED_AT_MOST)

    def numbers(self, query: ArchiveQuery, progress: Progress | None = None) -> "array[int]":
        self._begin("numbers")
        if progress:
            progress(0, 1)
        return self._select(query)

    def rows_of(self, numbers: Sequence[int]) -> tuple[ArchiveRow, ...]:
        self._begin("rows_of")
        return tuple(invent_row(number) for number in numbers if number <= self.size)

    def first_rows(self, query: ArchiveQuery, limit: int) -> tuple[ArchiveRow, ...]:
        self._begin("first_rows")
        return tuple(invent_row(number) for number in self._select(query)[:limit])

    def rows_after(
        self, query: ArchiveQuery, last: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        self._begin("rows_after")
        selected = self._select(query)
        first = selected.index(last.number) + 1 if last else 0
        return tuple(invent_row(number) for number in selected[first : first + limit])

    def row(self, entry: str) -> ArchiveRow:
        self._begin("row")
        number = int(entry[-12:])
        if not 1 <= number <= self.size:
            raise ArchiveTrouble("entry_is_unknown")
        return invent_row(number)

    def suggestions(self, text: str, today: date, limit: int = 8) -> tuple[Suggestion, ...]:
        self._begin(f"suggestions {today}")
        names = [_company(seed)[0] for seed in range(300)]
        found = [name for name in names if text in name][:limit]
        return tuple(
            Suggestion(SuggestionReason.COMPANY_NAME, name, name, self.size // 300)
            for name in found
        )

    def month_figures(
        self, first: date | None, last: date | None, by: FigureGroup
    ) -> tuple[MonthFigure, ...]:
        self._begin(f"month_figures {first} {last} {by}")
        return ()

    def history(
        self, query: HistoryQuery, last: HistoryRow | None, limit: int
    ) -> tuple[HistoryRow, ...]:
        self._begin("history")
        newest = int(last.verification[-12:]) - 1 if last else self.size
        found: list[HistoryRow] = []
        for number in range(newest, 0, -1):
            row = _verification(number)
            if _belongs(row, query):
                found.append(row)
            if len(found) == limit:
                break
        return tuple(found)

    def tags(self) -> tuple[str, ...]:
        self._begin("tags")
        return _TAGS if self.size else ()

    def buyers(self) -> tuple[tuple[str, int], ...]:
        self._begin("buyers")
        return tuple((_company(seed + 1000)[0], self.size // 8) for seed in range(8))

    def verifiers(self) -> tuple[str, ...]:
        self._begin("verifiers")
        return _PEOPLE

    def _select(self, query: ArchiveQuery) -> "array[int]":
        newest_first = range(self.size, 0, -1)
        if query == ArchiveQuery(today=query.today):
            return array("q", newest_first)
        rows = [row for number in newest_first if _matches(row := invent_row(number), query)]
        if query.sort is not SortKey.RECEIVED:
            rows.sort(key=lambda row: _sort_value(row, query.sort), reverse=query.descending)
        elif not query.descending:
            rows.reverse()
        return array("q", (row.number for row in rows))


def _sort_value(row: ArchiveRow, sort: SortKey) -> Any:
    value = getattr(row, sort.value)
    return (value is not None, value)


def _matches(row: ArchiveRow, query: ArchiveQuery) -> bool:
    texts = (row.invoice_number or "", row.seller_name, row.buyer_name)
    named = {row.buyer_name, row.buyer_taxpayer_id}
    day = row.issue_date
    return (
        any(query.text.strip() in text for text in texts)
        and all(
            not getattr(query, names) or getattr(row, name) in getattr(query, names)
            for names, name in zip(_SETS, _FIELDS, strict=True)
        )
        and (not query.issued_from or (day is not None and query.issued_from <= day))
        and (not query.issued_until or (day is not None and day <= query.issued_until))
        and (not query.buyers or bool(named & query.buyers))
        and query.tags <= set(row.tags)
    )


def _verification(number: int) -> HistoryRow:
    row = invent_row(number)
    return HistoryRow(
        verification=row.entry,
        entry=row.entry,
        verified_at=row.verified_at,
        verified_by=row.verified_by,
        invoice_number=row.invoice_number,
        issue_date=row.issue_date,
        seller_name=row.seller_name,
        total_including_tax=row.total_including_tax,
        authenticity=row.authenticity,
        acceptance=row.acceptance,
        input_name=row.input_name,
    )


def _belongs(row: HistoryRow, query: HistoryQuery) -> bool:
    return (
        (query.since is None or query.since <= row.verified_at)
        and (query.before is None or row.verified_at < query.before)
        and query.verified_by in {"", row.verified_by}
        and (not query.authenticities or row.authenticity in query.authenticities)
    )


@dataclass
class FakeArchive:
    """As much of an archive as its page asks for: the list, and what is kept of the view."""

    catalogue: FakeCatalogue
    settings: dict[tuple[str, str], str] = field(default_factory=dict)

    def setting(self, owner: str, name: str) -> str:
        self.catalogue._begin("setting")
        return self.settings.get((owner, name), "")

    def keep_setting(self, owner: str, name: str, value: str) -> None:
        self.catalogue._begin("keep_setting")
        self.settings[owner, name] = value

    def verifications(self, entry: str) -> tuple[Any, ...]:
        raise ArchiveTrouble("entry_is_unknown", entry=entry)

"""What the chips narrow the archive's list to, and how it is kept as text."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.periods import Period, days_of, read_day

Name = TypeVar("Name", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class PeriodChoice:
    """A period seen from today, or the days from `first` to `last` (None where it is open)."""

    period: Period = Period.ANY
    first: date | None = None
    last: date | None = None

    def days(self, today: date) -> tuple[date | None, date | None]:
        """Give the first and last day."""
        if self.period is Period.CUSTOM:
            return self.first, self.last
        return days_of(self.period, today)


ANY_TIME = PeriodChoice()


@dataclass(frozen=True, slots=True)
class Filters:
    """The choices of all chips; an empty one narrows nothing."""

    issued: PeriodChoice = ANY_TIME
    authenticities: frozenset[Authenticity] = frozenset()
    kinds: frozenset[InvoiceKind] = frozenset()
    statuses: frozenset[OfficeStatus] = frozenset()
    categories: frozenset[Category] = frozenset()
    buyers: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()


NOTHING_FILTERED = Filters()


@dataclass(frozen=True, slots=True)
class Search:
    """All that makes a list: what was typed, the chips, the order."""

    text: str = ""
    filters: Filters = NOTHING_FILTERED
    sort: SortKey = SortKey.RECEIVED
    descending: bool = True

    def query(self, today: date) -> ArchiveQuery:
        """Ask the archive for it, as its plain words are understood on this day."""
        first, last = self.filters.issued.days(today)
        return ArchiveQuery(
            text=self.text,
            today=today,
            issued_from=first,
            issued_until=last,
            kinds=self.filters.kinds,
            authenticities=self.filters.authenticities,
            statuses=self.filters.statuses,
            categories=self.filters.categories,
            buyers=self.filters.buyers,
            tags=self.filters.tags,
            sort=self.sort,
            descending=self.descending,
        )

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.text.strip()) or self.filters != NOTHING_FILTERED

    def within(self, filters: Filters) -> "Search":
        """Give the same search with other chips."""
        return replace(self, filters=filters)


EVERYTHING = Search()


def search_to_json(search: Search) -> dict[str, object]:
    """Give what JSON can hold."""
    filters, issued = search.filters, search.filters.issued
    return {
        "text": search.text,
        "sort": search.sort.value,
        "descending": search.descending,
        "period": issued.period.value,
        "first": issued.first.isoformat() if issued.first else "",
        "last": issued.last.isoformat() if issued.last else "",
        "authenticities": sorted(filters.authenticities),
        "kinds": sorted(filters.kinds),
        "statuses": sorted(filters.statuses),
        "categories": sorted(filters.categories),
        "buyers": sorted(filters.buyers),
        "tags": sorted(filters.tags),
    }


def search_from_json(kept: object) -> Search:
    """Understand what was kept; what another version of the program named is left out."""
    if not isinstance(kept, Mapping):
        return Search()
    issued = PeriodChoice(
        one_of(Period, kept.get("period"), Period.ANY),
        read_day(str(kept.get("first", ""))),
        read_day(str(kept.get("last", ""))),
    )
    filters = Filters(
        issued=issued,
        authenticities=_some_of(Authenticity, kept.get("authenticities")),
        kinds=_some_of(InvoiceKind, kept.get("kinds")),
        statuses=_some_of(OfficeStatus, kept.get("statuses")),
        categories=_some_of(Category, kept.get("categories")),
        buyers=frozenset(texts_of(kept.get("buyers"))),
        tags=frozenset(texts_of(kept.get("tags"))),
    )
    sort = one_of(SortKey, kept.get("sort"), SortKey.RECEIVED)
    return Search(str(kept.get("text", "")), filters, sort, kept.get("descending") is not False)


def one_of(names: type[Name], kept: object, otherwise: Name) -> Name:
    """Give the member of that name."""
    return next((name for name in names if name.value == kept), otherwise)


def texts_of(kept: object) -> tuple[str, ...]:
    """Give the texts of a list, and nothing of anything else."""
    return tuple(each for each in kept if isinstance(each, str)) if isinstance(kept, list) else ()


def _some_of(names: type[Name], kept: object) -> frozenset[Name]:
    texts = set(texts_of(kept))
    return frozenset(name for name in names if name.value in texts)

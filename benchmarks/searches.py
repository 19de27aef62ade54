"""What a clerk asks of a full archive, by kinds, through the services the window uses."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from random import Random

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.search import FigureGroup
from invoice_desktop.domain.user import User
from invoice_desktop.services.records import Records
from invoice_desktop.store.archive import SqlArchive

Step = Callable[[], object]

USER = User("benchmark")
PAGE = 50
TODAY = date(2026, 9, 15)
_WORDS = (
    *("餐费", "复印纸", "房费", "汽油", "软件开发", "水费", "合同号", "项目编号", "优质", "型号甲"),
    *("电", "费", "ht12", "ht1234", "加急", "会议室", "快递", "没有这词", "打印机", "域名标准"),
)


@dataclass(frozen=True, slots=True)
class Asking:
    """Steps of each kind, each asked once; `rows` are some rows of the archive."""

    records: Records
    rows: Sequence[ArchiveRow]
    random: Random

    def kinds(self) -> Mapping[str, Sequence[Step]]:
        """Give the kinds that have a bar, by their names."""
        return {
            "number": [self._first(row.invoice_number or "") for row in self.rows],
            "last six": [self._first((row.invoice_number or "")[-6:]) for row in self.rows],
            "name": [self._first(each) for each in self._parts(1, 2, 3, 4, 6, 30)],
            "name+year": list(self._years()),
            "words": [self._first(word) for word in _WORDS * 2],
            "next page": list(self._pages()),
            "suggest": [self._suggest(each) for each in self._typed()],
            "chart": [self._chart(year, by) for year in range(2021, 2026) for by in FigureGroup]
            * 3,
        }

    def _first(self, text: str, within: ArchiveQuery | None = None) -> Step:
        query = replace(within or ArchiveQuery(), text=text, today=TODAY)
        return partial(self.records.first_rows, USER, query, PAGE)

    def _parts(self, *lengths: int) -> Iterator[str]:
        for row in self.rows:
            name = self.random.choice((row.seller_name, row.seller_name, row.buyer_name))
            length = min(self.random.choice(lengths), len(name))
            begin = self.random.randrange(len(name) - length + 1)
            yield name[begin : begin + length]

    def _years(self) -> Iterator[Step]:
        for row, part in zip(self.rows, self._parts(1, 2, 3, 4), strict=True):
            year = row.issue_date.year if row.issue_date else 2024
            within = ArchiveQuery(
                issued_from=date(year, 1, 1),
                issued_until=date(year, 12, 31),
                statuses=frozenset({row.status}),
            )
            yield self._first(part, within)

    def _pages(self) -> Iterator[Step]:
        for at, row in enumerate(self.rows):
            sort = list(SortKey)[at % len(SortKey)]
            query = ArchiveQuery(sort=sort, descending=at % 3 > 0)
            yield partial(self.records.rows_after, USER, query, row, PAGE)

    def _typed(self) -> Iterator[str]:
        for row in self.rows:
            yield from (row.seller_name[:1], row.seller_name[:3], row.seller_name[4:6])
            yield from ((row.invoice_number or "")[-6:], row.seller_taxpayer_id[:10])
            yield from ("xhs", "qh", "去年", "项目")

    def _suggest(self, text: str) -> Step:
        return partial(self.records.suggestions, USER, text)

    def _chart(self, year: int, by: FigureGroup) -> Step:
        first, last = date(year, 1, 1), date(year, 12, 31)
        return partial(self.records.month_figures, USER, first, last, by)


def asking(archive: SqlArchive, rows: int, seed: str = "asking") -> Asking:
    """Prepare to ask an archive, about `rows` of its rows that lie anywhere in it."""
    records = Records(lambda: archive, lambda: datetime(2026, 9, 15, 9, tzinfo=UTC))
    random = Random(seed)
    newest = records.first_rows(USER, ArchiveQuery(), 1)[0].number
    numbers = random.sample(range(1, newest + 1), rows)
    return Asking(records, records.rows_of(USER, numbers), random)

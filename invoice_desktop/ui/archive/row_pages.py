"""Which rows a list of any size has, and the few of them that were read: no Qt, no reading."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from invoice_desktop.domain.history import ArchiveRow

PAGE = 100
"""Rows of a page."""
KEPT_PAGES = 48
"""Pages that are remembered; the one that was not looked at for longest goes first."""
WANTED_AT_MOST = 4
"""Pages that a window shows at most; what was wanted before them was scrolled past."""
READ_AT_ONCE = 2


class RowPages:
    """The numbers of all rows in their order, and a cache of pages of rows."""

    def __init__(self) -> None:
        self.numbers: Sequence[int] = array("q")
        self._pages: OrderedDict[int, tuple[ArchiveRow | None, ...]] = OrderedDict()
        self._older: dict[int, ArchiveRow] = {}
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._looked_at = -1

    def __len__(self) -> int:
        return len(self.numbers)

    def renew(self, numbers: Sequence[int], known: Iterable[ArchiveRow] = ()) -> None:
        """Take another list; rows that were read before stand in until they are read again."""
        self._older = {row.number: row for page in self._pages.values() for row in page if row}
        self._older.update((row.number, row) for row in known)
        self._pages.clear()
        self._wanted.clear()
        self.numbers = numbers

    def extend(self, numbers: Sequence[int]) -> None:
        """Take the whole of a list of which the beginning is here; what was read stays."""
        if len(self.numbers) % PAGE:
            # its last page ended where the beginning did
            rows = self._pages.pop(len(self.numbers) // PAGE, ())
            self._older.update((row.number, row) for row in rows if row)
        self.numbers = numbers

    def at(self, position: int) -> ArchiveRow | None:
        """Give a row if it is here, even an older reading of it; if not, want its page."""
        place = position // PAGE
        page = self._pages.get(place)
        if page is not None:
            if place != self._looked_at:
                self._looked_at = place
                self._pages.move_to_end(place)
            return page[position % PAGE]
        self._want(place)
        return self._older.get(self.numbers[position])

    def is_read(self, position: int) -> bool:
        """Whether a row's page was read; its row may still be gone from the archive."""
        return position // PAGE in self._pages

    def _want(self, page: int) -> None:
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if len(self._wanted) > WANTED_AT_MOST:
            self._wanted.popitem(last=False)

    @property
    def has_wanted(self) -> bool:
        """Whether something that was looked at is still to be read."""
        return bool(self._wanted)

    def take_wanted(self) -> tuple[int, ...]:
        """Give the pages to read next, those wanted last, and forget that they were wanted."""
        newest = list(self._wanted)[-READ_AT_ONCE:]
        for page in newest:
            del self._wanted[page]
        return tuple(newest)

    def numbers_of(self, page: int) -> Sequence[int]:
        """Give the numbers of a page's rows."""
        return self.numbers[page * PAGE : (page + 1) * PAGE]

    def keep(self, page: int, rows: Iterable[ArchiveRow]) -> None:
        """Remember a page that was read; rows may be missing that are gone meanwhile."""
        found = {row.number: row for row in rows}
        self._pages[page] = tuple(found.get(number) for number in self.numbers_of(page))
        self._wanted.pop(page, None)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

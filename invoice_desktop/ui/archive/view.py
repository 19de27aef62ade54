"""How one user's archive page looks: columns, order, chips, saved searches; a text in the archive.

It names companies, so it is kept in the encrypted archive and not with the preferences.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.filters import (
    EVERYTHING,
    Search,
    search_from_json,
    search_to_json,
    texts_of,
)

SHOWN_AT_FIRST = (
    Column.AUTHENTICITY,
    Column.ISSUE_DATE,
    Column.INVOICE_NUMBER,
    Column.TOTAL_INCLUDING_TAX,
    Column.SELLER_NAME,
    Column.BUYER_NAME,
    Column.KIND,
    Column.STATUS,
    Column.VERIFIED_AT,
    Column.VERIFIED_BY,
    Column.SHOWINGS,
)
LONGEST_NAME = 60
"""Characters of a saved search's name."""
_NARROWEST, _WIDEST = 24, 2000


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name."""

    name: str
    search: Search


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """`columns` are those shown, from left to right; `widths` are in pixels at the normal size."""

    columns: tuple[Column, ...] = SHOWN_AT_FIRST
    widths: Mapping[Column, int] = field(default_factory=lambda: MappingProxyType({}))
    search: Search = EVERYTHING
    """The chips and the order that were last in force; never what was typed."""
    saved: tuple[SavedSearch, ...] = ()

    def with_saved(self, saved: SavedSearch) -> "ArchiveView":
        """Keep a search under its name, in place of an older one of that name."""
        others = tuple(each for each in self.saved if each.name != saved.name)
        return replace(self, saved=(*others, saved))

    def without_saved(self, name: str) -> "ArchiveView":
        """Forget a saved search."""
        return replace(self, saved=tuple(each for each in self.saved if each.name != name))

    def renamed(self, name: str, new: str) -> "ArchiveView":
        """Give a saved search another name; one that had it already gives way."""
        if name == new:
            return self
        kept = (each for each in self.saved if each.name != new)
        return replace(
            self,
            saved=tuple(replace(each, name=new) if each.name == name else each for each in kept),
        )


def view_to_text(view: ArchiveView) -> str:
    """Write a view as JSON."""
    kept = {
        "columns": [column.name for column in view.columns],
        "widths": {column.name: width for column, width in view.widths.items()},
        "search": search_to_json(replace(view.search, text="")),
        "saved": [{"name": each.name, **search_to_json(each.search)} for each in view.saved],
    }
    return json.dumps(kept, ensure_ascii=False)


def view_from_text(text: str) -> ArchiveView:
    """Read a view; whatever cannot be understood is as it is at first."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, Mapping):
        return ArchiveView()
    return ArchiveView(
        columns=_columns(kept.get("columns")) or SHOWN_AT_FIRST,
        widths=MappingProxyType(_widths(kept.get("widths"))),
        search=search_from_json(kept.get("search")),
        saved=_saved(kept.get("saved")),
    )


def _columns(kept: object) -> tuple[Column, ...]:
    known = Column.__members__
    return tuple(dict.fromkeys(known[name] for name in texts_of(kept) if name in known))


def _widths(kept: object) -> dict[Column, int]:
    known = Column.__members__
    given = kept.items() if isinstance(kept, Mapping) else ()
    return {
        known[name]: max(_NARROWEST, min(_WIDEST, width))
        for name, width in given
        if name in known and isinstance(width, int)
    }


def _saved(kept: object) -> tuple[SavedSearch, ...]:
    given = kept if isinstance(kept, list) else []
    named = [each for each in given if isinstance(each, Mapping) and each.get("name")]
    return tuple(SavedSearch(str(each["name"]), search_from_json(each)) for each in named)

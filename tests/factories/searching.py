"""What a search must give, worked out the slow way: every row looked at, then sorted."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, SortKey
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.search_text import (
    AmountWithin,
    CodeBegins,
    Initials,
    IssuedWithin,
    Meaning,
    NamePart,
    NumberBegins,
    NumberEnds,
    NumberIs,
    TaxpayerIdBegins,
    WordPart,
    parse_search_text,
)
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.initials import initials_of
from invoice_desktop.store.search_keys import name_key, plain
from invoice_desktop.store.words import plain_words

_RANKS: Mapping[SortKey, list[Any]] = {
    SortKey.AUTHENTICITY: list(Authenticity),
    SortKey.ACCEPTANCE: list(Acceptance),
    SortKey.KIND: list(InvoiceKind),
    SortKey.STATUS: list(OfficeStatus),
    SortKey.CATEGORY: list(Category),
}
_NAMES = (SortKey.SELLER_NAME, SortKey.BUYER_NAME)


def expected(
    rows: Iterable[ArchiveRow], words: Mapping[int, str], query: ArchiveQuery
) -> list[int]:
    """Give the numbers of the rows that a query selects, in its order.

    `words` are the plain words of each row's lines and remarks.
    """
    found = [row for row in rows if is_selected(row, words.get(row.number, ""), query)]
    value = _value(query.sort)
    known = [row for row in found if value(row) not in {None, ""}]
    unknown = [row for row in found if value(row) in {None, ""}]
    known.sort(key=lambda row: (value(row), row.number), reverse=query.descending)
    unknown.sort(key=lambda row: row.number, reverse=query.descending)
    return [row.number for row in (*known, *unknown)]


def is_selected(row: ArchiveRow, words: str, query: ArchiveQuery) -> bool:
    """Tell whether a row fulfils all conditions of a query."""
    typed = parse_search_text(query.text, query.today or date(2026, 3, 1))
    return all(any(_means(row, words, meaning) for meaning in word) for word in typed) and _passes(
        row, query
    )


def _passes(row: ArchiveRow, query: ArchiveQuery) -> bool:
    day, total = row.issue_date, row.total_including_tax
    verified = row.verified_at.astimezone().date()
    return all(
        (
            query.issued_from is None or (day is not None and day >= query.issued_from),
            query.issued_until is None or (day is not None and day <= query.issued_until),
            query.verified_from is None or verified >= query.verified_from,
            query.verified_until is None or verified <= query.verified_until,
            query.total_from is None or (total is not None and total >= query.total_from),
            query.total_until is None or (total is not None and total <= query.total_until),
            not query.kinds or row.kind in query.kinds,
            not query.authenticities or row.authenticity in query.authenticities,
            not query.acceptances or row.acceptance in query.acceptances,
            not query.statuses or row.status in query.statuses,
            not query.categories or row.category in query.categories,
            not query.buyers or {row.buyer_name, row.buyer_taxpayer_id} & query.buyers,
            query.tags <= set(row.tags),
        )
    )


def _means(row: ArchiveRow, words: str, meaning: Meaning) -> bool:
    match meaning:
        case NamePart(part):
            return any(part in name_key(name) for name in (row.seller_name, row.buyer_name))
        case Initials(letters):
            keys = (name_key(name) for name in (row.seller_name, row.buyer_name))
            return any(letters in initials_of(key) for key in keys)
        case IssuedWithin((first, last)):
            return row.issue_date is not None and first <= row.issue_date <= last
        case WordPart(part):
            pieces = plain_words([part]).split()
            in_words = bool(pieces) and all(piece in words for piece in pieces)
            return in_words or any(part in plain(tag) for tag in row.tags)
        case AmountWithin():
            return _amounts(row, meaning)
        case _:
            return _is_number(row, meaning)


def _is_number(row: ArchiveRow, meaning: Meaning) -> bool:
    number, code = row.invoice_number or "", row.invoice_code or ""
    identifiers = (row.seller_taxpayer_id, row.buyer_taxpayer_id)
    match meaning:
        case NumberIs(wanted, wanted_code):
            return number == wanted and wanted_code in {None, code}
        case NumberBegins(digits):
            return number.startswith(digits)
        case NumberEnds(digits):
            return number.endswith(digits)
        case CodeBegins(digits):
            return code.startswith(digits)
        case TaxpayerIdBegins(start):
            return any(each.startswith(start) for each in identifiers)
    return False


def _amounts(row: ArchiveRow, within: AmountWithin) -> bool:
    if within.least is not None and within.least == within.most:
        return within.least in {row.total_including_tax, row.amount_excluding_tax}
    total = row.total_including_tax
    return (
        total is not None
        and (within.least is None or total >= within.least)
        and (within.most is None or total <= within.most)
    )


def _value(sort: SortKey) -> Callable[[ArchiveRow], Any]:
    if sort is SortKey.RECEIVED:
        return lambda row: row.number
    if sort in _RANKS:
        ranks = _RANKS[sort]
        return lambda row: (
            None if getattr(row, sort.value) is None else ranks.index(getattr(row, sort.value))
        )
    if sort in _NAMES:
        return lambda row: name_key(getattr(row, sort.value))
    return lambda row: getattr(row, sort.value)

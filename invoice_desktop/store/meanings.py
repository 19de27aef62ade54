"""What each meaning of a searched word is in the tables: where to look, and how to test a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.sql.elements import SQLColumnExpression

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
    Word,
    WordPart,
)
from invoice_desktop.store import word_search
from invoice_desktop.store.search_keys import cents
from invoice_desktop.store.tables import INVOICE, INVOICE_TEXT, PARTY, TAG

Numbers: TypeAlias = Select[*tuple[Any, ...]]
"""Selects `row_id`s."""
KeyColumn: TypeAlias = SQLColumnExpression[Any]

MANY = 20_000
"""Matches beyond this are not counted before the way is chosen."""
_MOST_LISTED = 500
_AFTER_ALL = "\U0010ffff"

_I, _P = INVOICE.c, PARTY.c


@dataclass(frozen=True, slots=True)
class Way:
    """One meaning in the tables.

    `numbers` selects the rows by an index; `estimate` is how many there are, or `MANY` and more;
    `condition` tests one row. `in_order` says that the index gives rows in their own order, so
    that the newest of very many are found at once.
    """

    numbers: Numbers
    estimate: int
    condition: ColumnElement[bool]
    in_order: bool = False


def ways_of(connection: Connection, word: Word) -> tuple[Way, ...]:
    """Give the ways of all meanings of a word that match anything."""
    found = (way for meaning in word for way in _ways(connection, meaning))
    return tuple(way for way in found if way.estimate)


def _ways(connection: Connection, meaning: Meaning) -> Iterator[Way]:
    match meaning:
        case NamePart(part):
            yield from _party_ways(connection, _P.name_key.contains(part, autoescape=True), part)
        case Initials(letters):
            yield from _party_ways(connection, _P.initials.contains(letters), None)
        case TaxpayerIdBegins(beginning):
            yield from _party_ways(connection, _begins(_P.taxpayer_id, beginning), None)
        case WordPart(part):
            yield _by_words(connection, part)
            yield _by_condition(connection, _tagged(part))
        case _:
            yield _by_condition(connection, _condition(meaning))


def _condition(meaning: Meaning) -> ColumnElement[bool]:
    match meaning:
        case NumberIs(number, None):
            return _I.invoice_number == number
        case NumberIs(number, code):
            return and_(_I.invoice_number == number, _I.invoice_code == code)
        case NumberEnds(digits):
            return _begins(_I.number_reversed, digits[::-1])
        case NumberBegins(digits):
            return _begins(_I.invoice_number, digits)
        case CodeBegins(digits):
            return _begins(_I.invoice_code, digits)
        case AmountWithin(least, most):
            return _amounts(cents(least), cents(most))
        case IssuedWithin((first, last)):
            return _I.issue_date.between(first.isoformat(), last.isoformat())
    message = f"no condition for {meaning}"
    raise ValueError(message)


def _by_condition(connection: Connection, condition: ColumnElement[bool]) -> Way:
    numbers = select(_I.row_id).where(condition)
    return Way(numbers, count_up_to(connection, numbers, MANY), condition)


def _amounts(least: int | None, most: int | None) -> ColumnElement[bool]:
    if least == most:
        # one amount is meant as the invoice prints it: with tax or without
        return or_(_I.total_including_tax == least, _I.amount_excluding_tax == least)
    ends = []
    if least is not None:
        ends.append(_I.total_including_tax >= least)
    if most is not None:
        ends.append(_I.total_including_tax <= most)
    return and_(*ends)


def _tagged(name: str) -> ColumnElement[bool]:
    tagged = select(TAG.c.invoice_row).where(func.lower(TAG.c.name) == name)
    return _I.row_id.in_(tagged)


def _begins(column: KeyColumn, beginning: str) -> ColumnElement[bool]:
    # a range, not LIKE: that is what an index answers whatever the collation
    return and_(column >= beginning, column < beginning + _AFTER_ALL)


def _party_ways(
    connection: Connection, condition: ColumnElement[bool], part: str | None
) -> Iterator[Way]:
    parties = select(_P.id).where(condition)
    sums = select(func.count(), func.sum(_P.sellings), func.sum(_P.buyings)).where(condition)
    count, sellings, buyings = connection.execute(sums).one()
    listed = connection.execute(parties).scalars().all() if 0 < count <= _MOST_LISTED else None
    for side, invoices in (("seller", sellings), ("buyer", buyings)):
        if not invoices:
            continue
        column = _I[f"{side}_party"]
        of_parties = column.in_(parties if listed is None else listed)
        # one row is tested by the name that it carries itself, where a name was typed
        tested = _I[f"{side}_key"].contains(part, autoescape=True) if part else of_parties
        yield Way(select(_I.row_id).where(of_parties), int(invoices), tested)


def _by_words(connection: Connection, part: str) -> Way:
    numbers = word_search.numbers(connection, part)
    text = select(INVOICE_TEXT.c.row_id).where(
        INVOICE_TEXT.c.row_id == _I.row_id, word_search.holds(part)
    )
    estimate = count_up_to(connection, numbers, MANY)
    return Way(numbers, estimate, exists(text.correlate(INVOICE)), in_order=True)


def count_up_to(connection: Connection, numbers: Numbers, most: int) -> int:
    """Count rows, but no more than `most`."""
    some = numbers.limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())

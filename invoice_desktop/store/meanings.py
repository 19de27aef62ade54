"""What each meaning of a searched word is in the tables: where to look, and how to test a row."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, select

from invoice_desktop.domain.search_text import (
    AmountWithin,
    CodeBegins,
    Initials,
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
from invoice_desktop.store.distinct import distinct_values
from invoice_desktop.store.engines import among, holds, listed
from invoice_desktop.store.looks import (
    MANY,
    Asked,
    Look,
    Rows,
    beginning,
    count_rows,
    found_by,
    rows_of,
    test_of,
)
from invoice_desktop.store.party_names import PartyNames
from invoice_desktop.store.periods import Period
from invoice_desktop.store.search_keys import cents, plain
from invoice_desktop.store.tables import INVOICE, OFFICE, PARTY, TAG

_I, _P, _T = INVOICE.c, PARTY.c, TAG.c
_COUNTED = (_P.id, _P.sellings, _P.buyings)
_WITH_INITIALS = select(*_COUNTED).where(holds(_P.initials, bindparam("letters")))
_WITH_ID = select(*_COUNTED).where(
    and_(_P.taxpayer_id >= bindparam("first"), _P.taxpayer_id < bindparam("end"))
)


_SIFTED = 200
"""Rows whose words are read before the way is chosen."""


class Fact(StrEnum):
    """What some indexes have of a row besides what they are made for."""

    DAYS = "DAYS"
    STATE = "STATE"


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """One condition in the tables.

    `rows` selects what an index gives, `test` tests a row of `INVOICE`; where the index gives too
    many, `is_exact` is False and `test` has the last word. `estimate` is about how many the index
    gives, never 0; it is no less where `is_counted`, and may be far more where `has_more`.
    `numbers` are what it gives, where these are few. `streams` says that the index gives rows in
    their own order. `knows` is what else the index has of a row, and `fact` is set where the
    condition is about nothing but that; `read` is its test where another index has the column,
    and `names` are the states. `period` is the condition where its months can be asked one by one.
    `places` is about how many places of the index are begun
    at.
    """

    rows: Rows
    test: ColumnElement[bool]
    estimate: int
    numbers: "array[int] | None" = None
    is_counted: bool = False
    has_more: bool = False
    is_exact: bool = True
    streams: bool = False
    knows: frozenset[Fact] = frozenset()
    fact: Fact | None = None
    read: ColumnElement[bool] | None = None
    names: tuple[str, ...] = ()
    period: Period | None = None
    places: int = 1


def counted(rows: Rows, test: ColumnElement[bool], count: int, most: int) -> Way:
    """Give a way whose rows were counted up to `most`."""
    return Way(rows, test, max(count, 1), is_counted=count < most, has_more=count >= most)


def ways_of(connection: Connection, names: PartyNames, word: Word) -> Iterator[Way]:
    """Give the ways of all meanings of a word that match anything."""
    questions = [question for meaning in word for question in _looks(meaning)]
    for (look, asked), numbers in zip(questions, found_by(connection, questions), strict=True):
        if numbers:
            yield from _looked_up(connection, look, asked, numbers, word)
    for meaning in word:
        match meaning:
            case NamePart(part):
                yield from _name_ways(connection, names, part)
            case Initials(letters):
                found = connection.execute(_WITH_INITIALS, {"letters": letters})
                yield from _party_ways([tuple(party) for party in found])
            case TaxpayerIdBegins(start):
                first, end = beginning(start)
                found = connection.execute(_WITH_ID, {"first": first, "end": end})
                yield from _party_ways([tuple(party) for party in found])
            case WordPart(part):
                yield from _tag_ways(connection, part)


def _looked_up(
    connection: Connection, look: Look, asked: Asked, numbers: "array[int]", word: Word
) -> Iterator[Way]:
    if look is Look.GRAMS:
        yield from _worded(connection, asked, numbers, _words(word))
        return
    way = counted(rows_of(look, asked), test_of(look, asked), len(numbers), MANY)
    yield way if way.has_more else replace(way, numbers=numbers)


def _worded(
    connection: Connection, asked: Asked, numbers: "array[int]", words: tuple[str, ...]
) -> Iterator[Way]:
    is_exact = word_search.are_exact(words)
    if not is_exact and len(numbers) < min(_SIFTED, MANY):
        # pieces of a long number stand apart in some texts: to read these few is less than to
        # carry the doubt on
        numbers, is_exact = word_search.sifted(connection, words, numbers), True
    if not numbers:
        return
    way = counted(rows_of(Look.GRAMS, asked), word_search.test(words), len(numbers), MANY)
    way = replace(way, is_exact=is_exact, streams=True)
    yield way if way.has_more else replace(way, numbers=numbers)


def _words(word: Word) -> tuple[str, ...]:
    parts = [each.part for each in word if isinstance(each, WordPart)]
    return word_search.words_in(" ".join(parts))


def _looks(meaning: Meaning) -> Iterator[tuple[Look, Asked]]:
    match meaning:
        case NumberIs(number, None):
            yield Look.NUMBER, (number,)
        case NumberIs(number, code) if code is not None:
            yield Look.NUMBER_AND_CODE, (number, code)
        case NumberEnds(digits):
            yield Look.NUMBER_ENDS, beginning(digits[::-1])
        case NumberBegins(digits):
            yield Look.NUMBER_BEGINS, beginning(digits)
        case CodeBegins(digits):
            yield Look.CODE_BEGINS, beginning(digits)
        case WordPart(part):
            if words := word_search.words_in(part):
                yield Look.GRAMS, word_search.asked(words)
        case AmountWithin(least, most):
            yield from _amounts(cents(least), cents(most))


def _amounts(least: int | None, most: int | None) -> Iterator[tuple[Look, Asked]]:
    if least is not None and least == most:
        # one amount is meant as the invoice prints it: with tax or without
        yield Look.TOTAL, (least,)
        yield Look.NET, (least,)
    elif least is not None and most is not None:
        yield Look.TOTAL_WITHIN, (least, most)
    elif least is not None:
        yield Look.TOTAL_FROM, (least,)
    elif most is not None:
        yield Look.TOTAL_UNTIL, (most,)


def _name_ways(connection: Connection, names: PartyNames, part: str) -> Iterator[Way]:
    named = names.matching(connection, part)
    for side, invoices in (("seller", named.sold), ("buyer", named.bought)):
        if invoices:
            party, key = _I[f"{side}_party"], _I[f"{side}_key"]
            ours = (
                party.in_(select(_P.id).where(holds(_P.name_key, part)))
                if named.more
                else among(party, listed(named.numbers))
            )
            # one row is tested by the name that it carries itself
            way = _party_way(side, ours, holds(key, part), invoices)
            yield replace(way, is_counted=not named.more, places=named.companies)


def _party_ways(parties: Sequence[tuple[int, ...]]) -> Iterator[Way]:
    given = listed(party[0] for party in parties)
    for place, side in enumerate(("seller", "buyer"), start=1):
        if invoices := sum(party[place] for party in parties):
            test = among(_I[f"{side}_party"], given)
            yield replace(_party_way(side, test, test, int(invoices)), places=len(parties))


def _party_way(
    side: str, ours: ColumnElement[bool], test: ColumnElement[bool], invoices: int
) -> Way:
    # the index is partial: that it may be used is said in its own words
    rows = select(_I.row_id).where(_I[f"{side}_party"].is_not(None), ours)
    return Way(rows, test, invoices, is_counted=True, knows=frozenset(Fact))


def _tag_ways(connection: Connection, part: str) -> Iterator[Way]:
    names = [name for name in distinct_values(connection, _T.name) if part in plain(name)]
    if names:
        yield tag_way(connection, names)


def tag_way(connection: Connection, names: Sequence[str]) -> Way:
    """Give the way to invoices with any of these tags."""
    tagged = select(_T.invoice_row.label("row_id")).where(
        _T.office_id == OFFICE, _T.name.in_(names)
    )
    own = tagged.where(_T.invoice_row == _I.row_id).correlate(INVOICE)
    # an invoice with two of the tags is one invoice
    rows = tagged.group_by(_T.invoice_row)
    return counted(rows, exists(own), count_rows(connection, rows, MANY), MANY)

"""Suggestions while one types, each by one look into an index."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    CursorResult,
    Row,
    Select,
    Text,
    bindparam,
    or_,
    select,
)

from invoice_desktop.domain.search import Suggestion, SuggestionReason
from invoice_desktop.domain.search_text import (
    AmountWithin,
    IssuedWithin,
    Meaning,
    NumberBegins,
    NumberEnds,
    NumberIs,
    name_part_of,
    parse_search_text,
    plain_search_text,
)
from invoice_desktop.store.distinct import distinct_values
from invoice_desktop.store.engines import among, listed
from invoice_desktop.store.looks import MANY, Look, beginning, found_by
from invoice_desktop.store.party_names import PartyNames
from invoice_desktop.store.search_keys import cents, plain
from invoice_desktop.store.tables import INVOICE, PARTY, TAG

Statement: TypeAlias = Select[*tuple[Any, ...]]
Found: TypeAlias = CursorResult[*tuple[Any, ...]]

_I, _P, _T = INVOICE.c, PARTY.c, TAG.c
_SHORTEST = 2
"""Letters or digits from which on initials and taxpayer ids are suggested."""
_WEIGHED = 300
"""Companies with the typed part in their name of which the busiest are suggested."""
_AS_MANY = bindparam("limit", type_=BigInteger())


def _beginning_with(column: Column[Any], *shown: Column[Any]) -> Statement:
    first, end = bindparam("first", type_=Text()), bindparam("end", type_=Text())
    statement = select(*shown).where(column >= first, column < end)
    return statement.order_by(column).limit(_AS_MANY)


_COMPANY = (_P.name, _P.taxpayer_id, _P.sellings, _P.buyings)
_IN_USE = or_(_P.sellings > 0, _P.buyings > 0)
_BY_NUMBER = _beginning_with(_I.invoice_number, _I.invoice_number)
_BY_END = _beginning_with(_I.number_reversed, _I.invoice_number)
_BY_INITIALS = _beginning_with(_P.initials, *_COMPANY).where(_IN_USE)
_BY_ID = _beginning_with(_P.taxpayer_id, *_COMPANY).where(_IN_USE)
_BY_NAME = (
    select(*_COMPANY)
    .where(among(_P.id, bindparam("numbers", type_=Text())), _IN_USE)
    .order_by((_P.sellings + _P.buyings).desc(), _P.id)
    .limit(_AS_MANY)
)


def suggestions(
    connection: Connection, names: PartyNames, text: str, today: date, limit: int
) -> tuple[Suggestion, ...]:
    """Give what the typed words may mean, the likeliest first; each text once."""
    typed = plain_search_text(text)
    if not typed or limit <= 0:
        return ()
    found: dict[str, Suggestion] = {}
    for suggestion in _all(connection, names, typed, today, limit):
        found.setdefault(suggestion.text, suggestion)
        if len(found) == limit:
            break
    return tuple(found.values())


def _all(
    connection: Connection, names: PartyNames, typed: str, today: date, limit: int
) -> Iterator[Suggestion]:
    words = parse_search_text(typed, today)
    if len(words) == 1:
        for meaning in words[0]:
            yield from islice(_meant(connection, meaning, typed, limit), limit)
    yield from _companies(connection, names, typed, limit)
    for tag in distinct_values(connection, _T.name):
        if plain(tag).startswith(typed):
            yield Suggestion(SuggestionReason.TAG, tag, tag)


def _meant(
    connection: Connection, meaning: Meaning, typed: str, limit: int
) -> Iterator[Suggestion]:
    match meaning:
        case NumberIs(number):
            yield from _numbers(connection, _BY_NUMBER, SuggestionReason.NUMBER, number, limit)
        case NumberBegins(digits):
            yield from _numbers(connection, _BY_NUMBER, SuggestionReason.NUMBER, digits, limit)
        case NumberEnds(digits):
            turned, reason = digits[::-1], SuggestionReason.NUMBER_END
            yield from _numbers(connection, _BY_END, reason, turned, limit)
        case IssuedWithin((first, last)):
            label = f"{first.isoformat()} – {last.isoformat()}"
            yield Suggestion(SuggestionReason.PERIOD, typed, label)
        case AmountWithin(least, most) if least is not None and least == most:
            amount = cents(least)
            if amount is None:
                return
            (found,) = found_by(connection, [(Look.TOTAL, (amount,))])
            if found:
                count = len(found) if len(found) < MANY else None
                yield Suggestion(SuggestionReason.AMOUNT, typed, f"¥{least:,.2f}", count)


def _numbers(
    connection: Connection, statement: Statement, reason: SuggestionReason, start: str, limit: int
) -> Iterator[Suggestion]:
    for (number,) in _begun(connection, statement, start, limit):
        yield Suggestion(reason, number, number)


def _companies(
    connection: Connection, names: PartyNames, typed: str, limit: int
) -> Iterator[Suggestion]:
    if part := name_part_of(typed):
        numbers = listed(names.first(connection, part, _WEIGHED))
        found = connection.execute(_BY_NAME, {"numbers": numbers, "limit": limit})
        yield from (_named(SuggestionReason.COMPANY_NAME, each) for each in found)
    if len(typed) < _SHORTEST or not typed.isascii():
        return
    if typed.isalpha():
        found = _begun(connection, _BY_INITIALS, typed, limit)
        yield from (_named(SuggestionReason.COMPANY_INITIALS, each) for each in found)
    if typed.isalnum():
        for name, identifier, sold, bought in _begun(connection, _BY_ID, typed.upper(), limit):
            label = f"{identifier} {name}".strip()
            reason = SuggestionReason.TAXPAYER_ID
            yield Suggestion(reason, identifier, label, int(sold + bought))


def _begun(connection: Connection, statement: Statement, start: str, limit: int) -> Found:
    first, end = beginning(start)
    return connection.execute(statement, {"first": first, "end": end, "limit": limit})


def _named(reason: SuggestionReason, company: Row[*tuple[Any, ...]]) -> Suggestion:
    name, identifier, sold, bought = company
    return Suggestion(reason, name or identifier, name or identifier, int(sold + bought))

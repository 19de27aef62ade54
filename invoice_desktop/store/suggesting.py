"""Suggestions while one types, each by one look into an index."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import islice

from sqlalchemy import Connection, Select, bindparam, or_, select, update

from invoice_desktop.domain.search import Suggestion, SuggestionReason
from invoice_desktop.domain.search_text import (
    IssuedWithin,
    NumberEnds,
    NumberIs,
    name_part_of,
    parse_search_text,
    plain_search_text,
)
from invoice_desktop.store.database import Database
from invoice_desktop.store.tables import INVOICE, OFFICE, PARTY, TAG

_I, _P, _T = INVOICE.c, PARTY.c, TAG.c
_AFTER_ALL = "\U0010ffff"
_AT_ONCE = 2000


def suggestions(database: Database, text: str, today: date, limit: int) -> tuple[Suggestion, ...]:
    """Give what the last typed words may mean, the likeliest first."""
    typed = plain_search_text(text)
    if not typed:
        return ()
    complete_initials(database)
    with database.reading() as connection:
        found = {each.text: each for each in _all(connection, typed, today, limit)}
    return tuple(islice(found.values(), limit))


def complete_initials(database: Database) -> None:
    """Work out the pinyin initials of companies that have none yet."""
    missing = select(_P.id, _P.name_key).where(_P.initials.is_(None)).limit(_AT_ONCE)
    while True:
        with database.reading() as connection:
            found = connection.execute(missing).all()
        if not found:
            return
        rows = [{"party": number, "letters": initials_of(key)} for number, key in found]
        database.write(partial(_keep_initials, rows=rows))


def _keep_initials(connection: Connection, rows: list[dict[str, object]]) -> None:
    connection.execute(_INITIALS, rows)


_INITIALS = update(PARTY).where(_P.id == bindparam("party")).values(initials=bindparam("letters"))


def initials_of(name_key: str) -> str:
    """Give the first letters of a name's pinyin; Latin letters and digits stay as they are."""
    from pypinyin import Style, lazy_pinyin

    letters = lazy_pinyin(name_key, style=Style.FIRST_LETTER, errors="default")
    return "".join(letters).casefold()


def _all(connection: Connection, typed: str, today: date, limit: int) -> Iterator[Suggestion]:
    for word in parse_search_text(typed, today):
        for meaning in word:
            if isinstance(meaning, NumberIs | NumberEnds):
                yield from _numbers(connection, meaning, limit)
            elif isinstance(meaning, IssuedWithin):
                first, last = meaning.days
                label = f"{first:%Y-%m-%d} – {last:%Y-%m-%d}"
                yield Suggestion(SuggestionReason.PERIOD, typed, label)
    yield from _companies(connection, typed, limit)
    for name in connection.execute(_tags(typed, limit)).scalars():
        yield Suggestion(SuggestionReason.TAG, str(name), str(name))


def _numbers(
    connection: Connection, meaning: NumberIs | NumberEnds, limit: int
) -> Iterator[Suggestion]:
    if isinstance(meaning, NumberIs):
        asked = select(_I.invoice_number).where(_I.invoice_number == meaning.number).limit(limit)
        reason = SuggestionReason.NUMBER
    else:
        backwards = meaning.digits[::-1]
        asked = (
            select(_I.invoice_number)
            .where(_I.number_reversed >= backwards)
            .where(_I.number_reversed < backwards + _AFTER_ALL)
            .limit(limit)
        )
        reason = SuggestionReason.NUMBER_END
    for number in connection.execute(asked).scalars():
        yield Suggestion(reason, str(number), str(number))


def _companies(connection: Connection, typed: str, limit: int) -> Iterator[Suggestion]:
    for reason, column, beginning in (
        (SuggestionReason.COMPANY_NAME, _P.name_key, name_part_of(typed)),
        (SuggestionReason.COMPANY_INITIALS, _P.initials, typed if typed.isalnum() else ""),
        (SuggestionReason.TAXPAYER_ID, _P.taxpayer_id, typed.upper()),
    ):
        if not beginning or (reason is not SuggestionReason.COMPANY_NAME and len(beginning) < 2):
            continue
        statement = (
            select(_P.name, _P.taxpayer_id, (_P.sellings + _P.buyings).label("invoices"))
            .where(_P.office_id == OFFICE, column >= beginning, column < beginning + _AFTER_ALL)
            .where(or_(_P.sellings > 0, _P.buyings > 0))
            .limit(limit)
        )
        for name, identifier, invoices in connection.execute(statement):
            yield Suggestion(reason, name or identifier, name or identifier, int(invoices))


def _tags(beginning: str, limit: int) -> "Select[tuple[str]]":
    return (
        select(_T.name)
        .where(_T.office_id == OFFICE, _T.name >= beginning, _T.name < beginning + _AFTER_ALL)
        .limit(limit)
    )

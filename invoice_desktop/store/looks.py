"""Looks into single indexes, each built once: what it selects, and how many that are.

Building a statement takes longer than running it, and most looks find nothing.
"""

from array import array
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache, partial
from operator import eq, ge, le
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    func,
    literal,
    literal_column,
    select,
    union_all,
)

from invoice_desktop.store.engines import has_grams
from invoice_desktop.store.tables import INVOICE, INVOICE_GRAM

Rows: TypeAlias = Select[*tuple[Any, ...]]
"""Selects numbers of rows as `row_id`."""
Asked: TypeAlias = tuple[str | int, ...]
Question: TypeAlias = "tuple[Look, Asked]"
Kind: TypeAlias = "tuple[Look, tuple[type, ...]]"

MANY = 2_000
"""Matches of a word beyond this are not counted before the way is chosen."""
MANY_ALIKE = 50_000
"""Nor are those of a range beyond this; they lie side by side, and are counted in 4 ms."""
_AFTER_ALL = "\U0010ffff"

_I, _G = INVOICE.c, INVOICE_GRAM.c


class Look(StrEnum):
    """One index of the list, and how it is asked."""

    NUMBER = "NUMBER"
    NUMBER_AND_CODE = "NUMBER_AND_CODE"
    NUMBER_BEGINS = "NUMBER_BEGINS"
    NUMBER_ENDS = "NUMBER_ENDS"
    CODE_BEGINS = "CODE_BEGINS"
    TOTAL = "TOTAL"
    NET = "NET"
    TOTAL_FROM = "TOTAL_FROM"
    TOTAL_UNTIL = "TOTAL_UNTIL"
    TOTAL_WITHIN = "TOTAL_WITHIN"
    GRAMS = "GRAMS"


_TESTS: dict[Look, Callable[..., ColumnElement[bool]]] = {
    Look.NUMBER: partial(eq, _I.invoice_number),
    Look.NUMBER_AND_CODE: lambda number, code: and_(
        _I.invoice_number == number, _I.invoice_code == code
    ),
    # ranges, not LIKE: that is what an index answers whatever the collation
    Look.NUMBER_BEGINS: lambda first, end: and_(
        _I.invoice_number >= first, _I.invoice_number < end
    ),
    Look.NUMBER_ENDS: lambda first, end: and_(
        _I.number_reversed >= first, _I.number_reversed < end
    ),
    Look.CODE_BEGINS: lambda first, end: and_(_I.invoice_code >= first, _I.invoice_code < end),
    Look.TOTAL: partial(eq, _I.total_including_tax),
    Look.NET: partial(eq, _I.amount_excluding_tax),
    Look.TOTAL_FROM: partial(ge, _I.total_including_tax),
    Look.TOTAL_UNTIL: partial(le, _I.total_including_tax),
    Look.TOTAL_WITHIN: _I.total_including_tax.between,
    Look.GRAMS: lambda local, server: has_grams(_G.grams, local, server),
}


def beginning(text: str) -> Asked:
    """Give the ends of the range of texts that begin like this."""
    return text, text + _AFTER_ALL


def count_rows(connection: Connection, rows: Rows, most: int) -> int:
    """Count what a selection gives, no more than `most`."""
    some = rows.limit(literal(most)).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def test_of(look: Look, asked: Asked) -> ColumnElement[bool]:
    """Give the test of a row of `INVOICE`."""
    return _TESTS[look](*asked)


def rows_of(look: Look, asked: Asked) -> Rows:
    """Select what the index gives."""
    return _rows(look, _TESTS[look](*asked))


def found_by(connection: Connection, questions: Sequence[Question]) -> list["array[int]"]:
    """Give for each question what its index gives, in one statement; no more than `MANY` each."""
    found = [array("q") for _ in questions]
    if not questions:
        return found
    kinds = tuple((look, tuple(map(type, asked))) for look, asked in questions)
    values = {
        f"asked_{at}_{place}": value
        for at, (_, asked) in enumerate(questions)
        for place, value in enumerate(asked)
    }
    for at, number in connection.execute(_asking(kinds), values):
        found[at].append(number)
    return found


@cache
def _asking(kinds: tuple[Kind, ...]) -> CompoundSelect[*tuple[Any, ...]]:
    selections = []
    for at, (look, types) in enumerate(kinds):
        asked = [
            bindparam(f"asked_{at}_{place}", type_=BigInteger() if each is int else Text())
            for place, each in enumerate(types)
        ]
        some = _rows(look, _TESTS[look](*asked)).limit(literal(MANY)).subquery()
        selections.append(select(literal_column(str(at)).label("at"), some.c.row_id))
    return union_all(*selections)


def _rows(look: Look, test: ColumnElement[bool]) -> Rows:
    number = _G.rowid if look is Look.GRAMS else _I.row_id
    return select(number.label("row_id")).where(test)

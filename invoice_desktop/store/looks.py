"""Looks into single indexes, each built once: what it selects, and how many that are.

Building a statement takes longer than running it, and most looks find nothing.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cache, partial
from operator import eq, ge, le
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    func,
    literal,
    select,
)

from invoice_desktop.store.engines import has_grams
from invoice_desktop.store.tables import INVOICE, INVOICE_GRAM

Rows: TypeAlias = Select[*tuple[Any, ...]]
"""Selects numbers of rows as `row_id`."""
Asked: TypeAlias = tuple[str | int, ...]

MANY = 2_000
"""Matches beyond this are not counted before the way is chosen."""
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


def count_rows(connection: Connection, rows: Rows) -> int:
    """Count what a selection gives, no more than `MANY`."""
    some = rows.limit(literal(MANY)).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def test_of(look: Look, asked: Asked) -> ColumnElement[bool]:
    """Give the test of a row of `INVOICE`."""
    return _TESTS[look](*asked)


def rows_of(look: Look, asked: Asked) -> Rows:
    """Select what the index gives."""
    return _rows(look, _TESTS[look](*asked))


def count_of(connection: Connection, look: Look, asked: Asked) -> int:
    """Count what the index gives, no more than `MANY`."""
    values = {f"asked_{at}": value for at, value in enumerate(asked)}
    statement = _counting(look, len(asked), are_numbers=isinstance(asked[0], int))
    return connection.execute(statement, values).scalar_one()


@cache
def _counting(look: Look, length: int, *, are_numbers: bool) -> Select[int]:
    type_ = BigInteger() if are_numbers else Text()
    asked = [bindparam(f"asked_{at}", type_=type_) for at in range(length)]
    some = _rows(look, _TESTS[look](*asked)).limit(literal(MANY)).subquery()
    return select(func.count()).select_from(some)


def _rows(look: Look, test: ColumnElement[bool]) -> Rows:
    number = _G.rowid if look is Look.GRAMS else _I.row_id
    return select(number.label("row_id")).where(test)

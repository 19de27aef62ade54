"""Words in lines and remarks: the index over pairs of characters, different on each engine.

The pairs of a long word may stand apart in a text; so a word of three characters or more is
looked for in the text itself as well.
"""

from itertools import pairwise
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    cast,
    false,
    func,
    literal,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from invoice_desktop.store.tables import INVOICE_GRAM, INVOICE_TEXT
from invoice_desktop.store.words import plain_words

_G, _T = INVOICE_GRAM.c, INVOICE_TEXT.c
_ROW = _G.rowid.label("row_id")


def numbers(connection: Connection, part: str) -> Select[*tuple[Any, ...]]:
    """Select the rows whose words hold every piece of a typed word."""
    pieces = plain_words([part]).split()
    if not pieces:
        return select(_ROW).where(false())
    found = select(_ROW).where(_matches(connection, pieces))
    if all(len(piece) <= 2 for piece in pieces):
        return found
    return found.join(INVOICE_TEXT, _T.row_id == _G.rowid).where(holds(part))


def holds(part: str) -> ColumnElement[bool]:
    """Test the text of one row."""
    pieces = plain_words([part]).split()
    if not pieces:
        return false()
    return and_(*(_T.words.contains(piece, autoescape=True) for piece in pieces))


def _matches(connection: Connection, pieces: list[str]) -> ColumnElement[bool]:
    if connection.dialect.name == "sqlite":
        return literal_column("invoice_gram").op("MATCH", is_comparison=True)(_for_sqlite(pieces))
    # the very expression that is indexed
    indexed = func.array_to_tsvector(func.string_to_array(_G.grams, literal_column("' '")))
    asked = cast(literal(_for_server(pieces)), TSQUERY)
    return indexed.op("@@", is_comparison=True)(asked)


def _for_sqlite(pieces: list[str]) -> str:
    return " AND ".join(
        " AND ".join(f'"{pair}"' for pair in _pairs(piece)) if len(piece) > 1 else f'"{piece}"*'
        for piece in pieces
    )


def _for_server(pieces: list[str]) -> str:
    return " & ".join(
        " & ".join(f"'{pair}'" for pair in _pairs(piece)) if len(piece) > 1 else f"'{piece}':*"
        for piece in pieces
    )


def _pairs(piece: str) -> list[str]:
    return list(dict.fromkeys(left + right for left, right in pairwise(piece)))

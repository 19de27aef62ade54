"""Words in lines and remarks: the index over pairs of characters.

The pairs of a long word may stand apart in a text; so a word of three characters or more is
looked for in the text itself as well.
"""

from itertools import pairwise

from sqlalchemy import ColumnElement, and_, exists, select

from invoice_desktop.store.engines import holds
from invoice_desktop.store.tables import INVOICE, INVOICE_TEXT
from invoice_desktop.store.words import plain_words

_T = INVOICE_TEXT.c


def pieces_of(part: str) -> tuple[str, ...]:
    """Give what is looked for, as words are kept; a typed word may be several of them."""
    return tuple(plain_words([part]).split())


def asked(pieces: tuple[str, ...]) -> tuple[str, str]:
    """Give what each engine's index is asked: all pairs of the pieces; `test` may still say no."""
    return _for_sqlite(pieces), _for_server(pieces)


def are_exact(pieces: tuple[str, ...]) -> bool:
    """Whether the index alone tells which rows match."""
    return all(len(piece) <= 2 for piece in pieces)


def test(pieces: tuple[str, ...]) -> ColumnElement[bool]:
    """Test the text of a row of `INVOICE`."""
    text = select(_T.row_id).where(_T.row_id == INVOICE.c.row_id)
    return exists(text.where(and_(*(holds(_T.words, each) for each in pieces))).correlate(INVOICE))


def _for_sqlite(pieces: tuple[str, ...]) -> str:
    return " AND ".join(
        " AND ".join(f'"{pair}"' for pair in _pairs(piece)) if len(piece) > 1 else f'"{piece}"*'
        for piece in pieces
    )


def _for_server(pieces: tuple[str, ...]) -> str:
    return " & ".join(
        " & ".join(f"'{pair}'" for pair in _pairs(piece)) if len(piece) > 1 else f"'{piece}':*"
        for piece in pieces
    )


def _pairs(piece: str) -> list[str]:
    return list(dict.fromkeys(left + right for left, right in pairwise(piece)))

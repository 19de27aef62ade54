"""Words in lines and remarks: the index over pieces of two or three characters.

The pieces of a long word may stand apart in a text; so such a word is looked for in the text
itself as well.
"""

from sqlalchemy import ColumnElement, and_, exists, select

from invoice_desktop.store.engines import holds
from invoice_desktop.store.tables import INVOICE, INVOICE_TEXT
from invoice_desktop.store.words import pieces_of, plain_words

_T = INVOICE_TEXT.c


def words_in(part: str) -> tuple[str, ...]:
    """Give what is looked for, as words are kept; a typed word may be several of them."""
    return tuple(plain_words([part]).split())


def asked(words: tuple[str, ...]) -> tuple[str, str]:
    """Give what SQLite's index and PostgreSQL's are asked; `test` may still say no."""
    pieces = dict.fromkeys(piece for word in words for piece in pieces_of(word))
    local = " AND ".join(f'"{piece}"' for piece in pieces)
    return local, " & ".join(f"'{piece}'" for piece in pieces)


def are_exact(words: tuple[str, ...]) -> bool:
    """Whether the index alone tells which rows match."""
    return all(len(pieces_of(word)) == 1 for word in words)


def test(words: tuple[str, ...]) -> ColumnElement[bool]:
    """Test the text of a row of `INVOICE`."""
    text = select(_T.row_id).where(_T.row_id == INVOICE.c.row_id)
    return exists(text.where(and_(*(holds(_T.words, each) for each in words))).correlate(INVOICE))

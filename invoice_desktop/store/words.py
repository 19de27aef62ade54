"""The words of an invoice as they are searched: whole texts, and pairs of their characters."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.store.search_keys import plain, storable

_SHORT = 40
_LONGEST = 20_000
"""Characters of one invoice that are searched; a list of a thousand lines has fewer."""


def words_of(invoice: Invoice) -> str:
    """Give what is searched of an invoice: names and specifications of lines, and the remarks."""
    texts = [each for line in invoice.lines for each in (line.name, line.specification)]
    return plain_words([*texts, invoice.text(Field.REMARKS) or ""])


def plain_words(texts: Iterable[str]) -> str:
    """Give texts in one width and one case, every word once, a space between the words."""
    words = (word for each in texts if each for word in _words(each))
    return " ".join(dict.fromkeys(words))[:_LONGEST]


def grams_of(words: str) -> str:
    """Give the single characters of plain words and the pairs of neighbouring ones, each once.

    Of Latin letters and digits the triples as well: there are so few of them that the pairs of a
    number stand in most texts.
    """
    pieces = (
        gram
        for word in words.split()
        for gram in (_grams_of_short(word) if len(word) <= _SHORT else _grams(word))
    )
    return " ".join(dict.fromkeys(pieces))


def pieces_of(word: str) -> tuple[str, ...]:
    """Give the longest pieces of a plain word that `grams_of` has; all of them must be there."""
    size = min(len(word), 3 if word.isascii() else 2)
    return tuple(dict.fromkeys(_runs(word, size)))


def _words(given: str) -> Iterator[str]:
    shown = "".join(each if each.isalnum() else " " for each in plain(storable(given)))
    return iter(shown.split())


def _grams(word: str) -> tuple[str, ...]:
    triples = (each for each in _runs(word, 3) if each.isascii())
    return (*word, *_runs(word, 2), *triples)


# what an office buys has few names, which come again and again; a stranger's long text is not kept
_grams_of_short = lru_cache(maxsize=8192)(_grams)


def _runs(word: str, size: int) -> Iterator[str]:
    return (word[at : at + size] for at in range(len(word) - size + 1))

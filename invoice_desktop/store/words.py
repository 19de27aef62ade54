"""The words of an invoice as they are searched: whole texts, and pairs of their characters."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.store.search_keys import plain, storable

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
    """Give the pairs of neighbouring characters of plain words, each once.

    The last character of a word stands alone as well, so that every single one begins a pair.
    """
    return " ".join(dict.fromkeys(_grams(words)))


def _words(given: str) -> Iterator[str]:
    shown = "".join(each if each.isalnum() else " " for each in plain(storable(given)))
    return iter(shown.split())


def _grams(words: str) -> Iterator[str]:
    for word in words.split():
        for left, right in pairwise(word):
            yield left + right
        yield word[-1]

"""Where two texts differ, character by character, for the eye."""

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

Span = tuple[int, int]
"""Where characters begin in a text, and how many they are."""


def differing(first: str, second: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Give the spans of two texts that the other does not have.

    Full width and half width, large and small letters are the same, as where names are compared:
    a bracket of another width is no difference.
    """
    changes = [
        change
        for change in SequenceMatcher(None, _plain(first), _plain(second), False).get_opcodes()
        if change[0] != "equal"
    ]
    return (
        tuple((begin, end - begin) for _, begin, end, _, _ in changes if end > begin),
        tuple((begin, end - begin) for _, _, _, begin, end in changes if end > begin),
    )


def differing_among(texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """Give the spans of each text that differ; all are held against the first."""
    if len(texts) < 2:
        return ()
    against_first = [differing(texts[0], text) for text in texts[1:]]
    return (against_first[0][0], *(marks for _, marks in against_first))


def _plain(text: str) -> list[str]:
    return [unicodedata.normalize("NFKC", sign).casefold() for sign in text]

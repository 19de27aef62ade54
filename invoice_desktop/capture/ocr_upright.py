"""Labels that stand upright beside their blocks, out of the pieces that a recogniser makes of them.

It reads `购买` and `方`, or a single glyph, or nothing: what is left of a label is enough.
"""

import re
from collections.abc import Iterator, Sequence

from invoice_desktop.capture.ocr_words import OcrWord, is_tall, usual_height
from invoice_desktop.capture.page_lines import STACKS
from invoice_desktop.domain.place import Place

_CHARS = frozenset("".join(STACKS))
_CIPHER_CHARS = re.compile(r"[0-9+\-*/<>.,'°:\u300a\u300b\u3008\u3009]", re.ASCII)
_SIGNS = frozenset("+-*/<>\u300a\u300b\u3008\u3009")
_LEAST_SIGNS = 3
_GAP = 4.0
"""Of the usual height: pieces of one label stand no further apart."""
_LEFT = 0.09
_RIGHT = 0.48
"""Parts of the width between which no label stands upright: there are the columns of goods."""
_CIPHER_LEFT = 0.3
_MOSTLY = 0.8
_LONG = 12
_SHORTEST = 5
_ASIDE = 0.01
_INNER = 0.2


def with_upright_labels(words: Sequence[OcrWord], size: tuple[float, float]) -> tuple[OcrWord, ...]:
    """Replace the pieces of upright labels by whole ones, written as one tall word each."""
    pieces = [word for word in words if _is_piece(word, size)]
    height = usual_height(words)
    others = [word for word in words if not any(word is piece for piece in pieces)]
    labels = []
    for chain in _chains(pieces, height, size):
        name = _name("".join(word.plain for word in chain))
        if name:
            labels.append(_label(name, chain, size))
        else:
            others += [word for word in chain if _has_neighbours(word, others, height)]
    cipher = cipher_lines(words)
    labels = [word for word in labels if word.text != "密码区"]
    if cipher:
        labels.append(_cipher_label(cipher, size))
    return (*others, *labels)


def cipher_lines(words: Sequence[OcrWord]) -> list[OcrWord]:
    """Give the lines of the cipher area: full of signs, or standing in line with those that are."""
    sure = [word for word in words if _is_cipher(word)]
    if not sure:
        return []
    area = _around([word.place for word in sure])
    slack = 1.2 * (sure[0].place.bottom - sure[0].place.top)
    return [
        word
        for word in words
        if _is_like_cipher(word.plain, _SHORTEST)
        and word.place.left > area.left - _ASIDE
        and area.top - slack < word.place.top < area.bottom + slack
    ]


def _is_cipher(word: OcrWord) -> bool:
    signs = sum(char in _SIGNS for char in word.plain)
    right = word.place.left > _CIPHER_LEFT
    return right and signs >= _LEAST_SIGNS and _is_like_cipher(word.plain, _LONG)


def _is_like_cipher(text: str, least: int) -> bool:
    return len(text) >= least and len(_CIPHER_CHARS.findall(text)) > _MOSTLY * len(text)


def _is_piece(word: OcrWord, size: tuple[float, float]) -> bool:
    upright = len(word.text) == 1 or is_tall(word, size)
    column = word.place.right < _LEFT or word.place.left > _RIGHT
    return upright and column and bool(word.text) and all(char in _CHARS for char in word.plain)


def _chains(
    pieces: Sequence[OcrWord], height: float, size: tuple[float, float]
) -> Iterator[list[OcrWord]]:
    left = sorted(pieces, key=lambda word: word.place.top)
    while left:
        chain = [left.pop(0)]
        for word in tuple(left):
            if _goes_on(chain[-1].place, word.place, height, size):
                chain.append(word)
                left = [other for other in left if other is not word]
        yield chain


def _goes_on(upper: Place, lower: Place, height: float, size: tuple[float, float]) -> bool:
    aside = abs(upper.left + upper.right - lower.left - lower.right) / 2 * size[0]
    down = lower.top - upper.bottom
    return aside < 0.6 * height * size[1] and -height < down < _GAP * height


def _name(text: str) -> str:
    """Give the label that these characters are left of, or nothing."""
    for name in reversed(STACKS):
        if text == name or (2 * len(text) >= len(name) and _is_part(text, name)):
            return name
    return ""


def _is_part(text: str, name: str) -> bool:
    rest = iter(name)
    return all(char in rest for char in text)


def _label(name: str, chain: Sequence[OcrWord], size: tuple[float, float]) -> OcrWord:
    place = _around([word.place for word in chain])
    least = 1.5 * (place.right - place.left) * size[0] / size[1]
    lack = max(0.0, least - (place.bottom - place.top)) / 2
    tall = Place(place.page, place.left, place.top - lack, place.right, place.bottom + lack)
    sure = (min(word.confidence for word in chain),) * len(name)
    return OcrWord(name, tall, sure, place)


def _cipher_label(cipher: Sequence[OcrWord], size: tuple[float, float]) -> OcrWord:
    area = _around([word.place for word in cipher])
    # what is sought beside an upright label reaches beyond both of its ends
    inner = _INNER * (area.bottom - area.top)
    top, bottom = area.top + inner, area.bottom - inner
    right = area.left - 0.004
    place = Place(area.page, right - 0.5 * (bottom - top) * size[1] / size[0], top, right, bottom)
    return OcrWord("密码区", place, (1.0,) * 3, place)


def _around(places: Sequence[Place]) -> Place:
    return Place(
        places[0].page,
        min(place.left for place in places),
        min(place.top for place in places),
        max(place.right for place in places),
        max(place.bottom for place in places),
    )


def _has_neighbours(word: OcrWord, others: Sequence[OcrWord], height: float) -> bool:
    """Whether other print stands close beside it on its line, so that it is part of a text."""
    middle = (word.place.top + word.place.bottom) / 2
    return any(
        other.place.top < middle < other.place.bottom
        and -height
        < max(other.place.left - word.place.right, word.place.left - other.place.right)
        < height
        for other in others
    )

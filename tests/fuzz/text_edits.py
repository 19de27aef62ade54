"""Edits of the text inside a QR code: its parts, its signs, what an input method makes of it."""

from collections.abc import Callable
from random import Random

from tests.fuzz.byte_edits import BYTE_EDITS, edited
from tests.fuzz.xml_edits import WORDS

_SIGNS = (
    *(
        "，",
        "、",
        "。",
        "０",
        "９",
        "٣",
        "५",
        "²",
        "①",
        "\u00a0",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\0",
    ),
    *("\x1d", "\x7f", "\ud800", "\udfff", "\uffff", "😀", ",", ".", "-", "+", "]Q1", "]C1", "\r\n"),
)


def edited_text(random: Random, content: bytes) -> bytes:
    """Edit a scanned text; lone surrogates are written as the clipboard may give them."""
    if random.random() < 0.15:
        return edited(random, content, BYTE_EDITS)
    text = content.decode("utf-8", "replace")
    for _ in range(random.choice((1, 1, 2, 5))):
        text = random.choice(_EDITS)(random, text)[:5000]
    return text.encode("utf-8", "surrogatepass")


def _replace_part(random: Random, text: str) -> str:
    parts = text.split(",")
    parts[random.randrange(len(parts))] = random.choice((*WORDS, random.choice(parts)))
    return ",".join(parts)


def _drop_part(random: Random, text: str) -> str:
    parts = text.split(",")
    del parts[random.randrange(len(parts))]
    return ",".join(parts)


def _repeat_part(random: Random, text: str) -> str:
    parts = text.split(",")
    place = random.randrange(len(parts))
    parts[place:place] = [parts[place]] * random.choice((1, 2, 100))
    return ",".join(parts)


def _insert_sign(random: Random, text: str) -> str:
    place = random.randrange(len(text) + 1)
    return text[:place] + random.choice(_SIGNS) * random.choice((1, 1, 50)) + text[place:]


def _replace_sign(random: Random, text: str) -> str:
    place = random.randrange(len(text) + 1)
    return text[:place] + random.choice((*_SIGNS, str(random.randrange(10)))) + text[place + 1 :]


def _widen(_random: Random, text: str) -> str:
    return text.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)})


def _say_twice(_random: Random, text: str) -> str:
    return text + text


_EDITS: tuple[Callable[[Random, str], str], ...] = (
    *(_replace_part, _replace_part, _drop_part, _repeat_part, _insert_sign, _replace_sign),
    *(_replace_sign, _widen, _say_twice),
)

"""Edits of PDFs by objects and by the operators of pages, with a table that is right."""

import re
import zlib
from base64 import a85decode
from collections.abc import Callable
from random import Random

from tests.fuzz.byte_edits import BYTE_EDITS, Edit, edited

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
_STREAM = re.compile(rb"(<<.*?>>)\s*stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_TRAILER = re.compile(rb"trailer\s*(<<.*?>>)\s*startxref", re.DOTALL)
_TOKEN = re.compile(
    rb"/[^\s/<>\[\]()]+|\((?:[^()\\]|\\.)*\)|<<|>>|<[0-9A-Fa-f\s]*>|[\[\]]|[^\s/<>\[\]()]+|\s+"
)
_NUMBER = re.compile(rb"-?\d*\.?\d+")
_WORDS = (
    *(b"0", b"-1", b"1", b"2147483647", b"-2147483648", b"4294967296", b"1e9", b"99999999999"),
    *(
        b"0.0000001",
        b"/A",
        b"/Name#00",
        b"()",
        b"<>",
        b"<FEFF>",
        b"(\\377\\376)",
        b"[",
        b"]",
        b"<<",
    ),
    *(b">>", b"null", b"true", b"1 0 R", b"2 0 R", b"3 0 R", b"999 0 R", b"q", b"Q", b"BT", b"ET"),
    *(b"Tj", b"Tm", b"cm", b"Do", b"BI", b"ID", b"EI", b"Tf", b"/Filter", b"/Kids", b"/Parent"),
)


def edited_pdf(random: Random, content: bytes) -> bytes:
    """Edit one to three objects and write the table anew; now and then edit the bytes."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    if not objects or random.random() < 0.1:
        return edited(random, content, BYTE_EDITS)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        number = random.choice(tuple(objects))
        objects[number] = _edited_object(random, objects[number])
    if random.random() < 0.1:
        _change_list(random, objects)
    trailer = _TRAILER.search(content)
    return written(objects, trailer[1] if trailer else b"<</Root 1 0 R>>")


def _edited_object(random: Random, body: bytes) -> bytes:
    stream = _STREAM.match(body)
    if stream is None:
        return edited(random, body, _DICTIONARY_EDITS)
    if random.random() < 0.3:
        return edited(random, stream[1], _DICTIONARY_EDITS) + _as_stream(stream[2])
    content = _decoded(stream[1], stream[2])
    if content is None:
        return stream[1] + _as_stream(edited(random, stream[2], BYTE_EDITS))
    is_page = b" Tf" in content or b" cm" in content
    changed = edited(random, content, _TOKEN_EDITS if is_page else BYTE_EDITS)
    kept = re.sub(rb"/Filter\s*(\[[^\]]*\]|/\w+)|/Length \d+", b"", stream[1])
    entry = b"<</Length %d" % len(changed)
    return kept.replace(b"<<", entry, 1) + _as_stream(changed)


def _as_stream(content: bytes) -> bytes:
    return b"stream\n" + content + b"\nendstream"


def _decoded(entries: bytes, content: bytes) -> bytes | None:
    if b"/DCTDecode" in entries or b"/LZW" in entries:
        return None
    try:
        if b"ASCII85" in entries:
            content = a85decode(content.strip().removesuffix(b"~>"))
        return zlib.decompress(content) if b"FlateDecode" in entries else content
    except (ValueError, zlib.error):
        return None


def _change_list(random: Random, objects: dict[int, bytes]) -> None:
    number, other = random.choice(tuple(objects)), random.choice(tuple(objects))
    what = random.random()
    if what < 0.3:
        del objects[number]
    elif what < 0.6:
        objects[number] = objects[other]
    else:
        objects[max(objects) + 1] = objects[number]


def written(objects: dict[int, bytes], trailer: bytes) -> bytes:
    written = bytearray(b"%PDF-1.4\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(written)
        written += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start, size = len(written), max(objects, default=0) + 1
    written += b"xref\n0 %d\n" % size
    for number in range(size):
        known = number in places
        written += b"%010d %05d %b \n" % (
            places.get(number, 0),
            0 if known else 65535,
            b"n" if known else b"f",
        )
    written += b"trailer\n%b\nstartxref\n%d\n%%%%EOF" % (trailer, start)
    return bytes(written)


def _with_tokens(change: Callable[[Random, list[bytes]], list[bytes]]) -> Edit:
    def edit(random: Random, content: bytes) -> bytes:
        tokens = _TOKEN.findall(content)
        return b"".join(change(random, tokens)) if tokens else content

    return edit


def _drop(random: Random, tokens: list[bytes]) -> list[bytes]:
    where = random.randrange(len(tokens))
    return tokens[:where] + tokens[where + random.randint(1, 6) :]


def _repeat(random: Random, tokens: list[bytes]) -> list[bytes]:
    where = random.randrange(len(tokens))
    end = where + random.randint(1, 20)
    return tokens[:end] + tokens[where:end] * random.choice((1, 2, 30)) + tokens[end:]


def _move(random: Random, tokens: list[bytes]) -> list[bytes]:
    where, target = random.randrange(len(tokens)), random.randrange(len(tokens))
    return tokens[:target] + tokens[where : where + random.randint(1, 9)] + tokens[target:]


def _replace(random: Random, tokens: list[bytes]) -> list[bytes]:
    where = random.randrange(len(tokens))
    return [*tokens[:where], random.choice(_WORDS), *tokens[where + 1 :]]


def _change_number(random: Random, tokens: list[bytes]) -> list[bytes]:
    numbers = [place for place, token in enumerate(tokens) if _NUMBER.fullmatch(token)]
    if not numbers:
        return tokens
    place = random.choice(numbers)
    return [*tokens[:place], random.choice(_WORDS[:9]), *tokens[place + 1 :]]


_TOKEN_EDITS = tuple(
    _with_tokens(change)
    for change in (_drop, _repeat, _move, _replace, _change_number, _change_number)
)
_DICTIONARY_EDITS: tuple[Edit, ...] = (*_TOKEN_EDITS, *BYTE_EDITS[:3])

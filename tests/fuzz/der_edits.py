"""Edits of DER by its elements: lengths around a change are mended, or made to lie."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from tests.fuzz.byte_edits import BYTE_EDITS, Edit, edited

_DEEPEST = 40
_TAGS = (0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0C, 0x13, 0x16, 0x17, 0x18, 0x1F, 0x24, 0x30, 0x31)
_VALUES = (
    *(b"", b"\0", b"\xff", b"\x80", b"\x7f" * 33, b"\xff" * 33, b"\0" * 40, b"\x80" * 200),
    *(b"20240230000000Z", b"991231235959Z", b"00000000000000Z", b"2024", b"20240101000000+9999"),
    *(b"\x2a\x81\x1c\xcf\x55\x01\x83\x75", b"\x80\x80\x80", b"\xff" * 20, b"\xc3\x28", b"ES"),
)
_LENGTHS = (
    b"\x80",
    b"\x84\xff\xff\xff\xff",
    b"\x81\x05",
    b"\x82\0\x05",
    b"\x88" + b"\x7f" * 8,
    b"\xff",
)


@dataclass(slots=True)
class _Element:
    tag: int
    value: bytes = b""
    inside: "list[_Element]" = field(default_factory=list)
    length: bytes | None = None
    before: bytes = b""

    def written(self) -> bytes:
        value = self.before + b"".join(each.written() for each in self.inside)
        value = value if self.inside else self.value
        head = _length(len(value)) if self.length is None else self.length
        return bytes((self.tag,)) + head + value


def edited_der(random: Random, content: bytes) -> bytes:
    """Edit elements mostly, bytes sometimes; what is no DER is edited by bytes."""
    root = _read_all(content, 0)
    if root is None or random.random() < 0.15:
        return edited(random, content, BYTE_EDITS)
    top = _Element(0x30, inside=root)
    for _ in range(random.choice((1, 1, 2, 3))):
        random.choice(_EDITS)(random, _all_lists(top))
    return b"".join(each.written() for each in top.inside)


def _read_all(content: bytes, depth: int) -> list[_Element] | None:
    """Read elements one behind the other; None when the bytes are none."""
    found: list[_Element] = []
    place = 0
    while place < len(content):
        head = _head(content, place)
        if head is None or head[0] + head[1] > len(content):
            return None
        start, length = head
        found.append(_element(content[place], content[start : start + length], depth))
        place = start + length
    return found or None


def _element(tag: int, value: bytes, depth: int) -> _Element:
    if depth < _DEEPEST:
        # strings too: certificates and seals stand in them; a bit string begins with a zero
        before = b"\0" if tag == 0x03 and value[:1] == b"\0" else b""
        opens = tag & 0x20 or tag in {0x03, 0x04}
        inside = _read_all(value[len(before) :], depth + 1) if opens else None
        if inside:
            return _Element(tag, inside=inside, before=before)
    return _Element(tag, value)


def _head(content: bytes, place: int) -> tuple[int, int] | None:
    """Give where the value starts and how long it is."""
    if place + 2 > len(content) or content[place] & 0x1F == 0x1F:
        return None
    first = content[place + 1]
    if first < 0x80:
        return place + 2, first
    size = first & 0x7F
    if not 1 <= size <= 4:
        return None
    return place + 2 + size, int.from_bytes(content[place + 2 : place + 2 + size], "big")


def _length(length: int) -> bytes:
    if length < 0x80:
        return bytes((length,))
    written = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((0x80 | len(written),)) + written


def _all_lists(element: _Element) -> list[list[_Element]]:
    found = [element.inside] if element.inside else []
    for each in element.inside:
        found += _all_lists(each)
    return found


def _chosen(random: Random, lists: list[list[_Element]]) -> tuple[list[_Element], int]:
    chosen = random.choice(lists)
    return chosen, random.randrange(len(chosen))


def _drop(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    if len(where) > 1:
        del where[place]


def _repeat(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    where[place:place] = [where[place]] * random.choice((1, 1, 2, 50))


def _exchange(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    other, there = _chosen(random, lists)
    # written first: an element put into itself would never end
    taken = other[there].written()
    where[place] = _Element(taken[0], _read_value(taken))


def _read_value(written: bytes) -> bytes:
    head = _head(written, 0)
    return written[head[0] :] if head else written[2:]


def _change_tag(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    where[place].tag = random.choice((*_TAGS, random.randrange(256)))


def _change_value(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    element = where[place]
    value = random.choice(_VALUES) if random.random() < 0.6 else element.value
    edits: tuple[Edit, ...] = BYTE_EDITS
    if not element.inside:
        element.value = value if value is not element.value else edited(random, value, edits)


def _lie_about_length(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    where[place].length = random.choice(_LENGTHS)


def _nest(random: Random, lists: list[list[_Element]]) -> None:
    where, place = _chosen(random, lists)
    value = where[place].written()
    tag = random.choice((0x30, 0x30, 0x31, 0xA0, 0x24))
    for _ in range(random.choice((1, 5, 70, 2000))):
        value = bytes((tag,)) + _length(len(value)) + value
    where[place] = _Element(tag, _read_value(value))


_EDITS: tuple[Callable[[Random, list[list[_Element]]], None], ...] = (
    *(_drop, _repeat, _exchange, _change_tag, _change_value, _change_value, _change_value),
    *(_lie_about_length, _nest),
)

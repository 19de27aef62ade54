"""JBIG2 pictures to edit, and edits of their segments (ITU-T T.88, 7.2)."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from tests.fuzz.byte_edits import BYTE_EDITS, edited

_HEAD = b"\x97JB2\r\n\x1a\n\x01\0\0\0\x01"
_SEGMENT = struct.Struct(">IBBB")
_KINDS = (0, 4, 6, 7, 16, 20, 22, 23, 36, 38, 39, 40, 42, 43, 48, 49, 50, 51, 52, 53, 62)


@dataclass(frozen=True, slots=True)
class _Segment:
    number: int
    kind: int
    refers: tuple[int, ...]
    content: bytes
    length: int | None = None

    def written(self) -> bytes:
        count = len(self.refers) << 5
        head = _SEGMENT.pack(self.number, self.kind, count, 0)[:6]
        length = len(self.content) if self.length is None else self.length
        return head + bytes(self.refers) + b"\x01" + struct.pack(">I", length) + self.content


def jbig2_pictures() -> tuple[bytes, ...]:
    """Give pictures with each kind of region; their coded bits are noise, which decodes too."""
    noise = Random("noise").randbytes(200)
    region = struct.pack(">IIIIB", 64, 64, 0, 0, 0)
    generic = region + b"\x00\x03\xff\xfd\xff\x02\xfe\xfe\xfe" + noise
    symbols = b"\0\0\x03\xff\xfd\xff\x02\xfe\xfe\xfe" + struct.pack(">II", 3, 3) + noise
    text = region + b"\0\0" + struct.pack(">I", 3) + noise
    patterns = b"\0\x04\x04" + struct.pack(">I", 3) + noise
    halftone = region + b"\0" + struct.pack(">IIIIHH", 16, 16, 0, 0, 1024, 0) + noise
    refinement = region + b"\0\xff\xff\xff\xff" + noise
    bodies: Sequence[tuple[tuple[int, bytes], ...]] = (
        ((38, generic),),
        ((38, region + b"\x01" + noise),),
        ((0, symbols), (6, text)),
        ((16, patterns), (22, halftone)),
        ((38, generic), (42, refinement)),
    )
    return tuple(_picture(body) for body in bodies)


def edited_jbig2(random: Random, content: bytes) -> bytes:
    """Edit one or two segments; bytes where the segments cannot be read."""
    marked = content.startswith(_HEAD[:8])
    segments = _segments(content[len(_HEAD) :] if marked else content)
    if not segments or random.random() < 0.1:
        return edited(random, content, BYTE_EDITS)
    for _ in range(random.choice((1, 1, 2, 3))):
        _edit(random, segments)
    return (_HEAD if marked else b"") + b"".join(each.written() for each in segments)


def _picture(body: Sequence[tuple[int, bytes]]) -> bytes:
    page = struct.pack(">IIIIBH", 64, 64, 0, 0, 0, 0)
    segments = [_Segment(0, 48, (), page)]
    for number, (kind, content) in enumerate(body, start=1):
        refers = (number - 1,) if number > 1 else ()
        segments.append(_Segment(number, kind, refers, content))
    segments.append(_Segment(len(segments), 49, (), b""))
    return _HEAD + b"".join(each.written() for each in segments)


def _segments(content: bytes) -> list[_Segment]:
    found: list[_Segment] = []
    place = 0
    while place + 11 <= len(content):
        number, kind, count = struct.unpack_from(">IBB", content, place)
        refers = tuple(content[place + 6 : place + 6 + (count >> 5)])
        start = place + 11 + len(refers)
        (length,) = struct.unpack(">I", content[start - 4 : start].rjust(4, b"\0"))
        found.append(_Segment(number, kind, refers, content[start : start + length]))
        place = start + length
    return found


def _edit(random: Random, segments: list[_Segment]) -> None:
    place = random.randrange(len(segments))
    segment = segments[place]
    what = random.random()
    if what < 0.5:
        segments[place] = replace(segment, content=edited(random, segment.content, BYTE_EDITS))
    elif what < 0.6:
        size = random.choice((0, 1, 64, 4000, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
        where = random.choice((0, 4, 8, 12, 18, 22))
        content = segment.content[:where] + struct.pack(">I", size) + segment.content[where + 4 :]
        segments[place] = replace(segment, content=content)
    elif what < 0.7:
        segments[place] = replace(segment, kind=random.choice(_KINDS))
    elif what < 0.8:
        refers = tuple(random.randrange(6) for _ in range(random.randrange(5)))
        segments[place] = replace(segment, refers=refers)
    elif what < 0.9:
        segments[place] = replace(segment, length=random.choice((0, 1, 0xFFFF, 0xFFFFFFFF)))
    else:
        segments.insert(random.randrange(len(segments) + 1), segment)

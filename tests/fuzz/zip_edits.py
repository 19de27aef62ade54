"""Edits of packages: of their members, packed again so that sums hold, or of the zip itself."""

import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from tests.fuzz.byte_edits import BYTE_EDITS, edited
from tests.fuzz.der_edits import edited_der
from tests.fuzz.jbig2_edits import edited_jbig2
from tests.fuzz.xml_edits import edited_xml

DAMAGE = (BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, zlib.error, EOFError)
"""What `zipfile` raises for spoiled packages."""
_NAMES = ("../a", "/a", "a\\b", "C:a", "ofd.XML", "a/./b", "", "Doc_0/", "é", "a" * 300)
_MARKS = (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06")
_LENGTHS = {b"PK\x01\x02": 46, b"PK\x03\x04": 30, b"PK\x05\x06": 22}


def members_of(content: bytes) -> dict[str, bytes]:
    """Unpack a healthy package."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def packed(members: Mapping[str, bytes], compression: int = ZIP_STORED) -> bytes:
    """Pack members."""
    written = BytesIO()
    with ZipFile(written, "w", compression) as archive:
        for name, content in members.items():
            # without a time of day, so that the same members give the same bytes
            archive.writestr(ZipInfo(name), content, compression)
    return written.getvalue()


def edited_package(random: Random, content: bytes, others: tuple[bytes, ...]) -> bytes:
    """Edit one or two members; sometimes the list of members, or the zip itself."""
    members = _readable_members(content)
    if not members:
        return edited(random, content, BYTE_EDITS)
    what = random.random()
    if what < 0.08:
        return edited_zip(random, packed(members, ZIP_DEFLATED))
    if what < 0.2:
        _edit_list(random, members, members_of(random.choice(others)))
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        name = random.choice(tuple(members))
        members[name] = edited_member(random, name, members[name])
    return packed(members, ZIP_STORED if random.random() < 0.8 else ZIP_DEFLATED)


def _readable_members(content: bytes) -> dict[str, bytes]:
    """Unpack a package that may have been spoiled before; empty when it was spoiled as a zip."""
    try:
        return members_of(content)
    except DAMAGE:
        return {}


def edited_member(random: Random, name: str, content: bytes) -> bytes:
    """Edit a member after its kind."""
    if name.lower().endswith((".dat", ".esl")):
        return edited_der(random, content)
    if name.lower().endswith(".jb2"):
        return edited_jbig2(random, content)
    if b"<" in content[:200]:
        return edited_xml(random, content)
    return edited(random, content, BYTE_EDITS)


def edited_zip(random: Random, content: bytes) -> bytes:
    """Write odd numbers into the zip's own records, or edit its bytes."""
    places = [place for mark in _MARKS for place in _all(content, mark)]
    if not places or random.random() < 0.3:
        return edited(random, content, BYTE_EDITS)
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 4))):
        start = random.choice(places)
        length = _LENGTHS[content[start : start + 4]]
        where = start + random.randrange(4, length - 1)
        number = random.choice((0, 1, 8, 9, 0x7FFF, 0xFFFF, len(content), random.randrange(65536)))
        struct.pack_into("<H", changed, where, number & 0xFFFF)
    return bytes(changed)


def _edit_list(random: Random, members: dict[str, bytes], other: Mapping[str, bytes]) -> None:
    _LIST_EDITS[random.randrange(len(_LIST_EDITS))](random, members, other)


def _drop(random: Random, members: dict[str, bytes], _other: Mapping[str, bytes]) -> None:
    if len(members) > 1:
        del members[random.choice(tuple(members))]


def _rename(random: Random, members: dict[str, bytes], _other: Mapping[str, bytes]) -> None:
    members[random.choice(_NAMES) or "x"] = members.pop(random.choice(tuple(members)))


def _exchange(random: Random, members: dict[str, bytes], _other: Mapping[str, bytes]) -> None:
    first, second = random.choice(tuple(members)), random.choice(tuple(members))
    members[first], members[second] = members[second], members[first]


def _take_from_other(random: Random, members: dict[str, bytes], other: Mapping[str, bytes]) -> None:
    name = random.choice(tuple(other))
    members[name] = other[name]


def _empty(random: Random, members: dict[str, bytes], _other: Mapping[str, bytes]) -> None:
    members[random.choice(tuple(members))] = b""


_ListEdit = Callable[[Random, dict[str, bytes], Mapping[str, bytes]], None]
_LIST_EDITS: tuple[_ListEdit, ...] = (_drop, _rename, _exchange, _take_from_other, _empty)


def _all(content: bytes, mark: bytes) -> list[int]:
    found = []
    place = content.find(mark)
    while place >= 0:
        found.append(place)
        place = content.find(mark, place + 1)
    return found

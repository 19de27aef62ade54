"""Workbooks of 1997 to 2003, as small as they may be: one BIFF8 stream in a compound file.

[MS-XLS] 2.4 (BOF, BoundSheet8, Label, Number, EOF) and [MS-CFB] 2.2 to 2.6.
"""

import struct
from collections.abc import Sequence
from datetime import date

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_NONE = 0xFFFFFFFF
_ENTRIES = _SECTOR // 4
_LEAST = 4096
"""Bytes below which a stream would go among the small ones."""
_GLOBALS, _WORKSHEET = 0x0005, 0x0010
_LONGEST_LABEL = 4000

Given = tuple[str, Sequence[Sequence[str | float | int | date | None]], bool]


def workbook_stream(sheets: Sequence[Given]) -> bytes:
    """Give the workbook's own stream: the list of sheets, then each sheet's cells."""
    bodies = [_sheet(rows) for _, rows, _ in sheets]
    bound = [_bound(0, name, hidden=hidden) for name, _, hidden in sheets]
    offset = len(_bof(_GLOBALS)) + sum(map(len, bound)) + len(_eof())
    places = []
    for body in bodies:
        places.append(offset)
        offset += len(body)
    listed = [
        _bound(place, name, hidden=hidden)
        for place, (name, _, hidden) in zip(places, sheets, strict=True)
    ]
    return b"".join([_bof(_GLOBALS), *listed, _eof(), *bodies])


def compound_file(name: str, stream: bytes) -> bytes:
    """Give a compound file with one stream."""
    stream = stream.ljust(_LEAST, b"\0")
    sectors = -(-len(stream) // _SECTOR)
    fats = 1
    while fats * _ENTRIES < sectors + fats + 1:
        fats += 1
    # the tables of sectors first, then the directory, then the stream
    table = [_FAT] * fats + [_END] + [*range(fats + 2, fats + 1 + sectors), _END]
    table += [_FREE] * (fats * _ENTRIES - len(table))
    directory = _entry("Root Entry", 5, 1, _END, 0)
    directory += _entry(name, 2, _NONE, fats + 1, len(stream)) + bytes(256)
    body = struct.pack(f"<{len(table)}I", *table) + directory
    return _compound_header(fats) + body + stream.ljust(sectors * _SECTOR, b"\0")


def _compound_header(fats: int) -> bytes:
    places = [*range(fats), *[_FREE] * (109 - fats)]
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
        + struct.pack("<9I", 0, fats, fats, 0, _LEAST, _END, 0, _END, 0)
        + struct.pack("<109I", *places)
    )


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le")
    return (
        written.ljust(64, b"\0")
        + struct.pack("<HBB3I", len(written) + 2, kind, 1, _NONE, _NONE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _bof(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<4H2I", 0x0600, kind, 0x0DBB, 0x07CC, 0, 0x06))


def _eof() -> bytes:
    return _record(0x000A, b"")


def _bound(place: int, name: str, *, hidden: bool) -> bytes:
    head = struct.pack("<IBBBB", place, int(hidden), 0, len(name), 1)
    return _record(0x0085, head + name.encode("utf-16-le"))


def _sheet(rows: Sequence[Sequence[str | float | int | date | None]]) -> bytes:
    cells = [
        _cell(at, column, cell)
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell not in {None, ""}
    ]
    return b"".join([_bof(_WORKSHEET), *cells, _eof()])


def _cell(at: int, column: int, cell: str | float | date | None) -> bytes:
    place = struct.pack("<3H", at, column, 0)
    if isinstance(cell, int | float):
        return _record(0x0203, place + struct.pack("<d", cell))
    text = str(cell)[:_LONGEST_LABEL]
    return _record(0x0204, place + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le"))

"""What the streams of a PDF unpack to, measured before anything reads them whole.

PDFium unpacks an object stream whole, whatever it comes to: one of some kilobytes, packed twice,
took 10 s and 2.6 GB. Pictures are left alone: a scan without loss is large, and drawn by itself.
"""

import re
import zlib
from collections.abc import Generator, Iterable, Iterator

from invoice_desktop.domain.trouble import UnreadableDocument

MOST_UNPACKED = 200_000_000
"""Bytes of all streams together that are unpacked whole; an invoice of 2,000 lines has five
million."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY = 2_000
"""Bytes before a stream in which its dictionary begins."""
_WHOLE = re.compile(rb"/ObjStm|/XRef|/Filter\s*\[[^\]]*/\w+\s*/\w+|#[0-9A-Fa-f]{2}")
"""Object and cross-reference streams, what is packed more than once, and names written in
numbers (ISO 32000-1, 7.3.5), which may mean any of these."""
_DEEPEST = 3
_PIECE = 1 << 18


def refuse_what_unpacks_to_too_much(content: bytes) -> None:
    """Raise `UnreadableDocument` `pdf_unpacks_to_too_much` rather than unpack more than that."""
    unpacked = 0
    for found in _STREAM.finditer(content):
        head = content[max(found.start() - _DICTIONARY, 0) : found.start()]
        if not _WHOLE.search(head, max(head.rfind(b"endobj"), head.rfind(b"endstream"), 0)):
            continue
        for size in _sizes(content, found.end()):
            unpacked += size
            if unpacked > MOST_UNPACKED:
                raise UnreadableDocument("pdf_unpacks_to_too_much")


def _sizes(content: bytes, start: int) -> Iterator[int]:
    """Give the sizes of what comes out piece by piece, once, twice and thrice unpacked."""
    for times in range(1, _DEEPEST + 1):
        pieces: Iterable[bytes] = (
            content[at : at + _PIECE] for at in range(start, len(content), _PIECE)
        )
        for _ in range(times):
            pieces = _unpacked(pieces)
        yield from map(len, pieces)


def _unpacked(packed: Iterable[bytes]) -> Generator[bytes, None, None]:
    """Unpack piece by piece; what is no zlib stream gives nothing."""
    unpacking = zlib.decompressobj()
    for piece in packed:
        rest = piece
        while rest and not unpacking.eof:
            try:
                out = unpacking.decompress(rest, _PIECE)
            except zlib.error:
                return
            if out:
                yield out
            rest = unpacking.unconsumed_tail
        if unpacking.eof:
            return

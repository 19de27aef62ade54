"""Decodes JBIG2 pictures (ITU-T T.88), which no picture library of ours reads.

PDFium does, inside a PDF: the picture is wrapped in a document of one page and drawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.trouble import UnreadableDocument

_FILE_HEAD = b"\x97JB2\r\n\x1a\n"
_PAGE_INFORMATION = 48
_SEQUENTIAL = 0x1
_PAGE_COUNT_UNKNOWN = 0x2
_LARGEST_SIDE = 4000
_MOST_PIXELS = 32_000_000
"""Of the page and of all regions on it together."""
_ENDS = frozenset({49, 50, 51, 52, 62})
_SIZED = frozenset({36, 38, 39, 40, 42, 43, _PAGE_INFORMATION})
"""The page, generic regions and their refinements tell their size in front. Dictionaries of
symbols do not, can ask for gigabytes in a hundred bytes, and stand in no invoice met."""
_SMALL_SIDE = 400
_HEAD_PART = 64
_SHORTEST_HEAD = 11
_MANY_REFERENCES = 7
_WIDE_PAGE = 0x40
_LENGTH_UNKNOWN = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class _Picture:
    segments: bytes
    width: int
    height: int


def is_jbig2(content: bytes) -> bool:
    """Tell whether this is a JBIG2 file, or the bare segments of one."""
    return content.startswith(_FILE_HEAD) or _size_of(content) is not None


def read_jbig2(content: bytes) -> PageImage:
    """Decode a picture of one page; small ones come out enlarged by whole factors.

    Raises `UnreadableDocument` `picture_damaged` or `picture_too_large`.
    """
    import pypdfium2

    picture = _picture_of(content)
    if max(picture.width, picture.height) > _LARGEST_SIDE:
        raise UnreadableDocument("picture_too_large")
    scale = max(1, _SMALL_SIDE // max(picture.width, picture.height))
    try:
        document = pypdfium2.PdfDocument(_wrapped(picture))
        try:
            bitmap = document[0].render(scale=scale, rev_byteorder=True, no_smoothimage=True)
            pixels = bitmap.to_numpy()[:, :, :3].tobytes()
            return PageImage(bitmap.width, bitmap.height, pixels)
        finally:
            document.close()
    except (pypdfium2.PdfiumError, ValueError, IndexError) as error:
        raise UnreadableDocument("picture_damaged") from error


def _picture_of(content: bytes) -> _Picture:
    segments = content
    if content.startswith(_FILE_HEAD):
        flags = content[8] if len(content) > len(_FILE_HEAD) else 0
        if not flags & _SEQUENTIAL:
            # random access files keep all headers before all data: never met in an invoice
            raise UnreadableDocument("picture_damaged")
        segments = content[9 if flags & _PAGE_COUNT_UNKNOWN else 13 :]
    size = _size_of(segments)
    if size is None or 0 in size:
        raise UnreadableDocument("picture_damaged")
    if sum(_sizes(segments)) > _MOST_PIXELS:
        raise UnreadableDocument("picture_too_large")
    return _Picture(segments, *size)


def _sizes(segments: bytes) -> Iterator[int]:
    """Give the pixels of the page and its regions (T.88, 7.2 and 7.4), known before decoding."""
    place = 0
    while place + _SHORTEST_HEAD <= len(segments):
        kind, start = segments[place + 4] & 0x3F, _start_of_content(segments, place)
        length = int.from_bytes(segments[start - 4 : start], "big")
        if kind in _SIZED and length < _LENGTH_UNKNOWN:
            across, down = segments[start : start + 4], segments[start + 4 : start + 8]
            yield int.from_bytes(across, "big") * int.from_bytes(down, "big")
        elif kind not in _ENDS:
            raise UnreadableDocument("picture_damaged")
        place = start + length


def _start_of_content(segments: bytes, place: int) -> int:
    """Give where a segment's content starts, behind its number, references, page and length."""
    number = int.from_bytes(segments[place : place + 4], "big")
    page = 4 if segments[place + 4] & _WIDE_PAGE else 1
    references = segments[place + 5] >> 5
    place += 6
    if references == _MANY_REFERENCES:
        references = int.from_bytes(segments[place - 1 : place + 3], "big") & 0x1FFFFFFF
        place += 3 + (references + 8) // 8
    wide = 1 if number <= 0x100 else 2 if number <= 0x10000 else 4
    return place + references * wide + page + 4


def _size_of(segments: bytes) -> tuple[int, int] | None:
    """Read the size from the page information, which is the first segment of a picture."""
    head = segments[:_HEAD_PART]
    short = len(head) < 19 or head[4] & 0x3F != _PAGE_INFORMATION
    if short or int.from_bytes(head[7:11], "big") != 19:
        return None
    return int.from_bytes(head[11:15], "big"), int.from_bytes(head[15:19], "big")


def _wrapped(picture: _Picture) -> bytes:
    width, height = picture.width, picture.height
    drawing = f"{width} 0 0 {height} 0 0 cm /I Do".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]"
            "/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>"
        ).encode(),
        _stream(
            f"/Type/XObject/Subtype/Image/Width {width}/Height {height}"
            "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode",
            picture.segments,
        ),
        _stream("", drawing),
    )
    written = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    written += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(written)


def _stream(entries: str, body: bytes) -> bytes:
    return f"<<{entries}/Length {len(body)}>>stream\n".encode() + body + b"\nendstream"

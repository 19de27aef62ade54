"""Tells by its content in what format a document is."""

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from invoice_desktop.domain.evidence import InputFormat, Remark
from invoice_desktop.domain.trouble import UnreadableDocument

_PDF_HEAD = 1024
"""Bytes: readers accept a header anywhere within them (PDF 32000-1, annex H, note 13)."""
_XML_START = re.compile(rb"\s*<[?!A-Za-z_\x80-\xff]")
_EXTENSIONS = {
    InputFormat.OFD: {"ofd"},
    InputFormat.PDF: {"pdf"},
    InputFormat.XML: {"xml", "xbrl"},
    InputFormat.PICTURE: {
        "png", "jpg", "jpeg", "jpe", "jfif", "tif", "tiff", "bmp", "dib", "webp", "gif",
    },
}  # fmt: skip


def recognise(name: str, content: bytes) -> InputFormat:
    """Tell the format of a document by its content; the name only serves the explanation.

    Raises `UnreadableDocument` with the code `empty_file`, `unknown_format`, `zip_without_ofd`
    for an archive that is no OFD package, and `ofd_damaged` or `zip_damaged`, by its name, for one
    of which only the beginning is there.
    """
    if not content:
        raise UnreadableDocument("empty_file", name=name)
    for looks_like, input_format in _FORMATS:
        if looks_like(content):
            return input_format
    raise UnreadableDocument(_why_unknown(name, content), name=name)


def extension_remarks(name: str, input_format: InputFormat) -> tuple[Remark, ...]:
    """Give a remark `wrong_extension` when the name says another format than the content."""
    stem, dot, extension = name.rpartition(".")
    if not (stem and dot) or extension.lower() in _EXTENSIONS.get(input_format, set()):
        return ()
    return (Remark("wrong_extension", {"extension": extension[:20], "format": input_format}),)


def _why_unknown(name: str, content: bytes) -> str:
    if not _is_zip(content):
        return "unknown_format"
    if _members(content) is not None:
        return "zip_without_ofd"
    return "ofd_damaged" if name.lower().endswith(".ofd") else "zip_damaged"


def _is_zip(content: bytes) -> bool:
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _is_ofd(content: bytes) -> bool:
    if not _is_zip(content):
        return False
    names = _members(content)
    if names is None:
        # a damaged package still names its members: the OFD reader explains what is wrong
        return b"OFD.xml" in content
    return any(member.replace("\\", "/").lstrip("./").lower() == "ofd.xml" for member in names)


def _members(content: bytes) -> list[str] | None:
    """Give the names of an archive's members; None where its directory cannot be read."""
    try:
        with ZipFile(BytesIO(content)) as package:
            return package.namelist()
    except (BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError):
        return None


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:_PDF_HEAD]


def looks_like_xml(content: bytes) -> bool:
    """Tell whether the content begins as an XML document does, in any encoding."""
    if content.startswith((b"\xff\xfe<\x00", b"\xfe\xff\x00<", b"<\x00?\x00", b"\x00<\x00?")):
        return True
    return _XML_START.match(content.removeprefix(b"\xef\xbb\xbf")) is not None


def _is_picture(content: bytes) -> bool:
    if content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")):
        return True
    if content.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return True
    if content.startswith(b"RIFF"):
        return content[8:12] == b"WEBP"
    return content.startswith(b"BM") and content[14:18] in _BITMAP_HEADERS


_BITMAP_HEADERS = {size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)}
_FORMATS: tuple[tuple[Callable[[bytes], bool], InputFormat], ...] = (
    (_is_ofd, InputFormat.OFD),
    (_is_picture, InputFormat.PICTURE),
    (looks_like_xml, InputFormat.XML),
    (_is_pdf, InputFormat.PDF),
)

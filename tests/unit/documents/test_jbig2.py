"""JBIG2 pictures are decoded, and refused when they are damaged or huge."""

from pathlib import Path

import pytest

from invoice_desktop.capture.qr_image import read_codes
from invoice_desktop.documents.embedded_pictures import read_embedded_picture
from invoice_desktop.documents.jbig2 import is_jbig2
from invoice_desktop.documents.ofd_package import open_ofd
from invoice_desktop.domain.trouble import UnreadableDocument

HEAD = b"\x97JB2\r\n\x1a\n\x01\0\0\0\x01"


def _page(width: int, height: int) -> bytes:
    size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return b"\0\0\0\0\x30\0\x01\0\0\0\x13" + size + bytes(11)


@pytest.mark.parametrize("name", ["1.ofd", "no_page_container.ofd"])
def test_codes_of_real_invoices(samples: Path, name: str) -> None:
    package = open_ofd((samples / "ofd" / name).read_bytes())
    (member,) = [each for each in package.names if each.endswith(".jb2")]
    (code,) = read_codes(read_embedded_picture(package.member(member)))
    assert code.text.startswith("01,10,03")


def test_an_empty_page_is_a_picture() -> None:
    image = read_embedded_picture(HEAD + _page(8, 8))
    assert (image.width, image.height) == (400, 400)


def _segment(kind: int, content: bytes, length: int | None = None) -> bytes:
    stated = len(content) if length is None else length
    return bytes((0, 0, 0, 1, kind, 0, 1)) + stated.to_bytes(4, "big") + content


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (HEAD, "picture_damaged"),
        (HEAD + _page(0, 8), "picture_damaged"),
        (HEAD + _page(60_000, 60_000), "picture_too_large"),
        (HEAD + _page(8, 8) + _page(0xFFFF, 0xFFFF), "picture_too_large"),
        (HEAD + _page(8, 8) + _segment(38, b"\0\0\xff\xff" * 2 + bytes(20)), "picture_too_large"),
        (HEAD + _page(8, 8) + _segment(0, bytes(40)), "picture_damaged"),
        (HEAD + _page(8, 8) + _segment(38, bytes(40), 0xFFFFFFFF), "picture_damaged"),
        (b"\x97JB2\r\n\x1a\n\x00\0\0\0\x01" + _page(8, 8), "picture_damaged"),
    ],
)
def test_damaged_and_huge(content: bytes, code: str) -> None:
    assert is_jbig2(content)
    with pytest.raises(UnreadableDocument) as caught:
        read_embedded_picture(content)
    assert caught.value.code == code


def test_bare_segments_are_recognised() -> None:
    assert is_jbig2(_page(8, 8))
    assert not is_jbig2(b"\x89PNG\r\n\x1a\n")

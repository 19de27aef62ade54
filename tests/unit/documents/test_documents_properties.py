"""What holds of every document: parts stay in the package, places on the page, limits are kept."""

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.documents.jbig2 import is_jbig2, read_jbig2
from invoice_desktop.documents.ofd_geometry import (
    Box,
    Matrix,
    Rectangle,
    bounding_rectangle,
    deltas_of,
    glyph_offsets,
    numbers_of,
)
from invoice_desktop.documents.ofd_package import open_ofd
from invoice_desktop.documents.pdf_words import Glyph, words_of_glyphs
from invoice_desktop.documents.safe_xml import parse_xml
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.ofd import zipped

NAMES = ("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml", "Doc_0/Res/a.png")
PACKAGE = open_ofd(zipped((name, b"a") for name in NAMES))
PARTS = ["/", "..", ".", "\\", "Doc_0", "doc_0", "a.png", "OFD.xml", " "]
LOCATIONS = st.lists(st.sampled_from(PARTS)).map("".join)
# what stands behind a NUL is lost in writing
WRITABLE = st.text(min_size=1).filter(lambda name: bool(name.partition("\0")[0]))
FINITE = st.floats(-1e6, 1e6)
NUMBER_LIST = st.lists(st.sampled_from(["g", "1", "-2.5", "1e308", "nan", "inf", "x", "99999999"]))
FRACTIONS = st.floats(0, 1)


@given(st.sampled_from(NAMES), st.one_of(LOCATIONS, st.text()))
def test_no_location_leads_out_of_the_package(base: str, location: str) -> None:
    assert PACKAGE.locate(base, location) in {*NAMES, None}


@given(st.lists(st.tuples(WRITABLE, st.binary(max_size=20)), max_size=6))
def test_what_opens_has_safe_and_single_names(members: list[tuple[str, bytes]]) -> None:
    with suppress(UnicodeEncodeError, UnreadableDocument):
        names = open_ofd(zipped(members)).names
        assert len({name.casefold() for name in names}) == len(names)
        assert not any(name.startswith("/") or "\\" in name for name in names)
        assert not any(part in {"..", ".", ""} for name in names for part in name.split("/"))


@given(st.text())
def test_numbers_are_finite(text: str) -> None:
    assert all(math.isfinite(number) for number in numbers_of(text))


@given(NUMBER_LIST, st.integers(0, 300))
def test_there_is_one_advance_a_gap(parts: list[str], count: int) -> None:
    deltas = deltas_of(" ".join(parts), count)
    assert deltas is None or len(deltas) == count


@given(st.text(max_size=40), NUMBER_LIST, NUMBER_LIST)
def test_each_character_has_a_place(text: str, across: list[str], down: list[str]) -> None:
    offsets = glyph_offsets(text, (0.0, 0.0), (" ".join(across), " ".join(down)), 3.0)
    assert len(offsets) == len(text)


@given(st.tuples(FINITE, FINITE, FINITE, FINITE, FINITE, FINITE), FINITE, FINITE, st.floats(0, 99))
def test_what_is_placed_lies_on_the_page(
    matrix: tuple[float, float, float, float, float, float], x: float, y: float, size: float
) -> None:
    area = bounding_rectangle([("字", x, y)], size, size, Matrix(*matrix))
    place = Box(0.0, 0.0, 210.0, 140.0).place(area, 0)
    if place is not None:
        assert 0 <= place.left <= place.right <= 1
        assert 0 <= place.top <= place.bottom <= 1


@given(st.lists(st.tuples(st.integers(0, 0x10FFFF), FRACTIONS, FRACTIONS, FRACTIONS, FRACTIONS)))
def test_no_sign_of_a_page_is_lost_between_its_words(
    signs: list[tuple[int, float, float, float, float]],
) -> None:
    glyphs = [Glyph(*sign) for sign in signs if not 0xD800 <= sign[0] < 0xE000]
    wanted = [
        chr(each.code)
        for each in glyphs
        if each.code >= 32 and each.code != 0xFFFE and not chr(each.code).isspace()
    ]
    assert [char for word in words_of_glyphs(0, glyphs) for char in word.text] == wanted


@given(st.binary(max_size=300))
def test_any_bytes_are_a_picture_or_refused(content: bytes) -> None:
    head = b"\x97JB2\r\n\x1a\n\x01\0\0\0\x01"
    page = b"\0\0\0\0\x30\0\x01\0\0\0\x13\0\0\0\x40\0\0\0\x40" + bytes(11)
    for whole in (content, head + content, head + page + content):
        if is_jbig2(whole):
            with suppress(UnreadableDocument):
                image = read_jbig2(whole)
                assert len(image.pixels) == image.width * image.height * 3


@given(st.text(), st.sampled_from(["", " ", "<?a b?>", "<!-- -->", "\ufeff"]))
def test_a_document_type_is_refused_wherever_it_may_stand(subset: str, before: str) -> None:
    text = f"{before}<!DOCTYPE a [{subset}]><a/>"
    with pytest.raises(UnreadableDocument) as caught:
        parse_xml(text.encode(errors="replace"))
    assert caught.value.code == "xml_has_dtd"


@given(st.text(max_size=30), st.sampled_from(["utf-8", "utf-16", "gb18030", "utf-32"]))
def test_an_element_says_what_was_written_in_any_encoding(text: str, encoding: str) -> None:
    plain = "".join(char for char in text if char.isalnum() and char.isprintable())
    with suppress(UnicodeEncodeError):
        content = f'<?xml version="1.0" encoding="{encoding}"?><a>{plain}</a>'.encode(encoding)
        assert (parse_xml(content).text or "") == plain


@given(st.tuples(FINITE, FINITE), st.floats(0.1, 1e5), st.floats(0.1, 1e5))
def test_an_area_off_the_page_has_no_place(
    corner: tuple[float, float], width: float, height: float
) -> None:
    left, top = corner
    place = Box(0.0, 0.0, 210.0, 140.0).place(Rectangle(left, top, left + width, top + height), 0)
    is_off = left >= 210 or top >= 140 or left + width <= 0 or top + height <= 0
    assert (place is None) == is_off

"""Reads PDFs back, as viewers and search engines do."""

import io
from dataclasses import dataclass

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import DictionaryObject


@dataclass(frozen=True, slots=True)
class Outside:
    """A character that stands outside the margins of its page."""

    char: str
    page: int
    box: tuple[float, float, float, float]


def page_texts(pdf: bytes) -> list[str]:
    """Give what a viewer copies from each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def text_of(pdf: bytes) -> str:
    """Give all text without spaces and line ends, which depend on the paper."""
    return "".join("".join(page_texts(pdf)).split())


def text_by_pypdf(pdf: bytes) -> str:
    """Give all text as another library reads it, without spaces and line ends."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Give width and height of each page in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_size() for page in document]


def outside(pdf: bytes, margin: float) -> list[Outside]:
    """Find the characters whose ink lies outside the margins of their page, by half a point."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_chars()):
                char = text.get_text_range(index, 1)
                if char.isspace():
                    continue
                left, bottom, right, top = box = text.get_charbox(index)
                low = margin - 0.5
                fits = left >= low and bottom >= low
                if not (fits and right <= width - low and top <= height - low):
                    found.append(Outside(char, number, box))
    return found


def language_of(pdf: bytes) -> str:
    """Give the language that the file says it is in."""
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    return str(root["/Lang"])


def fonts_of(pdf: bytes) -> list[DictionaryObject]:
    """Give every font in the file, used or not."""
    reader = PdfReader(io.BytesIO(pdf))
    objects = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    return [
        each
        for each in objects
        if isinstance(each, DictionaryObject) and each.get("/Type") == "/Font"
    ]

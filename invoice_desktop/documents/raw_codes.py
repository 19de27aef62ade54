"""Mends text whose codes were handed on raw, because the font tells no mapping to Unicode.

12306 writes its tickets with SimSun, not embedded and without ToUnicode, under the encoding
GBK-EUC-H. PDFium knows that encoding; where a converter lost its name, the GBK bytes come out one
to a character, or two to a character.
"""

from collections.abc import Callable
from dataclasses import replace

from invoice_desktop.documents.page_words import PageWord

_MARKS = ("发票", "票价", "客票", "合计")
"""One of these stands on every invoice: their presence proves a decoding right."""


def mend_raw_codes(words: tuple[PageWord, ...]) -> tuple[PageWord, ...]:
    """Decode the words as raw GBK codes, where only that makes an invoice's words of them."""
    if not words or _reads_as_invoice(words):
        return words
    for decode in (_from_single_bytes, _from_byte_pairs):
        mended = tuple(replace(word, text=_mended(word.text, decode)) for word in words)
        if _reads_as_invoice(mended):
            return mended
    return words


def _reads_as_invoice(words: tuple[PageWord, ...]) -> bool:
    text = "".join(word.text for word in words)
    return any(mark in text for mark in _MARKS)


def _mended(text: str, decode: Callable[[str], str]) -> str:
    try:
        return decode(text)
    except UnicodeError:
        # a word in a healthy font between broken ones
        return text


def _from_single_bytes(text: str) -> str:
    return text.encode("latin-1").decode("gb18030")


def _from_byte_pairs(text: str) -> str:
    if text.isascii():
        return text
    return text.encode("utf-16-be").decode("gb18030")

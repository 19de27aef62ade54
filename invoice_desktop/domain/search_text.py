"""What a clerk types into the search field, as meanings of its words. Pure.

A word may mean several things ("2026": a year, an amount, the end of a number, part of a name):
it gives a meaning for each, and one of them must hold. Several words must all hold. Quotation
marks, wildcards and operators have no meaning of their own.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from invoice_desktop.domain.money import parse_amount
from invoice_desktop.domain.qr_payload import parse_qr_payload
from invoice_desktop.domain.search_periods import Days, days_of
from invoice_desktop.domain.trouble import InvalidAmount, UnreadableQrCode

LONGEST = 500
"""Characters that are looked at; who pastes a page means its beginning."""
MOST_WORDS = 12
LONGEST_PHRASE = 3
"""Words of the longest phrase that means one thing ("first quarter 2026")."""


@dataclass(frozen=True, slots=True)
class NumberIs:
    """The invoice with this number; with this code, where one is known."""

    number: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class NumberEnds:
    """Numbers that end in these digits."""

    digits: str


@dataclass(frozen=True, slots=True)
class NumberBegins:
    """Numbers that begin with these digits."""

    digits: str


@dataclass(frozen=True, slots=True)
class CodeBegins:
    """Invoices whose code begins with these digits, or is these."""

    digits: str


@dataclass(frozen=True, slots=True)
class TaxpayerIdBegins:
    """Sellers and buyers whose taxpayer id begins like this, capital letters."""

    beginning: str


@dataclass(frozen=True, slots=True)
class NamePart:
    """Sellers and buyers with this in their name; any number of characters."""

    part: str


@dataclass(frozen=True, slots=True)
class Initials:
    """Sellers and buyers whose pinyin initials hold these letters."""

    letters: str


@dataclass(frozen=True, slots=True)
class AmountWithin:
    """Totals (or net amounts, when it is one amount) in yuan, both ends inclusive."""

    least: Decimal | None
    most: Decimal | None


@dataclass(frozen=True, slots=True)
class IssuedWithin:
    """Issued from the first day to the last."""

    days: Days


@dataclass(frozen=True, slots=True)
class WordPart:
    """Lines, remarks or tags with this in them."""

    part: str


Meaning: TypeAlias = (
    NumberIs
    | NumberEnds
    | NumberBegins
    | CodeBegins
    | TaxpayerIdBegins
    | NamePart
    | Initials
    | AmountWithin
    | IssuedWithin
    | WordPart
)
Word: TypeAlias = tuple[Meaning, ...]
"""All that one word may mean; never empty."""

_NUMBER = r"[¥￥$]?-?\d[\d,]*(?:\.\d+)?"
_UNIT = r"(?:元|圆|圓|yuan|rmb|cny)?"
_BETWEEN = re.compile(rf"({_NUMBER}){_UNIT}(?:-|~|–|—|\.\.|到|至)({_NUMBER}){_UNIT}")
_AT_LEAST = re.compile(rf"(?:>=?|≥|over|above|大于|大於|超过|超過|不低于|不低於)({_NUMBER}){_UNIT}")
_AT_MOST = re.compile(rf"(?:<=?|≤|under|below|小于|小於|低于|低於|不超过|不超過)({_NUMBER}){_UNIT}")
_AMOUNT = re.compile(rf"({_NUMBER}){_UNIT}")
_GROUPED = re.compile(r"(?<!\d)\d{4}(?:[ \-]\d{4}){4}(?!\d)")
_TAXPAYER_ID = re.compile(r"[0-9A-Z]{2,20}")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[a-z]{2,12}")
_CENT = Decimal("0.01")


def parse_search_text(text: str, today: date) -> tuple[Word, ...]:
    """Give the words of a search, in the order in which they were typed.

    Signs are looked for as they stand: a search for an emoji finds nothing rather than all. Only
    brackets and dots, which names are compared without, say nothing.
    """
    typed = plain_search_text(text)
    scanned = _scanned(text.strip()[:LONGEST])
    if scanned is not None:
        return ((scanned,),)
    joined = _GROUPED.sub(lambda found: re.sub(r"[ \-]", "", found[0]), typed)
    return tuple(_words(joined.split(), today))[:MOST_WORDS]


def plain_search_text(text: str) -> str:
    """Give a text in one width and one case, without what no database takes."""
    taken = text[:LONGEST].encode("utf-8", "replace").decode().replace("\0", " ")
    return unicodedata.normalize("NFKC", taken).casefold().strip()


def name_part_of(word: str) -> str:
    """Give what a word is compared by with names: without brackets, dots and spaces."""
    return "".join(each for each in word if each not in _PASSED_OVER)


_PASSED_OVER = frozenset("()[]{}<>〔〕【】〈〉《》「」·•・ \t")


def _scanned(text: str) -> NumberIs | None:
    # a clerk with the scanner in hand scans into whatever field has the focus
    try:
        payload = parse_qr_payload(text)
    except UnreadableQrCode:
        return None
    return NumberIs(payload.invoice_number, payload.invoice_code)


def _words(given: list[str], today: date) -> Iterator[Word]:
    at = 0
    while at < len(given):
        for length in range(min(LONGEST_PHRASE, len(given) - at), 0, -1):
            phrase = given[at : at + length]
            meanings = _phrase(phrase, today) if length > 1 else tuple(_meanings(phrase[0], today))
            if meanings:
                yield meanings
                break
        at += max(length, 1)


def _phrase(words: list[str], today: date) -> Word:
    days = days_of(" ".join(words), today)
    if days is not None:
        return (IssuedWithin(days),)
    amounts = _range("".join(words))
    return (amounts,) if amounts else ()


def _meanings(word: str, today: date) -> Iterator[Meaning]:
    amounts = _range(word)
    if amounts:
        yield amounts
        return
    if _DIGITS.fullmatch(word):
        yield from _digits(word)
        if len(word) == 20:
            return
    elif _TAXPAYER_ID.fullmatch(word.upper()):
        yield TaxpayerIdBegins(word.upper())
    if amount := _amount(word):
        yield AmountWithin(amount, amount)
    days = days_of(word, today)
    if days is not None:
        yield IssuedWithin(days)
    yield from _texts(word)


def _texts(word: str) -> Iterator[Meaning]:
    if _LETTERS.fullmatch(word):
        yield Initials(word)
    if part := name_part_of(word):
        yield NamePart(part)
    if any(each.isalnum() for each in word):
        yield WordPart(word)


def _digits(word: str) -> Iterator[Meaning]:
    if len(word) in {8, 20}:
        yield NumberIs(word)
    if 4 <= len(word) <= 12:
        yield CodeBegins(word)
        yield NumberEnds(word)
    if 4 <= len(word) < 20:
        yield NumberBegins(word)
    if 6 <= len(word) <= 20:
        yield TaxpayerIdBegins(word)


def _range(word: str) -> AmountWithin | None:
    if found := _BETWEEN.fullmatch(word):
        least, most = _amount(found[1]), _amount(found[2])
        # "2026-07" is a month and no range downwards
        return AmountWithin(least, most) if least and most and least <= most else None
    if found := _AT_LEAST.fullmatch(word):
        return AmountWithin(_amount(found[1]), None)
    if found := _AT_MOST.fullmatch(word):
        return AmountWithin(None, _amount(found[1]))
    return None


def _amount(word: str) -> Decimal | None:
    found = _AMOUNT.fullmatch(word)
    if not found:
        return None
    try:
        amount = parse_amount(found[1].lstrip("¥￥$"))
    except InvalidAmount:
        return None
    return amount if amount == amount.quantize(_CENT) else None

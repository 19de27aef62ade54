"""What a clerk types into the search field, as a condition on the list.

Every word must be found; a word is found in a number, a code, a name, a taxpayer id, or as an
amount or a date. A whole number or identifier is looked up, a part of one is searched for.
"""

import re
from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, and_, or_

from invoice_desktop.domain.money import parse_amount
from invoice_desktop.domain.qr_payload import parse_qr_payload
from invoice_desktop.domain.trouble import InvalidAmount, UnreadableQrCode
from invoice_desktop.store.search_keys import cents, name_key, plain, storable
from invoice_desktop.store.tables import INVOICE

_LONGEST = 500
_MOST_WORDS = 16

_WHOLE_NUMBER = re.compile(r"\d{20}")
_WHOLE_IDENTIFIER = re.compile(r"(?=.*[A-Z])[0-9A-Z]{2}\d{6}[0-9A-Z]{10}")
_IDENTIFIER_PART = re.compile(r"[0-9A-Z]+")
_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日?")
_PACKED_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月?")
_YEAR = re.compile(r"(\d{4})年")

_I = INVOICE.c


def text_condition(text: str) -> ColumnElement[bool] | None:
    """Give the condition for a typed text; None when it says nothing."""
    typed = plain(storable(text)).strip()[:_LONGEST]
    scanned = _scan_condition(typed)
    if scanned is not None:
        return scanned
    conditions = [_word_condition(word) for word in typed.split()[:_MOST_WORDS]]
    given = [condition for condition in conditions if condition is not None]
    return and_(*given) if given else None


def _scan_condition(typed: str) -> ColumnElement[bool] | None:
    # a clerk with the scanner in hand scans into whatever field has the focus
    try:
        payload = parse_qr_payload(typed)
    except UnreadableQrCode:
        return None
    same_number = _I.invoice_number == payload.invoice_number
    if payload.invoice_code is None:
        return same_number
    return and_(same_number, _I.invoice_code == payload.invoice_code)


def _word_condition(word: str) -> ColumnElement[bool] | None:
    upper = word.upper()
    if _WHOLE_NUMBER.fullmatch(word):
        return or_(_I.invoice_number == word, *_identifier_is(word))
    if _WHOLE_IDENTIFIER.fullmatch(upper):
        return or_(*_identifier_is(upper))
    ways = [*_ways_as_text(word, upper), *_ways_as_amount(word), *_ways_as_date(word)]
    return or_(*ways) if ways else None


def _identifier_is(identifier: str) -> tuple[ColumnElement[bool], ...]:
    return _I.seller_taxpayer_id == identifier, _I.buyer_taxpayer_id == identifier


def _ways_as_text(word: str, upper: str) -> Iterator[ColumnElement[bool]]:
    key = name_key(word)
    if key:
        yield _I.seller_key.contains(key, autoescape=True)
        yield _I.buyer_key.contains(key, autoescape=True)
    if word.isdigit():
        yield _I.invoice_number.contains(word, autoescape=True)
        yield _I.invoice_code.contains(word, autoescape=True)
    if _IDENTIFIER_PART.fullmatch(upper):
        yield _I.seller_taxpayer_id.contains(upper, autoescape=True)
        yield _I.buyer_taxpayer_id.contains(upper, autoescape=True)


def _ways_as_amount(word: str) -> Iterator[ColumnElement[bool]]:
    try:
        amount = cents(parse_amount(word))
    except InvalidAmount:
        return
    yield _I.total_including_tax == amount
    yield _I.amount_excluding_tax == amount


def _ways_as_date(word: str) -> Iterator[ColumnElement[bool]]:
    for form in (_DAY, _PACKED_DAY):
        if match := form.fullmatch(word):
            year, month, day = (int(part) for part in match.groups() if part and part.isdigit())
            yield from _within(year, month, day)
    if match := _MONTH.fullmatch(word):
        year, month = (int(part) for part in match.groups() if part)
        yield from _within(year, month)
    if match := _YEAR.fullmatch(word):
        yield from _within(int(match[1]))


def _within(
    year: int, month: int | None = None, day: int | None = None
) -> list[ColumnElement[bool]]:
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return []
    # as texts, "2020-02-31" lies behind every day of that month and before the next one
    first = f"{year:04}-{month or 1:02}-{day or 1:02}"
    last = f"{year:04}-{month or 12:02}-{day or 31:02}"
    return [_I.issue_date.between(first, last)]

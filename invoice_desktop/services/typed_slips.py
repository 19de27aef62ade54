"""Slips between the fields of a typed form: what does not agree, and what was likely meant."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.figure_slips import (
    day_meant,
    is_slip_of,
    number_meant,
    sums_meant,
    turned,
    year_fits,
)
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.money import amount_text, parse_amount
from invoice_desktop.domain.trouble import InvalidAmount
from invoice_desktop.verification.amount_in_words import read_amount_in_words

_SUM = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)
_DAY = re.compile(r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?", re.ASCII)


class SlipReason(StrEnum):
    """What an entry does not agree with."""

    SUM = "SUM"
    WORDS = "WORDS"
    NO_WORDS = "NO_WORDS"
    DAY = "DAY"
    YEAR = "YEAR"
    ARCHIVE = "ARCHIVE"


@dataclass(frozen=True, slots=True)
class Slip:
    """A field that does not agree; `meant` is empty where nobody can tell what it should be."""

    reason: SlipReason
    field: Field
    meant: str = ""


def slips_of(entries: Mapping[Field, str], today: date) -> Iterator[Slip]:
    """Give what does not agree within a form, unfinished entries left out."""
    yield from _slip_of_day(entries.get(Field.ISSUE_DATE, ""), today)
    issued = day_typed(entries.get(Field.ISSUE_DATE, ""))
    if issued is not None and issued <= today:
        yield from _slips_of_year(entries, issued, today)
    yield from _slips_of_sum(entries)
    yield from _slips_of_words(entries)


def slips_by(known: Mapping[Field, str], entries: Mapping[Field, str]) -> Iterator[Slip]:
    """Give a number that is turned in an entry whose other fields are all an archived invoice's.

    At least two others must have been typed: a shop's neighbouring numbers have one day.
    """
    number = entries.get(Field.INVOICE_NUMBER, "")
    meant = known.get(Field.INVOICE_NUMBER, "")
    others = {field: text for field, text in entries.items() if field is not Field.INVOICE_NUMBER}
    agree = all(_same(field, text, known.get(field, "")) for field, text in others.items())
    if len(others) > 1 and agree and number in turned(meant):
        yield Slip(SlipReason.ARCHIVE, Field.INVOICE_NUMBER, meant)


def day_typed(text: str) -> date | None:
    """Give the day that a form's entry says; None for what is none."""
    figures = _figures(text)
    try:
        return date(*figures) if figures else None
    except ValueError:
        return None


def _figures(text: str) -> tuple[int, int, int] | None:
    match = _DAY.fullmatch("".join(text.split()))
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


def _slip_of_day(text: str, today: date) -> Iterator[Slip]:
    figures, given = _figures(text), day_typed(text)
    if figures is not None and (given is None or given > today):
        meant = day_meant(*figures, today)
        yield Slip(SlipReason.DAY, Field.ISSUE_DATE, meant.isoformat() if meant else "")


def _slips_of_year(entries: Mapping[Field, str], issued: date, today: date) -> Iterator[Slip]:
    for field in (Field.INVOICE_NUMBER, Field.INVOICE_CODE):
        number = "".join(entries.get(field, "").split())
        if year_fits(number, issued):
            continue
        if meant := number_meant(number, issued):
            yield Slip(SlipReason.YEAR, field, meant)
        elif (day := _day_of_year(number, issued, today)) is not None:
            yield Slip(SlipReason.YEAR, Field.ISSUE_DATE, day.isoformat())
        else:
            yield Slip(SlipReason.YEAR, field)


def _day_of_year(number: str, issued: date, today: date) -> date | None:
    """Give the day in the year that a number carries; a code's is in use for years."""
    carries_its_own = len(number) == 20
    try:
        day = issued.replace(year=2000 + int(number[:2]))
    except ValueError:
        return None
    return day if carries_its_own and day <= today else None


def _slips_of_sum(entries: Mapping[Field, str]) -> Iterator[Slip]:
    net, tax, total = (_amount(entries.get(field, "")) for field in _SUM)
    if net is None or tax is None or total is None or net + tax == total:
        return
    found = sums_meant(net, tax, total)
    if len(found) != 1:
        yield Slip(SlipReason.SUM, Field.TOTAL_INCLUDING_TAX)
        return
    for field, was, meant in zip(_SUM, (net, tax, total), found[0], strict=True):
        if was != meant:
            yield Slip(SlipReason.SUM, field, amount_text(meant))


def _slips_of_words(entries: Mapping[Field, str]) -> Iterator[Slip]:
    words = entries.get(Field.TOTAL_IN_WORDS, "")
    said = read_amount_in_words(words)
    total = _amount(entries.get(Field.TOTAL_INCLUDING_TAX, ""))
    if words.strip() and said is None:
        yield Slip(SlipReason.NO_WORDS, Field.TOTAL_IN_WORDS)
    elif said is not None and total is not None and said != total:
        meant = amount_text(said) if is_slip_of(total, said) else ""
        yield Slip(SlipReason.WORDS, Field.TOTAL_INCLUDING_TAX, meant)


def _same(field: Field, typed: str, known: str) -> bool:
    plain, other = "".join(typed.split()), "".join(known.split())
    if field is Field.CHECK_CODE:
        return bool(plain) and other.endswith(plain)
    if field is Field.ISSUE_DATE:
        return (day := day_typed(plain)) is not None and day == day_typed(other)
    if field in _SUM:
        return (amount := _amount(plain)) is not None and amount == _amount(other)
    return plain == other


def _amount(text: str) -> Decimal | None:
    try:
        return parse_amount(text) if text.strip() else None
    except InvalidAmount:
        return None

"""Recognised amounts held against each other and against the total in words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product
from operator import ne

from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.money import CENT, LARGEST

DOUBT = 0.7
"""The most that the confidence of a reading can be which contradicts itself or another one."""
GUESS = 0.8
"""The most that it can be where another form of the same print fits better."""
_AMOUNTS = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)
_DIGITS = {char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")}
_UNITS = {"拾": 10, "佰": 100, "仟": 1000}
_WHOLE = re.compile(r"(?P<whole>[^圆元角分整正]*)[圆元]")
_PART = re.compile(r"(?P<digit>[零壹贰叁肆伍陆柒捌玖])(?P<unit>[角分])")


def with_sums(readings: Sequence[Reading]) -> list[Reading]:
    """Mend or doubt net, tax and total where they do not add up, or differ from the words."""
    written = next((each for each in readings if each.field is Field.TOTAL_IN_WORDS), None)
    worded = amount_of_words(str(written.value)) if written else None
    found = _with_total(list(readings), written, worded)
    sums = {each.field: each for each in reversed(found) if each.field in _AMOUNTS}
    if len(sums) == len(_AMOUNTS):
        mended = _mended(sums, worded)
        found = [mended.get(each.field, each) for each in found]
    return _held_to_words(found, worded)


def amount_of_words(text: str) -> Decimal | None:
    """Give the amount that recognised words say (`贰仟零陆圆肆角壹分`); None when they say none."""
    sign = -1 if "负" in text else 1
    whole = _WHOLE.search(text)
    yuan = _whole_of(whole["whole"]) if whole else 0
    if yuan is None or (whole is None and not _PART.search(text)):
        return None
    parts = {match["unit"]: _DIGITS[match["digit"]] for match in _PART.finditer(text)}
    amount = sign * (yuan + Decimal(parts.get("角", 0)) / 10 + Decimal(parts.get("分", 0)) / 100)
    return amount if abs(amount) <= LARGEST else None


def _whole_of(text: str) -> int | None:
    total, section, digit = 0, 0, 0
    for char in text.lstrip("（负数）()⊗ⓧ"):
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _UNITS:
            section, digit = section + (digit or 1) * _UNITS[char], 0
        elif char in "万亿":
            larger = total + section + digit if char == "亿" else section + digit
            total = larger * 100_000_000 if char == "亿" else total + larger * 10_000
            section, digit = 0, 0
        else:
            return None
    return total + section + digit


def _with_total(
    readings: list[Reading], written: Reading | None, worded: Decimal | None
) -> list[Reading]:
    """Take the total from its words where no figures were read."""
    known = any(each.field is Field.TOTAL_INCLUDING_TAX for each in readings)
    if known or written is None or worded is None:
        return readings
    least = min(written.confidence, GUESS)
    told = replace(
        written, field=Field.TOTAL_INCLUDING_TAX, value=worded.quantize(CENT), confidence=least
    )
    return [*readings, told]


def _mended(sums: dict[Field, Reading], worded: Decimal | None) -> dict[Field, Reading]:
    """Give the one other way to see the three amounts that adds up, else doubt them all."""
    seen = [_decimal(sums[name]) for name in _AMOUNTS]
    if _adds_up(seen, None):
        return sums
    ways = [way for way in product(*map(_forms, seen)) if _adds_up(way, worded)]
    changes = [sum(map(ne, way, seen)) for way in ways]
    if changes.count(min(changes, default=0)) != 1:
        return {name: _at_most(reading, DOUBT) for name, reading in sums.items()}
    way = ways[changes.index(min(changes))]
    pairs = zip(_AMOUNTS, way, strict=True)
    return {
        name: sums[name]
        if amount == sums[name].value
        else replace(_at_most(sums[name], GUESS), value=amount)
        for name, amount in pairs
    }


def _adds_up(amounts: Sequence[Decimal], worded: Decimal | None) -> bool:
    net, tax, total = amounts
    return net + tax == total and (worded is None or worded == total)


def _forms(amount: Decimal) -> Iterator[Decimal]:
    """Give what may have been printed: the yuan sign read as a digit, or the point not read."""
    yield amount
    digits = f"{abs(amount):f}"
    if len(digits) > len("0.00"):
        yield Decimal(digits[1:]).copy_sign(amount)
    if amount == amount.to_integral_value() and abs(amount) >= 100:
        yield (amount / 100).quantize(CENT)


def _held_to_words(readings: list[Reading], worded: Decimal | None) -> list[Reading]:
    """Doubt the total and its words where they differ."""
    total = next((each for each in readings if each.field is Field.TOTAL_INCLUDING_TAX), None)
    if total is None or worded is None or total.value == worded:
        return readings
    doubtful = {Field.TOTAL_INCLUDING_TAX, Field.TOTAL_IN_WORDS}
    return [_at_most(each, DOUBT) if each.field in doubtful else each for each in readings]


def _decimal(reading: Reading) -> Decimal:
    assert isinstance(reading.value, Decimal)
    return reading.value


def _at_most(reading: Reading, confidence: float) -> Reading:
    return replace(reading, confidence=min(reading.confidence, confidence))

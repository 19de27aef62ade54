"""Recognised fields held against each other: what does not fit together is not sure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source

DOUBT = 0.7
"""The most that the confidence of a reading can be which contradicts itself or another one."""
_GUESS = 0.8
_IDENTIFIER_LENGTH = 18
_OF_TEN = {"1": InvoiceKind.VAT_SPECIAL, "3": InvoiceKind.VAT_ORDINARY}
_OF_TWELVE = {
    "04": InvoiceKind.VAT_ORDINARY,
    "05": InvoiceKind.VAT_ORDINARY,
    "11": InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    "12": InvoiceKind.TOLL,
    "13": InvoiceKind.VAT_ELECTRONIC_SPECIAL,
}
_AMOUNTS = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)


def checked(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Lower the confidence of what contradicts itself, and fill in what its neighbours imply.

    What is filled in is less than sure, so it never speaks against anything.
    """
    found = [_checked_identifier(reading) for reading in readings]
    found = _with_sums(found)
    return tuple(_with_kind(found))


def _checked_identifier(reading: Reading) -> Reading:
    wrong = (
        reading.field in {Field.SELLER_TAXPAYER_ID, Field.BUYER_TAXPAYER_ID}
        and len(str(reading.value)) == _IDENTIFIER_LENGTH
        and not has_right_check_character(str(reading.value))
    )
    return _doubted(reading) if wrong else reading


def has_right_check_character(identifier: str) -> bool:
    """Whether a unified social credit identifier's last character fits (GB 32100-2015)."""
    from stdnum.cn import uscc
    from stdnum.exceptions import ValidationError

    try:
        return bool(uscc.calc_check_digit(identifier[:-1]) == identifier[-1])
    except (ValidationError, ValueError):
        # a letter that no identifier has
        return False


def _doubted(reading: Reading) -> Reading:
    return replace(reading, confidence=min(reading.confidence, DOUBT))


def _with_sums(readings: list[Reading]) -> list[Reading]:
    """Doubt the least sure of net, tax and total when they do not add up."""
    sums = {each.field: each for each in readings if each.field in _AMOUNTS}
    if len(sums) < len(_AMOUNTS):
        return readings
    net, tax, total = (_decimal(sums[name]) for name in _AMOUNTS)
    if net + tax == total:
        return readings
    return [_doubted(each) if each.field in _AMOUNTS else each for each in readings]


def _decimal(reading: Reading) -> Decimal:
    assert isinstance(reading.value, Decimal)
    return reading.value


def _with_kind(readings: list[Reading]) -> Iterable[Reading]:
    """Take the kind from the invoice code where no title was read for sure."""
    title = next((each for each in readings if each.field is Field.KIND), None)
    code = next((each for each in readings if each.field is Field.INVOICE_CODE), None)
    kind = _kind_of_code(str(code.value)) if code else None
    if code is None or kind is None or (title and title.is_sure):
        return readings
    others = [each for each in readings if each.field is not Field.KIND]
    if title and title.value is kind:
        return readings
    told = Reading(
        Field.KIND,
        kind,
        Source.OCR,
        code.raw,
        place=code.place,
        exact=False,
        confidence=min(code.confidence, _GUESS),
    )
    return [told, *others]


def _kind_of_code(code: str) -> InvoiceKind | None:
    """Tell the kind from its digit or its ending, as real codes have them."""
    return _OF_TEN.get(code[7]) if len(code) == 10 else _OF_TWELVE.get(code[-2:])

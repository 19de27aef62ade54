"""Recognised fields held against each other: what does not fit together is not sure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from invoice_desktop.capture.ocr_repairs import with_covered_middle
from invoice_desktop.capture.ocr_sums import DOUBT, GUESS, with_sums
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source

_IDENTIFIER_LENGTH = 18
_OF_TEN = {"1": InvoiceKind.VAT_SPECIAL, "3": InvoiceKind.VAT_ORDINARY}
_OF_TWELVE = {
    "04": InvoiceKind.VAT_ORDINARY,
    "05": InvoiceKind.VAT_ORDINARY,
    "11": InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    "12": InvoiceKind.TOLL,
    "13": InvoiceKind.VAT_ELECTRONIC_SPECIAL,
}


_DIGITAL = {
    InvoiceKind.VAT_SPECIAL: InvoiceKind.FULLY_DIGITAL_SPECIAL,
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: InvoiceKind.FULLY_DIGITAL_SPECIAL,
    InvoiceKind.VAT_ORDINARY: InvoiceKind.FULLY_DIGITAL_ORDINARY,
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: InvoiceKind.FULLY_DIGITAL_ORDINARY,
}
"""Under the same title, with twenty digits for a number and no code."""
_DIGITS = 20
_COLONS = (":", "\uff1a")


def checked(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Lower the confidence of what contradicts itself, and fill in what its neighbours imply.

    What is filled in is less than sure, so it never speaks against anything.
    """
    found = [_checked_identifier(_without_colon(reading)) for reading in readings]
    return tuple(_digital(reading, found) for reading in _with_kind(with_sums(found)))


def _digital(reading: Reading, others: Sequence[Reading]) -> Reading:
    """Take the kind from a number's length where the title's other half lies below a seal."""
    if reading.field is not Field.KIND or any(each.field is Field.INVOICE_CODE for each in others):
        return reading
    numbers = (str(each.value) for each in others if each.field is Field.INVOICE_NUMBER)
    kind = _DIGITAL.get(InvoiceKind(str(reading.value)))
    if kind is None or len(next(numbers, "")) != _DIGITS:
        return reading
    return replace(reading, value=kind, confidence=min(reading.confidence, GUESS))


def _without_colon(reading: Reading) -> Reading:
    """Leave out the colon of a label that was read twice, or stands apart from it."""
    if not isinstance(reading.value, str) or not reading.value.startswith(_COLONS):
        return reading
    own = reading.value.lstrip("".join(_COLONS)).strip()
    return replace(reading, value=own) if own else reading


def _checked_identifier(reading: Reading) -> Reading:
    if reading.field is Field.TRAVELLER_ID:
        whole = with_covered_middle(str(reading.value))
        mended = replace(reading, value=whole, confidence=min(reading.confidence, GUESS))
        return reading if whole == reading.value else mended
    if reading.field not in {Field.SELLER_TAXPAYER_ID, Field.BUYER_TAXPAYER_ID}:
        return reading
    text = str(reading.value)
    own, rest = text[:_IDENTIFIER_LENGTH], text[_IDENTIFIER_LENGTH:]
    if len(own) < _IDENTIFIER_LENGTH or (not rest and has_right_check_character(own)):
        return reading
    if rest and has_right_check_character(own):
        # print beside it was taken for its end
        return replace(reading, value=own, confidence=min(reading.confidence, GUESS))
    return replace(reading, confidence=min(reading.confidence, DOUBT))


def has_right_check_character(identifier: str) -> bool:
    """Whether a unified social credit identifier's last character fits (GB 32100-2015)."""
    from stdnum.cn import uscc
    from stdnum.exceptions import ValidationError

    try:
        return bool(uscc.calc_check_digit(identifier[:-1]) == identifier[-1])
    except (ValidationError, ValueError):
        # a letter that no identifier has
        return False


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
        confidence=min(code.confidence, GUESS),
    )
    return [told, *others]


def _kind_of_code(code: str) -> InvoiceKind | None:
    """Tell the kind from its digit or its ending, as real codes have them."""
    return _OF_TEN.get(code[7]) if len(code) == 10 else _OF_TWELVE.get(code[-2:])

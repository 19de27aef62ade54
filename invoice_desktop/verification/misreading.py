"""What an honest misreading, or our own misunderstanding of a source, can explain.

Crying forgery over a genuine invoice is the worst that this program can do. So a difference
contradicts only where two sources that name the field themselves cannot both be right, or where
such a source's value stands nowhere on the page.
"""

from datetime import date
from decimal import Decimal

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.verification.comparing import comparable, is_masked, stands_in

HARD_FIELDS = frozenset(
    {
        Field.INVOICE_CODE,
        Field.INVOICE_NUMBER,
        Field.ISSUE_DATE,
        Field.CHECK_CODE,
        Field.SELLER_TAXPAYER_ID,
        Field.BUYER_TAXPAYER_ID,
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TAX_AMOUNT,
        Field.TOTAL_INCLUDING_TAX,
    }
)
"""Digits, dates and amounts: they are right or wrong, where names are cut and wrapped."""
_QR_KINDS_NEVER_SEEN = frozenset(
    {
        InvoiceKind.MOTOR_VEHICLE,
        InvoiceKind.USED_VEHICLE,
        InvoiceKind.VAT_ROLL,
        InvoiceKind.TOLL,
    }
)
"""Nobody has seen such a code: that its amount is without tax, or with, is taken from analogy."""
_NUMBER_LENGTHS = {8, 20}


def is_beyond_misreading(first: Reading, second: Reading, evidence: Evidence) -> bool:
    """Tell whether two differing readings of one field contradict each other."""
    if first.field not in HARD_FIELDS or _same_thing_said_otherwise(first, second):
        return False
    if any(_meaning_is_uncertain(reading, evidence) for reading in (first, second)):
        return False
    if _named_otherwise(first, second, evidence) or _named_otherwise(second, first, evidence):
        return False
    if first.source is second.source and len(_numbers_of(first.source, evidence)) > 1:
        # two invoices were taken for one
        return False
    if Source.VISIBLE_TEXT in {first.source, second.source}:
        return _stands_nowhere_on_page(first, second, evidence.visible_text)
    return first.exact and second.exact


def _same_thing_said_otherwise(first: Reading, second: Reading) -> bool:
    one, other = first.value, second.value
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        # whether the code of a red-letter invoice carries the sign is not known
        return abs(one) == abs(other)
    if isinstance(one, date) and isinstance(other, date):
        # midnight lies between two time zones, or between request and issue
        return abs((one - other).days) == 1 and (":" in first.raw or ":" in second.raw)
    if first.field is Field.INVOICE_NUMBER:
        # a digital invoice on paper carries a number of either kind
        return {len(str(one)), len(str(other))} == _NUMBER_LENGTHS
    return is_masked(comparable(one)) or is_masked(comparable(other))


def _meaning_is_uncertain(reading: Reading, evidence: Evidence) -> bool:
    """Tell whether it is unsure which amount a source gives."""
    if not isinstance(reading.value, Decimal):
        return False
    if reading.source is Source.FILE_METADATA:
        # producers disagree about the amounts that they put into a file's properties
        return True
    kinds = {each.value for each in evidence.of(Field.KIND) if each.source is Source.QR}
    return reading.source is Source.QR and not kinds.isdisjoint(_QR_KINDS_NEVER_SEEN)


def _named_otherwise(reading: Reading, other: Reading, evidence: Evidence) -> bool:
    """Tell whether the other source has the value too, under another name.

    An amount with tax taken for one without, or a day of travel for the day of issue, is our
    misunderstanding of the source.
    """
    if not isinstance(reading.value, Decimal | date):
        return False
    return any(
        each.source is other.source
        and each.field is not other.field
        and _same_value(each.value, reading.value)
        for each in evidence.readings
    )


def _same_value(one: FieldValue, other: FieldValue) -> bool:
    return type(one) is type(other) and one == other


def _numbers_of(source: Source, evidence: Evidence) -> set[FieldValue]:
    return {each.value for each in evidence.of(Field.INVOICE_NUMBER) if each.source is source}


def _stands_nowhere_on_page(first: Reading, second: Reading, page: str) -> bool:
    """Tell whether a sure value of another source is missing from the page.

    What is found on a page was found by label and place, or by a tag that may point elsewhere.
    """
    sure = second if first.source is Source.VISIBLE_TEXT else first
    if sure.source is Source.VISIBLE_TEXT or not sure.exact or not page.strip():
        return False
    return not stands_in(sure.value, page)

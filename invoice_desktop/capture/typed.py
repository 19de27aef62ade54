"""A typed-in form becomes evidence."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from invoice_desktop.capture.field_readings import AMOUNT_FIELDS, DIGIT_FIELDS, parse_day
from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Capture, Evidence, InputFormat, Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.domain.money import amount_text, parse_amount
from invoice_desktop.domain.trouble import InvalidAmount, InvalidDate, InvalidEntry

_OLD = (Field.INVOICE_CODE, Field.INVOICE_NUMBER, Field.ISSUE_DATE)
_BY_AMOUNT = (*_OLD, Field.AMOUNT_EXCLUDING_TAX)
_BY_CHECK_CODE = (*_OLD, Field.CHECK_CODE)
_BY_TOTAL = (*_OLD, Field.TOTAL_INCLUDING_TAX)
_DIGITAL = (Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.TOTAL_INCLUDING_TAX)
_FIELDS: Mapping[InvoiceKind, tuple[Field, ...]] = {
    InvoiceKind.VAT_SPECIAL: _BY_AMOUNT,
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: _BY_AMOUNT,
    InvoiceKind.DIGITAL_ON_PAPER_SPECIAL: _BY_AMOUNT,
    InvoiceKind.MOTOR_VEHICLE: _BY_AMOUNT,
    InvoiceKind.VAT_ORDINARY: _BY_CHECK_CODE,
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: _BY_CHECK_CODE,
    InvoiceKind.VAT_ROLL: _BY_CHECK_CODE,
    InvoiceKind.TOLL: _BY_CHECK_CODE,
    InvoiceKind.DIGITAL_ON_PAPER_ORDINARY: _BY_CHECK_CODE,
    InvoiceKind.USED_VEHICLE: _BY_TOTAL,
    InvoiceKind.FULLY_DIGITAL_SPECIAL: _DIGITAL,
    InvoiceKind.FULLY_DIGITAL_ORDINARY: _DIGITAL,
    InvoiceKind.RAILWAY_TICKET: _DIGITAL,
    InvoiceKind.AIR_ITINERARY: _DIGITAL,
    InvoiceKind.BLOCKCHAIN: (
        *_OLD,
        Field.SELLER_TAXPAYER_ID,
        Field.AMOUNT_EXCLUDING_TAX,
        Field.CHECK_CODE,
    ),
}
_DIGITAL_NUMBER = re.compile(r"\d{20}", re.ASCII)
_FORMS: Mapping[Field, re.Pattern[str]] = {
    Field.INVOICE_CODE: re.compile(r"\d{10}|\d{12}", re.ASCII),
    Field.INVOICE_NUMBER: re.compile(r"\d{8}", re.ASCII),
    Field.CHECK_CODE: re.compile(r"\d{6}|\d{20}", re.ASCII),
    Field.SELLER_TAXPAYER_ID: re.compile(r"[0-9A-Z]{15,20}", re.ASCII),
    Field.BUYER_TAXPAYER_ID: re.compile(r"[0-9A-Z]{15,20}", re.ASCII),
}
_BLOCKCHAIN_CHECK_CODE = re.compile(r"[0-9A-Za-z]{5}", re.ASCII)
_LONGEST = 500


def fields_of_kind(kind: InvoiceKind) -> tuple[Field, ...]:
    """Give the fields that identify an invoice of this kind, in the order of the form.

    They are what the national platform asks for.
    """
    return _FIELDS[kind]


def capture_typed(kind: InvoiceKind, entries: Mapping[Field, str]) -> Capture:
    """Read a typed form; fields beyond those of the kind are welcome.

    Raises `InvalidEntry` for the first bad field, with `field` and `text` in its details:
    `entry_missing`, `entry_bad_code`, `entry_bad_number`, `entry_bad_check_code`,
    `entry_bad_taxpayer_id`, `entry_bad_date`, `entry_bad_amount`, `entry_too_long`.
    """
    values: dict[Field, FieldValue] = {Field.KIND: kind}
    texts: dict[Field, str] = {Field.KIND: kind.value}
    needed = fields_of_kind(kind)
    for name in (*needed, *(each for each in entries if each not in needed)):
        text = unicodedata.normalize("NFKC", entries.get(name, "")).strip()
        if not text and name in needed:
            raise InvalidEntry("entry_missing", field=name.value, text="")
        if text and name is not Field.KIND:
            values[name] = _value(kind, name, text)
            texts[name] = text
    given = input_of("", InputFormat.TYPED, _canonical(values).encode())
    readings = tuple(
        Reading(name, value, Source.TYPED, raw=texts[name], exact=False)
        for name, value in values.items()
    )
    return Capture(given, (Evidence(given, readings),))


def _value(kind: InvoiceKind, name: Field, text: str) -> FieldValue:
    if len(text) > _LONGEST:
        raise InvalidEntry("entry_too_long", field=name.value, text=text[:40])
    if name in AMOUNT_FIELDS:
        return _amount(name, text)
    if name in {Field.ISSUE_DATE, Field.TRAVEL_DATE}:
        return _day(name, text)
    if name in DIGIT_FIELDS:
        return _digits(kind, name, text)
    return " ".join(text.split())


def _amount(name: Field, text: str) -> Decimal:
    try:
        return parse_amount(text)
    except InvalidAmount:
        raise InvalidEntry("entry_bad_amount", field=name.value, text=text[:40]) from None


def _day(name: Field, text: str) -> date:
    try:
        return parse_day(text)
    except InvalidDate:
        raise InvalidEntry("entry_bad_date", field=name.value, text=text[:40]) from None


def _digits(kind: InvoiceKind, name: Field, text: str) -> str:
    plain = "".join(text.split())
    plain = plain.upper() if name in _TAXPAYER_IDS else plain
    if not _form(kind, name).fullmatch(plain):
        code = _TROUBLES.get(name, "entry_bad_number")
        raise InvalidEntry(code, field=name.value, text=text[:40])
    return plain


def _form(kind: InvoiceKind, name: Field) -> re.Pattern[str]:
    if name is Field.INVOICE_NUMBER and kind.is_fully_digital:
        return _DIGITAL_NUMBER
    if name is Field.CHECK_CODE and kind is InvoiceKind.BLOCKCHAIN:
        return _BLOCKCHAIN_CHECK_CODE
    return _FORMS.get(name, _ANY)


def _canonical(values: Mapping[Field, FieldValue]) -> str:
    """Write the entries so that the same form typed twice has the same digests."""
    written = {
        name.value: amount_text(value) if isinstance(value, Decimal) else str(value)
        for name, value in values.items()
    }
    return "\n".join(f"{name}={written[name]}" for name in sorted(written))


_TAXPAYER_IDS = frozenset({Field.SELLER_TAXPAYER_ID, Field.BUYER_TAXPAYER_ID})
_ANY = re.compile(r".+")
_TROUBLES = {
    Field.INVOICE_CODE: "entry_bad_code",
    Field.INVOICE_NUMBER: "entry_bad_number",
    Field.CHECK_CODE: "entry_bad_check_code",
    Field.SELLER_TAXPAYER_ID: "entry_bad_taxpayer_id",
    Field.BUYER_TAXPAYER_ID: "entry_bad_taxpayer_id",
}

"""An invoice as it is assembled from what was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from invoice_desktop.domain.party import Party


class InvoiceKind(StrEnum):
    """Kinds of invoices; the names are stored and never change."""

    FULLY_DIGITAL_SPECIAL = "FULLY_DIGITAL_SPECIAL"
    FULLY_DIGITAL_ORDINARY = "FULLY_DIGITAL_ORDINARY"
    VAT_SPECIAL = "VAT_SPECIAL"
    VAT_ORDINARY = "VAT_ORDINARY"
    VAT_ELECTRONIC_SPECIAL = "VAT_ELECTRONIC_SPECIAL"
    VAT_ELECTRONIC_ORDINARY = "VAT_ELECTRONIC_ORDINARY"
    VAT_ROLL = "VAT_ROLL"
    TOLL = "TOLL"
    MOTOR_VEHICLE = "MOTOR_VEHICLE"
    USED_VEHICLE = "USED_VEHICLE"
    RAILWAY_TICKET = "RAILWAY_TICKET"
    AIR_ITINERARY = "AIR_ITINERARY"
    DIGITAL_ON_PAPER_SPECIAL = "DIGITAL_ON_PAPER_SPECIAL"
    DIGITAL_ON_PAPER_ORDINARY = "DIGITAL_ON_PAPER_ORDINARY"
    BLOCKCHAIN = "BLOCKCHAIN"

    @property
    def is_fully_digital(self) -> bool:
        """Whether the kind carries a 20-digit number and no code."""
        return self in _TWENTY_DIGITS

    @property
    def is_special(self) -> bool:
        """Whether the buyer may deduct the tax with it (专用)."""
        return self in _SPECIAL


_TWENTY_DIGITS = frozenset(
    {
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        InvoiceKind.FULLY_DIGITAL_ORDINARY,
        InvoiceKind.RAILWAY_TICKET,
        InvoiceKind.AIR_ITINERARY,
    }
)
_SPECIAL = frozenset(
    {
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        InvoiceKind.VAT_SPECIAL,
        InvoiceKind.VAT_ELECTRONIC_SPECIAL,
        InvoiceKind.DIGITAL_ON_PAPER_SPECIAL,
    }
)


class Field(StrEnum):
    """What can be read from an invoice, one name a field; the names are stored."""

    KIND = "kind"
    INVOICE_CODE = "invoice_code"
    INVOICE_NUMBER = "invoice_number"
    ISSUE_DATE = "issue_date"
    CHECK_CODE = "check_code"
    MACHINE_NUMBER = "machine_number"
    CIPHER_AREA = "cipher_area"
    SELLER_NAME = "seller_name"
    SELLER_TAXPAYER_ID = "seller_taxpayer_id"
    SELLER_ADDRESS_AND_PHONE = "seller_address_and_phone"
    SELLER_BANK_AND_ACCOUNT = "seller_bank_and_account"
    BUYER_NAME = "buyer_name"
    BUYER_TAXPAYER_ID = "buyer_taxpayer_id"
    BUYER_ADDRESS_AND_PHONE = "buyer_address_and_phone"
    BUYER_BANK_AND_ACCOUNT = "buyer_bank_and_account"
    AMOUNT_EXCLUDING_TAX = "amount_excluding_tax"
    TAX_AMOUNT = "tax_amount"
    TOTAL_INCLUDING_TAX = "total_including_tax"
    TOTAL_IN_WORDS = "total_in_words"
    LINES = "lines"
    REMARKS = "remarks"
    DRAWER = "drawer"
    PAYEE = "payee"
    REVIEWER = "reviewer"
    RED_LETTER = "red_letter"
    ORIGINAL_INVOICE_CODE = "original_invoice_code"
    ORIGINAL_INVOICE_NUMBER = "original_invoice_number"
    RED_LETTER_CONFIRMATION_NUMBER = "red_letter_confirmation_number"
    QR_TEXT = "qr_text"
    DOWNLOAD_ADDRESS = "download_address"
    # what only some kinds carry
    TRAVELLER = "traveller"
    TRAVELLER_ID = "traveller_id"
    TRAVEL_DATE = "travel_date"
    DEPARTURE = "departure"
    DESTINATION = "destination"
    TRAIN_OR_FLIGHT = "train_or_flight"
    SEAT = "seat"
    TICKET_NUMBER = "ticket_number"
    PLATE_NUMBER = "plate_number"
    FARE = "fare"
    FUEL_SURCHARGE = "fuel_surcharge"
    CIVIL_AVIATION_FUND = "civil_aviation_fund"
    OTHER_TAXES = "other_taxes"


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line of goods or services; a discount is a line with a negative amount.

    `tax_rate` is a fraction (0.13), None where the print says `***`, 免税, 不征税 or nothing;
    `tax_rate_text` keeps the print. Amount and tax are in yuan.
    """

    name: str = ""
    specification: str = ""
    unit: str = ""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    amount: Decimal | None = None
    tax_rate: Decimal | None = None
    tax_rate_text: str = ""
    tax_amount: Decimal | None = None
    tax_classification_code: str = ""


class Source(StrEnum):
    """Where a reading came from; the names are stored."""

    MACHINE_DATA = "MACHINE_DATA"
    """Structured data in the file (XML, XBRL); whether a seal covers it is a separate question."""
    FILE_METADATA = "FILE_METADATA"
    VISIBLE_TEXT = "VISIBLE_TEXT"
    QR = "QR"
    OCR = "OCR"
    TYPED = "TYPED"
    FILE_NAME = "FILE_NAME"


TRUST_ORDER = (
    Source.MACHINE_DATA,
    Source.QR,
    Source.FILE_METADATA,
    Source.VISIBLE_TEXT,
    Source.TYPED,
    Source.OCR,
    Source.FILE_NAME,
)
"""Which source gives a field's value when several carry it: the first here that does."""


FieldValue: TypeAlias = str | Decimal | date | bool | InvoiceKind | tuple[InvoiceLine, ...]


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice assembled from readings; what no source carries is None.

    `values` holds every field that was read; the properties give the well-known ones their type.
    `sources` remembers where each came from. Nothing here says that the invoice is genuine.
    """

    values: Mapping[Field, FieldValue] = field(default_factory=lambda: MappingProxyType({}))
    sources: Mapping[Field, Source] = field(default_factory=lambda: MappingProxyType({}))

    def text(self, name: Field) -> str | None:
        """Give a text field."""
        value = self.values.get(name)
        return value if isinstance(value, str) else None

    def amount(self, name: Field) -> Decimal | None:
        """Give an amount in yuan."""
        value = self.values.get(name)
        return value if isinstance(value, Decimal) else None

    def day(self, name: Field) -> date | None:
        """Give a calendar date."""
        value = self.values.get(name)
        return value if isinstance(value, date) else None

    @property
    def kind(self) -> InvoiceKind | None:
        value = self.values.get(Field.KIND)
        return value if isinstance(value, InvoiceKind) else None

    @property
    def invoice_code(self) -> str | None:
        return self.text(Field.INVOICE_CODE)

    @property
    def invoice_number(self) -> str | None:
        return self.text(Field.INVOICE_NUMBER)

    @property
    def issue_date(self) -> date | None:
        return self.day(Field.ISSUE_DATE)

    @property
    def check_code(self) -> str | None:
        return self.text(Field.CHECK_CODE)

    @property
    def amount_excluding_tax(self) -> Decimal | None:
        return self.amount(Field.AMOUNT_EXCLUDING_TAX)

    @property
    def tax_amount(self) -> Decimal | None:
        return self.amount(Field.TAX_AMOUNT)

    @property
    def total_including_tax(self) -> Decimal | None:
        return self.amount(Field.TOTAL_INCLUDING_TAX)

    @property
    def lines(self) -> tuple[InvoiceLine, ...]:
        value = self.values.get(Field.LINES)
        return value if isinstance(value, tuple) else ()

    @property
    def seller(self) -> Party:
        return Party(
            self.text(Field.SELLER_NAME) or "",
            self.text(Field.SELLER_TAXPAYER_ID) or "",
            self.text(Field.SELLER_ADDRESS_AND_PHONE) or "",
            self.text(Field.SELLER_BANK_AND_ACCOUNT) or "",
        )

    @property
    def buyer(self) -> Party:
        return Party(
            self.text(Field.BUYER_NAME) or "",
            self.text(Field.BUYER_TAXPAYER_ID) or "",
            self.text(Field.BUYER_ADDRESS_AND_PHONE) or "",
            self.text(Field.BUYER_BANK_AND_ACCOUNT) or "",
        )

    @property
    def identity(self) -> str | None:
        """What makes two showings the same invoice: the 20-digit number, or code and number.

        None while the number is unknown, or the code of an eight-digit number is.
        """
        number, code = self.invoice_number, self.invoice_code
        if not number:
            return None
        if len(number) == 20:
            return number
        return f"{code}-{number}" if code else None

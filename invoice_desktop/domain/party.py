"""The two sides of an invoice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """A seller or a buyer as it stands on an invoice; what is unknown is the empty text."""

    name: str = ""
    taxpayer_id: str = ""
    address_and_phone: str = ""
    bank_and_account: str = ""

"""What a later export of the ledger says of an invoice that was already let through."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.entry import OfficeStatus


class AlarmReason(StrEnum):
    """Why somebody must look at an invoice again; the names are stored."""

    RED_LETTERED_WHOLE = "RED_LETTERED_WHOLE"
    RED_LETTERED_PART = "RED_LETTERED_PART"
    VOIDED = "VOIDED"
    ABNORMAL = "ABNORMAL"
    SUSPICIOUS = "SUSPICIOUS"
    DIFFERS = "DIFFERS"
    """The bureau's row has other amounts, another date or another party."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm, open until somebody said how it was dealt with; times are aware.

    `status` is how far the invoice had come when it was raised. `ledger_name` names the export
    that raised it. `red_amount` is what red letters took back so far (yuan, negative), where
    that is the reason. There is one alarm for each invoice and reason at a time; a dealt one is
    raised anew only by something new.
    """

    alarm: str
    """The alarm's own UUID."""
    entry: str
    reason: AlarmReason
    status: OfficeStatus
    raised_at: datetime
    ledger: str
    ledger_name: str
    invoice_number: str
    issue_date: date | None
    seller_name: str
    total_including_tax: Decimal | None
    red_amount: Decimal | None = None
    dealt_at: datetime | None = None
    dealt_by: str = ""
    how: str = ""

    @property
    def is_open(self) -> bool:
        return self.dealt_at is None

"""What a ledger covers: absence proves something only inside of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Direction(StrEnum):
    """Whether a company received the invoices of a ledger or issued them; the names are stored."""

    RECEIVED = "RECEIVED"
    ISSUED = "ISSUED"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One company's invoices of one direction, issued from `first` to `last` (both inclusive).

    `exported_at` is aware: nothing that was issued or changed later can be in it. `is_whole` is
    False where rows could not be taken, or the layout lists only some kinds: what is missing
    from it proves nothing then.
    """

    company_taxpayer_id: str
    direction: Direction
    first: date
    last: date
    exported_at: datetime
    is_whole: bool = True

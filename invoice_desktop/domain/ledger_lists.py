"""The two lists that archive and ledger make together: what one of them lacks."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.coverage import Direction


class GapSort(StrEnum):
    """By what the two lists can be sorted."""

    ISSUE_DATE = "issue_date"
    PARTY = "party"
    """The other company: the supplier of what was received."""
    TOTAL = "total"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class GapQuery:
    """Which rows of the two lists: conditions that are given must all hold.

    `text` is part of a number, a company's name or a taxpayer id. Dates are inclusive, amounts
    in yuan.
    """

    text: str = ""
    company_taxpayer_id: str = ""
    direction: Direction | None = Direction.RECEIVED
    issued_from: date | None = None
    issued_until: date | None = None
    total_from: Decimal | None = None
    sort: GapSort = GapSort.ISSUE_DATE
    descending: bool = True

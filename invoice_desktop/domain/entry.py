"""What the office adds to an invoice: its state, its category, tags, notes, attachments."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from invoice_desktop.domain.verdict import Verification

if TYPE_CHECKING:
    from invoice_desktop.domain.alarm import Alarm


class OfficeStatus(StrEnum):
    """How far an invoice has come through the office; the names are stored."""

    RECEIVED = "RECEIVED"
    CHECKED = "CHECKED"
    APPROVED = "APPROVED"
    BOOKED = "BOOKED"
    PAID = "PAID"


class Category(StrEnum):
    """What an expense was for; the names are stored. Nothing here is a matter of tax law."""

    UNSORTED = "UNSORTED"
    MEALS = "MEALS"
    TRAVEL = "TRAVEL"
    LODGING = "LODGING"
    TRANSPORT = "TRANSPORT"
    VEHICLE = "VEHICLE"
    OFFICE = "OFFICE"
    EQUIPMENT = "EQUIPMENT"
    GOODS = "GOODS"
    SERVICES = "SERVICES"
    RENT = "RENT"
    UTILITIES = "UTILITIES"
    COMMUNICATION = "COMMUNICATION"
    TRAINING = "TRAINING"
    HEALTH = "HEALTH"
    OTHER = "OTHER"


LONGEST_TAG = 40
"""Characters of a tag."""
LONGEST_NOTE = 10_000
"""Characters of a note."""
LARGEST_ATTACHMENT = 50_000_000
"""Bytes of an attachment."""


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote about an invoice; `written_at` is aware. Notes are never altered."""

    note: str
    """The note's own UUID."""
    text: str
    written_at: datetime
    written_by: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was put beside an invoice, byte for byte; `attached_at` is aware."""

    attachment: str
    """The attachment's own UUID."""
    name: str
    sha256: str
    size: int
    attached_at: datetime
    attached_by: str


@dataclass(frozen=True, slots=True)
class EntryDetails:
    """What the office added to one entry.

    `version` grows with every change of the entry, by whomever: a change is made to the version
    that was seen, or it is refused with `entry_was_changed` and nothing is overwritten.
    """

    entry: str
    version: int
    status: OfficeStatus
    category: Category
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class WholeEntry:
    """All that is kept of one entry but the bytes: verifications and alarms the newest first."""

    details: EntryDetails
    verifications: tuple[Verification, ...]
    alarms: "tuple[Alarm, ...]"

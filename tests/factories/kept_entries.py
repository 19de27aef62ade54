"""Entries as exports take them, without an archive."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus
from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.kept_entry import KeptEntry
from tests.factories.verifications import BUYER, NUMBER, SELLER


def make_row(
    verification: Verification,
    number: int = 1,
    issue_date: date | None = date(2025, 7, 14),
    invoice_number: str | None = NUMBER,
    invoice_code: str | None = None,
) -> ArchiveRow:
    """Make the row of an entry."""
    given = verification.evidence.input
    return ArchiveRow(
        number=number,
        entry=f"entry-{number}",
        kind=InvoiceKind.FULLY_DIGITAL_SPECIAL,
        invoice_code=invoice_code,
        invoice_number=invoice_number,
        issue_date=issue_date,
        seller_name=SELLER,
        seller_taxpayer_id="91990100MA0TEST10X",
        buyer_name=BUYER,
        buyer_taxpayer_id="91990100MA0TEST20Y",
        amount_excluding_tax=Decimal("2964197.28"),
        tax_amount=Decimal("385345.64"),
        total_including_tax=Decimal("3349542.92"),
        authenticity=verification.verdict.authenticity,
        acceptance=verification.verdict.acceptance,
        authority=verification.verdict.authority,
        input_format=given.format,
        input_name=given.name,
        verified_at=verification.verified_at,
        verified_by=verification.verified_by,
        showings=1,
    )


def make_kept(
    row: ArchiveRow,
    verifications: tuple[Verification, ...],
    originals: Mapping[str, Original],
    details: EntryDetails | None = None,
    attachments: Mapping[str, tuple[str, bytes]] | None = None,
) -> KeptEntry:
    """Make an entry with these documents by SHA-256 and attachments by UUID."""
    plain = EntryDetails(row.entry, 1, OfficeStatus.RECEIVED, Category.UNSORTED)
    held = attachments or {}
    return KeptEntry(
        row, details or plain, verifications, originals.get, lambda wanted: held[wanted]
    )

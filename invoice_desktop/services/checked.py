"""What comes of an input at the desk."""

from dataclasses import dataclass

from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.ports import Original


@dataclass(frozen=True, slots=True)
class Judged:
    """An invoice that was judged and is not kept yet; `earlier` as it was known at that time."""

    verification: Verification
    earlier: tuple[Showing, ...]
    original: Original | None


@dataclass(frozen=True, slots=True)
class CheckedInvoice:
    """One invoice as it was judged; `entry` is None when it was not kept.

    `earlier` are the showings that were known before this one; `original` is None for a scan and
    for a typed form.
    """

    verification: Verification
    entry: str | None
    earlier: tuple[Showing, ...] = ()
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class CheckedInput:
    """What one input gave: invoices, the trouble that it could not be read, or both.

    Of a document of several invoices some may be kept and told before the disk is full.
    """

    name: str
    invoices: tuple[CheckedInvoice, ...] = ()
    remarks: tuple[Remark, ...] = ()
    trouble: Trouble | None = None

"""What a scanner gun gave, told apart from typing by its speed."""

from dataclasses import dataclass

from invoice_desktop.domain.trouble import UnreadableQrCode


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan: a text to be checked, or the trouble for which it should be scanned again.

    That a text arrived whole does not prove anything about the invoice.
    """

    text: str
    trouble: UnreadableQrCode | None = None


@dataclass(frozen=True, slots=True)
class KeyStep:
    """What a key means.

    `begins`: it may be the first of a scan, so what it is about to change should be remembered.
    `taken`: it belongs to a scan and must not reach anything else. `takes_back`: from here on the
    keys are a gun's, and those since the last `begins` were let through: undo them.
    `ended`: scans that are over, the oldest first.
    """

    begins: bool = False
    taken: bool = False
    takes_back: bool = False
    ended: tuple[Scan, ...] = ()

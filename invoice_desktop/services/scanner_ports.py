"""What the window knows of the reader of a scanner gun's keys."""

from typing import Protocol

from invoice_desktop.domain.scan import KeyStep, Scan


class ScannerKeys(Protocol):
    """Tells a gun's keys from typing; times are milliseconds of one clock, the events' own."""

    def press(self, text: str, at: int) -> KeyStep:
        """Take what a key, or an input method, writes; an empty text for a key without one."""

    def settle(self, at: int) -> tuple[Scan, ...]:
        """Give the scan whose Enter did not come, once the keys were silent for long enough."""

    def due(self) -> int | None:
        """Tell when `settle` has something to give; None while no scan is under way."""

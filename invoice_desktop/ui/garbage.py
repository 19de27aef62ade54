"""Python's garbage is collected on the window's thread, and on no other.

A widget in a circle that a worker collects is destroyed there, which ends the program. Where the
circle is shows no stack: calibre and Anki have met it, and collect as is done here.
"""

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

PAUSE = 250
"""Milliseconds between two looks: what piles up meanwhile is swept in a few."""
SETTLED = 4_000
"""Milliseconds after which everything that a start brings along is there."""
_OLDEST = 2
_SELDOM = 100
"""All garbage is looked through again when so many times as long has gone by as it took."""


class GarbageOnThisThread(QObject):
    """Collects as Python would, by its own thresholds, whenever this thread has nothing to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.sweep)
        self._not_before = 0.0
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.timeout.connect(self.settle)

    def begin(self) -> None:
        """Collect here from now on."""
        gc.disable()
        self._timer.start()
        self._settling.start()

    def end(self) -> None:
        """Let Python collect wherever it is again."""
        self._timer.stop()
        self._settling.stop()
        gc.unfreeze()
        gc.enable()

    def settle(self) -> None:
        """Look once through all that a start brought along, and never again: it stays for good.

        It was most of what a whole collection looks through.
        """
        gc.collect()
        gc.freeze()

    def sweep(self) -> None:
        """Collect what is due: the younger the more often."""
        begun = perf_counter()
        counts, most = gc.get_count(), gc.get_threshold()
        # what lives long is looked through seldom: it is much, and little of it is garbage
        ages = range(3 if begun >= self._not_before else 2)
        due = max((age for age in ages if counts[age] > most[age]), default=None)
        if due is None:
            return
        gc.collect(due)
        if due == _OLDEST:
            took = perf_counter() - begun
            self._not_before = begun + took * _SELDOM

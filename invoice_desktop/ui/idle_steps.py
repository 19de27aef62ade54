"""Getting things ready in small steps while nobody waits: what a clerk does goes in between."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

_PAUSE = 20
"""Milliseconds between two steps, for keys and painting."""


class IdleSteps(QObject):
    """Takes the steps one by one, each once, on the window's thread; each should be short."""

    def __init__(
        self, steps: Iterable[Callable[[], object]], after: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._timer = QTimer(self, singleShot=True, interval=after)
        self._timer.timeout.connect(self._take)

    def begin(self) -> None:
        """Take the first step after a while, then the others."""
        self._timer.start()

    def _take(self) -> None:
        step = next(self._steps, None)
        if step is not None:
            step()
            self._timer.start(_PAUSE)

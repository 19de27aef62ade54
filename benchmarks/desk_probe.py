"""Tells when the desk of a starting window can be used."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_ENTRY = "entry"
"""The object name of the desk's one field."""


class _Watcher(QObject):
    """Waits for the keyboard to reach the field, then for the field to be painted."""

    def __init__(self, then: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._then = then
        self._field: QObject | None = None

    def watch_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is None and now is not None and now.objectName() == _ENTRY:
            self._field = now
            now.installEventFilter(self)
            now.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # once this paint event has been carried out
            QTimer.singleShot(0, self._then)
        return False


def when_usable(then: Callable[[], object]) -> None:
    """Call `then` once the desk's field has been painted with the keyboard in it.

    Call this before the window's start code, which makes the application itself.
    """
    run_events = QApplication.exec

    def watch_and_run() -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(_Watcher(then, application).watch_focus)
        return run_events()

    # the only way in: between the making of the application and its loop the start code is ours
    QApplication.exec = staticmethod(watch_and_run)  # type: ignore[method-assign]

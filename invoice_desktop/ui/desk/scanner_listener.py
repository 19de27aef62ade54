"""Takes a scanner gun's keys out of the window's, wherever the keyboard is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from invoice_desktop.domain.scan import KeyStep
from invoice_desktop.services.scanner_ports import ScannerKeys

_SECOND_LOOK = 25
"""Milliseconds: keys that wait in the queue behind a long work come before the timer's end."""
_WITH_TEXT = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_ONLY_MODIFIERS = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
        *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
    }
)


@dataclass(frozen=True, slots=True)
class _Before:
    """What stood in a field before a key that may be the first of a scan."""

    field: QLineEdit
    text: str
    cursor: int
    selected_from: int
    selected: int

    @classmethod
    def of(cls, field: QLineEdit) -> "_Before":
        start, length = field.selectionStart(), len(field.selectedText())
        return cls(field, field.text(), field.cursorPosition(), start, length)

    def restore(self) -> None:
        if self.field.text() == self.text:
            return
        self.field.setText(self.text)
        self.field.setCursorPosition(self.cursor)
        if self.selected_from >= 0:
            self.field.setSelection(self.selected_from, self.selected)


class ScannerListener(QObject):
    """`scanned` carries each `Scan` when it is over.

    Keys are seen before any field, button or list gets them. The few that came before a scan is
    known as one are let through, and undone in the field that they went to, so that typing is
    never held up. `listens` tells whether a scan is welcome where the keyboard is now; `entry` is
    the field that takes keys nobody wanted.
    """

    scanned = Signal(object)

    def __init__(
        self,
        keys: ScannerKeys,
        window: QWidget,
        entry: Callable[[], QLineEdit | None],
        listens: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._keys = keys
        self._entry = entry
        self._listens = listens
        self._before: tuple[_Before, ...] = ()
        self._last = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._looked = False
        self._silence = QTimer(self, singleShot=True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._settle)

    def listen_to(self, source: QObject) -> None:
        """Listen to a window of the system, or to a field that an input method writes into."""
        source.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a field's own key events are those of its window once more
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return not watched.isWidgetType() and self._take_key(event)
        if isinstance(event, QInputMethodEvent) and event.commitString():
            return self._listens() and self._take(event.commitString(), self._now())
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ONLY_MODIFIERS or not self._listens():
            return False
        # the same digit twice within milliseconds is told as a repeating key on X11, so that is
        # no sign of a key held down
        writes = not event.modifiers() & ~_WITH_TEXT
        # one that was made by a program may carry no time
        return self._take(event.text() if writes else "", event.timestamp() or self._now())

    def _now(self) -> int:
        """Give the present on the clock of the events, as far as the last one tells it."""
        return self._last + self._since.elapsed()

    def _take(self, text: str, at: int) -> bool:
        step = self._keys.press(text, at)
        self._last = at
        self._since.restart()
        if step.begins:
            self._before = self._fields_as_they_are()
        if step.takes_back:
            self._take_back()
        self._wait_for_silence()
        self._tell(step)
        return step.taken

    def _take_back(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for before in self._before:
            before.restore()
        self._before = ()

    def _fields_as_they_are(self) -> tuple[_Before, ...]:
        fields = {field for field in (focused_field(), self._entry()) if field is not None}
        return tuple(_Before.of(field) for field in fields)

    def _tell(self, step: KeyStep) -> None:
        for scan in step.ended:
            self.scanned.emit(scan)

    def _wait_for_silence(self) -> None:
        self._looked = False
        due = self._keys.due()
        if due is None:
            self._silence.stop()
        else:
            self._silence.start(max(0, due - self._now()))

    def _settle(self) -> None:
        if not self._looked:
            self._looked = True
            self._silence.start(_SECOND_LOOK)
            return
        ended = self._keys.settle(self._now())
        self._wait_for_silence()
        self._tell(KeyStep(ended=ended))


def focused_field() -> QLineEdit | None:
    """Give the field that is being typed in; None while the keyboard is elsewhere."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        return focused
    if isinstance(focused, QAbstractSpinBox | QComboBox):
        return focused.findChild(QLineEdit)
    return None


def text_is_typed() -> bool:
    """Tell whether what has the keyboard takes text."""
    focused = QApplication.focusWidget()
    return focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

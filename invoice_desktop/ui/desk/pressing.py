"""Enter presses the button that has the keyboard: Qt leaves that to Space outside of dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_focused(page: QWidget, event: QKeyEvent) -> bool:
    """Press the page's focused button when the key is Enter; tell whether it was pressed."""
    button = page.focusWidget()
    if event.key() not in _ENTER or not isinstance(button, QAbstractButton):
        return False
    if not button.isEnabled() or not button.isVisible() or event.isAutoRepeat():
        return False
    button.click()
    return True

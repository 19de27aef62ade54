"""Keys of a page: its shortcuts, and Enter, which Qt leaves to Space outside of dialogs."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
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


def add_shortcuts(page: QWidget, acts: Mapping[str, Callable[[], None]]) -> None:
    """Let keys do something wherever on a page the focus is."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

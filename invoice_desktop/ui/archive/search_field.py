"""The archive's one search field: suggests while one types, and never takes a key from it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from invoice_desktop.domain.search import Suggestion
from invoice_desktop.ui.archive.suggestions_list import SuggestionsList
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

BEFORE_SUGGESTING = 80
BEFORE_SEARCHING = 150
"""Milliseconds without a key."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SearchField(QLineEdit):
    """`search_wanted` when the text has rested, `searched` on Enter or a taken suggestion."""

    search_wanted = Signal()
    searched = Signal()
    list_wanted = Signal()
    """Down where nothing is suggested: the keyboard goes on to the list."""
    suggestions_wanted = Signal(str)
    """The text for which `suggest` is to be called."""

    def __init__(self, language: LanguageSwitch, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("role", "entry")
        self.setClearButtonEnabled(True)
        self._list = SuggestionsList(language, theme, page)
        self._list.taken.connect(self._take)
        self._is_composing = False
        self._suggesting = QTimer(self, singleShot=True, interval=BEFORE_SUGGESTING)
        self._suggesting.timeout.connect(self._ask)
        self._searching = QTimer(self, singleShot=True, interval=BEFORE_SEARCHING)
        self._searching.timeout.connect(self.search_wanted)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._searching.start)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setPlaceholderText(
            self.tr("Number, last digits, company, taxpayer id, amount, date or words of a line")
        )
        self.setAccessibleName(self.tr("Search the archive"))
        self._list.setAccessibleName(self.tr("Suggestions"))

    def show_text(self, text: str) -> None:
        """Show a text without searching for it."""
        blocked = self.blockSignals(True)
        self.setText(text)
        self.blockSignals(blocked)
        self.hush()

    def hush(self) -> None:
        """Suggest nothing, and search for nothing that was just typed."""
        self._suggesting.stop()
        self._searching.stop()
        self._list.hide()

    def suggest(self, text: str, suggestions: tuple[Suggestion, ...]) -> None:
        """Show what is suggested for a text, if it still stands in the field."""
        if text == self.text() and self.hasFocus() and not self._is_composing:
            self._list.show_under(self, suggestions)

    @property
    def suggestions(self) -> SuggestionsList:
        return self._list

    def _edited(self, text: str) -> None:
        if text.strip():
            self._suggesting.start()
        else:
            self._suggesting.stop()
            self._list.hide()

    def _ask(self) -> None:
        if not self._is_composing and self.hasFocus():
            self.suggestions_wanted.emit(self.text())

    def _take(self, suggestion: Suggestion) -> None:
        self.setText(suggestion.text)
        self.hush()
        self.searched.emit()

    def _enter(self) -> None:
        marked = self._list.marked
        if marked:
            self._take(marked)
        else:
            self.hush()
            self.searched.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # while signs are being chosen, the input method's own list is below the field
        self._is_composing = bool(event.preeditString())
        if self._is_composing:
            self._suggesting.stop()
            self._list.hide()
        super().inputMethodEvent(event)

    def take_over(self, event: QKeyEvent) -> None:
        """Write a key that was pressed elsewhere on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(event.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._list.isVisible()
        match event.key():
            case Qt.Key.Key_Down if shown:
                self._list.walk(1)
            case Qt.Key.Key_Up if shown:
                self._list.walk(-1)
            case Qt.Key.Key_Down:
                self.list_wanted.emit()
            case Qt.Key.Key_Escape if shown:
                self._list.hide()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case key if key in _ENTER:
                self._enter()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        marked = self._list.marked
        if forwards and marked:
            self._take(marked)
            return True
        self._list.hide()
        return super().focusNextPrevChild(forwards)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._suggesting.stop()
        self._list.hide()
        super().focusOutEvent(event)

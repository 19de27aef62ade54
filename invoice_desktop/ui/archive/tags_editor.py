"""Tags of an invoice as chips in a field; the keyboard alone is enough."""

import re

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.entry import LONGEST_TAG
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.theme import Theme

_BETWEEN_TAGS = re.compile(r"[,，;；、\n]")
_FIELD = 140
_MARGIN = 6
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class _TagChip(QPushButton):
    """One tag; a click, Enter, Delete or Backspace removes it, the arrows walk on."""

    removed = Signal()
    walked = Signal(int)

    def __init__(self, tag: str) -> None:
        # a company's "&" is no shortcut
        super().__init__(f"{tag.replace('&', '&&')}  \u00d7")
        self.tag = tag
        self.setProperty("role", "tag")
        self.setToolTip(self.tr("Remove the tag {tag}").format(tag=tag))
        self.setAccessibleName(self.tr("Remove the tag {tag}").format(tag=tag))
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.walked.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)


class TagsEditor(QFrame):
    """`wanted` carries all tags as a tuple after one was added or removed.

    Enter or a comma adds what is typed, Backspace in the empty field removes the last tag. A tag
    that is in use already keeps the spelling that it has.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._unkept: tuple[str, ...] = ()
        self._known: dict[str, str] = {}
        self._chips: list[_TagChip] = []
        self._field = QLineEdit(frame=False)
        self._field.setProperty("role", "inside")
        self._field.setMaxLength(20 * LONGEST_TAG)
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self.setProperty("role", "field")
        self._inside = QWidget()
        self._row = WrappingRow(self._inside)
        self._row.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self._inside)
        self._set_up_completer()
        self._field.installEventFilter(self)
        self._field.returnPressed.connect(self._enter)
        self._field.textEdited.connect(self._add_before_comma)
        theme.changed.connect(self._show)
        self.setFocusProxy(self._field)
        self.retranslate()

    def _set_up_completer(self) -> None:
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._field.setCompleter(self._completer)
        # the field takes the whole completion first, and is emptied after it
        self._completer.activated.connect(self._add_typed, Qt.ConnectionType.QueuedConnection)

    def set_known(self, tags: tuple[str, ...]) -> None:
        """Offer the tags that are in use anywhere."""
        self._known = {tag.casefold(): tag for tag in tags}
        self._offer()

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show the tags that are kept."""
        self._tags = tags
        left = [tag for tag in self._typed_tags() if tag not in tags]
        if self._unkept and len(left) < len(self._typed_tags()):
            self._field.setText(", ".join(left))
        self._unkept = ()
        self._show()

    def give_back(self) -> None:
        """Put what was added and could not be kept into the field again."""
        typed = self._typed_tags()
        again = [*(tag for tag in self._unkept if tag not in typed), *typed]
        self._field.setText(", ".join(again))

    def begin(self) -> None:
        """Forget what was typed: another invoice is in sight."""
        self._unkept = ()
        self._field.clear()
        self.show_tags(())

    @property
    def tags(self) -> tuple[str, ...]:
        """What is in sight."""
        return self._tags

    def _typed_tags(self) -> list[str]:
        parts = _BETWEEN_TAGS.split(self._field.text())
        return [tag for part in parts if (tag := " ".join(part.split()))]

    def _enter(self) -> None:
        popup = self._completer.popup()
        # the field hears of Enter first, and then that a completion was chosen by it
        if popup is None or not popup.isVisible() or not popup.currentIndex().isValid():
            self._add_typed()

    def _add_before_comma(self, text: str) -> None:
        if _BETWEEN_TAGS.search(text):
            self._add_typed()

    def _add_typed(self) -> None:
        typed = [self._known.get(tag.casefold(), tag) for tag in self._typed_tags()]
        self._field.clear()
        shown = {tag.casefold() for tag in self._tags}
        new = tuple(tag for tag in dict.fromkeys(typed) if tag.casefold() not in shown)
        if new:
            self._unkept += new
            self._want(self._tags + new)

    def _remove(self, tag: str) -> None:
        self._unkept = tuple(each for each in self._unkept if each != tag)
        self._want(tuple(each for each in self._tags if each != tag))

    def _want(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._show()
        self.wanted.emit(tags)

    def _show(self) -> None:
        had_keyboard = any(chip.hasFocus() for chip in self._chips)
        self._row.removeWidget(self._field)
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        self._row.addWidget(self._field)
        self._field.setFixedWidth(self._theme.scaled(_FIELD))
        self._offer()
        self.updateGeometry()
        if had_keyboard:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, tag: str) -> _TagChip:
        chip = _TagChip(tag)
        chip.setParent(self._inside)
        chip.removed.connect(lambda: self._remove(tag))
        chip.walked.connect(self._walk)
        self._row.addWidget(chip)
        chip.show()
        self.setTabOrder(chip, self._field)
        return chip

    def _walk(self, step: int) -> None:
        places = [*self._chips, self._field]
        here = next((at for at, each in enumerate(places) if each.hasFocus()), len(self._chips))
        target = places[max(0, min(here + step, len(places) - 1))]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        shown = {tag.casefold() for tag in self._tags}
        self._offered.setStringList([tag for key, tag in self._known.items() if key not in shown])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
                self._mark_focus(has_it=event.type() == QEvent.Type.FocusIn)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._field_key(event)
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent) -> bool:
        if self._field.text() or not self._chips:
            return False
        if event.key() == Qt.Key.Key_Backspace and not event.isAutoRepeat():
            self._remove(self._tags[-1])
            return True
        if event.key() == Qt.Key.Key_Left:
            self._walk(-1)
            return True
        return False

    def _mark_focus(self, *, has_it: bool) -> None:
        self.setProperty("focused", has_it)
        self.style().unpolish(self)
        self.style().polish(self)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._field.setPlaceholderText(self.tr("Add a tag"))
        self._field.setAccessibleName(self.tr("Add a tag"))
        self._field.setToolTip(
            self.tr("Enter or a comma adds the tag, Backspace removes the last one")
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

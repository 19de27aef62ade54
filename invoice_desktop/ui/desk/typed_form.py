"""The typed-in form: a kind, and the fields that the kind carries."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.desk.pressing import press_focused
from invoice_desktop.ui.desk.typed_entries import AMOUNTS, DAYS, Doubt, doubt_of, meant_by
from invoice_desktop.ui.desk.typed_offer import TypedOffer
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.language import LanguageSwitch

FieldsOfKind = Callable[[InvoiceKind], tuple[Field, ...]]
_LETTERS_ACROSS = 84
_LONGEST_ENTRY = 500
_CHECKED_BY_ITS_END = frozenset({Field.CHECK_CODE})


@dataclass(frozen=True, slots=True)
class _EntryRow:
    field: Field
    label: QLabel
    edit: QLineEdit
    message: QLabel


class TypedForm(QScrollArea):
    """Gives what was typed.

    `submitted` carries the kind and a mapping from `Field` to text; `closed` comes with Escape
    and the button. `number_typed` carries such a mapping when the number was left: somebody may
    know the rest, and `offer` it.
    """

    submitted = Signal(object, object)
    closed = Signal()
    number_typed = Signal(object)

    def __init__(
        self,
        fields_of_kind: FieldsOfKind,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields_of_kind = fields_of_kind
        self._language = language
        self._rows: dict[Field, _EntryRow] = {}
        self._kept: dict[Field, str] = {}
        self._title = text_label("title")
        self._kind_label = QLabel()
        self._kind = QComboBox()
        self._trouble = _error_label()
        self._offer = TypedOffer()
        self._offer.taken.connect(self._take_over)
        self._check = QPushButton()
        self._close = QPushButton()
        self._fields = QVBoxLayout()
        self._build()
        self._lay_out()
        self._set_width()
        self.retranslate()
        self._change_kind()

    def _build(self) -> None:
        for kind in InvoiceKind:
            if self._fields_of_kind(kind):
                self._kind.addItem("", kind)
        self._kind_label.setBuddy(self._kind)
        self._kind.currentIndexChanged.connect(self._change_kind)
        self._check.setProperty("role", "primary")
        self._check.clicked.connect(self.submit)
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(self.closed)
        self._trouble.hide()

    def _lay_out(self) -> None:
        sheet = QFrame()
        sheet.setProperty("role", "panel")
        self._sheet = sheet
        buttons = QHBoxLayout()
        buttons.addWidget(self._check)
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._kind_label)
        column.addWidget(self._kind)
        column.addLayout(self._fields)
        column.addWidget(self._offer)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        ground = QWidget()
        around = QHBoxLayout(ground)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(sheet, 8, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def kind(self) -> InvoiceKind:
        """The chosen kind."""
        return InvoiceKind(self._kind.currentData())

    @property
    def entries(self) -> Mapping[Field, str]:
        """What stands in the form, empty fields left out."""
        typed = ((field, row.edit.text().strip()) for field, row in self._rows.items())
        return {field: text for field, text in typed if text}

    def focus_first(self) -> None:
        """Put the keyboard where typing begins."""
        for row in self._rows.values():
            if not row.edit.text():
                row.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self._kind.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def submit(self) -> None:
        """Hand the form over, unless a field is plainly wrong: then go there."""
        self._trouble.hide()
        for row in self._rows.values():
            if doubt_of(self.kind, row.field, row.edit.text()) is not None:
                self._show_doubt(row)
                row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                row.edit.selectAll()
                return
        self.submitted.emit(self.kind, self.entries)

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what is wrong, under the field that it is about when the trouble names one."""
        said = self._language.words.trouble(trouble)
        row = self._row_named(trouble.details.get("field", ""))
        if row is None:
            self._trouble.setText(said)
            self._trouble.show()
            self.ensureWidgetVisible(self._trouble)
            return
        _complain(row, said)
        row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        row.edit.selectAll()

    def offer(self, said: str, known: Mapping[Field, str]) -> None:
        """Offer what is known for the fields that are still empty."""
        missing = {
            field: known[field]
            for field, row in self._rows.items()
            if known.get(field) and not row.edit.text().strip()
        }
        self._offer.offer(said, missing)

    def take_offer(self) -> None:
        """Take what the form offers, if it offers anything."""
        self._offer.accept()

    def _take_over(self, entries: Mapping[Field, str]) -> None:
        for field, text in entries.items():
            if field in self._rows:
                self._rows[field].edit.setText(text)
        self._check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, row: _EntryRow) -> None:
        """Say what is wrong with an entry that was left, and what was likely meant."""
        self._show_doubt(row)
        meant = meant_by(self.kind, row.field, row.edit.text())
        if meant:
            said = self.tr("{field}: did you mean {meant}?")
            name = self._language.words.field(row.field)
            self._offer.offer(said.format(field=name, meant=meant), {row.field: meant})
        elif row.field in {Field.INVOICE_NUMBER, Field.INVOICE_CODE}:
            self.number_typed.emit(self.entries)

    def reset(self) -> None:
        """Empty the form for the next invoice; the kind stays."""
        self._offer.offer("", {})
        self._kept.clear()
        for row in self._rows.values():
            row.edit.clear()
            _complain(row, "")
        self._trouble.hide()

    def _row_named(self, name: str) -> _EntryRow | None:
        return next((row for field, row in self._rows.items() if field.value == name), None)

    def _change_kind(self) -> None:
        if self._kind.currentIndex() < 0:
            return
        self._kept.update({field: row.edit.text() for field, row in self._rows.items()})
        for row in self._rows.values():
            for widget in (row.label, row.edit, row.message):
                self._fields.removeWidget(widget)
                widget.deleteLater()
        self._rows = {field: self._new_row(field) for field in self._fields_of_kind(self.kind)}
        self._order_tabs()
        self._say_rows()

    def _order_tabs(self) -> None:
        stops = [self._kind, *(row.edit for row in self._rows.values()), self._check, self._close]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

    def _new_row(self, field: Field) -> _EntryRow:
        row = _EntryRow(field, QLabel(), QLineEdit(self._kept.get(field, "")), _error_label())
        row.edit.setMaxLength(_LONGEST_ENTRY)
        row.label.setBuddy(row.edit)
        row.message.hide()
        row.edit.textChanged.connect(lambda _text: self._soften(row))
        row.edit.editingFinished.connect(lambda: self._leave(row))
        for widget in (row.label, row.edit, row.message):
            self._fields.addWidget(widget)
        # at once, so that it can take the focus before the next turn of the event loop
        row.label.show()
        row.edit.show()
        return row

    def _soften(self, row: _EntryRow) -> None:
        """While she types, take a message back as soon as it is no longer true."""
        if doubt_of(self.kind, row.field, row.edit.text()) is None:
            _complain(row, "")
        elif row.message.isVisible():
            self._show_doubt(row)

    def _show_doubt(self, row: _EntryRow) -> None:
        doubt = doubt_of(self.kind, row.field, row.edit.text())
        if doubt is not None:
            _complain(row, self._doubt_text(doubt))

    def _doubt_text(self, doubt: Doubt) -> str:
        match doubt:
            case Doubt.NO_AMOUNT:
                return self.tr("This is no amount. Write it like 1234.50.")
            case Doubt.NO_DATE:
                return self.tr("This is no date. Write it like 2026-07-14.")
            case Doubt.NO_DIGITS:
                return self.tr("Only digits belong here.")
            case Doubt.TOO_SHORT:
                return self.tr("Digits are missing.")
            case Doubt.TOO_LONG:
                return self.tr("These are too many digits.")

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.setText(self.tr("Type in what stands on the invoice"))
        self._kind_label.setText(self.tr("&Kind of invoice"))
        self._kind.setAccessibleName(self.tr("Kind of invoice"))
        for place in range(self._kind.count()):
            kind = InvoiceKind(self._kind.itemData(place))
            self._kind.setItemText(place, self._language.words.kind(kind))
        self._check.setText(self.tr("Check"))
        self._check.setToolTip(self.tr("Ctrl+Enter"))
        self._close.setText(self.tr("Close"))
        self._say_rows()

    def _set_width(self) -> None:
        self._sheet.setMaximumWidth(_LETTERS_ACROSS * self.fontMetrics().averageCharWidth())

    def _say_rows(self) -> None:
        for field, row in self._rows.items():
            name = self._language.words.field(field)
            row.label.setText(name)
            row.edit.setAccessibleName(name)
            row.edit.setPlaceholderText(self._example(field))
            if row.message.isVisible():
                self._show_doubt(row)

    def _example(self, field: Field) -> str:
        if field in AMOUNTS:
            return "1234.50"
        if field in DAYS:
            return "2026-07-14"
        if field in _CHECKED_BY_ITS_END:
            return self.tr("all of it, or its last six digits")
        return ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._set_width()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.take_offer()
        elif enter and not press_focused(self, event):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Go to the next field, from the last one to the answer; stay where something is wrong."""
        rows = list(self._rows.values())
        here = self.focusWidget()
        place = next((at for at, row in enumerate(rows) if row.edit is here), -1)
        if place + 1 == len(rows):
            self.submit()
        elif place >= 0 and rows[place].message.isVisible():
            rows[place].edit.selectAll()
        else:
            rows[place + 1].edit.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(rows[place + 1].edit)


def _error_label() -> QLabel:
    label = text_label("content")
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    return label


def _complain(row: _EntryRow, text: str) -> None:
    """Say what is wrong under a field and mark its edge; the empty text takes both back."""
    row.message.setText(text)
    row.message.setVisible(bool(text))
    row.edit.setAccessibleDescription(text)
    row.edit.setProperty("wrong", bool(text))
    row.edit.style().polish(row.edit)

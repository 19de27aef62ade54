"""The fields of the typed form: as many as wanted, with what is wrong under each."""

from collections.abc import Mapping, Sequence
from itertools import count

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.ui.desk.typed_entries import AMOUNTS, DAYS, Doubt, doubt_of
from invoice_desktop.ui.desk.typed_order import places_of
from invoice_desktop.ui.desk.typed_rows import EntryRow, make_row
from invoice_desktop.ui.language import LanguageSwitch

_CHECKED_BY_ITS_END = frozenset({Field.CHECK_CODE})


class TypedFields(QWidget):
    """What was typed stays, also while its field is not shown.

    `made` and `left` carry an `EntryRow`: one that is new, and one that was left with what stands
    in it. `changed` comes with every key.
    """

    made = Signal(object)
    left = Signal(object)
    changed = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._kind = InvoiceKind.FULLY_DIGITAL_SPECIAL
        self._kept: dict[Field, str] = {}
        self.rows: dict[Field, EntryRow] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    @property
    def entries(self) -> Mapping[Field, str]:
        """What stands in the fields, empty ones left out."""
        typed = ((field, row.edit.text().strip()) for field, row in self.rows.items())
        return {field: text for field, text in typed if text}

    @property
    def first_empty(self) -> EntryRow | None:
        """Where typing goes on, if nothing is wrong."""
        return next((row for row in self.rows.values() if not row.edit.text()), None)

    @property
    def focused(self) -> EntryRow | None:
        """Where somebody types."""
        return next((row for row in self.rows.values() if row.edit.hasFocus()), None)

    def named(self, name: str) -> EntryRow | None:
        """Give the field of a stable name."""
        return next((row for field, row in self.rows.items() if field.value == name), None)

    def after(self, row: EntryRow) -> EntryRow | None:
        """Give the field behind one."""
        rows = [*self.rows.values(), None]
        return rows[rows.index(row) + 1]

    def show_fields(self, kind: InvoiceKind, fields: Sequence[Field], *, in_columns: bool) -> None:
        """Show other fields; what belongs together stands side by side in columns."""
        self._kind = kind
        self._kept.update({field: row.edit.text() for field, row in self.rows.items()})
        for row in self.rows.values():
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self.rows = {field: self._new_row(field) for field in fields}
        self._place(in_columns=in_columns)
        self.say()

    def write(self, entries: Mapping[Field, str]) -> None:
        """Put entries into those fields that are shown."""
        for field, text in entries.items():
            if field in self.rows:
                self.rows[field].write(text)

    def fill(self, entries: Mapping[Field, str]) -> None:
        """Put entries into those fields that are shown and empty."""
        typed = self.entries
        self.write({field: text for field, text in entries.items() if field not in typed})

    def clear(self) -> None:
        """Empty all fields, those too that are not shown."""
        self._kept.clear()
        for row in self.rows.values():
            row.edit.clear()
            row.complain("")

    def find_wrong(self) -> EntryRow | None:
        """Give the first field that cannot stand as it is, and say there what is wrong."""
        for row in self.rows.values():
            if self._doubt(row) is not None:
                self.show_doubt(row)
                return row
        return None

    def show_doubt(self, row: EntryRow) -> None:
        """Say what is wrong with a field, if anything is."""
        doubt = self._doubt(row)
        if doubt is not None:
            row.complain(self._doubt_text(doubt))

    def say(self) -> None:
        """Say everything in the window's language."""
        for field, row in self.rows.items():
            name = self._language.words.field(field)
            row.label.setText(name)
            row.edit.setAccessibleName(name)
            row.edit.setPlaceholderText(self._example(field))
            if row.message.isVisible():
                self.show_doubt(row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def _new_row(self, field: Field) -> EntryRow:
        row = make_row(field, self._kept.get(field, ""))
        row.edit.textChanged.connect(lambda _text: self._soften(row))
        row.edit.editingFinished.connect(lambda: self.left.emit(row))
        self.made.emit(row)
        return row

    def _place(self, *, in_columns: bool) -> None:
        places = places_of(tuple(self.rows)) if in_columns else ((at, 0) for at in count())
        for row, (line, column) in zip(self.rows.values(), places, strict=False):
            for below, widget in enumerate(row.widgets):
                top = line * len(row.widgets) + below
                self._grid.addWidget(widget, top, column, 1, 1 if in_columns else 2)
            # at once, so that it can take the focus before the next turn of the event loop
            row.label.show()
            row.edit.show()

    def _soften(self, row: EntryRow) -> None:
        """While she types, take a message back as soon as it is no longer true."""
        if self._doubt(row) is None:
            row.complain("")
        elif row.message.isVisible():
            self.show_doubt(row)
        self.changed.emit()

    def _doubt(self, row: EntryRow) -> Doubt | None:
        return doubt_of(self._kind, row.field, row.edit.text())

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

    def _example(self, field: Field) -> str:
        if field in AMOUNTS:
            return "1234.50"
        if field in DAYS:
            return "2026-07-14"
        if field in _CHECKED_BY_ITS_END:
            return self.tr("all of it, or its last six digits")
        return ""

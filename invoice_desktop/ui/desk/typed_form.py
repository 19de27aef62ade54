"""The typed-in form: a kind, and the fields that the kind carries."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.desk.company_typing import CompanyTyping
from invoice_desktop.ui.desk.pressing import press_focused
from invoice_desktop.ui.desk.typed_entries import meant_by
from invoice_desktop.ui.desk.typed_fields import TypedFields
from invoice_desktop.ui.desk.typed_order import fields_on_paper
from invoice_desktop.ui.desk.typed_rows import EntryRow, error_label
from invoice_desktop.ui.desk.typed_slip_offer import SlipOffer, holds
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.language import LanguageSwitch

FieldsOfKind = Callable[[InvoiceKind], tuple[Field, ...]]
_LETTERS_ACROSS = 84
_ASKED_FOR = frozenset({Field.INVOICE_NUMBER, Field.INVOICE_CODE, Field.ISSUE_DATE})


class TypedForm(QScrollArea):
    """Gives what was typed.

    `submitted` carries the kind and a mapping from `Field` to text; `closed` comes with the
    button: Escape is the page's, which keeps what was typed. `number_typed` carries such a mapping
    when number, code or day was left: somebody may know the rest, and `offer` it, or `beware` of a
    turned number.
    `companies` asks for companies, and takes them.
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
        self._title = text_label("title")
        self._kind_label = QLabel()
        self._kind = QComboBox()
        self._trouble = error_label()
        self._offer = SlipOffer(language)
        self._offer.taken.connect(self._take_over)
        self._all_of_them = QCheckBox()
        self.companies = CompanyTyping(self)
        self.companies.taken.connect(self._take_company)
        self._check = QPushButton()
        self._close = QPushButton()
        self._fields = TypedFields(language)
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
        self._all_of_them.toggled.connect(self._show_all)
        self._fields.made.connect(self.companies.attend)
        self._fields.left.connect(self._leave)
        self._fields.changed.connect(lambda: self._offer.take_back(self.entries))
        self.verticalScrollBar().valueChanged.connect(self.companies.leave)
        self._trouble.hide()

    def _lay_out(self) -> None:
        sheet = QFrame()
        sheet.setProperty("role", "panel")
        self._sheet = sheet
        buttons = QHBoxLayout()
        buttons.addWidget(self._check)
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        buttons.addWidget(self._all_of_them)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._kind_label)
        column.addWidget(self._kind)
        column.addWidget(self._fields)
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
        return self._fields.entries

    @property
    def _rows(self) -> Mapping[Field, EntryRow]:
        return self._fields.rows

    def focus_first(self) -> None:
        """Put the keyboard where typing goes on: behind what is wrong yet, else where it begins."""
        row = self._fields.find_wrong() or self._fields.first_empty
        if row is None:
            self._kind.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        # what is half typed is not selected: the next key would take its place
        row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        row.edit.end(False)

    def submit(self) -> None:
        """Hand the form over, unless a field is plainly wrong: then go there.

        Where fields do not agree, the first try only tells so.
        """
        self._trouble.hide()
        wrong = self._fields.find_wrong()
        if wrong is not None:
            wrong.go_there()
            return
        if self._offer.holds_back(self.entries):
            # it is laid out in the next turn of the event loop
            QTimer.singleShot(0, self, self._bring_offer)
            return
        self.submitted.emit(self.kind, self.entries)

    def _bring_offer(self) -> None:
        self.ensureWidgetVisible(self._offer)

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what is wrong, under the field that it is about when the trouble names one."""
        said = self._language.words.trouble(trouble)
        row = self._fields.named(trouble.details.get("field", ""))
        if row is None:
            self._trouble.setText(said)
            self._trouble.show()
            self.ensureWidgetVisible(self._trouble)
            return
        row.complain(said)
        row.go_there()

    def offer(
        self,
        asked: Mapping[Field, str],
        said: str,
        known_kind: InvoiceKind | None,
        known: Mapping[Field, str],
    ) -> None:
        """Offer the kind and what is known for empty fields, if what was `asked` still stands."""
        kind = known_kind or self.kind
        rests_on = {field: asked.get(field, "") for field in _ASKED_FOR}
        if not holds(rests_on, self.entries):
            return
        typed = self.entries
        missing = {field: text for field, text in known.items() if text and field not in typed}
        if kind is not self.kind or missing.keys() & self._rows.keys():
            self._offer.offer_for(rests_on, said, missing, kind)

    def beware(self, turned: Sequence[Mapping[Field, str]]) -> None:
        """Take what the archive has under the typed number with two digits turned."""
        self._offer.turned = turned

    def take_offer(self) -> None:
        """Take what the form offers, if it offers anything."""
        self._offer.accept()

    def _take_over(self, entries: Mapping[Field, str]) -> None:
        if self._offer.kind is None:
            self._fields.write(entries)
        else:
            self._kind.setCurrentIndex(self._kind.findData(self._offer.kind))
            self._fields.fill(entries)
        self._check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, row: EntryRow) -> None:
        """Say what is wrong with an entry that was left, and what was likely meant."""
        if not row.edit.hasFocus():
            self.companies.leave()
        self._fields.show_doubt(row)
        meant = meant_by(self.kind, row.field, row.edit.text())
        if meant:
            said = self.tr("{field}: did you mean {meant}?")
            name = self._language.words.field(row.field)
            rests_on = {row.field: self.entries[row.field]}
            self._offer.offer_for(
                rests_on, said.format(field=name, meant=meant), {row.field: meant}
            )
        elif not self._offer.tell_slip(self.entries) and row.field in _ASKED_FOR:
            self.number_typed.emit(self.entries)

    def _take_company(self, entries: Mapping[Field, str]) -> None:
        self._fields.write(entries)
        last = [row for field, row in self._rows.items() if field in entries][-1]
        following = self._fields.after(last)
        (self._check if following is None else following.edit).setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def reset(self) -> None:
        """Empty the form for the next invoice; the kind stays."""
        self._offer.forget()
        self.companies.leave()
        self._fields.clear()
        self._trouble.hide()

    def _change_kind(self) -> None:
        if self._kind.currentIndex() >= 0:
            self._make_rows()

    def _show_all(self) -> None:
        self._make_rows()
        self.focus_first()

    def _make_rows(self) -> None:
        self.companies.leave()
        self._offer.forget()
        needed, is_wide = self._fields_of_kind(self.kind), self._all_of_them.isChecked()
        wanted = fields_on_paper(self.kind, needed, all_of_them=is_wide)
        self._fields.show_fields(self.kind, wanted, in_columns=is_wide)
        self._order_tabs()

    def _order_tabs(self) -> None:
        edits = (row.edit for row in self._rows.values())
        stops = [self._kind, *edits, self._check, self._close, self._all_of_them]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

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
        self._all_of_them.setText(self.tr("With companies and &all amounts"))

    def _set_width(self) -> None:
        self._sheet.setMaximumWidth(_LETTERS_ACROSS * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._set_width()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.companies.press(event):
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.take_offer()
        elif enter and not press_focused(self, event):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Go to the next field, from the last one to the answer; stay where something is wrong."""
        row = self._fields.focused
        if row is not None and row.message.isVisible():
            row.edit.selectAll()
        elif row is not None:
            self._go_on_from(row)
        else:
            self.focus_first()

    def _go_on_from(self, row: EntryRow) -> None:
        self.companies.leave()
        following = self._fields.after(row)
        if following is None:
            self.submit()
            return
        following.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(following.edit)

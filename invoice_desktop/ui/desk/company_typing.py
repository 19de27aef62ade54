"""Companies are found while their names, initials or taxpayer ids are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.party import Party
from invoice_desktop.ui.desk.company_list import CompanyList
from invoice_desktop.ui.desk.typed_rows import EntryRow

_PAUSE = 120
"""Milliseconds without a key before the archive is asked."""
_SIDES = (
    (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID),
    (Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID),
)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CompanyTyping(QObject):
    """Asks for companies, and lets one be taken by Down and Enter, or by a click.

    `asked` carries the `Field` and what is typed there; `taken` a mapping from `Field` to text.
    The first one is marked where what is typed is no name yet, as Latin letters and digits are,
    or is the whole name, so that Enter adds the taxpayer id.
    """

    asked = Signal(object, str)
    taken = Signal(object)

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.list = CompanyList(form)
        self.list.taken.connect(self._take)
        self._row: EntryRow | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)

    def attend(self, row: EntryRow) -> None:
        """Follow what is typed in a row, if it is a company's."""
        if any(row.field in side for side in _SIDES):
            row.edit.textEdited.connect(lambda _text: self._follow(row))

    def leave(self) -> None:
        """Let go of the field: its row is left, or about to be deleted."""
        self._row = None
        self._pause.stop()
        self.list.hide()

    def offer(self, field: Field, text: str, companies: Sequence[Party]) -> None:
        """Show what was found, unless other things were typed meanwhile."""
        row = self._row
        if row is not None and row.field is field and row.edit.text() == text:
            is_whole = bool(companies) and companies[0].name == text
            self.list.show_at(row.edit, companies, marks_first=is_whole or text.isascii())

    def press(self, event: QKeyEvent) -> bool:
        """Tell whether a key was meant for the list in sight."""
        if not self.list.isVisible():
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.walk(_STEPS[key])
        elif key is Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTER and not event.modifiers() and self.list.marked is not None:
            self._take(self.list.marked)
        else:
            return False
        return True

    def _follow(self, row: EntryRow) -> None:
        self._row = row
        self.list.hide()
        self._pause.start()

    def _ask(self) -> None:
        if self._row is not None and self._row.edit.text().strip():
            self.asked.emit(self._row.field, self._row.edit.text())

    def _take(self, company: Party) -> None:
        row = self._row
        self.leave()
        if row is not None:
            name, number = next(side for side in _SIDES if row.field in side)
            said = {name: company.name, number: company.taxpayer_id}
            # what the archive does not know leaves what was typed
            self.taken.emit({field: text for field, text in said.items() if text})

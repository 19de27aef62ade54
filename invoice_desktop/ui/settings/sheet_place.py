"""A place within a section where a sheet of several steps is shown, one at a time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.language import LanguageSwitch


class SheetPlace(QWidget):
    """Empty and out of sight until a sheet is put there."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.sheet: Sheet | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def put(self, sheet: Sheet) -> None:
        """Show a sheet in place of the one before."""
        self.clear()
        self.sheet = sheet
        sheet.setProperty("role", "slip")
        self._column.addWidget(sheet)
        self.show()
        sheet.show()
        sheet.focus_first()

    def clear(self) -> None:
        """Take the sheet away; what it showed is forgotten."""
        if self.sheet is not None:
            self._column.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None
        self.hide()

    def set_busy(self, *, busy: bool) -> None:
        """Show on the sheet that work is under way."""
        if self.sheet is not None:
            self.sheet.set_busy(busy=busy)

    def say_trouble(self, trouble: Trouble) -> bool:
        """Say a trouble on the sheet; tell whether there is one."""
        if self.sheet is None:
            return False
        self.sheet.set_busy(busy=False)
        self.sheet.say_trouble(self._language.words.trouble(trouble))
        self.sheet.focus_first()
        return True

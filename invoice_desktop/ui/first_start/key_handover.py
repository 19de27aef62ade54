"""Handing a new recovery key over: shown once, printed or saved, and typed back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.first_start.key_sheet_output import KeySheetOutput
from invoice_desktop.ui.first_start.recovery_key import KeyPurpose, ShowKeySheet, TypeKeySheet
from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.home import Home
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class SheetSurroundings:
    """What sheets are made with; `put` brings one into sight in place of the one before."""

    home: Home
    runner: BackgroundRunner
    language: LanguageSwitch
    theme: Theme
    put: Callable[[Sheet], None]


class KeyHandover(QObject):
    """`typed` carries the key as it was typed back: whoever takes it compares it.

    The key lives in this object and in the sheet that shows it, and nowhere else.
    """

    typed = Signal(str)

    def __init__(
        self, around: SheetSurroundings, recovery_key: str, why: KeyPurpose, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._key = recovery_key
        self._why = why
        self._parent = parent
        self._sheet: Sheet | None = None
        self._outputs: list[KeySheetOutput] = []

    def begin(self) -> None:
        """Show the key."""
        sheet = ShowKeySheet(self._around.theme, self._key)
        sheet.print_wanted.connect(self._print)
        sheet.saving_wanted.connect(self._ask_where)
        sheet.kept.connect(self._ask_back)
        self._put(sheet)

    def _put(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._around.put(sheet)

    def _ask_back(self) -> None:
        sheet = TypeKeySheet(self._around.theme, self._why)
        sheet.back_wanted.connect(self.begin)
        sheet.typed.connect(self.typed)
        self._put(sheet)

    def _ask_where(self) -> None:
        title = self.tr("Save the recovery key")
        name = self.tr("InvoiceDesk recovery key")
        path, _kind = QFileDialog.getSaveFileName(self._parent, title, f"{name}.pdf", "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the key's sheet to a file and say so."""
        self._output().save(path)

    def _print(self) -> None:
        self._output().print_it(self._parent)

    def _output(self) -> KeySheetOutput:
        home, speech = self._around.home, self._around.language.language
        office, archive, now = home.receipts(), str(home.archive_path), home.clock()
        key = self._key
        output = KeySheetOutput(
            lambda: office.recovery_sheet(key, archive, now, speech),
            home.gallery,
            self._around.runner,
        )
        output.saved.connect(self._say_saved)
        output.printed.connect(self._say_printed)
        output.failed.connect(self._say_failed)
        self._outputs = [output]
        return output

    def _say_saved(self, path: str) -> None:
        text = self.tr("Saved as {name}. Take the file or a print of it away from this computer.")
        self._say_done(text.format(name=path))

    def _say_printed(self, taken: bool) -> None:
        if taken:
            self._say_done(self.tr("The recovery key is at the printer."))
        elif self._sheet is not None:
            self._sheet.say_trouble(
                self.tr("The printer did not take it. Check it, or save the key as a PDF.")
            )

    def _say_done(self, text: str) -> None:
        if isinstance(self._sheet, ShowKeySheet):
            self._sheet.say_trouble("")
            self._sheet.say_done(text)

    def _say_failed(self, trouble: Trouble) -> None:
        if self._sheet is not None:
            self._sheet.say_trouble(self._around.language.words.trouble(trouble))

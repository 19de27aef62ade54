"""Saves the list of a batch as a spreadsheet or as comma-separated values."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.batch_lists import batch_csv, batch_xlsx
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.results_model import ResultsModel
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.saving import write_file


class SaveListButton(QPushButton):
    """`done` says what was written, `failed` carries a `Trouble`."""

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        results: ResultsModel,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._runner = runner
        self._language = language
        menu = QMenu(self)
        self.to_xlsx = menu.addAction("")
        self.to_csv = menu.addAction("")
        self.setMenu(menu)
        self.to_xlsx.triggered.connect(self._save_xlsx)
        self.to_csv.triggered.connect(self._save_csv)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setText(self.tr("Save list"))
        self.to_xlsx.setText(self.tr("As a spreadsheet (XLSX)…"))
        self.to_csv.setText(self.tr("As comma-separated values (CSV)…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _save_xlsx(self) -> None:
        self._save("XLSX (*.xlsx)", ".xlsx")

    def _save_csv(self) -> None:
        self._save("CSV (*.csv)", ".csv")

    def _save(self, pattern: str, suffix: str) -> None:
        name = self.tr("Files checked") + suffix
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), name, pattern)
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the whole list into a file, as its ending says."""
        lines = [result.line for result in self._results.results]
        words = self._language.words
        write = batch_csv if path.suffix.lower() == ".csv" else batch_xlsx

        def work() -> Path:
            write_file(path, write(lines, words))
            return path

        self._runner.run(work, self._tell, self._explain)

    def _tell(self, path: Path) -> None:
        self.done.emit(self.tr("List saved as {name}").format(name=path.name))

    def _explain(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)

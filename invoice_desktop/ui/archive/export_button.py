"""Exports what the list shows as a spreadsheet or as comma-separated values."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.records import Records
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.saving import write_file


class ExportButton(QPushButton):
    """`done` says what was written, `failed` carries a `Trouble`."""

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        records: Records,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        user: Callable[[], User],
        query: Callable[[], ArchiveQuery],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._runner = runner
        self._language = language
        self._user = user
        self._query = query
        menu = QMenu(self)
        self.to_xlsx = menu.addAction("")
        self.to_csv = menu.addAction("")
        self.setMenu(menu)
        self.to_xlsx.triggered.connect(self._export_xlsx)
        self.to_csv.triggered.connect(self._export_csv)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setText(self.tr("Export list"))
        self.to_xlsx.setText(self.tr("As a spreadsheet (XLSX)…"))
        self.to_csv.setText(self.tr("As comma-separated values (CSV)…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _export_xlsx(self) -> None:
        self._export("XLSX (*.xlsx)", ".xlsx")

    def _export_csv(self) -> None:
        self._export("CSV (*.csv)", ".csv")

    def _export(self, pattern: str, suffix: str) -> None:
        name = self.tr("Invoices") + suffix
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the list"), name, pattern)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write what the query selects to a file, as its ending says."""
        query, user, words = self._query(), self._user(), self._language.words
        export = self._records.export_csv if path.suffix == ".csv" else self._records.export_xlsx

        def work() -> Path:
            write_file(path, export(user, query, words))
            return path

        self._runner.run(work, self._exported, self._explain)

    def _exported(self, path: Path) -> None:
        self.done.emit(self.tr("List saved as {name}").format(name=path.name))

    def _explain(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)

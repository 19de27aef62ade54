"""One of the two lists: invoices without a row, or rows without an invoice."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import LedgerFact
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ledger import LedgerOffice
from invoice_desktop.services.ledger_letters import LedgerPapers
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.ledger.gap_filters import GapFilters
from invoice_desktop.ui.ledger.text_table import TextTable, fit, make_view
from invoice_desktop.ui.numbers import format_amount, format_date, group_number
from invoice_desktop.ui.saving import write_file
from invoice_desktop.ui.settings.long_work import LongWork
from invoice_desktop.ui.theme import Theme

_PAGE = 200
_ROW = 32
_TOTAL = 4

Found = Sequence[ArchiveRow] | Sequence[LedgerFact]


class GapsView(QWidget):
    """`record_wanted` carries an entry, `done` says what was written, `failed` a `Trouble`."""

    record_wanted = Signal(str)
    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        office: LedgerOffice,
        papers: Callable[[], LedgerPapers],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        today: Callable[[], date],
        *,
        of_rows: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._papers, self._runner = office, papers, runner
        self._language, self._theme, self._user = language, theme, user
        self._of_rows = of_rows
        self._found: list[ArchiveRow | LedgerFact] = []
        self._asked = 0
        self._is_whole = False
        self.model = TextTable(frozenset({_TOTAL}))
        self.table = make_view(self.model)
        self.filters = GapFilters(language, theme, today)
        self.export, self.letters, self.more = QPushButton(), QPushButton(), QPushButton()
        self.count = QLabel(wordWrap=True)
        self.work = LongWork(runner)
        menu = QMenu(self)
        self.to_xlsx, self.to_csv = menu.addAction(""), menu.addAction("")
        self.export.setMenu(menu)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        for part in (self.more, self.export, self.letters):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.work)
        column.addLayout(foot)
        self.letters.setVisible(self._of_rows)
        for button in (self.export, self.letters, self.more):
            button.setProperty("role", "quiet")

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.more.clicked.connect(self._read_on)
        self.table.activated.connect(self._open)
        self.to_xlsx.triggered.connect(self._export_xlsx)
        self.to_csv.triggered.connect(self._export_csv)
        self.letters.clicked.connect(self._choose_folder)

    @property
    def query(self) -> GapQuery:
        """What is asked for."""
        return self.filters.query

    def refresh(self) -> None:
        """Read the first page anew."""
        self._found, self._is_whole = [], False
        self._asked += 1
        self.model.say(self._titles(), ())
        self._read_on()

    def _read_on(self) -> None:
        asked, query, user = self._asked, self.query, self._user()
        last = self._found[-1] if self._found else None

        def work() -> tuple[int, Found]:
            if self._of_rows:
                fact = last if isinstance(last, LedgerFact) else None
                return asked, self._office.rows_without_invoice(user, query, fact, _PAGE)
            row = last if isinstance(last, ArchiveRow) else None
            return asked, self._office.invoices_without_row(user, query, row, _PAGE)

        self.more.setEnabled(False)
        self._runner.run(work, self._show, self._explain)

    def _show(self, answer: tuple[int, Found]) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        self._is_whole = len(found) < _PAGE
        self._found += found
        self.model.add([self._texts(each) for each in found])
        fit(self.table, self._theme.scaled(_ROW))
        self._say_count()

    def _explain(self, trouble: Trouble) -> None:
        self.more.setEnabled(True)
        self.failed.emit(trouble)

    def _texts(self, found: ArchiveRow | LedgerFact) -> tuple[str, ...]:
        row = found.row if isinstance(found, LedgerFact) else found
        words = self._language.words
        state = (
            words.ledger_state(found.row.state)
            if isinstance(found, LedgerFact)
            else words.status(found.status)
        )
        return (
            format_date(row.issue_date),
            group_number(row.invoice_number or ""),
            row.seller_name,
            row.buyer_name,
            format_amount(row.total_including_tax),
            state,
        )

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Issued"),
            self.tr("Number"),
            self.tr("Seller"),
            self.tr("Buyer"),
            self.tr("Total"),
            self.tr("State"),
        )

    def _say_count(self) -> None:
        shown = len(self._found)
        if not shown and self.filters.narrows:
            said = self.tr("Nothing like that. Widen what is asked for above.")
        elif not shown:
            said = (
                self.tr("We hold every invoice that the ledger lists.")
                if self._of_rows
                else self.tr("The ledger lists every invoice that it covers and that we hold.")
            )
        elif self._is_whole:
            said = self.tr("%n invoice(s)", "", shown)
        else:
            said = self.tr("The first %n invoice(s)", "", shown)
        self.count.setText(said)
        self.more.setVisible(not self._is_whole)
        self.more.setEnabled(True)
        for button in (self.export, self.letters):
            button.setEnabled(bool(shown))

    def _open(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        found = self._found[rows[0].row()] if rows else None
        if isinstance(found, ArchiveRow):
            self.record_wanted.emit(found.entry)

    def _export_xlsx(self) -> None:
        self._export("XLSX (*.xlsx)", ".xlsx")

    def _export_csv(self) -> None:
        self._export("CSV (*.csv)", ".csv")

    def _export(self, pattern: str, suffix: str) -> None:
        name = (self.tr("Missing invoices") if self._of_rows else self.tr("Unlisted")) + suffix
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the list"), name, pattern)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the whole list into a file, as its suffix says."""
        query, user, words = self.query, self._user(), self._language.words
        is_xlsx = path.suffix.lower() == ".xlsx"

        def work(_progress: Progress) -> Path:
            papers = self._papers()
            if self._of_rows:
                give = papers.missing_xlsx if is_xlsx else papers.missing_csv
            else:
                give = papers.unlisted_xlsx if is_xlsx else papers.unlisted_csv
            write_file(path, give(user, query, words))
            return path

        self.work.begin(self.tr("Writing the list"), work, self._tell_written, self._explain)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the letters"))
        if folder:
            self.write_letters(Path(folder))

    def write_letters(self, folder: Path) -> None:
        """Write a letter to every supplier in the list, as PDF and as text."""
        query, user, language = self.query, self._user(), self._language.language

        def work(progress: Progress) -> Path:
            papers = self._papers()
            letters = papers.letters_for(user, replace(query), language)
            return papers.write_letters(user, letters, folder, progress)

        self.work.begin(self.tr("Writing the letters"), work, self._tell_written, self._explain)

    def _tell_written(self, path: Path) -> None:
        self.done.emit(self.tr("Written to {path}").format(path=path))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.export.setText(self.tr("Export list"))
        self.to_xlsx.setText(self.tr("As a spreadsheet (XLSX)…"))
        self.to_csv.setText(self.tr("As comma-separated values (CSV)…"))
        self.letters.setText(self.tr("Letters to suppliers…"))
        self.more.setText(self.tr("Show more"))
        self.table.setAccessibleName(
            self.tr("Rows without an invoice")
            if self._of_rows
            else self.tr("Invoices without a row")
        )
        self.model.say(self._titles(), [self._texts(each) for each in self._found])
        fit(self.table, self._theme.scaled(_ROW))
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

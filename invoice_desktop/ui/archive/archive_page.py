"""The archive's page: a search field, filters, the list, and the evidence of what is chosen."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.records import Record, Records
from invoice_desktop.ui.archive.periods import Period, days_of
from invoice_desktop.ui.archive.record_panel import RecordPanel
from invoice_desktop.ui.archive.rows_model import SORT_KEYS, Column, RowsModel
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.desk.pressing import press_focused
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.saving import write_file
from invoice_desktop.ui.theme import Theme

STRETCH = 200
"""Rows read at a time."""
TYPING_PAUSE = 150
"""Milliseconds without a key before the search runs."""
VERDICT_ICONS = {
    Authenticity.GENUINE: ("shield", "genuine"),
    Authenticity.UNPROVEN: ("circle", "unproven"),
    Authenticity.DOUBTFUL: ("triangle", "doubtful"),
    Authenticity.CONTRADICTED: ("octagon", "contradicted"),
}
_WIDTHS = {
    Column.ISSUE_DATE: 100,
    Column.INVOICE_NUMBER: 190,
    Column.TOTAL_INCLUDING_TAX: 110,
    Column.SELLER_NAME: 180,
    Column.BUYER_NAME: 180,
    Column.KIND: 180,
    Column.VERIFIED_AT: 150,
    Column.VERIFIED_BY: 100,
    Column.SHOWINGS: 70,
}
_ROOM_BESIDE_VERDICT = 40


class ArchivePage(QWidget):
    """Finds invoices again; all reading is done on the worker."""

    done = Signal(str)
    failed = Signal(str)
    help_wanted = Signal(str)

    help_page = "archive"

    def __init__(
        self,
        records: Records,
        gallery: PageGallery,
        receipts: ReceiptOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._records = records
        self._runner = runner
        self._language = language
        self._theme = theme
        self._user = user
        self._today = today
        self._run: Run | None = None
        self._wanted_entry = ""
        self._open_only = False
        self._model = RowsModel(lambda: language.words, self._verdict_icon)
        self._panel = RecordPanel(gallery, receipts, runner, language, theme)
        self._build()
        self._connect()
        self._renew_look()
        self.retranslate()
        self.setFocusProxy(self._search)

    def _build(self) -> None:
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setProperty("role", "entry")
        self._period, self._kind, self._verdict = QComboBox(), QComboBox(), QComboBox()
        for period in Period:
            self._period.addItem("", period)
        self._kind.addItem("", None)
        for kind in InvoiceKind:
            self._kind.addItem("", kind)
        self._verdict.addItem("", None)
        for authenticity in Authenticity:
            self._verdict.addItem("", authenticity)
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self._export = QPushButton()
        self._export_menu = QMenu(self._export)
        self._to_xlsx = self._export_menu.addAction("")
        self._to_csv = self._export_menu.addAction("")
        self._export.setMenu(self._export_menu)
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._empty.setProperty("role", "title")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_table())
        self._stack.addWidget(self._empty)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._stack)
        split.addWidget(self._panel)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self._panel.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(8)
        whole.addWidget(self._search)
        whole.addLayout(self._build_filters())
        whole.addWidget(split, 1)

    def _build_filters(self) -> QHBoxLayout:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for chooser in (self._period, self._verdict, self._kind):
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            filters.addWidget(chooser)
        filters.addStretch()
        filters.addWidget(self._count)
        filters.addWidget(self._export)
        return filters

    def _build_table(self) -> QTableView:
        table = self._table = QTableView()
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSectionsMovable(True)
        header.setSortIndicator(Column.VERIFIED_AT, Qt.SortOrder.DescendingOrder)
        return table

    def _renew_look(self) -> None:
        """Make room for the size of the text, and tint the marks anew."""
        for column, width in _WIDTHS.items():
            self._table.setColumnWidth(column, self._theme.scaled(width))
        self._model.words_changed()
        self._fit_verdicts()

    def _fit_verdicts(self) -> None:
        """Cut no verdict short: "well-formed, not" says something else."""
        written = self._table.fontMetrics()
        words = [self._language.words.authenticity(each) for each in Authenticity]
        widest = max(written.horizontalAdvance(word) for word in words)
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        room = mark + self._theme.scaled(_ROOM_BESIDE_VERDICT)
        self._table.setColumnWidth(Column.AUTHENTICITY, widest + room)

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._search.textChanged.connect(self._pause.start)
        self._search.returnPressed.connect(self._search_at_once)
        to_list = QShortcut(QKeySequence(Qt.Key.Key_Down), self._search)
        to_list.setContext(Qt.ShortcutContext.WidgetShortcut)
        to_list.activated.connect(self._enter_list)
        for chooser in (self._period, self._kind, self._verdict):
            chooser.currentIndexChanged.connect(self.refresh)
        header = self._table.horizontalHeader()
        header.sortIndicatorChanged.connect(self._sort_changed)
        self._model.more_wanted.connect(self._read_more)
        self._table.selectionModel().selectionChanged.connect(self._selected)
        self._to_xlsx.triggered.connect(self._export_xlsx)
        self._to_csv.triggered.connect(self._export_csv)
        self._panel.done.connect(self.done)
        self._panel.failed.connect(self.failed)
        self._panel.closed.connect(self._close_panel)
        self._panel.record_wanted.connect(self.show_entry)
        self._panel.help_wanted.connect(self.help_wanted)
        self._theme.changed.connect(self._renew_look)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        words = self._language.words
        self._search.setPlaceholderText(
            self.tr("Number, last digits, company, taxpayer id, amount or date")
        )
        self._search.setAccessibleName(self.tr("Search the archive"))
        self._period.setAccessibleName(self.tr("Period of issue"))
        self._kind.setAccessibleName(self.tr("Kind"))
        self._verdict.setAccessibleName(self.tr("Verdict"))
        self._table.setAccessibleName(self.tr("Invoices"))
        self._export.setText(self.tr("Export list"))
        self._to_xlsx.setText(self.tr("As a spreadsheet (XLSX)…"))
        self._to_csv.setText(self.tr("As comma-separated values (CSV)…"))
        periods = {
            Period.ANY: self.tr("Any period"),
            Period.THIS_MONTH: self.tr("Issued this month"),
            Period.LAST_MONTH: self.tr("Issued last month"),
            Period.THIS_YEAR: self.tr("Issued this year"),
            Period.LAST_YEAR: self.tr("Issued last year"),
        }
        for position, period in enumerate(Period):
            self._period.setItemText(position, periods[period])
        self._kind.setItemText(0, self.tr("Any kind"))
        for position, kind in enumerate(InvoiceKind, start=1):
            self._kind.setItemText(position, words.kind(kind))
        self._verdict.setItemText(0, self.tr("Any verdict"))
        for position, authenticity in enumerate(Authenticity, start=1):
            self._verdict.setItemText(position, words.authenticity(authenticity))
        self._model.words_changed()
        self._fit_verdicts()
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # only now does the list have the font of the style sheet
        self._fit_verdicts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _verdict_icon(self, value: Authenticity) -> QIcon:
        name, colour = VERDICT_ICONS[value]
        return icon(name, self._theme.tokens, colour)

    def query(self) -> ArchiveQuery:
        """Give what the field and the filters ask for."""
        issued_from, issued_until = days_of(Period(self._period.currentData()), self._today())
        kind, authenticity = self._kind.currentData(), self._verdict.currentData()
        header = self._table.horizontalHeader()
        column = Column(header.sortIndicatorSection())
        return ArchiveQuery(
            text=self._search.text(),
            issued_from=issued_from,
            issued_until=issued_until,
            kinds=frozenset([InvoiceKind(kind)] if kind else []),
            authenticities=frozenset([Authenticity(authenticity)] if authenticity else []),
            sort=SORT_KEYS[column],
            descending=header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )

    def refresh(self) -> None:
        """Read the list again from its start."""
        self._pause.stop()
        if self._run:
            self._run.cancel()
        query, user = self.query(), self._user()

        def work() -> tuple[tuple[ArchiveRow, ...], int]:
            return self._records.rows(user, query, 0, STRETCH), self._records.count(user, query)

        self._run = self._runner.run(work, self._show_list, self._explain)

    def _show_list(self, read: tuple[tuple[ArchiveRow, ...], int]) -> None:
        rows, self._total = read
        self._model.start(rows, self._total)
        self._show_count()
        self._stack.setCurrentIndex(0 if rows else 1)
        self._export.setEnabled(bool(rows))
        if self._open_only and len(rows) == 1:
            self._table.selectRow(0)
        self._open_only = False

    _total = 0

    def _show_count(self) -> None:
        self._count.setText(self.tr("%n invoice(s)", "", self._total))
        narrowed = self.query() != ArchiveQuery()
        self._empty.setText(
            self.tr("No invoice matches. Search for less, or clear the filters.")
            if narrowed
            else self.tr("Nothing here yet. Every invoice that you check at the desk is kept here.")
        )

    def _read_more(self, offset: int) -> None:
        query, user = self.query(), self._user()
        self._run = self._runner.run(
            lambda: self._records.rows(user, query, offset, STRETCH),
            self._model.append,
            self._explain,
        )

    def _sort_changed(self, section: int, _order: Qt.SortOrder) -> None:
        if Column(section) in SORT_KEYS:
            self.refresh()
            return
        header = self._table.horizontalHeader()
        with QSignalBlocker(header):
            header.setSortIndicator(Column.VERIFIED_AT, Qt.SortOrder.DescendingOrder)

    def _selected(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        row = self._model.row_at(indexes[0]) if indexes else None
        if row:
            self.show_entry(row.entry)

    def _search_at_once(self) -> None:
        """Search now; the only invoice found is the one that was meant."""
        self._open_only = bool(self._search.text().strip())
        self.refresh()

    def _enter_list(self) -> None:
        """Go on from the search field to the first of what it found."""
        if self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._table.selectRow(max(0, self._table.currentIndex().row()))

    def show_entry(self, entry: str) -> None:
        """Open an entry's evidence below the list."""
        self._wanted_entry = entry
        user = self._user()
        self._runner.run(lambda: self._records.open(user, entry), self._show_record, self._explain)

    def _show_record(self, record: Record) -> None:
        if record.row.entry == self._wanted_entry:
            self._panel.show_record(record)
            self._panel.show()

    def _close_panel(self) -> None:
        self._wanted_entry = ""
        self._panel.hide()
        self._table.clearSelection()
        self._table.setCurrentIndex(QModelIndex())
        self._table.setFocus()

    def _export_xlsx(self) -> None:
        path = self._ask_for_file("XLSX (*.xlsx)", ".xlsx")
        if path:
            self.export_to(path)

    def _export_csv(self) -> None:
        path = self._ask_for_file("CSV (*.csv)", ".csv")
        if path:
            self.export_to(path)

    def _ask_for_file(self, pattern: str, suffix: str) -> Path | None:
        name = self.tr("Invoices") + suffix
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the list"), name, pattern)
        return Path(path) if path else None

    def export_to(self, path: Path) -> None:
        """Write what the query selects to a file, as its ending says."""
        query, user, words = self.query(), self._user(), self._language.words
        export = self._records.export_csv if path.suffix == ".csv" else self._records.export_xlsx

        def work() -> Path:
            write_file(path, export(user, query, words))
            return path

        self._runner.run(work, self._exported, self._explain)

    def _exported(self, path: Path) -> None:
        self.done.emit(self.tr("List saved as {name}").format(name=path.name))

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self.failed.emit(self._language.words.trouble(trouble))

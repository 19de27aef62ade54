"""The exports that were taken in, and what they cover together."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import LedgerFile
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.ledger.coverage_strip import CoverageStrip
from invoice_desktop.ui.ledger.text_table import TextTable, fit, make_view
from invoice_desktop.ui.numbers import format_date, format_time
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.theme import Theme

_ROW = 32
_ROWS = 4


class ExportsView(QWidget):
    """`open_wanted` when another export is to be opened, `out` carries one to be taken out."""

    open_wanted = Signal()
    out = Signal(object)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._theme = language, theme
        self._files: tuple[LedgerFile, ...] = ()
        self._today = date.min
        self.model = TextTable(frozenset({_ROWS}))
        self.table = make_view(self.model)
        self.strip = CoverageStrip(theme)
        self.covers, self.explained = QLabel(), QLabel(wordWrap=True)
        self.covers.setProperty("role", "title")
        self.explained.setProperty("role", "caption")
        self.whose = QComboBox()
        self.open, self.remove = QPushButton(), QPushButton()
        self.open.setProperty("role", "primary")
        self.remove.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(side_by_side(self.covers, self.whose, None, self.open))
        column.addWidget(self.strip)
        column.addWidget(self.explained)
        column.addWidget(self.table, 1)
        column.addWidget(side_by_side(self.remove, None))
        self.open.clicked.connect(self.open_wanted)
        self.remove.clicked.connect(self._take_out)
        self.whose.activated.connect(self._show_strip)
        self.table.selectionModel().selectionChanged.connect(self._show_choice)
        self.retranslate()

    def show_files(self, files: Sequence[LedgerFile], today: date) -> None:
        """Show these exports, the newest first."""
        self._files, self._today = tuple(files), today
        chosen = self.whose.currentIndex()
        self.whose.clear()
        words = self._language.words
        pairs = dict.fromkeys(
            (each.coverage.company_taxpayer_id, each.coverage.direction) for each in files
        )
        for company, direction in pairs:
            self.whose.addItem(
                f"{company} · {words.direction(direction)}", (company, direction.value)
            )
        self.whose.setCurrentIndex(max(0, min(chosen, len(pairs) - 1)))
        self.whose.setVisible(len(pairs) > 0)
        self.model.say(self._titles(), [self._texts(each) for each in files])
        fit(self.table, self._theme.scaled(_ROW))
        self._show_strip()
        self._show_choice()

    @property
    def chosen(self) -> LedgerFile | None:
        """The chosen export."""
        rows = self.table.selectionModel().selectedRows()
        return self._files[rows[0].row()] if rows else None

    def _show_strip(self) -> None:
        found = self.whose.currentData()
        company, direction = found or ("", Direction.RECEIVED.value)
        coverages = [
            each.coverage
            for each in self._files
            if each.coverage.company_taxpayer_id == company
            and each.coverage.direction.value == direction
        ]
        self.strip.show_coverage(coverages, self._today)

    def _show_choice(self) -> None:
        self.remove.setEnabled(self.chosen is not None)

    def _take_out(self) -> None:
        if self.chosen is not None:
            self.out.emit(self.chosen)

    def _texts(self, file: LedgerFile) -> tuple[str, ...]:
        words, covered = self._language.words, file.coverage
        days = f"{format_date(covered.first)} – {format_date(covered.last)}"
        return (
            file.name,
            covered.company_taxpayer_id,
            words.direction(covered.direction),
            f"{days} ({words.basis(file.period_basis)})",
            f"{file.rows:,}",
            format_time(covered.exported_at, self._language.language),
            self.tr("whole") if covered.is_whole else self.tr("in part: proves no absence"),
            file.imported_by,
        )

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Export"),
            self.tr("Company"),
            self.tr("Direction"),
            self.tr("Covers (how that is known)"),
            self.tr("Rows"),
            self.tr("Exported"),
            self.tr("Whole"),
            self.tr("Taken in by"),
        )

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.covers.setText(self.tr("What the ledger covers"))
        self.explained.setText(
            self.tr(
                "Full: every day is covered. Half: some days are. Empty: nothing follows from a "
                "missing row there."
            )
        )
        self.whose.setAccessibleName(self.tr("Company and direction"))
        self.table.setAccessibleName(self.tr("Exports that were taken in"))
        self.open.setText(self.tr("Open an export…"))
        self.remove.setText(self.tr("Take it out"))
        self.show_files(self._files, self._today)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

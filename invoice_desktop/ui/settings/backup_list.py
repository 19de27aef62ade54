"""The backups in the chosen folder, with what can be done with one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.backup import Backup
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.backups_model import BackupColumn, BackupsModel
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.theme import Theme

_MOST_ROWS = 6
_ROW_HEIGHT = 32
_FOCUS = 8
"""Pixels that the frame around the cell with the keyboard takes."""


class BackupList(QWidget):
    """`verify_wanted` and `restore_wanted` carry the chosen `Backup`."""

    verify_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_busy = False
        self.model = BackupsModel(language, theme)
        self.table = QTableView()
        self.explanation = Notice(theme)
        self.verify, self.restore = QPushButton(), QPushButton()
        self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self.table,
            self.explanation,
            side_by_side(self.verify, self.restore, None),
        ):
            column.addWidget(part)
        self.verify.clicked.connect(self._give_to_verify)
        self.restore.clicked.connect(self._give_to_restore)
        theme.changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def _make_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        table.selectionModel().selectionChanged.connect(self._show_choice)

    @property
    def chosen(self) -> Backup | None:
        """The chosen backup."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.backup(rows[0].row()) if rows else None

    def show_backups(self, backups: Sequence[Backup], archive_id: str) -> None:
        """Show these; the newest that can be used is chosen."""
        kept = self.chosen.path if self.chosen else None
        self.model.show_backups(backups, archive_id)
        usable = [at for at, each in enumerate(backups) if self._is_usable(each)]
        again = [at for at, each in enumerate(backups) if each.path == kept]
        for row in (again or usable or [*range(len(backups))])[:1]:
            self.table.selectRow(row)
        self.setVisible(bool(backups))
        self._fit()
        self._show_choice()

    def show_verified(self, backup: Backup) -> None:
        """Show what opening a backup found."""
        self.model.show_verified(backup)
        self._show_choice()

    def set_busy(self, *, busy: bool) -> None:
        """Nothing can be begun while something is under way."""
        self._is_busy = busy
        self._show_choice()

    def _is_usable(self, backup: Backup) -> bool:
        return not backup.fault and not self.model.is_other(backup)

    def _show_choice(self) -> None:
        chosen = self.chosen
        self.verify.setEnabled(chosen is not None and not self._is_busy)
        usable = chosen is not None and self._is_usable(chosen)
        self.restore.setEnabled(usable and not self._is_busy)
        self._explain(chosen)

    def _explain(self, chosen: Backup | None) -> None:
        if chosen is None:
            self.explanation.say("")
            return
        is_whole = self.model.is_verified(chosen)
        tone = Tone.GOOD if is_whole else Tone.NEUTRAL
        if self.model.fault(chosen):
            tone = Tone.TROUBLE
        self.explanation.say(self.model.explanation(chosen), tone)

    def _give_to_verify(self) -> None:
        if self.chosen is not None:
            self.verify_wanted.emit(self.chosen)

    def _give_to_restore(self) -> None:
        if self.chosen is not None:
            self.restore_wanted.emit(self.chosen)

    def _fit(self) -> None:
        height = max(self._theme.scaled(_ROW_HEIGHT), self.fontMetrics().height() + 8)
        self.table.verticalHeader().setDefaultSectionSize(height)
        rows = min(_MOST_ROWS, max(1, self.model.rowCount()))
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + rows * height + 4)
        self._fit_columns()

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        for column in BackupColumn:
            if column is not BackupColumn.STATE:
                wanted = self.table.sizeHintForColumn(column), header.sectionSizeHint(column)
                header.resizeSection(column, max(wanted) + _FOCUS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # the style sheet's paddings are known from now on
        QTimer.singleShot(0, self, self._fit_columns)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.table.setAccessibleName(self.tr("Backups in the folder"))
        self.verify.setText(self.tr("Verify it"))
        self.restore.setText(self.tr("Restore it…"))
        self.model.words_changed()
        self._show_choice()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

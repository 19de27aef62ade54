"""The backups in a folder, as a table: read on the worker, only looked at here."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class BackupColumn(IntEnum):
    """The columns from left to right."""

    MADE = 0
    INVOICES = 1
    SIZE = 2
    STATE = 3


class BackupsModel(QAbstractTableModel):
    """Whole once it was opened and read (`verified`), or why it cannot be used."""

    def __init__(self, language: LanguageSwitch, theme: Theme) -> None:
        super().__init__()
        self._language = language
        self._theme = theme
        self._archive_id = ""
        self._backups: tuple[Backup, ...] = ()
        self._verified: dict[str, Backup] = {}

    def show_backups(self, backups: Sequence[Backup], archive_id: str) -> None:
        """Show these, the newest first; `archive_id` is the archive that is open."""
        self.beginResetModel()
        self._backups = tuple(backups)
        self._archive_id = archive_id
        self.endResetModel()

    def show_verified(self, backup: Backup) -> None:
        """Show what opening a backup found."""
        self._verified[str(backup.path)] = backup
        self.words_changed()

    def backup(self, row: int) -> Backup | None:
        """Give a row's backup."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def is_verified(self, backup: Backup) -> bool:
        """Whether a backup was opened and read since the window is open."""
        known = self._verified.get(str(backup.path))
        return known is not None and not known.fault

    def fault(self, backup: Backup) -> str:
        """Why a backup cannot be used, as far as is known; empty when it can."""
        return self._verified.get(str(backup.path), backup).fault

    def is_other(self, backup: Backup) -> bool:
        """Whether it is a backup of another archive."""
        return bool(self._archive_id) and backup.archive_id != self._archive_id

    def words_changed(self) -> None:
        """Say everything anew."""
        last = self.index(max(0, self.rowCount() - 1), len(BackupColumn) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(BackupColumn) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(BackupColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        backup = self.backup(index.row())
        if backup is None:
            return None
        column = BackupColumn(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(backup, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is BackupColumn.STATE:
            return self.explanation(backup)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if column is BackupColumn.STATE:
            return self._sign(backup, role)
        return None

    def _text(self, backup: Backup, column: BackupColumn) -> str:
        if column is BackupColumn.MADE:
            return format_time(backup.made_at, self._language.language)
        if column is BackupColumn.STATE:
            return self._state(backup)
        if backup.fault:
            return "—"
        if column is BackupColumn.INVOICES:
            return f"{backup.invoices:,}"
        return QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def _state(self, backup: Backup) -> str:
        if self.fault(backup):
            return self.tr("Cannot be used")
        if self.is_other(backup):
            return self.tr("Of another archive")
        if self.is_verified(backup):
            return self.tr("Opened and whole")
        return self.tr("Complete")

    def explanation(self, backup: Backup) -> str:
        """Say in whole sentences what is known of a backup."""
        if self.fault(backup):
            trouble = ArchiveTrouble(self.fault(backup), path=str(backup.path))
            return self._language.words.trouble(trouble)
        if self.is_other(backup):
            return self.tr("This backup is of another archive; it cannot replace this one.")
        if self.is_verified(backup):
            return self.tr("It was opened and everything in it was read: it is whole.")
        return self.tr("Nothing is missing from it. Verify it to have all of it read.")

    def _sign(self, backup: Backup, role: int) -> object:
        name, colour = "circle", "unproven"
        if self.fault(backup):
            name, colour = "octagon", "contradicted"
        elif self.is_verified(backup):
            name, colour = "check", "genuine"
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(name, self._theme.tokens, colour)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(getattr(self._theme.tokens, colour))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(BackupColumn(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            BackupColumn.MADE: self.tr("Made"),
            BackupColumn.INVOICES: self.tr("Invoices"),
            BackupColumn.SIZE: self.tr("Size"),
            BackupColumn.STATE: self.tr("State"),
        }
        return names[BackupColumn(section)]


def _alignment(column: BackupColumn) -> Qt.AlignmentFlag:
    if column in {BackupColumn.INVOICES, BackupColumn.SIZE}:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

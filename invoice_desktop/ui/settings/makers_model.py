"""The makers of seals that are trusted, as a table model."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from invoice_desktop.domain.trust import TrustedMaker
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_date

AnyIndex = QModelIndex | QPersistentModelIndex


class MakerColumn(IntEnum):
    """Columns from left to right."""

    NAME = 0
    STATUS = 1
    ROLE = 2
    VALIDITY = 3


def validity(maker: TrustedMaker) -> str:
    """Give from when until when a maker's certificate is valid, as figures."""
    if maker.valid_from is None and maker.valid_until is None:
        return "–"
    return f"{format_date(maker.valid_from)} – {format_date(maker.valid_until)}"


def grouped(sha256: str) -> str:
    """Group a digest by eight for the eye."""
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))


_TEXTS: dict[MakerColumn, Callable[[TrustedMaker, Words], str]] = {
    MakerColumn.NAME: lambda maker, _words: maker.name,
    MakerColumn.STATUS: lambda maker, words: words.trust_status(maker.status),
    MakerColumn.ROLE: lambda maker, words: words.trust_role(maker.role),
    MakerColumn.VALIDITY: lambda maker, _words: validity(maker),
}


class MakersModel(QAbstractTableModel):
    """One row a maker."""

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._makers: tuple[TrustedMaker, ...] = ()

    def show_makers(self, makers: Sequence[TrustedMaker]) -> None:
        """Show these in place of what is in sight."""
        self.beginResetModel()
        self._makers = tuple(makers)
        self.endResetModel()

    def maker(self, row: int) -> TrustedMaker | None:
        """Give the maker of a row, None where there is no such row."""
        return self._makers[row] if 0 <= row < len(self._makers) else None

    def row_of(self, sha256: str) -> int:
        """Give the row of a maker, -1 where there is none."""
        return next((at for at, each in enumerate(self._makers) if each.sha256 == sha256), -1)

    def words_changed(self) -> None:
        """Draw headers and cells again in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(MakerColumn) - 1)
        if self._makers:
            last = self.index(len(self._makers) - 1, len(MakerColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._makers)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(MakerColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[MakerColumn(section)]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _TEXTS[MakerColumn(index.column())](self._makers[index.row()], self._words())
        return None

    def _titles(self) -> dict[MakerColumn, str]:
        return {
            MakerColumn.NAME: self.tr("Maker"),
            MakerColumn.STATUS: self.tr("Standing"),
            MakerColumn.ROLE: self.tr("What it does"),
            MakerColumn.VALIDITY: self.tr("Certificate valid"),
        }

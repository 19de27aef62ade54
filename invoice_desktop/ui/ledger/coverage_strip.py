"""Which months the ledger covers: wholly, partly, not at all; told by shape and by words."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from invoice_desktop.domain.coverage import Coverage, gaps
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.theme import Theme

_YEAR_WIDTH, _CELL, _GAP, _TOP = 52, 40, 4, 22
_ROW = 28
_MOST_YEARS = 6


class Covered(IntEnum):
    """How much of a month is covered."""

    NOT = 0
    PARTLY = 1
    WHOLLY = 2


class CoverageStrip(QWidget):
    """One row a year; its accessible name says the gaps in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._years: dict[int, list[Covered]] = {}
        self._gaps = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_coverage(self, coverages: Sequence[Coverage], today: date) -> None:
        """Show the months from the first covered one to today's."""
        days = [each.days for each in coverages if each.is_whole and each.days]
        years = range(min((first.year for first, _ in days), default=today.year), today.year + 1)
        self._years = {
            year: [_month(coverages, year, month) for month in range(1, 13)]
            for year in list(years)[-_MOST_YEARS:]
        }
        first = min((first for first, _ in days), default=None)
        missing = gaps(coverages, first, today) if first else ()
        self._gaps = "; ".join(f"{begin} – {end}" for begin, end in missing)
        self._say()
        self.setVisible(bool(days))
        self.updateGeometry()
        self.update()

    def covered(self, year: int, month: int) -> Covered:
        """Tell how much of a month is covered."""
        return self._years.get(year, [Covered.NOT] * 12)[month - 1]

    def _say(self) -> None:
        said = self.tr("Not covered: {days}").format(days=self._gaps) if self._gaps else ""
        self.setAccessibleName(self.tr("What the ledger covers") + (f". {said}" if said else ""))

    def _scaled(self, length: int) -> int:
        return self._theme.scaled(length)

    def sizeHint(self) -> QSize:
        width = self._scaled(_YEAR_WIDTH) + 12 * self._scaled(_CELL + _GAP)
        return QSize(width, self._scaled(_TOP) + len(self._years) * self._scaled(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.setPen(colour(tokens, "ink_soft"))
        for month in range(12):
            cell = self._cell(0, month)
            above = QRectF(cell.x(), 0, cell.width(), self._scaled(_TOP))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(month + 1))
        for row, (year, months) in enumerate(sorted(self._years.items())):
            line = self._cell(row, 0)
            named = QRectF(0, line.y(), self._scaled(_YEAR_WIDTH), line.height())
            painter.setPen(colour(tokens, "ink"))
            painter.drawText(named, Qt.AlignmentFlag.AlignVCenter, str(year))
            for month, much in enumerate(months):
                self._paint_cell(painter, self._cell(row, month), much)

    def _paint_cell(self, painter: QPainter, cell: QRectF, much: Covered) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(colour(tokens, "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if much is not Covered.NOT:
            painter.setBrush(colour(tokens, "accent"))
        if much is Covered.PARTLY:
            half = QRectF(cell)
            half.setTop(cell.center().y())
            painter.drawRect(half)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell, 3, 3)

    def _cell(self, row: int, month: int) -> QRectF:
        left = self._scaled(_YEAR_WIDTH) + month * self._scaled(_CELL + _GAP)
        top = self._scaled(_TOP) + row * self._scaled(_ROW)
        height = self._scaled(_ROW) - self._scaled(8)
        return QRectF(left + 0.5, top + 0.5, self._scaled(_CELL), height)

    def _tell_month(self, event: QHelpEvent) -> None:
        for row, (year, months) in enumerate(sorted(self._years.items())):
            for month, much in enumerate(months):
                if self._cell(row, month).contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), self._month_said(year, month + 1, much))

    def _month_said(self, year: int, month: int, much: Covered) -> str:
        sentences = {
            Covered.WHOLLY: self.tr("{month}: covered"),
            Covered.PARTLY: self.tr("{month}: covered in part"),
            Covered.NOT: self.tr("{month}: not covered, so nothing follows from a missing row"),
        }
        return sentences[much].format(month=f"{year}-{month:02}")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_month(event)
            return True
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().event(event)


def _month(coverages: Sequence[Coverage], year: int, month: int) -> Covered:
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    missing = gaps(coverages, first, last)
    if not missing:
        return Covered.WHOLLY
    return Covered.NOT if missing == ((first, last),) else Covered.PARTLY

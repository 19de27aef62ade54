"""How a batch came out, as figures that can be pressed to see only those lines."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from invoice_desktop.domain.batches import BatchLine, Mark, count_marks
from invoice_desktop.ui.archive.wrapping_row import WrappingRow


class MarkChips(QWidget):
    """One chip a mark that any line bears; `chosen` carries a `Mark`, None for all lines."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[Mark | None] = Counter()
        self._group = QButtonGroup(self)
        self._chips: dict[Mark | None, QPushButton] = {}
        row = WrappingRow(self)
        for mark in (None, *Mark):
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("role", "choice")
            self._group.addButton(chip)
            self._chips[mark] = chip
            row.addWidget(chip)
        self._group.buttonClicked.connect(self._choose)
        self.clear()

    def clear(self) -> None:
        """Begin to count anew, and show all lines again."""
        self._counts.clear()
        self._chips[None].setChecked(True)
        self.chosen.emit(None)
        self.retranslate()

    def count(self, lines: Iterable[BatchLine]) -> None:
        """Count more lines."""
        more = tuple(lines)
        self._counts.update(count_marks(more))
        self._counts[None] += len(more)
        self.retranslate()

    def _choose(self, chip: QPushButton) -> None:
        self.chosen.emit(next(mark for mark, each in self._chips.items() if each is chip))

    def retranslate(self) -> None:
        """Say the figures in the window's language."""
        for mark, chip in self._chips.items():
            chip.setText(self._said(mark, self._counts[mark]))
            chip.setVisible(bool(self._counts[mark]))
        # one figure alone tells nothing that the list does not
        self.setVisible(self._counts[None] > 1)

    def _said(self, mark: Mark | None, number: int) -> str:
        match mark:
            case None:
                return self.tr("All: %n", "", number)
            case Mark.READ:
                return self.tr("%n read", "", number)
            case Mark.VERIFIED:
                return self.tr("%n verified", "", number)
            case Mark.CONTRADICTED:
                return self.tr("%n contradicted", "", number)
            case Mark.DOUBTFUL:
                return self.tr("%n in doubt", "", number)
            case Mark.DUPLICATE:
                return self.tr("%n seen before", "", number)
            case Mark.TO_REVIEW:
                return self.tr("%n to look at again", "", number)
            case Mark.UNREADABLE:
                return self.tr("%n could not be read", "", number)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

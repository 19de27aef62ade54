"""The rows of an export that could not be taken, each with its place and the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from invoice_desktop.domain.ledger import RowFault
from invoice_desktop.ui.language import LanguageSwitch

_LINES = 5


class FaultsList(QPlainTextEdit):
    """Some lines high, scrolled when there are more, to be copied as text."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.hide()

    def show_faults(self, faults: Sequence[RowFault], count: int) -> None:
        """Show these of `count` faults; nothing at all where there is none."""
        words = self._language.words
        lines = [
            self.tr("{sheet}, row {row}: {fault}").format(
                sheet=fault.sheet, row=fault.row, fault=words.row_fault(fault)
            )
            for fault in faults
        ]
        if count > len(lines):
            lines.append(self.tr("and more"))
        self.setPlainText("\n".join(lines))
        self.setAccessibleName(self.tr("Rows that could not be taken"))
        shown = min(len(lines), _LINES)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * shown + frame + bar)
        self.setVisible(bool(lines))

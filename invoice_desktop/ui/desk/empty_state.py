"""What the desk shows before anything was checked: what to do first, and samples to try."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_SHAPE = 64
_LETTERS_ACROSS = 76


class EmptyState(QScrollArea):
    """Says what to do; `sample_wanted` carries the path of a sample document."""

    sample_wanted = Signal(object)

    def __init__(
        self, samples: tuple[Path, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._samples = samples
        self._shape = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._headline = text_label("title")
        self._ways = text_label("content")
        self._try = text_label("caption")
        self._buttons = [self._button(sample) for sample in samples]
        self._lay_out()
        self.retranslate()
        theme.changed.connect(self._renew_look)
        self._renew_look()

    def _button(self, sample: Path) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(lambda: self.sample_wanted.emit(sample))
        return button

    def _lay_out(self) -> None:
        middle = QWidget()
        self._middle = middle
        column = QVBoxLayout(middle)
        column.setSpacing(16)
        column.addWidget(self._shape)
        for label in (self._headline, self._ways, self._try):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        samples = QHBoxLayout()
        samples.setSpacing(8)
        samples.addStretch(1)
        for button in self._buttons:
            samples.addWidget(button)
        samples.addStretch(1)
        column.addLayout(samples)
        around = QHBoxLayout()
        around.addStretch(1)
        around.addWidget(middle, 8)
        around.addStretch(1)
        ground = QWidget()
        whole = QVBoxLayout(ground)
        whole.addStretch(2)
        whole.addLayout(around)
        whole.addStretch(3)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._headline.setText(self.tr("Hand an invoice over"))
        self._ways.setText(
            self.tr(
                "Scan its QR code into the field above, drop OFD, PDF, XML or picture files "
                "anywhere on this page, or type it in. The verdict appears here."
            )
        )
        self._try.setText(self.tr("Nothing at hand? Try a sample:"))
        self._try.setVisible(bool(self._samples))
        for sample, button in zip(self._samples, self._buttons, strict=True):
            button.setText(self._said(sample))
            button.setAccessibleName(self.tr("Try the sample {name}").format(name=sample.name))

    def _said(self, sample: Path) -> str:
        """Say what a sample is and its form; one that is not known by its name shows it."""
        known = {
            "1-digital-invoice": self.tr("Fully digital invoice"),
            "2-electronic-invoice": self.tr("Electronic invoice"),
            "3-edited-invoice": self.tr("An edited one"),
        }
        form = sample.suffix.removeprefix(".").upper()
        return f"{known.get(sample.stem, sample.stem)}  ·  {form}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        self._middle.setMaximumWidth(_LETTERS_ACROSS * self.fontMetrics().averageCharWidth())
        shape = icon("desk", self._theme.tokens, "accent")
        self._shape.setPixmap(shape.pixmap(QSize(_SHAPE, _SHAPE), self.devicePixelRatioF()))

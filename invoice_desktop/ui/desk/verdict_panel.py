"""Both answers in words, colour and shape, with who spoke for the invoice and why."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from invoice_desktop.domain.verdict import Acceptance, Finding, Outcome, Verdict
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.ledger_voice import said_export
from invoice_desktop.ui.desk.shapes import (
    ACCEPTANCE_COLOURS,
    AUTHENTICITY_MARKS,
    Mark,
    colour,
    draw_outcome,
)
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_SHAPE = 56
_SMALL_SHAPE = 20
_SHOWN_REASONS = 4
_ACCEPTANCE_SHAPES = {
    Acceptance.ACCEPT: Outcome.PASSED,
    Acceptance.REVIEW: Outcome.INDETERMINATE,
    Acceptance.REJECT: Outcome.FAILED,
}


def text_label(role: str) -> QLabel:
    """Make a label that wraps, can be selected by mouse, and never reads its text as markup."""
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    # its height follows from the width that it gets, not from the narrowest that it could get
    label.setMinimumHeight(1)
    return label


class _AcceptanceShape(QWidget):
    """The second answer's shape: tick, question ring or cross."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.acceptance = Acceptance.REVIEW
        self.setFixedSize(_SMALL_SHAPE, _SMALL_SHAPE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        outcome = _ACCEPTANCE_SHAPES[self.acceptance]
        draw_outcome(QPainter(self), box, outcome, self._theme.tokens)


class VerdictPanel(QFrame):
    """Shows a verdict; the ground takes the soft colour of the first answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict: Verdict | None = None
        self._shape = QLabel()
        self._genuine_question = text_label("caption")
        self._word = text_label("verdict")
        self._meaning = text_label("caption")
        self._authority = text_label("content")
        self._export = text_label("caption")
        self._take_question = text_label("caption")
        self._small_shape = _AcceptanceShape(theme)
        self._acceptance = text_label("title")
        self._reasons = text_label("content")
        self._lay_out()
        self.retranslate()
        theme.changed.connect(self._renew_look)

    def _lay_out(self) -> None:
        self._shape.setFixedSize(_SHAPE, _SHAPE)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        grid.addWidget(self._shape, 0, 0, top)
        grid.addLayout(
            _column(
                self._genuine_question, self._word, self._authority, self._export, self._meaning
            ),
            0,
            1,
        )
        grid.addWidget(self._take_question, 1, 1)
        grid.addWidget(self._small_shape, 2, 0, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self._acceptance, 2, 1)
        grid.addWidget(self._reasons, 3, 1)
        grid.setColumnStretch(1, 1)
        self._take_question.setContentsMargins(0, 6, 0, 0)

    def show_verdict(
        self, verdict: Verdict, words: Words, findings: tuple[Finding, ...] = ()
    ) -> None:
        """Show another verdict; its findings name the export when the ledger is the authority."""
        self._verdict = verdict
        self._word.setText(words.authenticity(verdict.authenticity))
        self._meaning.setText(words.authenticity_meaning(verdict.authenticity))
        self._word.setToolTip(self._meaning.text())
        self._authority.setText(words.authority(verdict))
        self._export.setText(said_export(findings, words))
        self._export.setVisible(bool(self._export.text()))
        self._acceptance.setText(words.acceptance(verdict.acceptance))
        self._show_reasons([words.acceptance_reason(reason) for reason in verdict.reasons])
        self._small_shape.acceptance = verdict.acceptance
        self.setAccessibleName(f"{self._word.text()}. {self._acceptance.text()}")
        told = (self._authority, self._export, self._meaning, self._reasons)
        self.setAccessibleDescription(" ".join(label.text() for label in told))
        self._renew_look()

    def _show_reasons(self, reasons: list[str]) -> None:
        shown = reasons[:_SHOWN_REASONS]
        hidden = len(reasons) - len(shown)
        if hidden:
            shown.append(self.tr("and %n more reason(s)", "", hidden))
        self._reasons.setText("\n".join(shown))
        self._reasons.setToolTip("\n".join(reasons) if hidden else "")
        self._reasons.setVisible(bool(reasons))

    def be_short(self, *, short: bool) -> None:
        """Leave the explanation to a tooltip where there is little room."""
        self._meaning.setVisible(not short)

    def retranslate(self) -> None:
        """Say the fixed texts in the window's language."""
        self._genuine_question.setText(self.tr("Is it genuine?"))
        self._take_question.setText(self.tr("May we take it?"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def _mark(self) -> Mark | None:
        return AUTHENTICITY_MARKS[self._verdict.authenticity] if self._verdict else None

    def _renew_look(self) -> None:
        mark = self._mark
        if mark is None or self._verdict is None:
            return
        tokens = self._theme.tokens
        shape = icon(mark.icon, tokens, mark.colour)
        self._shape.setPixmap(shape.pixmap(QSize(_SHAPE, _SHAPE), self.devicePixelRatioF()))
        _ink(self._word, self._theme, mark.colour)
        _ink(self._acceptance, self._theme, ACCEPTANCE_COLOURS[self._verdict.acceptance])
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        mark = self._mark
        if mark is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.tokens, mark.ground))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


def _column(*labels: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for label in labels:
        column.addWidget(label)
    return column


def _ink(label: QLabel, theme: Theme, token: str) -> None:
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colour(theme.tokens, token))
    label.setPalette(palette)

"""The way through the office as a line: what was reached, by whom and when, and what comes next."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.ui.archive.reason_row import ReasonRow
from invoice_desktop.ui.archive.way_steps import WAY, Step, goes_back, next_step
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.theme import Theme

_CHEVRON = 16
_BUTTON = 34


class StepMark(QWidget):
    """One step: its name, and under it who took it and when."""

    def __init__(self, status: OfficeStatus) -> None:
        super().__init__()
        self.status = status
        self.button = QPushButton()
        self.button.setProperty("role", "choice")
        self.button.setCheckable(True)
        self.told = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.told.setProperty("role", "caption")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addWidget(self.told)


class OfficeWay(QWidget):
    """`wanted` carries the status that the invoice is to have, and the reason for going back."""

    wanted = Signal(object, str)

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self.status = OfficeStatus.RECEIVED
        self._steps: tuple[Step, ...] = ()
        self._back_to: OfficeStatus | None = None
        self.marks = tuple(StepMark(status) for status in WAY)
        self._between = tuple(QLabel() for _ in WAY[1:])
        self.next = QPushButton()
        self.reason = ReasonRow()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        line = WrappingRow()
        for place, mark in enumerate(self.marks):
            if place:
                line.addWidget(self._between[place - 1])
            line.addWidget(mark)
        line.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.reason)

    def _connect(self) -> None:
        for mark in self.marks:
            mark.button.clicked.connect(self._want_sender)
        self.next.clicked.connect(self._want_next)
        self.reason.given.connect(self._go_back)
        self.reason.left.connect(self._stay)
        self._theme.changed.connect(self._renew_look)

    def begin(self) -> None:
        """Have another invoice in sight: nobody is asked for a reason any more."""
        self.reason.hide()
        self._steps = ()

    def show_status(self, status: OfficeStatus) -> None:
        """Show how far the invoice has come."""
        self.status = status
        self._say()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show by whom and when the steps were taken."""
        self._steps = steps
        self._say()

    def _want_sender(self) -> None:
        mark = next(each for each in self.marks if each.button is self.sender())
        # the button's own check mark is the state that is kept, not the one that is wished for
        self._check()
        self._want(mark.status)

    def _want_next(self) -> None:
        following = next_step(self.status)
        if following is not None:
            self._want(following)

    def _want(self, status: OfficeStatus) -> None:
        self.reason.hide()
        if goes_back(self.status, status):
            self._back_to = status
            said = self._language.words.status(status)
            self.reason.ask(self.tr("Back to “{status}”: why?").format(status=said))
        elif status is not self.status:
            self.wanted.emit(status, "")

    def _go_back(self, reason: str) -> None:
        if self._back_to is not None:
            self.wanted.emit(self._back_to, reason)
        self._stay()

    def _stay(self) -> None:
        self._back_to = None
        self.marks[WAY.index(self.status)].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        for mark in self.marks:
            mark.button.setChecked(mark.status is self.status)

    def _say(self) -> None:
        taken = {step.status: step for step in self._steps}
        for mark in self.marks:
            self._say_step(mark, taken.get(mark.status))
        following = next_step(self.status)
        self.next.setVisible(following is not None)
        if following is not None:
            self.next.setText(self._said_next(following))
        self._check()
        self._renew_look()

    def _is_passed_over(self, status: OfficeStatus) -> bool:
        """Tell whether the log knows nobody who took a step that lies behind."""
        return goes_back(self.status, status) and any(
            step.status is status and step.at is None for step in self._steps
        )

    def _say_step(self, mark: StepMark, step: Step | None) -> None:
        said = self._language.words.status(mark.status)
        mark.button.setText(said)
        told = ""
        if step is not None and step.at is not None:
            when = format_time(step.at, self._language.language)
            told = self.tr("{person}\n{time}").format(person=step.who, time=when)
        elif self._is_passed_over(mark.status):
            told = self.tr("passed over")
        mark.told.setText(told)
        mark.told.setToolTip(step.reason if step else "")
        mark.button.setToolTip(self._said_choice(mark.status))
        name = self.tr("{step}, not reached yet")
        if mark.status is self.status:
            name = self.tr("{step}, here it is now")
        elif self._is_passed_over(mark.status):
            name = self.tr("{step}, passed over")
        elif goes_back(self.status, mark.status):
            name = self.tr("{step}, done")
        mark.button.setAccessibleName(name.format(step=said))
        mark.button.setAccessibleDescription(told.replace("\n", ", "))

    def _said_choice(self, status: OfficeStatus) -> str:
        if goes_back(self.status, status):
            return self.tr("Go back to this step; a reason is asked for")
        return "" if status is self.status else self.tr("Bring the invoice to this step")

    def _said_next(self, status: OfficeStatus) -> str:
        said = {
            OfficeStatus.CHECKED: self.tr("Mark as checked"),
            OfficeStatus.APPROVED: self.tr("Approve"),
            OfficeStatus.BOOKED: self.tr("Mark as booked"),
            OfficeStatus.PAID: self.tr("Mark as paid"),
        }
        return said[status]

    def _renew_look(self) -> None:
        tokens = self._theme.tokens
        side = self._theme.scaled(_CHEVRON)
        chevron = icon("chevron-right", tokens, "ink_soft")
        for label in self._between:
            label.setPixmap(chevron.pixmap(QSize(side, side), self.devicePixelRatioF()))
            # in the middle of the buttons beside it, not of their captions
            label.setFixedHeight(max(self.next.sizeHint().height(), _BUTTON))
        for mark in self.marks:
            behind = goes_back(self.status, mark.status) and not self._is_passed_over(mark.status)
            name, ink = ("check", "genuine") if behind else ("circle", "ink_soft")
            if mark.status is self.status:
                name, ink = "check", "accent"
            mark.button.setIcon(icon(name, tokens, ink))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setAccessibleName(self.tr("The way through the office"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

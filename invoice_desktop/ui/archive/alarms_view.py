"""The alarms of the invoice in sight: the open ones to be dealt with, the others as history."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.alarm_words import say_dealt, say_origin
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_SHAPE = 20
_LOWEST = 60
_LONGEST = 500
"""Characters of what was done about an alarm."""


class AlarmRow(QFrame):
    """One alarm; `dealt` carries its UUID and how it was dealt with."""

    dealt = Signal(str, str)
    asked = Signal()
    """The field for the answer is there, and has the keyboard."""

    def __init__(self, alarm: Alarm, language: LanguageSwitch, theme: Theme) -> None:
        super().__init__()
        self.alarm = alarm
        self._language = language
        self._theme = theme
        self._shape = QLabel()
        self.said, self.told = text_label("title"), text_label("caption")
        self.deal, self.leave = QPushButton(), QPushButton()
        self.how, self.done = QLineEdit(maxLength=_LONGEST), QPushButton()
        self.leave.setProperty("role", "quiet")
        self._answer = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._answer)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.how, 1)
        row.addWidget(self.done)
        row.addWidget(self.leave)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 6, 8, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._shape, 0, 0)
        grid.addWidget(self.said, 0, 1)
        grid.addWidget(self.told, 1, 1)
        grid.addWidget(self.deal, 0, 2, 2, 1)
        grid.addWidget(self._answer, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self._answer.hide()
        self.deal.setVisible(self.alarm.is_open)

    def _connect(self) -> None:
        self.deal.clicked.connect(self._ask)
        self.leave.clicked.connect(self._stop_asking)
        self.done.clicked.connect(self._answer_it)
        self.how.returnPressed.connect(self._answer_it)
        self.how.textChanged.connect(self._allow)
        self._theme.changed.connect(self._renew_look)

    def _ask(self) -> None:
        self.deal.hide()
        self._answer.show()
        self._allow()
        self.how.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _stop_asking(self) -> None:
        self._answer.hide()
        self.deal.show()
        self.deal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        self.done.setEnabled(bool(self.how.text().strip()))

    def _answer_it(self) -> None:
        how = " ".join(self.how.text().split())
        if how:
            self.dealt.emit(self.alarm.alarm, how)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._answer.isVisible():
            self._stop_asking()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        words = self._language.words
        self.said.setText(words.alarm_reason(self.alarm.reason))
        told = say_origin(self.alarm, words)
        if not self.alarm.is_open:
            told = f"{told}\n{say_dealt(self.alarm, words)}"
        self.told.setText(told)
        self.deal.setText(self.tr("Dealt with…"))
        self.how.setPlaceholderText(self.tr("How was it dealt with? It stays in the history"))
        self.how.setAccessibleName(self.tr("How the alarm was dealt with"))
        self.done.setText(self.tr("Close the alarm"))
        self.leave.setText(self.tr("Leave it open"))
        self.setAccessibleName(f"{self.said.text()}. {told}")
        self._renew_look()

    def _renew_look(self) -> None:
        name, ink = ("alarm", "contradicted") if self.alarm.is_open else ("check", "ink_soft")
        side = self._theme.scaled(_SHAPE)
        shape = icon(name, self._theme.tokens, ink)
        self._shape.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = "contradicted_soft" if self.alarm.is_open else "surface"
        painter.setBrush(colour(self._theme.tokens, ground))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


class AlarmsView(QScrollArea):
    """Hidden for an invoice that never had an alarm; where there is little room it scrolls.

    `done` says what was done; `failed` carries a `Trouble`.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        watch: AlarmWatch,
        user: Callable[[], User],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._watch = watch
        self._user = user
        self._runner = runner
        self._language = language
        self._theme = theme
        self._entry = ""
        self.rows: tuple[AlarmRow, ...] = ()
        self.earlier = QPushButton()
        self.earlier.setProperty("role", "quiet")
        self.earlier.setCheckable(True)
        self.earlier.toggled.connect(self._show_rows)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.installEventFilter(self)
        self._column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        watch.changed.connect(self.read)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        across = max(self.viewport().width(), 1)
        high = self._column.heightForWidth(across)
        return QSize(self._column.sizeHint().width(), max(high, self._column.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), self._theme.scaled(_LOWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_entry(self, entry: str) -> None:
        """Show the alarms of another entry, or of the same one anew."""
        if entry != self._entry:
            self.hide()
        self._entry = entry
        self.read()

    def read(self) -> None:
        """Read the alarms of the entry in sight."""
        user, entry = self._user(), self._entry
        if entry and self._watch.has_begun:
            office = self._watch.office
            self._runner.run(lambda: (entry, office.alarms_of(user, entry)), self._take, self._fail)

    def _take(self, read: tuple[str, tuple[Alarm, ...]]) -> None:
        entry, alarms = read
        if entry != self._entry:
            return
        ordered = tuple(sorted(alarms, key=lambda alarm: not alarm.is_open))
        if tuple(row.alarm for row in self.rows) != ordered:
            self._renew_rows(ordered)
        self.setVisible(bool(ordered))

    def _renew_rows(self, alarms: tuple[Alarm, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = tuple(AlarmRow(each, self._language, self._theme) for each in alarms)
        for place, row in enumerate(self.rows):
            row.dealt.connect(self._deal)
            row.asked.connect(self._bring_into_sight)
            self._column.insertWidget(place, row)
        self._show_rows()
        self._say()

    def _bring_into_sight(self) -> None:
        field = self.focusWidget()
        if field is not None:
            self.ensureWidgetVisible(field)

    def _show_rows(self) -> None:
        for row in self.rows:
            row.setVisible(row.alarm.is_open or self.earlier.isChecked())

    def _deal(self, alarm: str, how: str) -> None:
        user, office = self._user(), self._watch.office
        self._runner.run(lambda: office.deal_with(user, alarm, how), self._tell, self._explain)

    def _tell(self, _alarm: Alarm) -> None:
        self.done.emit(self.tr("The alarm is closed; it stays in the invoice's history"))
        self.read()
        self._watch.look()

    def _fail(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)

    def _explain(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)
        self.read()

    def _say(self) -> None:
        dealt = sum(not row.alarm.is_open for row in self.rows)
        self.earlier.setText(self.tr("%n alarm(s) were dealt with", "", dealt))
        self.earlier.setVisible(bool(dealt))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            for row in self.rows:
                row.retranslate()
        super().changeEvent(event)

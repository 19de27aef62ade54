"""The band that says: the ledger has something new on an invoice that was let through."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.alarm_words import say_alarm
from invoice_desktop.ui.archive.yielding_label import YieldingLabel
from invoice_desktop.ui.desk.announcing import announce
from invoice_desktop.ui.desk.shapes import colour
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_SHAPE = 20
_LISTED = 20
"""Alarms in the menu; the list of the archive marks all of them."""


class AlarmBand(QFrame):
    """Names the newest alarm; hidden while none is open.

    `record_wanted` carries the entry of the one that was chosen.
    """

    record_wanted = Signal(str)

    def __init__(
        self,
        watch: AlarmWatch,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._language = language
        self._theme = theme
        self._shape = QLabel()
        self.headline, self.newest = YieldingLabel(), YieldingLabel()
        self.headline.setProperty("role", "title")
        self.open, self.all = QPushButton(), QPushButton()
        self.menu = QMenu(self)
        self.all.setMenu(self.menu)
        self._lay_out()
        self.open.clicked.connect(self._want_record)
        self.menu.aboutToShow.connect(self._fill_menu)
        watch.changed.connect(self._show)
        theme.changed.connect(self._renew_look)
        self._renew_look()
        self._show()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.headline)
        texts.addWidget(self.newest)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addLayout(texts, 1)
        for button in (self.open, self.all):
            button.setProperty("role", "quiet")
            row.addWidget(button)

    def _show(self) -> None:
        was_hidden = self.isHidden()
        self._say()
        self.setVisible(bool(self._watch.alarms))
        if self._watch.alarms and was_hidden:
            announce(self, self.headline.whole)

    def _say(self) -> None:
        alarms = self._watch.alarms
        self.open.setText(self.tr("Open it"))
        self.all.setText(self.tr("Show all"))
        self.all.setVisible(len(alarms) > 1)
        if not alarms:
            return
        self.headline.say(self.tr("%n alarm(s) on invoices that were let through", "", len(alarms)))
        self.newest.say(say_alarm(alarms[0], self._language.words))
        self.setAccessibleName(f"{self.headline.whole}. {self.newest.whole}")

    def _fill_menu(self) -> None:
        self.menu.clear()
        for alarm in self._watch.alarms[:_LISTED]:
            # an ampersand in a company's name is no shortcut
            said = say_alarm(alarm, self._language.words).replace("&", "&&")
            action = self.menu.addAction(said)
            action.triggered.connect(partial(self.record_wanted.emit, alarm.entry))

    def _want_record(self) -> None:
        if self._watch.alarms:
            self.record_wanted.emit(self._watch.alarms[0].entry)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        side = self._theme.scaled(_SHAPE)
        shape = icon("alarm", self._theme.tokens, "contradicted")
        self._shape.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.tokens, "contradicted_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)

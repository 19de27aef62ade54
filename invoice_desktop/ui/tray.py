"""The icon in the system's tray: there while an alarm is open, and it calls when one is new."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.alarm_words import say_alarm
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.tokens import LIGHT


class AlarmTray(QObject):
    """`record_wanted` carries the entry of the alarm that was clicked.

    Nothing is shown where the system has no tray, or the user wants none.
    """

    record_wanted = Signal(str)

    def __init__(
        self,
        watch: AlarmWatch,
        preferences: PreferenceChanges,
        language: LanguageSwitch,
        parent: QWidget,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        tray: QSystemTrayIcon | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._preferences = preferences
        self._language = language
        self._is_there = is_there
        self._called: tuple[Alarm, ...] = ()
        self._given = tray
        self._is_made = False
        self.menu = QMenu(parent)
        self._open, self._off = self.menu.addAction(""), self.menu.addAction("")
        self._connect()
        language.changed.connect(self._say)
        self._say()

    @cached_property
    def icon(self) -> QSystemTrayIcon:
        """The icon itself, made when there is first something to show."""
        made = self._given or QSystemTrayIcon(self)
        # the tray's ground is the system's affair: the red of the light palette is seen on both
        made.setIcon(icon("alarm", LIGHT, "contradicted"))
        made.setContextMenu(self.menu)
        made.activated.connect(self._activate)
        made.messageClicked.connect(self._want_record)
        self._is_made = True
        return made

    def _connect(self) -> None:
        self._open.triggered.connect(self._want_record)
        self._off.triggered.connect(self._turn_off)
        self._watch.changed.connect(self._show)
        self._watch.risen.connect(self._call)
        self._preferences.changed.connect(self._show)

    @property
    def _is_wanted(self) -> bool:
        return self._preferences.present.tray and self._is_there()

    def _show(self) -> None:
        is_shown = self._is_wanted and bool(self._watch.alarms)
        if is_shown or self._is_made:
            self.icon.setVisible(is_shown)
        self._say()

    def _call(self, alarms: tuple[Alarm, ...]) -> None:
        """Call for somebody: an export that another desk took in may have raised these."""
        self._called = alarms
        self._show()
        if self._is_made and self.icon.isVisible():
            warning = QSystemTrayIcon.MessageIcon.Warning
            self.icon.showMessage(
                self._said_count(len(alarms)), say_alarm(alarms[0], self._language.words), warning
            )

    def _said_count(self, count: int) -> str:
        return self.tr("%n alarm(s) on invoices that were let through", "", count)

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._want_record()

    def _want_record(self) -> None:
        alarms = self._called or self._watch.alarms
        if alarms:
            self.record_wanted.emit(alarms[0].entry)

    def _turn_off(self) -> None:
        self._preferences.change(tray=False)

    def _say(self) -> None:
        name = QApplication.applicationName()
        said = self._said_count(len(self._watch.alarms))
        if self._is_made:
            self.icon.setToolTip(f"{name}\n{said}")
        self._open.setText(self.tr("Open the newest alarm"))
        self._off.setText(self.tr("Show no alarms here any more"))

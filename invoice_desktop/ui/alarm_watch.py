"""The open alarms of the ledger, looked for now and then, and what is done about them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.ui.background import BackgroundRunner

BETWEEN_LOOKS = 180_000
"""Milliseconds: another desk may have taken in an export meanwhile."""
_SOON = 300
"""Milliseconds: many exports that are taken in at once are one change."""


class AlarmOffice(Protocol):
    """Who knows of alarms; every method may be slow and raises `ArchiveTrouble`."""

    def alarms(self, user: User, /, *, with_dealt: bool = False) -> tuple[Alarm, ...]:
        """Give the open alarms, the newest first."""

    def alarms_of(self, user: User, entry: str, /) -> tuple[Alarm, ...]:
        """Give every alarm of one invoice, the newest first."""

    def deal_with(self, user: User, alarm: str, how: str, /) -> Alarm:
        """Say how an alarm was dealt with."""


class AlarmWatch(QObject):
    """`changed` when other alarms are open, `risen` carries those that were not there before.

    Before it has begun there is no archive to be asked.

    What is open at the first look is not risen: the desk shows it, nobody is called for it.
    """

    changed = Signal()
    risen = Signal(object)

    def __init__(
        self,
        to_office: Callable[[], AlarmOffice],
        user: Callable[[], User],
        runner: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_office = to_office
        self._user = user
        self._runner = runner
        self._has_looked = False
        self._is_looking = False
        self.has_begun = False
        self.alarms: tuple[Alarm, ...] = ()
        self._timer = QTimer(self, interval=BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now and from time to time."""
        self.has_begun, self._has_looked = True, False
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._soon.stop()

    def look_soon(self) -> None:
        """Look once what changes the alarms has come to rest."""
        if self.has_begun:
            self._soon.start()

    def look(self) -> None:
        """See which alarms are open."""
        if self._is_looking:
            self._soon.start()
            return
        self._is_looking = True
        user = self._user()
        self._runner.run(lambda: self.office.alarms(user), self._take, self._go_on)

    def _take(self, alarms: tuple[Alarm, ...]) -> None:
        self._is_looking = False
        before, self.alarms = self.alarms, alarms
        known = {alarm.alarm for alarm in before}
        new = tuple(alarm for alarm in alarms if alarm.alarm not in known)
        had_looked, self._has_looked = self._has_looked, True
        if before != alarms:
            self.changed.emit()
        if new and had_looked:
            self.risen.emit(new)

    def _go_on(self, _trouble: Trouble) -> None:
        """Keep what was known: why the archive cannot be read is said where it is worked with."""
        self._is_looking = False

    @property
    def office(self) -> AlarmOffice:
        """Who knows of alarms."""
        return self._to_office()

    @property
    def entries(self) -> frozenset[str]:
        """The entries with an open alarm."""
        return frozenset(alarm.entry for alarm in self.alarms)

"""An office of alarms in memory, and alarms made by hand with invented companies."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from invoice_desktop.domain.alarm import Alarm, AlarmReason
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.user import User
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.background import BackgroundRunner

NOON = datetime(2026, 11, 23, 12, tzinfo=timezone(timedelta(hours=8)))


@dataclass
class FakeAlarmOffice:
    """Keeps alarms in a list, the newest first."""

    kept: list[Alarm] = field(default_factory=list)

    def alarms(self, _user: User, /, *, with_dealt: bool = False) -> tuple[Alarm, ...]:
        return tuple(alarm for alarm in self.kept if alarm.is_open or with_dealt)

    def alarms_of(self, _user: User, entry: str, /) -> tuple[Alarm, ...]:
        return tuple(alarm for alarm in self.kept if alarm.entry == entry)

    def deal_with(self, user: User, alarm: str, how: str, /) -> Alarm:
        place = next(at for at, each in enumerate(self.kept) if each.alarm == alarm)
        self.kept[place] = replace(self.kept[place], dealt_at=NOON, dealt_by=user.name, how=how)
        return self.kept[place]


def make_alarm(
    entry: str, alarm: str = "a1", reason: AlarmReason = AlarmReason.RED_LETTERED_PART
) -> Alarm:
    """Make an open alarm on a paid invoice."""
    return Alarm(
        alarm=alarm,
        entry=entry,
        reason=reason,
        status=OfficeStatus.PAID,
        raised_at=NOON,
        ledger="l1",
        ledger_name="全量发票查询导出结果-2026年11月.xlsx",
        invoice_number="26992000000012345678",
        issue_date=date(2026, 9, 14),
        seller_name="样例市云岭办公用品（测试）有限公司",
        total_including_tax=Decimal("1234.50"),
        red_amount=Decimal("-200.00") if reason is AlarmReason.RED_LETTERED_PART else None,
    )


def watch_of(runner: BackgroundRunner, office: FakeAlarmOffice | None = None) -> AlarmWatch:
    """Give a watch over an office, which has no alarm unless it is handed one that has."""
    kept = office or FakeAlarmOffice()
    watch = AlarmWatch(lambda: kept, lambda: User("王芳"), runner, runner)
    if office is not None:
        watch.begin()
        # what is collected on the worker must have no timer that runs
        watch._timer.stop()
    return watch

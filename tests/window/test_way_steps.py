"""The way through the office, as the log tells it."""

from datetime import datetime, timedelta, timezone

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.ui.archive.way_steps import Step, steps_of

START = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=8)))


def at(hour: int) -> datetime:
    return START + timedelta(hours=hour)


def moved(hour: int, to: OfficeStatus, who: str = "王芳", reason: str = "") -> Deed:
    after = {"status": to.value} | ({"reason": reason} if reason else {})
    return Deed(Act.STATUS_CHANGED, who, at(hour), "e", {}, after)


def shown(hour: int, who: str) -> Deed:
    return Deed(Act.VERIFICATION_KEPT, who, at(hour), "e")


def test_it_came_in_with_its_first_showing_and_a_later_one_takes_nothing_back() -> None:
    deeds = (shown(5, "李娜"), moved(2, OfficeStatus.CHECKED), shown(0, "王芳"))
    assert steps_of(deeds, OfficeStatus.CHECKED) == (
        Step(OfficeStatus.RECEIVED, "王芳", at(0)),
        Step(OfficeStatus.CHECKED, "王芳", at(2)),
    )


def test_a_step_that_was_taken_back_and_passed_over_has_nobodys_name() -> None:
    deeds = (
        moved(4, OfficeStatus.BOOKED, "李娜"),
        moved(3, OfficeStatus.CHECKED, reason="wrong cost centre"),
        moved(2, OfficeStatus.APPROVED),
        moved(1, OfficeStatus.CHECKED, "李娜"),
        shown(0, "王芳"),
    )
    assert steps_of(deeds, OfficeStatus.BOOKED) == (
        Step(OfficeStatus.RECEIVED, "王芳", at(0)),
        Step(OfficeStatus.CHECKED, "王芳", at(3), "wrong cost centre"),
        Step(OfficeStatus.APPROVED),
        Step(OfficeStatus.BOOKED, "李娜", at(4)),
    )

"""The way of one invoice through the office, worked out from what the log tells of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import OfficeStatus

WAY = tuple(OfficeStatus)
"""The steps from the first to the last."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was reached: by whom and when (aware); None where the log does not tell.

    `reason` is why the invoice came back to it, where it did.
    """

    status: OfficeStatus
    who: str = ""
    at: datetime | None = None
    reason: str = ""


def steps_of(deeds: Iterable[Deed], status: OfficeStatus) -> tuple[Step, ...]:
    """Give the steps up to `status`, from deeds of which the newest come first.

    A step that was passed over has nobody's name; one that was taken back is reached no more.
    """
    taken: dict[OfficeStatus, Step] = {}
    came_in = Step(OfficeStatus.RECEIVED)
    for deed in deeds:
        step = _step_of(deed)
        if deed.act is Act.VERIFICATION_KEPT:
            # with the first one it came in; a later one takes nothing back
            came_in = Step(OfficeStatus.RECEIVED, deed.who, deed.at)
        elif step is not None and _still_holds(step, taken):
            taken[step.status] = step
    taken.setdefault(OfficeStatus.RECEIVED, came_in)
    return tuple(taken.get(each, Step(each)) for each in WAY[: WAY.index(status) + 1])


def _step_of(deed: Deed) -> Step | None:
    name = deed.after.get("status", "")
    if deed.act is not Act.STATUS_CHANGED or name not in frozenset(OfficeStatus):
        return None
    return Step(OfficeStatus(name), deed.who, deed.at, deed.after.get("reason", ""))


def _still_holds(step: Step, newer: Iterable[OfficeStatus]) -> bool:
    """Tell whether nothing that came later led back before this step, or took it anew."""
    return all(goes_back(later, step.status) for later in newer)


def next_step(status: OfficeStatus) -> OfficeStatus | None:
    """Give the step after this one; None behind the last."""
    place = WAY.index(status) + 1
    return WAY[place] if place < len(WAY) else None


def goes_back(before: OfficeStatus, after: OfficeStatus) -> bool:
    """Tell whether a change leads back: that needs a reason."""
    return WAY.index(after) < WAY.index(before)

"""Backups: what one is, which are kept, when the next is due. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class BackupRhythm(StrEnum):
    """How often a backup is made by itself; the names are stored."""

    NEVER = ""
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Backup:
    """One generation: a folder that holds a whole encrypted archive and its manifest.

    `made_at` is aware. `size` in bytes. `fault` is the code of a trouble when it cannot be used,
    empty when its manifest reads well; only `verify` opens it.
    """

    path: Path
    archive_id: str
    made_at: datetime
    invoices: int
    size: int
    fault: str = ""


@dataclass(frozen=True, slots=True)
class KeepRule:
    """How many generations stay: the newest of each of so many days, weeks and months."""

    days: int = 7
    weeks: int = 4
    months: int = 12


def superfluous(backups: Iterable[Backup], rule: KeepRule) -> tuple[Backup, ...]:
    """Give the sound generations that the rule no longer keeps; the newest always stays."""
    newest_first = sorted(
        (each for each in backups if not each.fault), key=lambda each: each.made_at, reverse=True
    )
    kept = set(newest_first[:1])
    for form, count in (("%Y-%m-%d", rule.days), ("%G-%V", rule.weeks), ("%Y-%m", rule.months)):
        newest_of: dict[str, Backup] = {}
        for each in newest_first:
            newest_of.setdefault(each.made_at.strftime(form), each)
        kept.update(list(newest_of.values())[:count])
    return tuple(each for each in newest_first if each not in kept)


_HOURS = {BackupRhythm.DAILY: 20, BackupRhythm.WEEKLY: 6 * 24 + 20}


def is_due(rhythm: BackupRhythm, newest: datetime | None, now: datetime) -> bool:
    """Tell whether a backup should be made now.

    A clock that was set back must not keep backups from being made: a newest one that lies in the
    future counts as none.
    """
    if rhythm is BackupRhythm.NEVER:
        return False
    if newest is None or newest > now:
        return True
    return (now - newest).total_seconds() >= _HOURS[rhythm] * 3600

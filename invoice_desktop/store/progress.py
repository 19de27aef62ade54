"""How far a long work is, when it has several parts."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many of how many steps are done; it may raise `Cancelled`."""

_STEPS = 1000


def part_of(progress: Progress, part: int, parts: int) -> Progress:
    """Give what one part of a work tells of itself; `part` counts from 0."""

    def told(done: int, total: int) -> None:
        steps = _STEPS * min(done, total) // total if total else 0
        progress(_STEPS * part + steps, _STEPS * parts)

    return told


def adding_up(progress: Progress, total: int) -> Callable[[int], None]:
    """Give what is told of each piece's size."""
    done = 0

    def told(size: int) -> None:
        nonlocal done
        done += size
        progress(min(done, total), total)

    return told

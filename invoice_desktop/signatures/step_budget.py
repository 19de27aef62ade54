"""A bound on the work of other people's code: counted in steps, so the same on every machine."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooManySteps(BaseException):
    """The work was given up.

    No `Exception`: code that catches those and goes on would go on without a bound.
    """


@contextmanager
def most_steps(most: int) -> Iterator[None]:
    """Let this thread make so many calls and returns, then raise `TooManySteps`.

    What loops without calling anything, or within one call of C, is not bounded by it. A million
    steps take a third of a second.
    """
    left = most

    def count(_frame: FrameType, _event: str, _called: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise TooManySteps

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)

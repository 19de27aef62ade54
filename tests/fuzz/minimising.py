"""Makes a failing input smaller, roughly: what is left is what a person looks at."""

from collections.abc import Callable
from functools import partial

from tests.fuzz.zip_edits import DAMAGE, members_of, packed

Fails = Callable[[bytes], bool]

MOST_TRIES = 300


class _Tries:
    """Asks whether an input still fails, so many times and no more."""

    def __init__(self, fails: Fails, most: int) -> None:
        self._fails, self._left = fails, most

    def __call__(self, content: bytes) -> bool:
        self._left -= 1
        return self._left >= 0 and self._fails(content)


def minimised(content: bytes, fails: Fails, most: int = MOST_TRIES) -> bytes:
    """Give a shorter input that fails too: members of a package first, then runs of bytes."""
    still = _Tries(fails, most)
    try:
        members = members_of(content)
    except DAMAGE:
        return _without_runs(content, still)
    if not members or not still(packed(members)):
        return _without_runs(content, still)
    for name in tuple(members):
        rest = {each: members[each] for each in members if each != name}
        if still(packed(rest)):
            members = rest
    for name in members:
        members[name] = _without_runs(members[name], partial(_with_member, still, members, name))
    return packed(members)


def _with_member(fails: Fails, members: dict[str, bytes], name: str, content: bytes) -> bool:
    return fails(packed({**members, name: content}))


def _without_runs(content: bytes, fails: Fails) -> bytes:
    """Leave out halves, quarters and smaller runs, as long as it goes on failing."""
    length = len(content) // 2
    while length >= 1:
        place = 0
        while place < len(content):
            shorter = content[:place] + content[place + length :]
            if fails(shorter):
                content = shorter
            else:
                place += length
        length //= 2
    return content

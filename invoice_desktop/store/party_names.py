"""The companies' names in memory: any part of sixty thousand names is found in a millisecond."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from sqlalchemy import Connection, Text, bindparam, func, select

from invoice_desktop.store.engines import among, listed
from invoice_desktop.store.tables import PARTY

MOST_LISTED = 2_000
"""Companies that are told one by one."""

_P = PARTY.c
_BETWEEN = "\n"
_NEW = select(_P.id, _P.name_key).where(_P.id > bindparam("last")).order_by(_P.id)
_SUMS = select(func.sum(_P.sellings), func.sum(_P.buyings)).where(
    among(_P.id, bindparam("numbers", type_=Text()))
)


@dataclass(frozen=True, slots=True)
class Named:
    """Companies whose names hold a text.

    `numbers` are all of them, or the first `MOST_LISTED` when there are `more`; `companies` is how
    many, `sold` and `bought` how many invoices they have, about so many when there are more.
    """

    numbers: "array[int]"
    companies: int
    sold: int
    bought: int
    more: bool


@dataclass(frozen=True, slots=True)
class _Names:
    text: str
    starts: "array[int]"
    numbers: "array[int]"


class PartyNames:
    """Safe to use from any thread.

    A name never changes and numbers only grow, so only what is new is ever read.
    """

    def __init__(self) -> None:
        self._reading = Lock()
        self._names = _Names("", array("q"), array("q"))
        # numbers are searched for most often, and few companies have digits in their names
        self._with_digits = self._names

    def matching(self, connection: Connection, part: str) -> Named:
        """Give the companies that have this in the key of their name."""
        names = self._names_for(connection, part)
        numbers = _find(names, part, MOST_LISTED + 1)
        more = len(numbers) > MOST_LISTED
        numbers = numbers[:MOST_LISTED]
        if not numbers:
            return Named(numbers, 0, 0, 0, more=False)
        sums = connection.execute(_SUMS, {"numbers": listed(numbers)}).one()
        sold, bought = (int(each or 0) for each in sums)
        if not more:
            return Named(numbers, len(numbers), sold, bought, more=False)
        # the rest of them is like these, and none may be passed over
        companies = names.text.count(part)
        times = companies / MOST_LISTED
        sold, bought = (max(1, int(each * times)) for each in (sold, bought))
        return Named(numbers, companies, sold, bought, more=True)

    def first(self, connection: Connection, part: str, most: int) -> "array[int]":
        """Give the numbers of the companies that came first, `most` of them at most."""
        return _find(self._names_for(connection, part), part, most)

    def _names_for(self, connection: Connection, part: str) -> _Names:
        with self._reading:
            self._read_on(connection)
            return self._with_digits if part[:1].isdigit() else self._names

    def _read_on(self, connection: Connection) -> None:
        last = self._names.numbers[-1] if self._names.numbers else 0
        new = [(int(number), key) for number, key in connection.execute(_NEW, {"last": last})]
        if new:
            self._names = _longer(self._names, new)
            with_digits = [party for party in new if any(map(str.isdigit, party[1]))]
            self._with_digits = _longer(self._with_digits, with_digits)


def _find(names: _Names, part: str, most: int) -> "array[int]":
    found = array("q")
    at = names.text.find(part)
    while at >= 0 and len(found) < most:
        place = bisect_right(names.starts, at)
        found.append(names.numbers[place - 1])
        if place == len(names.starts):
            break
        at = names.text.find(part, names.starts[place])
    return found


def _longer(names: _Names, new: Sequence[tuple[int, str]]) -> _Names:
    starts, numbers, length = names.starts[:], names.numbers[:], len(names.text)
    for number, key in new:
        starts.append(length)
        numbers.append(number)
        length += len(key) + len(_BETWEEN)
    text = names.text + "".join(key + _BETWEEN for _, key in new)
    return _Names(text, starts, numbers)

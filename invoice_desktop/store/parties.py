"""The companies of an archive: each name and taxpayer id once, known by a whole number."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, insert, select, tuple_

from invoice_desktop.store.tables import OFFICE, PARTY

PartyKey = tuple[str, str]
"""The key of a name, and the taxpayer id."""

_MOST_REMEMBERED = 100_000
_MOST_ASKED = 200
_P = PARTY.c
_ONE = (
    select(_P.id)
    .where(_P.office_id == OFFICE)
    .where(_P.name_key == bindparam("name_key"), _P.taxpayer_id == bindparam("taxpayer_id"))
)
_NEW = insert(PARTY).returning(_P.id)


class PartyBook:
    """Numbers of companies, remembered while the archive is open.

    Only what a committed transaction saw may be remembered: `numbers_of` works on a copy that
    the caller hands back by `remember` once its transaction is kept.
    """

    def __init__(self) -> None:
        self._known: dict[PartyKey, int] = {}

    def numbers_of(
        self, connection: Connection, parties: Iterable[tuple[str, str, str]]
    ) -> dict[PartyKey, int]:
        """Give the numbers of companies (name, its key, taxpayer id), making those that are new.

        What has neither name nor taxpayer id is no company.
        """
        wanted = {(key, identifier): name for name, key, identifier in parties if key or identifier}
        known = {each: self._known[each] for each in wanted if each in self._known}
        unknown = [each for each in wanted if each not in known]
        known |= _kept(connection, unknown)
        for key in sorted(each for each in unknown if each not in known):
            known[key] = _make(connection, key, wanted[key])
        return known

    def remember(self, numbers: dict[PartyKey, int]) -> None:
        """Remember numbers whose transaction was kept."""
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        self._known |= numbers


def _kept(connection: Connection, keys: list[PartyKey]) -> dict[PartyKey, int]:
    if len(keys) == 1:
        key, identifier = keys[0]
        found = connection.execute(_ONE, {"name_key": key, "taxpayer_id": identifier}).scalar()
        return {} if found is None else {keys[0]: found}
    known: dict[PartyKey, int] = {}
    for first in range(0, len(keys), _MOST_ASKED):
        some = keys[first : first + _MOST_ASKED]
        statement = (
            select(_P.name_key, _P.taxpayer_id, _P.id)
            .where(_P.office_id == OFFICE)
            .where(tuple_(_P.name_key, _P.taxpayer_id).in_(some))
        )
        for name_key, identifier, number in connection.execute(statement):
            known[name_key, identifier] = number
    return known


def _make(connection: Connection, key: PartyKey, name: str) -> int:
    values = {"name": name, "name_key": key[0], "taxpayer_id": key[1], "sellings": 0, "buyings": 0}
    return int(connection.execute(_NEW, values).scalar_one())

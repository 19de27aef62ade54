"""Small texts that users want kept in the archive, such as their columns and searches."""

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select

from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.tables import OFFICE, SETTING

_S = SETTING.c


def kept(connection: Connection, owner: str, name: str) -> str:
    """Give what is kept; the empty text when nothing is."""
    found = connection.execute(select(_S.value).where(_is(owner, name))).scalar()
    return "" if found is None else str(found)


def keep(connection: Connection, owner: str, name: str, value: str) -> None:
    """Keep a text within the caller's transaction; the last one who keeps wins."""
    connection.execute(delete(SETTING).where(_is(owner, name)))
    row = {"office_id": OFFICE, "owner": storable(owner), "name": name, "value": storable(value)}
    connection.execute(insert(SETTING), row)


def _is(owner: str, name: str) -> ColumnElement[bool]:
    return and_(_S.office_id == OFFICE, _S.owner == storable(owner), _S.name == name)

"""Small texts that users want kept in the archive, such as their columns and searches."""

from sqlalchemy import Connection, bindparam, delete, insert, select

from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.tables import OFFICE, SETTING

_S = SETTING.c
_IS = (_S.office_id == OFFICE, _S.owner == bindparam("whose"), _S.name == bindparam("named"))
# built once: the desk reads a few for every invoice
_KEPT = select(_S.value).where(*_IS)
_FORGET = delete(SETTING).where(*_IS)
_KEEP = insert(SETTING)


def kept(connection: Connection, owner: str, name: str) -> str:
    """Give what is kept; the empty text when nothing is."""
    found = connection.execute(_KEPT, {"whose": storable(owner), "named": name}).scalar()
    return "" if found is None else str(found)


def keep(connection: Connection, owner: str, name: str, value: str) -> None:
    """Keep a text within the caller's transaction; the last one who keeps wins."""
    connection.execute(_FORGET, {"whose": storable(owner), "named": name})
    row = {"office_id": OFFICE, "owner": storable(owner), "name": name, "value": storable(value)}
    connection.execute(_KEEP, row)

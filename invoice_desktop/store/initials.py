"""Pinyin initials of the companies, worked out beside everything else and kept in the archive."""

from functools import partial
from threading import Lock, Thread

from sqlalchemy import Connection, bindparam, select, update

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.database import Database
from invoice_desktop.store.tables import PARTY

_P = PARTY.c
_AT_ONCE = 500
_MISSING = select(_P.id, _P.name_key).where(_P.initials.is_(None)).limit(_AT_ONCE)
_KEEP = update(PARTY).where(_P.id == bindparam("party")).values(initials=bindparam("letters"))


class Initials:
    """Completes the initials in the background; safe to use from any thread.

    A clerk who types does not wait for sixty thousand names: those that are not ready are found
    by their name meanwhile.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._starting = Lock()
        self._working: Thread | None = None

    def begin(self) -> None:
        """Begin, unless it is going on."""
        with self._starting:
            if self._working is None or not self._working.is_alive():
                self._working = Thread(target=self._complete, name="initials", daemon=True)
                self._working.start()

    def wait(self, seconds: float) -> None:
        """Wait until it is done, no longer than this."""
        if self._working is not None:
            self._working.join(seconds)

    def _complete(self) -> None:
        try:
            complete_initials(self._database)
        except ArchiveTrouble:
            # the archive was closed, or its server is away: the next one who types begins again
            return


def are_missing(connection: Connection) -> bool:
    """Tell whether any company has none yet."""
    return connection.execute(_MISSING).first() is not None


def complete_initials(database: Database) -> None:
    """Work out the initials of all companies that have none yet, some at a time."""
    while True:
        with database.reading() as connection:
            found = connection.execute(_MISSING).all()
        if not found:
            return
        rows = [{"party": number, "letters": initials_of(key)} for number, key in found]
        database.write(partial(_keep, rows=rows))


def initials_of(name_key: str) -> str:
    """Give the first letters of a name's pinyin; Latin letters and digits stay as they are."""
    from pypinyin import Style, lazy_pinyin

    letters = lazy_pinyin(name_key, style=Style.FIRST_LETTER, errors="default")
    return "".join(letters).casefold()


def _keep(connection: Connection, rows: list[dict[str, object]]) -> None:
    connection.execute(_KEEP, rows)

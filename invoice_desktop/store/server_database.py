"""The office's database on a server: as `Database`, for many desks and over a network."""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.adding import Overtaken
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.database import Database
from invoice_desktop.store.server_session import reading, take_turn
from invoice_desktop.store.server_troubles import explained, is_in_the_way, is_lost, named

MOST_TRIES = 5
_ASK_SECONDS = 15.0
_SHORTEST_WAIT = 0.02

T = TypeVar("T")


class ServerDatabase(Database):
    """Safe to use from any thread, and beside other desks."""

    def __init__(self, engine: Engine, chain: AuditChain, address: ServerAddress) -> None:
        name = f"{address.host}:{address.port}/{address.database}"
        super().__init__(engine, chain, partial(explained, address), name)
        self._address = address

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the archive throughout."""
        self.refuse_when_closed()
        with self._explained(), reading(self.engine) as connection:
            yield connection

    def write(self, work: Callable[[Connection], T], *, patiently: bool = False) -> T:
        """Do work in one transaction: all of it is kept or nothing.

        It is done again when another desk was in its way, or when the session was lost before
        its end. `patiently` is for work of minutes: the server then waits for it. Raises
        `server_answer_was_lost` when nobody could be asked what became of it.
        """
        self.refuse_when_closed()
        with self._explained():
            for tries in range(1, MOST_TRIES):
                try:
                    return self._attempt(work, patiently=patiently)
                except Overtaken:
                    pass
                except DBAPIError as error:
                    if not (is_in_the_way(error) or is_lost(error)):
                        raise
                # by chance, so that two desks do not meet again
                time.sleep(_SHORTEST_WAIT * 2**tries * (1 + secrets.randbelow(100) / 100))
            return self._attempt(work, patiently=patiently)

    def write_once(self, work: Callable[[Connection], T]) -> T:
        """Do work of minutes in one transaction, once: what it does elsewhere is not undone."""
        self.refuse_when_closed()
        with self._explained():
            return self._attempt(work, patiently=True)

    def _attempt(self, work: Callable[[Connection], T], *, patiently: bool) -> T:
        with self.engine.connect() as connection:
            transaction = connection.begin()
            try:
                number = take_turn(connection, patiently=patiently)
                result = work(connection)
            except BaseException:
                _give_up(connection)
                raise
            try:
                transaction.commit()
            except DBAPIError as error:
                if not is_lost(error) or not self._was_kept(number):
                    raise
        return result

    def _was_kept(self, number: str) -> bool:
        """Ask the server what became of a transaction whose commit it did not answer."""
        end = time.monotonic() + _ASK_SECONDS
        while time.monotonic() < end:
            try:
                with self.engine.connect() as connection:
                    asked = f"SELECT pg_xact_status('{int(number)}'::xid8)"
                    state = connection.exec_driver_sql(asked).scalar_one()
            except (ArchiveTrouble, DBAPIError):
                # away, or coming back: ask again
                state = None
            if state in {"committed", "aborted"}:
                return bool(state == "committed")
            time.sleep(0.2)
        raise ArchiveTrouble("server_answer_was_lost", **named(self._address))


def _give_up(connection: Connection) -> None:
    try:
        connection.rollback()
    except DBAPIError:
        # the session is gone, and the transaction with it: what is raised says why
        connection.invalidate()

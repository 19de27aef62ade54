"""An open database of either engine: reading one state of it, and writing whole transactions."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.connection import reading, writing

Dialect: TypeAlias = Literal["sqlite", "postgresql"]
Explained: TypeAlias = Callable[[], AbstractContextManager[None]]
"""Turns the driver's errors into troubles; what is a bug of ours keeps its traceback."""

T = TypeVar("T")


class Database:
    """Safe to use from any thread. `name` is the file or the server, for troubles.

    `path` is the database file, None on a server. `may_try_again` tells of an error of the driver
    that the same work may pass at its next try (another desk was in the way); files never say so.
    """

    def __init__(
        self,
        engine: Engine,
        chain: AuditChain,
        explained: Explained,
        name: str,
        path: Path | None = None,
        may_try_again: Callable[[Exception, int], bool] = lambda _error, _tries: False,
    ) -> None:
        self.engine = engine
        self.chain = chain
        self.name = name
        self.path = path
        self._explained = explained
        self._may_try_again = may_try_again
        self._is_open = True

    @property
    def dialect(self) -> Dialect:
        """Which engine it is."""
        return "sqlite" if self.engine.dialect.name == "sqlite" else "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the archive throughout."""
        self.refuse_when_closed()
        with self._explained(), reading(self.engine) as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do work in one transaction: all of it is kept or nothing.

        On a server the work is done again when another desk was in its way, so it must be
        repeatable.
        """
        self.refuse_when_closed()
        with self._explained():
            tries = 0
            while True:
                try:
                    with writing(self.engine) as connection:
                        return work(connection)
                except Exception as error:
                    tries += 1
                    if not self._may_try_again(error, tries):
                        raise

    def damage(self) -> ArchiveTrouble:
        """Explain damage that the database did not report itself.

        Of a long value's last damaged page SQLCipher makes zeros without a word (seen with
        4.19); no text that is kept holds any, and a document has its digest.
        """
        return ArchiveTrouble("archive_is_damaged", path=self.name)

    def refuse_when_closed(self) -> None:
        """Raise `archive_is_closed` after `close`: the engine itself would connect again."""
        if not self._is_open:
            raise ArchiveTrouble("archive_is_closed", path=self.name)

    def close(self) -> None:
        """Close all connections; nothing that was written is lost."""
        self._is_open = False
        self.engine.dispose()

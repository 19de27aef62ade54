"""The encrypted archive behind the services' Protocol."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, RowMapping, delete, insert, select

from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow, Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store import listing
from invoice_desktop.store.adding import Verified, keep, keep_all
from invoice_desktop.store.connection import reading, writing
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.showings import find_earlier_showings
from invoice_desktop.store.snapshot import verification_of
from invoice_desktop.store.tables import DOCUMENT, INVOICE, OUR_COMPANY, VERIFICATION
from invoice_desktop.store.troubles import explained


class SqlArchive:
    """An open archive; safe to use from any thread, and beside another process.

    Every method raises `ArchiveTrouble`: `archive_is_locked`, `archive_is_damaged`,
    `archive_is_missing`, `archive_is_read_only`, `archive_is_closed`, `disk_is_full`,
    `disk_fails`; `entry_is_unknown` where an entry is asked for.
    """

    def __init__(self, path: Path, engine: Engine, archive_id: str) -> None:
        self._path = path
        self._engine = engine
        self._archive_id = archive_id
        self._is_open = True

    @property
    def archive_id(self) -> str:
        """The archive's own UUID; under it the key is kept."""
        return self._archive_id

    def add(self, verification: Verification, original: bytes | None) -> str:
        """Keep a verification and the document it judged, in one transaction; give the entry.

        A showing of an invoice that is already kept joins its entry. Raises `ValueError` when
        `original` is not what the verification judged.
        """
        with self._writing() as connection:
            return keep(connection, verification, original)

    def add_all(self, verified: Sequence[Verified]) -> tuple[str, ...]:
        """Keep many verifications with their originals in one transaction: all of them or none."""
        with self._writing() as connection:
            return keep_all(connection, verified)

    def earlier_showings(self, invoice: Invoice, sha256: str) -> tuple[Showing, ...]:
        """Find earlier showings of the same or a similar invoice, the newest first.

        At most the hundred newest of each likeness.
        """
        with self._reading() as connection:
            return find_earlier_showings(connection, invoice, sha256)

    def rows(self, query: ArchiveQuery, offset: int, limit: int) -> tuple[ArchiveRow, ...]:
        """Give one stretch of the list that a query selects."""
        statement = listing.rows_statement(query, offset, limit)
        with self._reading() as connection:
            found = connection.execute(statement).mappings()
            return tuple(self._row(row) for row in found)

    def count(self, query: ArchiveQuery) -> int:
        """Count the invoices that a query selects."""
        with self._reading() as connection:
            return connection.execute(listing.count_statement(query)).scalar_one()

    def row(self, entry: str) -> ArchiveRow:
        """Give one entry's row."""
        with self._reading() as connection:
            statement = select(INVOICE).where(INVOICE.c.id == entry)
            found = connection.execute(statement).mappings().first()
        if found is None:
            raise ArchiveTrouble("entry_is_unknown", entry=entry)
        return self._row(found)

    def verifications(self, entry: str) -> tuple[Verification, ...]:
        """Give all verifications of an entry, the newest first."""
        statement = (
            select(VERIFICATION.c.snapshot)
            .where(VERIFICATION.c.invoice_id == entry)
            .order_by(VERIFICATION.c.verified_order.desc(), VERIFICATION.c.id.desc())
        )
        with self._reading() as connection:
            snapshots = connection.execute(statement).scalars().all()
        if not snapshots:
            raise ArchiveTrouble("entry_is_unknown", entry=entry)
        try:
            return tuple(verification_of(snapshot) for snapshot in snapshots)
        except json.JSONDecodeError as error:
            raise self._damage() from error

    def original(self, sha256: str) -> Original | None:
        """Give the untouched bytes of a kept document; None for a scan or a typed form."""
        statement = select(DOCUMENT.c.name, DOCUMENT.c.format, DOCUMENT.c.content)
        with self._reading() as connection:
            found = connection.execute(statement.where(DOCUMENT.c.sha256 == sha256)).first()
        if found is None:
            return None
        if hashlib.sha256(found.content).hexdigest() != sha256:
            raise self._damage()
        return Original(found.name, InputFormat(found.format), found.content)

    def our_companies(self) -> tuple[Party, ...]:
        """Give the companies of this desk, as set up by the user."""
        with self._reading() as connection:
            found = connection.execute(select(OUR_COMPANY).order_by(OUR_COMPANY.c.position))
            return tuple(
                Party(row.name, row.taxpayer_id, row.address_and_phone, row.bank_and_account)
                for row in found
            )

    def set_our_companies(self, companies: Sequence[Party]) -> None:
        """Replace the companies of this desk."""
        rows = [
            {
                "id": new_identifier(),
                "position": position,
                "name": storable(company.name),
                "taxpayer_id": storable(company.taxpayer_id),
                "address_and_phone": storable(company.address_and_phone),
                "bank_and_account": storable(company.bank_and_account),
            }
            for position, company in enumerate(companies)
        ]
        with self._writing() as connection:
            connection.execute(delete(OUR_COMPANY))
            if rows:
                connection.execute(insert(OUR_COMPANY), rows)

    def close(self) -> None:
        """Close the archive; nothing that was added is lost."""
        self._is_open = False
        self._engine.dispose()

    def _row(self, found: RowMapping) -> ArchiveRow:
        if any(isinstance(value, str) and "\0" in value for value in found.values()):
            raise self._damage()
        return listing.archive_row(found)

    def _damage(self) -> ArchiveTrouble:
        """Explain damage that SQLCipher did not report.

        Of a long value's last damaged page it makes zeros without a word (seen with 4.19); no
        text that is kept holds any, and a document has its digest.
        """
        return ArchiveTrouble("archive_is_damaged", path=str(self._path))

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._refuse_when_closed()
        with explained(self._path), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._refuse_when_closed()
        with explained(self._path), writing(self._engine) as connection:
            yield connection

    def _refuse_when_closed(self) -> None:
        # the engine itself would quietly connect again
        if not self._is_open:
            raise ArchiveTrouble("archive_is_closed", path=str(self._path))

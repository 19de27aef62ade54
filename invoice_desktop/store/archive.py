"""The encrypted archive behind the services' Protocol."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection, bindparam, delete, insert, select

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import WholeEntry
from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store import settings
from invoice_desktop.store.adding import are_new, deeds_of, keep, keep_new, parties_of
from invoice_desktop.store.audit import SqlAuditLog
from invoice_desktop.store.catalogue import SqlCatalogue
from invoice_desktop.store.database import Database
from invoice_desktop.store.entry_book import SqlEntryBook
from invoice_desktop.store.entry_stretches import whole_entries
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.ledger_book import SqlLedgerBook
from invoice_desktop.store.parties import PartyBook, PartyKey
from invoice_desktop.store.prepared import Prepared, prepare
from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.showings import find_earlier_showings
from invoice_desktop.store.snapshot import verification_of
from invoice_desktop.store.tables import DOCUMENT, INVOICE, OFFICE, OUR_COMPANY, VERIFICATION

_I, _V, _D, _C = INVOICE.c, VERIFICATION.c, DOCUMENT.c, OUR_COMPANY.c

# built once: an export asks them of every entry, and building one takes longer than running it
_SNAPSHOTS = (
    select(_V.snapshot)
    .join(INVOICE, _I.row_id == _V.invoice_row)
    .where(_I.office_id == OFFICE, _I.id == bindparam("entry"))
    .order_by(_V.verified_order.desc(), _V.id.desc())
)
_ORIGINAL = select(_D.name, _D.format, _D.content).where(
    _D.office_id == OFFICE, _D.sha256 == bindparam("sha256")
)


class SqlArchive:
    """An open archive; safe to use from any thread, and beside another process.

    Every method raises `ArchiveTrouble`: `archive_is_locked`, `archive_is_damaged`,
    `archive_is_missing`, `archive_is_read_only`, `archive_is_closed`, `disk_is_full`,
    `disk_fails`, on a server what `server_troubles` names; `entry_is_unknown` where an entry is
    asked for.
    """

    def __init__(self, database: Database, archive_id: str) -> None:
        self.database = database
        self._archive_id = archive_id
        self._parties = PartyBook()

    @property
    def archive_id(self) -> str:
        """The archive's own UUID; under it the key is kept."""
        return self._archive_id

    @cached_property
    def catalogue(self) -> SqlCatalogue:
        """The list, and all ways to find something in it."""
        return SqlCatalogue(self.database)

    @cached_property
    def entries(self) -> SqlEntryBook:
        """What the office adds to entries."""
        return SqlEntryBook(self.database)

    @cached_property
    def ledger(self) -> SqlLedgerBook:
        """The tax bureau's ledger."""
        return SqlLedgerBook(self.database)

    @cached_property
    def audit(self) -> SqlAuditLog:
        """The log of everything that was done."""
        return SqlAuditLog(self.database)

    def add(self, verification: Verification, original: bytes | None) -> str:
        """Keep a verification and the document it judged, in one transaction; give the entry.

        A showing of an invoice that is already kept joins its entry. Raises `ValueError` when
        `original` is not what the verification judged.
        """
        return self.keep_prepared([prepare(verification, original)])[0]

    def add_all(self, verified: Sequence[tuple[Verification, bytes | None]]) -> tuple[str, ...]:
        """Keep many verifications with their originals in one transaction: all of them or none."""
        return self.keep_prepared([prepare(*each) for each in verified]) if verified else ()

    def add_each(self, verified: Sequence[tuple[Verification, bytes | None]]) -> tuple[str, ...]:
        """Keep many as `add_all` does, and log each by itself as `add` does."""
        given = [prepare(*each) for each in verified]
        return self.keep_prepared(given, each_logged=True) if given else ()

    def keep_prepared(
        self, given: Sequence[Prepared], *, each_logged: bool = False
    ) -> tuple[str, ...]:
        """Keep prepared verifications in one transaction; doing it again changes nothing.

        Where all of them are new they are logged as one act, unless each is wanted by itself.
        """
        chain = self.database.chain

        def work(connection: Connection) -> tuple[tuple[str, ...], dict[PartyKey, int]]:
            numbers = self._parties.numbers_of(connection, parties_of(given))
            if len(given) > 1 and are_new(connection, given):
                entries = keep_new(connection, given, numbers)
                chain.append(connection, *deeds_of(given, entries, each_logged=each_logged))
                return entries, numbers
            kept = [keep(connection, each, numbers) for each in given]
            if deeds := [deed for _, deed in kept if deed is not None]:
                chain.append(connection, *deeds)
            return tuple(entry for entry, _ in kept), numbers

        entries, numbers = self.database.write(work)
        self._parties.remember(numbers)
        return entries

    def earlier_showings(self, invoice: Invoice, sha256: str) -> tuple[Showing, ...]:
        """Find earlier showings of the same or a similar invoice, the newest first.

        At most the hundred newest of each likeness.
        """
        with self.database.reading() as connection:
            return find_earlier_showings(connection, invoice, sha256)

    def verifications(self, entry: str) -> tuple[Verification, ...]:
        """Give all verifications of an entry, the newest first."""
        with self.database.reading() as connection:
            snapshots = connection.execute(_SNAPSHOTS, {"entry": entry}).scalars().all()
        if not snapshots:
            raise ArchiveTrouble("entry_is_unknown", entry=entry)
        try:
            return tuple(verification_of(snapshot) for snapshot in snapshots)
        except json.JSONDecodeError as error:
            raise self.database.damage() from error

    def whole_entries(self, entries: Sequence[str]) -> tuple[WholeEntry, ...]:
        """Give all that is kept of some entries, in their order. Raises `entry_is_unknown`."""
        with self.database.reading() as connection:
            try:
                return whole_entries(connection, entries)
            except json.JSONDecodeError as error:
                raise self.database.damage() from error

    def original(self, sha256: str) -> Original | None:
        """Give the untouched bytes of a kept document; None for a scan or a typed form."""
        with self.database.reading() as connection:
            found = connection.execute(_ORIGINAL, {"sha256": sha256}).first()
        if found is None:
            return None
        if hashlib.sha256(found.content).hexdigest() != sha256:
            raise self.database.damage()
        return Original(found.name, InputFormat(found.format), found.content)

    def our_companies(self) -> tuple[Party, ...]:
        """Give the companies of this desk, as set up by the user."""
        with self.database.reading() as connection:
            return _companies(connection)

    def set_our_companies(self, companies: Sequence[Party], who: str, at: datetime) -> None:
        """Replace the companies of this desk."""
        rows = [
            {
                "office_id": OFFICE,
                "id": new_identifier(),
                "position": position,
                "name": storable(company.name),
                "taxpayer_id": storable(company.taxpayer_id),
                "address_and_phone": storable(company.address_and_phone),
                "bank_and_account": storable(company.bank_and_account),
            }
            for position, company in enumerate(companies)
        ]

        def work(connection: Connection) -> None:
            before = _companies(connection)
            connection.execute(delete(OUR_COMPANY).where(_C.office_id == OFFICE))
            if rows:
                connection.execute(insert(OUR_COMPANY), rows)
            deed = Deed(
                Act.COMPANIES_CHANGED, who, at, before=_named(before), after=_named(companies)
            )
            self.database.chain.append(connection, deed)

        self.database.write(work)

    def setting(self, owner: str, name: str) -> str:
        """Give what an owner had kept under a name; the empty text when nothing."""
        with self.database.reading() as connection:
            return settings.kept(connection, owner, name)

    def keep_setting(self, owner: str, name: str, value: str) -> None:
        """Keep a small text under a name."""
        self.database.write(lambda connection: settings.keep(connection, owner, name, value))

    def close(self) -> None:
        """Close the archive; nothing that was added is lost."""
        self.database.close()


def _companies(connection: Connection) -> tuple[Party, ...]:
    statement = select(OUR_COMPANY).where(_C.office_id == OFFICE).order_by(_C.position)
    return tuple(
        Party(row.name, row.taxpayer_id, row.address_and_phone, row.bank_and_account)
        for row in connection.execute(statement)
    )


def _named(companies: Sequence[Party]) -> Mapping[str, str]:
    return {each.taxpayer_id or str(at): each.name for at, each in enumerate(companies)}

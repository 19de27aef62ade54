"""The filters of a query besides its text: where to look, and how to test a row."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.store.engines import as_read
from invoice_desktop.store.looks import MANY_ALIKE, count_rows
from invoice_desktop.store.meanings import Fact, Way, counted, tag_way
from invoice_desktop.store.periods import period_of
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import cents, name_key
from invoice_desktop.store.shares import Shares
from invoice_desktop.store.tables import INVOICE, OFFICE, PARTY

_I, _P = INVOICE.c, PARTY.c


@dataclass(frozen=True, slots=True)
class Filters:
    """Prepares the filters of one query over an archive of `total` rows."""

    connection: Connection
    shares: Shares
    total: int

    def ways(self, query: ArchiveQuery) -> Iterator[Way]:
        """Give a way for every filter that is given."""
        if query.issued_from is not None or query.issued_until is not None:
            yield self.issued(query.issued_from, query.issued_until)
        yield from self._ranges(query)
        for column, values in (
            (_I.kind, query.kinds),
            (_I.authenticity, query.authenticities),
            (_I.acceptance, query.acceptances),
            (_I.status, query.statuses),
            (_I.category, query.categories),
        ):
            if values:
                names = sorted(value.value for value in values)
                share = self.shares.having(self.connection, self.total, column.name, names)
                way = self._shared(column.in_(names), share)
                if column is _I.status:
                    way = replace(way, fact=Fact.STATE, read=as_read(column).in_(names))
                    way = replace(way, names=tuple(names))
                yield way
        if query.buyers:
            yield self._bought(query.buyers)
        for tag in sorted(query.tags):
            yield tag_way(self.connection, [tag])

    def _shared(self, condition: ColumnElement[bool], share: float) -> Way:
        rows = select(_I.row_id).where(condition)
        return Way(rows, condition, max(1, int(share * self.total)))

    def issued(self, first: date | None, last: date | None) -> Way:
        """Give the way to what was issued in these days, both ends inclusive."""
        ends = [_I.issue_date >= first.isoformat()] if first else []
        ends += [_I.issue_date <= last.isoformat()] if last else []
        share = self.shares.issued(self.connection, self.total, first, last)
        knows = frozenset({Fact.STATE})
        way = replace(self._shared(and_(*ends), share), fact=Fact.DAYS, knows=knows)
        return replace(way, period=period_of(first, last))

    def _ranges(self, query: ArchiveQuery) -> Iterator[Way]:
        for conditions in (list(_verified(query)), list(_totals(query))):
            if conditions:
                condition = and_(*conditions)
                rows = select(_I.row_id).where(condition)
                count = count_rows(self.connection, rows, MANY_ALIKE)
                yield counted(rows, condition, count, MANY_ALIKE)

    def _bought(self, buyers: frozenset[str]) -> Way:
        keys, identifiers = sorted(name_key(each) for each in buyers), sorted(buyers)
        named = or_(_P.name_key.in_(keys), _P.taxpayer_id.in_(identifiers))
        count = self.connection.execute(select(func.sum(_P.buyings)).where(named)).scalar()
        parties = select(_P.id).where(_P.office_id == OFFICE, named)
        test = or_(_I.buyer_key.in_(keys), _I.buyer_taxpayer_id.in_(identifiers))
        rows = select(_I.row_id).where(_I.buyer_party.is_not(None), _I.buyer_party.in_(parties))
        invoices = max(1, int(count or 0))
        return Way(rows, test, invoices, is_counted=True, knows=frozenset(Fact))


def _totals(query: ArchiveQuery) -> Iterator[ColumnElement[bool]]:
    least = None if query.total_from is None else cents(query.total_from)
    most = None if query.total_until is None else cents(query.total_until)
    if least is not None:
        yield _I.total_including_tax >= least
    if most is not None:
        yield _I.total_including_tax <= most


def _verified(query: ArchiveQuery) -> Iterator[ColumnElement[bool]]:
    if query.verified_from is not None:
        yield _I.verified_order >= order_of(_midnight(query.verified_from))
    if query.verified_until is not None:
        yield _I.verified_order < order_of(_midnight(query.verified_until + timedelta(days=1)))


def _midnight(day: date) -> datetime:
    # days of the desk: the zone that this computer is set to
    return datetime.combine(day, time()).astimezone()

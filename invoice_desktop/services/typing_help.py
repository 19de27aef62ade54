"""What the archive knows of an invoice, or a company, that is being typed in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.figure_slips import turned
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.invoice import Field, FieldValue
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.search import SuggestionReason
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Archive, ToArchive
from invoice_desktop.services.typed_slips import day_typed

_SHORTEST = 8
"""Digits of the shortest invoice number: with fewer nothing is looked up."""
_MOST_ROWS = 20
_MOST_COMPANIES = 6
_SHORTEST_NAME = 2
_COMPANIES = frozenset(
    {
        SuggestionReason.COMPANY_NAME,
        SuggestionReason.COMPANY_INITIALS,
        SuggestionReason.TAXPAYER_ID,
    }
)


@dataclass(frozen=True, slots=True)
class KnownInvoice:
    """An invoice of the archive, and its fields as they would be typed in."""

    row: ArchiveRow
    entries: Mapping[Field, str]


class TypingHelp:
    """Looks things up for whoever types; every method is slow and raises `ArchiveTrouble`."""

    def __init__(self, archive: ToArchive) -> None:
        self._archive = archive

    def known(self, _user: User, entries: Mapping[Field, str]) -> KnownInvoice | None:
        """Give the newest entry with this number, and with this code where one was typed."""
        number = "".join(entries.get(Field.INVOICE_NUMBER, "").split())
        if len(number) < _SHORTEST or not number.isdecimal():
            return None
        archive, code = self._archive(), entries.get(Field.INVOICE_CODE, "")
        rows = _numbered(archive, number)
        return next((_known(archive, row) for row in rows if code in {"", row.invoice_code}), None)

    def turned(self, _user: User, entries: Mapping[Field, str]) -> tuple[KnownInvoice, ...]:
        """Give invoices of the typed day whose number is the typed one with two digits turned.

        Empty until both were typed, and where an invoice has the number itself.
        """
        number = "".join(entries.get(Field.INVOICE_NUMBER, "").split())
        day = day_typed(entries.get(Field.ISSUE_DATE, ""))
        if day is None or len(number) < _SHORTEST or not number.isdecimal():
            return ()
        archive = self._archive()
        if next(_numbered(archive, number), None) is not None:
            return ()
        rows = (row for each in turned(number) for row in _numbered(archive, each))
        return tuple(_known(archive, row) for row in rows if row.issue_date == day)

    def companies(
        self, _user: User, text: str, today: date, *, of_buyer: bool
    ) -> tuple[Party, ...]:
        """Give companies by a part of the name, by its initials, or by how the taxpayer id begins.

        A buyer is likely one of ours: those go first.
        """
        typed = "".join(text.split())
        if len(typed) < _SHORTEST_NAME:
            return ()
        archive = self._archive()
        ours = archive.our_companies() if of_buyer else ()
        found = [each for each in ours if typed in each.name or _begins(each, typed)]
        found.extend(islice(_companies(archive, typed, today), _MOST_COMPANIES))
        by_name = {(each.name, each.taxpayer_id): each for each in reversed(found)}
        return tuple(reversed(by_name.values()))[:_MOST_COMPANIES]


def _numbered(archive: Archive, number: str) -> Iterator[ArchiveRow]:
    rows = archive.catalogue.first_rows(ArchiveQuery(text=number), _MOST_ROWS)
    return (row for row in rows if row.invoice_number == number)


def _known(archive: Archive, row: ArchiveRow) -> KnownInvoice:
    newest = archive.verifications(row.entry)[0].invoice.values
    return KnownInvoice(row, {name: _typed(each) for name, each in newest.items()})


def _begins(company: Party, typed: str) -> bool:
    return company.taxpayer_id.startswith(typed.upper())


def _companies(archive: Archive, typed: str, today: date) -> Iterator[Party]:
    for suggestion in archive.catalogue.suggestions(typed, today, 2 * _MOST_COMPANIES):
        if suggestion.reason in _COMPANIES:
            rows = archive.catalogue.first_rows(ArchiveQuery(text=suggestion.text), _MOST_ROWS)
            parties = (each for row in rows for each in _parties(row))
            wanted = [each for each in parties if suggestion.text in {each.name, each.taxpayer_id}]
            # the newest that has a number: one was typed without it now and then
            yield from sorted(wanted, key=lambda each: not each.taxpayer_id)[:1]


def _parties(row: ArchiveRow) -> tuple[Party, ...]:
    """Give both sides of an invoice; pictures teach nothing: their names may be misread."""
    if row.input_format is InputFormat.PICTURE:
        return ()
    return (
        Party(row.seller_name, row.seller_taxpayer_id),
        Party(row.buyer_name, row.buyer_taxpayer_id),
    )


def _typed(value: FieldValue) -> str:
    match value:
        case Decimal():
            return amount_text(value)
        case date():
            return value.isoformat()
        case str():
            return value
    return ""

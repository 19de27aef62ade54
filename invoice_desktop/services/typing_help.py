"""What the archive knows of an invoice whose number is being typed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.invoice import Field, FieldValue
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import ToArchive

_SHORTEST = 8
"""Digits of the shortest invoice number: with fewer nothing is looked up."""
_MOST_ROWS = 20


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
        rows = archive.catalogue.first_rows(ArchiveQuery(text=number), _MOST_ROWS)
        for row in rows:
            if row.invoice_number == number and code in {"", row.invoice_code}:
                newest = archive.verifications(row.entry)[0].invoice.values
                return KnownInvoice(row, {name: _typed(each) for name, each in newest.items()})
        return None


def _typed(value: FieldValue) -> str:
    match value:
        case Decimal():
            return amount_text(value)
        case date():
            return value.isoformat()
        case str():
            return value
    return ""

"""Names and taxpayer ids that were recognised in a picture, held to what the archive knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.ports import Archive, ToArchive

_SIDES = (
    (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID),
    (Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID),
)
_PAGES = (20, 80, 400, 500)
"""Rows looked at, page by page: pictures teach nothing, and may be most of what is found."""
_MOST_SLIPS = 2
"""Characters that a recognised taxpayer id may differ in from the one it is taken for."""


@dataclass(frozen=True, slots=True)
class PartySuggestion:
    """A field that was recognised, and what the archive knows instead."""

    field: Field
    recognised: str
    known: str


class RecognisedParties:
    """Looks recognised parties up; slow, and raises `ArchiveTrouble`."""

    def __init__(self, archive: ToArchive) -> None:
        self._archive = archive

    def suggestions(self, _user: User, verification: Verification) -> tuple[PartySuggestion, ...]:
        """Give what was recognised otherwise than the archive knows it, seller first.

        Only what was read from pictures is looked at, and pictures teach nothing: a name that was
        misread once must not correct the next one.
        """
        archive = self._archive()
        found = (_suggestion(archive, verification, *side) for side in _SIDES)
        return tuple(each for each in found if each is not None)


def _suggestion(
    archive: Archive, verification: Verification, name: Field, number: Field
) -> PartySuggestion | None:
    said_name, said_number = (_recognised(verification, field) for field in (name, number))
    if said_name and (identifier := _value(verification, number)):
        known = next((n for n, i in _known(archive, identifier) if i == identifier), "")
        if known and known != said_name:
            return PartySuggestion(name, said_name, known)
    if said_number and (title := _value(verification, name)):
        known = next((i for n, i in _known(archive, title) if n == title), "")
        if known != said_number and _is_near(known, said_number):
            return PartySuggestion(number, said_number, known)
    return None


def _recognised(verification: Verification, field: Field) -> str:
    """Give a value only if it was recognised, and by nothing else."""
    of_text = verification.invoice.sources.get(field) is Source.OCR
    return _value(verification, field) if of_text else ""


def _value(verification: Verification, field: Field) -> str:
    return str(verification.invoice.values.get(field, ""))


def _known(archive: Archive, text: str) -> Iterator[tuple[str, str]]:
    """Give names and taxpayer ids of companies that a text finds."""
    yield from ((each.name, each.taxpayer_id) for each in archive.our_companies())
    for row in _rows(archive, ArchiveQuery(text=text)):
        if row.input_format is not InputFormat.PICTURE:
            yield from _parties(row)


def _rows(archive: Archive, query: ArchiveQuery) -> Iterator[ArchiveRow]:
    last = None
    for size in _PAGES:
        found = archive.catalogue.rows_after(query, last, size)
        yield from found
        if len(found) < size:
            return
        last = found[-1]


def _parties(row: ArchiveRow) -> Iterator[tuple[str, str]]:
    yield row.seller_name, row.seller_taxpayer_id
    yield row.buyer_name, row.buyer_taxpayer_id


def _is_near(one: str, other: str) -> bool:
    if not one or len(one) != len(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) <= _MOST_SLIPS

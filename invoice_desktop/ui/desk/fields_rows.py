"""What the table of fields shows, worked out from values alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from invoice_desktop.domain.evidence import Place, Reading
from invoice_desktop.domain.invoice import Field, FieldValue, Source
from invoice_desktop.domain.verdict import Verification

_IN_ITS_OWN_TABLE = frozenset({Field.LINES})


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the invoice as it was assembled, and every reading of it.

    `source` is None for a field that was read but is no part of the assembled invoice.
    """

    field: Field
    value: FieldValue
    source: Source | None
    readings: tuple[Reading, ...]

    @property
    def disputed(self) -> bool:
        """Whether the readings differ as they stand; what that means is a finding's business."""
        return len({_comparable(reading.value) for reading in self.readings}) > 1

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(reading.place for reading in self.readings if reading.place is not None)


def field_rows(verification: Verification) -> tuple[FieldRow, ...]:
    """Give the rows in the fixed order of the fields, those without any value left out."""
    rows = (_row(verification, field) for field in Field if field not in _IN_ITS_OWN_TABLE)
    return tuple(row for row in rows if row is not None)


def _row(verification: Verification, field: Field) -> FieldRow | None:
    invoice = verification.invoice
    readings = verification.evidence.of(field)
    if field in invoice.values:
        return FieldRow(field, invoice.values[field], invoice.sources.get(field), readings)
    if readings:
        return FieldRow(field, readings[0].value, None, readings)
    return None


def _comparable(value: FieldValue) -> str:
    return "".join(str(value).split())


def sources_of(readings: Iterable[Reading]) -> tuple[Source, ...]:
    """Give the sources of readings, each once, in the order they were captured."""
    return tuple(dict.fromkeys(reading.source for reading in readings))

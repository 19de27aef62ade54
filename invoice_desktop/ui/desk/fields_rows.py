"""What the table of fields shows, worked out from values alone."""

from dataclasses import dataclass

from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, FieldValue, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Outcome, Strength, Verification
from invoice_desktop.ui.desk.findings_rows import fields_of_finding

_IN_ITS_OWN_TABLE = frozenset({Field.LINES})


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the invoice as it was assembled, and every reading of it.

    `source` is None for a field that was read but is no part of the assembled invoice. `disputed`
    says that a check found its readings to differ.
    """

    field: Field
    value: FieldValue
    source: Source | None
    readings: tuple[Reading, ...]
    disputed: bool = False

    @property
    def confidence(self) -> float:
        """How surely the value was recognised: that of the surest reading that gives it."""
        told = (
            reading.confidence
            for reading in self.readings
            if reading.source is self.source and reading.value == self.value
        )
        return max(told, default=1.0)

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(reading.place for reading in self.readings if reading.place is not None)


def field_rows(verification: Verification) -> tuple[FieldRow, ...]:
    """Give the rows in the fixed order of the fields, those without any value left out."""
    disputed = _disputed(verification)
    rows = (
        _row(verification, field, disputed=field in disputed)
        for field in Field
        if field not in _IN_ITS_OWN_TABLE
    )
    return tuple(row for row in rows if row is not None)


def _disputed(verification: Verification) -> frozenset[Field]:
    return frozenset(
        field
        for finding in verification.findings
        if finding.strength is Strength.INTEGRITY and finding.outcome is Outcome.FAILED
        for field in fields_of_finding(finding)
    )


def _row(verification: Verification, field: Field, *, disputed: bool) -> FieldRow | None:
    invoice = verification.invoice
    readings = verification.evidence.of(field)
    if field in invoice.values:
        source = invoice.sources.get(field)
        return FieldRow(field, invoice.values[field], source, readings, disputed)
    if readings:
        return FieldRow(field, readings[0].value, None, readings, disputed)
    return None

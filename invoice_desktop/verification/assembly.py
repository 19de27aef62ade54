"""An invoice assembled from readings, each field from the most trusted source that carries it."""

from dataclasses import replace

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import TRUST_ORDER, Field, FieldValue, Invoice, Source

_RANK = {source: rank for rank, source in enumerate(TRUST_ORDER)}


def assemble_invoice(evidence: Evidence) -> Invoice:
    """Choose each field's value by the fixed order of trust; nothing is invented or computed.

    Within a source an exact reading goes before an interpreted one, then the more confident one,
    then the earlier one.
    """
    values: dict[Field, FieldValue] = {}
    sources: dict[Field, Source] = {}
    for reading in sorted(evidence.readings, key=_distrust):
        if reading.field not in values:
            values[reading.field] = reading.value
            sources[reading.field] = reading.source
    return Invoice(values, sources)


def assemble_what_is_sure(evidence: Evidence) -> Invoice:
    """Leave out what was hardly recognised: a misread digit must not speak against an invoice."""
    sure = tuple(reading for reading in evidence.readings if reading.is_sure)
    return assemble_invoice(replace(evidence, readings=sure))


def _distrust(reading: Reading) -> tuple[int, bool, float]:
    return _RANK[reading.source], not reading.exact, -reading.confidence

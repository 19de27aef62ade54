"""Checks of what sources say about the kind, and of what the file's name says."""

from itertools import combinations

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.comparing import plain_name
from invoice_desktop.verification.vocabulary import finding

_LIKE_KINDS = (
    {InvoiceKind.VAT_ELECTRONIC_ORDINARY, InvoiceKind.TOLL},
    {InvoiceKind.VAT_ORDINARY, InvoiceKind.VAT_ROLL},
    {InvoiceKind.VAT_ORDINARY, InvoiceKind.DIGITAL_ON_PAPER_ORDINARY},
    {InvoiceKind.VAT_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_SPECIAL},
    # what is issued fully digital in a form of its own, or printed on the old paper
    *(
        {InvoiceKind.FULLY_DIGITAL_SPECIAL, kind}
        for kind in (
            InvoiceKind.DIGITAL_ON_PAPER_SPECIAL,
            InvoiceKind.VAT_SPECIAL,
            InvoiceKind.TOLL,
            InvoiceKind.MOTOR_VEHICLE,
        )
    ),
    *(
        {InvoiceKind.FULLY_DIGITAL_ORDINARY, kind}
        for kind in (
            InvoiceKind.DIGITAL_ON_PAPER_ORDINARY,
            InvoiceKind.VAT_ORDINARY,
            InvoiceKind.TOLL,
            InvoiceKind.RAILWAY_TICKET,
            InvoiceKind.AIR_ITINERARY,
            InvoiceKind.MOTOR_VEHICLE,
            InvoiceKind.USED_VEHICLE,
        )
    ),
)
"""Kinds that sources name differently for one and the same invoice."""


def are_alike(kind: InvoiceKind, other: InvoiceKind) -> bool:
    """Tell whether one invoice may be named as both kinds."""
    return kind is other or any({kind, other} <= likes for likes in _LIKE_KINDS)


def kinds_agree(evidence: Evidence) -> Finding:
    """Compare the kinds that the sources name; a difference is a doubt, kinds are interpreted."""
    rule = "kinds_agree"
    named = [
        (reading, reading.value)
        for reading in evidence.of(Field.KIND)
        if isinstance(reading.value, InvoiceKind) and reading.is_sure
    ]
    if len(named) < 2:
        return finding(rule, "single_kind")
    for (first, kind), (second, other) in combinations(named, 2):
        if not are_alike(kind, other):
            return finding(
                rule,
                "kinds_differ",
                first.place,
                second.place,
                first_source=first.source.value,
                first_kind=kind.value,
                second_source=second.source.value,
                second_kind=other.value,
            )
    return finding(rule, "all_kinds_agree", kind=named[0][1].value)


def file_name_agrees(evidence: Evidence, invoice_number: str | None) -> Finding:
    """Compare a number in the file's name; names are hints, so a difference proves nothing."""
    rule = "file_name_agrees"
    hints = [
        plain_name(str(reading.value))
        for reading in evidence.of(Field.INVOICE_NUMBER)
        if reading.source is Source.FILE_NAME
    ]
    if not hints or not invoice_number:
        return finding(rule, "no_number_in_name")
    if plain_name(invoice_number) in hints:
        return finding(rule, "file_name_matches")
    return finding(rule, "file_name_differs", name=evidence.input.name, number=hints[0])

"""Checks across sources: what the document says in one place, it must say in all.

This is how an edited page with an untouched QR code, or swapped data behind an untouched page, is
caught. A false alarm on a genuine invoice is the worst that can happen here, so a difference
contradicts only where no misreading can explain it.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import (
    TRUST_ORDER,
    Field,
    FieldValue,
    InvoiceKind,
    InvoiceLine,
    Source,
)
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.amount_in_words import read_amount_in_words
from invoice_desktop.verification.comparing import bare_text, comparable, plain_name, stands_in
from invoice_desktop.verification.vocabulary import finding

_RULE = "sources_agree"
_RANK = {source: rank for rank, source in enumerate(TRUST_ORDER)}

HARD_FIELDS = frozenset(
    {
        Field.INVOICE_CODE,
        Field.INVOICE_NUMBER,
        Field.ISSUE_DATE,
        Field.CHECK_CODE,
        Field.SELLER_TAXPAYER_ID,
        Field.BUYER_TAXPAYER_ID,
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TAX_AMOUNT,
        Field.TOTAL_INCLUDING_TAX,
    }
)
"""Digits, dates and amounts: they are right or wrong, where names are cut and wrapped."""
_LOOSE_FIELDS = frozenset(
    {
        Field.SELLER_ADDRESS_AND_PHONE,
        Field.SELLER_BANK_AND_ACCOUNT,
        Field.BUYER_ADDRESS_AND_PHONE,
        Field.BUYER_BANK_AND_ACCOUNT,
        Field.REMARKS,
        Field.DRAWER,
        Field.PAYEE,
        Field.REVIEWER,
    }
)
"""Long texts that pages wrap and cut: one that contains the other agrees."""
_COMPARED_ELSEWHERE = frozenset(
    {Field.KIND, Field.LINES, Field.QR_TEXT, Field.DOWNLOAD_ADDRESS, Field.CIPHER_AREA}
)
_SHORTEST_PART = 4
_LAST_DIGITS = 6
_INTERPRETED = frozenset({Source.VISIBLE_TEXT})
_MASK = "*"


def sources_agree(evidence: Evidence) -> tuple[Finding, ...]:
    """Compare every field that at least two readings carry; one finding a field."""
    page = bare_text(evidence.visible_text)
    found = [
        _field_finding(name, readings, page)
        for name, readings in _by_field(evidence).items()
        if len(readings) > 1
    ]
    lines = _lines_finding(evidence)
    if lines:
        found.append(lines)
    return tuple(found) or (finding(_RULE, "single_source"),)


def _by_field(evidence: Evidence) -> dict[Field, list[Reading]]:
    fields: dict[Field, list[Reading]] = {}
    for reading in evidence.readings:
        if reading.field not in _COMPARED_ELSEWHERE and reading.source is not Source.FILE_NAME:
            fields.setdefault(reading.field, []).append(reading)
    return fields


def _field_finding(name: Field, readings: list[Reading], page: str) -> Finding:
    ordered = sorted(readings, key=lambda reading: _RANK[reading.source])
    differing = [pair for pair in combinations(ordered, 2) if not _agree(name, *pair)]
    for first, second in differing:
        if _contradict(name, first, second, page):
            return _difference("sources_contradict", name, first, second)
    if differing:
        return _difference("sources_differ", name, *differing[0])
    sources = ",".join(dict.fromkeys(reading.source.value for reading in ordered))
    places = [reading.place for reading in ordered]
    return finding(_RULE, "all_sources_agree", *places, field=name.value, sources=sources)


def _difference(reason: str, name: Field, first: Reading, second: Reading) -> Finding:
    return finding(
        _RULE,
        reason,
        first.place,
        second.place,
        field=name.value,
        first_source=first.source.value,
        first=_shown(first.value),
        second_source=second.source.value,
        second=_shown(second.value),
    )


def _shown(value: FieldValue) -> str:
    return amount_text(value) if isinstance(value, Decimal) else str(value)


def _agree(name: Field, first: Reading, second: Reading) -> bool:
    one, other = comparable(first.value), comparable(second.value)
    if one == other:
        return True
    if name is Field.TOTAL_IN_WORDS:
        return _same_words(str(first.value), str(second.value))
    if name is Field.CHECK_CODE and Source.TYPED in {first.source, second.source}:
        # the national platform asks for the last six digits only
        return one[-_LAST_DIGITS:] == other[-_LAST_DIGITS:]
    if _MASK in one or _MASK in other:
        return _same_but_masked(one, other)
    if name in _LOOSE_FIELDS:
        return _one_within_other(bare_text(one), bare_text(other))
    return False


def _same_words(first: str, second: str) -> bool:
    value = read_amount_in_words(first)
    return value is not None and value == read_amount_in_words(second)


def _same_but_masked(first: str, second: str) -> bool:
    """Compare texts whose middle is masked for privacy: what is not masked must agree."""
    return len(first) == len(second) and all(
        one == other or _MASK in {one, other} for one, other in zip(first, second, strict=True)
    )


def _one_within_other(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return len(short) >= _SHORTEST_PART and short in long


def _contradict(name: Field, first: Reading, second: Reading, page: str) -> bool:
    """Tell whether a difference is beyond any misreading.

    Both sides name the field themselves; or one does, the other was found on the page by label
    and place, and the first one's value stands nowhere on that page. Amounts in a file's
    properties are left out: producers disagree about what they put there.
    """
    if name not in HARD_FIELDS:
        return False
    amounts = isinstance(first.value, Decimal)
    if amounts and Source.FILE_METADATA in {first.source, second.source}:
        return False
    if first.exact and second.exact:
        return True
    for sure, other in ((first, second), (second, first)):
        if sure.exact and other.source in _INTERPRETED:
            return bool(page) and not stands_in(sure.value, page)
    return False


def _lines_finding(evidence: Evidence) -> Finding | None:
    """Compare the lines of two sources where both read the same number of them.

    A different number is no answer: lines wrap, and pages are cut.
    """
    for first, second in combinations(evidence.of(Field.LINES), 2):
        ours, theirs = first.value, second.value
        if not isinstance(ours, tuple) or not isinstance(theirs, tuple):
            continue
        if len(ours) != len(theirs):
            continue
        differing = next(_differing_lines(ours, theirs), None)
        if differing is None:
            sources = f"{first.source.value},{second.source.value}"
            return finding(_RULE, "all_sources_agree", field=Field.LINES.value, sources=sources)
        return finding(
            _RULE,
            "sources_differ",
            first.place,
            second.place,
            field=Field.LINES.value,
            first_source=first.source.value,
            first=differing[0],
            second_source=second.source.value,
            second=differing[1],
        )
    return None


def _differing_lines(
    ours: tuple[InvoiceLine, ...], theirs: tuple[InvoiceLine, ...]
) -> Iterator[tuple[str, str]]:
    for one, other in zip(ours, theirs, strict=True):
        for left, right in ((one.amount, other.amount), (one.tax_amount, other.tax_amount)):
            if left is not None and right is not None and left != right:
                yield (
                    f"{one.name} {amount_text(left)}".strip(),
                    f"{other.name} {amount_text(right)}".strip(),
                )


_LIKE_KINDS = (
    {InvoiceKind.VAT_ELECTRONIC_ORDINARY, InvoiceKind.TOLL},
    {InvoiceKind.VAT_ORDINARY, InvoiceKind.VAT_ROLL},
    {
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        InvoiceKind.DIGITAL_ON_PAPER_SPECIAL,
        InvoiceKind.VAT_SPECIAL,
    },
    {
        InvoiceKind.FULLY_DIGITAL_ORDINARY,
        InvoiceKind.DIGITAL_ON_PAPER_ORDINARY,
        InvoiceKind.VAT_ORDINARY,
        InvoiceKind.TOLL,
        InvoiceKind.RAILWAY_TICKET,
        InvoiceKind.AIR_ITINERARY,
    },
)
"""Kinds that sources name differently for one and the same invoice."""


def kinds_agree(evidence: Evidence) -> Finding:
    """Compare the kinds that the sources name; a difference is a doubt, kinds are interpreted."""
    rule = "kinds_agree"
    named = [
        (reading, reading.value)
        for reading in evidence.of(Field.KIND)
        if isinstance(reading.value, InvoiceKind)
    ]
    if len(named) < 2:
        return finding(rule, "single_kind")
    for (first, kind), (second, other) in combinations(named, 2):
        if kind is not other and not any({kind, other} <= likes for likes in _LIKE_KINDS):
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

"""Checks across sources: what the document says in one place, it must say in all.

This is how an edited page with an untouched QR code, or swapped data behind an untouched page, is
caught. A false alarm on a genuine invoice is the worst that can happen here, so a difference
contradicts only where no misreading can explain it.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import TRUST_ORDER, Field, FieldValue, Source
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.amount_in_words import read_amount_in_words
from invoice_desktop.verification.comparing import (
    agree_but_for_masks,
    bare_text,
    comparable,
    stands_in,
)
from invoice_desktop.verification.line_agreement import differing_lines
from invoice_desktop.verification.misreading import is_beyond_misreading
from invoice_desktop.verification.vocabulary import finding

_RULE = "sources_agree"
_RANK = {source: rank for rank, source in enumerate(TRUST_ORDER)}

_NAMES = frozenset({Field.SELLER_NAME, Field.BUYER_NAME})
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
        Field.TRAVELLER,
        Field.DEPARTURE,
        Field.DESTINATION,
        Field.TRAIN_OR_FLIGHT,
        Field.SEAT,
    }
)
"""Texts that pages wrap and cut, or write with more words: one that contains the other agrees."""
_COMPARED_ELSEWHERE = frozenset(
    {Field.KIND, Field.LINES, Field.QR_TEXT, Field.DOWNLOAD_ADDRESS, Field.CIPHER_AREA}
)
_SHORTEST_PART = 2
_SHORTEST_NAME = 4
_LAST_DIGITS = 5
_MOST_OF_A_SOURCE = 12
_MOST_PLACES = 40


def sources_agree(evidence: Evidence) -> tuple[Finding, ...]:
    """Compare every field that at least two readings carry; one finding a field."""
    found = [
        _field_finding(name, readings, evidence)
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


def _field_finding(name: Field, readings: list[Reading], evidence: Evidence) -> Finding:
    ordered = sorted(readings, key=lambda reading: _RANK[reading.source])
    compared = _few(ordered)
    differing = [pair for pair in combinations(compared, 2) if not _agree(*pair, evidence)]
    telling = [pair for pair in differing if _is_telling(*pair)]
    for first, second in telling:
        if _no_better_pair(first, second, compared, evidence) and is_beyond_misreading(
            first, second, evidence
        ):
            return _difference("sources_contradict", first, second, ordered)
    if telling:
        return _difference("sources_differ", *telling[0], ordered)
    if differing:
        return _difference("hardly_recognised", *differing[0], ordered)
    sources = ",".join(dict.fromkeys(reading.source.value for reading in ordered))
    places = [reading.place for reading in ordered[:_MOST_PLACES]]
    return finding(_RULE, "all_sources_agree", *places, field=name.value, sources=sources)


def _is_telling(first: Reading, second: Reading) -> bool:
    """Tell whether a difference means anything: not where text was misread, or set right."""
    if {first.source, second.source} == {Source.TYPED, Source.OCR}:
        return False
    return first.is_sure and second.is_sure


def _few(readings: list[Reading]) -> list[Reading]:
    """Give each value of a source once, and of a source that says a great many things only some.

    A stranger may repeat a field a hundred thousand times. What another source says too is kept
    before all else, so that nothing that agrees is left out.
    """
    sources: dict[str, set[Source]] = {}
    for reading in readings:
        sources.setdefault(comparable(reading.value), set()).add(reading.source)
    kept: dict[tuple[Source, str], Reading] = {}
    counts: Counter[Source] = Counter()
    for reading in sorted(readings, key=lambda each: _is_lonely(each, sources)):
        said = reading.source, comparable(reading.value)
        if said not in kept and counts[reading.source] < _MOST_OF_A_SOURCE:
            kept[said] = reading
            counts[reading.source] += 1
    return sorted(kept.values(), key=lambda reading: _RANK[reading.source])


def _is_lonely(reading: Reading, sources: Mapping[str, Collection[Source]]) -> tuple[bool, bool]:
    """Put what several sources say first, and of that what has a place on the page."""
    return len(sources[comparable(reading.value)]) < 2, reading.place is None


def _no_better_pair(
    first: Reading, second: Reading, readings: list[Reading], evidence: Evidence
) -> bool:
    """Tell whether no other reading of either source agrees with the opposite one.

    A source that says two things, one of them right, was misread once.
    """
    if first.source is second.source:
        return True
    return not any(
        _agree(reading, opposite, evidence)
        for own, opposite in ((first, second), (second, first))
        for reading in readings
        if reading.source is own.source
    )


def _difference(reason: str, first: Reading, second: Reading, readings: list[Reading]) -> Finding:
    """Tell which two differ; where the field stands on the page is shown whoever they are."""
    return finding(
        _RULE,
        reason,
        first.place,
        second.place,
        *_other_places(first, second, readings),
        field=first.field.value,
        first_source=first.source.value,
        first=_shown(first.value),
        second_source=second.source.value,
        second=_shown(second.value),
    )


def _other_places(first: Reading, second: Reading, readings: list[Reading]) -> list[Place]:
    """Give where else the field stands, each spot once, no more spots than an eye can follow."""
    places = (reading.place for reading in readings if reading.place is not None)
    return [each for each in dict.fromkeys(places) if each not in {first.place, second.place}][
        :_MOST_PLACES
    ]


def _shown(value: FieldValue) -> str:
    return amount_text(value) if isinstance(value, Decimal) else str(value)


def _agree(first: Reading, second: Reading, evidence: Evidence) -> bool:
    one, other = comparable(first.value), comparable(second.value)
    return one == other or (
        isinstance(first.value, str)
        and (
            agree_but_for_masks(one, other)
            or _texts_agree(first.field, one, other)
            or _cut_on_page(first, second, evidence)
            or _cut_on_page(second, first, evidence)
        )
    )


def _texts_agree(name: Field, one: str, other: str) -> bool:
    if name is Field.TOTAL_IN_WORDS:
        return _same_words(one, other) or _one_within_other(one, other)
    if name in {Field.INVOICE_CODE, Field.INVOICE_NUMBER}:
        # spreadsheets and some producers drop leading zeros
        return one.lstrip("0") == other.lstrip("0")
    if name is Field.CHECK_CODE:
        # the national platform asks for the last six digits only, or five of a blockchain invoice
        short, long = sorted((one, other), key=len)
        return len(short) >= _LAST_DIGITS and long.endswith(short)
    return name in _LOOSE_FIELDS and _one_within_other(bare_text(one), bare_text(other))


def _same_words(first: str, second: str) -> bool:
    value = read_amount_in_words(first)
    return value is not None and value == read_amount_in_words(second)


def _one_within_other(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return len(short) >= _SHORTEST_PART and short in long


def _cut_on_page(shown: Reading, sure: Reading, evidence: Evidence) -> bool:
    """Tell whether a text was only read too short: the page has the whole of it."""
    if shown.source is not Source.VISIBLE_TEXT or not sure.exact:
        return False
    part, whole = bare_text(str(shown.value)), bare_text(str(sure.value))
    if shown.field in _NAMES:
        is_part = len(part) >= _SHORTEST_NAME and part in whole
    else:
        is_part = shown.field in _LOOSE_FIELDS
    return is_part and stands_in(sure.value, evidence.visible_text)


def _lines_finding(evidence: Evidence) -> Finding | None:
    """Compare the lines of all sources that read the same number of them."""
    agreeing: dict[str, None] = {}
    for first, second, differing in _line_pairs(evidence):
        if differing:
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
        agreeing |= {first.source.value: None, second.source.value: None}
    if not agreeing:
        return None
    sources = ",".join(agreeing)
    return finding(_RULE, "all_sources_agree", field=Field.LINES.value, sources=sources)


def _line_pairs(
    evidence: Evidence,
) -> Iterator[tuple[Reading, Reading, tuple[str, str] | None]]:
    """Give the readings that can be compared; a different number of lines is no answer.

    Lines wrap, and pages are cut.
    """
    for first, second in combinations(evidence.of(Field.LINES), 2):
        ours, theirs = first.value, second.value
        if not (first.is_sure and second.is_sure):
            continue
        if isinstance(ours, tuple) and isinstance(theirs, tuple) and len(ours) == len(theirs):
            yield first, second, differing_lines(ours, theirs)

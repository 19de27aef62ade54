"""A verification as JSON text and back, without loss.

Version 3; versions 1 and 2 are read by `snapshot_named.py`. What an archive holds most often is
written by its place: a row ends where only absent values would follow, and these have the value
that this version gives to absence, whatever the classes' defaults become later. A value that an
invoice took over from a reading is the reading's number. Times are ISO 8601 with their offset from
UTC. The enumerations are texts, and are written as such.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeAlias

import orjson

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading, Remark
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
    Verification,
    Versions,
)
from invoice_desktop.store.snapshot_named import named_verification_of
from invoice_desktop.store.snapshot_signatures import signature_json, signature_of
from invoice_desktop.store.snapshot_values import place_json, places_of, value_json, value_of

VERSION = 3
_NAMED = 2
"""The last version that wrote every part by its name."""

_ONLY_A_SOURCE = 2
_ABSENT = ("", "", None, True, 1.0)
"""What a reading has that ends early: raw text, member, place, exact, confidence."""

Json: TypeAlias = dict[str, Any]
Row: TypeAlias = list[Any]


def snapshot_text(verification: Verification) -> str:
    """Write a verification."""
    evidence, verdict, versions = (
        verification.evidence,
        verification.verdict,
        verification.versions,
    )
    content = {
        "snapshot": VERSION,
        "verified_at": verification.verified_at.isoformat(),
        "verified_by": verification.verified_by,
        "versions": [versions.program, versions.rule_pack, versions.trust_list],
        "verdict": [
            verdict.authenticity,
            verdict.acceptance,
            verdict.authority,
            list(verdict.reasons),
        ],
        "evidence": _evidence_json(evidence),
        "invoice": _invoice_rows(verification.invoice, evidence.readings),
        "findings": [_finding_row(finding) for finding in verification.findings],
        "signature": verification.signature,
    }
    try:
        return orjson.dumps(content).decode()
    except orjson.JSONEncodeError:
        # a file name that is no text carries surrogates, which only an escaped JSON can hold
        return json.dumps(content, ensure_ascii=True, separators=(",", ":"))


def verification_of(text: str) -> Verification:
    """Read a verification. Raises `ArchiveTrouble` with `snapshot_is_newer`."""
    content = json.loads(text)
    if content["snapshot"] > VERSION:
        raise ArchiveTrouble("snapshot_is_newer", found=str(content["snapshot"]))
    if content["snapshot"] <= _NAMED:
        return named_verification_of(content)
    evidence, state = _evidence(content["evidence"]), content["signature"]
    return Verification(
        evidence=evidence,
        invoice=_invoice(content["invoice"], evidence.readings),
        findings=tuple(_finding(*row) for row in content["findings"]),
        verdict=_verdict(*content["verdict"]),
        versions=Versions(*content["versions"]),
        verified_at=datetime.fromisoformat(content["verified_at"]),
        verified_by=content["verified_by"],
        signature=None if state is None else SignatureState(state),
    )


def invoice_of(text: str) -> Invoice | None:
    """Read the invoice of a verification and nothing else; None where a newer program wrote it."""
    content = json.loads(text)
    if content["snapshot"] > VERSION:
        return None
    if content["snapshot"] <= _NAMED:
        return named_verification_of(content).invoice
    return _invoice(content["invoice"], [_reading(row) for row in content["evidence"]["readings"]])


def _verdict(
    authenticity: str, acceptance: str, authority: str | None, reasons: Sequence[str]
) -> Verdict:
    return Verdict(Authenticity(authenticity), Acceptance(acceptance), authority, tuple(reasons))


def _evidence_json(evidence: Evidence) -> Json:
    given, signatures = evidence.input, evidence.signatures
    return {
        "input": [given.name, given.format, given.size, given.sha256, given.sm3],
        "readings": [_reading_row(reading) for reading in evidence.readings],
        "remarks": [[remark.code, dict(remark.details)] for remark in evidence.remarks],
        "visible_text": evidence.visible_text,
        "pages": list(evidence.pages),
        "signatures": None if signatures is None else [signature_json(each) for each in signatures],
    }


def _evidence(content: Json) -> Evidence:
    name, form, size, sha256, sm3 = content["input"]
    signatures = content["signatures"]
    return Evidence(
        input=Input(name=name, format=InputFormat(form), size=size, sha256=sha256, sm3=sm3),
        readings=tuple(_reading(row) for row in content["readings"]),
        remarks=tuple(Remark(code, MappingProxyType(more)) for code, more in content["remarks"]),
        visible_text=content["visible_text"],
        pages=tuple(content["pages"]),
        signatures=None if signatures is None else tuple(signature_of(each) for each in signatures),
    )


def _reading_row(reading: Reading) -> Row:
    row: Row = [reading.field, value_json(reading.value), reading.source]
    place = None if reading.place is None else place_json(reading.place)
    if not reading.exact or reading.confidence != 1.0:
        row += [reading.raw, reading.member, place, reading.exact, reading.confidence]
    elif place is not None:
        row += [reading.raw, reading.member, place]
    elif reading.raw or reading.member:
        row += [reading.raw, reading.member]
    return row


def _reading(row: Row) -> Reading:
    field, value, source, *more = row
    rest: Row = [*more, *_ABSENT[len(more) :]]
    raw, member, place, exact, confidence = rest
    return Reading(
        field=Field(field),
        value=value_of(value),
        source=Source(source),
        raw=raw,
        member=member,
        place=None if place is None else Place(*place),
        exact=exact,
        confidence=confidence,
    )


def _invoice_rows(invoice: Invoice, readings: Sequence[Reading]) -> list[int | Row]:
    """Write the fields of an invoice: the number of the reading taken over, or all there is."""
    taken = {
        (reading.field, id(reading.value), reading.source): number
        for number, reading in enumerate(readings)
    }
    rows: list[int | Row] = []
    for field, value in invoice.values.items():
        source = invoice.sources.get(field)
        number = taken.get((field, id(value), source)) if source else None
        rows.append([field, source, value_json(value)] if number is None else number)
    rows += [
        [field, source] for field, source in invoice.sources.items() if field not in invoice.values
    ]
    return rows


def _invoice(rows: Sequence[Any], readings: Sequence[Reading]) -> Invoice:
    values: dict[Field, FieldValue] = {}
    sources: dict[Field, Source] = {}
    for row in rows:
        if isinstance(row, int):
            reading = readings[row]
            values[reading.field], sources[reading.field] = reading.value, reading.source
            continue
        field, source = Field(row[0]), row[1]
        if source is not None:
            sources[field] = Source(source)
        if len(row) > _ONLY_A_SOURCE:
            values[field] = value_of(row[_ONLY_A_SOURCE])
    return Invoice(MappingProxyType(values), MappingProxyType(sources))


def _finding_row(finding: Finding) -> Row:
    row: Row = [finding.rule, finding.strength, finding.outcome, finding.reason]
    if finding.places:
        row += [dict(finding.details), [place_json(place) for place in finding.places]]
    elif finding.details:
        row.append(dict(finding.details))
    return row


def _finding(
    rule: str,
    strength: str,
    outcome: str,
    reason: str,
    details: Mapping[str, str] = MappingProxyType({}),
    places: Sequence[Any] = (),
) -> Finding:
    return Finding(
        rule=rule,
        strength=Strength(strength),
        outcome=Outcome(outcome),
        reason=reason,
        details=MappingProxyType(dict(details)),
        places=places_of(places),
    )

"""A verification as JSON text and back, without loss.

Version 2; version 1 knew no signatures, only what they came to. Every object is written field by
field; a field that is absent has the value that this version gives to absence, whatever the
classes' defaults become later. Values carry their type: `{"decimal": "1.50"}`. Times are ISO 8601
with their offset from UTC. The enumerations are texts, and are written as such.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, TypeAlias

import orjson

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading, Remark
from invoice_desktop.domain.invoice import (
    Field,
    FieldValue,
    Invoice,
    InvoiceKind,
    Source,
)
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import DocumentSignature, SignatureState
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
from invoice_desktop.store.snapshot_lines import line_json, line_of
from invoice_desktop.store.snapshot_signatures import signature_json, signature_of

VERSION = 2

Json: TypeAlias = dict[str, Any]


def snapshot_text(verification: Verification) -> str:
    """Write a verification."""
    evidence = _evidence_json(verification.evidence)
    content = {
        "snapshot": VERSION,
        "verified_at": verification.verified_at.isoformat(),
        "verified_by": verification.verified_by,
        "versions": {
            "program": verification.versions.program,
            "rule_pack": verification.versions.rule_pack,
            "trust_list": verification.versions.trust_list,
        },
        "verdict": _verdict_json(verification.verdict),
        "evidence": evidence,
        "invoice": _invoice_json(verification.invoice, verification.evidence, evidence["readings"]),
        "findings": [_finding_json(finding) for finding in verification.findings],
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
    # version 1 kept it with the evidence
    state = content["signature"] if "signature" in content else content["evidence"]["signature"]
    versions = content["versions"]
    return Verification(
        evidence=_evidence(content["evidence"]),
        invoice=_invoice(content["invoice"]),
        findings=tuple(_finding(each) for each in content["findings"]),
        verdict=_verdict(content["verdict"]),
        versions=Versions(
            versions["program"], versions["rule_pack"], versions.get("trust_list", "")
        ),
        verified_at=datetime.fromisoformat(content["verified_at"]),
        verified_by=content["verified_by"],
        signature=None if state is None else SignatureState(state),
    )


def _verdict_json(verdict: Verdict) -> Json:
    return {
        "authenticity": verdict.authenticity,
        "acceptance": verdict.acceptance,
        "authority": verdict.authority,
        "reasons": list(verdict.reasons),
    }


def _verdict(content: Json) -> Verdict:
    return Verdict(
        authenticity=Authenticity(content["authenticity"]),
        acceptance=Acceptance(content["acceptance"]),
        authority=content["authority"],
        reasons=tuple(content["reasons"]),
    )


def _evidence_json(evidence: Evidence) -> Json:
    return {
        "input": {
            "name": evidence.input.name,
            "format": evidence.input.format,
            "size": evidence.input.size,
            "sha256": evidence.input.sha256,
            "sm3": evidence.input.sm3,
        },
        "readings": [_reading_json(reading) for reading in evidence.readings],
        "remarks": [
            {"code": remark.code, "details": dict(remark.details)} for remark in evidence.remarks
        ],
        "visible_text": evidence.visible_text,
        "pages": list(evidence.pages),
        "signatures": _signatures_json(evidence),
    }


def _evidence(content: Json) -> Evidence:
    given = content["input"]
    return Evidence(
        input=Input(
            name=given["name"],
            format=InputFormat(given["format"]),
            size=given["size"],
            sha256=given["sha256"],
            sm3=given["sm3"],
        ),
        readings=tuple(_reading(each) for each in content["readings"]),
        remarks=tuple(
            Remark(each["code"], MappingProxyType(each["details"])) for each in content["remarks"]
        ),
        visible_text=content["visible_text"],
        pages=tuple(content["pages"]),
        signatures=_signatures(content),
    )


def _signatures_json(evidence: Evidence) -> list[Json] | None:
    if evidence.signatures is None:
        return None
    return [signature_json(each) for each in evidence.signatures]


def _signatures(content: Json) -> tuple[DocumentSignature, ...] | None:
    kept = content["signatures"] if "signatures" in content else content["signature"]
    if kept is None:
        return None
    # version 1 kept only what the document came to, a text
    return () if isinstance(kept, str) else tuple(signature_of(each) for each in kept)


def _reading_json(reading: Reading) -> Json:
    content: Json = {
        "field": reading.field,
        "value": _value_json(reading.value),
        "source": reading.source,
    }
    if reading.raw:
        content["raw"] = reading.raw
    if reading.member:
        content["member"] = reading.member
    if reading.place is not None:
        content["place"] = _place_json(reading.place)
    if not reading.exact:
        content["exact"] = False
    if reading.confidence != 1.0:
        content["confidence"] = reading.confidence
    return content


def _reading(content: Json) -> Reading:
    place = content.get("place")
    return Reading(
        field=Field(content["field"]),
        value=_value(content["value"]),
        source=Source(content["source"]),
        raw=content.get("raw", ""),
        member=content.get("member", ""),
        place=None if place is None else Place(*place),
        exact=content.get("exact", True),
        confidence=content.get("confidence", 1.0),
    )


def _place_json(place: Place) -> list[float]:
    return [place.page, place.left, place.top, place.right, place.bottom]


def _value_json(value: FieldValue) -> Json:
    match value:
        case InvoiceKind():  # before str: it is one
            return {"kind": value}
        case str():
            return {"text": value}
        case bool():
            return {"bool": value}
        case Decimal():
            return {"decimal": str(value)}
        case date():
            return {"date": value.isoformat()}
        case tuple():
            return {"lines": [line_json(line) for line in value]}


def _value(content: Json) -> FieldValue:
    ((form, value),) = content.items()
    match form:
        case "kind":
            return InvoiceKind(value)
        case "text":
            return str(value)
        case "bool":
            return bool(value)
        case "decimal":
            return Decimal(value)
        case "date":
            return date.fromisoformat(value)
        case "lines":
            return tuple(line_of(each) for each in value)
    message = f"a value of the unknown form {form}"
    raise ValueError(message)


def _invoice_json(invoice: Invoice, evidence: Evidence, readings: list[Json]) -> Json:
    """Write an invoice; the values that it took over from readings are written already."""
    read = {
        id(reading.value): written["value"]
        for reading, written in zip(evidence.readings, readings, strict=True)
    }
    return {
        "values": {
            str(field): read.get(id(value)) or _value_json(value)
            for field, value in invoice.values.items()
        },
        "sources": {str(field): source for field, source in invoice.sources.items()},
    }


def _invoice(content: Json) -> Invoice:
    values: Mapping[Field, FieldValue] = {
        Field(name): _value(value) for name, value in content["values"].items()
    }
    sources = {Field(name): Source(source) for name, source in content["sources"].items()}
    return Invoice(MappingProxyType(values), MappingProxyType(sources))


def _finding_json(finding: Finding) -> Json:
    content: Json = {
        "rule": finding.rule,
        "strength": finding.strength,
        "outcome": finding.outcome,
        "reason": finding.reason,
    }
    if finding.details:
        content["details"] = dict(finding.details)
    if finding.places:
        content["places"] = [_place_json(place) for place in finding.places]
    return content


def _finding(content: Json) -> Finding:
    return Finding(
        rule=content["rule"],
        strength=Strength(content["strength"]),
        outcome=Outcome(content["outcome"]),
        reason=content["reason"],
        details=MappingProxyType(content.get("details", {})),
        places=tuple(Place(*place) for place in content.get("places", [])),
    )

"""Verifications as versions 1 and 2 of the snapshot wrote them: every part by its name. Frozen.

Version 1 knew no signatures, only what they came to. A field that is absent has the value that
these versions gave to absence, whatever the classes' defaults become later.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeAlias

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading, Remark
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import DocumentSignature, SignatureState
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
from invoice_desktop.store.snapshot_signatures import signature_of
from invoice_desktop.store.snapshot_values import places_of, value_of

Json: TypeAlias = dict[str, Any]


def named_verification_of(content: Json) -> Verification:
    """Read a verification."""
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


def _verdict(content: Json) -> Verdict:
    return Verdict(
        authenticity=Authenticity(content["authenticity"]),
        acceptance=Acceptance(content["acceptance"]),
        authority=content["authority"],
        reasons=tuple(content["reasons"]),
    )


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


def _signatures(content: Json) -> tuple[DocumentSignature, ...] | None:
    kept = content["signatures"] if "signatures" in content else content["signature"]
    if kept is None:
        return None
    # version 1 kept only what the document came to, a text
    return () if isinstance(kept, str) else tuple(signature_of(each) for each in kept)


def _reading(content: Json) -> Reading:
    place = content.get("place")
    return Reading(
        field=Field(content["field"]),
        value=value_of(content["value"]),
        source=Source(content["source"]),
        raw=content.get("raw", ""),
        member=content.get("member", ""),
        place=None if place is None else Place(*place),
        exact=content.get("exact", True),
        confidence=content.get("confidence", 1.0),
    )


def _invoice(content: Json) -> Invoice:
    values: Mapping[Field, FieldValue] = {
        Field(name): value_of(value) for name, value in content["values"].items()
    }
    sources = {Field(name): Source(source) for name, source in content["sources"].items()}
    return Invoice(MappingProxyType(values), MappingProxyType(sources))


def _finding(content: Json) -> Finding:
    return Finding(
        rule=content["rule"],
        strength=Strength(content["strength"]),
        outcome=Outcome(content["outcome"]),
        reason=content["reason"],
        details=MappingProxyType(content.get("details", {})),
        places=places_of(content.get("places", [])),
    )

"""A document's signatures as JSON and back, field by field, for `store/snapshot.py`."""

from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeAlias

from invoice_desktop.domain.signature import (
    Certificate,
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    Seal,
    SignatureCheck,
    SignatureForm,
)
from invoice_desktop.store.snapshot_values import place_json, places_of

Json: TypeAlias = dict[str, Any]
_LISTS = ("altered", "uncovered", "changes")


def signature_json(signature: DocumentSignature) -> Json:
    """Write one signature; what is empty is left out."""
    content: Json = {
        "name": signature.name,
        "form": signature.form,
        "checks": [_check_json(check) for check in signature.checks],
        "algorithm": signature.algorithm,
        "signed_at": _time_text(signature.signed_at),
        "signer": _certificate_json(signature.signer),
        "seal": _seal_json(signature.seal),
        **{name: list(getattr(signature, name)) for name in _LISTS},
        "pages": list(signature.pages),
        "places": [place_json(place) for place in signature.places],
        "stamps": [place_json(place) for place in signature.stamps],
    }
    return {name: value for name, value in content.items() if value}


def signature_of(content: Json) -> DocumentSignature:
    """Read one signature."""
    return DocumentSignature(
        name=content.get("name", ""),
        form=SignatureForm(content["form"]),
        checks=tuple(_check(each) for each in content.get("checks", ())),
        algorithm=content.get("algorithm", ""),
        signed_at=_time(content.get("signed_at")),
        signer=_certificate(content.get("signer")),
        seal=_seal(content.get("seal")),
        altered=tuple(content.get("altered", ())),
        uncovered=tuple(content.get("uncovered", ())),
        changes=tuple(content.get("changes", ())),
        pages=tuple(content.get("pages", ())),
        places=places_of(content.get("places", ())),
        stamps=places_of(content.get("stamps", ())),
    )


def _check_json(check: SignatureCheck) -> Json:
    content: Json = {"part": check.part, "holds": check.holds, "what": check.what}
    if check.details:
        content["details"] = dict(check.details)
    return content


def _check(content: Json) -> SignatureCheck:
    return SignatureCheck(
        part=ChainPart(content["part"]),
        holds=Holds(content["holds"]),
        what=Looked(content["what"]),
        details=MappingProxyType(content.get("details", {})),
    )


def _certificate_json(certificate: Certificate | None) -> Json | None:
    if certificate is None:
        return None
    return {
        "sha256": certificate.sha256,
        "subject": certificate.subject,
        "common_name": certificate.common_name,
        "issuer": certificate.issuer,
        "serial": certificate.serial,
        "valid_from": _time_text(certificate.valid_from),
        "valid_until": _time_text(certificate.valid_until),
        "taxpayer_ids": list(certificate.taxpayer_ids),
    }


def _certificate(content: Json | None) -> Certificate | None:
    if content is None:
        return None
    return Certificate(
        sha256=content["sha256"],
        subject=content["subject"],
        common_name=content["common_name"],
        issuer=content["issuer"],
        serial=content["serial"],
        valid_from=_time(content["valid_from"]),
        valid_until=_time(content["valid_until"]),
        taxpayer_ids=tuple(content["taxpayer_ids"]),
    )


def _seal_json(seal: Seal | None) -> Json | None:
    if seal is None:
        return None
    return {
        "identifier": seal.identifier,
        "name": seal.name,
        "version": seal.version,
        "created": _time_text(seal.created),
        "valid_from": _time_text(seal.valid_from),
        "valid_until": _time_text(seal.valid_until),
        "maker": _certificate_json(seal.maker),
    }


def _seal(content: Json | None) -> Seal | None:
    if content is None:
        return None
    return Seal(
        identifier=content["identifier"],
        name=content["name"],
        version=content["version"],
        created=_time(content["created"]),
        valid_from=_time(content["valid_from"]),
        valid_until=_time(content["valid_until"]),
        maker=_certificate(content["maker"]),
    )


def _time_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)

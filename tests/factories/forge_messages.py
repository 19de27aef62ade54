"""Signed messages of GB/T 35275: the CMS of SM2, with object identifiers of its own."""

from datetime import datetime

from tests.factories import forge_der as der
from tests.factories.forge_certificates import Party
from tests.factories.forge_sm2 import signature_value, sm3

_SIGNED, _PLAIN = "1.2.156.10197.6.1.4.2.2", "1.2.156.10197.6.1.4.2.1"
_PKCS7_SIGNED, _PKCS7_PLAIN = "1.2.840.113549.1.7.2", "1.2.840.113549.1.7.1"
_SM3, _SM2_SIGNATURE = "1.2.156.10197.1.401", "1.2.156.10197.1.301.1"
_CONTENT_TYPE, _DIGEST, _TIME = (f"1.2.840.113549.1.9.{number}" for number in (3, 4, 5))


def signed_message(signer: Party, signed: bytes, at: datetime, *, as_pkcs7: bool = False) -> bytes:
    """Sign bytes that stand elsewhere; `as_pkcs7` names the message as RSA's are named."""
    outer, inner = (_PKCS7_SIGNED, _PKCS7_PLAIN) if as_pkcs7 else (_SIGNED, _PLAIN)
    attributes = (
        _attribute(_CONTENT_TYPE, der.oid(inner)),
        _attribute(_DIGEST, der.octets(sm3(signed))),
        _attribute(_TIME, der.utc_time(at)),
    )
    as_set = der.set_of(*attributes)
    # what is signed has the SET's own tag (RFC 5652, 5.4)
    value = signature_value(signer.key.sign(as_set))
    information = der.sequence(
        der.integer(1),
        der.sequence(signer.issuer_name, der.integer(signer.serial)),
        _algorithm(_SM3),
        b"\xa0" + as_set[1:],
        _algorithm(_SM2_SIGNATURE),
        der.octets(value),
    )
    content = der.sequence(
        der.integer(1),
        der.set_of(_algorithm(_SM3)),
        der.sequence(der.oid(inner)),
        der.explicit(0, signer.certificate),
        der.set_of(information),
    )
    return der.sequence(der.oid(outer), der.explicit(0, content))


def bare_value(signer: Party, signed: bytes) -> bytes:
    """Sign bytes without saying who did: r and s, and nothing else."""
    return signature_value(signer.key.sign(signed))


def _attribute(kind: str, content: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.set_of(content))


def _algorithm(name: str) -> bytes:
    return der.sequence(der.oid(name), der.null())

"""Certificates (X.509, RFC 5280) read leniently: what they say of themselves, and their keys.

Some distinguished names and extensions of real seals break strict decoders. A name is decoded as
far as it goes; a broken extension leaves what it would have said unknown.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.documents.digests import sha256_hex
from invoice_desktop.domain.signature import Certificate
from invoice_desktop.signatures import sm2
from invoice_desktop.signatures.der import OID, Der, context, read_der
from invoice_desktop.signatures.unreadable import UnreadableSignature

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

PublicKey: TypeAlias = "sm2.Point | RSAPublicKey | EllipticCurvePublicKey"

SM2_WITH_SM3 = "1.2.156.10197.1.501"
SM2_CURVE = "1.2.156.10197.1.301"
_EC_KEY = "1.2.840.10045.2.1"
_KEY_USAGE = "2.5.29.15"
# RFC 4514, and what Chinese authorities put into names besides
_SHORT = {
    "2.5.4.3": "CN",
    "2.5.4.5": "serialNumber",
    "2.5.4.6": "C",
    "2.5.4.7": "L",
    "2.5.4.8": "ST",
    "2.5.4.9": "street",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
    "1.2.840.113549.1.9.1": "E",
    "0.9.2342.19200300.100.1.25": "DC",
}
_TELLING = ("CN", "O", "OU")
_SPECIAL = re.compile(r'([,+"\\<>;])')
# of the 18 characters of GB 32100, and of the older ones of 15 to 20
_TAXPAYER_ID = re.compile(r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{15,20}(?![0-9A-Z])")
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", re.DOTALL)
_DIGITAL_SIGNATURE, _NON_REPUDIATION = 0x80, 0x40
_KEPT_CERTIFICATES, _KEPT_SIZE = 64, 8_192


@dataclass(frozen=True)
class ReadCertificate:
    """A certificate and what is needed to verify with it.

    `public_key` is None for an algorithm nobody here knows. `may_sign` tells whether key usage
    allows signatures of documents (digitalSignature or nonRepudiation); None where it does not
    say, or cannot be read. `signed` are the very bytes that its issuer signed.
    """

    stated: Certificate
    der: bytes
    public_key: "PublicKey | None"
    may_sign: bool | None
    signed: bytes
    signature: bytes
    signature_algorithm: str
    issuer: bytes
    """The issuer's name as its very bytes, by which signed messages find a certificate."""


def read_certificate(der: bytes) -> ReadCertificate:
    """Read a certificate from its DER bytes. Raises `UnreadableSignature`."""
    return _read_once(der) if len(der) <= _KEPT_SIZE else _read(der)


def _read(der: bytes) -> ReadCertificate:
    outer = read_der(der).must_be(0x30)
    inner = outer.part(0, 0x30)
    fields = [part for part in inner.parts if part.tag != context(0)]
    if len(fields) < 6:
        raise UnreadableSignature("certificate_incomplete")
    serial, _algorithm, issuer, validity, subject, key = fields[:6]
    names = tuple(_names(subject))
    stated = Certificate(
        sha256=sha256_hex(der),
        subject=_text_of(names),
        common_name=_most_telling(names),
        issuer=_text_of(tuple(_names(issuer))),
        serial=serial.content.hex(),
        valid_from=validity.part(0).time,
        valid_until=validity.part(1).time,
        taxpayer_ids=tuple(dict.fromkeys(_taxpayer_ids(names))),
    )
    return ReadCertificate(
        stated=stated,
        der=der,
        public_key=_public_key(key),
        may_sign=_may_sign(inner),
        signed=inner.whole,
        signature=outer.part(2).bits,
        signature_algorithm=outer.part(1, 0x30).part(0, OID).oid,
        issuer=issuer.whole,
    )


def der_of_pem(content: bytes) -> bytes:
    """Give the DER bytes of the first certificate in a PEM. Raises `UnreadableSignature`."""
    match = _PEM.search(content)
    if match is None:
        raise UnreadableSignature("certificate_incomplete")
    try:
        return base64.b64decode(b"".join(match[1].split()), validate=True)
    except binascii.Error as error:
        raise UnreadableSignature("certificate_incomplete") from error


# the same few makers and signers come again and again
_read_once = lru_cache(_KEPT_CERTIFICATES)(_read)


def signed_by_sm2(certificate: ReadCertificate, issuer: ReadCertificate) -> bool | None:
    """Tell whether the issuer's SM2 key signed the certificate; None when it has no such key."""
    key = issuer.public_key
    if not isinstance(key, tuple) or certificate.signature_algorithm != SM2_WITH_SM3:
        return None
    return sm2.verify(key, certificate.signed, read_sm2_value(certificate.signature))


def read_sm2_value(content: bytes) -> tuple[int, int]:
    """Read (r, s) from SEQUENCE { INTEGER, INTEGER }, or from 64 raw octets.

    One producer writes r with its top bit set and no zero before it: both are read as unsigned.
    Raises `UnreadableSignature` for anything else, and for octets behind it.
    """
    if len(content) == 64 and content[0] != 0x30:
        return int.from_bytes(content[:32]), int.from_bytes(content[32:])
    value = read_der(content).must_be(0x30)
    if len(value.parts) != 2 or any(len(part.content) > 33 for part in value.parts):
        raise UnreadableSignature("signature_value_malformed")
    return value.part(0).unsigned, value.part(1).unsigned


def _names(name: Der) -> Iterator[tuple[str, str]]:
    """Give the parts of a distinguished name as far as they can be read."""
    pairs = (pair for relative in _readable_parts(name) for pair in _readable_parts(relative))
    for pair in pairs:
        with suppress(UnreadableSignature):
            oid = pair.part(0, OID).oid
            yield _SHORT.get(oid, oid), pair.part(1).text


def _readable_parts(value: Der) -> tuple[Der, ...]:
    try:
        return value.parts
    except UnreadableSignature:
        # what a name says is self-claimed: the rest of the certificate still counts
        return ()


def _text_of(names: tuple[tuple[str, str], ...]) -> str:
    escaped = ((key, _SPECIAL.sub(r"\\\1", value)) for key, value in names)
    return ",".join(f"{key}={value}" for key, value in reversed(tuple(escaped)))


def _most_telling(names: tuple[tuple[str, str], ...]) -> str:
    for wanted in _TELLING:
        for key, value in reversed(names):
            if key == wanted and value:
                return value
    return names[-1][1] if names else ""


def _taxpayer_ids(names: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for _key, value in names:
        yield from _TAXPAYER_ID.findall(value.upper())


def _public_key(key: Der) -> "PublicKey | None":
    algorithm = key.part(0, 0x30)
    if _is_sm2(algorithm):
        return sm2.point_of(key.part(1).bits)
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        loaded = load_der_public_key(key.whole)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return loaded if isinstance(loaded, RSAPublicKey | EllipticCurvePublicKey) else None


def _is_sm2(algorithm: Der) -> bool:
    named = [part.oid for part in algorithm.parts if part.tag == OID]
    return named == [_EC_KEY, SM2_CURVE]


def _may_sign(inner: Der) -> bool | None:
    holder = inner.tagged(context(3))
    try:
        for extension in holder.part(0, 0x30).parts if holder else ():
            if extension.part(0, OID).oid == _KEY_USAGE:
                bits = read_der(extension.parts[-1].content).content
                return bool(bits[1] & (_DIGITAL_SIGNATURE | _NON_REPUDIATION))
    except (UnreadableSignature, IndexError):
        # a broken extension says nothing
        return None
    return None

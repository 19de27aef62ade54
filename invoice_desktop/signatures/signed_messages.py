"""Signed messages: GB/T 35275, and CMS (RFC 5652) with the same shape and other names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from invoice_desktop.signatures.certificates import ReadCertificate, read_certificate
from invoice_desktop.signatures.der import (
    OCTET_STRING,
    OID,
    SEQUENCE,
    SET,
    Der,
    context,
    read_der,
)
from invoice_desktop.signatures.unreadable import UnreadableSignature

SIGNED_DATA = frozenset({"1.2.156.10197.6.1.4.2.2", "1.2.840.113549.1.7.2"})
_MESSAGE_DIGEST, _SIGNING_TIME = "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5"
_DETACHED = 1


@dataclass(frozen=True, slots=True)
class SignedMessage:
    """A message's one signature, without its message.

    With signed attributes, `digest` is what they say of the message and `signed` the very bytes
    that the signature is over; without, both are None, and the message itself is signed.
    `enclosed` is a message that stands inside.
    """

    signer: ReadCertificate
    certificates: tuple[ReadCertificate, ...]
    signed_at: datetime | None
    digest: bytes | None
    signed: bytes | None
    enclosed: bytes | None
    digest_algorithm: str
    signature_algorithm: str
    signature: bytes


def read_signed_message(content: bytes) -> SignedMessage:
    """Read a signed message. Raises `UnreadableSignature`."""
    whole = read_der(content).must_be(SEQUENCE)
    if whole.part(0, OID).oid not in SIGNED_DATA:
        raise UnreadableSignature("asn1_unexpected")
    body = whole.part(1, context(0)).part(0, SEQUENCE)
    holder = body.tagged(context(0))
    certificates = tuple(read_certificate(each.whole) for each in holder.parts) if holder else ()
    signers = [part for part in body.parts if part.tag == SET]
    if len(signers) < 2 or len(signers[-1].parts) != 1:
        raise UnreadableSignature("signer_not_single")
    return _message(signers[-1].part(0, SEQUENCE), certificates, _enclosed(body))


def _message(
    signer: Der, certificates: Sequence[ReadCertificate], enclosed: bytes | None
) -> SignedMessage:
    attributes = signer.tagged(context(0))
    # signed as the SET that it is, written under another tag (RFC 5652, 5.4)
    signed = bytes((SET,)) + attributes.whole[1:] if attributes else None
    said = {each.part(0, OID).oid: each.part(1, SET).part(0) for each in _parts(attributes)}
    digest, moment = said.get(_MESSAGE_DIGEST), said.get(_SIGNING_TIME)
    if attributes is not None and digest is None:
        raise UnreadableSignature("asn1_incomplete")
    named = signer.part(1, SEQUENCE)
    values = [part for part in signer.parts if part.tag == OCTET_STRING]
    algorithms = [part for part in signer.parts[2:] if part.tag == SEQUENCE]
    if not values or len(algorithms) < 2:
        raise UnreadableSignature("asn1_incomplete")
    return SignedMessage(
        signer=_certificate_of(named, certificates),
        certificates=tuple(certificates),
        signed_at=moment.time if moment else None,
        digest=digest.must_be(OCTET_STRING).content if digest else None,
        signed=signed,
        enclosed=enclosed,
        digest_algorithm=algorithms[0].part(0, OID).oid,
        signature_algorithm=algorithms[1].part(0, OID).oid,
        signature=values[-1].content,
    )


def _certificate_of(named: Der, certificates: Sequence[ReadCertificate]) -> ReadCertificate:
    """Find the certificate that the signer names by issuer and serial number."""
    issuer, serial = named.part(0, SEQUENCE).whole, named.part(1).content.hex()
    for each in certificates:
        if each.issuer == issuer and each.stated.serial == serial:
            return each
    raise UnreadableSignature("certificate_missing")


def _enclosed(body: Der) -> bytes | None:
    content = next((part for part in body.parts if part.tag == SEQUENCE), None)
    if content is None or len(content.parts) <= _DETACHED:
        return None
    inner = content.parts[1].part(0)
    return inner.content if inner.tag == OCTET_STRING else inner.whole


def _parts(value: Der | None) -> Sequence[Der]:
    return value.parts if value is not None else ()

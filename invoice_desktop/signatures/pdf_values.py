"""The value of a PDF's signature: RSA and elliptic curves by a library, SM2 by our own code.

Mathematics and weakness are read apart: a weak algorithm that holds is said to hold and to be weak.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)
from invoice_desktop.signatures.certificates import ReadCertificate, read_certificate
from invoice_desktop.signatures.der import OCTET_STRING, OID, SEQUENCE, read_der, read_der_padded
from invoice_desktop.signatures.looking import either, look_at_key, look_at_time, looked
from invoice_desktop.signatures.pdf_fields import SignatureField
from invoice_desktop.signatures.seals import read_seal_signature
from invoice_desktop.signatures.signed_messages import SignedMessage, read_signed_message
from invoice_desktop.signatures.signed_values import look_at_message, look_at_seal
from invoice_desktop.signatures.system_roots import is_vouched_for
from invoice_desktop.signatures.unreadable import UnreadableSignature

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hashes import HashAlgorithm

RSA_SHA1 = "/adbe.x509.rsa_sha1"
_TIMESTAMP = "/ETSI.RFC3161"
_SHORTEST_RSA = 2048
_PSS = "1.2.840.113549.1.1.10"
_WEAK = frozenset({"sha1", "md5"})
# RFC 5754, RFC 3370
_DIGESTS = {
    "1.3.14.3.2.26": "sha1",
    "1.2.840.113549.2.5": "md5",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}


def read_pdf_value(field: SignatureField, signed: bytes) -> DocumentSignature:
    """Look at a field's value over these bytes. Raises `UnreadableSignature`."""
    if field.form == RSA_SHA1:
        return _rsa_sha1(field, signed)
    value = read_der_padded(field.contents).whole
    first = read_der(value).must_be(SEQUENCE).part(0)
    if first.tag != OID:
        return look_at_seal(read_seal_signature(value), signed, None)
    message = read_signed_message(value)
    if isinstance(message.signer.public_key, tuple):
        return look_at_message(message, signed)
    return _message(field, message, signed)


def _rsa_sha1(field: SignatureField, signed: bytes) -> DocumentSignature:
    """Look at `adbe.x509.rsa_sha1`: a PKCS#1 v1.5 value in an OCTET STRING (ISO 32000-1, 12.8.3.2).

    SHA-1 is weak by itself, and the certificate stands outside the signed value.
    """
    if not field.certificates:
        raise UnreadableSignature("no_certificate")
    signer = read_certificate(field.certificates[0])
    value = read_der_padded(field.contents).must_be(OCTET_STRING).content
    holds = _holds(signer, value, signed, "sha1")
    checks = (
        *_mathematics(signer, holds=holds, method="sha1"),
        look_at_time(signer.stated, field.said_at),
        look_at_key(signer),
        _issuer(signer, field.certificates, field.said_at),
    )
    return DocumentSignature(
        "",
        SignatureForm.CERTIFICATE,
        checks,
        algorithm=_name(signer, "sha1"),
        signed_at=field.said_at,
        signer=signer.stated,
    )


def _message(field: SignatureField, message: SignedMessage, signed: bytes) -> DocumentSignature:
    signer, method = message.signer, _DIGESTS.get(message.digest_algorithm, "")
    if not method or message.signature_algorithm == _PSS:
        unknown = message.signature_algorithm if method else message.digest_algorithm
        check = looked(ChainPart.SIGNER, Holds.UNKNOWN, Looked.ALGORITHM_UNKNOWN, algorithm=unknown)
        return DocumentSignature("", SignatureForm.CERTIFICATE, (check,), signer=signer.stated)
    moment = message.signed_at or field.said_at
    over = _signed_by(message, signed)
    holds = _holds(signer, message.signature, over, method)
    checks = (
        *_digests(field, message, signed, method),
        *_mathematics(signer, holds=holds, method=method),
        look_at_time(signer.stated, moment),
        look_at_key(signer),
        _issuer(signer, (each.der for each in message.certificates), moment),
    )
    return DocumentSignature(
        "",
        SignatureForm.CERTIFICATE,
        checks,
        algorithm=_name(signer, method),
        signed_at=moment,
        signer=signer.stated,
    )


def _signed_by(message: SignedMessage, signed: bytes) -> bytes:
    """Give the very bytes that the value is over: attributes, else the message itself."""
    if message.signed is not None:
        return message.signed
    return signed if message.enclosed is None else message.enclosed


def _digests(
    field: SignatureField, message: SignedMessage, signed: bytes, method: str
) -> Iterator[SignatureCheck]:
    """Follow from the signed attributes to the bytes; two forms have a digest in between."""
    inner = signed
    if message.enclosed is not None:
        inner = message.enclosed
        if field.form == _TIMESTAMP:
            yield _imprint(inner, signed)
        else:
            # adbe.pkcs7.sha1
            yield _same(inner, _digest("sha1")(signed))
    if message.digest is not None:
        yield _same(message.digest, _digest(method)(inner))


def _imprint(token: bytes, signed: bytes) -> SignatureCheck:
    """Hold what an authority put a time on against the bytes (RFC 3161, 2.4.2)."""
    imprint = read_der(token).must_be(SEQUENCE).part(2, SEQUENCE)
    method = imprint.part(0, SEQUENCE).part(0, OID).oid
    if method not in _DIGESTS:
        what = Looked.DIGEST_METHOD_UNKNOWN
        return looked(ChainPart.DOCUMENT, Holds.UNKNOWN, what, method=method)
    return _same(imprint.part(1, OCTET_STRING).content, _digest(_DIGESTS[method])(signed))


def _same(stated: bytes, computed: bytes) -> SignatureCheck:
    return either(
        ChainPart.DOCUMENT,
        holds=stated == computed,
        yes=Looked.SIGNED_DIGEST_MATCHES,
        no=Looked.SIGNED_DIGEST_DIFFERS,
        digest=computed.hex(),
        stated=stated.hex(),
    )


def _digest(method: str) -> Callable[[bytes], bytes]:
    import hashlib

    return lambda content: hashlib.new(method, content, usedforsecurity=False).digest()


def _holds(signer: ReadCertificate, value: bytes, signed: bytes, method: str) -> bool | None:
    """Tell whether the signer's RSA or EC key signed; None for a key of another kind."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    key = signer.public_key
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(value, signed, PKCS1v15(), _hash(method))
        elif isinstance(key, EllipticCurvePublicKey):
            key.verify(value, signed, ECDSA(_hash(method)))
        else:
            return None
    except (InvalidSignature, ValueError):
        return False
    except UnsupportedAlgorithm:
        return None
    return True


def _hash(method: str) -> "HashAlgorithm":
    from cryptography.hazmat.primitives import hashes

    # old invoices were signed with the weak ones: that they hold is told, and that they are weak
    known: dict[str, HashAlgorithm] = {
        "sha1": hashes.SHA1(),  # noqa: S303
        "md5": hashes.MD5(),  # noqa: S303
        "sha256": hashes.SHA256(),
        "sha384": hashes.SHA384(),
        "sha512": hashes.SHA512(),
    }
    return known[method]


def _mathematics(
    signer: ReadCertificate, *, holds: bool | None, method: str
) -> Iterator[SignatureCheck]:
    name = _name(signer, method)
    if holds is None:
        yield looked(ChainPart.SIGNER, Holds.UNKNOWN, Looked.ALGORITHM_UNKNOWN, algorithm=name)
        return
    yield either(
        ChainPart.SIGNER, holds=holds, yes=Looked.SIGNATURE_VERIFIES, no=Looked.SIGNATURE_FAILS
    )
    if method in _WEAK or 0 < _bits(signer) < _SHORTEST_RSA:
        yield looked(ChainPart.SIGNER, Holds.WARNS, Looked.ALGORITHM_WEAK, algorithm=name)


def _issuer(
    signer: ReadCertificate, others: Iterable[bytes], moment: datetime | None
) -> SignatureCheck:
    # commercial authorities say who a seller is, never that an invoice is genuine: both are told
    known = is_vouched_for(signer.der, others, moment)
    what = Looked.ISSUER_VERIFIES if known else Looked.ISSUER_UNKNOWN
    return looked(ChainPart.MAKER, Holds.WARNS, what)


def _bits(signer: ReadCertificate) -> int:
    """Give the length of an RSA key, 0 for another."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    key = signer.public_key
    return key.key_size if isinstance(key, RSAPublicKey) else 0


def _name(signer: ReadCertificate, method: str) -> str:
    bits = _bits(signer)
    kind = f"RSA-{bits}" if bits else "ECDSA"
    return f"{kind} with {method.upper().replace('SHA', 'SHA-')}"

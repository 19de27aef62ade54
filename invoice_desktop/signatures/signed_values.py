"""A signature's value in whatever form: a seal, a signed message, or a bare pair of numbers."""

from invoice_desktop.documents.digests import sm3_hex
from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)
from invoice_desktop.signatures.certificates import SM2_WITH_SM3
from invoice_desktop.signatures.der import INTEGER, OID, SEQUENCE, read_der
from invoice_desktop.signatures.looking import (
    either,
    look_at_age,
    look_at_key,
    look_at_seals_time,
    look_at_sm2,
    look_at_time,
    looked,
)
from invoice_desktop.signatures.seals import SealSignature, read_seal_signature
from invoice_desktop.signatures.signed_messages import SignedMessage, read_signed_message
from invoice_desktop.signatures.sm2 import sm3
from invoice_desktop.signatures.unreadable import UnreadableSignature

_ALGORITHM = "SM2 with SM3"
_RAW = 64
_DIGEST_SIZE = 32
# SM3, SM2 with SM3, and the plain names of SM2's key that producers put there
_SM3 = "1.2.156.10197.1.401"
_SM2 = frozenset({SM2_WITH_SM3, "1.2.156.10197.1.301", "1.2.156.10197.1.301.1"})


def read_signed_value(content: bytes, signed: bytes, seal: bytes | None) -> DocumentSignature:
    """Look at a value over the `signed` bytes; `seal` is the seal as it lies beside, or None.

    The name is left empty, what it covers to the caller. Nothing is raised.
    """
    try:
        return _read(content, signed, seal)
    except UnreadableSignature as trouble:
        reason = trouble.reason
        check = looked(ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, reason=reason)
        return DocumentSignature("", SignatureForm.SEAL, (check,))


def _read(content: bytes, signed: bytes, seal: bytes | None) -> DocumentSignature:
    if len(content) == _RAW and content[0] != SEQUENCE:
        return _bare()
    whole = read_der(content).must_be(SEQUENCE)
    tags = [part.tag for part in whole.parts]
    if tags == [INTEGER, INTEGER]:
        return _bare()
    if tags[:1] == [OID]:
        return look_at_message(read_signed_message(content), signed)
    return look_at_seal(read_seal_signature(content), signed, seal)


def _bare() -> DocumentSignature:
    check = looked(ChainPart.SIGNER, Holds.UNKNOWN, Looked.NO_CERTIFICATE)
    return DocumentSignature("", SignatureForm.BARE_VALUE, (check,), algorithm="SM2")


def look_at_seal(value: SealSignature, signed: bytes, beside: bytes | None) -> DocumentSignature:
    """Look at a signature with a seal, over these bytes."""
    seal, signer = value.seal, value.signer
    checks = (
        _digest(value.digest, signed),
        look_at_sm2(ChainPart.SIGNER, signer, value.signed, value.signature, value.algorithm),
        *_known(ChainPart.SIGNER, value.algorithm),
        either(
            ChainPart.SIGNER,
            holds=seal.is_for(signer.der),
            yes=Looked.SIGNER_IS_IN_SEAL,
            no=Looked.SIGNER_NOT_IN_SEAL,
        ),
        look_at_time(signer.stated, value.signed_at),
        look_at_key(signer),
        *_beside(seal.whole, beside),
        look_at_seals_time(seal.stated, value.signed_at),
        look_at_sm2(ChainPart.MAKER, seal.maker, seal.signed, seal.signature, seal.algorithm),
        *_known(ChainPart.MAKER, seal.algorithm),
    )
    age = look_at_age(seal.stated)
    return DocumentSignature(
        "",
        SignatureForm.SEAL,
        (*checks, age) if age else checks,
        algorithm=_ALGORITHM,
        signed_at=value.signed_at,
        signer=signer.stated,
        seal=seal.stated,
    )


def look_at_message(message: SignedMessage, signed: bytes) -> DocumentSignature:
    """Look at a signed message over these bytes, or over what stands in it of them."""
    signer = message.signer
    over = _message_of(message, signed)
    checks = [
        *_enclosed(message, signed),
        *_stated(message, over),
        look_at_sm2(
            ChainPart.SIGNER,
            signer,
            over if message.signed is None else message.signed,
            message.signature,
            message.signature_algorithm,
        ),
        *_known(ChainPart.SIGNER, message.signature_algorithm),
        look_at_time(signer.stated, message.signed_at),
        look_at_key(signer),
    ]
    return DocumentSignature(
        "",
        SignatureForm.CERTIFICATE,
        tuple(checks),
        algorithm=_ALGORITHM,
        signed_at=message.signed_at,
        signer=signer.stated,
    )


def _message_of(message: SignedMessage, signed: bytes) -> bytes:
    return signed if message.enclosed is None else message.enclosed


def _enclosed(message: SignedMessage, signed: bytes) -> tuple[SignatureCheck, ...]:
    """Hold what stands in the message against the bytes: one producer encloses their digest."""
    inside = message.enclosed
    if inside is None:
        return ()
    return (_digest(inside if len(inside) == _DIGEST_SIZE else sm3(inside), signed),)


def _stated(message: SignedMessage, over: bytes) -> tuple[SignatureCheck, ...]:
    """Hold the digest in the signed attributes, where there are some, against the message."""
    if message.digest is None:
        return ()
    if message.digest_algorithm != _SM3:
        unknown = message.digest_algorithm
        what = Looked.DIGEST_METHOD_UNKNOWN
        return (looked(ChainPart.DOCUMENT, Holds.UNKNOWN, what, method=unknown),)
    return (_digest(message.digest, over),)


def _digest(stated: bytes, signed: bytes) -> SignatureCheck:
    digest = sm3_hex(signed)
    return either(
        ChainPart.DOCUMENT,
        holds=digest == stated.hex(),
        yes=Looked.SIGNED_DIGEST_MATCHES,
        no=Looked.SIGNED_DIGEST_DIFFERS,
        digest=digest,
        stated=stated.hex(),
    )


def _known(part: ChainPart, algorithm: str) -> tuple[SignatureCheck, ...]:
    if algorithm in _SM2:
        return ()
    return (looked(part, Holds.UNKNOWN, Looked.ALGORITHM_UNKNOWN, algorithm=algorithm),)


def _beside(whole: bytes, beside: bytes | None) -> tuple[SignatureCheck, ...]:
    if beside is None:
        return ()
    same = beside == whole
    yes, no = Looked.SEAL_FILE_IS_SAME, Looked.SEAL_FILE_DIFFERS
    return (either(ChainPart.SEAL, holds=same, yes=yes, no=no),)

"""What is looked at of signer, seal and maker, each as one check; whom to trust is not asked."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from types import MappingProxyType

from invoice_desktop.domain.signature import (
    Certificate,
    ChainPart,
    Holds,
    Looked,
    Seal,
    SignatureCheck,
)
from invoice_desktop.signatures import sm2
from invoice_desktop.signatures.certificates import (
    SM2_CURVE,
    SM2_WITH_SM3,
    ReadCertificate,
    read_sm2_value,
)
from invoice_desktop.signatures.seals import SealSignature
from invoice_desktop.signatures.signed_messages import SignedMessage
from invoice_desktop.signatures.unreadable import UnreadableSignature

SM2_NAME = "SM2 with SM3"
_SM2 = frozenset({SM2_WITH_SM3, SM2_CURVE, f"{SM2_CURVE}.1"})
"""How producers name SM2 signatures: with SM3, by the curve, by its use for signing."""
_SM3 = frozenset({"1.2.156.10197.1.401", "1.2.156.10197.1.401.1"})
_ZONES = timedelta(hours=8)
"""Producers mark China's time as UTC: that close to a limit nobody can tell the side."""


def check(part: ChainPart, holds: Holds, what: Looked, **details: str) -> SignatureCheck:
    """Make a check with these details."""
    return SignatureCheck(part, holds, what, MappingProxyType(details))


def unreadable(part: ChainPart, reason: str, **details: str) -> SignatureCheck:
    """Say that something could not be read, by a stable reason."""
    return check(part, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, reason=reason, **details)


def algorithm_name(identifier: str) -> str:
    """Give the name that people know of an algorithm, its dotted name where there is none."""
    return SM2_NAME if identifier in _SM2 else identifier


def seal_checks(
    read: SealSignature, sealed: bytes, seal_file: bytes | None
) -> list[SignatureCheck]:
    """Look at a seal's signature over the bytes of Signature.xml; `seal_file` is Seal.esl."""
    signer, stated = read.signer, read.seal.stated
    checks = [
        digest_check(read.digest, sealed),
        value_check(ChainPart.SIGNER, signer, read.algorithm, read.signed, read.signature),
        _holder_check(read),
        *_time_checks(ChainPart.SIGNER, signer.stated, read.signed_at),
        key_usage_check(signer),
    ]
    if seal_file is not None:
        checks.append(_file_check(read.seal.whole, seal_file))
    checks.append(_seal_time_check(stated, read.signed_at))
    seal = read.seal
    maker = seal.maker
    checks.append(value_check(ChainPart.MAKER, maker, seal.algorithm, seal.signed, seal.signature))
    checks.extend(_maker_time_checks(stated, maker.stated))
    return checks


def message_checks(read: SignedMessage, content: bytes) -> list[SignatureCheck]:
    """Look at a signed message over the bytes of Signature.xml."""
    checks = []
    enclosed = read.enclosed
    if enclosed is not None:
        # one producer encloses the digest, and others what they signed as it is
        checks.append(digest_check(enclosed if len(enclosed) == 32 else sm2.sm3(enclosed), content))
    signed = read.signed
    if signed is None:
        signed = content if enclosed is None else enclosed
    elif read.digest_algorithm not in _SM3:
        checks.append(_unknown_algorithm(ChainPart.DOCUMENT, read.digest_algorithm))
    elif read.digest is not None:
        checks.append(digest_check(read.digest, content if enclosed is None else enclosed))
    algorithm = read.signature_algorithm
    checks += [
        value_check(ChainPart.SIGNER, read.signer, algorithm, signed, read.signature),
        *_time_checks(ChainPart.SIGNER, read.signer.stated, read.signed_at),
        key_usage_check(read.signer),
        check(
            ChainPart.MAKER, Holds.WARNS, Looked.ISSUER_UNKNOWN, issuer=read.signer.stated.issuer
        ),
    ]
    return checks


def digest_check(stated: bytes, content: bytes) -> SignatureCheck:
    """Hold the digest that was signed against the one of the bytes as they are."""
    computed = sm2.sm3(content)
    details = {"digest": computed.hex(), "stated": stated.hex()}
    if computed == stated:
        return check(ChainPart.DOCUMENT, Holds.YES, Looked.SIGNED_DIGEST_MATCHES, **details)
    return check(ChainPart.DOCUMENT, Holds.NO, Looked.SIGNED_DIGEST_DIFFERS, **details)


def value_check(
    part: ChainPart, certificate: ReadCertificate, algorithm: str, signed: bytes, value: bytes
) -> SignatureCheck:
    """Verify an SM2 signature by the key of a certificate: the signer's, or a seal's maker's."""
    key = certificate.public_key
    if algorithm not in _SM2 or not isinstance(key, tuple):
        return _unknown_algorithm(part, algorithm)
    try:
        verifies = sm2.verify(key, signed, read_sm2_value(value))
    except UnreadableSignature as problem:
        return unreadable(part, problem.reason)
    if part is ChainPart.MAKER:
        what = Looked.MAKER_VERIFIES if verifies else Looked.MAKER_FAILS
    else:
        what = Looked.SIGNATURE_VERIFIES if verifies else Looked.SIGNATURE_FAILS
    holds = Holds.YES if verifies else Holds.NO
    return check(part, holds, what, algorithm=SM2_NAME, serial=certificate.stated.serial)


def key_usage_check(certificate: ReadCertificate) -> SignatureCheck:
    """Tell whether the certificate is for signing; one that does not say is for everything."""
    if certificate.may_sign is False:
        return check(ChainPart.SIGNER, Holds.NO, Looked.KEY_MAY_NOT_SIGN)
    return check(ChainPart.SIGNER, Holds.YES, Looked.KEY_MAY_SIGN)


def _unknown_algorithm(part: ChainPart, algorithm: str) -> SignatureCheck:
    return check(part, Holds.UNKNOWN, Looked.ALGORITHM_UNKNOWN, algorithm=algorithm)


def _holder_check(read: SealSignature) -> SignatureCheck:
    serial = read.signer.stated.serial
    if read.seal.is_for(read.signer.der):
        return check(ChainPart.SIGNER, Holds.YES, Looked.SIGNER_IS_IN_SEAL, serial=serial)
    return check(ChainPart.SIGNER, Holds.NO, Looked.SIGNER_NOT_IN_SEAL, serial=serial)


def _file_check(embedded: bytes, file: bytes) -> SignatureCheck:
    if embedded == file:
        return check(ChainPart.SEAL, Holds.YES, Looked.SEAL_FILE_IS_SAME)
    return check(ChainPart.SEAL, Holds.NO, Looked.SEAL_FILE_DIFFERS)


def _time_checks(
    part: ChainPart, certificate: Certificate, moment: datetime | None
) -> Iterator[SignatureCheck]:
    if moment is None:
        yield check(part, Holds.NO, Looked.NO_SIGNING_TIME)
        return
    limits = certificate.valid_from, certificate.valid_until
    holds, details = _within(moment, *limits)
    what = Looked.SIGNED_OUTSIDE_VALIDITY if holds is Holds.NO else Looked.SIGNED_WHILE_VALID
    yield check(part, holds, what, **details)


def _seal_time_check(seal: Seal, moment: datetime | None) -> SignatureCheck:
    if moment is None:
        return check(ChainPart.SEAL, Holds.NO, Looked.SEAL_WAS_NOT_VALID)
    holds, details = _within(moment, seal.valid_from, seal.valid_until)
    what = Looked.SEAL_WAS_NOT_VALID if holds is Holds.NO else Looked.SEAL_WAS_VALID
    return check(ChainPart.SEAL, holds, what, **details)


def _maker_time_checks(seal: Seal, maker: Certificate) -> Iterator[SignatureCheck]:
    made, first, last = seal.created, maker.valid_from, maker.valid_until
    if made is None or first is None or last is None:
        return
    details = {"at": made.isoformat(), "from": first.isoformat(), "until": last.isoformat()}
    if made < first:
        # three of five real invoices have such seals, made days before their maker's certificate
        yield check(ChainPart.MAKER, Holds.WARNS, Looked.SEAL_OLDER_THAN_MAKER, **details)
    elif made > last + _ZONES:
        yield check(ChainPart.MAKER, Holds.NO, Looked.SIGNED_OUTSIDE_VALIDITY, **details)


def _within(
    moment: datetime, first: datetime | None, last: datetime | None
) -> tuple[Holds, dict[str, str]]:
    """Tell whether a moment lies in a span, with the three times; unreadable limits do not hold."""
    times = {"at": moment, "from": first, "until": last}
    details = {name: time.isoformat() for name, time in times.items() if time is not None}
    if first is None or last is None:
        return Holds.NO, details
    if first <= moment <= last:
        return Holds.YES, details
    if first - _ZONES <= moment <= last + _ZONES:
        return Holds.WARNS, details
    return Holds.NO, details

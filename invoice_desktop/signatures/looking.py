"""What is looked at of every signature, whatever document it stands in."""

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
from invoice_desktop.signatures.certificates import ReadCertificate, read_sm2_value
from invoice_desktop.signatures.unreadable import UnreadableSignature

_ZONES = timedelta(hours=8)
"""Producers mark China's time as UTC: that close to a limit nobody can tell the side."""


def looked(part: ChainPart, holds: Holds, what: Looked, **details: str) -> SignatureCheck:
    """Make a check; empty details are left out."""
    kept = {name: value for name, value in details.items() if value}
    return SignatureCheck(part, holds, what, MappingProxyType(kept))


def either(
    part: ChainPart, *, holds: bool, yes: Looked, no: Looked, **details: str
) -> SignatureCheck:
    """Make the check that one of two things gives."""
    return looked(part, Holds.YES if holds else Holds.NO, yes if holds else no, **details)


def sm2_holds(signer: ReadCertificate, signed: bytes, value: bytes) -> bool | None:
    """Tell whether a certificate's SM2 key signed the bytes; None when it has no such key.

    A value that is no pair of numbers raises `UnreadableSignature`.
    """
    if not isinstance(signer.public_key, tuple):
        return None
    return sm2.verify(signer.public_key, signed, read_sm2_value(value))


def look_at_sm2(
    part: ChainPart, signer: ReadCertificate, signed: bytes, value: bytes, algorithm: str
) -> SignatureCheck:
    """Look at the mathematics of a signer's or a maker's SM2 signature."""
    is_signer = part is ChainPart.SIGNER
    yes = Looked.SIGNATURE_VERIFIES if is_signer else Looked.MAKER_VERIFIES
    no = Looked.SIGNATURE_FAILS if is_signer else Looked.MAKER_FAILS
    try:
        holds = sm2_holds(signer, signed, value)
    except UnreadableSignature as trouble:
        return looked(part, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, reason=trouble.reason)
    if holds is None:
        return looked(part, Holds.UNKNOWN, Looked.ALGORITHM_UNKNOWN, algorithm=algorithm)
    return either(part, holds=holds, yes=yes, no=no)


def look_at_time(signer: Certificate, signed_at: datetime | None) -> SignatureCheck:
    """Hold the time of signing, as the signer's clock had it, against the certificate's."""
    if signed_at is None:
        return looked(ChainPart.SIGNER, Holds.NO, Looked.NO_SIGNING_TIME)
    return _look_at_span(
        ChainPart.SIGNER,
        signed_at,
        (signer.valid_from, signer.valid_until),
        yes=Looked.SIGNED_WHILE_VALID,
        no=Looked.SIGNED_OUTSIDE_VALIDITY,
    )


def look_at_seals_time(seal: Seal, signed_at: datetime | None) -> SignatureCheck:
    """Hold the time of signing against the seal's validity."""
    return _look_at_span(
        ChainPart.SEAL,
        signed_at,
        (seal.valid_from, seal.valid_until),
        yes=Looked.SEAL_WAS_VALID,
        no=Looked.SEAL_WAS_NOT_VALID,
    )


def look_at_key(signer: ReadCertificate) -> SignatureCheck:
    """Look whether the signer's key may sign documents; one that does not say may."""
    if signer.may_sign is None:
        return looked(ChainPart.SIGNER, Holds.WARNS, Looked.KEY_MAY_SIGN)
    return either(
        ChainPart.SIGNER,
        holds=signer.may_sign,
        yes=Looked.KEY_MAY_SIGN,
        no=Looked.KEY_MAY_NOT_SIGN,
    )


def look_at_age(seal: Seal) -> SignatureCheck | None:
    """Hold the time a seal was made against its maker's certificate; None when they agree.

    Three of five real seals are older than it, which only warns.
    """
    begun = seal.maker.valid_from if seal.maker else None
    ended = seal.maker.valid_until if seal.maker else None
    if begun is None or ended is None or seal.created is None:
        return None
    details = {"at": _iso(seal.created), "from": _iso(begun), "until": _iso(ended)}
    if seal.created < begun:
        return looked(ChainPart.MAKER, Holds.WARNS, Looked.SEAL_OLDER_THAN_MAKER, **details)
    # differences: a certificate without an end is dated to the last second there is
    if seal.created - ended > _ZONES:
        return looked(ChainPart.MAKER, Holds.NO, Looked.SEAL_WAS_NOT_VALID, **details)
    return None


def _look_at_span(
    part: ChainPart,
    moment: datetime | None,
    span: tuple[datetime | None, datetime | None],
    *,
    yes: Looked,
    no: Looked,
) -> SignatureCheck:
    """Hold a moment against a span; one whose limits cannot be read holds nothing."""
    first, last = span
    details = {"at": _iso(moment), "from": _iso(first), "until": _iso(last)}
    if moment is None or first is None or last is None:
        return looked(part, Holds.NO, no, **details)
    if first <= moment <= last:
        return looked(part, Holds.YES, yes, **details)
    # differences: a limit may be the first or the last second that can be counted from
    if first - moment <= _ZONES and moment - last <= _ZONES:
        return looked(part, Holds.WARNS, yes, **details)
    return looked(part, Holds.NO, no, **details)


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""

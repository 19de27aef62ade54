"""Seals and signatures that are not what they seem, and honest ones that only look odd."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Authenticity
from tests.factories.forge import Form, Locations, Signing, folder_of, honest, make_forge, sign_ofd
from tests.factories.forge_seals import make_seal
from tests.factories.forge_sm2 import (
    OffCurveKey,
    make_key,
    negative_value,
    overlong_value,
    oversized_value,
    signature_value,
    unsigned_value,
)
from tests.factories.hostile_case import SIGNATURE, VALUE, Hostile, plain, with_member, without
from tests.factories.ofd import OfdParts

_FORGE = make_forge()
_SEAL = _FORGE.seal
_PINNED, _UNKNOWN = SignatureState.INTACT_MAKER_PINNED, SignatureState.INTACT_SIGNER_UNKNOWN
_ALTERED, _UNVERIFIABLE = SignatureState.ALTERED, SignatureState.NOT_VERIFIABLE
_PARTLY, _TEST = SignatureState.INTACT_PARTLY_UNSIGNED, SignatureState.TEST
_AUTHENTICITY = {
    _PINNED: Authenticity.GENUINE,
    _ALTERED: Authenticity.CONTRADICTED,
    _TEST: Authenticity.DOUBTFUL,
}
_SEAL_FILE = f"{folder_of(0)}/Seal.esl"


def _case(name: str, expected: SignatureState, signing: Signing) -> Hostile:
    """Give an invoice that was signed in this way."""
    return _made(name, expected, lambda: sign_ofd(plain(), signing))


def _made(name: str, expected: SignatureState, make: Callable[[], OfdParts]) -> Hostile:
    authenticity = _AUTHENTICITY.get(expected, Authenticity.UNPROVEN)
    return Hostile(name, lambda: make().packed(), expected, authenticity)


def _appended(name: str, expected: SignatureState, signing: Signing) -> Hostile:
    """Give a sealed invoice to which somebody appended a signature of his own.

    The first seal still vouches for all that it covers, as when a buyer adds a seal of his
    archive: the document's state is that of the worse signature all the same.
    """

    def make() -> bytes:
        return sign_ofd(sign_ofd(plain(), honest(covers_list=True)), signing).packed()

    return Hostile(name, make, expected, Authenticity.GENUINE)


def _in(version: int, **changes: object) -> Signing:
    return honest(seal=replace(_SEAL, version=version), **changes)


def _swapped_value() -> OfdParts:
    other = sign_ofd(plain(seed=3))
    return with_member(sign_ofd(plain()), VALUE, other.members[VALUE])


def _last_bit_flipped(value: bytes) -> bytes:
    return value[:-1] + bytes([value[-1] ^ 1])


def _instead(value: bytes) -> Signing:
    return honest(changed_value=lambda _value: value)


def _swapped_numbers(signature: tuple[int, int]) -> bytes:
    r, s = signature
    return signature_value((s, r))


def _zero(_signature: tuple[int, int]) -> bytes:
    return signature_value((0, 0))


def _signed_by(party: str) -> Signing:
    signer = getattr(_FORGE, party)
    return honest(signer=signer, seal=replace(_SEAL, holders=(signer,)))


def _look_alike() -> Signing:
    return honest(signer=_FORGE.look_alike_signer, seal=_FORGE.look_alike_seal)


def _doctype_in_signature() -> OfdParts:
    parts = sign_ofd(plain())
    text = parts.members[SIGNATURE].decode()
    head, rest = text.split("\n", 1)
    return with_member(parts, SIGNATURE, f"{head}<!DOCTYPE a [<!ENTITY b 'c'>]>{rest}".encode())


_BESIDE = replace(_FORGE.look_alike_signer, key=OffCurveKey(7))
_OFF_CURVE = honest(signer=_BESIDE, seal=replace(_FORGE.look_alike_seal, holders=(_BESIDE,)))
_BOTH_HOLD = replace(_SEAL, holders=(_FORGE.other_signer, _FORGE.signer))
_STOLEN = honest(signer=_FORGE.other_signer)
_AFTER_ALL = datetime(2025, 1, 1, tzinfo=UTC)
_TOO_EARLY = datetime(2019, 10, 1, tzinfo=UTC)

GENUINE: tuple[Hostile, ...] = (
    _case("sealed in version 1", _PINNED, _in(1)),
    _case("sealed in version 4", _PINNED, honest()),
    _case("sealed in version 5", _PINNED, _in(5)),
    _case(
        "version 1 whose header says 2",
        _PINNED,
        honest(seal=replace(_SEAL, version=1, header_version=2)),
    ),
    _case("without a seal file", _PINNED, honest(seal_file=None)),
    _case("without a stamp", _PINNED, honest(stamp=False)),
    _case("locations relative to their member", _PINNED, honest(locations=Locations.RELATIVE)),
    _case(
        "locations from the root without a slash",
        _PINNED,
        honest(locations=Locations.FROM_ROOT_WITHOUT_SLASH),
    ),
    _case("check method by name", _PINNED, honest(method="SM3")),
    _case("check method of a wrong identifier", _PINNED, honest(method="1.2.156.10197.1.401.2")),
    _case("r and s with their top bits set", _PINNED, honest(spell=unsigned_value)),
    _case("several holders of one seal", _PINNED, honest(seal=_BOTH_HOLD)),
    _case("holders listed by digest", _PINNED, honest(seal=replace(_SEAL, lists_digests=True))),
    _appended("the maker's own second seal appended", _PINNED, honest()),
    _appended("look-alike seal appended", _UNKNOWN, _look_alike()),
    _appended("bare value appended", _UNVERIFIABLE, honest(form=Form.BARE_VALUE)),
)

SEALS: tuple[Hostile, ...] = (
    _case("look-alike seal with the same names", _UNKNOWN, _look_alike()),
    _case(
        "look-alike maker for the true signer",
        _UNKNOWN,
        honest(seal=replace(_SEAL, maker=_FORGE.look_alike_maker)),
    ),
    _case("test maker", _TEST, honest(seal=_FORGE.test_seal)),
    _case("stolen seal with a foreign certificate", _ALTERED, _STOLEN),
    _case(
        "stolen seal with a look-alike certificate",
        _ALTERED,
        honest(signer=_FORGE.look_alike_signer),
    ),
    _case(
        "stolen seal that lists digests",
        _ALTERED,
        replace(_STOLEN, seal=replace(_SEAL, lists_digests=True)),
    ),
    _case(
        "seal made under the maker's name with another key",
        _ALTERED,
        honest(seal=replace(_SEAL, made_with=make_key("thief"))),
    ),
    _case(
        "seal of version 1 in a signature of version 4",
        _UNVERIFIABLE,
        honest(embedded_seal=make_seal(replace(_SEAL, version=1))),
    ),
    _case("seal of version 4 in a signature of version 1", _UNVERIFIABLE, honest(layout=1)),
    _case(
        "holders listed by digest, another signs",
        _ALTERED,
        replace(_STOLEN, seal=replace(_SEAL, lists_digests=True, version=5)),
    ),
    _case(
        "seal file differs", _ALTERED, honest(seal_file=make_seal(replace(_SEAL, name="样例章")))
    ),
    _case("seal file with trailing bytes", _ALTERED, honest(seal_file=make_seal(_SEAL) + b"\0")),
    _case("another text was signed", _ALTERED, honest(signed_instead=b"<a/>")),
    _case("one bit of the value flipped", _ALTERED, honest(changed_value=_last_bit_flipped)),
    _case("r and s swapped", _ALTERED, honest(spell=_swapped_numbers)),
    _case("r and s zero", _ALTERED, honest(spell=_zero)),
    _case("r and s negative", _ALTERED, honest(spell=negative_value)),
    _case("r and s beyond the order", _ALTERED, honest(spell=oversized_value)),
    _case("r and s overlong", _UNVERIFIABLE, honest(spell=overlong_value)),
    _case("value with trailing bytes", _UNVERIFIABLE, honest(changed_value=lambda v: v + b"\0")),
    _case("value cut short", _UNVERIFIABLE, honest(changed_value=lambda v: v[:-1])),
    _case("value empty", _UNVERIFIABLE, honest(changed_value=lambda _v: b"")),
    _case("MD5", _UNVERIFIABLE, honest(method="MD5", digest=lambda c: hashlib.md5(c).digest())),
    _case("expired signer", _UNKNOWN, _signed_by("expired_signer")),
    _case("signed before the certificate begins", _UNKNOWN, _signed_by("future_signer")),
    _case("key for encryption only", _UNKNOWN, _signed_by("signer_for_encryption")),
    _case("signed after everything ended", _UNKNOWN, honest(at=_AFTER_ALL)),
    _case("signed before everything began", _UNKNOWN, honest(at=_TOO_EARLY)),
    _case(
        "seal ended before signing",
        _UNKNOWN,
        honest(seal=replace(_SEAL, ends=datetime(2020, 6, 30, tzinfo=UTC))),
    ),
    _case("signed message of an unknown signer", _UNKNOWN, honest(form=Form.MESSAGE)),
    _case(
        "signed message over another text",
        _ALTERED,
        honest(form=Form.MESSAGE, signed_instead=b"<a/>"),
    ),
    _case("bare value", _UNVERIFIABLE, honest(form=Form.BARE_VALUE)),
    _made("value of another file", _ALTERED, _swapped_value),
    _case("value nested too deeply", _UNVERIFIABLE, _instead(b"\x30\x80" * 50_000)),
    _case("value of four gigabytes", _UNVERIFIABLE, _instead(b"\x30\x84\xff\xff\xff\xff\0")),
    _case("key beside the curve", _ALTERED, _OFF_CURVE),
    _made("document type in the signature", _UNVERIFIABLE, _doctype_in_signature),
    _made("seal file removed", _PINNED, lambda: without(sign_ofd(plain()), _SEAL_FILE)),
)

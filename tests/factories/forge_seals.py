"""Electronic seals and what they sign: SES of GM/T 0031-2014 (1), GB/T 38540 (4), GM/T 0031 (5)."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from tests.factories import forge_der as der
from tests.factories.forge_certificates import SM2_WITH_SM3, Party
from tests.factories.forge_sm2 import Sm2Key, signature_value, sm3

_RED_DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4w8AAAAJoAM0l4pxuAAAAAElFTkSuQmCC"
)
"""A picture of one red pixel."""
_CERTIFICATES, _DIGESTS = 1, 2
_SIZE_MM = (30, 20)


@dataclass(frozen=True)
class SealPlan:
    """What a seal is made of.

    `version` is 1, 4 or 5 and gives the layout; `header_version` what the header says when that
    differs. `lists_digests` makes its certList one of digests. `spell` writes the maker's r and s.
    """

    name: str
    maker: Party
    holders: tuple[Party, ...]
    version: int = 4
    identifier: str = "99000000000001"
    header_version: int | None = None
    created: datetime = datetime(2019, 11, 1, tzinfo=UTC)
    begins: datetime = datetime(2019, 11, 1, tzinfo=UTC)
    ends: datetime = datetime(2022, 10, 1, tzinfo=UTC)
    lists_digests: bool = False
    spell: Callable[[tuple[int, int]], bytes] = signature_value
    made_with: Sm2Key | None = None
    """The key that really signs, when it is not the maker's."""


@lru_cache(64)
def make_seal(plan: SealPlan) -> bytes:
    """Make an SESeal."""
    content, certificate = _seal_content(plan), der.octets(plan.maker.certificate)
    algorithm = der.oid(SM2_WITH_SM3)
    key = plan.made_with or plan.maker.key
    if plan.version == 1:
        signed = der.sequence(content, certificate, algorithm)
        value = der.bits(plan.spell(key.sign(signed)))
        return der.sequence(content, der.sequence(certificate, algorithm, value))
    value = der.bits(plan.spell(key.sign(content)))
    return der.sequence(content, certificate, algorithm, value)


def sealed_value(
    plan: SealPlan,
    signer: Party,
    signed: bytes,
    at: datetime,
    *,
    location: str,
    spell: Callable[[tuple[int, int]], bytes] = signature_value,
    seal: bytes | None = None,
    version: int | None = None,
) -> bytes:
    """Make an SES_Signature over `signed`, the bytes of a Signature.xml.

    `seal` is another one than the plan's, taken as it is, `version` the layout of the signature
    when it is not that of the seal.
    """
    embedded = make_seal(plan) if seal is None else seal
    layout = plan.version if version is None else version
    digest, certificate = der.bits(sm3(signed)), der.octets(signer.certificate)
    head = (der.integer(layout), embedded)
    if layout == 1:
        moment = der.bits(f"{at.astimezone(UTC):%Y%m%d%H%M%SZ}".encode())
        body = der.sequence(
            *head, moment, digest, der.ia5(location), certificate, der.oid(SM2_WITH_SM3)
        )
        return der.sequence(body, der.bits(spell(signer.key.sign(body))))
    body = der.sequence(*head, der.general_time(at), digest, der.ia5(location))
    value = der.bits(spell(signer.key.sign(body)))
    return der.sequence(body, certificate, der.oid(SM2_WITH_SM3), value)


def _seal_content(plan: SealPlan) -> bytes:
    stated = plan.version if plan.header_version is None else plan.header_version
    header = der.sequence(der.ia5("ES"), der.integer(stated), der.ia5("FORGE"))
    width, height = (der.integer(side) for side in _SIZE_MM)
    picture = der.sequence(der.ia5("png"), der.octets(_RED_DOT), width, height)
    parts = (header, der.ia5(plan.identifier), _property(plan), picture)
    return der.sequence(*parts, *((der.sequence(),) if plan.version == 1 else ()))


def _property(plan: SealPlan) -> bytes:
    kind, name = der.integer(3), der.utf8(plan.name)
    days = (plan.created, plan.begins, plan.ends)
    certificates = tuple(der.octets(each.certificate) for each in plan.holders)
    if plan.version == 1:
        times = (der.utc_time(day) for day in days)
        return der.sequence(kind, name, der.sequence(*certificates), *times)
    listed = tuple(_digest(each) for each in plan.holders) if plan.lists_digests else certificates
    form = der.integer(_DIGESTS if plan.lists_digests else _CERTIFICATES)
    times = (der.general_time(day) for day in days)
    return der.sequence(kind, name, form, der.sequence(*listed), *times)


def _digest(party: Party) -> bytes:
    """Give a certificate as GB/T 38540 lists it by digest: kind and value."""
    return der.sequence(der.printable("1.2.156.10197.1.401"), der.octets(sm3(party.certificate)))

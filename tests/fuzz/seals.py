"""Healthy seals, certificates and signed messages to spoil, made by the forge."""

from datetime import UTC, datetime
from functools import lru_cache

from tests.factories.forge import SIGNED_AT, Form, honest, make_forge, sign_ofd
from tests.factories.forge_messages import bare_value, signed_message
from tests.factories.forge_seals import SealPlan, make_seal, sealed_value
from tests.factories.hostile_case import plain
from tests.fuzz.zip_edits import packed

SIGNED = b"<Signature/>"


@lru_cache
def certificates() -> tuple[bytes, ...]:
    """Give certificates of makers and signers."""
    forge = make_forge()
    parties = (forge.maker, forge.signer, forge.signer_for_encryption)
    return tuple(each.certificate for each in parties)


@lru_cache
def seal_values() -> tuple[bytes, ...]:
    """Give SES signatures of each version, with lists of certificates and of digests."""
    forge = make_forge()
    plans = [
        SealPlan("虚构印章", forge.maker, (forge.signer,), version, lists_digests=lists_digests)
        for version in (1, 4, 5)
        for lists_digests in (False, True)
    ]
    return tuple(
        sealed_value(plan, forge.signer, SIGNED, SIGNED_AT, location="/Doc_0/a") for plan in plans
    )


@lru_cache
def seals() -> tuple[bytes, ...]:
    """Give bare seals."""
    forge = make_forge()
    return tuple(
        make_seal(SealPlan("虚构印章", forge.maker, (forge.signer,), version))
        for version in (1, 4, 5)
    )


@lru_cache
def messages() -> tuple[bytes, ...]:
    """Give signed messages, under the names of GB/T 35275 and of PKCS#7."""
    signer, at = make_forge().signer, datetime(2020, 7, 1, tzinfo=UTC)
    return tuple(
        signed_message(signer, SIGNED, at, as_pkcs7=as_pkcs7) for as_pkcs7 in (False, True)
    )


@lru_cache
def der_values() -> tuple[bytes, ...]:
    """Give every sort of value that stands in a signature."""
    return (
        *(*certificates(), *seal_values(), *seals(), *messages()),
        bare_value(make_forge().signer, SIGNED),
    )


@lru_cache
def sealed_packages() -> tuple[bytes, ...]:
    """Give packages that are sealed, signed by a message, and signed twice."""
    once = sign_ofd(plain())
    signed = (once, sign_ofd(plain(), honest(form=Form.MESSAGE)), sign_ofd(once))
    return tuple(packed(each.members) for each in signed)

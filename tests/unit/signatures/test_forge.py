"""The forge itself, held against a library that the program does not use.

What verifies here was not made by the program's own arithmetic, nor read by its own reader.
"""

import base64
import re
from dataclasses import replace
from typing import Any

import pytest

from tests.factories.forge import (
    SIGNED_AT,
    Form,
    folder_of,
    honest,
    make_forge,
    sign_ofd,
)
from tests.factories.forge_certificates import Party
from tests.factories.forge_sm2 import make_key, negative_value, signature_value, sm3
from tests.factories.invoices import make_invoice
from tests.factories.ofd import OfdParts, make_ofd

gmssl = pytest.importorskip("gmssl_pyx")
asn1 = pytest.importorskip("asn1crypto.core")
FORGE = make_forge()


def verifies(point: bytes, message: bytes, value: bytes) -> bool:
    return bool(gmssl.sm2_verify(point[-64:], message, value))


def by(party: Party, message: bytes, value: bytes) -> bool:
    return verifies(party.key.point, message, value)


def sealed(version: int) -> tuple[OfdParts, Any]:
    signing = honest(seal=replace(FORGE.seal, version=version))
    parts = sign_ofd(make_ofd(make_invoice()), signing)
    return parts, asn1.load(parts.members[f"{folder_of(0)}/SignedValue.dat"], strict=True)


def bits(value: Any) -> bytes:
    content: bytes = value.contents
    assert content[0] == 0
    return content[1:]


def test_the_digest_is_the_standards() -> None:
    # GB/T 32905-2016, A.1
    wanted = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    assert sm3(b"abc").hex() == wanted


@pytest.mark.parametrize("seed", range(5))
def test_signatures_verify_elsewhere_and_only_over_their_message(seed: int) -> None:
    key = make_key(str(seed))
    value = signature_value(key.sign(b"message"))
    assert verifies(key.point, b"message", value)
    assert not verifies(key.point, b"another", value)
    assert not verifies(make_key("another").point, b"message", value)
    assert key.sign(b"message") == key.sign(b"message")


def test_certificates_are_signed_by_their_issuer() -> None:
    certificate = asn1.load(FORGE.signer.certificate, strict=True)
    body, _algorithm, value = (certificate[place] for place in range(3))
    assert verifies(make_key(FORGE.signer.issuer).point, body.dump(), bits(value))


def test_a_look_alike_differs_in_nothing_but_its_key() -> None:
    x509 = pytest.importorskip("asn1crypto.x509")
    true, false = (
        x509.Certificate.load(each.certificate)["tbs_certificate"]
        for each in (FORGE.maker, FORGE.look_alike_maker)
    )
    differing = [name for name in true if true[name].dump() != false[name].dump()]
    assert differing == ["subject_public_key_info"]
    assert FORGE.trust.maker(FORGE.look_alike_maker.sha256) is None


@pytest.mark.parametrize("version", [4, 5])
def test_seals_of_version_4_and_5(version: int) -> None:
    parts, value = sealed(version)
    body, certificate, _algorithm, signature = (value[place] for place in range(4))
    assert certificate.native == FORGE.signer.certificate
    assert by(FORGE.signer, body.dump(), bits(signature))
    seal, signed = body[1], parts.members[f"{folder_of(0)}/Signature.xml"]
    assert by(FORGE.maker, seal[0].dump(), bits(seal[3]))
    assert seal[0][0][1].native == version
    assert bits(body[3]) == sm3(signed)
    assert parts.members[f"{folder_of(0)}/Seal.esl"] == seal.dump()
    assert body[2].native == SIGNED_AT


def test_seals_of_version_1() -> None:
    parts, value = sealed(1)
    body, signature = value[0], value[1]
    assert by(FORGE.signer, body.dump(), bits(signature))
    seal = body[1]
    certificate, algorithm, made = (seal[1][place] for place in range(3))
    content = seal[0].dump() + certificate.dump() + algorithm.dump()
    head = b"\x30\x82" + len(content).to_bytes(2)
    assert by(FORGE.maker, head + content, bits(made))
    assert bits(body[3]) == sm3(parts.members[f"{folder_of(0)}/Signature.xml"])
    assert bits(body[2]) == b"20200701022109Z"


def test_signed_messages() -> None:
    cms, parser = (pytest.importorskip(f"asn1crypto.{name}") for name in ("cms", "parser"))
    parts = sign_ofd(make_ofd(make_invoice()), honest(form=Form.MESSAGE))
    value = parts.members[f"{folder_of(0)}/SignedValue.dat"]
    kind_and_content = parser.parse(value, strict=True)[4]
    tagged = kind_and_content[parser.peek(kind_and_content) :]
    message = cms.SignedData.load(parser.parse(tagged, strict=True)[4], strict=True)
    information = message["signer_infos"][0]
    attributes = information["signed_attrs"]
    assert by(FORGE.signer, attributes.untag().dump(), information["signature"].native)
    digest = next(each for each in attributes if each["type"].native == "message_digest")
    assert digest["values"][0].native == sm3(parts.members[f"{folder_of(0)}/Signature.xml"])


def test_bare_values() -> None:
    parts = sign_ofd(make_ofd(make_invoice()), honest(form=Form.BARE_VALUE))
    signed, value = (
        parts.members[f"{folder_of(0)}/{name}"] for name in ("Signature.xml", "SignedValue.dat")
    )
    assert by(FORGE.signer, signed, value)


def test_every_member_is_covered_but_the_signatures_own() -> None:
    plain = make_ofd(make_invoice())
    parts = sign_ofd(plain)
    text = parts.members[f"{folder_of(0)}/Signature.xml"].decode()
    listed = dict(re.findall(r'FileRef="/([^"]+)"><ofd:CheckValue>([^<]+)<', text))
    assert sorted(listed) == sorted(plain.members)
    for name, digest in listed.items():
        assert base64.b64decode(digest) == sm3(parts.members[name]), name


def test_a_second_signature_is_appended() -> None:
    first = sign_ofd(make_ofd(make_invoice()))
    second = sign_ofd(first)
    changed = {name for name in first.members if first.members[name] != second.members[name]}
    assert changed == {"Doc_0/Signs/Signatures.xml"}
    text = second.members[f"{folder_of(1)}/Signature.xml"].decode()
    assert 'FileRef="/Doc_0/Signs/Sign_0/SignedValue.dat"' in text


def test_a_negative_value_is_one() -> None:
    assert asn1.load(negative_value((1, 1)))[0].native < 0

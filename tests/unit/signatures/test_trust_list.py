"""The signed list of makers: only the project's own, whole and understood."""

import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from invoice_desktop.domain.trust import TrustRole, TrustStatus
from invoice_desktop.installation import resources_directory
from invoice_desktop.signatures.trust_list import TrustTrouble, read_trust_list
from tests.factories.trust_lists import TEST_KEY, make_list, public_half

SHIPPED = resources_directory() / "trust" / "makers.json"


def code_of(content: bytes, key: str = public_half(TEST_KEY)) -> str:
    with pytest.raises(TrustTrouble) as caught:
        read_trust_list(content, key)
    return caught.value.code


def test_the_shipped_list_is_signed_and_holds_the_makers_that_were_seen() -> None:
    trust = read_trust_list(SHIPPED.read_bytes())
    begins = {maker.sha256[:8]: maker.role for maker in trust.makers}
    assert begins == {
        "de645da2": TrustRole.SEAL_MAKER,
        "e2fe7487": TrustRole.SEAL_MAKER,
        "6ee151c8": TrustRole.TEST_SEAL_MAKER,
    }
    assert {maker.status for maker in trust.makers} == {TrustStatus.PROVISIONAL}
    assert all(maker.seen for maker in trust.makers)


def test_no_flipped_byte_of_the_list_passes() -> None:
    content = SHIPPED.read_bytes()
    honest = read_trust_list(content)
    for place in range(len(content)):
        flipped = bytearray(content)
        flipped[place] ^= 1
        try:
            taken = read_trust_list(bytes(flipped))
        except TrustTrouble:
            continue
        # white space, and the case of the signature's hex, are no part of what is signed
        assert taken.makers == honest.makers
        assert taken.version == honest.version


def test_another_key_signs_nothing_for_us() -> None:
    other = Ed25519PrivateKey.generate()
    assert code_of(make_list(key=other)) == "trust_list_not_signed_by_us"
    assert code_of(make_list(), public_half(other)) == "trust_list_not_signed_by_us"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"list": {}}',
        b'{"list": {}, "signature": 5}',
        b'{"list": "\\ud800", "signature": "00"}',
        b'{"list": ' + b"[" * 100_000,
        b"\xff\xfe",
        make_list(version="someday"),
        make_list(form=2),
        make_list(sha256="ab"),
        make_list(role="KING"),
    ],
    ids=range(11),
)
def test_what_is_not_understood_is_damaged(content: bytes) -> None:
    assert code_of(content) == "trust_list_damaged"


def test_a_changed_maker_is_not_signed() -> None:
    whole = json.loads(make_list())
    whole["list"]["makers"][0]["sha256"] = "00" * 32
    assert code_of(json.dumps(whole).encode()) == "trust_list_not_signed_by_us"

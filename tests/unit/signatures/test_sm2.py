"""SM2 verification against the standard, against two other implementations, and against forgers."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from invoice_desktop.signatures import sm2
from invoice_desktop.signatures.unreadable import UnreadableSignature
from tests.factories.forge_sm2 import make_key, signature_value

# GB/T 32918.5, annex A
STANDARD_KEY = (
    0x09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020,
    0xCCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13,
)
STANDARD_MESSAGE = b"message digest"
STANDARD_Z = "b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3"
STANDARD_E = 0xF0B43E94BA45ACCAACE692ED534382EB17E6AB5A19CE7B31F4486FDFC0D28640
STANDARD_SIGNATURE = (
    0xF5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3,
    0xB1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA,
)
KEY = make_key("signer")
MESSAGE = "价税合计 14,517.70".encode()
SIGNATURE = KEY.sign(MESSAGE)
numbers = st.integers(0, 2**256 - 1)


def test_standards_example_verifies() -> None:
    assert sm2.z_of(STANDARD_KEY).hex() == STANDARD_Z
    assert sm2.verify_digest(STANDARD_KEY, STANDARD_E, STANDARD_SIGNATURE)
    assert sm2.verify(STANDARD_KEY, STANDARD_MESSAGE, STANDARD_SIGNATURE)


def test_digest_of_sm3_standard() -> None:
    # GB/T 32905, annex A.1
    digest = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    assert sm2.sm3(b"abc").hex() == digest


def test_other_identity_does_not_verify() -> None:
    signature = KEY.sign(MESSAGE, b"ALICE123@YAHOO.COM")
    assert sm2.verify(KEY.public, MESSAGE, signature, b"ALICE123@YAHOO.COM")
    assert not sm2.verify(KEY.public, MESSAGE, signature)


@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_key_that_comes_again_gives_the_same_answers(seed: str) -> None:
    key = make_key(f"comes again {seed}")
    for turn in range(8):
        message = bytes([turn])
        r, s = key.sign(message)
        assert sm2.verify(key.public, message, (r, s))
        assert not sm2.verify(key.public, message, (r, s ^ 1))


@given(key=st.integers(1, 40), message=st.binary(max_size=100))
@settings(max_examples=25, deadline=None)
def test_agrees_with_gmssl(key: int, message: bytes) -> None:
    gmssl = pytest.importorskip("gmssl_pyx")
    ours = make_key(f"key {key}")
    r, s = ours.sign(message)
    theirs = signature_value((r, s))
    assert gmssl.sm2_verify(ours.point[1:], message, theirs)
    assert sm2.verify(ours.public, message, (r, s))


@given(
    what=st.sampled_from(("message", "r", "s", "x", "y")),
    bit=st.integers(0, 8 * len(MESSAGE) - 1),
)
@settings(max_examples=60, deadline=None)
def test_one_flipped_bit_fails(what: str, bit: int) -> None:
    parts = {"r": SIGNATURE[0], "s": SIGNATURE[1], "x": KEY.public[0], "y": KEY.public[1]}
    message = MESSAGE
    if what == "message":
        message = (int.from_bytes(MESSAGE) ^ 1 << bit).to_bytes(len(MESSAGE))
    else:
        parts[what] ^= 1 << bit % 256
    signature = parts["r"], parts["s"]
    assert not sm2.verify((parts["x"], parts["y"]), message, signature)


@given(r=numbers, s=numbers, e=numbers)
@settings(max_examples=25, deadline=None)
@example(r=SIGNATURE[1], s=SIGNATURE[0], e=int.from_bytes(KEY.digest(MESSAGE)))
def test_random_and_swapped_numbers_fail(r: int, s: int, e: int) -> None:
    assert not sm2.verify_digest(KEY.public, e, (r, s))


@pytest.mark.parametrize(
    "signature",
    [
        (0, SIGNATURE[1]),
        (SIGNATURE[0], 0),
        (sm2.N, SIGNATURE[1]),
        (SIGNATURE[0], sm2.N),
        (SIGNATURE[0] + sm2.N, SIGNATURE[1]),
        (SIGNATURE[0] - sm2.N, SIGNATURE[1]),
        (-SIGNATURE[0], -SIGNATURE[1]),
        (SIGNATURE[0], sm2.N - SIGNATURE[0]),
        (2**300, 2**300),
    ],
)
def test_numbers_out_of_range_and_a_sum_of_nothing_fail(signature: tuple[int, int]) -> None:
    assert not sm2.verify(KEY.public, MESSAGE, signature)


@pytest.mark.parametrize(
    "point",
    [
        (0, 0),
        (KEY.public[0], KEY.public[1] + 1),
        (KEY.public[0], sm2.P - KEY.public[1]),
        (KEY.public[0] + sm2.P, KEY.public[1]),
        (KEY.public[0] - sm2.P, KEY.public[1]),
        (2**600, 1),
    ],
)
def test_points_that_are_not_the_key_fail(point: tuple[int, int]) -> None:
    assert not sm2.verify(point, MESSAGE, SIGNATURE)


def test_sums_of_equal_and_of_opposite_points_are_right() -> None:
    # a forger chooses his key so that both halves of the sum meet: s·G = ±t·Q
    minus_base = (sm2.G[0], sm2.P - sm2.G[1])
    for _ in range(6):
        for r, s in ((1, 1), (sm2.N - 5, 7), (5, 20), (1, sm2.N - 2)):
            t = (r + s) % sm2.N
            for key, factor in ((sm2.G, s + t), (minus_base, s - t)):
                x = x_of_multiple(factor % sm2.N)
                assert sm2.verify_digest(key, (r - x) % sm2.N, (r, s))
                assert not sm2.verify_digest(key, (r - x + 1) % sm2.N, (r, s))


def test_sum_at_infinity_fails() -> None:
    # Q = −s/t · G, so that s·G + t·Q is no point at all
    r, s = 5, 7
    factor = -s * pow(r + s, -1, sm2.N) % sm2.N
    key = make_key("any").__class__(factor).public
    for _ in range(6):
        assert not any(sm2.verify_digest(key, e, (r, s)) for e in (r, 0, r - 1))


@pytest.mark.parametrize("content", [b"", b"\0", KEY.point[:-1], KEY.point + b"\0"])
def test_points_of_another_form_are_refused(content: bytes) -> None:
    with pytest.raises(UnreadableSignature, match="public_key_unknown"):
        sm2.point_of(content)


def test_point_is_read() -> None:
    assert sm2.point_of(KEY.point) == KEY.public


def x_of_multiple(number: int) -> int:
    return make_key("any").__class__(number).public[0]

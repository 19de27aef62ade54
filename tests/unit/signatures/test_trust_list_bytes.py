"""Whatever the bytes are, they are a list that we signed or refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.signatures.trust_list import TrustTrouble, read_trust_list

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


def refused(content: bytes) -> str:
    with pytest.raises(TrustTrouble) as caught:
        read_trust_list(content)
    return caught.value.code


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(content: bytes) -> None:
    assert refused(content) == "trust_list_damaged"


@given(ANY_JSON, st.sampled_from(["00" * 64, "", "zz", 5, None]))
def test_anything_that_is_not_signed_is_refused(said: object, signature: object) -> None:
    content = json.dumps({"list": said, "signature": signature}).encode()
    assert refused(content) in {"trust_list_damaged", "trust_list_not_signed_by_us"}


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 50_000, b"9" * 10_000])
def test_deep_and_long_ones_are_refused(content: bytes) -> None:
    assert refused(content) == "trust_list_damaged"


def test_half_a_character_is_refused() -> None:
    content = b'{"list": {"a": "\\ud800"}, "signature": "00"}'
    assert refused(content) == "trust_list_damaged"

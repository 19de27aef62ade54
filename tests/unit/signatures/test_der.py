"""DER read: what it says, and what is refused."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.signatures.der import (
    GENERALIZED_TIME,
    MOST_VALUES,
    Der,
    read_der,
    read_der_padded,
    time_of,
)
from invoice_desktop.signatures.unreadable import UnreadableSignature
from tests.factories import forge_der as forged


@given(st.lists(st.one_of(st.binary(max_size=300), st.integers(-(2**260), 2**260)), max_size=9))
def test_values_are_found_at_their_places(values: list[bytes | int]) -> None:
    written = [forged.octets(v) if isinstance(v, bytes) else forged.integer(v) for v in values]
    read = read_der(forged.sequence(*written))
    assert [part.whole for part in read.parts] == written
    assert [p.content if p.tag == 4 else p.number for p in read.parts] == values


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(UnreadableSignature):
        walk(read_der(content))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "asn1_malformed"),
        (b"\x30", "asn1_malformed"),
        (b"\x30\x80\0\0", "asn1_malformed"),
        (b"\x30\x85\0\0\0\0\x01a", "asn1_malformed"),
        (b"\x30\x84\xff\xff\xff\xff", "asn1_malformed"),
        (b"\x1f\x81\x01\0", "asn1_malformed"),
        (b"\x04\x02a", "asn1_malformed"),
        (b"\x04\x01ab", "asn1_trailing_bytes"),
    ],
)
def test_what_is_no_value_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableSignature, match=f"^{reason}$"):
        read_der(content)


def test_only_zeros_may_pad() -> None:
    value = forged.octets(b"a")
    assert read_der_padded(value + bytes(50)).content == b"a"
    with pytest.raises(UnreadableSignature, match="asn1_trailing_bytes"):
        read_der_padded(value + bytes(50) + b"\x01")


def test_too_many_values_are_refused() -> None:
    value = read_der(forged.sequence(forged.null() * (MOST_VALUES + 1)))
    with pytest.raises(UnreadableSignature, match="asn1_too_large"):
        _ = value.parts


def test_numbers_of_signatures_have_no_sign() -> None:
    number = 0xF5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3
    bare = read_der(forged.bare_integer(number.to_bytes(32)))
    assert bare.unsigned == number
    assert bare.number < 0
    assert read_der(forged.integer(number)).unsigned == number
    with pytest.raises(UnreadableSignature, match="asn1_malformed"):
        _ = read_der(forged.bare_integer(number.to_bytes(34))).unsigned


def test_names_of_objects() -> None:
    assert read_der(forged.oid("1.2.156.10197.1.501")).oid == "1.2.156.10197.1.501"
    for broken in (b"\x06\x00", b"\x06\x01\x81", b"\x06\x41" + b"\x01" * 65):
        with pytest.raises(UnreadableSignature, match="asn1_malformed"):
            _ = read_der(broken).oid


def test_unused_bits_are_refused() -> None:
    with pytest.raises(UnreadableSignature, match="asn1_unexpected"):
        _ = read_der(forged.bits(b"a", unused=3)).bits


def test_texts_that_break_their_own_rules_are_read() -> None:
    name = "税务局"
    for tag, encoding in ((0x0C, "utf-8"), (0x13, "utf-8"), (0x16, "utf-8"), (0x1E, "utf-16-be")):
        assert read_der(forged.value(tag, name.encode(encoding))).text == name


@pytest.mark.parametrize(
    ("text", "short", "expected"),
    [
        ("20200701022109Z", False, datetime(2020, 7, 1, 2, 21, 9, tzinfo=UTC)),
        ("20200701102109", False, datetime(2020, 7, 1, 2, 21, 9, tzinfo=UTC)),
        ("20200701022109.123Z", False, datetime(2020, 7, 1, 2, 21, 9, tzinfo=UTC)),
        ("20200701102109+0800", False, datetime(2020, 7, 1, 2, 21, 9, tzinfo=UTC)),
        ("200701022109Z", True, datetime(2020, 7, 1, 2, 21, 9, tzinfo=UTC)),
        ("500701022109Z", True, datetime(1950, 7, 1, 2, 21, 9, tzinfo=UTC)),
        ("20200701102109+9999", False, None),
        ("20201301022109Z", False, None),
        ("", False, None),
    ],
)
def test_times(text: str, short: bool, expected: datetime | None) -> None:  # noqa: FBT001 - a case
    assert time_of(text, short=short) == expected


def test_time_that_is_none_is_unknown() -> None:
    assert read_der(forged.value(GENERALIZED_TIME, b"\xff\xfe")).time is None


def walk(value: Der) -> None:
    if value.tag & 0x20:
        for part in value.parts:
            walk(part)

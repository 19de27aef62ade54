"""Writes DER (ITU-T X.690) for forged seals, and on demand what DER forbids."""

from collections.abc import Iterable
from datetime import UTC, datetime

_LONG = 0x80


def value(tag: int, content: bytes) -> bytes:
    """Give one value: tag, shortest length, content."""
    return bytes([tag]) + _length(len(content)) + content


def sequence(*parts: bytes) -> bytes:
    """Put values in a row."""
    return value(0x30, b"".join(parts))


def set_of(*parts: bytes) -> bytes:
    """Put values in a set, sorted as DER wants."""
    return value(0x31, b"".join(sorted(parts)))


def integer(number: int) -> bytes:
    """Write a whole number in the fewest octets."""
    return value(0x02, number.to_bytes(number.bit_length() // 8 + 1, signed=True))


def bare_integer(octets: bytes) -> bytes:
    """Write an INTEGER of these very octets: too many, or with the top bit set."""
    return value(0x02, octets)


def octets(content: bytes) -> bytes:
    """Write an OCTET STRING."""
    return value(0x04, content)


def bits(content: bytes, unused: int = 0) -> bytes:
    """Write a BIT STRING of whole octets."""
    return value(0x03, bytes([unused]) + content)


def null() -> bytes:
    """Write a NULL."""
    return value(0x05, b"")


def boolean(truth: bool) -> bytes:  # noqa: FBT001 - the value itself
    """Write a BOOLEAN."""
    return value(0x01, b"\xff" if truth else b"\0")


def oid(dotted: str) -> bytes:
    """Write an OBJECT IDENTIFIER."""
    first, second, *others = map(int, dotted.split("."))
    return value(0x06, b"".join(_base_128(number) for number in (first * 40 + second, *others)))


def utf8(text: str) -> bytes:
    """Write a UTF8String."""
    return value(0x0C, text.encode())


def ia5(text: str) -> bytes:
    """Write an IA5String."""
    return value(0x16, text.encode())


def printable(text: str) -> bytes:
    """Write a PrintableString."""
    return value(0x13, text.encode("ascii"))


def utc_time(moment: datetime) -> bytes:
    """Write a UTCTime."""
    return value(0x17, f"{moment.astimezone(UTC):%y%m%d%H%M%SZ}".encode())


def general_time(moment: datetime) -> bytes:
    """Write a GeneralizedTime."""
    return value(0x18, f"{moment.astimezone(UTC):%Y%m%d%H%M%SZ}".encode())


def explicit(number: int, *parts: bytes) -> bytes:
    """Put values under a tag `[number]`, or replace a SET's tag by it."""
    return value(0xA0 | number, b"".join(parts))


def name(parts: Iterable[tuple[str, str]]) -> bytes:
    """Write a distinguished name of (object identifier, text) in this order."""
    return sequence(*(set_of(sequence(oid(kind), utf8(text))) for kind, text in parts))


def _base_128(number: int) -> bytes:
    digits = [number & 0x7F]
    while number := number >> 7:
        digits.append(number & 0x7F | _LONG)
    return bytes(reversed(digits))


def _length(length: int) -> bytes:
    if length < _LONG:
        return bytes([length])
    size = length.to_bytes((length.bit_length() + 7) // 8)
    return bytes([_LONG | len(size)]) + size

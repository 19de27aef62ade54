"""DER (ITU-T X.690) as signatures have it: values with their places in the bytes they came from.

What was signed is taken from those very bytes: nothing is ever written anew and compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cached_property

from invoice_desktop.signatures.unreadable import UnreadableSignature

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, NULL, OID = 0x01, 0x02, 0x03, 0x04, 0x05, 0x06
UTF8_STRING, PRINTABLE_STRING, T61_STRING, IA5_STRING = 0x0C, 0x13, 0x14, 0x16
UTC_TIME, GENERALIZED_TIME, UNIVERSAL_STRING, BMP_STRING = 0x17, 0x18, 0x1C, 0x1E
SEQUENCE, SET = 0x30, 0x31
MOST_VALUES = 20_000
"""In one value; a seal has some hundreds."""
_MINUTES_OF_A_DAY = 1440
_HIGH_TAG = 0x1F
_LONG = 0x80
_MOST_LENGTH_OCTETS = 4
_MOST_OID_OCTETS = 64
_MOST_OCTETS_OF_A_NUMBER = 33
"""256 bits and a zero that keeps them from being taken as negative."""
_CHINA = timezone(timedelta(hours=8))
_TEXTS = {
    UTF8_STRING: "utf-8",
    PRINTABLE_STRING: "ascii",
    T61_STRING: "gb18030",
    IA5_STRING: "ascii",
    BMP_STRING: "utf-16-be",
    UNIVERSAL_STRING: "utf-32-be",
}


def context(number: int) -> int:
    """Give the tag of an explicit `[number]`."""
    return 0xA0 | number


@dataclass(frozen=True)
class Der:
    """One value within `source`: its tag at `start`, its content from `first` to `end`."""

    source: bytes
    tag: int
    start: int
    first: int
    end: int

    @property
    def content(self) -> bytes:
        return self.source[self.first : self.end]

    @property
    def whole(self) -> bytes:
        """The value's very bytes, tag and length included."""
        return self.source[self.start : self.end]

    @cached_property
    def parts(self) -> "tuple[Der, ...]":
        """The values inside. Raises `UnreadableSignature` `asn1_malformed`."""
        return tuple(_values(self.source, self.first, self.end))

    def part(self, place: int, *tags: int) -> "Der":
        """Give the value at a place, which must have one of these tags where some are named."""
        if place >= len(self.parts):
            raise UnreadableSignature("asn1_incomplete")
        return self.parts[place].must_be(*tags)

    def must_be(self, *tags: int) -> "Der":
        """Give itself. Raises `UnreadableSignature` `asn1_unexpected` for another tag."""
        if tags and self.tag not in tags:
            raise UnreadableSignature("asn1_unexpected")
        return self

    def tagged(self, tag: int) -> "Der | None":
        """Give the first value inside with this tag."""
        return next((part for part in self.parts if part.tag == tag), None)

    @property
    def number(self) -> int:
        """The whole number of an INTEGER, with its sign."""
        return int.from_bytes(self.must_be(INTEGER).content, signed=True)

    @property
    def unsigned(self) -> int:
        """The number of r or s: the top bit is no sign, as some producers write them.

        Raises `UnreadableSignature` where more octets stand there than any such number needs.
        """
        content = self.must_be(INTEGER).content
        if not 0 < len(content) <= _MOST_OCTETS_OF_A_NUMBER:
            raise UnreadableSignature("asn1_malformed")
        return int.from_bytes(content)

    @property
    def bits(self) -> bytes:
        """The octets of a BIT STRING that has no unused bits."""
        content = self.must_be(BIT_STRING).content
        if not content or content[0] != 0:
            raise UnreadableSignature("asn1_unexpected")
        return content[1:]

    @property
    def oid(self) -> str:
        """The dotted name of an OBJECT IDENTIFIER."""
        return oid_text(self.must_be(OID).content)

    @property
    def text(self) -> str:
        """A text in whatever form, leniently: what cannot be decoded is marked."""
        encoding = _TEXTS.get(self.tag, "utf-8")
        if encoding == "ascii":
            # producers put Chinese where only ASCII may stand
            encoding = "utf-8"
        return self.content.decode(encoding, errors="replace").strip("\0 ")

    @property
    def time(self) -> datetime | None:
        """A moment, aware; without a zone it is taken as China's. None where it is none."""
        return time_of(self.content.decode("ascii", errors="replace"), short=self.tag == UTC_TIME)


def read_der(content: bytes) -> Der:
    """Read one value that fills the bytes. Raises `UnreadableSignature`."""
    value = _value(content, 0, len(content))
    if value.end != len(content):
        raise UnreadableSignature("asn1_trailing_bytes")
    return value


def read_der_padded(content: bytes) -> Der:
    """Read one value behind which only zeros may stand, as in a PDF's /Contents."""
    value = _value(content, 0, len(content))
    if content[value.end :].strip(b"\0"):
        raise UnreadableSignature("asn1_trailing_bytes")
    return value


def time_of(text: str, *, short: bool) -> datetime | None:
    """Read `YYYYMMDDhhmmss` (`YY…` when short) with fractions, and Z, an offset, or neither."""
    plain = text.strip("\0 ")
    zone = UTC if plain.endswith("Z") else _CHINA
    plain = plain.removesuffix("Z")
    if len(plain) > 5 and plain[-5] in "+-" and plain[-4:].isdecimal():
        minutes = int(plain[-4:-2]) * 60 + int(plain[-2:])
        if minutes >= _MINUTES_OF_A_DAY:
            return None
        zone = timezone(timedelta(minutes=minutes if plain[-5] == "+" else -minutes))
        plain = plain[:-5]
    plain = plain.partition(".")[0]
    if short:
        plain = ("20" if plain[:2] < "50" else "19") + plain
    for pattern in ("%Y%m%d%H%M%S", "%Y%m%d%H%M"):
        try:
            return datetime.strptime(plain, pattern).replace(tzinfo=zone)
        except ValueError:
            continue
    return None


def oid_text(content: bytes) -> str:
    """Give the dotted name of an object identifier's octets."""
    numbers: list[int] = []
    number = 0
    for octet in content[:_MOST_OID_OCTETS]:
        number = number << 7 | octet & 0x7F
        if octet < _LONG:
            numbers.append(number)
            number = 0
    if not numbers or number or len(content) > _MOST_OID_OCTETS:
        raise UnreadableSignature("asn1_malformed")
    first = min(numbers[0] // 40, 2)
    return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def _values(source: bytes, first: int, end: int) -> Iterator[Der]:
    count = 0
    while first < end:
        value = _value(source, first, end)
        yield value
        first = value.end
        count += 1
        if count > MOST_VALUES:
            raise UnreadableSignature("asn1_too_large")


def _value(source: bytes, start: int, end: int) -> Der:
    if end - start < 2 or source[start] & _HIGH_TAG == _HIGH_TAG:
        raise UnreadableSignature("asn1_malformed")
    tag, length, first = source[start], source[start + 1], start + 2
    if length >= _LONG:
        octets = length - _LONG
        if not 0 < octets <= _MOST_LENGTH_OCTETS or first + octets > end:
            raise UnreadableSignature("asn1_malformed")
        length = int.from_bytes(source[first : first + octets])
        first += octets
    if first + length > end:
        raise UnreadableSignature("asn1_malformed")
    return Der(source, tag, start, first, first + length)

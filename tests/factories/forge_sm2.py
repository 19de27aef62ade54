"""Makes SM2 keys and signatures for tests alone: slow, and its secrets are everybody's.

Written apart from the program's verifier, in plain affine coordinates (GB/T 32918.2), so that a
mistake in one is not repeated in the other.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from cryptography.hazmat.primitives.hashes import SM3, Hash

from tests.factories import forge_der as der

Point: TypeAlias = tuple[int, int]

IDENTITY = b"1234567812345678"
# GB/T 32918.5
PRIME = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
ORDER = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
_A = PRIME - 3
_B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
_BASE: Point = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)


@dataclass(frozen=True)
class Sm2Key:
    """A key pair; `secret` is a number, `public` its point."""

    secret: int

    @cached_property
    def public(self) -> Point:
        return _multiple(self.secret, _BASE)

    @property
    def point(self) -> bytes:
        """The public key as it is written: 04 ‖ x ‖ y."""
        return b"\x04" + b"".join(number.to_bytes(32) for number in self.public)

    def sign(self, message: bytes, identity: bytes = IDENTITY) -> tuple[int, int]:
        """Sign a message; the same message always gives the same (r, s)."""
        return _sign(self.secret, self.digest(message, identity))

    def digest(self, message: bytes, identity: bytes = IDENTITY) -> bytes:
        """Give SM3(Z ‖ M)."""
        entl = (len(identity) * 8).to_bytes(2)
        numbers = b"".join(n.to_bytes(32) for n in (_A, _B, *_BASE, *self.public))
        return sm3(sm3(entl + identity + numbers) + message)


class OffCurveKey(Sm2Key):
    """A key whose public point is written one beside the curve."""

    @property
    def point(self) -> bytes:
        x, y = self.public
        return b"\x04" + x.to_bytes(32) + (y + 1).to_bytes(32)


@lru_cache
def make_key(seed: str) -> Sm2Key:
    """Invent a key pair; the same seed gives the same one."""
    number = int.from_bytes(sm3(f"forged key {seed}".encode()))
    return Sm2Key(number % (ORDER - 2) + 1)


def sm3(content: bytes) -> bytes:
    """Give the SM3 digest."""
    digest = Hash(SM3())
    digest.update(content)
    return digest.finalize()


def signature_value(signature: tuple[int, int]) -> bytes:
    """Write SEQUENCE { r, s } as DER has it."""
    return der.sequence(*(der.integer(number) for number in signature))


def unsigned_value(signature: tuple[int, int]) -> bytes:
    """Write r and s in 32 octets each, whatever their top bit: one real producer does."""
    return der.sequence(*(der.bare_integer(number.to_bytes(32)) for number in signature))


def overlong_value(signature: tuple[int, int]) -> bytes:
    """Write r and s with zeros before them that DER forbids."""
    return der.sequence(*(der.bare_integer(number.to_bytes(40)) for number in signature))


def negative_value(signature: tuple[int, int]) -> bytes:
    """Write r and s minus the group's order: the same residues, as negative numbers."""
    return der.sequence(*(der.integer(number - ORDER) for number in signature))


def oversized_value(signature: tuple[int, int]) -> bytes:
    """Write r and s plus the group's order: the same residues, out of range."""
    return der.sequence(*(der.integer(number + ORDER) for number in signature))


@lru_cache(512)
def _sign(secret: int, digest: bytes) -> tuple[int, int]:
    e = int.from_bytes(digest)
    for attempt in range(100):
        seed = secret.to_bytes(32) + digest + attempt.to_bytes(4)
        nonce = int.from_bytes(sm3(seed)) % (ORDER - 1) + 1
        r = (e + _multiple(nonce, _BASE)[0]) % ORDER
        s = pow(1 + secret, -1, ORDER) * (nonce - r * secret) % ORDER
        if r and s and (r + nonce) % ORDER:
            return r, s
    raise AssertionError("no nonce gave a signature")


def _multiple(number: int, point: Point) -> Point:
    total: Point | None = None
    for bit in f"{number:b}":
        total = _sum(total, total)
        if bit == "1":
            total = _sum(total, point)
    assert total is not None
    return total


def _sum(one: Point | None, other: Point | None) -> Point | None:
    if one is None or other is None:
        return one or other
    (x1, y1), (x2, y2) = one, other
    if x1 == x2 and (y1 + y2) % PRIME == 0:
        return None
    if one == other:
        slope = (3 * x1 * x1 + _A) * pow(2 * y1, -1, PRIME) % PRIME
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, PRIME) % PRIME
    x3 = (slope * slope - x1 - x2) % PRIME
    return x3, (slope * (x1 - x3) - y1) % PRIME

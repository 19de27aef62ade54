"""SM2 signatures (GB/T 32918.2) verified: public numbers only, so nothing here must be secret.

Points are added in Jacobian coordinates (Hankerson, Menezes, Vanstone: Guide to Elliptic Curve
Cryptography, 3.2 and 3.3): a comb over a table of multiples for the base point and for keys that
come again, width-5 NAF for others. Digests are SM3 (GB/T 32905).
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TypeAlias

from invoice_desktop.signatures.unreadable import UnreadableSignature

Point: TypeAlias = tuple[int, int]
Jacobian: TypeAlias = tuple[int, int, int]

IDENTITY = b"1234567812345678"
"""The identity that GM/T 0009 prescribes where no other is agreed."""
# GB/T 32918.5
P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G: Point = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
Table: TypeAlias = tuple[tuple[Point, ...], ...]
"""Row i holds the multiples 1, 2, 3 … 2 ** (bits - 1) of 2 ** (bits * i) times a point."""

_BASE_BITS, _KEY_BITS = 7, 6
"""Bits of a row: 2,368 points for the base, 1,376 (some 300 kB) for a key."""
_KEPT_KEYS = 32
_WORTH_A_TABLE = 3
"""Times a key is met before its table is made, which takes as long as some verifications."""
_NAF_WIDTH = 5
_INFINITY: Jacobian = (0, 1, 0)


def verify(
    public_key: Point, message: bytes, signature: tuple[int, int], identity: bytes = IDENTITY
) -> bool:
    """Tell whether (r, s) is the key's owner's signature over the message."""
    if not is_on_curve(public_key):
        return False
    digest = sm3(z_of(public_key, identity) + message)
    return verify_digest(public_key, int.from_bytes(digest), signature)


def verify_digest(public_key: Point, e: int, signature: tuple[int, int]) -> bool:
    """Tell whether (r, s) signs the number e = SM3(Z ‖ M); a point off the curve signs nothing."""
    r, s = signature
    if not (0 < r < N and 0 < s < N) or not is_on_curve(public_key):
        return False
    t = (r + s) % N
    if t == 0:
        return False
    return _has_x(_sum_of_multiples(s, t, public_key), (r - e) % N)


def is_on_curve(point: Point) -> bool:
    """Tell whether a point is one of the curve's, in its only spelling."""
    x, y = point
    return 0 <= x < P and 0 <= y < P and (y * y - (x * x + A) * x - B) % P == 0


def point_of(content: bytes) -> Point:
    """Read an uncompressed point, 04 ‖ x ‖ y. Raises `UnreadableSignature` `public_key_unknown`."""
    if len(content) != 65 or content[0] != 4:
        raise UnreadableSignature("public_key_unknown")
    return int.from_bytes(content[1:33]), int.from_bytes(content[33:])


@lru_cache(_KEPT_KEYS)
def z_of(public_key: Point, identity: bytes = IDENTITY) -> bytes:
    """Give Z, which binds a signature to its owner's identity and key, a point on the curve."""
    numbers = (A, B, *G, *public_key)
    entl = (len(identity) * 8).to_bytes(2)
    return sm3(entl + identity + b"".join(number.to_bytes(32) for number in numbers))


def sm3(content: bytes) -> bytes:
    """Give the SM3 digest."""
    from cryptography.hazmat.primitives.hashes import SM3, Hash

    digest = Hash(SM3())
    digest.update(content)
    return digest.finalize()


def _sum_of_multiples(s: int, t: int, public_key: Point) -> Jacobian:
    """Give s·G + t·Q."""
    if _is_met_again(public_key):
        start = _comb(_table(public_key, _KEY_BITS), _KEY_BITS, t, _INFINITY)
    else:
        start = _naf_multiple(public_key, t)
    return _comb(_table_of_base(), _BASE_BITS, s, start)


def _has_x(point: Jacobian, residue: int) -> bool:
    """Tell whether x ≡ residue (mod n); multiplying by z² is quicker than dividing x by it."""
    x, _y, z = point
    if z == 0:
        return False
    square = z * z % P
    return any((each * square - x) % P == 0 for each in range(residue, P, N))


def _is_met_again(public_key: Point) -> bool:
    met = _meetings(public_key)
    met[0] += 1
    return met[0] > _WORTH_A_TABLE


@lru_cache(_KEPT_KEYS)
def _meetings(_public_key: Point) -> list[int]:
    return [0]


@cache
def _table_of_base() -> Table:
    return _table(G, _BASE_BITS)


@lru_cache(_KEPT_KEYS)
def _table(point: Point, bits: int) -> Table:
    # a bit more than numbers have: the highest digit may carry
    bases: list[Jacobian] = [(*point, 1)]
    while len(bases) < 256 // bits + 1:
        bases.append(_doubled(bases[-1], bits))
    rows = [_multiples(x, y, 2 ** (bits - 1)) for x, y in _to_affine(bases)]
    flat = iter(_to_affine([each for row in rows for each in row]))
    return tuple(tuple(next(flat) for _ in row) for row in rows)


def _multiples(x: int, y: int, count: int) -> list[Jacobian]:
    row = [(x, y, 1), _doubled((x, y, 1), 1)]
    while len(row) < count:
        row.append(_add_affine(row[-1], x, y))
    return row


def _to_affine(points: list[Jacobian]) -> Iterator[Point]:
    """Divide by all z with one inversion (Montgomery's trick)."""
    product, before = 1, []
    for _x, _y, z in points:
        before.append(product)
        product = product * z % P
    inverse = pow(product, -1, P)
    affine = []
    for (x, y, z), others in zip(reversed(points), reversed(before), strict=True):
        own = inverse * others % P
        inverse = inverse * z % P
        square = own * own % P
        affine.append((x * square % P, y * square * own % P))
    return reversed(affine)


def _comb(table: Table, bits: int, number: int, total: Jacobian) -> Jacobian:
    """Add a multiple of a table's point to a sum: one addition a row, digits with signs."""
    whole, half = 2**bits, 2 ** (bits - 1)
    for row in table:
        digit = number & (whole - 1)
        number >>= bits
        if digit > half:
            x, y = row[whole - digit - 1]
            total = _add_affine(total, x, P - y)
            number += 1
        elif digit:
            total = _add_affine(total, *row[digit - 1])
    return total


def _naf_multiple(point: Point, number: int) -> Jacobian:
    """Give a multiple, the number not being zero."""
    odd: list[Jacobian] = [(*point, 1)]
    twice = _doubled(odd[0], 1)
    while len(odd) < 2 ** (_NAF_WIDTH - 2):
        odd.append(_add(odd[-1], twice))
    multiples = tuple(_to_affine(odd))
    digits = _naf(number)
    total, height = _INFINITY, digits[-1][1]
    for digit, place in reversed(digits):
        total = _doubled(total, height - place)
        height = place
        x, y = multiples[abs(digit) >> 1]
        total = _add_affine(total, x, y if digit > 0 else P - y)
    return _doubled(total, height)


def _naf(number: int) -> list[tuple[int, int]]:
    """Give the digits of the width-5 non-adjacent form with their places, the lowest first."""
    whole, half = 2**_NAF_WIDTH, 2 ** (_NAF_WIDTH - 1)
    digits = []
    place = 0
    while number:
        zeros = (number & -number).bit_length() - 1
        number >>= zeros
        place += zeros
        digit = number & (whole - 1)
        if digit >= half:
            digit -= whole
        digits.append((digit, place))
        number -= digit
    return digits


def _doubled(point: Jacobian, times: int) -> Jacobian:
    x, y, z = point
    # no point of the curve has y = 0, for their number is odd; infinity stays what it is, z = 0
    for _ in range(times):
        square = z * z % P
        y_square = y * y % P
        slope = 3 * (x - square) * (x + square) % P
        four = 4 * x * y_square % P
        z = 2 * y * z % P
        x = (slope * slope - 2 * four) % P
        y = (slope * (four - x) - 8 * y_square * y_square) % P
    return x, y, z


def _add_affine(point: Jacobian, x2: int, y2: int) -> Jacobian:
    x1, y1, z1 = point
    if z1 == 0:
        return x2, y2, 1
    square = z1 * z1 % P
    h = (x2 * square - x1) % P
    r = (y2 * square * z1 - y1) % P
    if h == 0:
        return _doubled(point, 1) if r == 0 else _INFINITY
    h_square = h * h % P
    h_cube = h_square * h % P
    v = x1 * h_square % P
    x3 = (r * r - h_cube - 2 * v) % P
    return x3, (r * (v - x3) - y1 * h_cube) % P, z1 * h % P


def _add(one: Jacobian, other: Jacobian) -> Jacobian:
    x1, y1, z1 = one
    x2, y2, z2 = other
    if z1 == 0:
        return other
    if z2 == 0:
        return one
    square1, square2 = z1 * z1 % P, z2 * z2 % P
    u1, u2 = x1 * square2 % P, x2 * square1 % P
    s1, s2 = y1 * square2 * z2 % P, y2 * square1 * z1 % P
    h, r = (u2 - u1) % P, (s2 - s1) % P
    if h == 0:
        return _doubled(one, 1) if r == 0 else _INFINITY
    h_square = h * h % P
    h_cube = h_square * h % P
    v = u1 * h_square % P
    x3 = (r * r - h_cube - 2 * v) % P
    return x3, (r * (v - x3) - s1 * h_cube) % P, z1 * z2 * h % P

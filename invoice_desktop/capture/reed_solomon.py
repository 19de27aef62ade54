"""Reed-Solomon codes over GF(256) as QR codes have them: errors and erasures are corrected.

A codeword that is known to be unreadable costs half of what a wrong one costs. Forney's algorithm
over Berlekamp and Massey's with erasures, after R. E. Blahut, Algebraic Codes for Data
Transmission, 2003, chapter 7; the field's polynomial is that of ISO/IEC 18004, 7.5.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_POLYNOMIAL = 0b100011101


def _powers() -> tuple[list[int], list[int]]:
    power, logarithm = [0] * 512, [0] * 256
    value = 1
    for exponent in range(255):
        power[exponent] = power[exponent + 255] = value
        logarithm[value] = exponent
        value <<= 1
        if value > 255:
            value ^= _POLYNOMIAL
    return power, logarithm


_POWER, _LOGARITHM = _powers()


@dataclass(frozen=True, slots=True)
class Block:
    """A block as it was received, whose last `correcting` codewords are its redundancy."""

    received: Sequence[int]
    correcting: int
    syndromes: Sequence[int]

    def corrected(self, erased: Sequence[int]) -> list[int] | None:
        """Correct it; `erased` are the places of codewords that are not believed.

        Gives None where there is no codeword near enough: twice the errors and once the erasures
        must not exceed the redundancy.
        """
        if not any(self.syndromes):
            return list(self.received)
        if len(erased) > self.correcting:
            return None
        length = len(self.received)
        roots = [_POWER[length - 1 - place] for place in erased]
        locator = _locator(self.syndromes, roots)
        errors = len(locator) - 1
        if 2 * errors - len(roots) > self.correcting:
            return None
        places = _roots(locator, length)
        if len(places) != errors:
            return None
        mended = _mended(self.received, self.syndromes, locator, places)
        return None if any(syndromes_of(mended, self.correcting)) else mended


def block_of(received: Sequence[int], correcting: int) -> Block:
    """Take a block as it was received; what all its corrections share is worked out once."""
    return Block(received, correcting, syndromes_of(received, correcting))


def syndromes_of(received: Sequence[int], correcting: int) -> list[int]:
    """Give what is all zero for a codeword, and only for one."""
    import numpy as np

    exponents = np.outer(np.arange(correcting), np.arange(len(received) - 1, -1, -1)) % 255
    products = _tables().times[np.asarray(received, np.uint8), _tables().power[exponents]]
    found: list[int] = np.bitwise_xor.reduce(products, axis=1).tolist()
    return found


def _roots(locator: Sequence[int], length: int) -> list[int]:
    """Give the places whose inverses are roots of the locator (Chien's search, all at once)."""
    import numpy as np

    inverses = (255 - (length - 1 - np.arange(length))) % 255
    exponents = np.outer(inverses, np.arange(len(locator))) % 255
    products = _tables().times[np.asarray(locator, np.uint8), _tables().power[exponents]]
    places: list[int] = np.flatnonzero(np.bitwise_xor.reduce(products, axis=1) == 0).tolist()
    return places


@dataclass(frozen=True, slots=True)
class _Tables:
    power: "npt.NDArray[np.uint8]"
    times: "npt.NDArray[np.uint8]"


@cache
def _tables() -> _Tables:
    import numpy as np

    logarithms = np.array(_LOGARITHM)
    power = np.array(_POWER, np.uint8)
    times = power[logarithms[:, None] + logarithms[None, :]]
    times[0, :] = times[:, 0] = 0
    return _Tables(power[:255], times)


def _times(one: int, other: int) -> int:
    return _POWER[_LOGARITHM[one] + _LOGARITHM[other]] if one and other else 0


def _over(one: int, other: int) -> int:
    return _POWER[_LOGARITHM[one] - _LOGARITHM[other] + 255] if one else 0


def _value(highest_first: Sequence[int], at: int) -> int:
    value = 0
    for coefficient in highest_first:
        value = _times(value, at) ^ coefficient
    return value


def _at(lowest_first: Sequence[int], at: int) -> int:
    return _value(lowest_first[::-1], at)


def _product(one: Sequence[int], other: Sequence[int]) -> list[int]:
    found = [0] * (len(one) + len(other) - 1)
    for place, first in enumerate(one):
        for further, second in enumerate(other):
            found[place + further] ^= _times(first, second)
    return found


def _locator(syndromes: Sequence[int], erased_roots: Sequence[int]) -> list[int]:
    """Give the polynomial, lowest first, whose roots' inverses are errors and erasures."""
    locator = [1]
    for root in erased_roots:
        locator = _product(locator, [1, root])
    previous, found = list(locator), len(erased_roots)
    for step in range(len(erased_roots), len(syndromes)):
        previous = [0, *previous]
        gap = 0
        for place, coefficient in enumerate(locator[: step + 1]):
            gap ^= _times(coefficient, syndromes[step - place])
        if gap == 0:
            continue
        changed = _sum(locator, [_times(gap, each) for each in previous])
        if 2 * found <= step + len(erased_roots):
            previous = [_over(each, gap) for each in locator]
            found = step + 1 + len(erased_roots) - found
        locator = changed
    while len(locator) > 1 and locator[-1] == 0:
        locator.pop()
    return locator


def _sum(one: Sequence[int], other: Sequence[int]) -> list[int]:
    longest = max(len(one), len(other))
    first, second = (list(each) + [0] * (longest - len(each)) for each in (one, other))
    return [a ^ b for a, b in zip(first, second, strict=True)]


def _mended(
    received: Sequence[int], syndromes: Sequence[int], locator: Sequence[int], places: Sequence[int]
) -> list[int]:
    evaluator = _product(syndromes, locator)[: len(syndromes)]
    # in characteristic 2 the derivative keeps the odd powers
    derivative = [each if place % 2 == 0 else 0 for place, each in enumerate(locator[1:])]
    mended = list(received)
    for place in places:
        exponent = len(received) - 1 - place
        inverse = _POWER[(255 - exponent) % 255]
        magnitude = _over(
            _times(_POWER[exponent], _at(evaluator, inverse)), _at(derivative, inverse)
        )
        mended[place] ^= magnitude
    return mended

"""Where what stands in a QR code (ISO/IEC 18004:2015, model 2, versions 1 to 10).

Every code on an invoice has between 25 and 37 modules a side.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Modules: TypeAlias = npt.NDArray[np.int8]

VERSIONS = range(1, 11)
_FORMAT_GENERATOR = 0b10100110111
_FORMAT_MASK = 0b101010000010010
_VERSION_GENERATOR = 0b1111100100101
_FIRST_WITH_VERSION = 7
_ALIGNMENT = {
    1: (),
    2: (6, 18),
    3: (6, 22),
    4: (6, 26),
    5: (6, 30),
    6: (6, 34),
    7: (6, 22, 38),
    8: (6, 24, 42),
    9: (6, 26, 46),
    10: (6, 28, 50),
}
"""Annex E: rows and columns of the middles of alignment patterns."""
# by level: error correction codewords of a block, then how many blocks of how many data codewords
_BLOCKS: dict[int, dict[str, tuple[int, tuple[tuple[int, int], ...]]]] = {
    1: {"L": (7, ((1, 19),)), "M": (10, ((1, 16),)), "Q": (13, ((1, 13),)), "H": (17, ((1, 9),))},
    2: {"L": (10, ((1, 34),)), "M": (16, ((1, 28),)), "Q": (22, ((1, 22),)), "H": (28, ((1, 16),))},
    3: {"L": (15, ((1, 55),)), "M": (26, ((1, 44),)), "Q": (18, ((2, 17),)), "H": (22, ((2, 13),))},
    4: {"L": (20, ((1, 80),)), "M": (18, ((2, 32),)), "Q": (26, ((2, 24),)), "H": (16, ((4, 9),))},
    5: {
        "L": (26, ((1, 108),)),
        "M": (24, ((2, 43),)),
        "Q": (18, ((2, 15), (2, 16))),
        "H": (22, ((2, 11), (2, 12))),
    },
    6: {"L": (18, ((2, 68),)), "M": (16, ((4, 27),)), "Q": (24, ((4, 19),)), "H": (28, ((4, 15),))},
    7: {
        "L": (20, ((2, 78),)),
        "M": (18, ((4, 31),)),
        "Q": (18, ((2, 14), (4, 15))),
        "H": (26, ((4, 13), (1, 14))),
    },
    8: {
        "L": (24, ((2, 97),)),
        "M": (22, ((2, 38), (2, 39))),
        "Q": (22, ((4, 18), (2, 19))),
        "H": (26, ((4, 14), (2, 15))),
    },
    9: {
        "L": (30, ((2, 116),)),
        "M": (22, ((3, 36), (2, 37))),
        "Q": (20, ((4, 16), (4, 17))),
        "H": (24, ((4, 12), (4, 13))),
    },
    10: {
        "L": (18, ((2, 68), (2, 69))),
        "M": (26, ((4, 43), (1, 44))),
        "Q": (24, ((6, 19), (2, 20))),
        "H": (28, ((6, 15), (2, 16))),
    },
}
"""Table 9."""
_LEVELS = {0b01: "L", 0b00: "M", 0b11: "Q", 0b10: "H"}


@dataclass(frozen=True, slots=True)
class Format:
    """The level of error correction, the mask's number, and the fifteen bits that say so."""

    level: str
    mask: int
    bits: tuple[int, ...]


def side_of(version: int) -> int:
    """Give how many modules a side has."""
    return 17 + 4 * version


@cache
def blocks_of(version: int, level: str) -> tuple[int, tuple[int, ...]]:
    """Give how many correction codewords a block has, and how many data codewords each block."""
    correcting, groups = _BLOCKS[version][level]
    return correcting, tuple(size for count, size in groups for _ in range(count))


@cache
def known_modules(version: int) -> "Modules":
    """Give 1 where every code of the version is dark, -1 where it is light, else 0."""
    import numpy as np

    side = side_of(version)
    known = np.zeros((side, side), np.int8)
    for place, value in _timing(side):
        known[place, 6] = known[6, place] = value
    for row in _ALIGNMENT[version]:
        for column in _ALIGNMENT[version]:
            if (row, column) not in {(6, 6), (6, side - 7), (side - 7, 6)}:
                known[row - 2 : row + 3, column - 2 : column + 3] = _rings((1, -1, 1))
    finder = np.pad(_rings((1, -1, 1, 1)), 1, constant_values=-1)
    known[:8, :8] = finder[1:, 1:]
    known[:8, -8:] = finder[1:, :-1]
    known[-8:, :8] = finder[:-1, 1:]
    known[side - 8, 8] = 1
    if version >= _FIRST_WITH_VERSION:
        for place, bit in enumerate(_version_bits(version)):
            row, column = place // 3, side - 11 + place % 3
            known[row, column] = known[column, row] = 1 if bit else -1
    return known


def _timing(side: int) -> Iterator[tuple[int, int]]:
    return ((place, 1 if place % 2 == 0 else -1) for place in range(8, side - 8))


def _rings(values: tuple[int, ...]) -> "Modules":
    """Give squares within each other, the outermost first."""
    import numpy as np

    side = 2 * len(values) - 1
    square = np.zeros((side, side), np.int8)
    for ring, value in enumerate(values):
        square[ring : side - ring, ring : side - ring] = value
    return square


def _version_bits(version: int) -> Iterator[int]:
    whole = (version << 12) | _remainder(version << 12, _VERSION_GENERATOR)
    return ((whole >> place) & 1 for place in range(18))


def _remainder(value: int, generator: int) -> int:
    length = generator.bit_length()
    while value.bit_length() >= length:
        value ^= generator << (value.bit_length() - length)
    return value


@cache
def formats() -> tuple[Format, ...]:
    """Give all thirty-two formats; the first of the bits stands beside the dark module's end."""
    found = []
    for data in range(32):
        whole = ((data << 10) | _remainder(data << 10, _FORMAT_GENERATOR)) ^ _FORMAT_MASK
        bits = tuple((whole >> place) & 1 for place in range(15))
        found.append(Format(_LEVELS[data >> 3], data & 7, bits))
    return tuple(found)


@cache
def format_places(side: int) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """Give row and column of the fifteen bits in both places, the lowest bit first (figure 25)."""
    first = [(place, 8) for place in range(6)] + [(7, 8), (8, 8), (8, 7)]
    first += [(8, 14 - place) for place in range(9, 15)]
    second = [(8, side - 1 - place) for place in range(8)]
    second += [(side - 15 + place, 8) for place in range(8, 15)]
    return tuple(first), tuple(second)


@cache
def data_places(version: int) -> "npt.NDArray[np.intp]":
    """Give row and column of every bit of the codewords, in their order (7.7.3)."""
    import numpy as np

    side = side_of(version)
    taken = known_modules(version) != 0
    for places in format_places(side):
        for row, column in places:
            taken[row, column] = True
    taken[6, :] = taken[:, 6] = True
    found = [place for place in _upwards_and_downwards(side) if not taken[place]]
    return np.array(found, np.intp)


def _upwards_and_downwards(side: int) -> Iterator[tuple[int, int]]:
    upwards = True
    for right in range(side - 1, 0, -2):
        # the column of the timing pattern is passed over
        column = right if right > 6 else right - 1
        rows = range(side - 1, -1, -1) if upwards else range(side)
        for row in rows:
            yield row, column
            yield row, column - 1
        upwards = not upwards


@cache
def mask_of(version: int, mask: int) -> "Modules":
    """Give 1 where a mask turns a module over, else 0 (table 10)."""
    import numpy as np

    side = side_of(version)
    i, j = np.mgrid[0:side, 0:side]
    conditions = (
        (i + j) % 2,
        i % 2,
        j % 3,
        (i + j) % 3,
        (i // 2 + j // 3) % 2,
        (i * j) % 2 + (i * j) % 3,
        ((i * j) % 2 + (i * j) % 3) % 2,
        ((i + j) % 2 + (i * j) % 3) % 2,
    )
    return np.asarray(conditions[mask] == 0, np.int8)

"""The text of a QR code out of modules that are only more or less surely dark.

What is hardly to be seen is taken for lost rather than for light or dark: lost codewords cost half
of what wrong ones cost (ISO/IEC 18004:2015, 7.5 and annex B).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.qr_layout import (
    Format,
    blocks_of,
    data_places,
    format_places,
    formats,
    mask_of,
)
from invoice_desktop.capture.reed_solomon import block_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Soft: TypeAlias = npt.NDArray[np.float32]

_FORMATS_TRIED = 2
_LEAST_FORMAT = 0.45
"""Of the format's thirty modules, weighed by how surely they were seen."""
_KEPT_BACK = 4
"""Codewords of redundancy that are never spent on lost ones: they tell chance from a code."""
_LEAST_AGREEMENT = 0.7
"""Of all data modules, weighed by how surely they were seen: what the text explains at least."""
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


@dataclass(frozen=True, slots=True)
class _Words:
    """Codewords in their order, and how surely each was seen."""

    values: Sequence[int]
    sureness: Sequence[float]


def read_modules(soft: "Soft", version: int) -> str | None:
    """Give the text; `soft` is a square, above 0 where a module is dark, further off when surer.

    None where no text explains what was seen.
    """
    for form in _likely_formats(soft):
        bits = _unmasked(soft, version, form)
        whole = _corrected(_words(bits), version, form.level)
        if whole is None or _agreement(bits, whole[1]) < _LEAST_AGREEMENT:
            continue
        text = _text(whole[0], version)
        if text is not None:
            return text
    return None


def _likely_formats(soft: "Soft") -> list[Format]:
    import numpy as np

    first, second = format_places(soft.shape[0])
    seen = np.clip([soft[place] for place in (*first, *second)], -1, 1)

    agreement = seen @ _signs() / max(float(np.abs(seen).sum()), 1e-6)
    likely = np.argsort(-agreement)[:_FORMATS_TRIED]
    return [formats()[place] for place in likely if agreement[place] > _LEAST_FORMAT]


@cache
def _signs() -> "Soft":
    """Give the bits of all formats in both places, a column a format."""
    import numpy as np

    return np.array([[2 * bit - 1 for bit in form.bits * 2] for form in formats()], np.float32).T


def _unmasked(soft: "Soft", version: int, form: Format) -> "Soft":
    places = data_places(version)
    rows, columns = places[:, 0], places[:, 1]
    turned = 1 - 2 * mask_of(version, form.mask)[rows, columns]
    bits: Soft = soft[rows, columns] * turned
    return bits


def _words(bits: "Soft") -> _Words:
    import numpy as np

    whole = bits[: len(bits) // 8 * 8].reshape(-1, 8)
    values = np.packbits(whole > 0, axis=1).ravel()
    return _Words(values.tolist(), np.abs(whole).min(axis=1).tolist())


def _corrected(words: _Words, version: int, level: str) -> tuple[bytes, list[int]] | None:
    """Give the data, and all codewords in the order in which they stand in the code."""
    correcting, sizes = blocks_of(version, level)
    order = list(_order(sizes, correcting))
    blocks: list[list[int]] = []
    for block in range(len(sizes)):
        places = [place for place, (of, _) in enumerate(order) if of == block]
        found = _block(words, places, correcting)
        if found is None:
            return None
        blocks.append(found)
    data = bytes(each for block, size in zip(blocks, sizes, strict=True) for each in block[:size])
    return data, [blocks[block][place] for block, place in order]


def _order(sizes: Sequence[int], correcting: int) -> Iterator[tuple[int, int]]:
    """Give block and place in it of each codeword as they are interleaved (7.6)."""
    for place, block in product(range(max(sizes)), range(len(sizes))):
        if place < sizes[block]:
            yield block, place
    for place, block in product(range(correcting), range(len(sizes))):
        yield block, sizes[block] + place


def _block(words: _Words, places: Sequence[int], correcting: int) -> list[int] | None:
    block = block_of([words.values[place] for place in places], correcting)
    doubtful = sorted(range(len(places)), key=lambda place: words.sureness[places[place]])
    for lost in range(0, max(correcting - _KEPT_BACK, 0) + 1, 4):
        found = block.corrected(doubtful[:lost])
        if found is not None:
            return found
    return None


def _agreement(bits: "Soft", words: Sequence[int]) -> float:
    import numpy as np

    expected = np.unpackbits(np.array(words, np.uint8)).astype(np.float32) * 2 - 1
    seen = np.clip(bits[: len(expected)], -1, 1)
    agreeing = float(np.abs(seen)[(seen > 0) == (expected > 0)].sum())
    return agreeing / max(float(np.abs(seen).sum()), 1e-6)


def _text(data: bytes, version: int) -> str | None:
    bits = _Bits(int.from_bytes(data), 8 * len(data))
    found = ""
    while bits.left >= 4:
        mode = bits.take(4)
        if mode == 0:
            break
        part = _segment(mode, bits, version)
        if part is None:
            return None
        found += part
    return found or None


@dataclass(slots=True)
class _Bits:
    whole: int
    left: int

    def take(self, count: int) -> int:
        """Give the next bits; beyond the end there are none."""
        self.left -= count
        if self.left < 0:
            raise EOFError
        return (self.whole >> self.left) & ((1 << count) - 1)


def _segment(mode: int, bits: _Bits, version: int) -> str | None:
    """Read one segment (7.4); None where it is of a form that no invoice has, or is cut."""
    longer = version > 9
    try:
        match mode:
            case 0b0001:
                return _digits(bits, bits.take(12 if longer else 10))
            case 0b0010:
                return _letters(bits, bits.take(11 if longer else 9))
            case 0b0111:
                # the character set of what follows; all but UTF-8 is refused where it is decoded
                bits.take(8)
                return ""
            case 0b0100:
                count = bits.take(16 if longer else 8)
                return bytes(bits.take(8) for _ in range(count)).decode()
    except (EOFError, UnicodeDecodeError, IndexError):
        return None
    return None


def _digits(bits: _Bits, count: int) -> str:
    found = ""
    for length in (3,) * (count // 3) + ((count % 3,) if count % 3 else ()):
        found += f"{bits.take((0, 4, 7, 10)[length]):0{length}d}"
    return found


def _letters(bits: _Bits, count: int) -> str:
    found = ""
    for _ in range(count // 2):
        pair = bits.take(11)
        found += _ALPHANUMERIC[pair // 45] + _ALPHANUMERIC[pair % 45]
    return found + (_ALPHANUMERIC[bits.take(6)] if count % 2 else "")

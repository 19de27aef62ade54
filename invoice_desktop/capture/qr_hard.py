"""Reads codes that the library sees but cannot read, or of which it sees too little."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.qr_finders import Corners, find_finders, guessed_codes
from invoice_desktop.capture.qr_sampling import sample_code
from invoice_desktop.capture.qr_words import read_modules

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Grey: TypeAlias = npt.NDArray[np.uint8]


def read_at(
    grey: "Grey", candidates: Iterable[Corners], turns: int = 1
) -> tuple[str, Corners] | None:
    """Read the first of these that is a code; corners are clockwise.

    The first is the one between two finders, or one of the first `turns` is.
    """
    for corners in candidates:
        for sampled in sample_code(grey, corners, turns):
            text = read_modules(sampled.modules, sampled.version)
            if text is not None:
                return text, corners
    return None


def likely_codes(grey: "Grey", most: int) -> Iterator[Corners]:
    """Give where codes may be by the finders in sight, likely ones first."""
    if most:
        yield from islice(guessed_codes(find_finders(grey)), most)

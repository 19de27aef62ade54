"""One invoice from the other where several are on one picture."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.capture.page_division import holds
from invoice_desktop.capture.page_edges import is_drawn
from invoice_desktop.capture.page_straightening import (
    Straightened,
    image_of,
    pages_in,
    pixels_of,
)
from invoice_desktop.capture.qr_image import FoundCode
from invoice_desktop.capture.recognised import StillWanted
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Matrix: TypeAlias = npt.NDArray[np.float64]

Codes: TypeAlias = tuple[FoundCode, ...]
ReadCodes: TypeAlias = Callable[[PageImage], Codes]
_MOST = 4
_STRIP = 0.004
"""Of the page's side, each way."""
_INK = 40
"""Levels of 255 by which print is darker than paper."""
_BLANK = 0.002


def separate(
    image: PageImage, read_codes: ReadCodes, still_wanted: StillWanted | None = None
) -> list[tuple[Straightened, Codes]]:
    """Give each page or part of one that shows an invoice, straightened, with its codes.

    Pages on a desk are told apart by their edges. On a sheet with several codes that stand at
    the same height of equal parts (two invoices to a sheet of A4) each part is one. The codes'
    places count within the part. Raises what `still_wanted` raises.
    """
    found: list[tuple[Straightened, Codes]] = []
    for page in pages_in(image):
        if still_wanted:
            still_wanted()
        codes = read_codes(page.image)
        parts = _parts(page, codes)
        found += parts or [(page, codes)]
    if not any(codes for _, codes in found) and (codes := read_codes(image)):
        # what looked like a page was none, such as a bright part of a screen
        return [(Straightened(image), codes)]
    with_code = [(page, codes) for page, codes in found if codes]
    # beside an invoice's page a screen shows windows of other people's text
    return with_code if with_code and is_drawn(pixels_of(image)) else found


def _parts(page: Straightened, codes: Codes) -> list[tuple[Straightened, Codes]] | None:
    """Cut a sheet into as many equal parts as it has codes, if each has one of them."""
    texts = {code.text for code in codes}
    if not 2 <= len(texts) <= _MOST:
        return None
    for direction in (_bands, _columns):
        edges = direction(len(texts))
        owned = [tuple(code for code in codes if holds(edge, code.place)) for edge in edges]
        if not all(map(partial(_is_cut_on_blank, page.image), edges)):
            continue
        if all(len({code.text for code in own}) == 1 for own in owned):
            return [
                (cut(page, edge), tuple(_within(code, edge) for code in own))
                for edge, own in zip(edges, owned, strict=True)
            ]
    return None


def _bands(count: int) -> list[Place]:
    return [Place(0, 0.0, top, 1.0, bottom) for top, bottom in _steps(count)]


def _columns(count: int) -> list[Place]:
    return [Place(0, left, 0.0, right, 1.0) for left, right in _steps(count)]


def _steps(count: int) -> Iterator[tuple[float, float]]:
    return pairwise(step / count for step in range(count + 1))


def _is_cut_on_blank(image: PageImage, edge: Place) -> bool:
    """Whether nothing is printed where a part begins: invoices of unequal size are cut through."""
    pixels = pixels_of(image)
    left, top = round(edge.left * image.width), round(edge.top * image.height)
    across, down = (max(1, round(_STRIP * side)) for side in (image.width, image.height))
    if top:
        pixels = pixels[top - down : top + down]
    elif left:
        pixels = pixels[:, left - across : left + across]
    else:
        return True
    return bool((pixels.max(axis=2) < pixels.mean() - _INK).mean() < _BLANK)


def _within(code: FoundCode, edge: Place) -> FoundCode:
    width, height = edge.right - edge.left, edge.bottom - edge.top
    place = Place(
        code.place.page,
        max(0.0, (code.place.left - edge.left) / width),
        max(0.0, (code.place.top - edge.top) / height),
        min(1.0, (code.place.right - edge.left) / width),
        min(1.0, (code.place.bottom - edge.top) / height),
    )
    return FoundCode(code.text, place, code.format)


def cut(page: Straightened, edge: Place) -> Straightened:
    """Give a part of a page, by fractions of it."""
    import numpy as np

    width, height = page.image.width, page.image.height
    left, right = round(edge.left * width), round(edge.right * width)
    top, bottom = round(edge.top * height), round(edge.bottom * height)
    moved: Matrix = np.array([[1, 0, left], [0, 1, top], [0, 0, 1]], np.float64)
    before = np.eye(3) if page.to_original is None else page.to_original
    original = page.original if page.to_original is not None else (width, height)
    part = image_of(pixels_of(page.image)[top:bottom, left:right])
    return Straightened(part, before @ moved, original, page.bend)

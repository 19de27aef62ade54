"""Several invoices on one picture: pasted on a sheet, or lying on a desk, each of its own size.

Arrays of rows, columns, and red, green, blue.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from tests.factories.invoices import Specimen
from tests.factories.pictures import page_picture

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator

_MARGIN = 40


def pasted(specimens: Sequence[Specimen], chance: "Chance", *, codes: bool) -> "Picture":
    """Paste invoices below each other on white paper, each smaller than the one before."""
    import numpy as np

    pages = [_page(each, 2.1 * 0.82**place, codes=codes) for place, each in enumerate(specimens)]
    height = sum(page.shape[0] + 2 * _MARGIN for page in pages)
    width = max(page.shape[1] for page in pages) + 2 * _MARGIN
    sheet = np.full((height, width, 3), 255, np.uint8)
    top = _MARGIN
    for page in pages:
        left = _MARGIN + int(chance.integers(0, width - page.shape[1] - 2 * _MARGIN + 1))
        sheet[top : top + page.shape[0], left : left + page.shape[1]] = page
        top += page.shape[0] + 2 * _MARGIN
    noise = chance.normal(0, 3.0, sheet.shape[:2])[..., None]
    return np.asarray(np.clip(sheet + noise, 0, 255), np.uint8)


def strewn(specimens: Sequence[Specimen], chance: "Chance") -> "Picture":
    """Lay invoices side by side on a dark desk, each smaller and turned otherwise."""
    import cv2
    import numpy as np

    pages = [_page(each, 1.7 * 0.7**place, codes=True) for place, each in enumerate(specimens)]
    cells = [int(1.15 * np.hypot(*page.shape[:2])) for page in pages]
    desk = np.empty((max(cells), sum(cells), 3), np.uint8)
    desk[:] = np.array(chance.integers(40, 90, 3), np.uint8)
    left = 0
    for page, cell in zip(pages, cells, strict=True):
        height, width = page.shape[:2]
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), chance.uniform(-8, 8), 1.0)
        turn[:, 2] += left + (cell - width) / 2, (desk.shape[0] - height) / 2
        size = desk.shape[1], desk.shape[0]
        laid = cv2.warpAffine(page, turn, size)
        inside = cv2.warpAffine(np.full((height, width), 255, np.uint8), turn, size)
        desk = np.where(inside[..., None] > 127, laid, desk)
        left += cell
    noise = chance.normal(0, 3.0, desk.shape[:2])[..., None]
    return np.asarray(np.clip(desk + noise, 0, 255), np.uint8)


def _page(specimen: Specimen, scale: float, *, codes: bool) -> "Picture":
    import numpy as np

    page = np.array(page_picture(specimen, scale).convert("RGB"), np.uint8)
    if not codes:
        _cover_codes(page)
    return page


def _cover_codes(page: "Picture") -> None:
    import zxingcpp

    for code in zxingcpp.read_barcodes(page):
        at = code.position
        points = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
        x, y = [point.x for point in points], [point.y for point in points]
        page[min(y) - 4 : max(y) + 5, min(x) - 4 : max(x) + 5] = 255

"""Pictures of invoices as scanners, cameras and dot-matrix printers leave them, with their truth.

Synthetic: pages of the PDF factory, spoilt by seed. Severities are guessed from what desks see and
are no measurement of real devices.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind
from tests.factories.invoices import make_invoice
from tests.factories.paper_bends import creased, rolled
from tests.factories.paper_screens import among_windows
from tests.factories.paper_troubles import curled, glaring, of_megapixels, sealed_on_the_code
from tests.factories.pictures import page_picture

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator

TUNING = range(8)
HELD_OUT = range(1000, 1008)
KINDS = (
    InvoiceKind.VAT_SPECIAL,
    InvoiceKind.VAT_ORDINARY,
    InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    InvoiceKind.FULLY_DIGITAL_SPECIAL,
    InvoiceKind.FULLY_DIGITAL_ORDINARY,
    InvoiceKind.RAILWAY_TICKET,
    InvoiceKind.AIR_ITINERARY,
)


@dataclass(frozen=True, slots=True)
class PaperPicture:
    """A picture and what stands on it; `angle` is how it lies, in quarter turns clockwise."""

    image: PageImage
    values: Mapping[Field, FieldValue]
    kind: InvoiceKind
    quarters: int = 0


def paper_picture(kind: InvoiceKind, condition: str, seed: int) -> PaperPicture:
    """Draw an invoice under a condition of `CONDITIONS`."""
    import numpy as np

    specimen = make_invoice(kind, seed=seed)
    chance = np.random.default_rng([seed, list(CONDITIONS).index(condition)])
    page = np.array(page_picture(specimen, 2.6).convert("RGB"), np.uint8)
    spoilt = CONDITIONS[condition](page, chance)
    return PaperPicture(image_of(spoilt), specimen.values, kind)


def image_of(pixels: "Picture") -> PageImage:
    """Give rows, columns and red, green, blue as the program's own picture."""
    return PageImage(pixels.shape[1], pixels.shape[0], pixels.tobytes())


def on_a_desk(
    page: "Picture", chance: "Chance", tilt: float = 0.07, paper: "Picture | None" = None
) -> "Picture":
    """Lay a page on a dark desk, seen from somewhere above it.

    `paper` tells by 255 where the page is paper; without it, everywhere.
    """
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    room = int(0.12 * max(height, width))
    desk = np.empty((height + 2 * room, width + 2 * room, 3), np.uint8)
    desk[:] = np.array(chance.integers(40, 110, 3), np.uint8)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    placed = corners + room + chance.uniform(-tilt, tilt, (4, 2)) * room * 4
    angle = chance.uniform(-0.05, 0.05)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = placed.mean(axis=0)
    placed = ((placed - middle) @ turn.T + middle).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, placed)
    size = desk.shape[1], desk.shape[0]
    warped = cv2.warpPerspective(page, matrix, size)
    paper = np.full((height, width), 255, np.uint8) if paper is None else paper
    inside = cv2.warpPerspective(paper, matrix, size)
    return np.asarray(np.where(inside[..., None] > 127, warped, desk), np.uint8)


def _clean_scan(page: "Picture", chance: "Chance") -> "Picture":
    turned = _turned(page, chance.uniform(-1.2, 1.2))
    return _packed(_grain(turned, chance, 3.0), 85)


def _photo(page: "Picture", chance: "Chance") -> "Picture":
    lit = _shadow(on_a_desk(page, chance), chance)
    return _packed(_grain(_blur(lit, chance.uniform(0.5, 1.0)), chance, 5.0), 75)


def _curled_photo(page: "Picture", chance: "Chance") -> "Picture":
    return _lit(on_a_desk(*_bent(rolled, page, chance)), chance)


def _folded_photo(page: "Picture", chance: "Chance") -> "Picture":
    return _lit(on_a_desk(*_bent(creased, page, chance)), chance)


def _bent(
    bend: "Callable[[Picture, Chance], tuple[Picture, Picture]]", page: "Picture", chance: "Chance"
) -> "tuple[Picture, Chance, float, Picture]":
    bent, paper = bend(page, chance)
    return bent, chance, 0.05, paper


def _lit(picture: "Picture", chance: "Chance") -> "Picture":
    lit = _shadow(picture, chance)
    return _packed(_grain(_blur(lit, chance.uniform(0.5, 0.9)), chance, 4.0), 80)


def _screenshot(page: "Picture", chance: "Chance") -> "Picture":
    return among_windows(page, chance)


def _dot_matrix_stamped(page: "Picture", chance: "Chance") -> "Picture":
    shifted = _blue_carbon(_dotted(page, chance), chance)
    return _packed(_grain(_stamp(shifted, chance), chance, 6.0), 80)


def _carbon_copy(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(_blur(_blue_carbon(page, chance), 1.1), chance, 5.0), 80)


def _thermal(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(_faded(page, chance), chance, 5.0), 80)


def _folded(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(_folds(page, chance), chance, 4.0), 80)


def _on_a_screen(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(_moire(page, chance), chance, 4.0), 70)


def _small(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(of_megapixels(page, 0.6), chance, 3.0), 85)


def _tiny(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(of_megapixels(page, 0.3), chance, 3.0), 85)


def _large(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(of_megapixels(_blur(page, 0.6), 5.0), chance, 5.0), 85)


def _curled(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(curled(page, chance), chance, 4.0), 80)


def _glare(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(glaring(page, chance), chance, 4.0), 80)


def _code_stamped(page: "Picture", chance: "Chance") -> "Picture":
    return _packed(_grain(sealed_on_the_code(page, chance), chance, 4.0), 80)


# a condition's place is part of its seed: new ones go to the end, or measured figures change
CONDITIONS: "Mapping[str, Callable[[Picture, Chance], Picture]]" = {
    "carbon_copy": _carbon_copy,
    "clean_scan": _clean_scan,
    "dot_matrix_stamped": _dot_matrix_stamped,
    "folded": _folded,
    "photo": _photo,
    "screen": _on_a_screen,
    "small": _small,
    "thermal": _thermal,
    "tiny": _tiny,
    "large": _large,
    "curled": _curled,
    "glare": _glare,
    "code_stamped": _code_stamped,
    "curled_photo": _curled_photo,
    "folded_photo": _folded_photo,
    "screenshot": _screenshot,
}


def _turned(page: "Picture", degrees: float) -> "Picture":
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    white = (255, 255, 255)
    return np.asarray(cv2.warpAffine(page, matrix, (width, height), borderValue=white), np.uint8)


def _grain(page: "Picture", chance: "Chance", spread: float) -> "Picture":
    import numpy as np

    noise = chance.normal(0, spread, page.shape[:2])[..., None]
    return np.asarray(np.clip(page + noise, 0, 255), np.uint8)


def _blur(page: "Picture", sigma: float) -> "Picture":
    import cv2
    import numpy as np

    return np.asarray(cv2.GaussianBlur(page, (0, 0), sigma), np.uint8)


def _packed(page: "Picture", quality: int) -> "Picture":
    import cv2
    import numpy as np

    _, packed = cv2.imencode(".jpg", page[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    unpacked = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(unpacked[..., ::-1])


def _shadow(page: "Picture", chance: "Chance") -> "Picture":
    import cv2
    import numpy as np

    rough = chance.uniform(0.55, 1.0, (3, 4)).astype(np.float32)
    light = cv2.resize(rough, (page.shape[1], page.shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(page * light[..., None], 0, 255), np.uint8)


def _dotted(page: "Picture", chance: "Chance") -> "Picture":
    """Print in dots: every other row of needles strikes less, and the ribbon is worn."""
    import cv2
    import numpy as np

    ink = 255 - page.astype(np.float32)
    rows = np.arange(page.shape[0]) % 3
    struck = np.where(rows == 2, chance.uniform(0.3, 0.6), 1.0).astype(np.float32)
    worn = cv2.resize(
        chance.uniform(0.55, 1.0, (6, 9)).astype(np.float32), (page.shape[1], page.shape[0])
    )
    printed = ink * struck[:, None, None] * worn[..., None]
    return np.asarray(np.clip(255 - cv2.GaussianBlur(printed, (0, 0), 0.6), 0, 255), np.uint8)


def _blue_carbon(page: "Picture", chance: "Chance") -> "Picture":
    """Print in blue, a little beside the form's lines."""
    import numpy as np

    moved = np.roll(page, tuple(int(v) for v in chance.integers(-3, 4, 2)), axis=(0, 1))
    ink = (255 - moved.astype(np.float32)) / 255
    blue = np.array([70, 75, 150], np.float32)
    paper = np.array([252, 246, 250], np.float32)
    return np.asarray(np.clip(paper - ink * (paper - blue), 0, 255), np.uint8)


def _stamp(page: "Picture", chance: "Chance") -> "Picture":
    """Press one or two red seals onto the print."""
    import cv2
    import numpy as np

    height, width = page.shape[:2]
    made = page.astype(np.float32)
    places = [(0.72, 0.85), (float(chance.uniform(0.3, 0.7)), float(chance.uniform(0.3, 0.8)))]
    for across, down in places[: int(chance.integers(1, 3))]:
        ink = np.zeros((height, width), np.uint8)
        at, axes = (int(across * width), int(down * height)), (int(0.09 * width), int(0.06 * width))
        cv2.ellipse(ink, at, axes, float(chance.uniform(-15, 15)), 0, 360, 255, 5)
        cv2.putText(
            ink, "SAMPLE SEAL", (at[0] - axes[0] + 12, at[1] + 6), cv2.FONT_HERSHEY_DUPLEX,
            axes[0] / 150, 255, 2,
        )  # fmt: skip
        over = ink[..., None] / 255 * chance.uniform(0.5, 0.85)
        made = made * (1 - over) + np.minimum(made, np.array([205, 40, 50])) * over
    return np.asarray(np.clip(made, 0, 255), np.uint8)


def _faded(page: "Picture", chance: "Chance") -> "Picture":
    import cv2
    import numpy as np

    left = cv2.resize(
        chance.uniform(0.25, 0.7, (5, 7)).astype(np.float32), (page.shape[1], page.shape[0])
    )
    return np.asarray(
        np.clip(250 - (255 - page.astype(np.float32)) * left[..., None], 0, 255), np.uint8
    )


def _folds(page: "Picture", chance: "Chance") -> "Picture":
    import numpy as np

    height, width = page.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    light = np.ones((height, width), np.float32)
    for place, extent in ((columns, width), (rows, height)):
        fold = chance.uniform(0.3, 0.7) * extent
        light *= 1 - 0.22 * np.exp(-(((place - fold) / 6) ** 2)) - 0.07 * (place > fold)
    return np.asarray(np.clip(page * light[..., None], 0, 255), np.uint8)


def _moire(page: "Picture", chance: "Chance") -> "Picture":
    import numpy as np

    rows, columns = np.mgrid[0 : page.shape[0], 0 : page.shape[1]].astype(np.float32)
    angle, wave = chance.uniform(0, np.pi), chance.uniform(5, 12)
    phase = (np.cos(angle) * columns + np.sin(angle) * rows) / wave
    bands = 1 + chance.uniform(0.05, 0.15) * np.sin(2 * np.pi * phase)
    return np.asarray(np.clip(page * bands[..., None], 0, 255), np.uint8)

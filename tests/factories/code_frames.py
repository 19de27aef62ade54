"""Camera frames with an invoice's code under seventeen troubles, drawn and spoilt by seed.

They are synthetic: no such frame came out of a camera. Their severities were set so that zxing-cpp
alone reads about four fifths of them, as it did of the frames that it was chosen by.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from tests.factories.code_troubles import HEIGHT, TROUBLES, WIDTH, blurred, coloured, noisy
from tests.factories.invoices import make_invoice

__all__ = (
    "HEIGHT",
    "HELD_OUT",
    "TROUBLES",
    "TUNING",
    "WIDTH",
    "CodeFrame",
    "code_frame",
    "frame_without_code",
)

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator

TUNING = range(24)
HELD_OUT = range(1000, 1024)
"""Seeds: what is chosen by the first is measured by the second."""


@dataclass(frozen=True, slots=True)
class CodeFrame:
    """One frame, blue first, and the text of the code on it."""

    pixels: "Picture"
    text: str


def code_frame(trouble: str, seed: int, moment: int = 0) -> CodeFrame:
    """Draw a frame; other moments of the same seed are the same scene in a hand that moves."""
    import numpy as np

    text = make_invoice(seed=seed).qr_text
    scene = np.random.default_rng([seed, sorted(TROUBLES).index(trouble)])
    now = np.random.default_rng([seed, sorted(TROUBLES).index(trouble), moment + 1])
    steps = TROUBLES[trouble]
    code = steps.spoil_code(_code(text), scene) if steps.spoil_code else coloured(_code(text))
    frame = _on_page(code, scene, now, steps.module, steps.tilt)
    if steps.spoil_frame:
        frame = steps.spoil_frame(frame, scene, now)
    return CodeFrame(noisy(frame, now, 2.0), text)


def frame_without_code(seed: int) -> "Picture":
    """Draw a page that has text, rules, a seal and a chequered patch, and no code."""
    import cv2
    import numpy as np

    chance = np.random.default_rng([seed, 99])
    frame = _page(chance)
    for _ in range(int(chance.integers(1, 4))):
        side, cells = int(chance.integers(60, 200)), int(chance.integers(5, 40))
        patch = (chance.random((cells, cells)) > 0.5).astype(np.uint8) * 255
        x, y = int(chance.integers(0, WIDTH - side)), int(chance.integers(0, HEIGHT - side))
        grown = cv2.resize(patch, (side, side), interpolation=cv2.INTER_NEAREST)
        frame[y : y + side, x : x + side] = grown[..., None]
    centre = (int(chance.integers(200, 1000)), int(chance.integers(150, 550)))
    cv2.ellipse(frame, centre, (120, 90), 0, 0, 360, (40, 40, 200), 4)
    return noisy(blurred(frame, float(chance.uniform(0, 2))), chance, 4.0)


def _code(text: str) -> "Picture":
    """Give the code with four modules of white, sixteen pixels a module."""
    import numpy as np
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    drawn = np.array(barcode.to_image(scale=16, add_quiet_zones=False), np.uint8)
    return np.pad(drawn, 64, constant_values=255)


def _page(chance: "Chance") -> "Picture":
    """Give paper under a lamp, with rules and lines of text that is none."""
    import cv2
    import numpy as np

    light = int(chance.integers(185, 240))
    frame = np.full((HEIGHT, WIDTH, 3), light, np.uint8)
    for _ in range(14):
        y, x = int(chance.integers(20, HEIGHT - 20)), int(chance.integers(0, 800))
        said = "".join(str(digit) for digit in chance.integers(0, 10, 24))
        cv2.putText(frame, said, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (60, 50, 50), 1)
        cv2.line(frame, (0, y + 12), (WIDTH, y + 12), (90, 90, 140), 1)
    return frame


def _on_page(
    code: "Picture", scene: "Chance", now: "Chance", module: tuple[float, float], tilt: float
) -> "Picture":
    import cv2
    import numpy as np

    frame = _page(scene)
    side = code.shape[0]
    size = scene.uniform(*module) * side / 16
    left = scene.uniform(30, WIDTH - size - 30)
    top = scene.uniform(30, HEIGHT - size - 30)
    angle = scene.uniform(-0.12, 0.12)
    shake = now.normal(0, 1.5, 2)
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) - 0.5
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    placed = corners @ turn.T * size + [left + size / 2, top + size / 2] + shake
    placed += scene.uniform(-tilt, tilt, (4, 2)) * size
    given = (corners + 0.5) * (side - 1)
    matrix = cv2.getPerspectiveTransform(given.astype(np.float32), placed.astype(np.float32))
    small = cv2.GaussianBlur(code, (0, 0), max(0.3, 0.4 * side / size))
    drawn = cv2.warpPerspective(
        small.astype(np.float32), matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_CONSTANT,
        borderValue=(-1, -1, -1),
    )  # fmt: skip
    inside = cv2.warpPerspective(np.ones(code.shape[:2], np.float32), matrix, (WIDTH, HEIGHT))
    paper = frame.astype(np.float32)
    # ink is not black and paper is not white
    inked = 35 + drawn / 255 * (paper.mean() - 35)
    return np.where(inside[..., None] > 0.99, inked, paper).clip(0, 255).astype(np.uint8)

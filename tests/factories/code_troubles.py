"""Seventeen troubles that a camera has with a code, each with a severity by its seed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator

WIDTH, HEIGHT = 1280, 720


def coloured(code: "Picture") -> "Picture":
    """Give a grey picture three channels."""
    import numpy as np

    return np.repeat(code[..., None], 3, axis=2)


def noisy(frame: "Picture", chance: "Chance", spread: float) -> "Picture":
    """Add noise of a sensor; `spread` is its standard deviation in greys."""
    import numpy as np

    noise = chance.normal(0, spread, frame.shape[:2])[..., None]
    return np.clip(frame + noise, 0, 255).astype(np.uint8)


def blurred(frame: "Picture", sigma: float) -> "Picture":
    """Put the lens out of focus."""
    import cv2
    import numpy as np

    return np.asarray(cv2.GaussianBlur(frame, (0, 0), max(sigma, 0.05)), np.uint8)


def _out_of_focus(frame: "Picture", scene: "Chance", now: "Chance") -> "Picture":
    return blurred(frame, scene.uniform(1.8, 3.6) * now.uniform(0.93, 1.07))


def _moving(frame: "Picture", scene: "Chance", now: "Chance") -> "Picture":
    import cv2
    import numpy as np

    length = scene.uniform(7, 15) * now.uniform(0.75, 1.1)
    angle = scene.uniform(0, np.pi) + now.normal(0, 0.15)
    side = int(length) | 1
    kernel = np.zeros((side, side), np.float32)
    half = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    middle = np.array([side // 2, side // 2])
    ends = [tuple(round(float(v)) for v in middle + sign * half) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1)
    return np.asarray(cv2.filter2D(frame, -1, kernel / kernel.sum()), np.uint8)


def _grainy(frame: "Picture", scene: "Chance", now: "Chance") -> "Picture":
    return noisy(frame, now, scene.uniform(20, 46))


def _pale(frame: "Picture", scene: "Chance", _now: "Chance") -> "Picture":
    import numpy as np

    left = scene.uniform(0.045, 0.18)
    return (150 + (frame.astype(np.float32) - 150) * left).astype(np.uint8)


def _in_shadow(frame: "Picture", scene: "Chance", _now: "Chance") -> "Picture":
    import cv2
    import numpy as np

    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    light = np.ones((HEIGHT, WIDTH), np.float32)
    for _ in range(3):
        angle, at = scene.uniform(0, np.pi), scene.uniform(0.2, 0.8)
        across = (np.cos(angle) * columns / WIDTH + np.sin(angle) * rows / HEIGHT) - at
        edge = 1 / (1 + np.exp(-across * scene.uniform(30, 160)))
        light *= 1 - scene.uniform(0.55, 0.92) * edge
    softened = np.asarray(cv2.GaussianBlur(light, (0, 0), 2), np.float32)
    return np.asarray(frame * softened[..., None], np.uint8)


def _shining(frame: "Picture", scene: "Chance", now: "Chance") -> "Picture":
    import cv2
    import numpy as np

    dark = np.argwhere(cv2.GaussianBlur(frame[..., 0], (0, 0), 12) < 150)
    at = dark[int(scene.integers(len(dark)))] if len(dark) else np.array([360, 640])
    at = at + now.normal(0, 4, 2)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    size = scene.uniform(14, 40)
    far = ((rows - at[0]) / size) ** 2 + ((columns - at[1]) / (size * scene.uniform(0.5, 1.2))) ** 2
    return np.asarray(np.clip(frame + 330 * np.exp(-far)[..., None], 0, 255), np.uint8)


def _packed(frame: "Picture", scene: "Chance", _now: "Chance") -> "Picture":
    import cv2
    import numpy as np

    quality = [cv2.IMWRITE_JPEG_QUALITY, int(scene.integers(12, 30))]
    _, packed = cv2.imencode(".jpg", frame, quality)
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _on_a_screen(frame: "Picture", scene: "Chance", now: "Chance") -> "Picture":
    import numpy as np

    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    angle, wave = scene.uniform(0, np.pi), scene.uniform(5, 14)
    phase = (np.cos(angle) * columns + np.sin(angle) * rows) / wave + now.uniform(0, 1)
    bands = 1 + scene.uniform(0.1, 0.3) * np.sin(2 * np.pi * phase)
    return np.asarray(np.clip(frame * bands[..., None], 0, 255), np.uint8)


def _shrunk(frame: "Picture", scene: "Chance", _now: "Chance") -> "Picture":
    import cv2
    import numpy as np

    part = scene.uniform(0.42, 0.6)
    small = cv2.resize(frame, None, fx=part, fy=part, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR), np.uint8)


def _curved(code: "Picture", chance: "Chance") -> "Picture":
    import cv2
    import numpy as np

    side = code.shape[0]
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    bend = chance.uniform(0.2, 0.7)
    # seen on a roll: what is further round the bend is narrower, and it sags
    across = (columns / side - 0.5) * 2
    turned = np.arcsin(np.clip(across * np.sin(bend), -1, 1)) / bend
    sag = chance.uniform(-0.05, 0.05) * (1 - across**2) * side
    given = ((turned / 2 + 0.5) * side, rows + sag)
    bent = cv2.remap(
        code, given[0].astype(np.float32), given[1].astype(np.float32), cv2.INTER_LINEAR,
        borderValue=255,
    )  # fmt: skip
    return coloured(np.asarray(bent, np.uint8))


def _stamped(code: "Picture", chance: "Chance") -> "Picture":
    import cv2
    import numpy as np

    made = coloured(code).astype(np.float32)
    side = code.shape[0]
    ink = np.zeros((side, side), np.uint8)
    centre = tuple(int(v) for v in chance.uniform(0.2, 0.8, 2) * side)
    axes = int(side * 0.42), int(side * 0.3)
    width = int(side * chance.uniform(0.02, 0.06))
    cv2.ellipse(ink, centre, axes, float(chance.uniform(-20, 20)), 0, 360, 255, width)
    for row in range(3):
        at = centre[0] - axes[0] // 2, centre[1] + (row - 1) * side // 8
        cv2.putText(ink, "SEAL 9919", at, cv2.FONT_HERSHEY_DUPLEX, side / 260, 255, side // 60)
    depth = chance.uniform(0.35, 0.9)
    red = np.array([45, 35, 195], np.float32)
    over = ink[..., None] / 255 * depth
    return (made * (1 - over) + np.minimum(made, red) * over).astype(np.uint8)


def _covered(code: "Picture", chance: "Chance") -> "Picture":
    import cv2

    made = coloured(code)
    side = code.shape[0]
    for _ in range(int(chance.integers(1, 3))):
        at = tuple(int(v) for v in chance.uniform(0.15, 0.85, 2) * side)
        axes = tuple(int(v) for v in chance.uniform(0.05, 0.125, 2) * side)
        grey = int(chance.integers(120, 250))
        cv2.ellipse(made, at, axes, float(chance.uniform(0, 180)), 0, 360, (grey, grey, grey), -1)
    return made


def _dotted(code: "Picture", chance: "Chance") -> "Picture":
    import cv2
    import numpy as np

    made = np.full_like(code, 255)
    shift = chance.normal(0, 1.2, (code.shape[0] // 16, 2))
    for row in range(code.shape[0] // 16):
        for column in range(code.shape[1] // 16):
            if code[row * 16 + 8, column * 16 + 8] < 128:
                x, y = column * 16 + 8 + shift[row, 0], row * 16 + 8 + shift[column, 1] * 0.4
                cv2.circle(
                    made,
                    (int(x), int(y)),
                    int(chance.integers(8, 10)),
                    int(chance.integers(0, 70)),
                    -1,
                )
    return coloured(made)


def _faded(code: "Picture", chance: "Chance") -> "Picture":
    import cv2
    import numpy as np

    drops = chance.random((8, 8)).astype(np.float32)
    cloud = cv2.resize(drops, code.shape[::-1], interpolation=cv2.INTER_CUBIC)
    lost = np.clip(chance.uniform(0.3, 0.7) * cloud, 0, 0.85)
    return coloured((code + (255 - code.astype(np.float32)) * lost).astype(np.uint8))


@dataclass(frozen=True, slots=True)
class Steps:
    """How large a module is in pixels, how far the corners are pulled, what spoils the code."""

    spoil_code: "Callable[[Picture, Chance], Picture] | None" = None
    spoil_frame: "Callable[[Picture, Chance, Chance], Picture] | None" = None
    module: tuple[float, float] = (4.0, 7.0)
    tilt: float = 0.03


TROUBLES = {
    "typical": Steps(),
    "tilted": Steps(tilt=0.14),
    "small": Steps(module=(2.2, 3.0)),
    "low resolution": Steps(spoil_frame=_shrunk, module=(5.0, 7.0)),
    "curved": Steps(spoil_code=_curved),
    "out of focus": Steps(spoil_frame=_out_of_focus),
    "moving": Steps(spoil_frame=_moving),
    "noise": Steps(spoil_frame=_grainy),
    "pale": Steps(spoil_frame=_pale),
    "shadow": Steps(spoil_frame=_in_shadow),
    "stamp": Steps(spoil_code=_stamped),
    "covered": Steps(spoil_code=_covered),
    "glare": Steps(spoil_frame=_shining),
    "jpeg": Steps(spoil_frame=_packed),
    "screen": Steps(spoil_frame=_on_a_screen),
    "dot matrix": Steps(spoil_code=_dotted),
    "faded": Steps(spoil_code=_faded),
}
"""By name; each is one trouble, with the seed's severity."""

"""Cameras and video files through OpenCV.

Unproven with a real device: no camera was at hand. What is known of systems and their drivers is
from the documentation and the reports of other programs.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from invoice_desktop.capture.frames import as_picture
from invoice_desktop.domain.trouble import CameraTrouble

if TYPE_CHECKING:
    import cv2

    from invoice_desktop.capture.frames import Pixels

WIDTH, HEIGHT = 1280, 720
"""What is asked for; a device gives what it can."""
_MOST = 6
_MOST_MISSED = 30
"""Reads in a row that give nothing before a device counts as unplugged: about a second."""
_DEVICES = Path("/dev")
_NAMES = Path("/sys/class/video4linux")


@dataclass(frozen=True, slots=True)
class CameraName:
    """A camera that may be chosen; `title` is empty where the system tells no name."""

    index: int
    title: str = ""


def cameras(devices: Path = _DEVICES, names: Path = _NAMES) -> tuple[CameraName, ...]:
    """List what may be cameras, without opening any: opening one takes seconds on some systems.

    OpenCV knows them by number only; outside of Linux the first four numbers are offered.
    """
    if not sys.platform.startswith("linux"):
        return tuple(CameraName(index) for index in range(4))
    found = (
        CameraName(index, _title(names / f"video{index}" / "name"))
        for index in range(_MOST)
        if (devices / f"video{index}").exists()
    )
    return tuple(found)


def _title(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()[:80]
    except OSError:
        return ""


class CameraSource:
    """A camera of this computer, by its number."""

    def __init__(self, index: int) -> None:
        self._index = index
        self._device: cv2.VideoCapture | None = None

    def open(self) -> None:
        """Open it; may take seconds.

        Raises `CameraTrouble`: `no_camera`, `camera_is_forbidden`, `camera_does_not_answer`.
        """
        _refuse_early(_DEVICES / f"video{self._index}")
        import cv2

        # Media Foundation tries every hardware transform first, which takes ten seconds or more
        os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
        # the window has asked for the camera already: macOS answers only on its own thread
        os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")
        device = cv2.VideoCapture(self._index)
        if not device.isOpened():
            device.release()
            raise CameraTrouble("camera_does_not_answer")
        device.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        device.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
        # an old frame is of an invoice that is gone
        device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._device = device
        if self.read() is None:
            self.close()
            raise CameraTrouble("camera_is_taken")

    def read(self) -> "Pixels | None":
        """Give the newest frame.

        Raises `CameraTrouble`: `camera_was_unplugged`, `camera_does_not_answer`.
        """
        if self._device is None:
            raise CameraTrouble("camera_was_unplugged")
        return _next(self._device, _MOST_MISSED)

    def close(self) -> None:
        """Let go of the device."""
        if self._device is not None:
            self._device.release()
            self._device = None


def _refuse_early(device: Path) -> None:
    """Tell a missing device from a forbidden one where the system shows its devices as files."""
    if not sys.platform.startswith("linux"):
        return
    if not device.exists():
        raise CameraTrouble("no_camera")
    if not os.access(device, os.R_OK | os.W_OK):
        raise CameraTrouble("camera_is_forbidden")


class VideoFileSource:
    """A film of a camera, as fast as it is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._film: cv2.VideoCapture | None = None

    def open(self) -> None:
        """Open the film. Raises `CameraTrouble` `no_camera` where it cannot be read."""
        import cv2

        self._film = cv2.VideoCapture(str(self._path))
        if not self._film.isOpened():
            self.close()
            raise CameraTrouble("no_camera")

    def read(self) -> "Pixels | None":
        """Give the next frame; None at the end."""
        return _next(self._film, 1) if self._film is not None else None

    def close(self) -> None:
        """Close the film."""
        if self._film is not None:
            self._film.release()
            self._film = None


def _next(device: "cv2.VideoCapture", patience: int) -> "Pixels | None":
    import cv2

    for _ in range(patience):
        try:
            is_there, frame = device.read()
        except cv2.error as error:
            # a driver that breaks
            raise CameraTrouble("camera_does_not_answer") from error
        if is_there and frame is not None and (picture := as_picture(frame)) is not None:
            return picture
    return None

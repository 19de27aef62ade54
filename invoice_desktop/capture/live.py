"""A camera's frames with what is read on them, each invoice told once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from invoice_desktop.capture.camera import CameraName, CameraSource, cameras
from invoice_desktop.capture.frames import FrameSource, as_picture
from invoice_desktop.capture.qr_image import FoundCode, LiveCodeReader
from invoice_desktop.domain.qr_payload import parse_qr_payload
from invoice_desktop.domain.trouble import CameraTrouble, UnreadableQrCode

if TYPE_CHECKING:
    from invoice_desktop.capture.frames import Pixels

_LARGEST_SIDE = 1920
"""Pixels; a larger frame is made smaller first: it would take longer than the next one."""
_DARK = 12
_DARK_FOR = 45
"""Frames in a row that are all but black before it is said."""

_MOST_ODD = 90
"""Frames in a row that cannot be shown before the camera counts as none: about three seconds."""


@dataclass(frozen=True, slots=True)
class Look:
    """A frame, the codes on it, and of these the texts of invoices not told before."""

    pixels: "Pixels"
    codes: tuple[FoundCode, ...] = ()
    fresh: tuple[str, ...] = ()
    is_dark: bool = False


@dataclass(slots=True)
class LiveCapture:
    """Looks through one source; belongs to the thread that looks."""

    source: FrameSource
    reader: LiveCodeReader = field(default_factory=LiveCodeReader)
    _told: set[str] = field(default_factory=set)
    _dark: int = 0
    _odd: int = 0

    def looks(self, goes_on: Callable[[], bool]) -> Iterator[Look]:
        """Open the source and look for as long as `goes_on`; close it in the end.

        Raises `CameraTrouble`: those of the source, `camera_was_unplugged` when frames end, and
        `camera_does_not_answer` when all that comes cannot be shown.
        """
        try:
            self.source.open()
            while goes_on():
                frame = self.source.read()
                if frame is None:
                    raise CameraTrouble("camera_was_unplugged")
                # devices give empty ones while they start or change size
                if (picture := as_picture(frame)) is not None:
                    self._odd = 0
                    yield self._look(_no_larger(picture))
                else:
                    self._pass_over()
        finally:
            self.source.close()

    def _pass_over(self) -> None:
        self._odd += 1
        if self._odd >= _MOST_ODD:
            raise CameraTrouble("camera_does_not_answer")

    def forget(self) -> None:
        """Tell again what was told: the same invoice may be handed over once more."""
        self._told.clear()

    def _look(self, frame: "Pixels") -> Look:
        self._dark = self._dark + 1 if frame.max() < _DARK else 0
        codes = self.reader.read(frame)
        fresh = tuple(
            code.text for code in codes if code.text not in self._told and _is_invoice(code.text)
        )
        self._told.update(fresh)
        return Look(frame, codes, fresh, self._dark >= _DARK_FOR)


class Cameras:
    """The cameras of this computer."""

    def names(self) -> tuple[CameraName, ...]:
        """List them without opening any."""
        return cameras()

    def live(self, index: int) -> LiveCapture:
        """Give what looks through one; nothing is opened yet."""
        return LiveCapture(CameraSource(index))


def _is_invoice(text: str) -> bool:
    """Whether a code is an invoice's: a stack of paper shows many others."""
    try:
        parse_qr_payload(text)
    except UnreadableQrCode:
        return False
    return True


def _no_larger(frame: "Pixels") -> "Pixels":
    import cv2
    import numpy as np

    longest = max(frame.shape[:2])
    if longest <= _LARGEST_SIDE:
        return frame
    part = _LARGEST_SIDE / longest
    size = max(1, int(frame.shape[1] * part)), max(1, int(frame.shape[0] * part))
    return np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)

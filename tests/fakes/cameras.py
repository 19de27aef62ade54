"""Cameras that are none: pictures in a row where a device would be."""

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from invoice_desktop.capture.camera import CameraName
from invoice_desktop.capture.frames import ArraySource
from invoice_desktop.capture.live import LiveCapture
from invoice_desktop.domain.trouble import CameraTrouble

if TYPE_CHECKING:
    from invoice_desktop.capture.frames import Pixels


class Endless(ArraySource):
    """Gives its last picture again and again, as a camera does, until it is unplugged."""

    def __init__(self, frames: "Sequence[Pixels]") -> None:
        super().__init__(frames)
        self._last = frames[-1]
        self.is_open, self.was_opened_twice = False, False
        self.unplugged = Event()
        self.may_open = Event()
        self.may_open.set()

    def open(self) -> None:
        assert self.may_open.wait(10)
        super().open()
        self.was_opened_twice |= self.is_open
        self.is_open = True

    def read(self) -> "Pixels | None":
        if self.unplugged.wait(0.01):
            return None
        frame = super().read()
        return self._last if frame is None else frame

    def close(self) -> None:
        self.is_open = False


class Refusing(ArraySource):
    """A camera that another program holds."""

    def open(self) -> None:
        raise CameraTrouble("camera_is_taken")


class FakeCameras:
    """Cameras by number: what would be devices are pictures in a row."""

    def __init__(self, *sources: ArraySource) -> None:
        self.sources = sources

    def names(self) -> tuple[CameraName, ...]:
        return tuple(CameraName(index) for index in range(len(self.sources)))

    def live(self, index: int) -> LiveCapture:
        return LiveCapture(self.sources[index])

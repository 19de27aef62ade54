"""The thread that looks through a camera: opening one, or a hanging driver, blocks no window."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage

from invoice_desktop.domain.trouble import CameraTrouble

if TYPE_CHECKING:
    from invoice_desktop.capture.frames import Pixels
    from invoice_desktop.capture.live import LiveCapture, Look

_SHOWN = QSize(1280, 1280)
"""Pixels that a preview needs at most."""
_LETTING_GO = 5.0
"""Seconds that the next camera waits for the last one to be let go of."""
_LOOK_AROUND = 0.05


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows of a frame; the boxes are fractions of its width and height."""

    image: QImage
    boxes: tuple[QRectF, ...]
    is_dark: bool


class CameraThread(QObject):
    """`shown` carries a `Shown`, `read` the text of a code told for the first time.

    `failed` carries a `CameraTrouble`, `still_taken` the newest frame as a `QImage`. The next
    preview comes only when the last one was painted (`take_next`): a slow window never queues.
    `turn` is held while the device is open: one that is let go of slowly is not opened twice.

    It is no `QThread`: a driver that never comes back must not keep the program from ending.
    """

    shown = Signal(object)
    read = Signal(str)
    still_taken = Signal(object)
    failed = Signal(object)
    _is_over = Signal()

    def __init__(
        self, to_live: "Callable[[], LiveCapture]", turn: Lock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._to_live = to_live
        self._turn = turn
        self._goes_on = Event()
        self._goes_on.set()
        self._may_show = Event()
        self._may_show.set()
        self._wants_still = Event()
        # on the window's thread: what is drawn on must not go while this thread still tells
        self._is_over.connect(self.deleteLater)

    def start(self) -> None:
        """Begin to look."""
        Thread(target=self._run, name="camera", daemon=True).start()

    def _run(self) -> None:
        is_my_turn = self._wait_for_turn()
        try:
            self._look()
        finally:
            if is_my_turn:
                self._turn.release()
            # at the end of the program the window may have gone first
            with suppress(RuntimeError):
                self._is_over.emit()

    def _wait_for_turn(self) -> bool:
        """Wait until the last camera was let go of, but not for a driver that hangs."""
        until = monotonic() + _LETTING_GO
        while self._goes_on.is_set() and monotonic() < until:
            if self._turn.acquire(timeout=_LOOK_AROUND):
                return True
        return False

    def _look(self) -> None:
        if not self._goes_on.is_set():
            return
        live = self._to_live()
        try:
            for look in live.looks(self._goes_on.is_set):
                self._tell(look)
        except CameraTrouble as trouble:
            self._fail(trouble)
        except (OSError, ImportError, MemoryError, RuntimeError, ValueError):
            # a driver that breaks must not leave a picture that stands still
            self._fail(CameraTrouble("camera_does_not_answer"))

    def _fail(self, trouble: CameraTrouble) -> None:
        if self._goes_on.is_set():
            self.failed.emit(trouble)

    def take_next(self) -> None:
        """Ask for another preview: the last one was painted."""
        self._may_show.set()

    def take_still(self) -> None:
        """Want the next frame whole."""
        self._wants_still.set()

    def end(self) -> None:
        """Look no more; nobody waits for a driver that is slow to let go."""
        self._goes_on.clear()

    def _tell(self, look: "Look") -> None:
        if not self._goes_on.is_set():
            return
        if self._wants_still.is_set():
            self._wants_still.clear()
            self.still_taken.emit(_image(look.pixels))
        if self._may_show.is_set():
            self._may_show.clear()
            self.shown.emit(_shown(look))
        for text in look.fresh:
            self.read.emit(text)


def _shown(look: "Look") -> Shown:
    boxes = tuple(
        QRectF(
            code.place.left,
            code.place.top,
            code.place.right - code.place.left,
            code.place.bottom - code.place.top,
        )
        for code in look.codes
    )
    small = _image(look.pixels)
    if small.width() > _SHOWN.width() or small.height() > _SHOWN.height():
        small = small.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio)
    return Shown(small, boxes, look.is_dark)


def _image(pixels: "Pixels") -> QImage:
    height, width = pixels.shape[:2]
    content = pixels.tobytes()
    view = QImage(content, width, height, 3 * width, QImage.Format.Format_BGR888)
    # the bytes belong to this function
    return view.copy()

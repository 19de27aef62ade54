"""The camera at the desk: hold a code in front of it, or take a picture of the whole page."""

import sys
from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.trouble import CameraTrouble
from invoice_desktop.ui.desk.camera_thread import CameraThread, Shown
from invoice_desktop.ui.desk.camera_view import CameraView
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.capture.camera import CameraName
    from invoice_desktop.capture.live import LiveCapture


class Cameras(Protocol):
    """The cameras of this computer."""

    def names(self) -> "Sequence[CameraName]":
        """List them without opening any."""

    def live(self, index: int) -> "LiveCapture":
        """Give what looks through one; nothing is opened yet."""


class CameraPanel(QWidget):
    """`text_read` carries a code's text, `still_taken` a `QImage`, `closed` when it is put away.

    The camera is open for as long as the panel is in sight, and no longer.
    """

    text_read = Signal(str)
    still_taken = Signal(object)
    closed = Signal()

    def __init__(
        self,
        to_cameras: Callable[[], Cameras],
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_cameras, self._language = to_cameras, language
        self._thread: CameraThread | None = None
        self._turn = Lock()
        self.view = CameraView(theme)
        self.device, self.said = QComboBox(), QLabel(wordWrap=True)
        self.said.setProperty("role", "caption")
        self.still, self.turn, self.close_it = QPushButton(), QPushButton(), QPushButton()
        self.again = QPushButton()
        self.still.setProperty("role", "primary")
        for button in (self.turn, self.close_it, self.again):
            button.setProperty("role", "quiet")
        self.mirror, self.stack = QCheckBox(), QCheckBox()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        for part in (self.still, self.stack, self.mirror, self.turn, self.device, self.again):
            tools.addWidget(part)
        tools.addStretch(1)
        tools.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addLayout(tools)

    def _connect(self) -> None:
        self.still.clicked.connect(self.take_still)
        self.mirror.toggled.connect(self.view.mirror)
        self.turn.clicked.connect(self.view.turn)
        self.close_it.clicked.connect(self.closed)
        self.again.clicked.connect(self.open_camera)
        self.device.activated.connect(self.open_camera)

    @property
    def is_for_stack(self) -> bool:
        """Whether one invoice after the other is held in front of the camera."""
        return self.stack.isChecked()

    def take_still(self) -> None:
        """Take a picture: its code and its text are read."""
        if self._thread is not None:
            self._thread.take_still()

    def tell(self, words: str) -> None:
        """Say what came of the last invoice; the camera goes on."""
        self.said.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_devices()
        self.open_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        self._end()
        super().hideEvent(event)

    def _offer_devices(self) -> None:
        chosen = self.device.currentData()
        names = self._to_cameras().names()
        self.device.clear()
        for each in names:
            said = each.title or self.tr("Camera {number}").format(number=each.index + 1)
            self.device.addItem(said, each.index)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))
        self.device.setVisible(len(names) > 1)

    def open_camera(self) -> None:
        """Open the chosen camera anew, once the system allows it."""
        self._end()
        self.again.hide()
        self.still.setEnabled(False)
        if self.device.currentData() is None:
            self._explain(CameraTrouble("no_camera"))
            return
        self.view.say(self.tr("Opening the camera…"))
        self._hint()
        if sys.platform == "darwin":
            # only this thread may ask, and only a window's answer counts
            _ask_macos(self, self._answered)
        else:
            self._begin()

    def _answered(self, *, is_allowed: bool) -> None:
        if is_allowed:
            self._begin()
        else:
            self._explain(CameraTrouble("camera_is_forbidden"))

    def _begin(self) -> None:
        if self._thread is not None or not self.isVisible():
            # the system's question was answered when nobody looked any more
            return
        index, cameras = int(self.device.currentData()), self._to_cameras()
        thread = CameraThread(lambda: cameras.live(index), self._turn, self)
        thread.shown.connect(self._show)
        thread.read.connect(self._take_text)
        thread.still_taken.connect(self._take_picture)
        thread.failed.connect(self._explain_end)
        self._thread = thread
        thread.start()

    def _end(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.end()

    def _take_text(self, text: str) -> None:
        # what was on its way when the camera was put away is not wanted any more
        if self.sender() is self._thread:
            self.text_read.emit(text)

    def _take_picture(self, image: QImage) -> None:
        if self.sender() is self._thread:
            self.still_taken.emit(image)

    def _show(self, shown: Shown) -> None:
        if self.sender() is not self._thread:
            return
        self.still.setEnabled(True)
        self.view.show_frame(shown)
        if shown.is_dark:
            self.said.setText(self.tr("The picture is black. Is the lens covered?"))
        if self._thread is not None:
            self._thread.take_next()

    def _explain_end(self, trouble: CameraTrouble) -> None:
        """Say why this camera ended, unless another one was opened meanwhile."""
        if self.sender() is self._thread:
            self._explain(trouble)

    def _explain(self, trouble: CameraTrouble) -> None:
        self._end()
        self.still.setEnabled(False)
        self.again.show()
        said = self._language.words.trouble(trouble)
        self.view.say(said)
        self.said.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.take_still()
        else:
            super().keyPressEvent(event)

    def _hint(self) -> None:
        self.said.setText(
            self.tr(
                "Hold the invoice's QR code in front of the camera. Without a code, lay the page "
                "flat and take a picture (Space): its text is read."
            )
        )

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.setAccessibleName(self.tr("Camera"))
        self.view.setAccessibleName(self.tr("The camera's picture"))
        self.still.setText(self.tr("Take a picture"))
        self.stack.setText(self.tr("A stack, one after the other"))
        self.mirror.setText(self.tr("Mirrored"))
        self.turn.setText(self.tr("Turn"))
        self.turn.setToolTip(self.tr("Turn the picture on the screen by a quarter"))
        self.again.setText(self.tr("Open it again"))
        self.close_it.setText(self.tr("Close the camera"))
        self.device.setAccessibleName(self.tr("Which camera"))
        self._hint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Answer(Protocol):
    def __call__(self, *, is_allowed: bool) -> None: ...


def _ask_macos(panel: CameraPanel, answered: _Answer) -> None:
    """Ask macOS for the camera. Unproven: no such machine was at hand.

    The bundle needs NSCameraUsageDescription, else the system ends the program.
    """
    application, permission = QCoreApplication.instance(), QCameraPermission()
    assert application is not None
    granted = Qt.PermissionStatus.Granted
    if application.checkPermission(permission) == Qt.PermissionStatus.Undetermined:
        application.requestPermission(
            permission,
            panel,
            lambda told: answered(is_allowed=told.status() == granted),
        )
        return
    answered(is_allowed=application.checkPermission(permission) == granted)

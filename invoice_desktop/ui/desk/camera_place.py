"""The camera in its place at the desk: made when somebody wants it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.desk.camera_panel import CameraPanel, Cameras


class CameraPlace(QObject):
    """`text_read`, `still_taken` and `closed` are the panel's."""

    text_read = Signal(str)
    still_taken = Signal(object)
    closed = Signal()

    def __init__(
        self,
        content: QStackedWidget,
        to_cameras: "Callable[[], Cameras] | None",
        language: LanguageSwitch,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.to_cameras = to_cameras
        self._content = content
        self._language = language
        self._theme = theme

    @cached_property
    def panel(self) -> "CameraPanel":
        """The live picture with what belongs to it."""
        from invoice_desktop.ui.desk.camera_panel import CameraPanel

        assert self.to_cameras is not None
        panel = CameraPanel(self.to_cameras, self._language, self._theme)
        panel.text_read.connect(self.text_read)
        panel.still_taken.connect(self.still_taken)
        panel.closed.connect(self.closed)
        self._content.addWidget(panel)
        return panel

    @property
    def is_in_sight(self) -> bool:
        """Whether somebody looks through the camera."""
        return "panel" in self.__dict__ and self._content.currentWidget() is self.panel

    @property
    def goes_on(self) -> bool:
        """Whether one invoice after the other is held in front of the camera."""
        return "panel" in self.__dict__ and self.panel.isVisible() and self.panel.is_for_stack

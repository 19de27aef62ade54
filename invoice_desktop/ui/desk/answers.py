"""What came of what was handed over: shown, listed, heard, or said beside the camera."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.sound import Sound
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.desk import CheckedInput
from invoice_desktop.ui.desk.camera_place import CameraPlace
from invoice_desktop.ui.desk.checked_today import Result, results_of, sound_of_results
from invoice_desktop.ui.desk.evidence_place import EvidencePlace
from invoice_desktop.ui.desk.hand_over_bar import HandOverBar
from invoice_desktop.ui.desk.said_results import said_result
from invoice_desktop.ui.desk.scan_answers import ScanAnswer
from invoice_desktop.ui.desk.today_strip import TodayStrip
from invoice_desktop.ui.language import LanguageSwitch


class Answers(QObject):
    """While a stack lies before the camera, the camera stays in sight.

    `heard` carries a `Sound`; `not_read` tells that nothing older may stay in sight.
    """

    heard = Signal(object)
    not_read = Signal()

    def __init__(
        self,
        top: HandOverBar,
        strip: TodayStrip,
        sight: EvidencePlace,
        camera: CameraPlace,
        language: LanguageSwitch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._top, self._strip, self._sight, self._camera = top, strip, sight, camera
        self._language = language

    def show_scan(self, answer: ScanAnswer) -> None:
        """Show what came of a scan."""
        trouble = answer.checked.trouble
        if trouble is not None:
            self.show_unread(trouble, answer.text)
            return
        self._top.entry.let_go(answer.text)
        self.show_checked(answer.checked)

    def show_unread(self, trouble: Trouble, text: str) -> None:
        """Say why a scan could not be read, and keep its text to be set right."""
        self.heard.emit(Sound.SCAN_AGAIN)
        if self._camera.goes_on:
            self._camera.panel.tell(self._language.words.trouble(trouble))
            return
        # an older verdict beside it would be taken for the answer
        self.not_read.emit()
        self._top.show_unread(trouble, text)

    def show_checked(self, checked: CheckedInput) -> None:
        """Show the verdict, list it and let it be heard."""
        self._top.forget_unread()
        for result in results_of(checked):
            if result.trouble is not None:
                self._tell(result.trouble, checked.name)
                continue
            self._strip.add(result)
            if self._camera.goes_on:
                self._camera.panel.tell(said_result(result, self._language.words))
            else:
                self._sight.show(result)
        self.let_hear(results_of(checked))

    def _tell(self, trouble: Trouble, name: str) -> None:
        """Tell of what could not be kept beside what was."""
        if self._camera.goes_on:
            self._camera.panel.tell(self._language.words.trouble(trouble))
        else:
            self._top.show_trouble(trouble, name)

    def let_hear(self, results: Sequence[Result]) -> None:
        """Let the one sound be heard that tells of all of these."""
        if (sound := sound_of_results(results)) is not None:
            self.heard.emit(sound)

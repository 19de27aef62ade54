"""The desk: hand an invoice over, see both answers, go on to the next."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from invoice_desktop.domain.scan import Scan
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice, VerificationDesk
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.action_bar import ActionBar
from invoice_desktop.ui.desk.alarm_band import AlarmBand
from invoice_desktop.ui.desk.announcing import announce
from invoice_desktop.ui.desk.answers import Answers
from invoice_desktop.ui.desk.beside import Beside
from invoice_desktop.ui.desk.camera_place import CameraPlace
from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.desk.drop_page import DropPage
from invoice_desktop.ui.desk.empty_state import EmptyState
from invoice_desktop.ui.desk.entry_field import EntryField
from invoice_desktop.ui.desk.evidence_place import EvidencePlace
from invoice_desktop.ui.desk.file_choosing import chosen_files, chosen_folder
from invoice_desktop.ui.desk.files_place import FilesPlace
from invoice_desktop.ui.desk.form_place import FormPlace
from invoice_desktop.ui.desk.hand_over_bar import HandOverBar
from invoice_desktop.ui.desk.handing_over import HandingOver
from invoice_desktop.ui.desk.known_offers import KnownOffers
from invoice_desktop.ui.desk.pressing import add_shortcuts, press_focused
from invoice_desktop.ui.desk.tab_order import put_behind
from invoice_desktop.ui.desk.today_strip import TodayStrip
from invoice_desktop.ui.desk.yielding_views import is_typed_text
from invoice_desktop.ui.idle_steps import IdleSteps
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.desk.camera_panel import Cameras
    from invoice_desktop.ui.desk.typed_form import FieldsOfKind

_IDLE = 400
"""Milliseconds after which the window has started and nobody has begun to work."""


class DeskPage(DropPage):
    """The place where the day happens.

    `record_wanted` carries an entry of the archive, `help_wanted` the name of a help page,
    `exports_dropped` paths of exports of the ledger, `heard` the `Sound` of what was just checked;
    `handed_over` tells that somebody waits; `done` and `failed` carry a whole sentence.
    """

    record_wanted = Signal(str)
    help_wanted = Signal(str)
    exports_dropped = Signal(object)
    heard = Signal(object)
    handed_over = Signal()
    done = Signal(str)
    failed = Signal(str)

    help_page = "desk"

    def __init__(
        self,
        desk: VerificationDesk,
        gallery: PageGallery,
        receipts: ReceiptOffice,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        samples: tuple[Path, ...],
        fields_of_kind: "FieldsOfKind",
        alarms: AlarmWatch,
        parent: QWidget | None = None,
        whole_of: "Callable[[CheckedInvoice], CheckedInvoice] | None" = None,
        to_cameras: "Callable[[], Cameras] | None" = None,
    ) -> None:
        super().__init__(theme, parent)
        self.known = KnownOffers(runner, language, user, self._explain, self)
        self._top = HandOverBar(language, theme)
        self._alarms = AlarmBand(alarms, language, theme)
        self._empty = EmptyState(samples, theme)
        self._strip = TodayStrip(language, theme)
        self._actions = ActionBar(self._strip, theme)
        self._content = QStackedWidget()
        self._handing = HandingOver(desk, runner, user, self)
        shown_by = (gallery, receipts, runner, language, theme, self.known, whole_of)
        self._sight = EvidencePlace(self._content, *shown_by, self)
        self._files = FilesPlace(self._content, desk, runner, user, language, theme, self)
        self._form = FormPlace(self._content, fields_of_kind, language, self.known, self)
        self._camera = CameraPlace(self._content, to_cameras, language, theme, self)
        told_by = (self._top, self._strip, self._sight, self._camera, language)
        self._answers = Answers(*told_by, self)
        self._beside = Beside(self._content, self._sight.receipt)
        self._lay_out()
        self._connect_top()
        self._connect_handing_over()
        self._connect_content()
        self._connect_files()
        self._connect_places()
        self._add_shortcuts()
        # what the first invoice is shown in is made while nobody waits for it
        steps = (*self._sight.getting_ready(), *self._files.getting_ready())
        self._getting_ready = IdleSteps(steps, _IDLE, self)
        self.setFocusProxy(self._top.entry)
        self._show_ready()

    def _lay_out(self) -> None:
        self._content.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(8)
        column.addWidget(self._top)
        column.addWidget(self._alarms)
        column.addWidget(self._beside, 1)
        column.addWidget(self._actions)

    def _connect_top(self) -> None:
        self.files_dropped.connect(self.take_files)
        self.text_dropped.connect(self.check_text)
        self.picture_dropped.connect(self._handing.check_image)
        self._top.entry.text_entered.connect(self.check_text)
        self._top.entry.files_entered.connect(self.take_files)
        self._top.entry.picture_entered.connect(self._handing.check_image)
        self._top.entry.next_wanted.connect(self.show_next)
        self._top.entry.walked.connect(self._strip.walk)
        self._top.open_wanted.connect(self.choose_files)
        self._top.typing_wanted.connect(self.type_in)
        self._top.camera_wanted.connect(self.show_camera)
        self.known.asking.connect(self._make_way)
        self._alarms.record_wanted.connect(self.record_wanted)

    def _connect_handing_over(self) -> None:
        self._handing.begun.connect(self._begin)
        self._handing.begun.connect(self._make_way)
        self._handing.begun.connect(self.known.ask_no_more)
        self._handing.ended.connect(self._top.busy.end)
        self._handing.scan_checked.connect(self._answers.show_scan)
        self._handing.checked.connect(self._answers.show_checked)
        self._handing.failed.connect(self._explain)
        self._handing.typed_checked.connect(self._show_typed)
        self._handing.typed_failed.connect(self._explain_typed)
        self._answers.heard.connect(self.heard)
        self._answers.not_read.connect(self._show_ready)

    def _connect_content(self) -> None:
        self._empty.sample_wanted.connect(self._try_sample)
        self._strip.chosen.connect(self._sight.show)
        self._actions.list_wanted.connect(self._show_batch)
        self._actions.receipt_wanted.connect(self.toggle_receipt)
        self._actions.saving_wanted.connect(self._sight.save_receipt)
        self._actions.next_wanted.connect(self.show_next)
        self._sight.receipt.opened.connect(self._actions.step_back)
        self._sight.receipt.opened.connect(self._beside.make_room)
        self._sight.receipt.done.connect(self.done)
        self._sight.receipt.failed.connect(self.failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._getting_ready.begin()

    def _connect_files(self) -> None:
        self._files.looks_into.connect(self._top.looking.begin)
        self._files.has_looked.connect(self._top.looking.end)
        self._files.exports_found.connect(self.exports_dropped)
        self._files.handed_over.connect(self.handed_over)
        self._files.begun.connect(self._begin_files)
        self._files.listed.connect(self._strip.append)
        self._files.finished.connect(self._finish_files)
        self._files.opened.connect(self._open_result)
        self._files.done.connect(self.done)
        self._files.failed.connect(self._explain)

    def _connect_places(self) -> None:
        self._sight.fetching.connect(self._make_way)
        self._sight.put.connect(self._put_evidence)
        self._sight.record_wanted.connect(self.record_wanted)
        self._sight.help_wanted.connect(self.help_wanted)
        self._sight.lost.connect(self._show_ready)
        self._sight.failed.connect(self._explain)
        self._sight.correction_taken.connect(self._handing.check_corrected)
        self._form.submitted.connect(self._handing.check_typed)
        self._form.closed.connect(self.show_next)
        self._camera.text_read.connect(self.check_text)
        self._camera.still_taken.connect(self._handing.check_image)
        self._camera.closed.connect(self.show_next)

    def _add_shortcuts(self) -> None:
        acts = {
            "Ctrl+O": self.choose_files,
            "Ctrl+Shift+O": self.choose_folder,
            "Ctrl+T": self.type_in,
            "Ctrl+K": self.show_camera,
            "Alt+Return": self._take_offer,
            "Ctrl+P": self.toggle_receipt,
            "Ctrl+S": self._sight.save_receipt,
            "Ctrl+L": self.focus_entry,
            "F6": self._change_side,
            "Alt+Left": self._show_batch,
        }
        add_shortcuts(self, acts)

    def focus_entry(self) -> None:
        """Put the keyboard on the entry field."""
        self._top.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.entry.selectAll()

    def check_text(self, text: str) -> None:
        """Check a scanned, pasted or typed QR text."""
        self._handing.check_text(text)

    def _make_way(self) -> None:
        """Nobody who waits at the desk waits behind files."""
        self._files.queue.make_way()
        self.handed_over.emit()

    def take_watched(self, checked: CheckedInput) -> None:
        """Put what came out of the watched folder into strip and list; what is in sight stays."""
        self._files.take_watched(checked)
        self._offer_list()

    @property
    def entry(self) -> EntryField:
        """The field that takes what is scanned, pasted or typed."""
        return self._top.entry

    def take_scan(self, scan: Scan) -> None:
        """Check what a scanner gun gave, or say that it should be scanned again."""
        self._form.step_back()
        if scan.trouble is not None:
            self._answers.show_unread(scan.trouble, scan.text)
            return
        self._top.entry.show_scan(scan.text)
        self.check_text(scan.text)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Check files, after those that are being checked; exports of the ledger go there."""
        self._files.take(paths)

    def choose_files(self) -> None:
        """Let the user choose files."""
        self.take_files(chosen_files(self))

    def choose_folder(self) -> None:
        """Let the user choose a folder; whatever lies in it is checked."""
        self.take_files(chosen_folder(self))

    def type_in(self) -> None:
        """Show the typed-in form."""
        self._top.trouble.clear()
        form = self._form.fill_in()
        self._put(form)
        form.focus_first()

    def show_next(self) -> None:
        """Be ready for the next invoice."""
        self._top.trouble.clear()
        self._top.entry.clear()
        self._show_ready()
        self.focus_entry()

    def toggle_receipt(self) -> None:
        """Open or close the receipt of the invoice in sight."""
        self._sight.toggle_receipt()
        if self._sight.shown is not None and not self._sight.receipt.is_open:
            self.focus_entry()

    def _begin(self) -> None:
        self._form.step_back()
        self._top.trouble.clear()
        self._top.busy.begin()

    def show_camera(self) -> None:
        """Look through the camera."""
        if self._camera.to_cameras is None:
            return
        self._top.trouble.clear()
        self._put(self._camera.panel)
        self._camera.panel.still.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_offer(self) -> None:
        """Take what is offered in sight: by the form, or beside the verdict."""
        if self._form.is_in_sight:
            self._form.form.take_offer()
        else:
            self._sight.take_offer()

    def _show_typed(self, checked: CheckedInput) -> None:
        self._form.be_done()
        self._answers.show_checked(checked)
        self.focus_entry()

    def _explain_typed(self, trouble: Trouble) -> None:
        # whoever went on meanwhile is told all the same: it is not kept
        self._form.explain(trouble)
        if not self._form.is_in_sight:
            self._explain(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled):
            self._top.show_trouble(trouble, "")

    def _try_sample(self, sample: Path) -> None:
        self.take_files([sample])
        self.focus_entry()

    def _begin_files(self, files: int) -> None:
        self._begin()
        if files != 1:
            self._put(self._files.panel)

    def _finish_files(self) -> None:
        self._top.busy.end()
        self._top.forget_unread()
        results = self._files.results
        # whoever types goes on: the strip and the button of the list tell that files are done
        if not self._form.is_in_sight:
            self._show_finished(results)
        self._answers.let_hear(results)
        self._files.list_watched()
        self._offer_list()

    def _show_finished(self, results: Sequence[Result]) -> None:
        if len(results) == 1 and results[0].invoice is not None:
            self._open_result(results[0])
        elif len(results) == 1 and results[0].trouble is not None:
            self._show_ready()
            self._top.show_trouble(results[0].trouble, results[0].name)
        elif results:
            self._show_batch()

    def _open_result(self, result: Result) -> None:
        self._sight.show(result)
        self._strip.mark_result(result)
        # nothing is selected: a scan may be half written
        self._top.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_evidence(self) -> None:
        self._put(self._sight.panel, shows_invoice=True)
        announce(self, self._sight.panel.said_verdict)

    def _show_batch(self) -> None:
        if self._files.results:
            self._put(self._files.panel)
            self._files.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self) -> None:
        self._sight.clear()
        self._strip.unmark()
        self._put(self._empty)

    def _put(self, content: QWidget, *, shows_invoice: bool = False) -> None:
        self._sight.await_nothing()
        if self._content.currentWidget() is not content:
            self._form.step_back()
        self._content.setCurrentWidget(content)
        put_behind(self._actions, self._beside)
        self._actions.offer_receipt(there_is_one=shows_invoice)
        self._offer_list()
        if not shows_invoice:
            self._sight.step_back()

    def _offer_list(self) -> None:
        self._actions.offer_list(
            there_is_one=self._files.has_a_list and not self._files.is_in_sight
        )

    def _change_side(self) -> None:
        if self._top.entry.hasFocus() and self._sight.shown is not None:
            self._sight.panel.focus_findings()
        else:
            self.focus_entry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed_text(event):
            self._top.entry.take_over(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not press_focused(self, event):
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Give up what is looked into, else close what is open, else stop what runs."""
        if self._files.gives_up_looking():
            return
        if self._form.is_in_sight or self._camera.is_in_sight:
            self.show_next()
            return
        if not self._sight.receipt.is_open:
            self._files.stop()
        self._sight.receipt.close_drawer()
        self.focus_entry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Name the page; its parts renew their own words."""
        self.setAccessibleName(self.tr("Desk"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._files.queue.cancel()
        super().closeEvent(event)

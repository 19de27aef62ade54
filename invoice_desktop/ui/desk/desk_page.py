"""The desk: hand an invoice over, see both answers, go on to the next."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from invoice_desktop.domain.evidence import Original
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.scan import Scan
from invoice_desktop.domain.sound import Sound, sound_of
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice, VerificationDesk
from invoice_desktop.services.export_names import may_be_exports, may_hold_invoices
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.action_bar import ActionBar
from invoice_desktop.ui.desk.alarm_band import AlarmBand
from invoice_desktop.ui.desk.announcing import announce
from invoice_desktop.ui.desk.checked_today import Result, is_slim, results_of
from invoice_desktop.ui.desk.drop_page import DropPage
from invoice_desktop.ui.desk.empty_state import EmptyState
from invoice_desktop.ui.desk.entry_field import EntryField
from invoice_desktop.ui.desk.file_choosing import chosen_files, chosen_folder
from invoice_desktop.ui.desk.file_queue import FileQueue
from invoice_desktop.ui.desk.hand_over_bar import HandOverBar
from invoice_desktop.ui.desk.known_offers import KnownOffers
from invoice_desktop.ui.desk.pasted_picture import PICTURE_NAME, png_of
from invoice_desktop.ui.desk.pressing import press_focused
from invoice_desktop.ui.desk.receipt_drawer import ReceiptDrawer
from invoice_desktop.ui.desk.said_results import said_result
from invoice_desktop.ui.desk.scan_answers import ScanAnswer, answer_scan
from invoice_desktop.ui.desk.today_strip import TodayStrip
from invoice_desktop.ui.desk.yielding_views import is_typed_text
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.desk.batch_panel import BatchPanel
    from invoice_desktop.ui.desk.camera_panel import CameraPanel, Cameras
    from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
    from invoice_desktop.ui.desk.typed_form import FieldsOfKind, TypedForm

_IDLE = 400
"""Milliseconds after which the window has started and nobody has begun to work."""
_ROOM_FOR_BOTH = 860
"""Logical pixels from which on the evidence and its receipt stand side by side."""


T = TypeVar("T")


class DeskPage(DropPage):
    """The place where the day happens.

    `record_wanted` carries an entry of the archive, `help_wanted` the name of a help page,
    `exports_dropped` paths of exports of the ledger,
    `heard` the `Sound` of what was just checked, `handed_over` that somebody waits for an answer,
    `done` and `failed` a whole sentence on something that was done, or went wrong.
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
        original_of: "Callable[[CheckedInvoice], Original | None] | None" = None,
        to_cameras: "Callable[[], Cameras] | None" = None,
    ) -> None:
        super().__init__(theme, parent)
        self._original_of = original_of
        self._to_cameras = to_cameras
        self.known = KnownOffers(runner, language, user, self._explain, self)
        self._awaited: Result | None = None
        self._desk = desk
        self._runner = runner
        self._user = user
        self._gallery = gallery
        self._language = language
        self._theme = theme
        self._fields_of_kind = fields_of_kind
        self._shown: Result | None = None
        self._unread = ""
        self._watched: list[CheckedInput] = []
        self._lists_watched = False
        self._form_is_half_done = False
        self._top = HandOverBar(language, theme)
        self._alarms = AlarmBand(alarms, language, theme)
        self._empty = EmptyState(samples, theme)
        self._receipt = ReceiptDrawer(receipts, gallery, runner, language)
        self._strip = TodayStrip(language, theme)
        self._actions = ActionBar(self._strip, theme)
        self._files = FileQueue(desk, runner, user, self)
        self._content = QStackedWidget()
        self._lay_out()
        self._connect_top()
        self._connect_content()
        self._connect_files()
        self._add_shortcuts()
        self._getting_ready = QTimer(self, singleShot=True, interval=_IDLE)
        self._getting_ready.timeout.connect(self._get_ready)
        self.setFocusProxy(self._top.entry)
        self._show_ready()

    def _lay_out(self) -> None:
        self._content.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(8)
        column.addWidget(self._top)
        column.addWidget(self._alarms)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._content, 1)
        middle.addWidget(self._receipt)
        column.addLayout(middle, 1)
        column.addWidget(self._actions)

    def _connect_top(self) -> None:
        self.files_dropped.connect(self.take_files)
        self.text_dropped.connect(self.check_text)
        self.picture_dropped.connect(self._check_image)
        self._top.entry.text_entered.connect(self.check_text)
        self._top.entry.files_entered.connect(self.take_files)
        self._top.entry.picture_entered.connect(self._check_image)
        self._top.entry.next_wanted.connect(self.show_next)
        self._top.entry.walked.connect(self._strip.walk)
        self._top.open_wanted.connect(self.choose_files)
        self._top.typing_wanted.connect(self.type_in)
        self._top.camera_wanted.connect(self.show_camera)
        self._alarms.record_wanted.connect(self.record_wanted)

    def _connect_content(self) -> None:
        self._empty.sample_wanted.connect(self._try_sample)
        self._strip.chosen.connect(self._show_result)
        self._actions.list_wanted.connect(self._show_batch)
        self._actions.receipt_wanted.connect(self.toggle_receipt)
        self._actions.saving_wanted.connect(self._save_receipt)
        self._actions.next_wanted.connect(self.show_next)
        self._receipt.opened.connect(self._actions.step_back)
        self._receipt.opened.connect(self._make_room)
        self._receipt.done.connect(self.done)
        self._receipt.failed.connect(self.failed)

    @cached_property
    def _form(self) -> "TypedForm":
        from invoice_desktop.ui.desk.typed_form import TypedForm

        form = TypedForm(self._fields_of_kind, self._language)
        form.submitted.connect(self._check_typed)
        form.number_typed.connect(lambda entries: self.known.look_up(entries, form.offer))
        form.closed.connect(self.show_next)
        self._content.addWidget(form)
        return form

    @cached_property
    def _camera(self) -> "CameraPanel":
        from invoice_desktop.ui.desk.camera_panel import CameraPanel

        assert self._to_cameras is not None
        camera = CameraPanel(self._to_cameras, self._language, self._theme)
        camera.text_read.connect(self.check_text)
        camera.still_taken.connect(self._check_image)
        camera.closed.connect(self.show_next)
        self._content.addWidget(camera)
        return camera

    @cached_property
    def _batch(self) -> "BatchPanel":
        from invoice_desktop.ui.desk.batch_panel import BatchPanel

        batch = BatchPanel(self._runner, self._language, self._theme)
        batch.opened.connect(self._open_result)
        batch.cancel_wanted.connect(self._files.cancel)
        batch.pause_wanted.connect(self._files.pause)
        batch.going_on_wanted.connect(self._files.go_on)
        batch.done.connect(self.done)
        batch.failed.connect(self._explain)
        self._files.gathered.connect(batch.show_gathered)
        self._files.advanced.connect(batch.advance)
        self._files.paused.connect(batch.show_paused)
        self._content.addWidget(batch)
        return batch

    @cached_property
    def _evidence(self) -> "EvidencePanel":
        from invoice_desktop.ui.desk.evidence_panel import EvidencePanel

        evidence = EvidencePanel(self._gallery, self._runner, self._language, self._theme)
        evidence.record_wanted.connect(self.record_wanted)
        evidence.help_wanted.connect(self.help_wanted)
        evidence.failed.connect(self._explain)
        evidence.correction_taken.connect(self._correct)
        self._content.addWidget(evidence)
        return evidence

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._getting_ready.start()

    def _get_ready(self) -> None:
        """Make what the first invoice is shown in while nobody waits for it."""
        assert self._evidence
        assert self._batch

    def _connect_files(self) -> None:
        self._files.begun.connect(self._begin_files)
        self._files.checked.connect(self._take_file)
        self._files.finished.connect(self._finish_files)
        self._files.failed.connect(self._explain)

    def _add_shortcuts(self) -> None:
        self._add_shortcut("Ctrl+O", self.choose_files)
        self._add_shortcut("Ctrl+Shift+O", self.choose_folder)
        self._add_shortcut("Ctrl+T", self.type_in)
        self._add_shortcut("Ctrl+K", self.show_camera)
        self._add_shortcut("Alt+Return", self._take_offer)
        self._add_shortcut("Ctrl+P", self.toggle_receipt)
        self._add_shortcut("Ctrl+S", self._save_receipt)
        self._add_shortcut("Ctrl+L", self.focus_entry)
        self._add_shortcut("F6", self._change_side)
        self._add_shortcut("Alt+Left", self._show_batch)

    def _add_shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def focus_entry(self) -> None:
        """Put the keyboard on the entry field."""
        self._top.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.entry.selectAll()

    def check_text(self, text: str) -> None:
        """Check a scanned, pasted or typed QR text."""
        self._hand_over(
            lambda user: answer_scan(text, partial(self._desk.check_scan, user)), self._show_scan
        )

    def _hand_over(
        self,
        check: Callable[[User], T],
        show: Callable[[T], None],
        explain: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Check one thing on the worker; nobody at the desk waits for it behind files."""
        user = self._user()
        self._begin()
        self._make_way()
        self._runner.run(
            lambda: check(user), self._at_the_end(show), self._at_the_end(explain or self._explain)
        )

    def _at_the_end(self, tell: Callable[[T], None]) -> Callable[[T], None]:
        def ended(value: T) -> None:
            self._top.busy.end()
            tell(value)

        return ended

    def _make_way(self) -> None:
        """Nobody who waits at the desk waits behind files."""
        self._files.make_way()
        self.handed_over.emit()

    def take_watched(self, checked: CheckedInput) -> None:
        """Put what came out of the watched folder into strip and list; what is in sight stays."""
        self._watched.append(checked)
        if not self._files.is_busy:
            self._list_watched()

    def _list_watched(self) -> None:
        for checked in self._watched:
            self._take_file(checked)
            self._lists_watched = True
        self._watched.clear()
        self._offer_list()

    def _check_image(self, image: QImage) -> None:
        self.check_picture(PICTURE_NAME, partial(png_of, image))

    def check_picture(self, name: str, made: Callable[[], bytes]) -> None:
        """Check a picture that is no file: one just taken, pasted or dragged here.

        Its bytes are made on the worker: writing a large one takes long.
        """
        self._hand_over(
            lambda user: self._desk.check_content(user, name, made()), self._show_checked
        )

    @property
    def entry(self) -> EntryField:
        """The field that takes what is scanned, pasted or typed."""
        return self._top.entry

    def take_scan(self, scan: Scan) -> None:
        """Check what a scanner gun gave, or say that it should be scanned again."""
        self._keep_half_done_form()
        if scan.trouble is not None:
            self._show_unread(scan.trouble, scan.text)
            return
        self._top.entry.show_scan(scan.text)
        self.check_text(scan.text)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Check files, after those that are being checked; exports of the ledger go there."""
        if exports := [path for path in paths if may_be_exports(path)]:
            self.exports_dropped.emit(exports)
        if others := [path for path in paths if may_hold_invoices(path)]:
            # what was dropped here does not wait behind the watched folder
            self.handed_over.emit()
            self._files.take(others)

    def choose_files(self) -> None:
        """Let the user choose files."""
        self.take_files(chosen_files(self))

    def choose_folder(self) -> None:
        """Let the user choose a folder; whatever lies in it is checked."""
        self.take_files(chosen_folder(self))

    def type_in(self) -> None:
        """Show the typed-in form."""
        self._top.trouble.clear()
        # a scan in between takes nothing from what was typed so far
        if self._content.currentWidget() is not self._form and not self._form_is_half_done:
            self._form.reset()
        self._form_is_half_done = False
        self._put(self._form)
        self._form.focus_first()

    def show_next(self) -> None:
        """Be ready for the next invoice."""
        self._top.trouble.clear()
        self._top.entry.clear()
        self._show_ready()
        self.focus_entry()

    def toggle_receipt(self) -> None:
        """Open or close the receipt of the invoice in sight."""
        if self._shown is not None:
            self._receipt.toggle()
            if not self._receipt.is_open:
                self.focus_entry()

    def _make_room(self, receipt_is_open: bool) -> None:
        """In a small window the receipt stands in the evidence's place, not beside it."""
        both = not receipt_is_open or self.width() >= _ROOM_FOR_BOTH
        self._content.setVisible(both)

    def _save_receipt(self) -> None:
        if self._shown is not None:
            self._receipt.open_to_save()

    def _keep_half_done_form(self) -> None:
        """Remember that somebody was typing: what takes the form's place takes nothing from it."""
        form = self.__dict__.get("_form")
        self._form_is_half_done |= form is not None and self._content.currentWidget() is form

    def _begin(self) -> None:
        self._keep_half_done_form()
        self._top.trouble.clear()
        self._top.busy.begin()

    def _show_scan(self, answer: ScanAnswer) -> None:
        trouble = answer.checked.trouble
        if trouble is not None:
            self._show_unread(trouble, answer.text)
            return
        self._top.entry.let_go(answer.text)
        self._show_checked(answer.checked)

    @property
    def _camera_goes_on(self) -> bool:
        """Whether one invoice after the other is held in front of the camera."""
        # the panel is not made before somebody wants it
        camera: CameraPanel | None = self.__dict__.get("_camera")
        return camera is not None and camera.isVisible() and camera.is_for_stack

    def show_camera(self) -> None:
        """Look through the camera."""
        if self._to_cameras is None:
            return
        self._top.trouble.clear()
        self._put(self._camera)
        self._camera.still.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_unread(self, trouble: Trouble, text: str) -> None:
        self.heard.emit(Sound.SCAN_AGAIN)
        if self._camera_goes_on:
            self._camera.tell(self._language.words.trouble(trouble))
            return
        # an older verdict beside it would be taken for the answer
        self._show_ready()
        self._top.show_trouble(trouble, text)
        self._unread = text
        self._top.entry.keep_for_correction(text)

    def _check_typed(self, kind: InvoiceKind, entries: Mapping[Field, str]) -> None:
        self._hand_over(
            lambda user: self._desk.check_typed(user, kind, entries),
            self._show_typed,
            self._explain_typed,
        )

    def _offer_correction(
        self, checked: CheckedInvoice, said: str, entries: Mapping[Field, str]
    ) -> None:
        if self._shown is not None and self._shown.invoice is checked:
            self._evidence.correction.offer(said, entries)

    def _take_offer(self) -> None:
        """Take what is offered in sight: by the form, or beside the verdict."""
        form = self.__dict__.get("_form")
        if form is not None and self._content.currentWidget() is form:
            self._form.take_offer()
        elif self._shown is not None:
            self._evidence.correction.accept()

    def _correct(self, corrections: Mapping[Field, str]) -> None:
        """Judge the invoice in sight again with what was accepted."""
        if self._shown is None or self._shown.invoice is None:
            return
        evidence = self._shown.invoice.verification.evidence
        self._hand_over(
            lambda user: self._desk.check_corrected(user, evidence, corrections),
            self._show_checked,
        )

    def _show_typed(self, checked: CheckedInput) -> None:
        self._form.reset()
        self._form_is_half_done = False
        self._show_checked(checked)
        self.focus_entry()

    def _explain_typed(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled):
            self._form.show_trouble(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled):
            self._top.show_trouble(trouble, "")

    def _forget_unread(self) -> None:
        """Once something else was checked, a text that could not be read is in the way."""
        self._top.entry.let_go(self._unread)
        self._unread = ""

    def _show_checked(self, checked: CheckedInput) -> None:
        self._forget_unread()
        for result in results_of(checked):
            self._strip.add(result)
            if self._camera_goes_on:
                self._camera.tell(said_result(result, self._language.words))
            else:
                self._show_result(result)
        self._sound(results_of(checked))

    def _sound(self, results: Sequence[Result]) -> None:
        invoices = [result.invoice for result in results if result.invoice is not None]
        sound = sound_of(invoice.verification.verdict for invoice in invoices)
        if sound is not None:
            self.heard.emit(sound)

    def _try_sample(self, sample: Path) -> None:
        self.take_files([sample])
        self.focus_entry()

    def _begin_files(self, files: int) -> None:
        self._begin()
        self._batch.begin(files)
        self._lists_watched = False
        if files != 1:
            self._put(self._batch)

    def _take_file(self, checked: CheckedInput) -> None:
        for result in self._batch.add(checked):
            if result.invoice is not None:
                self._strip.append(result)

    def _finish_files(self, cancelled: bool) -> None:
        self._top.busy.end()
        self._batch.finish(cancelled=cancelled)
        self._forget_unread()
        results = self._batch.results
        if len(results) == 1 and results[0].invoice is not None:
            self._open_result(results[0])
        elif len(results) == 1 and results[0].trouble is not None:
            self._show_ready()
            self._top.show_trouble(results[0].trouble, results[0].name)
        elif results:
            self._show_batch()
        self._sound(results)
        self._list_watched()

    def _open_result(self, result: Result) -> None:
        self._show_result(result)
        self._strip.mark_result(result)
        # nothing is selected: a scan may be half written
        self._top.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_result(self, result: Result) -> None:
        if result.invoice is None:
            return
        self._awaited = result
        if self._original_of is None or not is_slim(result.invoice):
            self._show_whole(result, result.invoice.original)
            return
        fetch = partial(self._original_of, result.invoice)
        self._make_way()
        self._runner.run(lambda: (result, fetch()), self._show_fetched, self._explain)

    def _show_fetched(self, fetched: tuple[Result, Original | None]) -> None:
        result, original = fetched
        if result is self._awaited:
            self._show_whole(result, original)

    def _show_whole(self, result: Result, original: Original | None) -> None:
        assert result.invoice is not None
        checked = result.invoice
        self._shown = result
        self._evidence.show_verification(checked.verification, checked.earlier, original)
        self._receipt.set_verification(checked.verification, checked.earlier, checked.entry)
        self._put(self._evidence, shows_invoice=True)
        announce(self, self._evidence.said_verdict)
        self.known.look_for_parties(checked, partial(self._offer_correction, checked))

    def _show_batch(self) -> None:
        if self._batch.results:
            self._put(self._batch)
            self._batch.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self) -> None:
        if self._shown is not None:
            self._evidence.clear()
        self._strip.unmark()
        self._put(self._empty)

    def _put(self, content: QWidget, *, shows_invoice: bool = False) -> None:
        self._awaited = None
        self._content.setCurrentWidget(content)
        self._actions.offer_receipt(there_is_one=shows_invoice)
        self._offer_list()
        if not shows_invoice:
            self._shown = None
            self._receipt.close_drawer()

    def _offer_list(self) -> None:
        # the panel is not made before something needs it
        batch = self.__dict__.get("_batch")
        is_open = batch is not None and self._content.currentWidget() is batch
        there_is_one = batch is not None and (len(batch.results) > 1 or self._lists_watched)
        self._actions.offer_list(there_is_one=there_is_one and not is_open)

    def _change_side(self) -> None:
        if self._top.entry.hasFocus() and self._shown is not None:
            self._evidence.focus_findings()
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
        """Close what is open, else stop what runs, else go back to the field."""
        if not self._receipt.is_open and self._content.currentWidget() is self._batch:
            self._files.cancel()
        self._receipt.close_drawer()
        self.focus_entry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(self._receipt.is_open)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Name the page; its parts renew their own words."""
        self.setAccessibleName(self.tr("Desk"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._files.cancel()
        super().closeEvent(event)

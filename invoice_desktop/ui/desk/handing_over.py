"""Single things on their way through the desk: a scan, a picture, a typed form, a correction."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QImage

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk import CheckedInvoice, VerificationDesk
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.pasted_picture import PICTURE_NAME, png_of
from invoice_desktop.ui.desk.scan_answers import answer_scan


class HandingOver(QObject):
    """Checks each on the worker; nobody who waits at the desk should wait behind files.

    `begun` and `ended` come before and after each. `scan_checked` carries a `ScanAnswer`, `checked`
    and `typed_checked` a `CheckedInput`, `failed` and `typed_failed` a `Trouble`.
    """

    begun = Signal()
    ended = Signal()
    scan_checked = Signal(object)
    checked = Signal(object)
    typed_checked = Signal(object)
    failed = Signal(object)
    typed_failed = Signal(object)

    def __init__(
        self,
        desk: VerificationDesk,
        runner: BackgroundRunner,
        user: Callable[[], User],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._runner, self._user = desk, runner, user

    def check_text(self, text: str) -> None:
        """Check a scanned, pasted or typed QR text."""
        desk = self._desk
        self._hand_over(
            lambda user: answer_scan(text, partial(desk.check_scan, user)),
            self.scan_checked,
            self.failed,
        )

    def check_image(self, image: QImage) -> None:
        """Check a picture that is no file: one just taken, pasted or dragged here.

        Its bytes are made on the worker: writing a large one takes long.
        """
        desk = self._desk
        self._hand_over(
            lambda user: desk.check_content(user, PICTURE_NAME, png_of(image)),
            self.checked,
            self.failed,
        )

    def check_typed(self, kind: InvoiceKind, entries: Mapping[Field, str]) -> None:
        """Check what was typed from paper."""
        desk = self._desk
        self._hand_over(
            lambda user: desk.check_typed(user, kind, entries),
            self.typed_checked,
            self.typed_failed,
        )

    def check_corrected(self, checked: CheckedInvoice, corrections: Mapping[Field, str]) -> None:
        """Judge an invoice again with what was accepted."""
        desk, evidence = self._desk, checked.verification.evidence
        self._hand_over(
            lambda user: desk.check_corrected(user, evidence, corrections),
            self.checked,
            self.failed,
        )

    def _hand_over(
        self, check: Callable[[User], object], told: SignalInstance, failed: SignalInstance
    ) -> None:
        user = self._user()
        self.begun.emit()
        self._runner.run(lambda: check(user), partial(self._end, told), partial(self._end, failed))

    def _end(self, tell: SignalInstance, answer: object) -> None:
        self.ended.emit()
        tell.emit(answer)

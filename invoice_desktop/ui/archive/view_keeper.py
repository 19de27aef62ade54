"""Loads a user's view from the archive and keeps what she changes, on the worker."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.records import Records
from invoice_desktop.ui.archive.view import ArchiveView, view_from_text, view_to_text
from invoice_desktop.ui.background import BackgroundRunner

BEFORE_KEEPING = 400
"""Milliseconds without a further change: a column is dragged in many steps."""


class ViewKeeper(QObject):
    """What was never loaded is never written over."""

    loaded = Signal()
    not_loaded = Signal(object)
    not_kept = Signal(object)
    """Both carry a `Trouble`."""

    def __init__(
        self,
        records: Records,
        runner: BackgroundRunner,
        user: Callable[[], User],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._runner = runner
        self._user = user
        self.view = ArchiveView()
        self._kept_text: str | None = None
        self._keeping = QTimer(self, singleShot=True, interval=BEFORE_KEEPING)
        self._keeping.timeout.connect(self.keep_now)

    @property
    def is_loaded(self) -> bool:
        return self._kept_text is not None

    def load(self) -> None:
        """Read the view; `loaded` follows, or `not_loaded`."""
        user = self._user()
        self._runner.run(lambda: self._records.view(user), self._take, self._explain)

    def _take(self, text: str) -> None:
        self.view = view_from_text(text)
        self._kept_text = view_to_text(self.view)
        self.loaded.emit()

    def change(self, view: ArchiveView) -> None:
        """Take another view and keep it soon."""
        self.view = view
        if self.is_loaded:
            self._keeping.start()

    def keep_now(self) -> None:
        """Keep the view if it is not kept yet."""
        self._keeping.stop()
        text, user = view_to_text(self.view), self._user()
        if self._kept_text in {None, text}:
            return
        self._kept_text = text
        self._runner.run(
            lambda: self._records.keep_view(user, text), self._kept, self._explain_keeping
        )

    def _kept(self, _nothing: None) -> None:
        """Say nothing: that it is remembered goes without saying."""

    def _explain(self, trouble: Trouble) -> None:
        self.not_loaded.emit(trouble)

    def _explain_keeping(self, trouble: Trouble) -> None:
        # so that the next change tries again
        self._kept_text = ""
        self.not_kept.emit(trouble)

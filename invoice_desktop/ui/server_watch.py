"""Whether the office's server answers: asked again while it does not, and said above the page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ports import Archive, Progress, ToArchive
from invoice_desktop.services.shared_database import Office
from invoice_desktop.ui.background import BackgroundRunner, Each
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

BETWEEN_LOOKS = 15_000
"""Milliseconds; longer than the pause that a server that is away is given."""
_ICON = 20

ToOffice = Callable[[Archive], Office | None]
"""Gives the open archive as the office's, None when it is this computer's own."""


@dataclass(frozen=True, slots=True)
class ServerState:
    """Why the server cannot be asked, None when it can; and how many checks wait for it."""

    away: Trouble | None = None
    waiting: int = 0
    settled: int = 0


class ServerWatch(QObject):
    """`changed` when the state is another one, `settled` carries how many were handed over."""

    changed = Signal()
    settled = Signal(int)

    def __init__(
        self,
        archive: ToArchive,
        to_office: ToOffice,
        user: Callable[[], User],
        runner: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._to_office = to_office
        self._user = user
        self._runner = runner
        self._is_looking = False
        self.state = ServerState()
        self._timer = QTimer(self, interval=BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from time to time."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """See how things stand; while the server is away or something waits, ask it."""
        if self._is_looking:
            return
        self._is_looking = True
        archive, to_office = self._archive, self._to_office

        def work(each: Each, progress: Progress) -> None:
            office = to_office(archive())
            each(_look_at(office, progress) if office is not None else ServerState())

        self._runner.run_many(work, self._take, self._advance, self._end, self._explain)

    def _take(self, state: object) -> None:
        assert isinstance(state, ServerState)
        if state.settled:
            self.settled.emit(state.settled)
        before, self.state = self.state, state
        if _seen(before) != _seen(state):
            self.changed.emit()

    def _advance(self, _done: int, _of: int) -> None:
        """Nobody watches; being told lets it be stopped."""

    def _end(self) -> None:
        self._is_looking = False

    def _explain(self, _trouble: Trouble) -> None:
        self._is_looking = False


def _look_at(office: Office, progress: Progress) -> ServerState:
    waiting = office.waiting_count()
    if office.away is None and not waiting:
        return ServerState()
    try:
        settled = office.settle(progress)
    except Cancelled:
        raise
    except Trouble as trouble:
        left = office.waiting_count()
        return ServerState(trouble, left, max(0, waiting - left))
    return ServerState(None, office.waiting_count(), settled)


def _seen(state: ServerState) -> tuple[str, int]:
    return (state.away.code if state.away else "", state.waiting)


class AwayBanner(QFrame):
    """Says that the server does not answer and what waits; hidden while all is well."""

    def __init__(
        self,
        watch: ServerWatch,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setProperty("kind", "trouble")
        self._watch = watch
        self._language = language
        self._theme = theme
        self._mark = QLabel()
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.retry = QPushButton()
        self.retry.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.retry)
        self.retry.clicked.connect(watch.look)
        watch.changed.connect(self.show_state)
        theme.changed.connect(self._show_mark)
        self.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Say how things stand."""
        state = self._watch.state
        self.setVisible(state.away is not None)
        if state.away is None:
            return
        said = [self._language.words.trouble(state.away)]
        if state.waiting:
            said.append(
                self.tr(
                    "%n check(s) wait on this computer until the server answers.",
                    "",
                    state.waiting,
                )
            )
        self.text.setText("\n".join(said))
        self.setAccessibleName(self.text.text())
        self._show_mark()

    def _show_mark(self) -> None:
        side = self._theme.scaled(_ICON)
        shape = icon("warning", self._theme.tokens, "contradicted")
        self._mark.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.retry.setText(self.tr("Try again"))
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

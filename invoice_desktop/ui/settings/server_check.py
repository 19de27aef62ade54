"""A server's form with its check: each fact in words, and what to do where one does not hold."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from invoice_desktop.domain.server import ServerAddress, ServerCheck, ServerFact, ServerFinding
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.shared_database import SharedDatabase
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.settings.server_form import ServerForm
from invoice_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Checked:
    """A server that was asked, and what was found; the password is only for the key store."""

    address: ServerAddress
    check: ServerCheck

    @property
    def has_archive(self) -> bool:
        """Whether an archive of ours is there already."""
        return any(
            each.fact is ServerFact.TABLES and bool(each.detail) for each in self.check.findings
        )


class ServerChecking(QWidget):
    """`checked` when an answer is there or was taken back, `failed` carries a `Trouble`."""

    checked = Signal()
    failed = Signal(object)

    def __init__(
        self,
        shared: Callable[[], SharedDatabase],
        user: Callable[[], User],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shared = shared
        self._user = user
        self._runner = runner
        self._language = language
        self._is_asking = False
        self._asked = 0
        self.result: Checked | None = None
        self.form = ServerForm(language)
        self.check = QPushButton()
        self.waiting = QLabel()
        self.waiting.setProperty("role", "caption")
        self.findings = {fact: Notice(theme) for fact in ServerFact}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(side_by_side(self.check, self.waiting, None))
        told = QVBoxLayout()
        told.setSpacing(6)
        for notice in self.findings.values():
            told.addWidget(notice)
        column.addLayout(told)
        self.form.changed.connect(self._forget)
        self.form.submitted.connect(self.begin)
        self.check.clicked.connect(self.begin)
        self.retranslate()
        self._show_state()

    def begin(self) -> None:
        """Ask the server; nothing is kept, here or there."""
        if self._is_asking or not self.form.is_complete:
            return
        self._forget()
        self._asked += 1
        self._is_asking = True
        self._show_state()
        user, shared, number = self._user(), self._shared(), self._asked
        address, secret = self.form.address, self.form.secret
        self._runner.run(
            lambda: (number, Checked(address, shared.check(user, address, secret))),
            self._take,
            self._explain,
        )

    def _take(self, answer: tuple[int, Checked]) -> None:
        number, checked = answer
        if number == self._asked:
            # an answer to what was typed before is none
            self._is_asking = False
            self.result = checked
            self._show_state()
            self.checked.emit()

    def _explain(self, trouble: Trouble) -> None:
        self._is_asking = False
        self._show_state()
        self.failed.emit(trouble)

    def _forget(self) -> None:
        self._asked += 1
        self._is_asking = False
        had_result, self.result = self.result is not None, None
        self._show_state()
        if had_result:
            self.checked.emit()

    @property
    def holds(self) -> bool:
        """Whether the server was found to be good for what is typed in the form."""
        return self.result is not None and self.result.check.holds

    def _show_state(self) -> None:
        self.check.setEnabled(self.form.is_complete)
        self.waiting.setVisible(self._is_asking)
        found = self.result.check.findings if self.result else ()
        known = {each.fact: each for each in found}
        for fact, notice in self.findings.items():
            finding = known.get(fact)
            if finding is not None:
                self._say_finding(notice, finding)
            else:
                not_asked = self.tr("{fact}: not checked yet")
                text = not_asked.format(fact=self._language.words.server_fact(fact))
                notice.say(text if found else "")

    def _say_finding(self, notice: Notice, finding: ServerFinding) -> None:
        words = self._language.words
        fact = words.server_fact(finding.fact)
        if not finding.holds:
            notice.say(words.server_reason(finding), Tone.TROUBLE)
        elif finding.fact is ServerFact.TABLES and finding.detail:
            notice.say(self.tr("An archive of the office is there already"), Tone.GOOD)
        elif finding.detail:
            with_detail = self.tr("{fact} ({detail})").format(fact=fact, detail=finding.detail)
            notice.say(with_detail, Tone.GOOD)
        else:
            notice.say(fact, Tone.GOOD)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.check.setText(self.tr("C&heck"))
        self.waiting.setText(self.tr("Asking the server…"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

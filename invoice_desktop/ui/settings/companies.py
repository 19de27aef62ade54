"""Our companies: titles and taxpayer id of each, checked while they are typed, kept at once."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Outcome
from invoice_desktop.services.records import Records
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.rules_keeper import RulesKeeper
from invoice_desktop.ui.settings.taxpayer_id import SHORTEST, check_taxpayer_id, tidy
from invoice_desktop.ui.theme import Theme

_PAUSE = 500
"""Milliseconds without a key before what was typed is kept."""
_MARKS = {
    Outcome.PASSED: ("check", "genuine"),
    Outcome.FAILED: ("warning", "contradicted"),
    Outcome.INDETERMINATE: ("info", "doubtful"),
}
_ICON = 16
_LONGEST_NAME = 200
_LONGEST_ID = 30
_LONGEST_FORMER = 1000
_BETWEEN_NAMES = "; "


class CompanyRow(QWidget):
    """One company's fields, and what can be said of its taxpayer id."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, company: Party, former: tuple[str, ...], language: LanguageSwitch, theme: Theme
    ) -> None:
        super().__init__()
        self._language = language
        self._theme = theme
        self.title = QLineEdit(company.name, maxLength=_LONGEST_NAME)
        self.taxpayer_id = QLineEdit(company.taxpayer_id, maxLength=_LONGEST_ID)
        self.former = QLineEdit(_BETWEEN_NAMES.join(former), maxLength=_LONGEST_FORMER)
        self.remove = QPushButton()
        self.remove.setProperty("role", "quiet")
        self._mark, self.said = QLabel(), QLabel(wordWrap=True)
        self.said.setProperty("role", "caption")
        self._lay_out()
        self.title.textEdited.connect(self.changed)
        self.former.textEdited.connect(self.changed)
        self.taxpayer_id.textEdited.connect(self._check_and_tell)
        self.remove.clicked.connect(self.removed)
        theme.changed.connect(self._check)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.title, 0, 0, 1, 1)
        grid.addWidget(self.taxpayer_id, 0, 1, 1, 2)
        grid.addWidget(self.remove, 0, 3)
        grid.addWidget(self.former, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._mark, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.said, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 2)

    @property
    def company(self) -> Party:
        return Party(self.title.text().strip(), tidy(self.taxpayer_id.text()))

    @property
    def former_names(self) -> tuple[str, ...]:
        """Earlier titles; invoices that still carry one are no wrong buyer's."""
        names = self.former.text().replace("；", ";").split(";")
        return tuple(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))

    def _check_and_tell(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        number = tidy(self.taxpayer_id.text())
        self.remove.setIcon(icon("remove", self._theme.tokens, "ink_soft"))
        wrong = False
        if len(number) < SHORTEST:
            self._mark.clear()
            self.said.setText(self.tr("%n of 18 characters", "", len(number)) if number else "")
        else:
            finding = check_taxpayer_id(number)
            wrong = finding.outcome is Outcome.FAILED
            self._say(finding.outcome, self._language.words.finding(finding))
        self._mark.setVisible(bool(self.said.text()))
        self.said.setVisible(bool(self.said.text()))
        if wrong != bool(self.taxpayer_id.property("wrong")):
            self.taxpayer_id.setProperty("wrong", wrong)
            self.taxpayer_id.style().polish(self.taxpayer_id)

    def _say(self, outcome: Outcome, text: str) -> None:
        name, colour = _MARKS.get(outcome, _MARKS[Outcome.INDETERMINATE])
        shape = icon(name, self._theme.tokens, colour)
        side = self._theme.scaled(_ICON)
        self._mark.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.said.setText(text)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.title.setPlaceholderText(self.tr("Title, as on the invoices"))
        self.title.setAccessibleName(self.tr("Title of the company"))
        self.former.setPlaceholderText(self.tr("Former names, separated by semicolons"))
        self.former.setAccessibleName(self.tr("Former names of the company"))
        self.taxpayer_id.setPlaceholderText(self.tr("Taxpayer id"))
        self.taxpayer_id.setAccessibleName(self.tr("Taxpayer id of the company"))
        self.remove.setToolTip(self.tr("Remove this company"))
        self.remove.setAccessibleName(self.tr("Remove this company"))
        self._check()


class Companies(QWidget):
    """The list of our companies.

    `removed` carries what was removed in words and the way to take it back; `failed` a `Trouble`.
    """

    removed = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        records: Records,
        user: Callable[[], User],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        rules: RulesKeeper,
    ) -> None:
        super().__init__()
        self._records = records
        self._rules = rules
        self._user = user
        self._runner = runner
        self._language = language
        self._theme = theme
        self.rows: list[CompanyRow] = []
        self._kept: tuple[Party, ...] = ()
        self._former: Mapping[str, tuple[str, ...]] = MappingProxyType({})
        self._former_kept: Mapping[str, tuple[str, ...]] = self._former
        self.add = QPushButton()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.add.clicked.connect(self._add_empty)
        theme.changed.connect(self._renew_look)
        rules.loaded.connect(self._show_rules)
        self.retranslate()

    def load(self) -> None:
        """Read the companies from the archive."""
        user = self._user()
        self._rules.load()
        self._runner.run(lambda: self._records.our_companies(user), self.show_companies, self._fail)

    def _show_rules(self, rules: DeskRules) -> None:
        self._former = self._former_kept = rules.former_names
        for row in self.rows:
            if not row.former.hasFocus():
                names = self._former.get(row.company.taxpayer_id, ())
                row.former.setText(_BETWEEN_NAMES.join(names))

    def show_companies(self, companies: tuple[Party, ...]) -> None:
        """Show these companies in place of those in sight."""
        self._kept = companies
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for company in companies or (Party(),):
            self._add_row(company)

    def _add_row(self, company: Party) -> CompanyRow:
        former = self._former.get(company.taxpayer_id, ())
        row = CompanyRow(company, former, self._language, self._theme)
        row.changed.connect(self._pause.start)
        row.removed.connect(self._remove_sender)
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_empty(self) -> None:
        self._add_row(Party()).title.setFocus()

    def _remove_sender(self) -> None:
        row = self.sender()
        assert isinstance(row, CompanyRow)
        before = self._companies()
        remaining = tuple(each.company for each in self.rows if each is not row)
        name = row.company.name or row.company.taxpayer_id
        self.show_companies(tuple(each for each in remaining if each != Party()))
        self._keep(self._companies())
        self._keep_former()
        self.add.setFocus()
        if name:
            text = self.tr("{company} is no longer one of our companies").format(company=name)
            self.removed.emit(text, lambda: self._restore(before))

    def _restore(self, companies: tuple[Party, ...]) -> None:
        self.show_companies(companies)
        self._keep(companies)
        self._keep_former()

    def _companies(self) -> tuple[Party, ...]:
        companies = (row.company for row in self.rows)
        return tuple(company for company in companies if company != Party())

    def keep(self) -> None:
        """Keep what was typed, if it is not kept yet."""
        self._pause.stop()
        companies = self._companies()
        if companies != self._kept:
            self._keep(companies)
        self._keep_former()

    def _keep_former(self) -> None:
        former = {
            row.company.taxpayer_id: row.former_names
            for row in self.rows
            if row.company.taxpayer_id and row.former_names
        }
        if former != dict(self._former_kept):
            self._former_kept = former
            # one that is removed and taken back has its names again
            self._former = MappingProxyType({**self._former, **former})
            self._rules.change(former_names=MappingProxyType(former))

    def _keep(self, companies: tuple[Party, ...]) -> None:
        user = self._user()
        self._kept = companies

        def work() -> None:
            self._records.set_our_companies(user, companies)

        self._runner.run(work, self._note_kept, self._fail)

    def _note_kept(self, _nothing: None) -> None:
        return

    def _fail(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)

    def _renew_look(self) -> None:
        self.add.setIcon(icon("add", self._theme.tokens, "ink"))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.add.setText(self.tr("Add a company"))
        self._renew_look()
        for row in self.rows:
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

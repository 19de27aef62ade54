"""The log in the settings: its newest entry, whether it holds, and what was done last."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from invoice_desktop.domain.audit import AuditHead, AuditRow
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.audit import AuditOffice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.deeds_model import STRETCH, DeedColumn, DeedsModel
from invoice_desktop.ui.settings.log_verifying import LogVerifying
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.theme import Theme

_LONGEST_HEAD = 120
_ROWS_IN_SIGHT = 8
_ROW_HEIGHT = 32
_WIDTHS = {
    DeedColumn.WHEN: 160,
    DeedColumn.WHO: 96,
    DeedColumn.WHAT: 184,
    DeedColumn.BEFORE: 140,
}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is read when the section comes into sight."""

    own: AuditHead | None
    heads: tuple[AuditHead, ...]
    rows: tuple[AuditRow, ...]


class AuditSection(Section):
    """`failed` carries a `Trouble`. `runner` should be one that nothing urgent waits for."""

    failed = Signal(object)

    def __init__(
        self,
        audit: AuditOffice,
        user: Callable[[], User],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._audit = audit
        self._user = user
        self._runner = runner
        self._language = language
        self._theme = theme
        self._seen: _Seen | None = None
        self._looked_up: tuple[str, bool] | None = None
        self.verifying = LogVerifying(audit, user, runner, language, theme)
        self.printed, self.look_up = QLineEdit(maxLength=_LONGEST_HEAD), QPushButton()
        self.found = QLabel(wordWrap=True)
        self._model = DeedsModel(lambda: language.words)
        self.deeds = QTableView()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fit()

    def _lay_out(self) -> None:
        self._head_label, self.head = self.add_fact()
        self._count_label, self.count = self.add_fact()
        self.add_whole(self.verifying)
        asking = QWidget()
        row = QHBoxLayout(asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.printed, 1)
        row.addWidget(self.look_up)
        self._printed_label = self.add_field(asking)
        self._printed_label.setBuddy(self.printed)
        self.add_whole(self.found)
        self.found.hide()
        self._deeds_title = QLabel()
        self._deeds_title.setBuddy(self.deeds)
        self.add_whole(self._deeds_title)
        self._make_table()
        self.add_whole(self.deeds)

    def _make_table(self) -> None:
        table = self.deeds
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)

    def _connect(self) -> None:
        self._model.more_wanted.connect(self._read_more)
        self.verifying.failed.connect(self.failed)
        self.verifying.ended.connect(self.load)
        self.printed.returnPressed.connect(self._look_up)
        self.printed.textChanged.connect(self._forget_answer)
        self.look_up.clicked.connect(self._look_up)
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        height = max(self._theme.scaled(_ROW_HEIGHT), self.fontMetrics().height() + 8)
        self.deeds.verticalHeader().setDefaultSectionSize(height)
        self.deeds.setFixedHeight(height * (_ROWS_IN_SIGHT + 1) + 2)
        for column, width in _WIDTHS.items():
            self.deeds.setColumnWidth(column, self._theme.scaled(width))

    def load(self) -> None:
        """Read the newest entries."""
        user, audit = self._user(), self._audit

        def work() -> _Seen:
            return _Seen(audit.head(user), audit.heads(user), audit.rows(user, None, STRETCH))

        self._runner.run(work, self._show_seen, self._explain)

    def _show_seen(self, seen: _Seen) -> None:
        self._seen = seen
        self._model.begin(seen.rows)
        self._say_seen()

    def _read_more(self) -> None:
        user, last = self._user(), self._model.last
        self._runner.run(
            lambda: self._audit.rows(user, last, STRETCH), self._model.append, self._explain_more
        )

    def _look_up(self) -> None:
        user, text = self._user(), self.printed.text()
        if text.strip():
            self._runner.run(
                lambda: (text, self._audit.is_in_log(user, text)), self._answer, self._explain
            )

    def _answer(self, answer: tuple[str, bool]) -> None:
        if answer[0] == self.printed.text():
            self._looked_up = answer
            self._say_answer()

    def _forget_answer(self) -> None:
        self._looked_up = None
        self._say_answer()

    def _explain_more(self, trouble: Trouble) -> None:
        self._model.forget_asking()
        self._explain(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self.failed.emit(trouble)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def _say_seen(self) -> None:
        seen = self._seen
        none = self.tr("None yet")
        self.head.setText(str(seen.own) if seen and seen.own else none)
        count = sum(head.number for head in seen.heads) if seen else 0
        said = self.tr("{count}, of this desk and all others").format(count=f"{count:,}")
        self.count.setText(said if count else none)

    def _say_answer(self) -> None:
        self.found.setVisible(self._looked_up is not None)
        if self._looked_up is None:
            return
        yes = self.tr("This entry is in the log.")
        no = self.tr(
            "This entry is not in the log: the log is not the one that the receipt was printed "
            "from, or it was altered."
        )
        self.found.setText(yes if self._looked_up[1] else no)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Log"),
            self.tr(
                "Everything that is done is written into a log, each entry signed over all before "
                "it. What is deleted, altered, put in another order or cut off is found."
            ),
        )
        self._head_label.setText(self.tr("Newest entry"))
        self._count_label.setText(self.tr("Entries"))
        self._printed_label.setText(self.tr("Entry on a &receipt"))
        self.printed.setPlaceholderText(self.tr("The last line of a printed receipt"))
        self.look_up.setText(self.tr("Look it up"))
        self._deeds_title.setText(self.tr("What was done last"))
        self.deeds.setAccessibleName(self.tr("What was done last"))
        self._say_seen()
        self._say_answer()
        self._model.words_changed()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

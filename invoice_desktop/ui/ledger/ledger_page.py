"""The room of the ledger."""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QTabWidget, QVBoxLayout

from invoice_desktop.domain.ledger import ExportStated, ImportReport, LedgerFile
from invoice_desktop.domain.trouble import Cancelled, InvalidEntry, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.ledger import LedgerOffice, Looked
from invoice_desktop.services.ledger_letters import LedgerPapers
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.archive.notice import Notice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.drop_page import DropPage
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.ledger.alarms_view import AlarmsView
from invoice_desktop.ui.ledger.exports_view import ExportsView
from invoice_desktop.ui.ledger.gaps_view import GapsView
from invoice_desktop.ui.ledger.import_sheet import ImportSheet
from invoice_desktop.ui.settings.long_work import LongWork
from invoice_desktop.ui.theme import Theme


class _Pages(QStackedWidget):
    """Takes what height is left: what is asked above it is shown whole in a low window too."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:
        # the height of wrapped words would count for more than the policy
        return False


class LedgerPage(DropPage):
    """`changed` when the ledger has, `record_wanted` carries an entry, the rest what to say."""

    changed = Signal()
    record_wanted = Signal(str)
    done = Signal(str)
    failed = Signal(object)

    help_page = "ledger"

    def __init__(
        self,
        office: LedgerOffice,
        papers: Callable[[], LedgerPapers],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
        today: Callable[[], date],
    ) -> None:
        super().__init__(theme)
        self._office, self._runner, self._language = office, runner, language
        self._user, self._today = user, today
        self._queue: deque[Looked] = deque()
        self._waiting: list[Path] = []
        self._at: Looked | None = None
        self._taken: ImportReport | None = None
        self.work = LongWork(runner)
        self.sheet = ImportSheet(language, theme)
        self.exports = ExportsView(language, theme)
        surroundings = (office, papers, runner, language, theme, user, today)
        self.unlisted = GapsView(*surroundings, of_rows=False)
        self.missing = GapsView(*surroundings, of_rows=True)
        self.alarms = AlarmsView(office, runner, language, theme, user)
        self._open_alarms = 0
        self.empty = Notice(theme)
        self.tabs, self.pages = QTabWidget(), _Pages()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        for view in (self.exports, self.unlisted, self.missing, self.alarms):
            view.setContentsMargins(0, 12, 0, 0)
            self.tabs.addTab(view, "")
        self.pages.addWidget(self.tabs)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (self.work, self.sheet):
            column.addWidget(part)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.files_dropped.connect(self.take_files)
        self.exports.open_wanted.connect(self.choose)
        self.exports.out.connect(self._take_out)
        self.work.changed.connect(self._show_running)
        self.sheet.taken.connect(self._take_in)
        self.sheet.left.connect(self._next)
        self.sheet.undone.connect(self._undo)
        self.tabs.currentChanged.connect(self._enter)
        for view in (self.unlisted, self.missing):
            view.done.connect(self.done)
        for each in (self.unlisted, self.missing, self.alarms):
            each.record_wanted.connect(self.record_wanted)
            each.failed.connect(self.failed)
        self.alarms.counted.connect(self._name_alarms)

    def choose(self) -> None:
        """Let the user choose exports."""
        pattern = self.tr("Exports (*.xlsx *.xlsm *.xls *.csv *.zip)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open an export"), "", pattern)
        if names:
            self.take_files([Path(name) for name in names])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look at exports, and ask of each what cannot be seen in it."""
        if self.work.is_running:
            self._waiting += paths
            return
        user, office = self._user(), self._office

        def work(progress: Progress) -> tuple[Looked, ...]:
            return office.look(user, paths, progress)

        self.work.begin(self.tr("Looking at what this is"), work, self._looked, self._explain)

    def _looked(self, found: tuple[Looked, ...]) -> None:
        for each in found:
            if each.trouble is not None:
                self.failed.emit(each.trouble)
        self._queue += [each for each in found if each.export is not None]
        if self._at is None:
            self._next()
        self._look_at_waiting()

    def _look_at_waiting(self) -> None:
        """Look at what was dropped while something else was under way."""
        paths, self._waiting = self._waiting, []
        if paths:
            self.take_files(paths)

    def _show_running(self) -> None:
        for part in (self.sheet, self.exports):
            part.setEnabled(not self.work.is_running)

    def _next(self) -> None:
        self._at = self._queue.popleft() if self._queue else None
        if self._at is None or self._at.export is None or self._at.proposal is None:
            self.sheet.hide()
            return
        self.sheet.ask(self._at, self._at.export.seen, self._at.proposal)

    def _take_in(self) -> None:
        looked, said = self._at, self.sheet.said()
        if looked is None:
            return
        user, office = self._user(), self._office
        try:
            stated = office.stated(
                user,
                looked,
                company_taxpayer_id=said.company_taxpayer_id,
                direction=said.direction,
                first=said.first,
                last=said.last,
                exported_at=said.exported_at,
            )
        except InvalidEntry as trouble:
            self.sheet.complain(self._language.words.trouble(trouble))
            return
        self._begin(looked, stated)

    def _begin(self, looked: Looked, stated: ExportStated) -> None:
        user, office = self._user(), self._office

        def work(progress: Progress) -> ImportReport:
            return office.take_in(user, looked, stated, progress)

        title = self.tr("Taking in {name}").format(name=looked.name)
        self.work.begin(title, work, self._tell, self._explain)

    def _tell(self, report: ImportReport) -> None:
        self._taken = report
        assert self._at is not None
        self.sheet.tell(report, self._at.name)
        self.refresh()
        self.changed.emit()
        self._look_at_waiting()

    def _undo(self) -> None:
        if self._taken is not None:
            self._take_out(self._taken.ledger)
            self._next()

    def _take_out(self, file: LedgerFile) -> None:
        user, office = self._user(), self._office

        def work(_progress: Progress) -> str:
            office.undo(user, file.ledger)
            return file.name

        title = self.tr("Taking out {name}").format(name=file.name)
        self.work.begin(title, work, self._tell_out, self._explain)

    def _tell_out(self, name: str) -> None:
        self.done.emit(self.tr("{name} was taken out").format(name=name))
        self.refresh()
        self.changed.emit()
        self._look_at_waiting()

    def _explain(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Cancelled):
            self.failed.emit(trouble)
        self._look_at_waiting()

    def refresh(self) -> None:
        """Read the exports, and the list that is in sight, anew."""
        user, office = self._user(), self._office
        self._runner.run(lambda: office.files(user), self._show_files, self.failed.emit)

    def _show_files(self, files: tuple[LedgerFile, ...]) -> None:
        self.exports.show_files(files, self._today())
        for view in (self.unlisted, self.missing):
            view.filters.offer(files)
        self.pages.setCurrentWidget(self.tabs if files else self.empty)
        self.setFocusProxy(self.exports.open if files else self.empty.button)
        self.alarms.refresh()
        self._enter()

    def _name_alarms(self, count: int) -> None:
        self._open_alarms = count
        title = self.tr("To deal with ({count})") if count else self.tr("To deal with")
        self.tabs.setTabText(self.tabs.indexOf(self.alarms), title.format(count=count))

    def _enter(self) -> None:
        view = self.tabs.currentWidget()
        if view is self.alarms:
            self.alarms.refresh()
        if isinstance(view, GapsView) and self.pages.currentWidget() is self.tabs:
            view.refresh()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        titles = (
            self.tr("Exports"),
            self.tr("Held, but not in the ledger"),
            self.tr("In the ledger, but not held"),
        )
        for at, title in enumerate(titles):
            self.tabs.setTabText(at, title)
        self._name_alarms(self._open_alarms)
        self.empty.say(
            ("ledger", "ink_soft"),
            self.tr("No export of the tax bureau's ledger yet"),
            self.tr(
                "In 税务数字账户 choose 全量发票查询, the period and 导出. Drop the file here as "
                "it was downloaded, or open it. From then on each invoice that it covers gets "
                "the tax bureau's own word, offline."
            ),
            self.tr("Open an export…"),
            self.choose,
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

"""Whom this office trusts to make seals: the signed list, a newer one, and makers of its own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustStatus
from invoice_desktop.domain.user import User
from invoice_desktop.services.trust import TrustOffice, read_chosen
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.makers_model import MakerColumn, MakersModel, grouped
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.settings.trust_panel import TrustPanel
from invoice_desktop.ui.theme import Theme

_ROW_HEIGHT = 32
_MOST_IN_SIGHT = 8
_WIDEST_NAME = 240


class TrustSection(Section):
    """`failed` carries a `Trouble`; `changed` tells that others are trusted from now on."""

    failed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        trust: Callable[[], TrustOffice],
        user: Callable[[], User],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._trust = trust
        self._user = user
        self._runner = runner
        self._language = language
        self._theme = theme
        self._shown: TrustList | None = None
        self._say_done: Callable[[], str] | None = None
        self._model = MakersModel(lambda: language.words)
        self.makers = QTableView()
        self.about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.add, self.take_in, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.panel = TrustPanel(theme)
        self.done = Notice(theme)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._version_label, self.version = self.add_fact()
        self._make_table()
        self.add_whole(self.makers)
        self.about.setProperty("role", "caption")
        self.about.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add_whole(self.about)
        self.remove.setProperty("role", "quiet")
        self.add_whole(side_by_side(self.remove, None))
        self.add_whole(side_by_side(self.add, None))
        self.add_whole(side_by_side(self.take_in, None))
        self.add_whole(self.panel)
        self.add_whole(self.done)

    def _make_table(self) -> None:
        table = self.makers
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        self.makers.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.add.clicked.connect(self._ask_maker)
        self.take_in.clicked.connect(self._ask_list)
        self.remove.clicked.connect(self._ask_removal)
        self.panel.agreed.connect(self._carry_out)
        self.panel.given_up.connect(self._come_back)
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        height = max(self._theme.scaled(_ROW_HEIGHT), self.fontMetrics().height() + 8)
        self.makers.verticalHeader().setDefaultSectionSize(height)
        rows = min(max(1, self._model.rowCount()), _MOST_IN_SIGHT)
        header = self.makers.horizontalHeader().sizeHint().height()
        bar = self.makers.horizontalScrollBar().sizeHint().height()
        self.makers.setFixedHeight(header + height * rows + bar + 4)
        self.makers.resizeColumnsToContents()
        widest = self._theme.scaled(_WIDEST_NAME)
        if self.makers.columnWidth(MakerColumn.NAME) > widest:
            self.makers.setColumnWidth(MakerColumn.NAME, widest)

    @property
    def chosen(self) -> TrustedMaker | None:
        """The maker whose row is the current one."""
        return self._model.maker(self.makers.currentIndex().row())

    def load(self) -> None:
        """Read who is trusted now."""
        trust = self._trust
        self._runner.run(lambda: trust().current(), self._show, self._explain)

    def _show(self, trust: TrustList) -> None:
        chosen = self.chosen
        self._shown = trust
        self._model.show_makers(trust.makers)
        row = self._model.row_of(chosen.sha256) if chosen else -1
        self.makers.setCurrentIndex(self._model.index(max(0, row), 0))
        self._fit()
        self._say_shown()

    def _ask_maker(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a certificate or a sealed invoice"),
            "",
            self.tr(
                "Certificates and invoices (*.cer *.crt *.der *.pem *.ofd *.pdf);;All files (*)"
            ),
        )
        if name:
            self.read_maker(Path(name))

    def read_maker(self, path: Path) -> None:
        """Ask about the maker that a file names."""
        trust = self._trust
        self._say_nothing_done()
        self._runner.run(
            lambda: trust().maker_of(read_chosen(path)), self._ask_adding, self._explain
        )

    def _ask_adding(self, maker: TrustedMaker) -> None:
        self.panel.ask(maker, is_adding=True)
        self._show_chosen()

    def _ask_removal(self) -> None:
        if self.chosen:
            self._say_nothing_done()
            self.panel.ask(self.chosen, is_adding=False)
            self._show_chosen()

    def _ask_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a list of seal makers"),
            "",
            self.tr("Lists of seal makers (*.json);;All files (*)"),
        )
        if name:
            self.import_list(Path(name))

    def import_list(self, path: Path) -> None:
        """Take in a newer signed list."""
        trust, user = self._trust, self._user()
        self._say_nothing_done()
        self._runner.run(
            lambda: trust().import_list(user, read_chosen(path)), self._show_imported, self._explain
        )

    def _show_imported(self, trust: TrustList) -> None:
        self._finish(
            trust,
            lambda: self.tr("The list of {version} is in force.").format(version=trust.version),
        )

    def _carry_out(self) -> None:
        maker, reason, user = self.panel.maker, self.panel.reason.text(), self._user()
        trust, is_adding = self._trust, self.panel.is_adding
        if maker is None:
            return

        def work() -> TrustList:
            if is_adding:
                return trust().add(user, maker, reason)
            return trust().remove(user, maker.sha256, reason)

        self.panel.be_busy(working=True)
        self._runner.run(work, self._show_added if is_adding else self._show_removed, self._explain)

    def _show_added(self, trust: TrustList) -> None:
        self._finish(trust, lambda: self.tr("The maker is trusted by this office from now on."))

    def _show_removed(self, trust: TrustList) -> None:
        self._finish(
            trust, lambda: self.tr("This office does not trust the maker on its own any more.")
        )

    def _finish(self, trust: TrustList, said: Callable[[], str]) -> None:
        self.panel.close_up()
        self._show(trust)
        self._say_done = said
        self.done.say(said(), Tone.GOOD)
        self.changed.emit()

    def _say_nothing_done(self) -> None:
        self._say_done = None
        self.done.say("")

    def _come_back(self) -> None:
        self._show_chosen()
        self.add.setFocus()

    def _explain(self, trouble: Trouble) -> None:
        self.panel.be_busy(working=False)
        if trouble.code != "cancelled":
            self.failed.emit(trouble)

    def _show_chosen(self) -> None:
        maker, asks = self.chosen, self.panel.maker is not None
        self.add.setEnabled(not asks)
        self.take_in.setEnabled(not asks)
        self.remove.setEnabled(not asks and maker is not None and self._is_ours(maker))
        self.about.setText(self._said_about(maker) if maker else "")
        self.about.setVisible(maker is not None)

    @staticmethod
    def _is_ours(maker: TrustedMaker) -> bool:
        return maker.status is TrustStatus.LOCAL

    def _said_about(self, maker: TrustedMaker) -> str:
        said = [
            self._language.words.trust_status_meaning(maker.status),
            f"SHA-256 {grouped(maker.sha256)}",
        ]
        if maker.seen and self._is_ours(maker):
            added = self.tr("Added by {who}: {reason}")
            said.append(added.format(who=maker.added_by, reason=maker.seen))
        elif maker.seen:
            said.append(self.tr("Seen: {where}").format(where=maker.seen))
        return "\n".join(said)

    def _say_shown(self) -> None:
        self.version.setText(self._shown.version if self._shown else "–")
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Seal makers"),
            self.tr(
                "A seal proves something only if it is known who made it. Makers are known by "
                "their certificate's SHA-256, never by a name. Those of the list come with the "
                "program; add others only if you are sure of them."
            ),
        )
        self._version_label.setText(self.tr("Signed list of"))
        self.makers.setAccessibleName(self.tr("Seal makers that are trusted"))
        self.add.setText(self.tr("Add from a certificate or an invoice…"))
        self.take_in.setText(self.tr("Import a newer list…"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Only makers that this office added can be removed"))
        self._model.words_changed()
        self._fit()
        self._say_shown()
        self.done.say(self._say_done() if self._say_done else "", Tone.GOOD)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

"""The way from a closed home to an open archive, where it does not open by itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.trouble import KeyStoreTrouble, Trouble
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.vault import NewVault, VaultState
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.first_start.key_handover import KeyHandover, SheetSurroundings
from invoice_desktop.ui.first_start.language_choice import LanguageChoice
from invoice_desktop.ui.first_start.obstacles import KeyFileSheet, TroubleSheet
from invoice_desktop.ui.first_start.recovery_key import KeyPurpose, TypeKeySheet
from invoice_desktop.ui.first_start.sheet import WIDTH, Sheet
from invoice_desktop.ui.first_start.welcome import WelcomeSheet
from invoice_desktop.ui.home import Home
from invoice_desktop.ui.icons import icon_file
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.opening import Opened, open_or_tell
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.first_start.restore_flow import RestoreFlow

_MENDED_BY_BACKUP = frozenset({"archive_is_damaged"})


class FirstStart(QWidget):
    """Shows one sheet at a time.

    `opened` carries the open archive, `language_chosen` a language tag, `trouble_aside` a
    `Trouble` that did not keep the archive from being opened.
    """

    opened = Signal(object)
    language_chosen = Signal(str)
    trouble_aside = Signal(object)
    leave_wanted = Signal()

    help_page = "first_start"

    def __init__(
        self,
        home: Home,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._runner = runner
        self._language = language
        self._theme = theme
        self._vault = home.vault()
        self._new: NewVault | None = None
        self._sheet: Sheet = Sheet(theme)
        self._handover: KeyHandover | None = None
        self._middle = QVBoxLayout()
        self._mark, self._name = QLabel(), QLabel()
        self.speech = LanguageChoice(language.language)
        self.speech.chosen.connect(self.language_chosen)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._name.setProperty("role", "title")
        size = QSize(32, 32)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._mark)
        top.addWidget(self._name, 1)
        top.addWidget(self.speech)
        self._mark.setPixmap(_program_mark(size, self.devicePixelRatioF()))
        content = QWidget()
        around = QHBoxLayout(content)
        around.setContentsMargins(24, 8, 24, 24)
        around.addStretch(1)
        around.addLayout(self._middle, 100)
        around.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top.setContentsMargins(24, 24, 24, 0)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)

    @property
    def sheet(self) -> Sheet:
        """The sheet in sight."""
        return self._sheet

    def show_state(self, told: Opened) -> None:
        """Show the sheet for how things stand."""
        if told.archive is not None:
            self.opened.emit(told.archive)
        elif told.state is VaultState.NEW:
            self._show_welcome()
        elif told.state is VaultState.KEY_MISSING:
            self._ask_for_recovery_key(told.trouble)
        elif told.trouble is not None:
            self._show_trouble(told.trouble, told.state)

    def look_again(self) -> None:
        """Ask how things stand now."""
        self._vault = vault = self._home.vault()
        self._sheet.set_busy(busy=True)
        self._runner.run(lambda: open_or_tell(vault), self.show_state, self._explain_here)

    def _put(self, sheet: Sheet) -> None:
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = sheet
        sheet.setMinimumWidth(min(WIDTH, 560))
        while self._middle.count():
            self._middle.takeAt(0)
        self._middle.addStretch(2)
        self._middle.addWidget(sheet)
        self._middle.addStretch(3)
        sheet.show()
        sheet.focus_first()

    def _show_welcome(self) -> None:
        sheet = WelcomeSheet(self._theme, self._home.archive_path)
        sheet.begun.connect(self._prepare)
        sheet.restore_wanted.connect(self._restore)
        sheet.shared_wanted.connect(self._use_shared)
        self._put(sheet)

    def _around(self) -> SheetSurroundings:
        return SheetSurroundings(self._home, self._runner, self._language, self._theme, self._put)

    def _restore(self) -> None:
        self._restore_flow().begin()

    def _restore_flow(self) -> "RestoreFlow":
        from invoice_desktop.ui.first_start.restore_flow import RestoreFlow

        flow = RestoreFlow(self._around(), self)
        flow.restored.connect(self._give_archive)
        flow.back_wanted.connect(self.look_again)
        flow.retry_wanted.connect(self.look_again)
        flow.leave_wanted.connect(self.leave_wanted)
        return flow

    def _use_shared(self) -> None:
        from invoice_desktop.ui.first_start.shared_start import SharedStart

        start = SharedStart(self._around(), self)
        start.opened.connect(self._give_archive)
        start.back_wanted.connect(self.look_again)
        start.begin()

    def _prepare(self) -> None:
        vault = self._vault
        self._sheet.set_busy(busy=True)
        self._runner.run(vault.prepare, self._show_key, self._explain_new)

    def _show_key(self, new: NewVault) -> None:
        self._new = new
        self._handover = KeyHandover(self._around(), new.recovery_key, KeyPurpose.NEW_ARCHIVE, self)
        self._handover.typed.connect(self._create)
        self._handover.begin()

    def _create(self, typed: str) -> None:
        new, vault = self._new, self._vault
        if new is not None:
            self._sheet.set_busy(busy=True)
            self._runner.run(
                lambda: vault.create(new, typed), self._give_archive, self._explain_here
            )

    def _ask_for_recovery_key(self, trouble: Trouble | None = None) -> None:
        sheet = TypeKeySheet(self._theme, KeyPurpose.EXISTING_ARCHIVE)
        sheet.back_wanted.connect(self.look_again)
        sheet.typed.connect(self._recover)
        self._put(sheet)
        if trouble is not None:
            sheet.say_trouble(self._language.words.trouble(trouble))

    def _recover(self, typed: str) -> None:
        vault = self._vault
        aside: list[Trouble] = []
        self._sheet.set_busy(busy=True)
        self._runner.run(
            lambda: (vault.open_with_recovery_key(typed, aside.append), tuple(aside)),
            self._give_recovered,
            self._explain_here,
        )

    def _give_recovered(self, recovered: tuple[Archive, tuple[Trouble, ...]]) -> None:
        archive, aside = recovered
        self._give_archive(archive)
        for trouble in aside:
            self.trouble_aside.emit(trouble)

    def _give_archive(self, archive: Archive) -> None:
        self._new = None
        self.opened.emit(archive)

    def _show_trouble(self, trouble: Trouble, state: VaultState) -> None:
        if trouble.code in _MENDED_BY_BACKUP:
            self._restore_flow().begin_with_damage(trouble)
            return
        sheet = TroubleSheet(self._theme, self._language, trouble, state)
        sheet.retry_wanted.connect(self.look_again)
        sheet.recovery_wanted.connect(self._ask_for_recovery_key)
        sheet.backup_wanted.connect(self._restore)
        sheet.key_file_wanted.connect(self._offer_key_file)
        sheet.leave_wanted.connect(self.leave_wanted)
        self._put(sheet)

    def _explain_new(self, trouble: Trouble) -> None:
        if isinstance(trouble, KeyStoreTrouble):
            self._show_trouble(trouble, VaultState.NEW)
        else:
            self._explain_here(trouble)

    def _explain_here(self, trouble: Trouble) -> None:
        self._sheet.set_busy(busy=False)
        self._sheet.say_trouble(self._language.words.trouble(trouble))
        self._sheet.focus_first()

    def _offer_key_file(self) -> None:
        sheet = KeyFileSheet(self._theme, self._home.default_key_file)
        sheet.back_wanted.connect(self.look_again)
        sheet.chosen.connect(self._take_key_file)
        self._put(sheet)

    def _take_key_file(self, path: str) -> None:
        try:
            self._home.keep_key_in_file(Path(path))
        except Trouble as trouble:
            self._explain_here(trouble)
        else:
            self.look_again()

    def save_key_to(self, path: Path) -> None:
        """Write the recovery key's sheet to a file and say so."""
        if self._handover is not None:
            self._handover.save_to(path)

    def retranslate(self) -> None:
        """Name the program; the sheets renew their own words."""
        self._name.setText(self.tr("InvoiceDesk"))
        self.setAccessibleName(self.tr("First start"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _program_mark(size: QSize, ratio: float) -> QPixmap:
    return QIcon(icon_file("invoice-desk", "")).pixmap(size, ratio)

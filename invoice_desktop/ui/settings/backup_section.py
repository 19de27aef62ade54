"""Backups in the settings: where and how often, now, and what is there."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from invoice_desktop.domain.backup import Backup, BackupRhythm, is_due
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.backups import BackupOffice
from invoice_desktop.services.ports import Clock, Progress, ToArchive
from invoice_desktop.services.restoring import Restoration
from invoice_desktop.ui.archive_changes import ArchiveChanges
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.backup_list import BackupList
from invoice_desktop.ui.settings.long_work import LongWork
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.restore_panel import RestorePanel
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.theme import Theme

_ASKS_FOR_KEY = frozenset({"backup_key_is_other", "backup_key_is_missing"})


@dataclass(frozen=True, slots=True)
class BackupTools:
    """What the section works with; `restoration` is made anew for each restoring."""

    office: BackupOffice
    restoration: Callable[[], Restoration]
    changes: ArchiveChanges
    archive: ToArchive
    user: Callable[[], User]
    clock: Clock


@dataclass(frozen=True, slots=True)
class _Found:
    """What is in the chosen folder, of which archive this computer's is, or why nobody knows."""

    backups: tuple[Backup, ...] = ()
    archive_id: str = ""
    trouble: Trouble | None = None


class BackupSection(Section):
    """`failed` carries a `Trouble`, `done` a whole sentence, `restored` that all is another."""

    failed = Signal(object)
    done = Signal(str)
    restored = Signal()

    def __init__(
        self,
        tools: BackupTools,
        preferences: PreferenceChanges,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._preferences = preferences
        self._runner = runner
        self._language = language
        self._found = _Found()
        self.notice = Notice(theme)
        self.folder = QLineEdit(readOnly=True)
        self.choose, self.back_up = QPushButton(), QPushButton()
        self.rhythm = QComboBox()
        self.working = LongWork(runner)
        self.list = BackupList(language, theme)
        self.restoring = RestorePanel(language)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for rhythm in BackupRhythm:
            self.rhythm.addItem("", rhythm)
        self.add_whole(self.notice)
        row = side_by_side(self.folder, self.choose)
        self._folder_label = self.add_field(row)
        self._folder_label.setBuddy(self.choose)
        self._rhythm_label = self.add_field(self.rhythm)
        self.add_whole(side_by_side(self.back_up, None))
        for part in (self.working, self.list, self.restoring):
            self.add_whole(part)
        self.list.hide()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose_folder)
        self.rhythm.activated.connect(self._choose_rhythm)
        self.back_up.clicked.connect(self.back_up_now)
        self.list.verify_wanted.connect(self._verify)
        self.list.restore_wanted.connect(self.restoring.ask)
        self.restoring.wanted.connect(self._restore)
        self.working.changed.connect(self._show_readiness)
        self._preferences.changed.connect(self._show_chosen)

    def _choose_folder(self) -> None:
        present = self._preferences.present.backup_folder
        title = self.tr("Choose a folder for backups")
        chosen = QFileDialog.getExistingDirectory(self, title, present)
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path) -> None:
        """Keep backups there from now on; backups begin to be made by themselves once a day."""
        changes: dict[str, object] = {"backup_folder": str(folder)}
        if not self._preferences.present.backup_folder:
            # who chooses a folder for the first time wants backups
            changes["backup_rhythm"] = BackupRhythm.DAILY
        self._preferences.change(**changes)
        self.load()

    def _choose_rhythm(self) -> None:
        self._preferences.change(backup_rhythm=BackupRhythm(self.rhythm.currentData()))

    def back_up_now(self) -> None:
        """Make a backup in the chosen folder."""
        user, office = self._tools.user(), self._tools.office

        def work(progress: Progress) -> Backup:
            return office.make(user, None, progress)

        self.working.begin(self.tr("Making a backup…"), work, self._tell_made, self._explain)

    def _tell_made(self, made: Backup) -> None:
        self.list.model.show_verified(made)
        text = self.tr("The backup is made, and was verified: %n invoice(s).", "", made.invoices)
        self.done.emit(text)
        self.load()

    def _verify(self, backup: Backup) -> None:
        user, office = self._tools.user(), self._tools.office

        def work(progress: Progress) -> Backup:
            return office.verify(user, backup.path, None, progress)

        def explain(trouble: Trouble) -> None:
            if trouble.code == "backup_is_damaged":
                self.list.show_verified(replace(backup, fault=trouble.code))
            self._explain(trouble)

        title = self.tr("Reading the backup…")
        self.working.begin(title, work, self.list.show_verified, explain)

    def _restore(self, backup: Backup, recovery_key: str | None) -> None:
        user, tools = self._tools.user(), self._tools

        def work(progress: Progress) -> bool:
            restoration = tools.restoration()
            tools.changes.with_closed(
                lambda: restoration.restore(user, backup.path, recovery_key, progress)
            )
            return True

        title = self.tr("Restoring the backup…")
        self.working.begin(title, work, self._tell_restored, self._explain_restoring)

    def _tell_restored(self, _done: bool) -> None:
        self.restoring.close_panel()
        self.done.emit(self.tr("The backup is restored. The archive of before is kept beside it."))
        self.restored.emit()
        self.load()

    def _explain_restoring(self, trouble: Trouble) -> None:
        if trouble.code in _ASKS_FOR_KEY:
            self.restoring.ask_for_key()
        else:
            self._explain(trouble)

    def _explain(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)
        self.load()

    def load(self) -> None:
        """Look at what is in the chosen folder."""
        if not self._preferences.present.backup_folder:
            self._show_found(_Found())
            return
        tools, user = self._tools, self._tools.user()

        def work() -> _Found:
            try:
                return _Found(tools.office.list(user), tools.archive().archive_id)
            except Trouble as trouble:
                return _Found(trouble=trouble)

        self._runner.run(work, self._show_found, self._pass_over)

    def _pass_over(self, _trouble: Trouble) -> None:
        """Say nothing: the window is closing."""

    def _show_found(self, found: _Found) -> None:
        self._found = found
        self.list.show_backups(found.backups, found.archive_id)
        self._say_notice()
        self._show_readiness()

    def _show_chosen(self) -> None:
        present = self._preferences.present
        self.folder.setText(present.backup_folder)
        self.folder.setToolTip(present.backup_folder)
        self.rhythm.setCurrentIndex(self.rhythm.findData(present.backup_rhythm))
        self._show_readiness()
        self._say_notice()

    def _show_readiness(self) -> None:
        busy = self.working.is_running
        has_folder = bool(self._preferences.present.backup_folder)
        self.back_up.setEnabled(has_folder and not busy)
        self.rhythm.setEnabled(has_folder)
        self.choose.setEnabled(not busy)
        self.list.set_busy(busy=busy)
        # a backup takes the place of this computer's archive, never of the office's
        self.list.restore.setVisible(self._preferences.present.server is None)
        self.restoring.setEnabled(not busy)

    @property
    def _newest(self) -> Backup | None:
        own = self._found.archive_id
        sound = (each for each in self._found.backups if not each.fault)
        return next((each for each in sound if each.archive_id == own), None)

    def _say_notice(self) -> None:
        present, newest = self._preferences.present, self._newest
        if not present.backup_folder:
            text = self.tr(
                "There is no backup yet: when this computer is lost or its disk fails, the archive "
                "is lost. Choose a folder on another disk, a stick, or a synced folder."
            )
            self.notice.say(text, Tone.WARNING)
        elif self._found.trouble is not None:
            text = self._language.words.trouble(self._found.trouble)
            self.notice.say("" if self._found.trouble.code == "cancelled" else text, Tone.WARNING)
        elif newest is None:
            self.notice.say(self.tr("No backup of this archive is in the folder."), Tone.WARNING)
        else:
            self._say_age(newest, present.backup_rhythm)

    def _say_age(self, newest: Backup, rhythm: BackupRhythm) -> None:
        made = format_time(newest.made_at, self._language.language)
        if is_due(rhythm, newest.made_at, self._tools.clock()):
            text = self.tr("The newest backup is of {made}: older than you want it to be.")
            self.notice.say(text.format(made=made), Tone.WARNING)
        else:
            text = self.tr("The newest backup is of {made}.")
            self.notice.say(text.format(made=made), Tone.GOOD)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_chosen()
        self.load()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Backup"),
            self.tr(
                "A backup is the whole archive, encrypted. On any computer it opens with the "
                "recovery key. Older ones are thinned out: a week of days, a month of weeks, a "
                "year of months stay."
            ),
        )
        self._folder_label.setText(self.tr("&Folder"))
        self.folder.setPlaceholderText(self.tr("None chosen"))
        self.folder.setAccessibleName(self.tr("Folder for backups"))
        self.choose.setText(self.tr("Choose…"))
        self._rhythm_label.setText(self.tr("By &itself"))
        names = {
            BackupRhythm.NEVER: self.tr("Never"),
            BackupRhythm.DAILY: self.tr("Daily, while the program is open"),
            BackupRhythm.WEEKLY: self.tr("Weekly, while the program is open"),
        }
        for at in range(self.rhythm.count()):
            self.rhythm.setItemText(at, names[BackupRhythm(self.rhythm.itemData(at))])
        self.back_up.setText(self.tr("&Back up now"))
        self._say_notice()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

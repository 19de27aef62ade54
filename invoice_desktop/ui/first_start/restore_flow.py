"""From a backup to an open archive: the folder, the backup, its recovery key, restored."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.ports import Archive, Progress
from invoice_desktop.ui.background import Each, Run
from invoice_desktop.ui.first_start.backup_sheets import ChooseBackupSheet, DamagedSheet
from invoice_desktop.ui.first_start.key_handover import SheetSurroundings
from invoice_desktop.ui.first_start.recovery_key import KeyPurpose, TypeKeySheet
from invoice_desktop.ui.first_start.sheet import Sheet

_ASKS_FOR_KEY = frozenset({"backup_key_is_missing", "backup_key_is_other"})


class RestoreFlow(QObject):
    """`restored` carries the open archive; `back_wanted` when the clerk thinks better of it."""

    restored = Signal(object)
    back_wanted = Signal()
    retry_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, around: SheetSurroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._sheet: Sheet | None = None
        self._damage: Trouble | None = None
        self._backup: Backup | None = None
        self._archive: Archive | None = None
        self._run: Run | None = None

    def begin(self) -> None:
        """Ask for the folder."""
        sheet = ChooseBackupSheet(self._around.theme, self._around.language)
        sheet.folder_chosen.connect(self.look_into)
        sheet.chosen.connect(self._restore_with_kept_key)
        sheet.back_wanted.connect(self._go_back)
        self._put(sheet)

    def begin_with_damage(self, trouble: Trouble) -> None:
        """Say what is wrong with the archive, and look for the newest good backup."""
        self._damage = trouble
        around, home = self._around, self._around.home
        sheet = DamagedSheet(around.theme, around.language, trouble, home.clock())
        sheet.restore_wanted.connect(self._restore_with_kept_key)
        sheet.other_wanted.connect(self.begin)
        sheet.retry_wanted.connect(self.retry_wanted)
        sheet.leave_wanted.connect(self.leave_wanted)
        self._put(sheet)
        folder = home.preferences.load().backup_folder
        if not folder:
            sheet.show_offer(None)
            return
        user = home.user()
        around.runner.run(
            lambda: home.restoration().newest_good_backup(user, Path(folder)),
            self._offer,
            self._offer_nothing,
        )

    def _offer(self, backup: Backup | None) -> None:
        if isinstance(self._sheet, DamagedSheet):
            self._sheet.show_offer(backup)

    def _offer_nothing(self, trouble: Trouble) -> None:
        self._offer(None)
        self._explain(trouble)

    def _put(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._around.put(sheet)

    def _go_back(self) -> None:
        if self._damage is not None:
            self.begin_with_damage(self._damage)
        else:
            self.back_wanted.emit()

    def look_into(self, folder: Path) -> None:
        """Look for backups in a folder."""
        home = self._around.home
        user = home.user()
        self._set_busy()
        self._around.runner.run(
            lambda: (folder, home.restoration().list(user, folder)), self._show_found, self._explain
        )

    def _show_found(self, found: tuple[Path, tuple[Backup, ...]]) -> None:
        if isinstance(self._sheet, ChooseBackupSheet):
            self._sheet.set_busy(busy=False)
            self._sheet.say_trouble("")
            self._sheet.show_backups(*found)

    def _restore_with_kept_key(self, backup: Backup) -> None:
        self._backup = backup
        self._restore(None)

    def _restore(self, recovery_key: str | None) -> None:
        backup, home = self._backup, self._around.home
        if backup is None:
            return
        user = home.user()

        def work(each: Each, progress: Progress) -> None:
            each(home.restoration().restore(user, backup.path, recovery_key, progress))

        self._set_busy()
        self._run = self._around.runner.run_many(
            work, self._keep, self._show_progress, self._finish, self._explain_restoring
        )

    def _set_busy(self) -> None:
        if self._sheet is not None:
            self._sheet.say_trouble("")
            self._sheet.set_busy(busy=True)

    def _show_progress(self, done: int, of: int) -> None:
        if self._sheet is not None:
            self._sheet.show_progress(done, of)

    def _keep(self, archive: object) -> None:
        self._archive = archive  # type: ignore[assignment]  # what `restore` gives

    def _finish(self) -> None:
        archive, self._archive = self._archive, None
        self.restored.emit(archive)

    def _explain_restoring(self, trouble: Trouble) -> None:
        if trouble.code in _ASKS_FOR_KEY:
            self._ask_for_key()
        else:
            self._explain(trouble)

    def _ask_for_key(self) -> None:
        sheet = TypeKeySheet(self._around.theme, KeyPurpose.BACKUP)
        sheet.back_wanted.connect(self._go_back_from_key)
        sheet.typed.connect(self._restore)
        self._put(sheet)

    def _go_back_from_key(self) -> None:
        if self._damage is not None:
            self.begin_with_damage(self._damage)
        else:
            folder = self._backup.path.parent if self._backup else None
            self.begin()
            if folder is not None:
                self.look_into(folder)

    def _explain(self, trouble: Trouble) -> None:
        if self._sheet is not None:
            self._sheet.set_busy(busy=False)
            self._sheet.say_trouble(self._around.language.words.trouble(trouble))
            self._sheet.focus_first()

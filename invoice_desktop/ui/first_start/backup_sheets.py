"""The sheets on the way from a backup to an open archive."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from invoice_desktop.domain.backup import Backup
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.settings.backup_list import BackupList
from invoice_desktop.ui.theme import Theme

_DAY = 86_400
_HOUR = 3600


class ChooseBackupSheet(Sheet):
    """A folder, and the backups that were found there.

    `folder_chosen` carries a `Path`, `chosen` a `Backup`.
    """

    folder_chosen = Signal(object)
    chosen = Signal(object)
    back_wanted = Signal()

    def __init__(
        self, theme: Theme, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._folder: Path | None = None
        self._found: tuple[Backup, ...] | None = None
        self._purpose = self.add_text()
        self.choose = self.add_other_way()
        self._place = self.add_text()
        self._place.setProperty("role", "caption")
        self.list = BackupList(language, theme)
        self.list.verify.hide()
        self.list.restore.hide()
        self.list.hide()
        self.body.addWidget(self.list)
        self.back = self.add_button()
        self.buttons.addStretch()
        self.go_on = self.add_button("primary")
        self.back.clicked.connect(self.back_wanted)
        self.choose.clicked.connect(self._choose)
        self.go_on.clicked.connect(self._give)
        self.list.table.selectionModel().selectionChanged.connect(self._be_ready)
        self.retranslate()
        self._be_ready()

    def _choose(self) -> None:
        title = self.tr("Choose the folder with the backups")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.folder_chosen.emit(Path(folder))

    def _give(self) -> None:
        if self.list.chosen is not None:
            self.chosen.emit(self.list.chosen)

    def show_backups(self, folder: Path, found: Sequence[Backup]) -> None:
        """Show what was found in a folder."""
        self._folder, self._found = folder, tuple(found)
        self.list.show_backups(found, "")
        self.retranslate()
        self._be_ready()
        (self.list.table if found else self.choose).setFocus()

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        if hasattr(self, "go_on"):
            self.list.setEnabled(not busy)
            if not busy:
                self._be_ready()

    def _be_ready(self) -> None:
        chosen = self.list.chosen
        self.go_on.setEnabled(chosen is not None and not chosen.fault)

    def focus_first(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Restore from a backup"))
        self._purpose.setText(
            self.tr(
                "Plug in the disk or connect to the folder with the backups, and choose it. You "
                "need the recovery key that was printed when the archive was made."
            )
        )
        self.choose.setText(self.tr("Choose the folder…"))
        self.back.setText(self.tr("Back"))
        self.go_on.setText(self.tr("Go on with this backup"))
        self._say_found()

    def _say_found(self) -> None:
        self._place.setVisible(self._found is not None)
        if self._found:
            self._place.setText(self.tr("In {folder}:").format(folder=self._folder))
        else:
            text = self.tr("No backup was found in {folder}. Choose another folder.")
            self._place.setText(text.format(folder=self._folder))


class DamagedSheet(Sheet):
    """Says that the archive is damaged, and offers the newest good backup.

    `restore_wanted` carries the offered `Backup`.
    """

    restore_wanted = Signal(object)
    other_wanted = Signal()
    retry_wanted = Signal()
    leave_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        language: LanguageSwitch,
        trouble: Trouble,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._trouble = trouble
        self._now = now
        self._is_looking = True
        self._offered: Backup | None = None
        self._words, self._kept = self.add_text(), self.add_text()
        self.offer: QLabel = self.add_text()
        self.offer.setProperty("role", "title")
        self.other: QPushButton = self.add_other_way()
        self.retry: QPushButton = self.add_other_way()
        self.leave = self.add_button("quiet")
        self.buttons.addStretch()
        self.restore = self.add_button("primary")
        self.leave.clicked.connect(self.leave_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self.other.clicked.connect(self.other_wanted)
        self.restore.clicked.connect(self._give)
        self.retranslate()

    def show_offer(self, backup: Backup | None) -> None:
        """Offer a backup, or say that none was found."""
        self._is_looking = False
        self._offered = backup
        self.retranslate()
        self.focus_first()

    def _give(self) -> None:
        if self._offered is None:
            self.other_wanted.emit()
        else:
            self.restore_wanted.emit(self._offered)

    def focus_first(self) -> None:
        self.restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("The archive is damaged"))
        self._words.setText(self._language.words.trouble(self._trouble))
        self._kept.setText(
            self.tr(
                "Restoring keeps the damaged archive beside the restored one, under another name: "
                "whoever knows about it may still get something out of it."
            )
        )
        self.offer.setText(self._said_of_offer())
        self.other.setText(self.tr("Use a backup in another folder…"))
        self.other.setVisible(self._offered is not None)
        self.retry.setText(self.tr("Check again"))
        self.leave.setText(self.tr("Close the program"))
        restore, choose = self.tr("Restore this backup"), self.tr("Choose a folder with backups…")
        self.restore.setText(choose if self._offered is None else restore)

    def _said_of_offer(self) -> str:
        if self._is_looking:
            return self.tr("Looking for the newest good backup…")
        if self._offered is None:
            return self.tr("No good backup was found where backups are made.")
        made = format_time(self._offered.made_at, self._language.language)
        text = self.tr(
            "The newest good backup: of {made}, {age}, with %n invoice(s).",
            "",
            self._offered.invoices,
        )
        return text.format(made=made, age=self._age(self._offered))

    def _age(self, backup: Backup) -> str:
        seconds = max(0.0, (self._now - backup.made_at).total_seconds())
        if seconds < _HOUR:
            return self.tr("less than an hour old")
        if seconds < 2 * _DAY:
            return self.tr("%n hour(s) old", "", int(seconds // _HOUR))
        return self.tr("%n day(s) old", "", int(seconds // _DAY))

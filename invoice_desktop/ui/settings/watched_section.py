"""The folder that is watched: whatever a scanner or a download puts there is checked."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.settings.section import Section


class WatchedSection(Section):
    """A folder to choose, and the way to watch it no longer."""

    def __init__(self, preferences: PreferenceChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.folder = QLineEdit(readOnly=True)
        self.choose, self.end = QPushButton(), QPushButton()
        self._label = self.add_field(side_by_side(self.folder, self.choose, self.end))
        self._label.setBuddy(self.choose)
        self.choose.clicked.connect(self._choose)
        self.end.clicked.connect(self._end)
        preferences.changed.connect(self._show_present)
        self.retranslate()

    def _choose(self) -> None:
        present = self._preferences.present.watched_folder
        title = self.tr("Choose a folder to watch")
        chosen = QFileDialog.getExistingDirectory(self, title, present)
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path) -> None:
        """Watch this folder from now on."""
        self._preferences.change(watched_folder=str(folder))

    def _end(self) -> None:
        self._preferences.change(watched_folder="")
        self.choose.setFocus()

    def _show_present(self) -> None:
        watched = self._preferences.present.watched_folder
        self.folder.setText(watched)
        self.folder.setToolTip(watched)
        self.end.setVisible(bool(watched))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_present()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Watched folder"),
            self.tr(
                "While the program is open, every invoice that a scanner or a download puts into "
                "this folder is checked once, as soon as its file is finished. ZIP files and "
                "folders inside are looked into. Nothing in it is moved or changed."
            ),
        )
        self._label.setText(self.tr("&Folder"))
        self.folder.setPlaceholderText(self.tr("None chosen"))
        self.folder.setAccessibleName(self.tr("Watched folder"))
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose a folder to watch"))
        self.end.setText(self.tr("Stop watching"))
        self._show_present()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

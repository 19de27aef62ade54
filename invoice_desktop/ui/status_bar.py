"""The line at the foot: who works, on which archive, and whether the network is used."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from invoice_desktop.domain.user import User
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_ICON = 16


class _Sign(QWidget):
    """An icon with a short text that gives way in the middle when there is little room."""

    def __init__(self, name: str, colour: str, theme: Theme) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._theme = theme
        self._whole = ""
        self._shape, self._text = QLabel(), QLabel(textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._shape)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._renew_look)
        self._renew_look()

    def say(self, text: str, explanation: str) -> None:
        self._whole = text
        self.setToolTip(explanation)
        self.setAccessibleName(explanation)
        self._elide()

    def sizeHint(self) -> QSize:
        text = self._text.fontMetrics().horizontalAdvance(self._whole)
        width = text + self._theme.scaled(_ICON) + 10
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_ICON * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(0, self.width() - self._theme.scaled(_ICON) - 6)
        middle = Qt.TextElideMode.ElideMiddle
        self._text.setText(self._text.fontMetrics().elidedText(self._whole, middle, room))
        self.updateGeometry()

    def _renew_look(self) -> None:
        shape = icon(self._name, self._theme.tokens, self._colour)
        side = self._theme.scaled(_ICON)
        self._shape.setPixmap(shape.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._elide()


class StatusBar(QFrame):
    """Shows the user, the archive's folder, a key that lies in a file, and the network's lamp."""

    def __init__(self, theme: Theme, archive: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._archive = archive
        self._user_name = ""
        self._key_file: Path | None = None
        self._user_sign = _Sign("user", "ink_soft", theme)
        self._archive_sign = _Sign("database", "ink_soft", theme)
        self._key_sign = _Sign("warning", "doubtful", theme)
        self._backup_sign = _Sign("triangle", "doubtful", theme)
        self._lacks_backup = False
        self._lamp = _Sign("lamp", "edge", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(24)
        for sign in (self._user_sign, self._archive_sign, self._key_sign, self._backup_sign):
            row.addWidget(sign)
        row.addStretch(1)
        row.addWidget(self._lamp)
        self.retranslate()

    def show_state(self, user: User, key_file: Path | None, *, lacks_backup: bool = False) -> None:
        """Tell who works here, the file that keeps the key where there is one, and no backup."""
        self._user_name = user.name
        self._lacks_backup = lacks_backup
        self._key_file = key_file
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        name = self._user_name or self.tr("No name set")
        self._user_sign.say(name, self.tr("User: {name}").format(name=name))
        folder = str(self._archive)
        self._archive_sign.say(folder, self.tr("Archive: {folder}").format(folder=folder))
        self._key_sign.setVisible(self._key_file is not None)
        self._key_sign.say(
            self.tr("Key in a file"),
            self.tr(
                "The key of the archive is kept in the file {path}: whoever can read it can read "
                "the archive."
            ).format(path=self._key_file),
        )
        self._backup_sign.setVisible(self._lacks_backup)
        self._backup_sign.say(
            self.tr("No backup"),
            self.tr("No folder for backups is chosen. Choose one in the settings."),
        )
        self._lamp.say(self.tr("Network unused"), self.tr("Nothing uses the network."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

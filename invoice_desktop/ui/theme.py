"""Light and dark, and the text size: the palette, the style sheet and the font of the program."""

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from invoice_desktop.installation import resources_directory
from invoice_desktop.ui.stylesheet import TextSizes, style_sheet
from invoice_desktop.ui.tokens import DARK, LIGHT, Tokens

__all__ = ("Theme", "Tokens")

_POINTS = {"darwin": 13.0, "win32": 10.0}
_POINTS_ELSEWHERE = 10.5
_ICON = 16
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """How the whole program looks; `changed` tells those who paint for themselves."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = LIGHT
        self._name = ""
        self._text_size = 100
        self._applied: tuple[Tokens, int] | None = None
        self._base_font: QFont | None = None

    def set(self, name: str, text_size: int) -> None:
        """Take "light", "dark" or "" (as the system has it), and per cent of the text size."""
        self._name = name
        self._text_size = text_size
        hints = _application().styleHints()
        hints.colorSchemeChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
        # native parts (title bar, file dialogs) follow; Unknown gives the choice to the system
        hints.setColorScheme(_SCHEMES.get(name, Qt.ColorScheme.Unknown))
        self._follow()

    def _follow(self) -> None:
        scheme = _SCHEMES.get(self._name, _application().styleHints().colorScheme())
        self.tokens = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        if self._applied != (self.tokens, self._text_size):
            self._applied = (self.tokens, self._text_size)
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        application = _application()
        content = _POINTS.get(sys.platform, _POINTS_ELSEWHERE) * self._text_size / 100
        font = self._font()
        font.setPointSizeF(content)
        application.setFont(font)
        application.setPalette(_palette(self.tokens))
        icon_pixels = self.scaled(_ICON)
        application.setStyleSheet(style_sheet(self.tokens, TextSizes.around(content), icon_pixels))

    def _font(self) -> QFont:
        if self._base_font is None:
            self._base_font = _system_font()
        return QFont(self._base_font)

    def scaled(self, pixels: int) -> int:
        """Give a length that grows with the text size: of an icon, or of a line of text."""
        return round(pixels * self._text_size / 100)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _system_font() -> QFont:
    """Give the system's font where it speaks Chinese, the bundled one elsewhere."""
    font = QApplication.font()
    if sys.platform in _POINTS:
        return font
    bundled = resources_directory() / "fonts" / "NotoSansSC-Regular.ttf"
    number = QFontDatabase.addApplicationFont(str(bundled))
    families = QFontDatabase.applicationFontFamilies(number)
    if families:
        font.setFamilies(families)
    return font


def _palette(tokens: Tokens) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for roles, colour in {
        (role.Window, role.AlternateBase): tokens.paper,
        (role.Base, role.Button, role.Light, role.ToolTipBase): tokens.surface,
        (role.WindowText, role.Text, role.ButtonText, role.ToolTipText): tokens.ink,
        (role.BrightText,): tokens.contradicted,
        (role.Midlight, role.Mid): tokens.line,
        (role.Dark, role.Shadow): tokens.edge,
        (role.Highlight, role.Accent, role.Link, role.LinkVisited): tokens.accent,
        (role.HighlightedText,): tokens.accent_ink,
        (role.PlaceholderText,): tokens.ink_soft,
    }.items():
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, each, QColor(tokens.edge))
    return palette

"""Icons of verdicts for lists, drawn once a theme."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QIcon, QPainter

from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.desk.shapes import AUTHENTICITY_MARKS
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme


class MarkIcons(QObject):
    """Paints a result's shape; what could not be read gets a warning sign."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}
        theme.changed.connect(self._icons.clear)

    def paint(self, painter: QPainter, box: QRect, result: Result) -> None:
        """Paint the shape of a result's first answer."""
        name, token = mark_of(result)
        if (name, token) not in self._icons:
            self._icons[name, token] = icon(name, self._theme.tokens, token)
        self._icons[name, token].paint(painter, box)


def mark_of(result: Result) -> tuple[str, str]:
    """Give a result's icon and the token of its colour."""
    if result.authenticity is None:
        return ("warning", "ink_soft")
    mark = AUTHENTICITY_MARKS[result.authenticity]
    return (mark.icon, mark.colour)

"""A translator who writes brackets as Chinese does: what is Qt's syntax must survive it."""

from PySide6.QtCore import QTranslator


class FullWidthTranslator(QTranslator):
    """Writes brackets as a Chinese translator does."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return text.replace("(", "（").replace(")", "）")

    def isEmpty(self) -> bool:
        return False

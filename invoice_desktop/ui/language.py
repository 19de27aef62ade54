"""The language of the open window, and the words of any language."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from invoice_desktop.reports.words import Words

LANGUAGES = ("zh_CN", "zh_TW", "en")
LANGUAGE_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Each in its own language: who cannot read the present one still finds hers."""

_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


class LanguageSwitch(QObject):
    """Changes the language while the window is open.

    `changed` is emitted once the translators are installed; widgets hear of it by their
    `LanguageChange` event, which Qt posts.
    """

    changed = Signal()

    def __init__(
        self,
        translations: Path,
        words_factory: Callable[[str], Words],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._translations = translations
        self._words_factory = words_factory
        self._words: dict[str, Words] = {}
        self._installed: list[QTranslator] = []
        self._language = "en"

    @property
    def language(self) -> str:
        """The language tag: zh_CN, zh_TW or en."""
        return self._language

    @property
    def words(self) -> Words:
        """The words of the window's language."""
        return self.words_for(self._language)

    def words_for(self, language: str) -> Words:
        """Give the words of any language."""
        if language not in self._words:
            self._words[language] = self._words_factory(language)
        return self._words[language]

    def set_language(self, language: str) -> None:
        """Say everything in another language; an unknown tag means English."""
        self._language = language if language in LANGUAGES else "en"
        QLocale.setDefault(QLocale(self._language))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = [
            translator
            for path in self._catalogues()
            if (translator := QTranslator(self)).load(str(path))
        ]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self.changed.emit()

    def _catalogues(self) -> tuple[Path, Path]:
        # Qt's own words (standard buttons, context menus) come in a catalogue of their own
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return (
            qt / f"qtbase_{self._language}.qm",
            self._translations / f"invoice_desktop_{self._language}.qm",
        )


def language_of_system() -> str:
    """Give the first of the user's system languages that the program speaks, else English."""
    for tag in QLocale.system().uiLanguages():
        language = _language_of_tag(tag)
        if language:
            return language
    return "en"


def _language_of_tag(tag: str) -> str:
    first, *others = tag.replace("_", "-").split("-")
    if first == "zh":
        return "zh_TW" if _TRADITIONAL & set(others) else "zh_CN"
    return "en" if first == "en" else ""

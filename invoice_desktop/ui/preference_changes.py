"""Preferences as the window changes them: kept at once, and in force at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.preferences import Preferences
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.ports import PreferenceStore
from invoice_desktop.ui.language import LanguageSwitch, language_of_system
from invoice_desktop.ui.theme import Theme


class PreferenceChanges(QObject):
    """The preferences in force.

    `changed` is emitted after a change; `failed` carries the `Trouble` that kept one from being
    kept: it holds until the window is closed.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        store: PreferenceStore,
        language: LanguageSwitch,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._language = language
        self._theme = theme

    @property
    def present(self) -> Preferences:
        return self._store.load()

    def put_in_force(self, language: str | None = None) -> None:
        """Take language, theme and text size; a language named at the start goes before."""
        present = self._store.load()
        self._theme.set(present.theme, present.text_size)
        self._language.set_language(language or present.language or language_of_system())

    def change(self, **changes: Any) -> None:  # noqa: ANN401 -- fields of `Preferences`
        """Change fields of `Preferences` by their names."""
        changed = replace(self._store.load(), **changes)
        try:
            self._store.save(changed)
        except Trouble as trouble:
            self.failed.emit(trouble)
        if {"theme", "text_size"} & set(changes):
            self._theme.set(changed.theme, changed.text_size)
        if "language" in changes:
            self._language.set_language(changed.language or language_of_system())
        self.changed.emit()

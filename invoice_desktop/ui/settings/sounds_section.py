"""Whether verdicts are heard, and what each sounds like."""

from functools import partial

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from invoice_desktop.domain.sound import Sound
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.services.sound_ports import SoundPlayer
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.theme import Theme

_ICONS = {
    Sound.GENUINE: ("shield", "genuine"),
    Sound.UNPROVEN: ("circle", "unproven"),
    Sound.DOUBTFUL: ("triangle", "doubtful"),
    Sound.CONTRADICTED: ("octagon", "contradicted"),
    Sound.SCAN_AGAIN: ("retry", "ink"),
}


class SoundsSection(Section):
    """A switch, and a button for each sound."""

    def __init__(
        self,
        player: SoundPlayer,
        preferences: PreferenceChanges,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._preferences = preferences
        self._language = language
        self._theme = theme
        self.are_on = QCheckBox()
        self.buttons = {sound: QPushButton() for sound in Sound}
        self._silent = QLabel(wordWrap=True)
        self._silent.setProperty("role", "caption")
        self._lay_out()
        self.are_on.clicked.connect(self._choose)
        theme.changed.connect(self._renew_look)
        self.retranslate()
        self._renew_look()

    def _lay_out(self) -> None:
        self._on_label = self.add_field(self.are_on)
        holder = QWidget()
        row = WrappingRow(holder)
        for sound, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(partial(self._player.play, sound))
        self._listen_label = self.add_field(holder)
        self.add_whole(self._silent)

    def _choose(self) -> None:
        self._preferences.change(sounds=self.are_on.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.are_on.setChecked(self._preferences.present.sounds)
        is_able = self._player.is_able
        for control in (self.are_on, *self.buttons.values()):
            control.setEnabled(is_able)
        self._silent.setVisible(not is_able)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Sounds"),
            self.tr(
                "Each verdict at the desk has its own sound, so that a stack is checked with the "
                "eyes on the paper. What needs a look never sounds genuine."
            ),
        )
        self._on_label.setText(self.tr("Verdicts"))
        self.are_on.setText(self.tr("Tell verdicts by a sound too"))
        self._listen_label.setText(self.tr("Listen"))
        words = self._language.words
        for sound, button in self.buttons.items():
            if sound is Sound.SCAN_AGAIN:
                said = self.tr("Scan again")
            else:
                said = words.authenticity(Authenticity[sound.name])
            button.setText(said)
            button.setAccessibleName(self.tr("Listen: {sound}").format(sound=said))
        self._silent.setText(
            self.tr(
                "Nothing that plays sounds was found on this computer (pw-play, paplay or aplay)."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        for sound, button in self.buttons.items():
            button.setIcon(icon(_ICONS[sound][0], self._theme.tokens, _ICONS[sound][1]))
            button.setIconSize(QSize(16, 16))

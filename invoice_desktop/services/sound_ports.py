"""What the window knows of what plays sounds."""

from typing import Protocol

from invoice_desktop.domain.sound import Sound


class SoundPlayer(Protocol):
    """Plays sounds where the system can."""

    def play(self, sound: Sound) -> None:
        """Begin a sound, and return at once."""

    @property
    def is_able(self) -> bool:
        """Whether there is anything here that plays sounds."""

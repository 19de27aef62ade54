"""Sounds by what the system brings along: winsound, afplay, or a player of Linux."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from invoice_desktop.domain.sound import Sound

LINUX_PLAYERS = ("pw-play", "paplay", "aplay")
"""PipeWire's, PulseAudio's and ALSA's, the newest first."""
MOST_AT_ONCE = 3
"""Sounds that may run into each other: two scans that ran together are both heard, while players
that hang do not pile up."""


class SystemSounds:
    """Plays the WAV files of a folder; where nothing plays them, the desk stays silent.

    A sound that cannot be played is no trouble: the verdict stands in words and shape as well.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begin: Callable[[Path], None] | None = None
        self._looked = False
        self._sounding: list[subprocess.Popen[bytes]] = []

    @property
    def is_able(self) -> bool:
        """Whether there is anything here that plays sounds."""
        return self._player() is not None

    def play(self, sound: Sound) -> None:
        """Begin a sound, and return at once."""
        player = self._player()
        if player is not None:
            player(self._folder / f"{sound.value}.wav")

    def _player(self) -> Callable[[Path], None] | None:
        if not self._looked:
            self._looked = True
            self._begin = self._found()
        return self._begin

    def _found(self) -> Callable[[Path], None] | None:
        if sys.platform == "win32":
            return _begin_on_windows
        names = ("afplay",) if sys.platform == "darwin" else LINUX_PLAYERS
        program = next(filter(None, map(shutil.which, names)), None)
        return None if program is None else lambda path: self._begin_with(program, path)

    def _begin_with(self, program: str, path: Path) -> None:
        self._make_room()
        try:
            sound = subprocess.Popen(  # noqa: S603 -- a player found on the path, our own file
                [program, str(path)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            # a player that does not start now will not start at the next verdict either
            self._begin = None
        else:
            self._sounding.append(sound)

    def _make_room(self) -> None:
        """Let go of the sounds that are over; asking lets the system forget their programs."""
        self._sounding = [sound for sound in self._sounding if sound.poll() is None]
        if len(self._sounding) >= MOST_AT_ONCE:
            self.stop()

    def stop(self) -> None:
        """Cut off whatever still sounds."""
        for sound in self._sounding:
            sound.kill()
            sound.wait()
        self._sounding = []


def _begin_on_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(path), flags)
        except RuntimeError:
            # a computer without any sound device
            return

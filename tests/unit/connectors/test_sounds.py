"""Sounds by a real program of the search path, and the files that it is handed."""

import importlib.util
import os
import sys
import time
import wave
from pathlib import Path
from types import ModuleType

import pytest

from invoice_desktop.connectors.sounds import MOST_AT_ONCE, SystemSounds
from invoice_desktop.domain.sound import Sound
from invoice_desktop.installation import resources_directory

SHIPPED = resources_directory() / "sounds"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="winsound needs no program")
NAME = "afplay" if sys.platform == "darwin" else "paplay"


def _put_player(folder: Path, script: str) -> Path:
    player = folder / NAME
    player.write_text(f"#!/bin/sh\n{script}\n")
    player.chmod(0o755)
    return player


def _wait_for_text(path: Path, text: str) -> None:
    end = time.monotonic() + 20
    while not path.exists() or path.read_text() != text:
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_player_is_found_and_handed_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = tmp_path / "heard"
    _put_player(tmp_path, f'echo "$1" >> "{heard}"')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setattr("invoice_desktop.connectors.sounds.LINUX_PLAYERS", (NAME,))
    sounds = SystemSounds(SHIPPED)
    assert sounds.is_able
    sounds.play(Sound.GENUINE)
    _wait_for_text(heard, f"{SHIPPED / 'genuine.wav'}\n")
    sounds.stop()


def test_players_that_hang_do_not_pile_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = tmp_path / "begun"
    _put_player(tmp_path, f'echo x >> "{begun}"\nexec sleep 60')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setattr("invoice_desktop.connectors.sounds.LINUX_PLAYERS", (NAME,))
    sounds = SystemSounds(SHIPPED)
    for count in range(1, MOST_AT_ONCE + 1):
        sounds.play(Sound.DOUBTFUL)
        _wait_for_text(begun, "x\n" * count)
    hanging = list(sounds._sounding)
    sounds.play(Sound.GENUINE)
    assert all(each.returncode is not None for each in hanging)
    assert len(sounds._sounding) == 1
    sounds.stop()
    assert not sounds._sounding


def test_where_nothing_plays_the_desk_is_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = SystemSounds(SHIPPED)
    assert not sounds.is_able
    sounds.play(Sound.GENUINE)


def test_a_player_that_does_not_start_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = _put_player(tmp_path, "")
    player.write_bytes(b"no program of any kind")
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = SystemSounds(SHIPPED)
    assert sounds.is_able
    sounds.play(Sound.GENUINE)
    assert not sounds.is_able


class FakeWinsound(ModuleType):
    """Takes what the module of Windows takes; without a device it fails as that one does."""

    SND_FILENAME, SND_ASYNC, SND_NODEFAULT = 0x20000, 0x1, 0x2

    def __init__(self, *, has_device: bool) -> None:
        super().__init__("winsound")
        self.has_device = has_device
        self.played: list[tuple[str, int]] = []

    def PlaySound(self, sound: str, flags: int) -> None:
        if not self.has_device:
            raise RuntimeError("Failed to play sound")
        self.played.append((sound, flags))


@pytest.mark.parametrize("has_device", [True, False])
def test_windows_plays_the_file_itself_and_does_not_wait(
    monkeypatch: pytest.MonkeyPatch,
    has_device: bool,  # noqa: FBT001
) -> None:
    winsound = FakeWinsound(has_device=has_device)
    monkeypatch.setitem(sys.modules, "winsound", winsound)
    monkeypatch.setattr(sys, "platform", "win32")
    SystemSounds(SHIPPED).play(Sound.CONTRADICTED)
    expected = [(str(SHIPPED / "contradicted.wav"), 0x20003)] if has_device else []
    assert winsound.played == expected


def test_the_shipped_sounds_are_those_of_the_script_and_differ(tmp_path: Path) -> None:
    script = Path(__file__).parents[3] / "packaging" / "make_sounds.py"
    spec = importlib.util.spec_from_file_location("make_sounds", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    module.main(tmp_path)
    seen: set[bytes] = set()
    for sound in Sound:
        content = (SHIPPED / f"{sound.value}.wav").read_bytes()
        assert content == (tmp_path / f"{sound.value}.wav").read_bytes()
        with wave.open(str(SHIPPED / f"{sound.value}.wav")) as file:
            assert 0.1 < file.getnframes() / file.getframerate() < 0.7
        seen.add(content)
    assert len(seen) == len(Sound)

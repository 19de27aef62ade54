"""Fifty scans by real key events under a real X server: each has its verdict, hands off.

What plays the sounds is a program of the test's own, so each verdict is heard as it is told.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.factories.invoices import make_invoice
from tests.walk.conftest import Run
from tests.walk.x11 import NEEDED, Window, opened_window, screen, wait_for

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason="no Xvfb or xdotool here"
    ),
]
SCANS = 50
TEXTS = [make_invoice(seed=seed).qr_text for seed in range(SCANS)]


@dataclass(frozen=True, slots=True)
class Ear:
    """What the window let be heard so far."""

    file: Path

    @property
    def sounds(self) -> list[str]:
        heard = self.file.read_text().split() if self.file.exists() else []
        return [Path(each).stem for each in heard]

    def waits_for(self, count: int) -> None:
        """Wait until so many verdicts were told."""
        wait_for(f"sound {count}", lambda: len(self.sounds) >= count)


@pytest.fixture
def ear(tmp_path: Path) -> Ear:
    return Ear(tmp_path / "heard")


@pytest.fixture
def window(kept: Run, tmp_path: Path, ear: Ear) -> Iterator[Window]:
    """Open the window on a home with one invoice in it, where `pw-play` writes what it is told."""
    assert kept("--scan", make_invoice(seed=1_000).qr_text).status == 0
    programs = tmp_path / "programs"
    programs.mkdir()
    player = programs / "pw-play"
    player.write_text(f'#!/bin/sh\necho "$1" >> "{ear.file}"\n')
    player.chmod(0o755)
    with (
        screen() as display,
        opened_window(display, tmp_path, programs=str(programs)) as window,
    ):
        yield window


def test_fifty_scans_without_a_hand_on_the_keyboard(window: Window, ear: Ear, kept: Run) -> None:
    for count, text in enumerate(TEXTS, start=1):
        window.scan(text)
        ear.waits_for(count)
    assert ear.sounds == ["unproven"] * SCANS
    assert window.close() == 0
    again = kept(*(part for text in TEXTS for part in ("--scan", text)))
    seen = [
        any(finding["reason"] == "seen_before" for finding in each["findings"])
        for each in again.objects
    ]
    assert seen == [True] * SCANS


def test_a_gun_that_misbehaves(window: Window, ear: Ear) -> None:
    # no Enter; two scans run together; one cut, then whole; one seen before
    window.scan(TEXTS[0], end="")
    ear.waits_for(1)
    window.scan(TEXTS[1] + TEXTS[2])
    ear.waits_for(3)
    window.scan(TEXTS[3][:-12])
    ear.waits_for(4)
    window.scan(TEXTS[3])
    ear.waits_for(5)
    window.scan(TEXTS[3])
    ear.waits_for(6)
    # with the form open, and from another room
    window.press("ctrl+t")
    window.scan(TEXTS[4])
    ear.waits_for(7)
    window.goes_to("5", "Help")
    # out of the search field, which would keep the scan
    window.press("Tab")
    window.scan(TEXTS[5])
    ear.waits_for(8)
    assert window.title.startswith("Desk ")
    assert ear.sounds == [
        *["unproven"] * 3,
        *["scan_again", "unproven", "doubtful", "unproven", "unproven"],
    ]
    assert window.close() == 0

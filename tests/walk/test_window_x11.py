"""The whole program under a real X server: real key events in, the archive read afterwards."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.factories.invoices import make_invoice
from tests.walk.conftest import Run
from tests.walk.x11 import NEEDED, ROOT, Window, opened_window, screen

ROOMS = {"2": "Archive", "3": "Ledger", "4": "Settings", "5": "Help", "1": "Desk"}
TABS_TO_FIRST_SAMPLE = 4

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason="no Xvfb or xdotool here"
    ),
]


@pytest.fixture
def window(kept: Run, tmp_path: Path) -> Iterator[Window]:
    """Open the window on a home in which one invoice is kept already."""
    assert kept("--scan", make_invoice(seed=1).qr_text).status == 0
    with screen() as display, opened_window(display, tmp_path) as window:
        yield window


def was_seen(kept: Run, *handed_over: object) -> bool:
    """Tell whether the archive had the invoice before it is handed over now."""
    findings = kept(*handed_over).only["findings"]
    return any(each["reason"] == "seen_before" for each in findings)


def test_scans_typed_by_a_scanner_are_kept(window: Window, kept: Run) -> None:
    scans = [make_invoice(seed=seed).qr_text for seed in (2, 3)]
    for scan in scans:
        window.keeps_after(partial(window.scan, scan))
    assert window.close() == 0
    assert [was_seen(kept, "--scan", scan) for scan in scans] == [True, True]
    assert not was_seen(kept, "--scan", make_invoice(seed=4).qr_text)


def test_a_sample_and_every_room_are_reached_by_keys(window: Window, kept: Run) -> None:
    window.keeps_after(lambda: window.press(*["Tab"] * TABS_TO_FIRST_SAMPLE, "Return"))
    for key, room in ROOMS.items():
        window.goes_to(key, room)
    assert window.close() == 0
    samples = sorted((ROOT / "resources" / "samples").iterdir())
    assert [was_seen(kept, sample) for sample in samples] == [True, False, False]

"""A gun's keys told from typing, by recorded timings; a scan that is not whole is not guessed."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, cycle

import pytest

from invoice_desktop.capture.scanner_keys import GunKeys
from invoice_desktop.capture.scanner_texts import is_whole
from invoice_desktop.domain.scan import Scan
from tests.factories.invoices import make_invoice

FIRST, SECOND = (make_invoice(seed=seed).qr_text for seed in (1, 2))
FULL_WIDTH = {ord(char): ord(char) + 0xFEE0 for char in "0123456789,."}
# milliseconds between keys: a wired gun, a slow one, a radio gun, one on a busy bus
PACES: dict[str, tuple[int, ...]] = {
    "fast": (1, 2, 1, 0, 3),
    "slow": (85, 95, 90),
    "jittered": (2, 30, 0, 0, 61, 5, 1, 88),
    "pausing": (4, 4, 4, 4, 4, 4, 4, 250),
}


class Played:
    """Plays keys, and keeps what reached a field and what was scanned."""

    def __init__(self) -> None:
        self.keys = GunKeys()
        self.at = 1_000
        self.field = ""
        self._before = ""
        self.scans: list[Scan] = []

    def type(self, text: Iterable[str], pace: Iterable[int] = (2,)) -> "Played":
        gaps = cycle(pace)
        for key in text:
            self.at += next(gaps)
            step = self.keys.press(key, self.at)
            self.scans += step.ended
            if step.begins:
                self._before = self.field
            if step.takes_back:
                self.field = self._before
            if not step.taken and key.isprintable():
                self.field += key
        return self

    def wait(self, milliseconds: int) -> "Played":
        self.at += milliseconds
        self.scans += self.keys.settle(self.at)
        return self

    @property
    def texts(self) -> list[str]:
        assert all(scan.trouble is None for scan in self.scans), self.scans
        return [scan.text for scan in self.scans]

    @property
    def codes(self) -> list[str]:
        return [scan.trouble.code if scan.trouble else "" for scan in self.scans]


@pytest.fixture
def played() -> Played:
    return Played()


@pytest.mark.parametrize("pace", PACES.values(), ids=PACES)
def test_a_scan_is_taken_whole_and_leaves_the_field_as_it_was(
    played: Played, pace: tuple[int, ...]
) -> None:
    played.type("half", (180,)).wait(300)
    played.type([*FIRST, "\r"], pace)
    assert played.texts == [FIRST]
    assert played.field == "half"


def test_fifty_scans_one_after_another(played: Played) -> None:
    texts = [make_invoice(seed=seed).qr_text for seed in range(50)]
    for text in texts:
        played.type([*text, "\r"], PACES["jittered"]).wait(700)
    assert played.texts == texts
    assert played.field == ""


@pytest.mark.parametrize("pace", [(150,), (180, 90, 240), (130, 131)])
def test_typing_is_left_alone(played: Played, pace: tuple[int, ...]) -> None:
    played.type([*FIRST, "\r"], pace).wait(5_000)
    assert played.scans == []
    assert played.field == FIRST
    assert played.keys.due() is None


def test_quick_figures_that_are_no_code_are_left_alone(played: Played) -> None:
    # an eight-digit number by a barcode into a form's field
    played.type([*"12345678", "\r"]).type([*"01,1", "\r"])
    assert played.scans == []
    assert played.field == "1234567801,1"


def test_a_number_key_held_down_is_no_scan(played: Played) -> None:
    played.type("0" * 60, (30,)).wait(1_000)
    assert played.scans == []


def test_a_missing_enter_is_made_good_by_silence(played: Played) -> None:
    played.type(FIRST)
    due = played.keys.due()
    assert due == played.at + 120
    assert played.keys.settle(due - 1) == ()
    played.wait(120)
    assert played.texts == [FIRST]
    assert played.keys.due() is None
    # the Enter was only late: it goes to nobody
    assert played.type("\r", (100,)).keys.press("\r", played.at + 5_000).taken is False


def test_a_line_feed_behind_the_enter_belongs_to_the_scan(played: Played) -> None:
    played.type([*FIRST, "\r"])
    assert played.keys.press("\n", played.at + 5).taken
    # the next Enter is the clerk's: it asks for the next invoice
    assert not played.keys.press("\r", played.at + 10).taken
    played.type([*SECOND, "\r"])
    assert not played.keys.press("\r", played.at + 300).taken
    assert played.texts == [FIRST, SECOND]


def test_keys_that_waited_in_the_queue_are_parted_by_their_own_times(played: Played) -> None:
    """The window was busy: no timer ran between two scans without Enter."""
    played.type(FIRST).type(SECOND[0], (500,)).type([*SECOND[1:], "\r"])
    assert played.texts == [FIRST, SECOND]


def test_two_scans_run_together_are_parted(played: Played) -> None:
    played.type([*FIRST, *SECOND, "\r"])
    assert played.texts == [FIRST, SECOND]


def test_one_code_read_twice_is_one_scan(played: Played) -> None:
    played.type([*FIRST, *FIRST, "\r"])
    assert played.texts == [FIRST]


@pytest.mark.parametrize("cut", range(6, len(FIRST) - 1))
def test_a_cut_scan_is_never_guessed(played: Played, cut: int) -> None:
    played.type([*FIRST[:cut], "\r"])
    assert len(played.scans) == 1
    assert played.codes[0] in {"qr_cut_short", "scan_not_confirmed"}
    # the next scan is whole again
    played.type([*FIRST, "\r"])
    assert played.scans[-1] == Scan(FIRST)


def _with_eaten() -> Iterator[str]:
    for at in range(3, len(FIRST) - 1):
        if FIRST[at] != FIRST[at - 1]:
            yield FIRST[:at] + FIRST[at + 1 :]


def test_a_character_that_was_eaten_is_never_guessed() -> None:
    for text in _with_eaten():
        played = Played().type([*text, "\r"])
        assert all(scan.trouble is not None for scan in played.scans), text


def test_two_cut_scans_run_together_are_not_parted(played: Played) -> None:
    played.type([*FIRST[:-9], *SECOND[:-9], "\r"])
    assert played.codes == ["qr_doubled"]


def test_a_wrong_check_sum_is_believed_the_second_time(played: Played) -> None:
    wrong = _with_wrong_sum(FIRST)
    played.type([*wrong, "\r"]).wait(900).type([*wrong, "\r"])
    assert played.codes == ["scan_not_confirmed", ""]
    assert played.scans[-1].text == wrong


def _with_wrong_sum(text: str) -> str:
    fields = text.split(",")
    fields[7] = "0000" if fields[7] != "0000" else "1111"
    return ",".join(fields)


def test_what_an_input_method_committed_is_read(played: Played) -> None:
    wide = FIRST.translate(FULL_WIDTH)
    played.type([wide[:9], wide[9:], "\r"], (15,))
    assert played.texts == [wide]
    assert played.field == ""


def test_an_address_is_passed_on(played: Played) -> None:
    played.type([*"https://example.com/a", "\r"])
    assert played.texts == ["https://example.com/a"]


def test_a_key_without_text_parts_typing_but_no_scan(played: Played) -> None:
    played.type([*FIRST[:5], "", *FIRST[5:], "\r"])
    assert played.scans == []
    played.type([*FIRST[:20], "", *FIRST[20:], "\t"])
    assert played.texts == [FIRST]


def test_times_that_run_backwards_are_borne(played: Played) -> None:
    times = list(accumulate([1_000, *[3] * (len(FIRST) - 1)]))
    times[40] = 20
    for key, at in zip(FIRST, times, strict=True):
        played.keys.press(key, at)
    assert played.keys.press("\r", times[-1] + 3).ended == (Scan(FIRST),)


def test_check_sums_of_other_issuing_systems_confirm_too() -> None:
    head = "01,32,,25997000000123456789,16.40,20250908,,"
    assert is_whole(f"{head}c513")
    assert not is_whole(f"{head}0000")

"""A scanner gun is a keyboard: its scans are told from typing by speed and by what they say.

A scan that is not whole is never mended: the clerk is asked to scan again. Times are those of
the events themselves, in milliseconds: when the window was busy, keys that were typed slowly
arrive all at once.
"""

from dataclasses import dataclass, replace

from invoice_desktop.domain.scan import KeyStep, Scan

TYPING_GAP = 120
"""Milliseconds between two keys that part one burst from the next; other products split at 55
to 100."""
FEW_KEYS, QUICK = 6, 50
MANY_KEYS, STEADY = 12, 100
"""So many characters are a gun's when they came at no more than so many milliseconds each: nobody
types a dozen digits and commas at ten a second."""
SILENCE = 400
"""Milliseconds of silence that end a scan without an Enter: radio guns pause in mid-scan."""
SILENCE_WHEN_WHOLE = 120
"""The same where the check sum says that nothing is missing."""
LATE_ENTER = 600
"""Milliseconds within which an Enter still belongs to the scan before it."""
SECOND_ENTER = 60
"""The same behind an Enter: some guns send a line feed after it."""

_ENTERS = frozenset({"\r", "\n", "\r\n"})
_ENDS = _ENTERS | {"\t"}


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys that came close together.

    An Enter until `enter_until` belongs to the scan before; `refused` is the last scan that
    nothing confirmed.
    """

    text: str = ""
    first: int = 0
    last: int = 0
    is_gun: bool = False
    enter_until: int = 0
    refused: str = ""


def press(burst: Burst, text: str, at: int) -> tuple[Burst, KeyStep]:
    """Take the next key; gives the burst as it is afterwards, and what the key means."""
    if burst.is_gun and at - burst.last > SILENCE_WHEN_WHOLE and at > burst.last + _silence(burst):
        burst, ended = _end(burst)
        burst, step = press(burst, text, at)
        return burst, replace(step, ended=(*ended, *step.ended))
    if burst.is_gun:
        return _press_in_scan(burst, text, at)
    if text in _ENTERS and at <= burst.enter_until:
        return replace(burst, enter_until=0), KeyStep(taken=True)
    if not text or text in _ENDS or not text.isprintable():
        return Burst(refused=burst.refused), KeyStep()
    return _press_in_typing(burst, text, at)


def settle(burst: Burst, at: int) -> tuple[Burst, tuple[Scan, ...]]:
    """End a scan whose Enter did not come, once it was silent for long enough."""
    when = due(burst)
    return (burst, ()) if when is None or at < when else _end(burst)


def due(burst: Burst) -> int | None:
    """Tell when the burst is over without an Enter; None when it is no gun's."""
    return burst.last + _silence(burst) if burst.is_gun else None


def _press_in_scan(burst: Burst, text: str, at: int) -> tuple[Burst, KeyStep]:
    if text in _ENDS:
        over, ended = _end(burst)
        return replace(over, enter_until=at + SECOND_ENTER), KeyStep(taken=True, ended=ended)
    if not text:
        return burst, KeyStep()
    return replace(burst, text=burst.text + text, last=max(at, burst.last)), KeyStep(taken=True)


def _press_in_typing(burst: Burst, text: str, at: int) -> tuple[Burst, KeyStep]:
    follows = burst.text and 0 <= at - burst.last <= TYPING_GAP
    if follows:
        grown = replace(burst, text=burst.text + text, last=at)
    else:
        grown = Burst(text, at, at, refused=burst.refused)
    if _is_gun(grown):
        return replace(grown, is_gun=True), KeyStep(not follows, taken=True, takes_back=True)
    return grown, KeyStep(begins=not follows)


def _is_gun(burst: Burst) -> bool:
    gaps = max(1, len(burst.text) - 1)
    pace = (burst.last - burst.first) / gaps
    is_fast = (len(burst.text) >= FEW_KEYS and pace <= QUICK) or (
        len(burst.text) >= MANY_KEYS and pace <= STEADY
    )
    return is_fast and _looks_like_code(burst.text)


def _looks_like_code(text: str) -> bool:
    # the window listens from its start on, and what reads payloads is not needed before a scan
    from invoice_desktop.capture.scanner_texts import looks_like_code

    return looks_like_code(text)


def _silence(burst: Burst) -> int:
    from invoice_desktop.capture.scanner_texts import is_whole

    return SILENCE_WHEN_WHOLE if is_whole(burst.text) else SILENCE


def _end(burst: Burst) -> tuple[Burst, tuple[Scan, ...]]:
    from invoice_desktop.capture.scanner_texts import judge_scans

    scans = judge_scans(burst.text, burst.refused)
    unconfirmed = scans[-1].text if scans[-1].trouble is not None else ""
    return Burst(enter_until=burst.last + LATE_ENTER, refused=unconfirmed), scans


class GunKeys:
    """Keeps the burst under way; see `services.scanner_ports.ScannerKeys`."""

    def __init__(self) -> None:
        self._burst = Burst()

    def press(self, text: str, at: int) -> KeyStep:
        """Take what a key writes."""
        self._burst, step = press(self._burst, text, at)
        return step

    def settle(self, at: int) -> tuple[Scan, ...]:
        """Give the scan whose Enter did not come."""
        self._burst, ended = settle(self._burst, at)
        return ended

    def due(self) -> int | None:
        """Tell when `settle` has something to give."""
        return due(self._burst)

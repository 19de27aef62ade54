"""What is to be heard of a verdict, by somebody who looks at the paper and not at the screen."""

from collections.abc import Iterable
from enum import StrEnum

from invoice_desktop.domain.verdict import Acceptance, Authenticity, Verdict


class Sound(StrEnum):
    """The sounds; each is a file of its name."""

    GENUINE = "genuine"
    UNPROVEN = "unproven"
    DOUBTFUL = "doubtful"
    CONTRADICTED = "contradicted"
    SCAN_AGAIN = "scan_again"


_OF = {
    Authenticity.GENUINE: Sound.GENUINE,
    Authenticity.UNPROVEN: Sound.UNPROVEN,
    Authenticity.DOUBTFUL: Sound.DOUBTFUL,
    Authenticity.CONTRADICTED: Sound.CONTRADICTED,
}
_GRAVITY = tuple(_OF)
_SAID_ALREADY = {"authenticity_unproven"}
"""The reason to look at an invoice that is nothing but its authenticity once more."""


def sound_of(verdicts: Iterable[Verdict]) -> Sound | None:
    """Give the sound of the gravest verdict; None where there is none.

    What is not to be taken, or not before somebody looked at it, never sounds as if all were
    well: it sounds doubtful at the least.
    """
    heard = [_heard(verdict) for verdict in verdicts]
    return _OF[max(heard, key=_GRAVITY.index)] if heard else None


def _heard(verdict: Verdict) -> Authenticity:
    if verdict.acceptance is Acceptance.ACCEPT or set(verdict.reasons) == _SAID_ALREADY:
        return verdict.authenticity
    return max(verdict.authenticity, Authenticity.DOUBTFUL, key=_GRAVITY.index)

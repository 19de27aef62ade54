"""The inks of a report: the window's light colours on sheets, black alone on thermal rolls.

Thermal printers know no grey and no colour: they would scatter dots where a letter should be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from invoice_desktop.domain.signature import Holds, SignatureState
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

Colour = str
"""Written as `#rrggbb`."""

_GREEN, _BLUE, _AMBER, _RED = "#1b6e45", "#46617c", "#8a5a00", "#ad2620"
_VIOLET, _GREY, _INK = "#74408a", "#5f636b", "#23262b"
_BLACK = "#000000"
PAPER = "#ffffff"


@dataclass(frozen=True, slots=True)
class Inks:
    """What is printed in which colour; meaning is carried by words and shapes as well."""

    ink: Colour
    soft: Colour
    line: Colour
    shade: Colour | None
    accent: Colour
    authenticity: Mapping[Authenticity, Colour]
    acceptance: Mapping[Acceptance, Colour]
    outcome: Mapping[Outcome, Colour]
    signature: Mapping[SignatureState, Colour]
    holds: Mapping[Holds, Colour]


SHEET = Inks(
    ink=_INK,
    soft=_GREY,
    line="#c9c5bb",
    shade="#f5f3ee",
    accent="#23588c",
    authenticity=MappingProxyType(
        {
            Authenticity.GENUINE: _GREEN,
            Authenticity.UNPROVEN: _BLUE,
            Authenticity.DOUBTFUL: _AMBER,
            Authenticity.CONTRADICTED: _RED,
        }
    ),
    acceptance=MappingProxyType(
        {Acceptance.ACCEPT: _GREEN, Acceptance.REVIEW: _AMBER, Acceptance.REJECT: _RED}
    ),
    outcome=MappingProxyType(
        {
            Outcome.FAILED: _RED,
            Outcome.INDETERMINATE: _AMBER,
            Outcome.PASSED: _GREEN,
            Outcome.NOT_APPLICABLE: _GREY,
        }
    ),
    signature=MappingProxyType(
        {
            SignatureState.INTACT_MAKER_PINNED: _GREEN,
            SignatureState.INTACT_SIGNER_UNKNOWN: _BLUE,
            SignatureState.INTACT_PARTLY_UNSIGNED: _AMBER,
            SignatureState.ALTERED: _RED,
            SignatureState.TEST: _VIOLET,
            SignatureState.UNSIGNED: _GREY,
            SignatureState.NOT_VERIFIABLE: _INK,
        }
    ),
    holds=MappingProxyType(
        {Holds.YES: _GREEN, Holds.WARNS: _AMBER, Holds.NO: _RED, Holds.UNKNOWN: _BLUE}
    ),
)
ROLL = Inks(
    ink=_BLACK,
    soft=_BLACK,
    line=_BLACK,
    shade=None,
    accent=_BLACK,
    authenticity=MappingProxyType(dict.fromkeys(Authenticity, _BLACK)),
    acceptance=MappingProxyType(dict.fromkeys(Acceptance, _BLACK)),
    outcome=MappingProxyType(dict.fromkeys(Outcome, _BLACK)),
    signature=MappingProxyType(dict.fromkeys(SignatureState, _BLACK)),
    holds=MappingProxyType(dict.fromkeys(Holds, _BLACK)),
)


@cache
def printed(colour: Colour) -> "Color":
    """Give a colour to reportlab, which reads one that is written as text anew each time."""
    from reportlab.lib.colors import HexColor

    return HexColor(colour)

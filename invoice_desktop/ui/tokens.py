"""The named colours of the window: two palettes of the same tokens, none written anywhere else.

Text on its ground has a contrast of at least 4.5, edges of controls of 3 (WCAG 2.2, 1.4.3 and
1.4.11); a test holds both palettes to it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`; a `_soft` one is the ground under the text of its name."""

    paper: str
    """The ground of the window."""
    shade: str
    """The ground of the rail and of what lies behind pages."""
    surface: str
    """The ground of panels, fields and lists."""
    ink: str
    ink_soft: str
    line: str
    """Quiet lines between things."""
    edge: str
    """Edges of fields and buttons."""
    accent: str
    accent_strong: str
    """The accent under the pointer."""
    accent_ink: str
    """Text on the accent."""
    accent_soft: str
    """The ground of what is chosen."""
    genuine: str
    genuine_soft: str
    unproven: str
    unproven_soft: str
    doubtful: str
    doubtful_soft: str
    contradicted: str
    contradicted_soft: str
    trial: str
    """What is for tests only."""
    trial_soft: str


LIGHT = Tokens(
    paper="#f7f5f0",
    shade="#eeebe3",
    surface="#fffefc",
    ink="#23262b",
    ink_soft="#5f636b",
    line="#e0dcd2",
    edge="#89857b",
    accent="#23588c",
    accent_strong="#1a4570",
    accent_ink="#ffffff",
    accent_soft="#e2ebf4",
    genuine="#1b6e45",
    genuine_soft="#e3f1e8",
    unproven="#46617c",
    unproven_soft="#e7edf3",
    doubtful="#8a5a00",
    doubtful_soft="#faf0d8",
    contradicted="#ad2620",
    contradicted_soft="#fae6e3",
    trial="#74408a",
    trial_soft="#f2e8f5",
)

DARK = Tokens(
    paper="#1a1c1f",
    shade="#141619",
    surface="#222529",
    ink="#e9e7e2",
    ink_soft="#a9aaa8",
    line="#363a40",
    edge="#73777d",
    accent="#8dbbe8",
    accent_strong="#abcff2",
    accent_ink="#10202f",
    accent_soft="#2a3b4d",
    genuine="#7fcfa0",
    genuine_soft="#1d3528",
    unproven="#a8c1da",
    unproven_soft="#273340",
    doubtful="#e6bd62",
    doubtful_soft="#3b3018",
    contradicted="#f29a90",
    contradicted_soft="#432322",
    trial="#d0a8e2",
    trial_soft="#382a42",
)

"""A spot on a page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on a page, as fractions of its width and height from the top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float

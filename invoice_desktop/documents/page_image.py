"""A drawn page or a decoded picture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels row by row from the top left, three bytes each: red, green, blue."""

    width: int
    height: int
    pixels: bytes

    def __post_init__(self) -> None:
        if len(self.pixels) != self.width * self.height * 3:
            message = f"{self.width} x {self.height} pixels need three bytes each"
            raise ValueError(message)

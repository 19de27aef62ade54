"""How a file of a watched folder stood when it was taken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """Its size in bytes, its date in nanoseconds since 1970, its SHA-256 in lower-case hex."""

    size: int
    modified: int
    sha256: str

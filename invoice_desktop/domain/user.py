"""Who acts: every service is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class User:
    """A person at the desk; the name is printed on receipts and kept in the archive."""

    name: str

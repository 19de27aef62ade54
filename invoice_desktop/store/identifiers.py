"""Identifiers of kept things: made anywhere without asking anybody, and sorted by time."""

import secrets
import time
from uuid import UUID


def new_identifier() -> str:
    """Give a new UUID of version 7 (RFC 9562): neighbours in time are neighbours in an index."""
    milliseconds = time.time_ns() // 1_000_000
    version_and_random = 0x7000 | secrets.randbits(12)
    variant_and_random = (0b10 << 62) | secrets.randbits(62)
    return str(UUID(int=milliseconds << 80 | version_and_random << 64 | variant_and_random))

"""Edits that know nothing of a format: flipped bits, lengths that lie, runs moved about."""

from collections.abc import Callable, Sequence
from random import Random

Edit = Callable[[Random, bytes], bytes]

LONGEST = 300_000
"""Bytes: inputs do not grow beyond it, so that sizes that the limits refuse stay out."""
_EXTREMES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_LONGEST_RUN = 64


def edited(random: Random, content: bytes, edits: Sequence[Edit], most: int = 4) -> bytes:
    """Apply one to `most` of the edits, few more often than many."""
    for _ in range(min(1 + int(random.expovariate(1.0)), most)):
        content = random.choice(edits)(random, content)[:LONGEST]
    return content


def flip_bit(random: Random, content: bytes) -> bytes:
    """Turn one bit."""
    changed = bytearray(content or b"\0")
    changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def set_byte(random: Random, content: bytes) -> bytes:
    """Overwrite one byte."""
    changed = bytearray(content or b"\0")
    changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def write_extreme(random: Random, content: bytes) -> bytes:
    """Overwrite one, two, four or eight bytes by a number at the edge of what they hold."""
    size = random.choice((1, 2, 4, 8))
    number = random.choice(_EXTREMES) & ((1 << 8 * size) - 1)
    where = random.randrange(max(len(content) - size, 0) + 1)
    written = number.to_bytes(size, "big")
    written = written[::-1] if random.random() < 0.5 else written
    return content[:where] + written + content[where + size :]


def cut(random: Random, content: bytes) -> bytes:
    """End the input early."""
    return content[: random.randrange(len(content) + 1)]


def drop_run(random: Random, content: bytes) -> bytes:
    """Leave out a run of bytes."""
    where = random.randrange(len(content) + 1)
    return content[:where] + content[where + random.randint(1, _LONGEST_RUN) :]


def repeat_run(random: Random, content: bytes) -> bytes:
    """Say a run of bytes again, up to a thousand times."""
    where = random.randrange(len(content) + 1)
    end = where + random.randint(1, _LONGEST_RUN)
    times = random.choice((1, 2, 3, 17, 1000))
    return content[:end] + content[where:end] * times + content[end:]


def move_run(random: Random, content: bytes) -> bytes:
    """Insert a run of the input somewhere else in it."""
    where, target = (random.randrange(len(content) + 1) for _ in range(2))
    run = content[where : where + random.randint(1, _LONGEST_RUN)]
    return content[:target] + run + content[target:]


def insert_noise(random: Random, content: bytes) -> bytes:
    """Insert bytes of chance."""
    where = random.randrange(len(content) + 1)
    return content[:where] + random.randbytes(random.randint(1, 16)) + content[where:]


BYTE_EDITS: tuple[Edit, ...] = (
    flip_bit,
    set_byte,
    write_extreme,
    cut,
    drop_run,
    repeat_run,
    move_run,
    insert_noise,
)


def spliced(random: Random, first: bytes, second: bytes) -> bytes:
    """Go on with another input somewhere in its middle."""
    return first[: random.randrange(len(first) + 1)] + second[random.randrange(len(second) + 1) :]

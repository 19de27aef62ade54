"""Every way to deceive with a sealed OFD that we know of, each as a named document.

`HOSTILE` is the table of them with what must come of each; good ones that only look odd stand in
it too, for a reader that refuses everything would be of no use.
"""

from collections.abc import Mapping
from types import MappingProxyType

from tests.factories.forge import sign_ofd
from tests.factories.hostile_case import CODE, Hostile, plain, with_member
from tests.factories.hostile_edits import EDITS
from tests.factories.hostile_packages import PACKAGES
from tests.factories.hostile_seals import GENUINE, SEALS

HOSTILE: tuple[Hostile, ...] = (*GENUINE, *SEALS, *EDITS, *PACKAGES)


def covered_members() -> tuple[str, ...]:
    """Give the members that an honest seal covers."""
    return tuple(sorted(plain().members))


def with_flipped_byte(member: str) -> bytes:
    """Give a sealed package in which one bit of a covered member differs, and all can be read."""
    parts = sign_ofd(plain())
    content = bytearray(parts.members[member])
    content[_harmless_place(member, bytes(content))] ^= 1
    return with_member(parts, member, bytes(content)).packed()


def hostile_documents() -> Mapping[str, bytes]:
    """Give the documents by name, to be looked at or fed to other readers."""
    return MappingProxyType({each.name: each.make() for each in HOSTILE})


def _harmless_place(member: str, content: bytes) -> int:
    """Give a byte that no reader minds: the last digit of a namespace's year, or a checksum."""
    if member == CODE:
        return len(content) - 1
    start = content.index(b"xmlns:")
    return content.index(b'"', content.index(b'"', start) + 1) - 1

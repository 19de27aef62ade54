"""Names of files as a clerk can read them, whatever bytes a disk or an archive of files has."""

import os
import re
from pathlib import Path
from zipfile import ZipInfo

_SAYS_UTF8 = 0x800
"""Flag of a member whose name is UTF-8 (PKWARE APPNOTE, 4.4.4, bit 11)."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_DIGITS = re.compile(r"(\d+)")


def shown_name(name: str) -> str:
    """Give a file's name as valid text; one in GBK, as Chinese Windows wrote it, is read as such.

    What is no text in either way is written as escapes; what breaks a line or turns it around is
    an underscore, so that no name looks like another one.
    """
    return _UNSEEN.sub("_", _valid(name))


def _valid(name: str) -> str:
    if not any("\ud800" <= char <= "\udfff" for char in name):
        return name
    try:
        return os.fsencode(name).decode("gb18030")
    except UnicodeError:
        return name.encode("utf-8", "backslashreplace").decode("utf-8")


def member_name(member: ZipInfo) -> str:
    """Give a member's name; Chinese Windows writes it in GBK without saying so."""
    name = member.filename
    if not member.flag_bits & _SAYS_UTF8:
        raw = _bytes_of(name)
        for encoding in ("utf-8", "gb18030"):
            try:
                return shown_name(raw.decode(encoding) if raw else name)
            except UnicodeDecodeError:
                continue
    return shown_name(name)


def _bytes_of(name: str) -> bytes:
    try:
        # zipfile reads names that say nothing in code page 437
        return name.encode("cp437")
    except UnicodeEncodeError:
        return b""


def in_natural_order(path: Path) -> tuple[tuple[int, int | str], ...]:
    """Give the key that sorts as people count: page 2 before page 10."""
    parts = _DIGITS.split(path.name.casefold())
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts if part)

"""The switch of an archive: which files are the archive, and a check of their key.

The check tells a wrong key from a damaged file; SQLCipher reports both alike. It gives nothing
away: the key is random, so that nobody finds it by trying. Replacing this one small file replaces
the database, the wrapped key and the key at one stroke.
"""

import hmac
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from invoice_desktop.store.files import write_whole

KEY_CHECK = "key-check.json"
DATABASE = "invoices.db"
"""What a new archive's database is called."""
RECOVERY = "recovery.json"

DATABASE_NAME = re.compile(r"invoices(-[0-9a-f]{8})?\.db")
RECOVERY_NAME = re.compile(r"recovery(-[0-9a-f]{8})?\.json")

_FORMAT = "invoice-desktop-key-check"
_VERSION = 2
_READ_VERSIONS = frozenset({1, _VERSION})
"""Version 1 named no files: they had their usual names."""
_VALUE = f"{_FORMAT} 1"
"""What the HMAC is over; it stays the same in all versions."""


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What is known of an archive without its key; `value` is an HMAC-SHA-256 in hex.

    `database` and `recovery` are names of files in the archive's folder.
    """

    archive_id: str
    value: str
    database: str = DATABASE
    recovery: str = RECOVERY

    def fits(self, key: bytes) -> bool:
        """Whether a key is the one that the archive was made with."""
        return hmac.compare_digest(self.value, _value(self.archive_id, key))

    @property
    def is_sound(self) -> bool:
        """Whether it can be used; a name never leads out of the archive's folder."""
        return (
            isinstance(self.archive_id, str)
            and isinstance(self.value, str)
            and self.value.isascii()
            and DATABASE_NAME.fullmatch(self.database) is not None
            and RECOVERY_NAME.fullmatch(self.recovery) is not None
        )


def make_key_check(
    archive_id: str, key: bytes, database: str = DATABASE, recovery: str = RECOVERY
) -> KeyCheck:
    """Make the check of an archive."""
    return KeyCheck(archive_id, _value(archive_id, key), database, recovery)


def write_key_check(path: Path, check: KeyCheck) -> None:
    """Keep a check; from then on the archive is what it names. Raises `OSError`."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "archive_id": check.archive_id,
        "hmac_sha256": check.value,
        "database": check.database,
        "recovery": check.recovery,
    }
    write_whole(path, json.dumps(content, indent=1).encode("ascii"))


def read_key_check(path: Path) -> KeyCheck | None:
    """Read a check; None when there is none or it cannot be used. Raises `OSError`.

    The archive opens without it; only a key that does not fit is then explained less well.
    """
    try:
        return _check(json.loads(path.read_bytes()))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def _check(content: dict[str, Any]) -> KeyCheck | None:
    if content["version"] not in _READ_VERSIONS:
        return None
    check = KeyCheck(
        content["archive_id"],
        content["hmac_sha256"],
        content.get("database", DATABASE),
        content.get("recovery", RECOVERY),
    )
    return check if check.is_sound else None


def _value(archive_id: str, key: bytes) -> str:
    return hmac.digest(key, f"{_VALUE} {archive_id}".encode(), "sha256").hex()

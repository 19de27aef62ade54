"""A value that tells a wrong key from a damaged file; SQLCipher reports both alike.

It stands in a small file beside the database, with the archive's id, and gives nothing away:
the key is random, so that nobody finds it by trying.
"""

import hmac
import json
from dataclasses import dataclass
from pathlib import Path

from invoice_desktop.store.files import write_whole

_FORMAT = "invoice-desktop-key-check"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What is known of an archive without its key; `value` is an HMAC-SHA-256 in hex."""

    archive_id: str
    value: str

    def fits(self, key: bytes) -> bool:
        """Whether a key is the one that the archive was made with."""
        return hmac.compare_digest(self.value, _value(self.archive_id, key))


def make_key_check(archive_id: str, key: bytes) -> KeyCheck:
    """Make the check of a new archive."""
    return KeyCheck(archive_id, _value(archive_id, key))


def write_key_check(path: Path, check: KeyCheck) -> None:
    """Keep a check. Raises `OSError`."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "archive_id": check.archive_id,
        "hmac_sha256": check.value,
    }
    write_whole(path, json.dumps(content, indent=1).encode("ascii"))


def read_key_check(path: Path) -> KeyCheck | None:
    """Read a check; None when there is none or it cannot be used. Raises `OSError`.

    The archive opens without it; only a key that does not fit is then explained less well.
    """
    try:
        content = json.loads(path.read_bytes())
        archive_id, value = content["archive_id"], content["hmac_sha256"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None
    if content.get("version") != _VERSION or not isinstance(archive_id, str):
        return None
    return KeyCheck(archive_id, value) if isinstance(value, str) and value.isascii() else None


def _value(archive_id: str, key: bytes) -> str:
    return hmac.digest(key, f"{_FORMAT} {_VERSION} {archive_id}".encode(), "sha256").hex()

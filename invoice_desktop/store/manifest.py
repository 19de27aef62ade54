"""The manifest of a backup: what it is, of which archive, and the digest of each of its files."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.files import write_whole
from invoice_desktop.store.key_check import DATABASE, KEY_CHECK, RECOVERY

MANIFEST = "manifest.json"

_FORMAT = "invoice-desktop-backup"
_VERSION = 1
_NEEDED = frozenset({DATABASE, KEY_CHECK})
_ALLOWED = _NEEDED | {RECOVERY}
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of a backup: its size in bytes and its SHA-256 in lower-case hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself; `made_at` is aware, `heads` are those of the audit log."""

    archive_id: str
    made_at: datetime
    program_version: str
    schema_version: int
    invoices: int
    verifications: int
    heads: tuple[str, ...]
    files: Mapping[str, KeptFile]

    @property
    def size(self) -> int:
        """Bytes of all files but the manifest."""
        return sum(each.size for each in self.files.values())


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Keep a manifest. Raises `OSError`."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "archive_id": manifest.archive_id,
        "made_at": manifest.made_at.isoformat(),
        "program_version": manifest.program_version,
        "schema_version": manifest.schema_version,
        "invoices": manifest.invoices,
        "verifications": manifest.verifications,
        "audit_heads": list(manifest.heads),
        "files": {
            name: {"size": each.size, "sha256": each.sha256}
            for name, each in sorted(manifest.files.items())
        },
    }
    write_whole(folder / MANIFEST, json.dumps(content, indent=1).encode())


def read_manifest(folder: Path) -> Manifest:
    """Read a manifest; no file is opened but itself.

    Raises `ArchiveTrouble`: `backup_is_missing`, `backup_is_damaged`, `backup_is_newer`; `OSError`.
    """
    try:
        content = json.loads((folder / MANIFEST).read_bytes())
        if content["format"] == _FORMAT and content["version"] > _VERSION:
            raise ArchiveTrouble("backup_is_newer", path=str(folder))
        return _manifest(content)
    except (FileNotFoundError, NotADirectoryError):
        code = "backup_is_damaged" if folder.is_dir() else "backup_is_missing"
        raise ArchiveTrouble(code, path=str(folder)) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ArchiveTrouble("backup_is_damaged", path=str(folder)) from None


def refuse_when_cut_off(folder: Path, manifest: Manifest) -> None:
    """Compare the sizes of the files, which is quick.

    Raises `ArchiveTrouble` with `backup_is_damaged`, `OSError`.
    """
    for name, kept in manifest.files.items():
        path = folder / name
        if not path.is_file() or path.stat().st_size != kept.size:
            raise ArchiveTrouble("backup_is_damaged", path=str(folder))


def read_digest(path: Path, told: Callable[[int], None]) -> KeptFile:
    """Read a file from its first byte to its last; `told` of each piece's size."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
            size += len(piece)
            told(len(piece))
    return KeptFile(size, digest.hexdigest())


def copy_file(source: Path, target: Path, told: Callable[[int], None]) -> KeptFile:
    """Copy into a new file for its owner only, and make it last. Raises `OSError`.

    Gives what was read; whoever copies compares it with what it should be.
    """
    digest, size = hashlib.sha256(), 0
    descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as written, source.open("rb") as file:
        while piece := file.read(_CHUNK):
            written.write(piece)
            digest.update(piece)
            size += len(piece)
            told(len(piece))
        written.flush()
        os.fsync(written.fileno())
    return KeptFile(size, digest.hexdigest())


_BINARY: int = getattr(os, "O_BINARY", 0)
"""Windows turns line ends in files that are opened without it."""


def _manifest(content: dict[str, Any]) -> Manifest:
    files = {
        str(name): KeptFile(int(each["size"]), str(each["sha256"]))
        for name, each in content["files"].items()
    }
    made_at = datetime.fromisoformat(content["made_at"])
    if content["format"] != _FORMAT or not _NEEDED <= files.keys() <= _ALLOWED:
        raise ValueError(content["format"])
    if made_at.tzinfo is None or not isinstance(content["archive_id"], str):
        raise ValueError(content["made_at"])
    return Manifest(
        archive_id=content["archive_id"],
        made_at=made_at,
        program_version=str(content["program_version"]),
        schema_version=int(content["schema_version"]),
        invoices=int(content["invoices"]),
        verifications=int(content["verifications"]),
        heads=tuple(map(str, content["audit_heads"])),
        files=files,
    )

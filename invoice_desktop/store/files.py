"""Small files beside the database: written whole or not at all, for the owner's eyes only."""

import os
import secrets
import time
from pathlib import Path

_OWNER_ONLY = 0o600
_TRIES = 20
_PAUSE_SECONDS = 0.1


def create_private(path: Path) -> None:
    """Create an empty file that only its owner may read. Raises `FileExistsError`."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY))


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file's content so that a crash leaves the old or the new. Raises `OSError`."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        rename_patiently(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    make_lasting(path.parent)


def rename_patiently(source: Path, target: Path) -> None:
    """Rename a file or a folder. Raises `OSError`.

    On Windows a virus scanner that looks into a new file forbids this for a moment.
    """
    for _ in range(_TRIES if os.name == "nt" else 0):
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(_PAUSE_SECONDS)
        else:
            return
    source.replace(target)


def make_lasting(folder: Path) -> None:
    """Make what was created or renamed in a folder outlive a power failure."""
    if os.name == "nt":  # Windows opens no folders, and keeps their entries in its own journal
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

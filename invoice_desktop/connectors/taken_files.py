"""Which files were taken out of a watched folder, in a file of the home.

Names of files say who deals with whom: only digests of them lie outside the encrypted archive.
"""

import os
from hashlib import blake2b
from pathlib import Path

from invoice_desktop.connectors.atomic_file import write_whole
from invoice_desktop.domain.taken import Taken
from invoice_desktop.domain.trouble import Trouble

_PARTS = 4
_MOST_OUTDATED = 2
"""The file is written anew when it holds so many times more lines than files."""


class TakenFilesOnDisk:
    """Keeps a line a file: the newest of a file counts, a damaged one is passed over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, Taken] | None = None
        self._unwritten = b""

    def taken(self, path: Path) -> Taken | None:
        """Give how a file stood when it was taken; None for one that never was."""
        return self._loaded().get(_key(path))

    def remember(self, path: Path, taken: Taken) -> None:
        """Remember a file, and write what could not be written before.

        Raises `Trouble` `taken_files_are_not_remembered`: until the program ends it is known.
        """
        key = _key(path)
        self._loaded()[key] = taken
        self._unwritten += _line(key, taken)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write(self._unwritten)
                file.flush()
                os.fsync(file.fileno())
            self._unwritten = b""
        except OSError as error:
            raise Trouble(
                "taken_files_are_not_remembered",
                path=str(self._path),
                system=error.strerror or "",
            ) from error

    def _loaded(self) -> dict[str, Taken]:
        if self._known is None:
            lines = self._lines()
            read = (_read(line) for line in lines)
            self._known = dict(each for each in read if each is not None)
            if len(lines) > _MOST_OUTDATED * len(self._known):
                self._tidy(self._known)
        return self._known

    def _lines(self) -> list[bytes]:
        try:
            return [line for line in self._path.read_bytes().splitlines() if line]
        except OSError:
            # the first time there is none; one that cannot be read is told when it is written
            return []

    def _tidy(self, known: dict[str, Taken]) -> None:
        try:
            write_whole(self._path, b"".join(_line(*each) for each in known.items()))
        except OSError:
            # it stays as long as it is, and holds the same
            return


def _key(path: Path) -> str:
    return blake2b(os.fsencode(path), digest_size=16).hexdigest()


def _line(key: str, taken: Taken) -> bytes:
    # begins a line of its own even after one that a crash cut short
    return f"\n{key} {taken.size} {taken.modified} {taken.sha256}\n".encode("ascii")


def _read(line: bytes) -> tuple[str, Taken] | None:
    parts = line.decode("ascii", "replace").split()
    if not line.isascii() or len(parts) != _PARTS:
        return None
    if not (parts[1].isdecimal() and parts[2].lstrip("-").isdecimal()):
        return None
    return parts[0], Taken(int(parts[1]), int(parts[2]), parts[3])

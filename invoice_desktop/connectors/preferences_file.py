"""The preferences in a JSON file of the home."""

import errno
import json
from dataclasses import asdict, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from invoice_desktop.connectors.atomic_file import write_whole
from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.preferences import Preferences
from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.domain.trouble import ArchiveTrouble

_VERSION = 1
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_SMALLEST_TEXT, _LARGEST_TEXT = 50, 400
_LAST_PORT = 65535
_DEFAULT_PORT = 5432

E = TypeVar("E", bound=StrEnum)


class PreferencesFile:
    """Keeps the preferences; a file that cannot be understood is put aside, not overwritten."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        """Give the kept preferences, the defaults where there are none.

        A file that cannot be read at all gives the defaults too: nobody should be kept from
        work by a lost choice of colours.
        """
        try:
            content = json.loads(self._path.read_bytes())
        except ValueError:
            self._put_aside()
            return Preferences()
        except OSError:
            return Preferences()
        if not isinstance(content, dict):
            self._put_aside()
            return Preferences()
        return _preferences(content)

    def save(self, preferences: Preferences) -> None:
        """Keep preferences. Raises `ArchiveTrouble`: `disk_is_full`, `preferences_not_kept`."""
        content = {"version": _VERSION, **asdict(preferences)}
        text = json.dumps(content, ensure_ascii=True, indent=1)
        try:
            write_whole(self._path, text.encode("ascii"))
        except OSError as error:
            code = "disk_is_full" if error.errno in _FULL else "preferences_not_kept"
            raise ArchiveTrouble(code, path=str(self._path), system=error.strerror or "") from error

    def _put_aside(self) -> None:
        aside = self._path.with_name(self._path.name + ".damaged")
        try:
            self._path.replace(aside)
        except OSError:
            # a folder that cannot be written keeps the damaged file where it is
            return


def _preferences(content: dict[str, Any]) -> Preferences:
    defaults = asdict(Preferences())
    kept: dict[str, Any] = {
        each.name: content.get(each.name)
        for each in fields(Preferences)
        if type(content.get(each.name)) is type(defaults[each.name])
    }
    size = kept.get("text_size", defaults["text_size"])
    if not _SMALLEST_TEXT <= size <= _LARGEST_TEXT:
        kept["text_size"] = defaults["text_size"]
    kept["backup_rhythm"] = _chosen(BackupRhythm, content.get("backup_rhythm"), BackupRhythm.NEVER)
    kept["server"] = _server(content.get("server"))
    return Preferences(**kept)


def _server(content: object) -> ServerAddress | None:
    """Read an address; one that names no server is none, odd details are as if not chosen.

    Protection that is not understood is the safest one, never a weaker one.
    """
    if not isinstance(content, dict):
        return None
    texts = {name: _text(content.get(name)) for name in ("host", "database", "user")}
    if not all(texts.values()):
        return None
    port = content.get("port")
    return ServerAddress(
        **texts,
        port=port if type(port) is int and 0 < port <= _LAST_PORT else _DEFAULT_PORT,
        tls=_chosen(Tls, content.get("tls"), Tls.VERIFIED),
        authority_file=_text(content.get("authority_file")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _chosen(kind: type[E], value: object, otherwise: E) -> E:
    return next((each for each in kind if each.value == value), otherwise)

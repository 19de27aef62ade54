"""Keys in a plain file, for machines without a keyring; whoever reads the file has the keys."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path

from invoice_desktop.connectors.atomic_file import write_whole
from invoice_desktop.domain.trouble import KeyStoreTrouble

_FORMAT = "invoice-desktop-keys"
_VERSION = 1


class KeyFile:
    """Keeps named secrets in one JSON file that only its owner may read.

    Raises `KeyStoreTrouble`: `key_file_cannot_be_read`, `key_file_is_damaged`,
    `key_file_cannot_be_written`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, name: str) -> bytes | None:
        """Give a secret, None when there is none."""
        return self._load().get(name)

    def write(self, name: str, secret: bytes) -> None:
        """Keep a secret and read it back; the other ones stay."""
        self._keep({**self._load(), name: secret})
        if self.read(name) != secret:
            raise KeyStoreTrouble("key_file_cannot_be_written", path=str(self._path), system="")

    def forget(self, name: str) -> None:
        """Remove a secret; the other ones stay, and nothing happens when there is none."""
        secrets = self._load()
        if name in secrets:
            self._keep({each: value for each, value in secrets.items() if each != name})

    def _keep(self, secrets: Mapping[str, bytes]) -> None:
        kept = {each: base64.b64encode(value).decode() for each, value in secrets.items()}
        content = {"format": _FORMAT, "version": _VERSION, "keys": kept}
        try:
            write_whole(self._path, json.dumps(content, indent=1).encode())
        except OSError as error:
            raise self._trouble("key_file_cannot_be_written", error) from error

    def _load(self) -> dict[str, bytes]:
        try:
            content = json.loads(self._path.read_bytes())
            if content["format"] != _FORMAT or content["version"] != _VERSION:
                raise KeyStoreTrouble("key_file_is_damaged", path=str(self._path))
            return {
                name: base64.b64decode(value, validate=True)
                for name, value in content["keys"].items()
            }
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._trouble("key_file_cannot_be_read", error) from error
        except (ValueError, KeyError, TypeError, AttributeError):
            raise KeyStoreTrouble("key_file_is_damaged", path=str(self._path)) from None

    def _trouble(self, code: str, error: OSError) -> KeyStoreTrouble:
        return KeyStoreTrouble(code, path=str(self._path), system=error.strerror or "")

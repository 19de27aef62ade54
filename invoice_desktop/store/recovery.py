"""The printed recovery key, and the file in which it keeps the database key.

The recovery key has 160 random bits, so that guessing is hopeless even with the file in hand;
argon2id makes each guess dear as well. The file holds the database key under AES-256-GCM with the
archive's id as associated data: a file of another archive does not open.
"""

import base64
import binascii
import hashlib
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.files import write_whole
from invoice_desktop.store.search_keys import plain

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Douglas Crockford's base 32: no I, L, O, U (https://www.crockford.com/base32.html)."""
_READ_AS = str.maketrans("OIL", "011")
_SECRET_LENGTH = 20
_SECRET_CHARACTERS = 32
_CHECK_CHARACTERS = 4
_GROUP = 4

_FORMAT = "invoice-desktop-recovery"
_VERSION = 1
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 4
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1024 * 1024, 20, 64
_SALT_LENGTH, _NONCE_LENGTH, _WRAPPED_LENGTH = 16, 12, 32 + 16


def new_recovery_key() -> str:
    """Make a recovery key: nine groups of four characters, the last group a check of the rest."""
    return _written(secrets.token_bytes(_SECRET_LENGTH))


def recovery_secret(text: str) -> bytes:
    """Read a recovery key as somebody types it: any case and spacing, O for 0, I or L for 1.

    Raises `ArchiveTrouble` with `recovery_key_is_mistyped` when its check does not fit.
    """
    upper = plain(text).upper().translate(_READ_AS)
    characters = "".join(each for each in upper if not each.isspace() and each not in "-‐‑–—_.")
    secret = _decoded(characters[:_SECRET_CHARACTERS])
    if secret is None or _written(secret).replace("-", "") != characters:
        raise ArchiveTrouble("recovery_key_is_mistyped")
    return secret


def write_recovery(path: Path, key: bytes, recovery_key: str, archive_id: str) -> None:
    """Keep a database key under a recovery key. Raises `OSError`, `ArchiveTrouble`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(_SALT_LENGTH), secrets.token_bytes(_NONCE_LENGTH)
    lock = _Lock(archive_id, _MEMORY_KIB, _PASSES, _LANES, salt, nonce, wrapped=b"")
    wrapping_key = _wrapping_key(recovery_secret(recovery_key), lock)
    wrapped = AESGCM(wrapping_key).encrypt(nonce, key, archive_id.encode())
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "archive_id": archive_id,
        "key_derivation": {
            "name": "argon2id",
            "memory_kib": _MEMORY_KIB,
            "passes": _PASSES,
            "lanes": _LANES,
            "salt": base64.b64encode(salt).decode(),
        },
        "cipher": {
            "name": "AES-256-GCM",
            "nonce": base64.b64encode(nonce).decode(),
            "wrapped_key": base64.b64encode(wrapped).decode(),
        },
    }
    write_whole(path, json.dumps(content, indent=1).encode("ascii"))


def recover_key(path: Path, recovery_key: str) -> bytes:
    """Give the database key back.

    Raises `ArchiveTrouble`: `recovery_key_is_mistyped`, `recovery_key_is_wrong`,
    `recovery_file_is_missing`, `recovery_file_is_damaged`, `recovery_file_is_newer`; `OSError`.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    secret = recovery_secret(recovery_key)
    lock = _read_lock(path)
    cipher = AESGCM(_wrapping_key(secret, lock))
    try:
        return cipher.decrypt(lock.nonce, lock.wrapped, lock.archive_id.encode())
    except InvalidTag:
        raise ArchiveTrouble("recovery_key_is_wrong") from None


def recovery_archive_id(path: Path) -> str:
    """Give the id of the archive that a recovery file belongs to. Raises as `recover_key`."""
    return _read_lock(path).archive_id


@dataclass(frozen=True, slots=True)
class _Lock:
    archive_id: str
    memory_kib: int
    passes: int
    lanes: int
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @property
    def is_sound(self) -> bool:
        return (
            8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
            and len(self.salt) == _SALT_LENGTH
            and len(self.nonce) == _NONCE_LENGTH
            and len(self.wrapped) == _WRAPPED_LENGTH
        )


def _read_lock(path: Path) -> _Lock:
    try:
        content = json.loads(path.read_bytes())
        if content["format"] == _FORMAT and content["version"] > _VERSION:
            raise ArchiveTrouble("recovery_file_is_newer", path=str(path))
        lock = _lock(content)
    except FileNotFoundError:
        raise ArchiveTrouble("recovery_file_is_missing", path=str(path)) from None
    except (ValueError, KeyError, TypeError):
        raise ArchiveTrouble("recovery_file_is_damaged", path=str(path)) from None
    if not lock.is_sound:
        raise ArchiveTrouble("recovery_file_is_damaged", path=str(path))
    return lock


def _lock(content: dict[str, Any]) -> _Lock:
    derivation, cipher = content["key_derivation"], content["cipher"]
    if (derivation["name"], cipher["name"]) != ("argon2id", "AES-256-GCM"):
        raise ValueError(derivation["name"])
    return _Lock(
        archive_id=str(content["archive_id"]),
        memory_kib=int(derivation["memory_kib"]),
        passes=int(derivation["passes"]),
        lanes=int(derivation["lanes"]),
        salt=base64.b64decode(derivation["salt"], validate=True),
        nonce=base64.b64decode(cipher["nonce"], validate=True),
        wrapped=base64.b64decode(cipher["wrapped_key"], validate=True),
    )


def _wrapping_key(secret: bytes, lock: _Lock) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret,
        lock.salt,
        time_cost=lock.passes,
        memory_cost=lock.memory_kib,
        parallelism=lock.lanes,
        hash_len=32,
        type=Type.ID,
    )


def _written(secret: bytes) -> str:
    # the standard alphabet takes the same five bits a character; only the letters differ
    characters = base64.b32encode(secret).decode().translate(_TO_CROCKFORD) + _check_of(secret)
    groups = (characters[at : at + _GROUP] for at in range(0, len(characters), _GROUP))
    return "-".join(groups)


def _decoded(characters: str) -> bytes | None:
    if len(characters) != _SECRET_CHARACTERS or not set(characters) <= set(_ALPHABET):
        return None
    try:
        return base64.b32decode(characters.translate(_FROM_CROCKFORD))
    except binascii.Error:
        return None


def _check_of(secret: bytes) -> str:
    bits = int.from_bytes(hashlib.sha256(_FORMAT.encode() + secret).digest()[:4])
    shifts = range(0, 5 * _CHECK_CHARACTERS, 5)
    return "".join(_ALPHABET[bits >> shift & 31] for shift in shifts)


_STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_TO_CROCKFORD = str.maketrans(_STANDARD, _ALPHABET)
_FROM_CROCKFORD = str.maketrans(_ALPHABET, _STANDARD)

"""The signed list of makers that seals are trusted by: JSON under the project's Ed25519 key.

The list is `{"list": {...}, "signature": hex}`; what is signed is the inner object in one spelling:
keys sorted, no spaces, UTF-8. `packaging/sign_trust_list.py` writes it.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from invoice_desktop.documents.digests import sha256_hex
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole, TrustStatus

PUBLIC_KEY = "8c03d4461b6caa43f9bc57501e407c45dedbda5936f22cbf74fb4fdebcb6bd5f"
"""The public half of the key that signs lists, raw Ed25519 (RFC 8032) in hex."""
LARGEST_LIST = 1_000_000
FORM = 1


class TrustTrouble(Trouble):
    """A list or a maker that cannot be taken as trusted."""


def read_trust_list(content: bytes, public_key: str = PUBLIC_KEY) -> TrustList:
    """Read a list that the project signed.

    Raises `TrustTrouble`: `trust_list_damaged`, `trust_list_not_signed_by_us`.
    """
    try:
        outer = json.loads(content[:LARGEST_LIST].decode("utf-8"))
        said, signature = outer["list"], bytes.fromhex(outer["signature"])
        message = signed_bytes(said)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise TrustTrouble("trust_list_damaged") from error
    if not _is_signed(message, signature, public_key):
        raise TrustTrouble("trust_list_not_signed_by_us")
    try:
        return _list_of(said, sha256_hex(content))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        # signed by us, and still not understood: a newer release wrote it
        raise TrustTrouble("trust_list_damaged") from error


def signed_bytes(said: object) -> bytes:
    """Give what is signed of a list."""
    return json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _is_signed(message: bytes, signature: bytes, public_key: str) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def _list_of(said: Mapping[str, Any], sha256: str) -> TrustList:
    if said["form"] != FORM:
        message = "a list of another form"
        raise ValueError(message)
    date.fromisoformat(said["version"])
    return TrustList(said["version"], sha256, tuple(_maker(each) for each in said["makers"]))


def _maker(said: Mapping[str, str]) -> TrustedMaker:
    if len(bytes.fromhex(said["sha256"])) != 32:
        message = "no SHA-256"
        raise ValueError(message)
    return TrustedMaker(
        sha256=said["sha256"].lower(),
        name=said["name"],
        role=TrustRole(said["role"]),
        status=TrustStatus(said["status"]),
        valid_from=date.fromisoformat(said["valid_from"]) if said.get("valid_from") else None,
        valid_until=date.fromisoformat(said["valid_until"]) if said.get("valid_until") else None,
        seen=said.get("seen", ""),
    )

"""Trust lists under a key of the tests, never under the project's."""

import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from invoice_desktop.signatures.trust_list import signed_bytes

TEST_KEY = Ed25519PrivateKey.from_private_bytes(b"a key that only tests sign with!")


def public_half(key: Ed25519PrivateKey) -> str:
    """Give a key's public half in hex."""
    return key.public_key().public_bytes_raw().hex()


def make_list(
    version: str = "2030-01-01",
    *,
    form: int = 1,
    sha256: str = "ab" * 32,
    role: str = "SEAL_MAKER",
    key: Ed25519PrivateKey = TEST_KEY,
) -> bytes:
    """Make a signed list of one invented maker."""
    maker = {"sha256": sha256, "name": "虚构印章制作系统", "role": role, "status": "CONFIRMED"}
    said = {"form": form, "version": version, "makers": [maker]}
    whole = {"list": said, "signature": key.sign(signed_bytes(said)).hex()}
    return json.dumps(whole, ensure_ascii=False).encode()

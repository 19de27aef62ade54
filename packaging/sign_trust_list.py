"""Makes the signed list of trusted makers.

    python packaging/sign_trust_list.py key FILE          make the key; prints its public half
    python packaging/sign_trust_list.py sign FILE LIST    sign LIST (the inner object) as
                                                          resources/trust/makers.json

The key file is kept by whoever makes releases, away from this repository; its public half stands in
`invoice_desktop/signatures/trust_list.py`. A list can be sent out between releases: administrators
import it in Settings.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from invoice_desktop.signatures.trust_list import PUBLIC_KEY, read_trust_list, signed_bytes

TARGET = Path(__file__).parent.parent / "resources" / "trust" / "makers.json"


def main(arguments: list[str] | None = None) -> int:
    """Do what was asked; 1 when the key is not the one in the code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("key").add_argument("key", type=Path)
    sign = commands.add_parser("sign")
    sign.add_argument("key", type=Path)
    sign.add_argument("list", type=Path)
    parsed = parser.parse_args(arguments)
    if parsed.command == "key":
        print(make_key(parsed.key))
        return 0
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(parsed.key.read_text().strip()))
    if key.public_key().public_bytes_raw().hex() != PUBLIC_KEY:
        print("This key's public half is not the one in the code.", file=sys.stderr)
        return 1
    content = signed_list(key, json.loads(parsed.list.read_text(encoding="utf-8")))
    read_trust_list(content)
    TARGET.write_bytes(content)
    return 0


def make_key(path: Path) -> str:
    """Write a new key for its owner only, and give its public half in hex."""
    key = Ed25519PrivateKey.generate()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(key.private_bytes_raw().hex() + "\n")
    return key.public_key().public_bytes_raw().hex()


def signed_list(key: Ed25519PrivateKey, said: object) -> bytes:
    """Give the bytes of a signed list."""
    whole = {"list": said, "signature": key.sign(signed_bytes(said)).hex()}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


if __name__ == "__main__":
    sys.exit(main())

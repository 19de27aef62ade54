"""ZIP files as strangers make them: from Windows, locked, damaged, inside of each other."""

import struct
import zipfile
from collections.abc import Mapping
from io import BytesIO

_ENCRYPTED = 0x1


def make_zip(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Write a ZIP file with these members."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return out.getvalue()


def make_zip_of_windows(name: str, content: bytes) -> bytes:
    """Write a ZIP file whose one name is in GBK and does not say so."""
    stand_in = "?" * len(name.encode("gbk"))
    return make_zip({stand_in: content}, zipfile.ZIP_STORED).replace(
        stand_in.encode(), name.encode("gbk")
    )


def locked(package: bytes) -> bytes:
    """Say of every member that it is encrypted, in both headers (APPNOTE 4.3.7, 4.3.12)."""
    return _with_flags(package, _ENCRYPTED)


def packed_by(package: bytes, method: int) -> bytes:
    """Say of every member that it was packed by another method."""
    return _patched(_patched(package, b"PK\x03\x04", 8, method), b"PK\x01\x02", 10, method)


def _with_flags(package: bytes, flags: int) -> bytes:
    return _patched(_patched(package, b"PK\x03\x04", 6, flags), b"PK\x01\x02", 8, flags)


def _patched(package: bytes, magic: bytes, offset: int, value: int) -> bytes:
    patched, place = bytearray(package), package.find(magic)
    while place >= 0:
        struct.pack_into("<H", patched, place + offset, value)
        place = package.find(magic, place + 4)
    return bytes(patched)

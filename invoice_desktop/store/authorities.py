"""The certificate authorities that the system trusts, as a file: libpq reads no other store.

`sslrootcert=system` means OpenSSL's own folders; of the driver's wheels that is the place where
they were built, and on Windows there is none.
"""

import ssl
import sys
import tempfile
from functools import cache
from pathlib import Path

from invoice_desktop.domain.trouble import ArchiveTrouble

_USUAL = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@cache
def system_authorities() -> Path:
    """Give a PEM file of the authorities that the system trusts.

    Raises `ArchiveTrouble` with `system_trusts_nobody` where there is none.
    """
    if sys.platform == "win32":
        return _exported()
    named = ssl.get_default_verify_paths().cafile
    for place in (named, *_USUAL):
        if place and Path(place).is_file():
            return Path(place)
    raise ArchiveTrouble("system_trusts_nobody")


def _exported() -> Path:
    trusted = ssl.create_default_context().get_ca_certs(binary_form=True)
    if not trusted:
        raise ArchiveTrouble("system_trusts_nobody")
    # a few hundred kB of what is public; the system clears its own folder
    with tempfile.NamedTemporaryFile("w", suffix=".pem", delete=False, encoding="ascii") as file:
        file.writelines(ssl.DER_cert_to_PEM_cert(each) for each in trusted)
    return Path(file.name)

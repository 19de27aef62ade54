"""The certificate authorities that this computer knows, and whom they vouch for.

They say who a signer is, never that an invoice is genuine: they stand apart from the list of seal
makers, and no verdict rests on them. They are read from the system's own files; nothing is asked of
anybody, so nobody says whether a certificate was revoked.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.signatures.certificates import der_of_pem, read_certificate
from invoice_desktop.signatures.unreadable import UnreadableSignature

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

Roots: TypeAlias = "tuple[Certificate, ...]"

# Debian, Fedora, SUSE, RHEL, Alpine and macOS, where systems keep what their own programs trust
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
_LONGEST = 6
"""Certificates of a chain; a longer one is nobody's."""
_MOST = 30
"""Certificates that come with a signature, of which chains are made."""
_END = b"-----END CERTIFICATE-----"


def is_vouched_for(signer: bytes, others: Iterable[bytes], moment: datetime | None) -> bool:
    """Tell whether a chain leads from a signer's certificate to a root of this computer.

    All in DER; `others` came with the signature. Every certificate must have been valid at
    `moment`: without a time nobody can tell. What cannot be read vouches for nobody.
    """
    first = _readable(signer)
    if first is None or moment is None or not _was_valid(first, moment):
        return False
    rest = [each for each in map(_readable, islice(others, _MOST)) if each is not None]
    rest = [each for each in rest if _was_valid(each, moment)]
    reached = [first]
    # each is reached once, by the shortest way: many namesakes that vouch for each other in a
    # circle would have as many chains as there are orders of them
    for _ in range(_LONGEST):
        if any(_is_of_root(each, moment) for each in reached):
            return True
        issuers = [each for each in rest if any(_issued(each, one) for one in reached)]
        reached, rest = issuers, [each for each in rest if each not in issuers]
    return False


@lru_cache(maxsize=1)
def system_roots() -> Roots:
    """Give the roots that this computer knows; none where it keeps them nobody knows where."""
    return tuple(each for each in map(_readable, _kept()) if each is not None)


def _is_of_root(certificate: "Certificate", moment: datetime) -> bool:
    return any(_issued(root, certificate) and _was_valid(root, moment) for root in system_roots())


def _issued(issuer: "Certificate", certificate: "Certificate") -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.x509 import BasicConstraints, ExtensionNotFound

    if issuer.subject != certificate.issuer:
        return False
    try:
        limits = issuer.extensions.get_extension_for_class(BasicConstraints).value
        certificate.verify_directly_issued_by(issuer)
    except (ExtensionNotFound, InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return limits.ca


def _was_valid(certificate: "Certificate", moment: datetime) -> bool:
    return certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc


def _readable(der: bytes) -> "Certificate | None":
    from cryptography.x509 import load_der_x509_certificate

    if not _is_numbered(der):
        return None
    try:
        certificate = load_der_x509_certificate(der)
        # read only now, and real names break strict decoders
        named = bool(certificate.subject and certificate.issuer)
    except ValueError:
        return None
    return certificate if named else None


def _is_numbered(der: bytes) -> bool:
    """Tell whether the serial number is positive, as RFC 5280 wants it: others warn or raise."""
    try:
        serial = read_certificate(der).stated.serial
    except UnreadableSignature:
        return False
    return "00" < serial[:2] < "80" or (serial[:2] == "00" and int(serial, 16) > 0)


def _kept() -> Iterator[bytes]:
    """Give in DER what the system keeps."""
    import ssl

    named = ssl.get_default_verify_paths().cafile
    for path in map(Path, filter(None, (named, *_BUNDLES))):
        if path.is_file():
            yield from _of_bundle(path.read_bytes())
            return
    if sys.platform == "win32":
        yield from (
            der for der, form, _trust in ssl.enum_certificates("ROOT") if form == "x509_asn"
        )


def _of_bundle(bundle: bytes) -> Iterator[bytes]:
    for piece in bundle.split(_END)[:-1]:
        # one that cannot be read vouches for nobody
        with suppress(UnreadableSignature):
            yield der_of_pem(piece + _END)

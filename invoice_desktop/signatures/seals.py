"""Electronic seals and their signatures: GM/T 0031-2014 (v1), GB/T 38540-2020, GM/T 0031-2025.

The number of outer fields tells version 1 from the later ones; one real seal of version 1 states 2.
All signed bytes are taken from the file as they stand.
"""

from dataclasses import dataclass
from datetime import datetime

from invoice_desktop.documents.digests import sha256_hex, sm3_hex
from invoice_desktop.domain.signature import Seal
from invoice_desktop.signatures.certificates import ReadCertificate, read_certificate
from invoice_desktop.signatures.der import (
    BIT_STRING,
    GENERALIZED_TIME,
    INTEGER,
    OCTET_STRING,
    OID,
    SEQUENCE,
    UTC_TIME,
    Der,
    read_der,
    time_of,
)
from invoice_desktop.signatures.unreadable import UnreadableSignature

_FIELDS_OF_FIRST = 2
_FIRST, _FOURTH, _FIFTH = 1, 4, 5
_CERTIFICATES, _DIGESTS = 1, 2
_TIMES = (GENERALIZED_TIME, UTC_TIME)


@dataclass(frozen=True, slots=True)
class Picture:
    """The seal's picture: `kind` as stated (png, ofd …), its size in millimetres."""

    kind: str
    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ReadSeal:
    """A seal and what is needed to verify it.

    `whole` are its very bytes. `holders` are the certificates that may seal with it, `digests`
    theirs in hex where only digests are listed. `signed` is what the maker signed.
    """

    stated: Seal
    whole: bytes
    picture: Picture
    holders: frozenset[bytes]
    digests: frozenset[str]
    maker: ReadCertificate
    signed: bytes
    algorithm: str
    signature: bytes

    def is_for(self, certificate: bytes) -> bool:
        """Tell whether the holder of a certificate may seal with it."""
        if certificate in self.holders:
            return True
        return bool({sm3_hex(certificate), sha256_hex(certificate)} & self.digests)


@dataclass(frozen=True, slots=True)
class SealSignature:
    """A signature with a seal. `digest` is what was sealed, `signed` what the signer signed."""

    seal: ReadSeal
    signer: ReadCertificate
    signed_at: datetime | None
    digest: bytes
    signed: bytes
    algorithm: str
    signature: bytes


def read_seal_signature(content: bytes) -> SealSignature:
    """Read an SES_Signature. Raises `UnreadableSignature`."""
    whole = read_der(content).must_be(SEQUENCE)
    body = whole.part(0, SEQUENCE)
    is_first = len(whole.parts) == _FIELDS_OF_FIRST
    if is_first:
        certificate, algorithm, value = body.part(5, OCTET_STRING), body.part(6), whole.part(1)
        text = body.part(2, BIT_STRING, *_TIMES)
        octets = text.bits if text.tag == BIT_STRING else text.content
        moment = time_of(octets.decode("ascii", errors="replace"), short=text.tag == UTC_TIME)
    else:
        certificate, algorithm = whole.part(1, OCTET_STRING), whole.part(2)
        value, moment = whole.part(3), body.part(2, *_TIMES).time
    return SealSignature(
        seal=_seal(body.part(1, SEQUENCE), is_first=is_first),
        signer=read_certificate(certificate.content),
        signed_at=moment,
        digest=body.part(3, BIT_STRING).bits,
        signed=body.whole,
        algorithm=_algorithm(algorithm),
        signature=value.must_be(BIT_STRING).bits,
    )


def _seal(seal: Der, *, is_first: bool) -> ReadSeal:
    content = seal.part(0, SEQUENCE)
    if is_first:
        made = seal.part(1, SEQUENCE)
        certificate, algorithm, value = made.part(0, OCTET_STRING), made.part(1), made.part(2)
        signed = _sequence(content.whole + certificate.whole + algorithm.whole)
    else:
        certificate, algorithm, value = seal.part(1, OCTET_STRING), seal.part(2), seal.part(3)
        signed = content.whole
    maker = read_certificate(certificate.content)
    described = content.part(2, SEQUENCE)
    kind = _CERTIFICATES if is_first else described.part(2, INTEGER).number
    listed = described.part(2 if is_first else 3, SEQUENCE)
    return ReadSeal(
        stated=_stated(content, described, maker, is_first=is_first),
        whole=seal.whole,
        picture=_picture(content.part(3, SEQUENCE)),
        holders=_holders(listed, kind),
        digests=_digests(listed, kind),
        maker=maker,
        signed=signed,
        algorithm=_algorithm(algorithm),
        signature=value.must_be(BIT_STRING).bits,
    )


def _stated(content: Der, described: Der, maker: ReadCertificate, *, is_first: bool) -> Seal:
    header = content.part(0, SEQUENCE)
    later = _FIFTH if header.part(1, INTEGER).number == _FIFTH else _FOURTH
    times = [
        described.part(place, *_TIMES).time for place in ((3, 4, 5) if is_first else (4, 5, 6))
    ]
    return Seal(
        identifier=content.part(1).text,
        name=described.part(1).text,
        version=_FIRST if is_first else later,
        created=times[0],
        valid_from=times[1],
        valid_until=times[2],
        maker=maker.stated,
    )


def _picture(value: Der) -> Picture:
    width, height = (value.part(place, INTEGER).number for place in (2, 3))
    return Picture(value.part(0).text, value.part(1, OCTET_STRING).content, width, height)


def _holders(listed: Der, kind: int) -> frozenset[bytes]:
    if kind != _CERTIFICATES:
        return frozenset()
    return frozenset(each.must_be(OCTET_STRING).content for each in listed.parts)


def _digests(listed: Der, kind: int) -> frozenset[str]:
    if kind == _DIGESTS:
        return frozenset(each.part(1, OCTET_STRING).content.hex() for each in listed.parts)
    if kind != _CERTIFICATES:
        raise UnreadableSignature("certificate_list_unknown")
    return frozenset()


def _algorithm(value: Der) -> str:
    """Give the algorithm's dotted name, whether it stands alone or in an AlgorithmIdentifier."""
    return (value.part(0, OID) if value.tag == SEQUENCE else value).oid


def _sequence(content: bytes) -> bytes:
    """Wrap what version 1 has signed: its parts stand apart in the file."""
    size = len(content)
    if size < 0x80:
        return bytes((SEQUENCE, size)) + content
    octets = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((SEQUENCE, 0x80 | len(octets))) + octets + content

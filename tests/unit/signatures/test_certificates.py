"""Certificates read: what they state, their keys, and broken ones."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from invoice_desktop.signatures.certificates import (
    read_certificate,
    read_sm2_value,
    signed_by_sm2,
)
from invoice_desktop.signatures.unreadable import UnreadableSignature
from tests.factories import forge_der as forged
from tests.factories.forge import make_forge
from tests.factories.forge_certificates import KEY_ENCIPHERMENT, Party, make_party
from tests.factories.forge_sm2 import make_key, signature_value

SIGNER = make_forge().signer
BEGINS = datetime(2018, 5, 4, tzinfo=UTC)
BROKEN_EXTENSION = forged.sequence(forged.octets(b"no identifier"))


def test_what_a_certificate_states() -> None:
    read = read_certificate(SIGNER.certificate)
    assert read.stated.sha256 == SIGNER.sha256
    assert read.stated.common_name == "虚构省税务局"
    assert read.stated.subject == "CN=虚构省税务局,O=虚构国家税务总局,C=CN"
    assert read.stated.issuer.startswith("CN=虚构国家税务电子认证根CA")
    assert int(read.stated.serial, 16) == SIGNER.serial
    assert (read.stated.valid_from, read.stated.valid_until) == (SIGNER.begins, SIGNER.ends)
    assert read.stated.taxpayer_ids == ()
    assert read.public_key == SIGNER.key.public
    assert read.may_sign is True


@pytest.mark.parametrize(
    ("usage", "extensions", "may_sign"),
    [
        (KEY_ENCIPHERMENT, (), False),
        (None, (), None),
        (None, (BROKEN_EXTENSION,), None),
        (0x40, (BROKEN_EXTENSION,), True),
    ],
)
def test_key_usage(
    usage: int | None,
    extensions: tuple[bytes, ...],
    may_sign: bool | None,  # noqa: FBT001 - what is expected
) -> None:
    changed = replace(SIGNER, usage=usage, extensions=extensions)
    assert read_certificate(changed.certificate).may_sign is may_sign


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("91990000MA00000018", ("91990000MA00000018",)),
        ("990101123456789", ("990101123456789",)),
        ("(91990000MA00000018)样例公司", ("91990000MA00000018",)),
        ("91990000MA0000001O", ()),
        ("12345678901234", ()),
        ("123456789012345678901", ()),
    ],
)
def test_taxpayer_ids_of_the_subject(name: str, found: tuple[str, ...]) -> None:
    for party in (replace(SIGNER, name=name), replace(SIGNER, organisation=name)):
        assert read_certificate(party.certificate).stated.taxpayer_ids == found


def test_names_with_signs_are_written_so_that_they_can_be_told_apart() -> None:
    party = replace(SIGNER, name="A,O=国家税务总局")
    assert read_certificate(party.certificate).stated.subject.startswith(r"CN=A\,O=国家")


@pytest.mark.parametrize(
    "name",
    [
        forged.sequence(forged.octets(b"\x31\x05ab")),
        forged.sequence(forged.set_of(forged.sequence(forged.oid("2.5.4.3")))),
        forged.sequence(forged.set_of(forged.sequence(forged.utf8("a"), forged.utf8("b")))),
        forged.octets(b"\xff\xff"),
    ],
)
def test_broken_names_leave_the_key_readable(name: bytes) -> None:
    party = BrokenIssuer(SIGNER.name, SIGNER.key, 7, SIGNER.begins, SIGNER.ends, broken=name)
    read = read_certificate(party.certificate)
    assert not read.stated.issuer
    assert read.public_key == SIGNER.key.public


@dataclass(frozen=True)
class BrokenIssuer(Party):
    """Somebody whose issuer's name is no name."""

    broken: bytes = b""

    @property
    def issuer_name(self) -> bytes:
        return self.broken


def test_issuer_is_verified() -> None:
    issuer = make_party(SIGNER.issuer, 1, (2018, 2030))
    stranger = issuer.with_other_key("stranger")
    read, by_issuer, by_stranger = map(
        read_certificate, (SIGNER.certificate, issuer.certificate, stranger.certificate)
    )
    assert signed_by_sm2(read, by_issuer) is True
    assert signed_by_sm2(read, by_stranger) is False
    assert signed_by_sm2(read, read_certificate(certified(make_rsa()))) is None


@pytest.mark.parametrize("elliptic", [False, True])
def test_other_keys_are_read(elliptic: bool) -> None:  # noqa: FBT001 - a case
    key = ec.generate_private_key(ec.SECP256R1()) if elliptic else make_rsa()
    read = read_certificate(certified(key))
    assert not isinstance(read.public_key, tuple | None)
    assert read.public_key == key.public_key()
    assert read.stated.valid_from == BEGINS
    assert read.stated.taxpayer_ids == ("91990000MA00000018",)
    assert read.may_sign is None


def test_key_of_an_unknown_kind_is_none() -> None:
    assert read_certificate(certified(ed25519.Ed25519PrivateKey.generate())).public_key is None


@given(st.integers(0, 8 * len(SIGNER.certificate) - 1))
@settings(max_examples=200, deadline=None)
def test_any_flipped_bit_is_read_or_refused(bit: int) -> None:
    flipped = int.from_bytes(SIGNER.certificate) ^ 1 << bit
    with suppress(UnreadableSignature):
        read = read_certificate(flipped.to_bytes(len(SIGNER.certificate)))
        assert read.stated.sha256 != SIGNER.sha256


def test_trailing_bytes_and_a_cut_are_refused() -> None:
    for broken in (SIGNER.certificate + b"\0", SIGNER.certificate[:-1], b""):
        with pytest.raises(UnreadableSignature):
            read_certificate(broken)


def test_values_of_signatures() -> None:
    r, s = make_key("any").sign(b"message")
    value = signature_value((r, s))
    assert read_sm2_value(value) == (r, s)
    assert read_sm2_value(b"\x01" + r.to_bytes(32)[1:] + s.to_bytes(32))[1] == s
    for broken in (value + b"\0", value[:-1], b"", forged.sequence(*[forged.integer(r)] * 3)):
        with pytest.raises(UnreadableSignature):
            read_sm2_value(broken)


def make_rsa() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def certified(
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey,
) -> bytes:
    """Give a certificate that another library wrote."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "样例公司@91990000MA00000018")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 5)
    builder = builder.not_valid_before(BEGINS).not_valid_after(BEGINS + timedelta(days=900))
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256()
    return builder.sign(key, algorithm).public_bytes(Encoding.DER)

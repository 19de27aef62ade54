"""Whom the computer's own authorities vouch for, and whom not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from invoice_desktop.domain.signature import Looked, SignatureState
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.signatures import system_roots as system_roots_module
from invoice_desktop.signatures.pdf import read_pdf_signatures
from invoice_desktop.signatures.system_roots import is_vouched_for, system_roots
from invoice_desktop.verification.signature_state import state_of
from tests.factories.forge import SIGNED_AT
from tests.factories.pdf_forge import Seller, plain_pdf, sign_pdf

LONG_AGO = SIGNED_AT - timedelta(days=3650)
FAR_AHEAD = SIGNED_AT + timedelta(days=10_000)


@dataclass(frozen=True)
class Authority:
    """Somebody with a key and a certificate who may vouch for others."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


@cache
def make(name: str, issuer: "Authority | None" = None, *, ca: bool = True) -> Authority:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(SIGNED_AT - timedelta(days=30))
        .not_valid_after(FAR_AHEAD - timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    return Authority(key, builder.sign(issuer.key if issuer else key, hashes.SHA256()))


ROOT = make("样例根证书（测试）")
BETWEEN = make("样例中级证书（测试）", ROOT)
SIGNER = make("样例签名人（测试）", BETWEEN, ca=False)
NEAR = make("样例近签名人（测试）", ROOT, ca=False)


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A computer that knows one root; its bundle also holds what nobody can read."""
    bundle = tmp_path / "roots.pem"
    broken = b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"
    bundle.write_bytes(broken + ROOT.pem + broken.replace(b"!", b"AAAA"))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    system_roots.cache_clear()
    yield bundle
    system_roots.cache_clear()


def test_a_chain_leads_to_what_the_computer_knows() -> None:
    assert is_vouched_for(NEAR.der, [], SIGNED_AT)
    assert is_vouched_for(SIGNER.der, [b"nothing", SIGNER.der, BETWEEN.der], SIGNED_AT)
    assert not is_vouched_for(SIGNER.der, [], SIGNED_AT)


def test_many_namesakes_that_vouch_for_each_other_are_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = make("圈内（测试）")
    circle = [first, *(Authority(first.key, _again(first)) for _ in range(25))]
    asked: list[object] = []
    issued = system_roots_module._issued

    def counted(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
        asked.append(issuer)
        return issued(issuer, certificate)

    monkeypatch.setattr(system_roots_module, "_issued", counted)
    signer = make("圈外签名人（测试）", first, ca=False)
    assert not is_vouched_for(signer.der, [each.der for each in circle], SIGNED_AT)
    assert len(asked) < len(circle) ** 2


def _again(authority: Authority) -> x509.Certificate:
    """Give a certificate of the same name and key, under another number."""
    old = authority.certificate
    builder = (
        x509.CertificateBuilder()
        .subject_name(old.subject)
        .issuer_name(old.issuer)
        .public_key(authority.key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(old.not_valid_before_utc)
        .not_valid_after(old.not_valid_after_utc)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    )
    return builder.sign(authority.key, hashes.SHA256())


def test_what_only_looks_like_a_chain_leads_nowhere() -> None:
    namesake = make.__wrapped__("样例根证书（测试）")
    assert not is_vouched_for(make("无根（测试）", namesake, ca=False).der, [], SIGNED_AT)
    by_a_signer = make("下家（测试）", NEAR, ca=False)
    assert not is_vouched_for(by_a_signer.der, [NEAR.der], SIGNED_AT), "no authority vouched"
    assert not is_vouched_for(namesake.der, [namesake.der], SIGNED_AT), "it says so itself"
    assert not is_vouched_for(b"no certificate", [ROOT.der], SIGNED_AT)


@pytest.mark.parametrize("moment", [None, LONG_AGO, FAR_AHEAD])
def test_nobody_vouches_outside_the_time_of_a_certificate(moment: datetime | None) -> None:
    assert not is_vouched_for(NEAR.der, [], moment)


def test_a_computer_whose_roots_nobody_finds_vouches_for_nobody(
    computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.write_bytes(b"")
    assert system_roots() == ()
    assert not is_vouched_for(NEAR.der, [], SIGNED_AT)


@pytest.mark.parametrize("form", ["rsa_sha1", "cms"])
def test_a_known_authority_is_told_and_decides_nothing(form: str) -> None:
    (signature,) = read_pdf_signatures(
        sign_pdf(plain_pdf(), Seller(NEAR.key, NEAR.certificate), form)
    )
    assert Looked.ISSUER_VERIFIES in {check.what for check in signature.checks}
    assert state_of(signature, TrustList()) is SignatureState.INTACT_SIGNER_UNKNOWN

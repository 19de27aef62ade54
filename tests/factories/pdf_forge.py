"""Signs PDFs as invoice systems do, and attacks what was signed (pdf-insecurity.org: USF, ISA, SWA
and shadow attacks). All names are invented; the keys are made anew and kept nowhere.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509.oid import NameOID

from tests.factories.forge import SIGNED_AT, make_forge
from tests.factories.forge_messages import signed_message
from tests.factories.forge_seals import sealed_value
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf

_ROOM = 20_000
"""Octets of hex for the value."""
_WIDTH = 10


@dataclass(frozen=True)
class Seller:
    """A seller's key and certificate, signed by itself."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)


@cache
def make_seller(taxpayer_id: str, bits: int = 2048) -> Seller:
    """Make a seller whose certificate names its taxpayer id, as commercial authorities do."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "样例市云岭办公用品（测试）有限公司"),
            x509.NameAttribute(NameOID.COMMON_NAME, taxpayer_id),
        ]
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(99)
        .not_valid_before(SIGNED_AT - timedelta(days=30))
        .not_valid_after(SIGNED_AT + timedelta(days=365))
        .sign(key, hashes.SHA256())
    )
    return Seller(key, certificate)


Value = Callable[[Seller, bytes], bytes]


def rsa_sha1_value(seller: Seller, signed: bytes) -> bytes:
    """Give what `adbe.x509.rsa_sha1` puts into /Contents: an OCTET STRING with the value."""
    value = seller.key.sign(signed, padding.PKCS1v15(), hashes.SHA1())
    return b"\x04\x82" + len(value).to_bytes(2) + value


def cms_value(seller: Seller, signed: bytes) -> bytes:
    """Give a detached CMS with SHA-256."""
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    builder = pkcs7.PKCS7SignatureBuilder().set_data(signed)
    builder = builder.add_signer(seller.certificate, seller.key, hashes.SHA256())
    return builder.sign(Encoding.DER, options)


def sm2_cms_value(_seller: Seller, signed: bytes) -> bytes:
    """Give an SM2 message under the names of PKCS#7."""
    return signed_message(make_forge().signer, signed, SIGNED_AT, as_pkcs7=True)


def sm2_value(_seller: Seller, signed: bytes) -> bytes:
    """Give an SM2 message of GB/T 35275."""
    return signed_message(make_forge().signer, signed, SIGNED_AT)


def seal_value(_seller: Seller, signed: bytes) -> bytes:
    """Give a bare SES_Signature of the forge's trusted maker."""
    forge = make_forge()
    return sealed_value(forge.seal, forge.signer, signed, SIGNED_AT, location="")


FORMS: dict[str, tuple[str, Value]] = {
    "rsa_sha1": ("adbe.x509.rsa_sha1", rsa_sha1_value),
    "cms": ("adbe.pkcs7.detached", cms_value),
    "sm2_cms": ("adbe.pkcs7.detached", sm2_cms_value),
    "sm2": ("GM.sm2seal", sm2_value),
    "seal": ("GM.sm2seal", seal_value),
}


def plain_pdf(seed: int = 0) -> bytes:
    """Give an invoice that nobody signed."""
    return make_pdf(make_invoice(seed=seed))


def sign_pdf(content: bytes, seller: Seller, form: str = "rsa_sha1") -> bytes:
    """Append a signature that covers everything but its own value."""
    name, value = FORMS[form]
    first = _size(content)
    holes = f"/ByteRange [0 {'0' * _WIDTH} {'0' * _WIDTH} {'0' * _WIDTH}]"
    certificate = f"/Cert <{seller.der.hex()}>" if form == "rsa_sha1" else ""
    moment = SIGNED_AT.strftime("D:%Y%m%d%H%M%SZ")
    signature = (
        f"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /{name} /M ({moment}) {certificate} "
        f"{holes} /Contents <{'0' * _ROOM}> >>"
    )
    field = f"<< /FT /Sig /Type /Annot /Subtype /Widget /T (Signature1) /V {first} 0 R >>"
    root = f"<< {_catalog(content)} /AcroForm << /Fields [{first + 1} 0 R] /SigFlags 3 >> >>"
    whole = updated(content, {first: signature, first + 1: field, _root(content): root})
    return _filled(whole, lambda signed: value(seller, signed))


def _filled(whole: bytes, value: Callable[[bytes], bytes]) -> bytes:
    hole = whole.rindex(b"/Contents <") + len(b"/Contents ")
    end = hole + _ROOM + 2
    numbers = (0, hole, end, len(whole) - end)
    said = b"/ByteRange [0 " + b" ".join(b"%0*d" % (_WIDTH, each) for each in numbers[1:]) + b"]"
    place = whole.rindex(b"/ByteRange [0 ")
    whole = whole[:place] + said + whole[place + len(said) :]
    content = value(whole[:hole] + whole[end:]).hex().ljust(_ROOM, "0").encode()
    return whole[: hole + 1] + content + whole[end - 1 :]


def updated(content: bytes, objects: dict[int, str]) -> bytes:
    """Append an incremental update with these objects."""
    parts, places = [content if content.endswith(b"\n") else content + b"\n"], {}
    for number, text in objects.items():
        places[number] = sum(map(len, parts))
        parts.append(f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1"))
    table = "xref\n" + "".join(
        f"{number} 1\n{place:010d} 00000 n \n" for number, place in sorted(places.items())
    )
    size = max(_size(content), *(number + 1 for number in objects))
    start = sum(map(len, parts))
    trailer = (
        f"trailer\n<< /Size {size} /Root {_root(content)} 0 R /Prev {_start(content)} >>\n"
        f"startxref\n{start}\n%%EOF\n"
    )
    return b"".join((*parts, table.encode(), trailer.encode()))


def redrawn(content: bytes) -> bytes:
    """Let a later update draw something else on the first page (ISA, and shadow replace)."""
    number = int(_last(rb"/Contents (\d+) 0 R", content))
    drawn = "BT /F1 12 Tf 10 10 Td (926.00) Tj ET"
    stream = f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"
    return updated(content, {number: stream})


def _size(content: bytes) -> int:
    return int(_last(rb"/Size (\d+)", content))


def _root(content: bytes) -> int:
    return int(_last(rb"/Root (\d+) 0 R", content))


def _start(content: bytes) -> int:
    return int(_last(rb"startxref\s+(\d+)", content))


def _last(pattern: bytes, content: bytes) -> str:
    found: list[bytes] = re.findall(pattern, content)
    return found[-1].decode()


def _catalog(content: bytes) -> str:
    """Give what the catalogue says, without its brackets; one line, as reportlab writes it."""
    pattern = rb"%d 0 obj\s*<<(.*?)>>\s*endobj" % _root(content)
    said: bytes = re.findall(pattern, content, re.DOTALL)[-1]
    return " ".join(said.decode("latin-1").split())

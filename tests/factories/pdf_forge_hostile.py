"""PDFs made to hang, to exhaust, or to show later what lay hidden when they were signed."""

import hashlib
import re
import zlib

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from tests.factories import forge_der as der
from tests.factories.pdf_forge import Seller, plain_pdf, redrawn, sign_pdf, updated

_SHA_256 = "2.16.840.1.101.3.4.2.1"
_RESOURCES = (
    b"<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
)


def attached_value(seller: Seller, message: bytes, *, bare: bool = False) -> bytes:
    """Give a CMS that holds its message; `bare` leaves out the signed attributes."""
    options = [pkcs7.PKCS7Options.Binary]
    if bare:
        options.append(pkcs7.PKCS7Options.NoAttributes)
    builder = pkcs7.PKCS7SignatureBuilder().set_data(message)
    builder = builder.add_signer(seller.certificate, seller.key, hashes.SHA256())
    return builder.sign(Encoding.DER, options)


def sha1_value(seller: Seller, signed: bytes) -> bytes:
    """Give what `adbe.pkcs7.sha1` puts into /Contents: the digest is the message."""
    return attached_value(seller, hashlib.sha1(signed, usedforsecurity=False).digest())


def bare_sha1_value(seller: Seller, signed: bytes) -> bytes:
    """Give the same as programs of 2018 wrote it: without signed attributes."""
    digest = hashlib.sha1(signed, usedforsecurity=False).digest()
    return attached_value(seller, digest, bare=True)


def timestamp_value(seller: Seller, signed: bytes) -> bytes:
    """Give the token of a document time stamp (RFC 3161) over these bytes."""
    algorithm = der.sequence(der.oid(_SHA_256), der.null())
    imprint = der.sequence(algorithm, der.octets(hashlib.sha256(signed).digest()))
    policy = der.oid("1.2.3.4")
    made = der.value(0x18, b"20200723030405Z")
    token = der.sequence(der.integer(1), policy, imprint, der.integer(9), made)
    return attached_value(seller, token)


def shadow_hide(seller: Seller) -> bytes:
    """What covered the page when it was signed is taken away."""
    return redrawn(sign_pdf(redrawn(plain_pdf()), seller))


def shadow_replace(seller: Seller) -> bytes:
    """The font in which an amount was signed gets other shapes for its figures."""
    signed = sign_pdf(plain_pdf(), seller)
    font = re.findall(rb"(\d+) 0 obj\s*<<[^>]*/Type /Font\b", signed)[0]
    shapes = "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"
    return updated(signed, {int(font): shapes})


def shadow_hide_and_replace(seller: Seller) -> bytes:
    """A second document lay unused in the signed one; a new trailer makes it the one shown."""
    whole = plain_pdf()
    size, root = (int(re.findall(rb"/%s (\d+)" % key, whole)[-1]) for key in (b"Size", b"Root"))
    catalogue = re.findall(rb"%d 0 obj\s*(<<.*?>>)\s*endobj" % root, whole, re.DOTALL)[-1]
    form = f" /AcroForm << /Fields [{size + 2} 0 R] /SigFlags 3 >> >>"
    hidden = catalogue.decode("latin-1").removesuffix(">>") + form
    signed = sign_pdf(updated(whole, {size: hidden}), seller)
    before = int(re.findall(rb"startxref\s+(\d+)", signed)[-1])
    size = int(re.findall(rb"/Size (\d+)", signed)[-1])
    trailer = f"trailer\n<< /Size {size} /Root {size - 3} 0 R /Prev {before} >>\n"
    start = f"startxref\n{len(signed)}\n%%EOF\n"
    return signed + b"xref\n0 0\n" + trailer.encode() + start.encode()


def endless_table(rows: bytes = b"/W [1 4 2] /Index [0 6 6 900000000]") -> bytes:
    """A cross-reference stream claims rows that it has no bytes for."""
    return _streamed(rows, b"\0" * 42)


def object_bomb(megabytes: int = 400) -> bytes:
    """An object stream of some kilobytes unpacks to this; it is packed twice."""
    packer, inner = zlib.compressobj(9), bytearray()
    inner += packer.compress(b"4 0 << /Fields [] >>")
    for _each in range(megabytes):
        inner += packer.compress(b" " * 1_000_000)
    packed = zlib.compress(bytes(inner + packer.flush()), 9)
    head = b"/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]"
    bomb = b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(packed), packed)
    return _streamed(b"/W [1 4 2]", b"", bomb)


def _streamed(rows: bytes, table: bytes, bomb: bytes = b"") -> bytes:
    """Write a document with a cross-reference stream; the form lies in object stream 5, if any."""
    whole, places = b"%PDF-1.7\n", {}
    objects = dict(enumerate(_RESOURCES, 1)) | ({5: bomb} if bomb else {})
    for number, text in objects.items():
        places[number] = len(whole)
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    entries = [
        _entry(1, places[number]) if number in places else _entry(0, 0) for number in range(6)
    ]
    entries[4] = _entry(2, 5)
    packed = zlib.compress(table or b"".join(entries))
    head = b"/Type /XRef %s /Size 6 /Root 1 0 R /Filter /FlateDecode" % rows
    stream = b"6 0 obj\n<< %s /Length %d >>\nstream\n%s\nendstream\nendobj\n"
    end = b"%% /ByteRange [0 1]\nstartxref\n%d\n%%%%EOF\n" % len(whole)
    return whole + stream % (head, len(packed), packed) + end


def _entry(kind: int, place: int) -> bytes:
    return bytes((kind,)) + place.to_bytes(4) + b"\0\0"

"""Digests agree with the standards' own vectors."""

from cryptography.hazmat.primitives.hashes import SM3, Hash

from invoice_desktop.documents.digests import input_of, sha256_hex, sm3_hex
from invoice_desktop.domain.evidence import InputFormat


def test_sm3_agrees_with_the_standard() -> None:
    # GB/T 32905-2016, annex A.1
    wanted = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    assert sm3_hex(b"abc") == wanted


def test_sha256_agrees_with_the_standard() -> None:
    # FIPS 180-4 example
    wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert sha256_hex(b"abc") == wanted


def test_input_is_identified_by_its_bytes() -> None:
    given = input_of("发票.ofd", InputFormat.OFD, b"abc")
    assert (given.name, given.size) == ("发票.ofd", 3)
    assert given.sha256 == sha256_hex(b"abc")
    assert given.sm3 == sm3_hex(b"abc")


def test_a_long_content_is_digested_whole() -> None:
    content = bytes(range(251)) * 4_000
    digest = Hash(SM3())
    digest.update(content)
    assert sm3_hex(content) == digest.finalize().hex()

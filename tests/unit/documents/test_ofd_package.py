"""Packages are opened under limits; hostile ones end in a plain word."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

import pytest

from invoice_desktop.documents.ofd_package import MOST_MEMBERS, open_ofd, read_document
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.ofd import OfdParts, make_ofd, zipped


def _code(content: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        read_document(open_ofd(content))
    return caught.value.code


def _with(*members: tuple[str, bytes]) -> bytes:
    return zipped([*make_ofd(make_invoice()).members.items(), *members])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../evil.xml", "ofd_unsafe_name"),
        ("Doc_0/../../evil.xml", "ofd_unsafe_name"),
        ("/etc/evil.xml", "ofd_unsafe_name"),
        ("C:/evil.xml", "ofd_unsafe_name"),
        ("Doc_0\\evil.xml", "ofd_unsafe_name"),
        ("Doc_0//evil.xml", "ofd_unsafe_name"),
        ("./OFD.xml", "ofd_unsafe_name"),
        ("OFD.xml", "ofd_name_twice"),
        ("ofd.XML", "ofd_name_twice"),
        ("Doc_0/DOCUMENT.xml", "ofd_name_twice"),
    ],
)
def test_member_names(name: str, code: str) -> None:
    assert _code(_with((name, b"<a/>"))) == code


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    assert _code(_with(("Doc_0/Res/bomb.png", bytes(50_000_000)))) == "ofd_too_large"


def test_many_small_bombs_are_one() -> None:
    # each stays below the ratio that is refused, all together do not stay below the total
    part = bytes(900_000)
    assert _code(_with(*((f"Doc_0/{n}.bin", part) for n in range(200)))) == "ofd_too_large"


def test_too_many_members() -> None:
    assert _code(zipped((f"{n}", b"") for n in range(MOST_MEMBERS + 1))) == "ofd_too_many_members"


def test_nested_archives_are_never_opened() -> None:
    inner = zipped([("bomb", bytes(5_000_000))])
    document = read_document(open_ofd(_with(("Doc_0/Attachs/inner.zip", inner))))
    assert document.attachments() == ()


def test_encrypted_members() -> None:
    content = bytearray(make_ofd(make_invoice()).packed())
    first = content.index(b"PK\x01\x02")
    content[first + 8] |= 1
    assert _code(bytes(content)) == "ofd_encrypted"


def test_unusual_compression_is_refused() -> None:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_LZMA) as archive:
        archive.writestr("OFD.xml", b"<a/>")
    assert _code(written.getvalue()) == "ofd_damaged"


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_truncated(kept: float) -> None:
    content = make_ofd(make_invoice()).packed()
    assert _code(content[: int(len(content) * kept)]) == "ofd_damaged"


def test_a_flipped_byte_in_a_member_is_noticed() -> None:
    content = bytearray(make_ofd(make_invoice()).packed())
    start = content.index(b"Doc_0/Document.xml") + 40
    content[start] ^= 0xFF
    assert _code(bytes(content)) == "ofd_damaged"


def _entry(body: str) -> bytes:
    return f'<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">{body}</ofd:OFD>'.encode()


ROOT = "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (b"", "xml_empty"),
        (_entry(""), "ofd_incomplete"),
        (_entry("<ofd:DocBody/>"), "ofd_incomplete"),
        (_entry("<ofd:DocBody><ofd:DocRoot>Nowhere.xml</ofd:DocRoot></ofd:DocBody>"),
         "ofd_incomplete"),
        (_entry("<ofd:DocBody><ofd:DocRoot>../../etc/passwd</ofd:DocRoot></ofd:DocBody>"),
         "ofd_incomplete"),
        (_entry(f"<ofd:DocBody>{ROOT}</ofd:DocBody>" * 2), "ofd_several_documents"),
        (_entry(f"<ofd:DocBody>{ROOT * 2}</ofd:DocBody>"), "ofd_several_documents"),
        (b"<!DOCTYPE a><a/>", "xml_has_dtd"),
    ],
)  # fmt: skip
def test_entry_points(entry: bytes, code: str) -> None:
    parts = make_ofd(make_invoice())
    parts.members["OFD.xml"] = entry
    assert _code(parts.packed()) == code


def test_missing_entry() -> None:
    assert _code(zipped([("Doc_0/Document.xml", b"<a/>")])) == "ofd_incomplete"


@pytest.mark.parametrize(
    ("base", "location", "wanted"),
    [
        ("OFD.xml", "Doc_0/Document.xml", "Doc_0/Document.xml"),
        ("OFD.xml", "/Doc_0/Document.xml", "Doc_0/Document.xml"),
        ("Doc_0/Document.xml", "Res/qr.png", "Doc_0/Res/qr.png"),
        ("Doc_0/Document.xml", "./Res/../Res/qr.png", "Doc_0/Res/qr.png"),
        ("Doc_0/Document.xml", "/Doc_0/Res/qr.png", "Doc_0/Res/qr.png"),
        ("Doc_0/Document.xml", "Doc_0/Res/qr.png", "Doc_0/Res/qr.png"),
        ("Doc_0/Document.xml", "RES/QR.png", "Doc_0/Res/qr.png"),
        ("Doc_0/Document.xml", "../OFD.xml", "OFD.xml"),
        ("Doc_0/Document.xml", "../../OFD.xml", None),
        ("Doc_0/Document.xml", "../../../etc/passwd", None),
        ("Doc_0/Document.xml", "Res/none.png", None),
    ],
)
def test_locations(base: str, location: str, wanted: str | None) -> None:
    assert open_ofd(make_ofd(make_invoice()).packed()).locate(base, location) == wanted


def _with_signatures(parts: OfdParts, body: str) -> OfdParts:
    entry = parts.members["OFD.xml"].decode()
    listed = "</ofd:DocRoot><ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>"
    parts.members["OFD.xml"] = entry.replace("</ofd:DocRoot>", listed).encode()
    if body:
        wrapped = f'<ofd:Signatures xmlns:ofd="http://www.ofdspec.org/2016">{body}</ofd:Signatures>'
        parts.members["Doc_0/Signs/Signatures.xml"] = wrapped.encode()
    return parts


def test_no_signatures() -> None:
    document = read_document(open_ofd(make_ofd(make_invoice()).packed()))
    assert (document.has_signatures, document.signatures_lost) == (False, False)


@pytest.mark.parametrize("body", ["", " ", '<ofd:Signature ID="1" BaseLoc="gone.xml"/>'])
def test_stripped_signatures_are_no_signatures(body: str) -> None:
    parts = _with_signatures(make_ofd(make_invoice()), body)
    document = read_document(open_ofd(parts.packed()))
    assert (document.has_signatures, document.signatures_lost) == (False, True)


@pytest.mark.parametrize("location", ["Sign_0/Signature.xml", "/Doc_0/Signs/Sign_0/Signature.xml"])
def test_signatures_that_are_there(location: str) -> None:
    parts = _with_signatures(
        make_ofd(make_invoice()), f'<ofd:Signature ID="1" BaseLoc="{location}"/>'
    )
    parts.members["Doc_0/Signs/Sign_0/Signature.xml"] = b"<a/>"
    document = read_document(open_ofd(parts.packed()))
    assert (document.has_signatures, document.signatures_lost) == (True, False)


def test_all_sample_packages_open(samples: Path) -> None:
    for path in sorted((samples / "ofd").glob("*.ofd")):
        document = read_document(open_ofd(path.read_bytes()))
        assert document.root_path.startswith("Doc_0/Document"), path.name

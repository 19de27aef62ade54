"""Packages that want to be read in two ways, or to bring the reader down."""

import struct
import zlib
from collections.abc import Callable
from random import Random

from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Authenticity
from tests.factories.forge import sign_ofd
from tests.factories.hostile_case import (
    CODE,
    PAGE,
    ROOT,
    SIGNATURE,
    Hostile,
    edited,
    plain,
    with_member,
)
from tests.factories.ofd import OfdParts, zipped

_BOMB = 50_000_000
_PIXELS = 60_000
_LAUGHS = "".join(
    f'<!ENTITY l{depth} "{f"&l{depth - 1};" * 10}">' if depth else '<!ENTITY l0 "ha">'
    for depth in range(10)
)


def _refused(name: str, code: str, make: Callable[[], bytes]) -> Hostile:
    return Hostile(name, make, code)


def _one_more(name: str, code: str, member: str, content: bytes = b"<a/>") -> Hostile:
    """Give a sealed package that holds one member more, under this name."""
    return _refused(
        name, code, lambda: zipped([*sign_ofd(plain()).members.items(), (member, content)])
    )


def _prefixed(name: str, member: str, prefix: str) -> Hostile:
    """Give a sealed package in which something stands before a member's root."""

    def make() -> bytes:
        parts = sign_ofd(plain())
        declaration, rest = parts.members[member].split(b"\n", 1)
        return with_member(parts, member, declaration + prefix.encode() + rest).packed()

    return _refused(name, "xml_has_dtd", make)


def _second_body() -> bytes:
    body = f"<ofd:DocBody><ofd:DocRoot>{ROOT}</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
    return edited(sign_ofd(plain()), "OFD.xml", "</ofd:OFD>", body).packed()


def _encrypted() -> bytes:
    content = bytearray(sign_ofd(plain()).packed())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def _root_outside() -> bytes:
    out = "../" * 400 + "etc/passwd"
    return edited(sign_ofd(plain()), "OFD.xml", f">{ROOT}<", f">{out}<").packed()


def _huge_png() -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        sum_ = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", sum_)

    head = struct.pack(">IIBBBBB", _PIXELS, _PIXELS, 8, 0, 0, 0, 0)
    packed = zlib.compress(bytes(100_000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def _huge_jbig2() -> bytes:
    """Give a JBIG2 file (ITU-T T.88, 7.4.8) of one page of so many pixels and nothing on it."""
    page = struct.pack(">IIIIBH", _PIXELS, _PIXELS, 0, 0, 0, 0)
    segment = struct.pack(">IBBBI", 0, 48, 0, 1, len(page)) + page
    return b"\x97JB2\r\n\x1a\n\x01" + struct.pack(">I", 1) + segment


def _swapped_picture(name: str, picture: Callable[[], bytes]) -> Hostile:
    return Hostile(
        name,
        lambda: with_member(sign_ofd(plain()), CODE, picture()).packed(),
        SignatureState.ALTERED,
        Authenticity.CONTRADICTED,
        altered=(CODE,),
    )


def _deep_xml() -> bytes:
    nested = "<a>" * 100_000 + "</a>" * 100_000
    return with_member(sign_ofd(plain()), PAGE, nested.encode()).packed()


def _deep_path() -> bytes:
    deep = "Doc_0/" + "d/" * 2000 + "Content.xml"
    parts = edited(plain(), ROOT, 'BaseLoc="Pages/Page_0/Content.xml"', f'BaseLoc="/{deep}"')
    members = {deep if name == PAGE else name: each for name, each in parts.members.items()}
    return sign_ofd(OfdParts(members)).packed()


def _huge_signature() -> bytes:
    # not packed tightly enough to be a bomb
    text = Random(1).randbytes(3_500_000).hex().encode()
    return with_member(sign_ofd(plain()), SIGNATURE, b"<a>" + text + b"</a>").packed()


PACKAGES: tuple[Hostile, ...] = (
    _one_more("member twice", "ofd_name_twice", ROOT),
    _one_more("member in other letters", "ofd_name_twice", "Doc_0/DOCUMENT.XML"),
    _one_more("member with a backslash", "ofd_unsafe_name", "Doc_0\\Document.xml"),
    _one_more("member that leads out", "ofd_unsafe_name", "Doc_0/../../evil.xml"),
    _one_more("member from the root", "ofd_unsafe_name", "/etc/evil.xml"),
    _one_more("bomb of 48 kB", "ofd_too_large", "Doc_0/Res/bomb.png", bytes(_BOMB)),
    _refused("second document", "ofd_several_documents", _second_body),
    _refused("encrypted members", "ofd_encrypted", _encrypted),
    _refused("root outside the package", "ofd_incomplete", _root_outside),
    _prefixed("document type in the entry", "OFD.xml", "<!DOCTYPE a>"),
    _prefixed("document type in the page", PAGE, '<!DOCTYPE a SYSTEM "file:///etc/passwd">'),
    _prefixed("entity expansion", ROOT, f"<!DOCTYPE a [{_LAUGHS}]>"),
    _refused("nested too deeply", "xml_malformed", _deep_xml),
    _swapped_picture("PNG of 3,600 million pixels", _huge_png),
    _swapped_picture("JBIG2 of 3,600 million pixels", _huge_jbig2),
    Hostile(
        "deep path",
        _deep_path,
        SignatureState.INTACT_MAKER_PINNED,
        Authenticity.GENUINE,
    ),
    Hostile(
        "signature of seven megabytes",
        _huge_signature,
        SignatureState.NOT_VERIFIABLE,
        Authenticity.UNPROVEN,
    ),
)

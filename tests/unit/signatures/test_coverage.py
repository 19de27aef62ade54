"""Everything that a document shows is met, however its producer writes where it is."""

import pytest

from invoice_desktop.documents.ofd_package import OfdDocument, open_ofd, read_document
from invoice_desktop.signatures.coverage import reached_members, unreached_members
from tests.factories.hostile_case import PAGE, ROOT, edited, plain, with_member
from tests.factories.ofd import OfdParts

_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
_RESOURCES = "Doc_0/DocumentRes.xml"


def opened(parts: OfdParts) -> OfdDocument:
    return read_document(open_ofd(parts.packed()))


def named(name: str, inner: str) -> bytes:
    return f"<ofd:{name} {_NAMESPACE}>{inner}</ofd:{name}>".encode()


def test_all_of_an_ordinary_invoice_is_reached() -> None:
    document = opened(plain())
    reached = reached_members(document)
    assert set(reached) == set(document.package.names)
    assert unreached_members(document.package, reached, ()) == ()


def test_what_nothing_names_is_told_apart() -> None:
    document = opened(with_member(plain(), "Doc_0/left.bin", b"x"))
    reached = reached_members(document)
    assert "Doc_0/left.bin" not in reached
    assert unreached_members(document.package, reached, ()) == ("Doc_0/left.bin",)
    assert unreached_members(document.package, reached, ("Doc_0/left.bin",)) == ()


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_resources_of_a_page_are_reached(coding: str) -> None:
    parts = edited(plain(), PAGE, "<ofd:Content>", "<ofd:PageRes>R.xml</ofd:PageRes><ofd:Content>")
    text = parts.members[PAGE].decode().replace('encoding="UTF-8"', f'encoding="{coding}"')
    font = "<ofd:FontFile>F.ttf</ofd:FontFile>"
    folder = PAGE.rpartition("/")[0]
    parts = with_member(parts, PAGE, text.encode(coding))
    parts = with_member(parts, f"{folder}/R.xml", named("Res", font))
    parts = with_member(parts, f"{folder}/F.ttf", b"f")
    assert {f"{folder}/R.xml", f"{folder}/F.ttf"} <= set(reached_members(opened(parts)))


def test_extensions_versions_and_colour_profiles_are_reached() -> None:
    listed = "<ofd:Extensions>E.xml</ofd:Extensions></ofd:Document>"
    parts = edited(plain(), ROOT, "</ofd:Document>", listed)
    parts = with_member(
        parts, "Doc_0/E.xml", named("Extensions", "<ofd:ExtendData>e.bin</ofd:ExtendData>")
    )
    version = '<ofd:Versions><ofd:Version BaseLoc="V.xml"/></ofd:Versions></ofd:DocBody>'
    parts = edited(parts, "OFD.xml", "</ofd:DocBody>", version)
    parts = with_member(parts, "V.xml", named("DocVersion", "<ofd:DocRoot>W.xml</ofd:DocRoot>"))
    profile = '<ofd:ColorSpace Profile="c.icc"/></ofd:Res>'
    parts = edited(parts, _RESOURCES, "</ofd:Res>", profile)
    files = ("Doc_0/e.bin", "W.xml", "Doc_0/Res/c.icc")
    for name in files:
        parts = with_member(parts, name, b"<W/>")
    assert {*files, "Doc_0/E.xml", "V.xml"} <= set(reached_members(opened(parts)))


def test_both_readings_of_a_resource_count() -> None:
    parts = with_member(plain(), "Doc_0/qr.png", b"another")
    reached = set(reached_members(opened(parts)))
    assert {"Doc_0/Res/qr.png", "Doc_0/qr.png"} <= reached


def test_a_list_that_is_no_xml_counts_itself() -> None:
    parts = with_member(plain(), _RESOURCES, b"<broken")
    assert _RESOURCES in reached_members(opened(parts))


def test_lists_that_name_each_other_end() -> None:
    again = "<ofd:PageRes>DocumentRes.xml</ofd:PageRes></ofd:Res>"
    parts = edited(plain(), _RESOURCES, "</ofd:Res>", again)
    assert set(reached_members(opened(parts))) == set(parts.members)

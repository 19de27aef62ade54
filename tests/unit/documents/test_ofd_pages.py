"""Texts and pictures stand where the page shows them."""

import pytest

from invoice_desktop.documents.ofd_geometry import Matrix, deltas_of, glyph_offsets
from invoice_desktop.documents.ofd_package import open_ofd, read_document
from invoice_desktop.documents.ofd_pages import OfdPages, read_pages
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd

PAGE = "Doc_0/Pages/Page_0/Content.xml"


def _pages(objects: str, *, area: str = "") -> OfdPages:
    parts = make_ofd(make_invoice())
    parts.members[PAGE] = (
        f'<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">{area}<ofd:Content>'
        f"<ofd:Layer>{objects}</ofd:Layer></ofd:Content></ofd:Page>"
    ).encode()
    return read_pages(read_document(open_ofd(parts.packed())))


def _text(code: str, attributes: str = "") -> str:
    return (
        f'<ofd:TextObject ID="9" Boundary="21 14 80 5" Size="4" {attributes}>{code}'
        "</ofd:TextObject>"
    )


@pytest.mark.parametrize(
    ("text", "count", "wanted"),
    [
        ("1 2 3", 3, [1, 2, 3]),
        ("g 3 2", 3, [2, 2, 2]),
        ("g 2 1.5 3", 3, [1.5, 1.5, 3]),
        ("1.59", 4, [1.59] * 4),
        ("g 999999999 1", 2, [1, 1]),
        ("g", 2, None),
        ("g x 1", 2, None),
        ("nan inf", 2, None),
        ("", 2, None),
        (None, 2, None),
    ],
)
def test_deltas(text: str | None, count: int, wanted: list[float] | None) -> None:
    found = deltas_of(text, count)
    assert (None if found is None else list(found)) == wanted


def test_a_text_without_deltas_advances_by_its_widths() -> None:
    assert glyph_offsets("税A1", (0, 0), (None, None), 4) == [(0, 0), (4, 0), (6, 0)]


def test_a_text_stands_where_it_is_drawn() -> None:
    pages = _pages(_text('<ofd:TextCode X="0" Y="4" DeltaX="g 2 4">税务局</ofd:TextCode>'))
    text = next(each for each in pages.texts if each.object_id == "9")
    assert text.text == "税务局"
    assert text.place.left == pytest.approx(0.1)
    assert text.place.right == pytest.approx(33 / 210)
    assert 14 / 140 < text.place.top < 18 / 140 < text.place.bottom


def test_a_colon_at_the_end_covers_only_its_ink() -> None:
    # labels end in a full-width colon, whose empty half many values overlap
    code = '<ofd:TextCode X="0" Y="4" DeltaX="4 4">税号：</ofd:TextCode>'
    (text,) = [each for each in _pages(_text(code)).texts if each.object_id == "9"]
    assert text.place.right == pytest.approx((21 + 10) / 210)


def test_a_wrapped_text_gives_its_lines() -> None:
    code = '<ofd:TextCode X="0" Y="4" DeltaX="4 -4 4" DeltaY="0 5 0">税务发票</ofd:TextCode>'
    lines = [each for each in _pages(_text(code)).texts if each.object_id == "9"]
    assert [each.text for each in lines] == ["税务", "发票"]
    assert lines[1].place.top > lines[0].place.bottom - 0.01


def test_a_turned_text_is_boxed_upright() -> None:
    code = '<ofd:TextCode X="0" Y="0" DeltaX="4 4 4">税务发票</ofd:TextCode>'
    (text,) = [
        each for each in _pages(_text(code, 'CTM="0 1 -1 0 40 0"')).texts if each.object_id == "9"
    ]
    assert (text.place.bottom - text.place.top) * 140 == pytest.approx(16)
    assert (text.place.right - text.place.left) * 210 == pytest.approx(4)


def test_the_matrix_is_applied_before_the_shift() -> None:
    assert Matrix.of("2 0 0 2 1 1").moved(10, 20).apply(1, 1) == (13, 23)
    assert Matrix.of("1 2 3") == Matrix()


@pytest.mark.parametrize("attributes", ['Visible="false"', 'Alpha="0"'])
def test_hidden_texts_are_not_seen(attributes: str) -> None:
    code = '<ofd:TextCode X="0" Y="4">hidden</ofd:TextCode>'
    assert "hidden" not in _pages(_text(code, attributes)).visible_text


def test_texts_off_the_page_are_not_seen() -> None:
    code = '<ofd:TextCode X="0" Y="290">off the page</ofd:TextCode>'
    assert "off" not in _pages(_text(code)).visible_text


def test_the_template_is_part_of_the_page() -> None:
    pages = read_pages(read_document(open_ofd(make_ofd(make_invoice()).packed())))
    behind = [each.text for each in pages.texts if not each.page_id]
    assert behind == ["电子发票（普通发票）", "名 称：", "TEST SAMPLE"]


def test_a_page_may_have_its_own_size() -> None:
    area = "<ofd:Area><ofd:PhysicalBox>0 0 100 50</ofd:PhysicalBox></ofd:Area>"
    assert _pages("", area=area).sizes == ((100.0, 50.0),)


@pytest.mark.parametrize("box", ["", "0 0 0 0", "0 0 -5 4", "a b c d", "0 0 nan 5"])
def test_a_senseless_size_is_passed_over(box: str) -> None:
    area = f"<ofd:Area><ofd:PhysicalBox>{box}</ofd:PhysicalBox></ofd:Area>"
    assert _pages("", area=area).sizes == ((210.0, 140.0),)


def test_pictures_have_their_bytes_and_place() -> None:
    pages = read_pages(read_document(open_ofd(make_ofd(make_invoice()).packed())))
    (picture,) = pages.pictures
    assert picture.member == "Doc_0/Res/qr.png"
    assert picture.place.left == pytest.approx(8.5 / 210)
    assert picture.place.bottom == pytest.approx(23.5 / 140)


def _wrapped(name: str, body: str) -> bytes:
    return f'<ofd:{name} xmlns:ofd="http://www.ofdspec.org/2016">{body}</ofd:{name}>'.encode()


def test_annotations_lie_on_the_page() -> None:
    parts = make_ofd(make_invoice())
    document = parts.members["Doc_0/Document.xml"].decode()
    listed = "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>"
    parts.members["Doc_0/Document.xml"] = document.replace("</ofd:Document>", listed).encode()
    parts.members["Doc_0/Annots/Annotations.xml"] = _wrapped(
        "Annotations", '<ofd:Page PageID="1"><ofd:FileLoc>Page_0.xml</ofd:FileLoc></ofd:Page>'
    )
    code = '<ofd:TextCode X="0" Y="4">stamp</ofd:TextCode>'
    parts.members["Doc_0/Annots/Page_0.xml"] = _wrapped(
        "PageAnnot",
        f'<ofd:Annot ID="1"><ofd:Appearance Boundary="42 28 50 20">{_text(code)}</ofd:Appearance>'
        '</ofd:Annot><ofd:Annot ID="2"/><ofd:Annot ID="3" Visible="false">'
        f"<ofd:Appearance>{_text(code)}</ofd:Appearance></ofd:Annot>",
    )
    pages = read_pages(read_document(open_ofd(parts.packed())))
    (stamp,) = [each for each in pages.texts if each.text == "stamp"]
    assert stamp.place.left == pytest.approx(63 / 210)


def test_a_page_may_bring_its_own_pictures() -> None:
    parts = make_ofd(make_invoice())
    parts.members["Doc_0/Pages/Page_0/Own.xml"] = _wrapped(
        "Res",
        '<ofd:MultiMedias><ofd:MultiMedia ID="99" Type="Image"><ofd:MediaFile>/Doc_0/Res/qr.png'
        "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>",
    )
    image = '<ofd:ImageObject Boundary="21 14 21 14" ResourceID="99"/>'
    parts.members[PAGE] = _wrapped(
        "Page",
        f"<ofd:PageRes>Own.xml</ofd:PageRes><ofd:Content><ofd:Layer>{image}"
        '<ofd:ImageObject Boundary="1 1" ResourceID="99"/>'
        '<ofd:ImageObject Boundary="0 0 9 9" ResourceID="none"/></ofd:Layer></ofd:Content>',
    )
    (picture,) = read_pages(read_document(open_ofd(parts.packed()))).pictures
    assert picture.member == "Doc_0/Res/qr.png"
    assert picture.place.right == pytest.approx(0.2)


def _document_of_pages(count: int) -> bytes:
    parts = make_ofd(make_invoice())
    page = '<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'
    document = parts.members["Doc_0/Document.xml"].decode()
    parts.members["Doc_0/Document.xml"] = document.replace(page, page * count).encode()
    return parts.packed()


def test_too_many_pages() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_pages(read_document(open_ofd(_document_of_pages(500))))
    assert caught.value.code == "too_many_pages"


def test_a_missing_page_is_said() -> None:
    parts = make_ofd(make_invoice())
    del parts.members[PAGE]
    with pytest.raises(UnreadableDocument) as caught:
        read_pages(read_document(open_ofd(parts.packed())))
    assert caught.value.code == "ofd_incomplete"

"""What is listed to be painted of an OFD page, held against what its file says."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

import pytest

from invoice_desktop.documents.ofd_drawing import DEEPEST, MOST_OBJECTS, count_pages, draw_list
from invoice_desktop.documents.ofd_operations import (
    Colour,
    PageDrawing,
    PathShape,
    PictureShape,
    Remark,
    Shading,
    TextRun,
)
from invoice_desktop.documents.ofd_package import open_ofd, read_document
from invoice_desktop.domain.trouble import UnreadableDocument

_SPACE = 'xmlns="http://www.ofdspec.org/2016"'
_RESOURCES = """
<ColorSpaces><ColorSpace ID="1" Type="GRAY"/><ColorSpace ID="2" Type="CMYK"/>
<ColorSpace ID="3" Type="RGB"><Palette><CV>0 0 0</CV><CV>#FF #80 0</CV></Palette></ColorSpace>
</ColorSpaces>
<DrawParams><DrawParam ID="4" LineWidth="2" Join="Round"><StrokeColor Value="9 8 7"/></DrawParam>
<DrawParam ID="5" Relative="4" Cap="Square"/><DrawParam ID="6" Relative="6"/></DrawParams>
<Fonts><Font ID="7" FontName="Bold One" FamilyName="宋体" Bold="true"/></Fonts>
<MultiMedias><MultiMedia ID="8" Type="Image"><MediaFile>a.png</MediaFile></MultiMedia></MultiMedias>
<CompositeGraphicUnits><CompositeGraphicUnit ID="9" Width="1" Height="1"><Content>
<PathObject Boundary="1 1 5 5"><AbbreviatedData>M 0 0 L 1 0</AbbreviatedData></PathObject>
<CompositeObject Boundary="0 0 5 5" ResourceID="9"/></Content></CompositeGraphicUnit>
</CompositeGraphicUnits>
"""


def drawn(content: str, more: str = "", extra: Mapping[str, str] | None = None) -> PageDrawing:
    """Draw a page whose layers (or one layer's objects) are given as XML."""
    layers = content if "<Layer" in content else f"<Layer>{content}</Layer>"
    members = {
        "OFD.xml": f"<OFD {_SPACE}><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>",
        "D/Document.xml": f"<Document {_SPACE}><CommonData><PublicRes>Res.xml</PublicRes>"
        '<TemplatePage ID="50" BaseLoc="T.xml"/></CommonData>'
        f'<Pages><Page ID="1" BaseLoc="P.xml"/></Pages></Document>',
        "D/Res.xml": f"<Res {_SPACE}>{_RESOURCES}</Res>",
        "D/a.png": "not a picture",
        "D/P.xml": f"<Page {_SPACE}>{more}<Area><PhysicalBox>10 20 200 100</PhysicalBox></Area>"
        f"<Content>{layers}</Content></Page>",
        **(extra or {}),
    }
    held = BytesIO()
    with ZipFile(held, "w") as package:
        for name, text in members.items():
            package.writestr(name, text)
    return draw_list(read_document(open_ofd(held.getvalue())), 0)


def text(attributes: str, code: str, inner: str = "") -> TextRun:
    (run,) = drawn(
        f'<TextObject Boundary="15 30 50 10" Size="4" {attributes}>{inner}{code}</TextObject>'
    ).operations
    assert isinstance(run, TextRun)
    return run


def path(attributes: str, inner: str = "", data: str = "M 0 0 L 9 0") -> PathShape:
    (shape,) = drawn(
        f'<PathObject Boundary="15 30 50 10" {attributes}>{inner}'
        f"<AbbreviatedData>{data}</AbbreviatedData></PathObject>"
    ).operations
    assert isinstance(shape, PathShape)
    return shape


def test_characters_stand_where_the_file_puts_them() -> None:
    run = text("", '<TextCode X="1" Y="3" DeltaX="g 2 4 5" DeltaY="0 0 2">一 二三</TextCode>')
    assert [(g.text, g.x, g.y) for g in run.glyphs] == [("一", 1, 3), ("二", 9, 3), ("三", 14, 5)]
    # the boundary's corner less that of the page's physical box
    assert run.matrix.apply(0, 0) == (5, 10)
    assert run.fill == Colour(0, 0, 0)


def test_a_text_without_advances_runs_as_it_is_read() -> None:
    down = text('ReadDirection="90"', '<TextCode X="1" Y="3">上下</TextCode>')
    assert [(g.x, g.y) for g in down.glyphs] == [(1, 3), (1, 7)]
    assert text('CharDirection="90"', '<TextCode X="1" Y="3">上</TextCode>').turn == 90


def test_glyph_numbers_go_to_their_characters() -> None:
    given = (
        '<CGTransform CodePosition="1" CodeCount="2" GlyphCount="1"><Glyphs>77</Glyphs>'
        "</CGTransform>"
    )
    run = text("", '<TextCode X="0" Y="3">afib</TextCode>', given)
    assert [(g.text, g.index) for g in run.glyphs] == [("a", None), ("f", 77), ("b", None)]


def test_fonts_bring_their_weight_and_a_missing_one_is_remarked() -> None:
    run = text('Font="7"', '<TextCode X="0" Y="3">a</TextCode>')
    assert (run.font.family, run.bold, run.font.content) == ("宋体", True, b"")
    page = drawn('<TextObject Size="4" Font="99"><TextCode X="0" Y="3">a</TextCode></TextObject>')
    assert page.remarks == (Remark.FONT_MISSING,)


def test_drawing_parameters_are_inherited_and_overridden() -> None:
    shape = path('DrawParam="5"')
    assert (shape.pen.width, shape.pen.join, shape.pen.cap) == (2, "Round", "Square")
    assert (shape.stroke, shape.fill) == (Colour(9, 8, 7), None)
    assert path('DrawParam="5" LineWidth="3"').pen.width == 3
    # one that refers to itself
    assert path('DrawParam="6"').pen.width == pytest.approx(0.353)


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ('Value="255" ColorSpace="1"', Colour(255, 255, 255)),
        ('Value="0 255 255 0" ColorSpace="2"', Colour(255, 0, 0)),
        ('Value="1 2 3" Alpha="51"', Colour(1, 2, 3, 0.2)),
        ('Index="1" ColorSpace="3"', Colour(255, 128, 0)),
        ("", Colour(0, 0, 0)),
        ('Value="1 2"', None),
    ],
)
def test_colours(colour: str, expected: Colour | None) -> None:
    inner = f"<StrokeColor Value='1 1 1'/><FillColor {colour}/>"
    assert path('Fill="true"', inner).fill == expected


def test_colours_that_run() -> None:
    inner = (
        '<FillColor><AxialShd StartPoint="0 0" EndPoint="9 0"><Segment Position="0">'
        '<Color Value="0 0 0"/></Segment><Segment><Color Value="9 9 9"/></Segment>'
        "</AxialShd></FillColor>"
    )
    fill = path('Fill="true"', inner).fill
    assert isinstance(fill, Shading)
    assert fill.stops == ((0, Colour(0, 0, 0)), (1, Colour(9, 9, 9)))


def test_an_arc_becomes_curves_that_end_where_it_does() -> None:
    shape = path("", data="M 0 0 A 5 5 0 0 1 10 0 C Z 1")
    assert [letter for letter, _ in shape.steps] == ["M", "B", "B", "C"]
    top = shape.steps[1][1][-2:]
    assert top == pytest.approx((5, -5))
    assert shape.steps[2][1][-2:] == (10, 0)


def test_layers_and_templates_lie_in_their_order() -> None:
    def line(width: int) -> str:
        return (f'<PathObject LineWidth="{width}"><AbbreviatedData>M 0 0 L 1 1</AbbreviatedData>'
                "</PathObject>")  # fmt: skip

    layers = (
        f'<Layer Type="Foreground">{line(3)}</Layer><Layer><PageBlock>{line(2)}</PageBlock></Layer>'
        f'<Layer Type="Background">{line(1)}</Layer>'
    )
    template = f"<Page {_SPACE}><Content><Layer>{line(4)}</Layer></Content></Page>"
    behind = drawn(layers, '<Template TemplateID="50"/>', {"D/T.xml": template})
    before = drawn(layers, '<Template TemplateID="50" ZOrder="Foreground"/>', {"D/T.xml": template})
    widths = [[each.pen.width for each in page.operations if isinstance(each, PathShape)]
              for page in (behind, before)]  # fmt: skip
    assert widths == [[4, 1, 2, 3], [1, 2, 4, 3]]


def test_hidden_objects_are_not_drawn() -> None:
    assert not drawn('<PathObject Visible="false"><AbbreviatedData>M 0 0 L 1 1</AbbreviatedData>'
                     '</PathObject><TextObject Alpha="0"><TextCode>a</TextCode></TextObject>'
                     ).operations  # fmt: skip


def test_pictures_fill_their_matrix_or_boundary() -> None:
    page = drawn('<ImageObject ResourceID="8" Boundary="10 20 30 40"/>'
                 '<ImageObject ResourceID="8" Boundary="10 20 30 40" CTM="5 0 0 6 1 1"/>'
                 '<ImageObject ResourceID="77" Boundary="10 20 30 40"/>')  # fmt: skip
    ends = [each.matrix.apply(1, 1) for each in page.operations if isinstance(each, PictureShape)]
    assert ends == [(30, 40), (6, 7)]
    assert page.remarks == (Remark.PICTURE_MISSING,)


def test_a_unit_within_itself_ends() -> None:
    page = drawn('<CompositeObject Boundary="10 20 5 5" ResourceID="9"/>')
    assert page.remarks == (Remark.NESTED_TOO_DEEPLY,)
    assert 1 <= len(page.operations) <= DEEPEST


def test_clips_turn_with_their_object() -> None:
    inner = (
        "<Clips><Clip><Area><Path><AbbreviatedData>M 0 0 L 1 1</AbbreviatedData></Path></Area>"
        "</Clip></Clips>"
    )
    (clip,) = path('CTM="2 0 0 2 0 0"', inner).clips
    ((_steps, matrix),) = clip.areas
    assert matrix.apply(1, 1) == (7, 12)


def test_limits() -> None:
    with pytest.raises(UnreadableDocument):
        drawn('<TextObject Size="4"><TextCode>' + "a" * 200_001 + "</TextCode></TextObject>")
    page = drawn('<TextObject Size="1e9"><TextCode X="0" Y="0">a</TextCode></TextObject>')
    assert page.remarks == (Remark.SIZE_OUT_OF_BOUNDS,)


def test_a_template_that_is_named_again_and_again_counts_each_time() -> None:
    line = "<PathObject><AbbreviatedData>M 0 0 L 1 1</AbbreviatedData></PathObject>"
    template = f"<Page {_SPACE}><Content><Layer>{line * 100}</Layer></Content></Page>"
    named = '<Template TemplateID="50"/>'
    assert len(drawn("", named * 2, {"D/T.xml": template}).operations) == 200
    with pytest.raises(UnreadableDocument):
        drawn("", named * (MOST_OBJECTS // 100), {"D/T.xml": template})


def test_pages_are_counted() -> None:
    held = BytesIO()
    with ZipFile(held, "w") as package:
        package.writestr("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>")
        package.writestr("D.xml", "<Document/>")
    document = read_document(open_ofd(held.getvalue()))
    assert count_pages(document) == 0
    with pytest.raises(UnreadableDocument):
        draw_list(document, 0)

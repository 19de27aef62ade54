"""Where lines end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invoice_desktop.reports.fonts import Face, ReportFont, face_of
from invoice_desktop.reports.layout import legible, shortened
from invoice_desktop.reports.line_breaking import broken


@pytest.fixture
def face(font: ReportFont) -> Face:
    return face_of(font)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 50, [""]),
        ("云岭办公用品", 30, ["云岭办", "公用品"]),
        ("云岭办，公用品", 30, ["云岭", "办，公", "用品"]),
        ("云岭（办公）", 30, ["云岭", "（办", "公）"]),
        ("one two three", 40, ["one two", "three"]),
        ("abcdefghijkl", 30, ["abcde", "fghijkl"]),
        ("云岭 one.ofd", 40, ["云岭", "one.ofd"]),
        ("发票.ofd", 30, ["发", "票.ofd"]),
    ],
)
def test_lines_end_where_they_may(face: Face, text: str, width: float, lines: list[str]) -> None:
    assert broken(text, face, 10, width) == lines


@settings(max_examples=200, deadline=None)
@given(
    text=st.text(st.sampled_from("云岭（）。，、Aib .,-0 ¥“”"), max_size=60),
    width=st.integers(12, 120),
)
def test_no_line_is_too_wide_and_nothing_is_lost(font: ReportFont, text: str, width: int) -> None:
    face = face_of(font)
    lines = broken(text, face, 10, width)
    assert all(face.width(line, 10) <= width + 0.001 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_what_is_too_long_for_a_head_is_shortened(face: Face) -> None:
    assert shortened("云岭", face, 10, 40) == "云岭"
    short = shortened("云" * 50, face, 10, 100)
    assert short == "云" * 9 + "…"
    assert face.width(short, 10) <= 100
    assert shortened("\u202e云", face, 10, 100) == "〓云"


def test_legible_text_stays_as_it_is_also_the_second_time(face: Face) -> None:
    for _time in range(2):
        assert legible("云岭 A1", face) == "云岭 A1"
        assert legible("云\u202e岭😀", face) == "云〓岭〓"
        assert legible("云\u3000岭\t1\xa0", face) == "云 岭 1 "

"""The font: what it draws, how wide, and what its text is when copied."""

import re
import shutil
from pathlib import Path

import pytest

from invoice_desktop.reports.fonts import ReportFont, face_of, to_unicode_map
from invoice_desktop.reports.receipt import Paper, receipt_pdf
from tests.factories.verifications import make_values, make_verification
from tests.fakes.words import FakeWords
from tests.unit.reports.reading import text_by_pypdf, text_of


def test_it_is_read_once_a_process(font: ReportFont) -> None:
    assert face_of(font) is face_of(ReportFont(font.path))


def test_two_fonts_do_not_take_each_others_place(font: ReportFont, tmp_path: Path) -> None:
    other = ReportFont(tmp_path / "Other.ttf")
    shutil.copy(font.path, other.path)
    assert face_of(other).name != face_of(font).name
    pdf = receipt_pdf(make_verification(), (), FakeWords(), Paper.A4, other)
    assert "云岭办公用品" in text_of(pdf)


def test_widths_add_up(font: ReportFont) -> None:
    face = face_of(font)
    assert face.width("云岭", 10) == pytest.approx(20)
    assert face.width("0123456789", 8) == pytest.approx(8 * 10 * face.width("7", 1))
    assert face.width("", 8) == 0
    assert face.width("😀", 10) == pytest.approx(10)


def test_it_covers_rare_characters_of_names(font: ReportFont) -> None:
    face = face_of(font)
    assert [char for char in "喆堃垚㙱龘臺𬭎〓¶✓×–…¥·" if not face.draws(char)] == []


def test_characters_beyond_the_first_plane_are_copied_right(font: ReportFont) -> None:
    values = make_values(name="*𬭎*𬬭𫟹")
    pdf = receipt_pdf(make_verification(values), (), FakeWords(), Paper.A4, font)
    assert "*𬭎*𬬭𫟹1" in text_of(pdf)
    assert "*𬭎*𬬭𫟹1" in text_by_pypdf(pdf)


def test_a_map_writes_utf_16_in_blocks_of_a_hundred() -> None:
    written = to_unicode_map("F", [0x20, 0x2CB4E, *range(0x4E00, 0x4E00 + 203)])
    assert "<00> <0020>" in written
    assert "<01> <D872DF4E>" in written
    assert "<CC> <4ECA>" in written
    assert re.findall(r"(\d+) beginbfchar", written) == ["100", "100", "5"]
    assert written.count("endbfchar") == 3


def test_many_different_characters_need_several_subsets(font: ReportFont) -> None:
    said = "".join(chr(point) for point in range(0x4E00, 0x4E00 + 700))
    values = make_values(name=said)
    pdf = receipt_pdf(make_verification(values), (), FakeWords(), Paper.A4, font)
    assert said in text_of(pdf)

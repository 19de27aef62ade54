"""The page with the recovery key."""

import io

from pypdf import PdfReader

from invoice_desktop.reports.fonts import ReportFont
from invoice_desktop.reports.recovery_sheet import recovery_sheet_pdf
from tests.factories.verifications import make_verification
from tests.fakes.words import FakeWords
from tests.unit.reports.reading import fonts_of, language_of, outside, page_texts, text_of

KEY = "4EQP-6X3A-A6KK-Q4DZ-5Y5M-HCB9-D9X9-KN56-MZTX"
MADE_AT = make_verification().verified_at
WORDS = FakeWords("zh_TW")


def test_it_says_what_the_key_is_for_and_what_is_lost_without_it(font: ReportFont) -> None:
    pdf = recovery_sheet_pdf(KEY, "票夹", MADE_AT, WORDS, font)
    text = text_of(pdf)
    for name in ("title", "purpose", "warning", "archive", "made_at", "kept_at", "kept_by"):
        assert "".join(WORDS.label(f"recovery.{name}").split()) in text
    assert "票夹" in text
    assert "2026-01-0509:00:01+08:00" in text
    assert len(page_texts(pdf)) == 1
    assert outside(pdf, 70) == []


def test_the_key_can_be_typed_group_by_group_and_copied_whole(font: ReportFont) -> None:
    (page,) = page_texts(recovery_sheet_pdf(KEY, "票夹", MADE_AT, WORDS, font))
    assert KEY in page
    groups = page.replace(KEY, "")
    assert all(group in groups for group in KEY.split("-"))


def test_it_is_the_same_each_time_and_carries_its_own_font_only(font: ReportFont) -> None:
    pdf = recovery_sheet_pdf(KEY, "票夹", MADE_AT, WORDS, font)
    assert pdf == recovery_sheet_pdf(KEY, "票夹", MADE_AT, WORDS, font)
    assert all("NotoSansSC" in str(each["/BaseFont"]) for each in fonts_of(pdf))
    assert language_of(pdf) == "zh-TW"


def test_the_key_is_not_among_the_file_s_properties(font: ReportFont) -> None:
    pdf = recovery_sheet_pdf(KEY, "票夹", MADE_AT, WORDS, font)
    metadata = PdfReader(io.BytesIO(pdf)).metadata
    assert metadata is not None
    assert not any("4EQP" in str(value) for value in metadata.values())

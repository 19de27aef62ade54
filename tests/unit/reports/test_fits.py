"""Nothing on paper is cut off, covered or torn, however long it is and whatever the paper."""

import dataclasses
from itertools import pairwise

import pytest

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.receipt import Paper, lay_out, receipt_pdf
from invoice_desktop.reports.recovery_sheet import recovery_sheet_pdf
from invoice_desktop.reports.words import Words
from tests.factories.verifications import (
    make_findings,
    make_showing,
    make_values,
    make_verification,
)
from tests.fakes.words import FakeWords
from tests.unit.reports.long_words import LongWords
from tests.unit.reports.reading import outside, page_texts, text_of

# half a millimetre less than the margins: the ink of some characters leans out of their width
MARGINS = {Paper.A4: 46.0, Paper.A5: 30.0, Paper.ROLL_80MM: 10.0}
LANGUAGES: dict[str, Words] = {
    "plain": FakeWords(),
    "twice": LongWords(2),
    "thrice without spaces": LongWords(3, "_"),
}


def named(name: str, *, number: str | None = None) -> Verification:
    """Make a verification in which everything that strangers name is called `name`."""
    values = make_values(lines=2, name=name)
    for field in (Field.SELLER_NAME, Field.BUYER_NAME, Field.REMARKS, Field.QR_TEXT):
        values[field] = name
    if number is not None:
        values[Field.INVOICE_NUMBER] = number
    verification = make_verification(values, make_findings(10, name), input_name=name)
    return dataclasses.replace(verification, verified_by=name)


CASES = {
    "200 characters": named("样例市云岭办公用品（测试）有限公司分" * 12),
    "500 Chinese characters": named("云" * 500),
    "500 letters without a space": named("W" * 500),
    "500 closing brackets": named("）" * 500),
    "500 spaces": named(" " * 500),
    "right to left": named("\u202eשלום عليكم\u2067云岭" * 30),
    "newlines": named("云岭\n办公\r\n用品\u2028" * 30),
    "a number of 500 digits": named("云岭", number="9" * 500),
    "100 lines": make_verification(make_values(lines=100)),
    "40 findings": make_verification(findings=make_findings(40, "此处所见与别处不同" * 20)),
    "nothing": make_verification({}, ()),
}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("case", CASES)
def test_no_character_leaves_the_margins(paper: Paper, case: str, font: ReportFont) -> None:
    pdf = receipt_pdf(CASES[case], (make_showing(),), FakeWords(), paper, font)
    assert outside(pdf, MARGINS[paper]) == []


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", LANGUAGES)
def test_long_languages_fit(paper: Paper, language: str, font: ReportFont) -> None:
    words = LANGUAGES[language]
    pdf = receipt_pdf(make_verification(), (make_showing(),), words, paper, font)
    assert outside(pdf, MARGINS[paper]) == []
    assert "".join(words.label("receipt.notice").split()) in text_of(pdf)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_no_text_covers_the_one_beside_it(
    paper: Paper, language: str, case: str, font: ReportFont
) -> None:
    words = LANGUAGES[language]
    face = face_of(font)
    sheet = lay_out(CASES[case], (make_showing(),), words, paper, font)
    for strip in sheet.flow.strips:
        spans = sorted(
            (text.x, text.x + face.width(text.text, text.style.size), text.text)
            for text in strip.texts
        )
        for (_left, right, one), (left, _right, other) in pairwise(spans):
            assert right <= left + 0.01, (one, other)
        assert all(text.style.size * 0.9 < strip.height for text in strip.texts)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ["样例市云岭办公用品（测试）有限公司分" * 12, "Wo " * 100])
def test_a_long_name_is_read_back_whole(paper: Paper, name: str, font: ReportFont) -> None:
    text = text_of(receipt_pdf(named(name), (), FakeWords(), paper, font))
    # seller, buyer, remarks, QR text, both lines, input and who verified it
    assert text.count("".join(name.split())) >= 8


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_no_heading_stands_alone_at_the_foot(paper: Paper, font: ReportFont) -> None:
    headings = {"Lines", "What was checked", "Shown before", "ORIGIN", "FORM", "HISTORY"}
    for lines in range(1, 40):
        verification = make_verification(make_values(lines=lines))
        for page in page_texts(receipt_pdf(verification, (), FakeWords(), paper, font)):
            # the two lines of the foot come right after the head in reading order
            assert page.splitlines()[-1].strip() not in headings


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recovery_sheet_is_one_page_in_any_language(language: str, font: ReportFont) -> None:
    made_at = make_verification().verified_at
    key = "-".join(["WWWW"] * 9)
    pdf = recovery_sheet_pdf(key, "档案" * 40, made_at, LANGUAGES[language], font)
    assert len(page_texts(pdf)) == 1
    assert outside(pdf, 70) == []

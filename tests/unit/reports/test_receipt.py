"""What a receipt says, read back from the paper."""

import io
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from invoice_desktop.domain.alarm import Alarm, AlarmReason
from invoice_desktop.domain.audit import AuditHead
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Finding, Outcome, Strength
from invoice_desktop.reports.fonts import ReportFont
from invoice_desktop.reports.receipt import Paper, receipt_pdf
from tests.factories.verifications import (
    BUYER,
    NUMBER,
    SELLER,
    SHA256,
    SM3,
    make_findings,
    make_showing,
    make_values,
    make_verification,
)
from tests.fakes.words import FakeWords
from tests.unit.reports.reading import (
    fonts_of,
    language_of,
    outside,
    page_sizes,
    page_texts,
    text_by_pypdf,
    text_of,
)

WORDS = FakeWords()
EVERY_VALUE = (
    NUMBER,
    "25992000000012345678",
    "2599 2000 0000 1234 5678",
    "2025-07-14",
    SELLER,
    BUYER,
    "91990100MA0TEST10X",
    "2,964,197.28",
    "385,345.64",
    "3,349,542.92",
    "叁佰叁拾肆万玖仟伍佰肆拾贰圆玖角贰分",
    "HT-2025-0714",
    "1,200.5 项",
    "1,234.5678",
    "1,482,098.64",
    "192,672.82",
    "13%",
    SHA256,
    SM3,
    "dzfp_25992000000012345678.pdf",
    "48,213 bytes",
    "InvoiceDesk 0.1.0",
    "2026.1",
    "2026-01-05 09:00:01 +08:00",
    "王芳",
    "2025-12-02 14:03:07 +08:00",
    "李娜",
    "发票 (1).ofd",
    "page_unreadable page=3",
    WORDS.label("receipt.notice"),
)


@pytest.mark.parametrize("paper", Paper)
def test_everything_of_importance_can_be_read_back(paper: Paper, font: ReportFont) -> None:
    pdf = receipt_pdf(make_verification(), (make_showing(),), WORDS, paper, font)
    for text in (text_of(pdf), text_by_pypdf(pdf)):
        missing = [value for value in EVERY_VALUE if "".join(value.split()) not in text]
        assert missing == []


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("authenticity", Authenticity)
@pytest.mark.parametrize("acceptance", Acceptance)
def test_both_answers_are_given_in_words(
    paper: Paper, authenticity: Authenticity, acceptance: Acceptance, font: ReportFont
) -> None:
    verification = make_verification(authenticity=authenticity, acceptance=acceptance)
    text = text_of(receipt_pdf(verification, (), WORDS, paper, font))
    for said in (
        WORDS.authenticity(authenticity),
        WORDS.authenticity_meaning(authenticity),
        WORDS.authority(verification.verdict),
        WORDS.acceptance(acceptance),
        *(WORDS.acceptance_reason(reason) for reason in verification.verdict.reasons),
    ):
        assert "".join(said.split()) in text


@pytest.mark.parametrize("paper", Paper)
def test_every_finding_stands_under_its_strength_failed_ones_first(
    paper: Paper, font: ReportFont
) -> None:
    findings = make_findings(40)
    verification = make_verification(findings=findings)
    text = text_of(receipt_pdf(verification, (), WORDS, paper, font))
    text = text[text.index("Whatwaschecked") :]
    order = [Outcome.FAILED, Outcome.INDETERMINATE, Outcome.PASSED, Outcome.NOT_APPLICABLE]
    expected = [
        found
        for strength in Strength
        for outcome in order
        for found in findings
        if found.strength is strength and found.outcome is outcome
    ]
    places = [text.index("".join(WORDS.rule(found.rule).split())) for found in expected]
    assert all(one < other for one, other in pairwise(places))
    for found in findings:
        assert "".join(WORDS.finding(found).split()) in text


def test_each_field_names_its_source(font: ReportFont) -> None:
    lines = page_texts(receipt_pdf(make_verification(), (), WORDS, Paper.A4, font))[0].splitlines()
    qr = next(line for line in lines if line.startswith("qr_text"))
    seller = next(line for line in lines if line.startswith("seller_name"))
    assert qr.endswith(" QR")
    assert seller.endswith("MACHINE_DATA")


def test_every_page_says_whose_it_is_and_which(font: ReportFont) -> None:
    verification = make_verification(make_values(lines=100))
    pages = page_texts(receipt_pdf(verification, (), WORDS, Paper.A5, font))
    assert len(pages) > 4
    for position, page in enumerate(pages, start=1):
        assert NUMBER in page
        assert f"Page {position} of {len(pages)}" in page


def test_titles_of_columns_stand_on_every_page_of_lines(font: ReportFont) -> None:
    verification = make_verification(make_values(lines=100))
    pages = page_texts(receipt_pdf(verification, (), WORDS, Paper.A4, font))
    with_lines = [page for page in pages if "软件开发费" in page]
    assert len(with_lines) > 2
    assert all("Unit price" in page for page in with_lines)
    assert all(f"软件开发费{place}" in "".join(pages) for place in range(1, 101))


def test_a_roll_is_one_page_as_long_as_its_content(font: ReportFont) -> None:
    short = receipt_pdf(make_verification(), (), WORDS, Paper.ROLL_80MM, font)
    many = make_verification(make_values(lines=100))
    long = receipt_pdf(many, (), WORDS, Paper.ROLL_80MM, font)
    ((width, height),) = page_sizes(short)
    assert width == pytest.approx(226.77, abs=0.01)
    assert page_sizes(long)[0][1] > height + 1000
    assert len(page_sizes(long)) == 1


def test_a_roll_longer_than_viewers_show_is_cut(font: ReportFont) -> None:
    verification = make_verification(make_values(lines=700))
    sizes = page_sizes(receipt_pdf(verification, (), WORDS, Paper.ROLL_80MM, font))
    assert len(sizes) > 1
    assert all(height <= 14400 for _width, height in sizes)


def test_nothing_read_still_gives_a_receipt(font: ReportFont) -> None:
    for paper in Paper:
        pdf = receipt_pdf(make_verification({}, ()), (), WORDS, paper, font)
        text = text_of(pdf)
        assert "notread" in text
        assert SHA256 in text


def test_only_one_font_and_that_embedded_as_a_subset(font: ReportFont) -> None:
    for paper in Paper:
        pdf = receipt_pdf(make_verification(), (make_showing(),), WORDS, paper, font)
        fonts = fonts_of(pdf)
        assert fonts
        for each in fonts:
            assert "NotoSansSC" in str(each["/BaseFont"])
            descriptor = each["/FontDescriptor"].get_object()
            assert isinstance(descriptor, DictionaryObject)
            assert "/FontFile2" in descriptor
        assert b"Helvetica" not in pdf
        assert len(pdf) < 120_000


def test_the_same_receipt_is_the_same_bytes(font: ReportFont) -> None:
    for paper in Paper:
        made = [
            receipt_pdf(make_verification(), (make_showing(),), WORDS, paper, font)
            for _time in range(2)
        ]
        assert made[0] == made[1]


def test_the_file_says_what_it_is(font: ReportFont) -> None:
    pdf = receipt_pdf(make_verification(), (), FakeWords("zh_CN"), Paper.A4, font)
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == f"Invoice verification receipt {NUMBER}"
    assert reader.metadata.creation_date == make_verification().verified_at
    assert language_of(pdf) == "zh-CN"


def test_characters_that_cannot_be_printed_are_replaced_visibly(font: ReportFont) -> None:
    values = make_values()
    values[Field.SELLER_NAME] = "云岭\u202e司公\n第二行\x00ع😀𬭎\ud800公司"
    text = text_of(receipt_pdf(make_verification(values), (), WORDS, Paper.A4, font))
    assert "云岭〓司公¶第二行〓〓〓𬭎〓公司" in text


def test_a_title_of_strange_characters_does_no_harm(font: ReportFont) -> None:
    values = make_values()
    values[Field.INVOICE_NUMBER] = "25(99)\\\u202e\n\ud800"
    pdf = receipt_pdf(make_verification(values), (), WORDS, Paper.A4, font)
    metadata = PdfReader(io.BytesIO(pdf)).metadata
    assert metadata is not None
    assert str(metadata.title).endswith("25(99)\\〓¶〓")


@pytest.mark.parametrize("paper", Paper)
def test_the_head_of_the_log_stands_whole_at_the_foot(paper: Paper, font: ReportFont) -> None:
    head = AuditHead("0123456789abcdef", 123_456_789_012_345_678, "fedcba9876543210" * 4)
    pdf = receipt_pdf(make_verification(), (), WORDS, paper, font, head)
    lines = "\n".join(page_texts(pdf)).splitlines()
    assert str(head) in [line.strip() for line in lines]
    assert "".join(WORDS.label("receipt.log_head").split()) in text_of(pdf)


def test_without_a_log_nothing_is_said_of_it(font: ReportFont) -> None:
    pdf = receipt_pdf(make_verification(), (), WORDS, Paper.A4, font)
    assert "".join(WORDS.label("receipt.log_head").split()) not in text_of(pdf)


EXPORT = "全量发票查询导出结果.xlsx"
LISTED = Finding(
    "ledger_lists_invoice",
    Strength.ORIGIN,
    Outcome.PASSED,
    "in_ledger_and_agrees",
    MappingProxyType(
        {
            "file": EXPORT,
            "sha256": "c4" * 32,
            "first": "2026-07-01",
            "last": "2026-07-31",
            "exported": "2026-08-01T10:00:00+08:00",
        }
    ),
)


@pytest.mark.parametrize("paper", Paper)
def test_the_export_that_spoke_is_named_with_what_it_cannot_know(
    paper: Paper, font: ReportFont
) -> None:
    pdf = receipt_pdf(make_verification(findings=(LISTED,)), (), WORDS, paper, font)
    said = text_of(pdf)
    for text in (
        EXPORT,
        "c4" * 32,
        "2026-07-01 to 2026-07-31",
        "2026-08-01 10:00:00+08:00",
        WORDS.label("receipt.ledger_notice"),
    ):
        assert "".join(text.split()) in said
    assert outside(pdf, 10.0) == []


def test_an_export_that_differs_in_two_fields_is_named_once(font: ReportFont) -> None:
    told = {"file": EXPORT, "exported": "2026-08-01T10:00+08:00"}
    differing = tuple(
        replace(
            LISTED,
            outcome=Outcome.FAILED,
            reason="in_ledger_and_differs",
            details=MappingProxyType({"field": name, **told}),
        )
        for name in ("tax_amount", "issue_date")
    )
    pdf = receipt_pdf(make_verification(findings=differing), (), WORDS, Paper.A4, font)
    said = text_of(pdf).partition("Thetaxbureau'sledger")[2]
    assert said.count(EXPORT) == 1
    assert "2026-08-0110:00+08:00" in said


def test_a_receipt_without_a_ledger_says_nothing_of_one(font: ReportFont) -> None:
    silent = replace(LISTED, reason="no_ledger", details=MappingProxyType({}))
    said = text_of(receipt_pdf(make_verification(findings=(silent,)), (), WORDS, Paper.A4, font))
    assert "".join(WORDS.label("receipt.ledger_notice").split()) not in said
    assert "".join(WORDS.label("receipt.alarms").split()) not in said


@pytest.mark.parametrize("paper", Paper)
def test_alarms_stand_on_the_receipt_open_and_dealt_with(paper: Paper, font: ReportFont) -> None:
    raised = make_verification().verified_at
    open_one = Alarm(
        alarm="1",
        entry="entry",
        reason=AlarmReason.RED_LETTERED_PART,
        status=OfficeStatus.PAID,
        raised_at=raised,
        ledger="2",
        ledger_name=EXPORT,
        invoice_number=NUMBER,
        issue_date=None,
        seller_name=SELLER,
        total_including_tax=None,
        red_amount=Decimal("-1130.00"),
    )
    dealt = replace(
        open_one,
        reason=AlarmReason.ABNORMAL,
        dealt_at=raised,
        dealt_by="李娜",
        how="已转出进项税额",
    )
    pdf = receipt_pdf(make_verification(), (), WORDS, paper, font, alarms=(open_one, dealt))
    said = text_of(pdf)
    for text in (
        "RED_LETTERED_PART",
        "-1,130.00",
        "not dealt with yet",
        "ABNORMAL",
        "dealt with 2026-01-05 09:00:01 +08:00 by 李娜: 已转出进项税额",
    ):
        assert "".join(text.split()) in said
    assert outside(pdf, 10.0) == []

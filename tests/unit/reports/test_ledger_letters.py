"""Letters to suppliers: who is asked for what, and that nothing on paper is lost."""

from datetime import datetime
from decimal import Decimal

import pytest

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import LedgerState
from invoice_desktop.reports.fonts import ReportFont
from invoice_desktop.reports.ledger_letters import letters_of
from invoice_desktop.reports.letter_pages import letter_pdf
from invoice_desktop.reports.words import Words
from tests.factories.verifications import CHINA
from tests.fakes.words import FakeWords
from tests.unit.reports.ledger_facts import OURS, make_fact, make_file, make_row
from tests.unit.reports.long_words import LongWords
from tests.unit.reports.reading import outside, page_texts, text_of

WORDS = FakeWords("zh_CN")
NOW = datetime(2026, 8, 5, 9, 0, tzinfo=CHINA)


def test_each_supplier_gets_one_letter_the_most_missing_first() -> None:
    facts = [make_fact(make_row(1, 2)), make_fact(make_row(9, 3)), make_fact(make_row(2, 3))]
    most, other = letters_of(facts, WORDS, NOW)
    assert [row.invoice_number[-2:] for row in most.rows] == ["02", "09"]
    assert [row.invoice_number[-2:] for row in other.rows] == ["01"]
    assert most.total == Decimal("2260.00")
    assert most.our_name == OURS.name
    assert most.our_taxpayer_id == OURS.taxpayer_id
    assert most.supplier_name in most.text
    assert other.supplier_name not in most.text
    for row in most.rows:
        assert row.invoice_number in most.text
    assert "2026-08-05" in most.text


def test_nobody_is_asked_twice_nor_for_what_was_voided_or_is_our_own() -> None:
    row = make_row()
    voided = make_fact(make_row(2, state=LedgerState.VOIDED))
    issued = make_fact(make_row(3), make_file(direction=Direction.ISSUED))
    later = make_fact(row, make_file(month=9))
    (letter,) = letters_of([later, make_fact(row), voided, issued], WORDS, NOW)
    assert letter.rows == (row,)
    assert [file.ledger for file in letter.sources] == [later.file.ledger]
    assert letters_of([voided, issued], WORDS, NOW) == ()


def test_a_red_lettered_invoice_is_asked_for_and_said_to_be_one() -> None:
    row = make_row(state=LedgerState.RED_LETTERED_PART)
    (letter,) = letters_of([make_fact(row)], WORDS, NOW)
    assert "RED_LETTERED_PART" in letter.text


def test_what_the_ledger_does_not_tell_leaves_no_hole() -> None:
    bare = make_row(name="", total=None)._replace(seller_taxpayer_id="", issue_date=None, kind=None)
    (letter,) = letters_of([make_fact(bare)], WORDS, NOW)
    assert "the issuer of the invoices below" in letter.text
    assert bare.kind_text in letter.text
    assert letter.total == 0
    assert "None" not in letter.text
    assert "Taxpayer id: \n" not in letter.text


def test_an_older_invoice_is_named_with_its_code() -> None:
    row = make_row()._replace(invoice_code="099002100711", invoice_number="00000017")
    (letter,) = letters_of([make_fact(row)], WORDS, NOW)
    assert "099002100711  00000017" in letter.text


def test_a_name_that_breaks_lines_stays_on_one() -> None:
    row = make_row(name="样例市\n云岭\u202e公司")
    (letter,) = letters_of([make_fact(row)], WORDS, NOW)
    assert "To: 样例市¶云岭〓公司\n" in letter.text


@pytest.mark.parametrize("words", [WORDS, LongWords(2), LongWords(3, "_")])
def test_the_paper_says_what_the_text_says(words: Words, font: ReportFont) -> None:
    facts = [make_fact(make_row(place, name="云岭（测试）" * 20)) for place in range(60)]
    (letter,) = letters_of(facts, words, NOW)
    pdf = letter_pdf(letter, words, font)
    said = text_of(pdf)
    assert outside(pdf, 54) == []
    assert len(page_texts(pdf)) > 1
    for row in letter.rows:
        assert row.invoice_number in said
    for name in ("title", "closing", "basis", "stamp"):
        assert "".join(words.label(f"letter.{name}").split()) in said
    assert pdf == letter_pdf(letter, words, font)

"""What came of many files, counted and written."""

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from invoice_desktop.domain.batches import BatchLine, Mark, count_marks
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Verdict
from invoice_desktop.services.batch_lists import batch_csv, batch_xlsx
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_showing, make_verification


def line(
    name: str, authenticity: Authenticity, acceptance: Acceptance, *likeness: Likeness
) -> BatchLine:
    """Make a line with this verdict, handed over before in these ways."""
    verdict = Verdict(authenticity, acceptance)
    earlier = tuple(replace(make_showing(), likeness=each) for each in likeness)
    return BatchLine(name, replace(make_verification(), verdict=verdict), earlier)


LINES = (
    line("a.ofd", Authenticity.GENUINE, Acceptance.ACCEPT),
    line("b.pdf", Authenticity.CONTRADICTED, Acceptance.REJECT, Likeness.SAME_IDENTITY),
    line("c.pdf", Authenticity.DOUBTFUL, Acceptance.REVIEW, Likeness.SIMILAR),
    BatchLine("=d\udcff.pdf", trouble=UnreadableDocument("empty_file", name="d.pdf")),
    BatchLine("e.png"),
)


def test_every_line_is_counted_by_all_that_it_is() -> None:
    assert count_marks(LINES) == {
        Mark.READ: 3,
        Mark.VERIFIED: 1,
        Mark.CONTRADICTED: 1,
        Mark.DOUBTFUL: 1,
        Mark.DUPLICATE: 1,
        Mark.TO_REVIEW: 2,
        Mark.UNREADABLE: 2,
    }


def test_every_file_stands_in_both_lists_with_its_reason() -> None:
    words = FakeWords()
    (titles, *rows) = csv.reader(io.StringIO(batch_csv(LINES, words).decode("utf-8-sig")))
    assert [row[0] for row in rows] == ["a.ofd", "b.pdf", "c.pdf", "'=d?.pdf", "e.png"]
    assert [row[1] for row in rows[:3]] == ["GENUINE", "CONTRADICTED", "DOUBTFUL"]
    assert "Wang Fang" in rows[1][titles.index("Shown before")]
    assert [row[-1] for row in rows[3:]] == [
        "empty_file name=d.pdf",
        "No invoice was found in this file.",
    ]
    sheet = openpyxl.load_workbook(io.BytesIO(batch_xlsx(LINES, words))).worksheets[0]
    assert sheet.title == "Files checked"
    assert [cell.value for cell in sheet["A"]][1:] == [row[0] for row in rows]


@pytest.mark.parametrize(
    "odd",
    [{Field.ISSUE_DATE: date(1, 1, 1)}, {Field.TOTAL_INCLUDING_TAX: Decimal("NaN")}],
)
def test_odd_values_can_be_written(odd: dict[Field, FieldValue]) -> None:
    made = make_verification()
    verification = replace(made, invoice=Invoice({**made.invoice.values, **odd}))
    assert batch_xlsx([BatchLine("a.pdf", verification)], FakeWords())

"""What goes where on the desk, mostly without a window."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import (
    Field,
    FieldValue,
    Invoice,
    InvoiceKind,
    InvoiceLine,
    Source,
)
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.domain.verdict import Finding, Outcome, Strength
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice
from invoice_desktop.ui.desk.checked_today import Result, results_of
from invoice_desktop.ui.desk.fields_model import ValueRow, field_nodes
from invoice_desktop.ui.desk.fields_rows import field_rows
from invoice_desktop.ui.desk.findings_rows import (
    FIELDS_OF_RULES,
    fields_of_finding,
    group_findings,
    places_of,
    readings_behind,
)
from invoice_desktop.ui.desk.lines_view import line_cells
from invoice_desktop.ui.desk.results_list import lay_out_result
from invoice_desktop.ui.desk.row_layout import list_fonts
from invoice_desktop.ui.desk.today_strip import TodayStrip
from invoice_desktop.ui.desk.typed_entries import Doubt, doubt_of
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from invoice_desktop.verification.vocabulary import RULES
from tests.fakes.words import FakeWords
from tests.window.desk_examples import TOTAL_ON_PAGE, make_findings, make_verification

CHINESE_FONT = Path(__file__).parents[2] / "resources" / "fonts" / "NotoSansSC-Regular.ttf"
DIGITAL = InvoiceKind.FULLY_DIGITAL_ORDINARY


def test_groups_with_failures_stand_first() -> None:
    groups = group_findings(make_findings())
    assert [group.strength for group in groups] == [
        Strength.INTEGRITY,
        Strength.ORIGIN,
        Strength.FORM,
    ]
    assert [group.needs_a_look for group in groups] == [True, True, False]


def test_within_a_group_the_worst_stands_first() -> None:
    outcomes = (Outcome.PASSED, Outcome.NOT_APPLICABLE, Outcome.FAILED, Outcome.INDETERMINATE)
    findings = [Finding(outcome, Strength.FORM, outcome, "reason") for outcome in outcomes]
    (group,) = group_findings(findings)
    assert [finding.outcome for finding in group.findings] == [
        Outcome.FAILED,
        Outcome.INDETERMINATE,
        Outcome.PASSED,
        Outcome.NOT_APPLICABLE,
    ]
    assert group.counts()[0] == (Outcome.FAILED, 1)


def test_no_findings_give_no_groups() -> None:
    assert group_findings(()) == ()


@pytest.mark.parametrize(
    ("details", "fields"),
    [
        ({"field": "total_including_tax"}, (Field.TOTAL_INCLUDING_TAX,)),
        ({"missing_fields": "invoice_code,issue_date"}, (Field.INVOICE_CODE, Field.ISSUE_DATE)),
        ({"tax_amount": "1.00"}, (Field.TAX_AMOUNT,)),
        ({"first_source": "QR", "number": "7"}, ()),
        ({"field": "no_field_of_ours"}, ()),
    ],
)
def test_a_finding_names_its_fields(details: dict[str, str], fields: tuple[Field, ...]) -> None:
    finding = Finding("rule", Strength.FORM, Outcome.FAILED, "reason", details)
    assert fields_of_finding(finding) == fields


def test_a_finding_that_names_no_field_has_those_of_its_rule() -> None:
    finding = Finding("qr_crc_agrees", Strength.FORM, Outcome.FAILED, "crc_differs", {"crc": "1"})
    assert fields_of_finding(finding) == (Field.QR_TEXT,)


def test_a_rules_fields_come_before_a_detail_that_looks_like_one() -> None:
    details = {"number": "1", "kind": "TOLL"}
    finding = Finding(
        "number_has_layout_of_kind", Strength.FORM, Outcome.FAILED, "number_does_not_fit", details
    )
    assert fields_of_finding(finding) == (Field.INVOICE_NUMBER,)


def test_the_rules_with_fields_are_rules() -> None:
    assert set(FIELDS_OF_RULES) <= set(RULES)


def test_differing_values_are_both_behind_the_finding() -> None:
    verification = make_verification()
    difference = verification.findings[1]
    values = [reading.value for reading in readings_behind(difference, verification.evidence)]
    assert values == [Decimal("4449.00"), Decimal("9449.00")]
    assert places_of(difference, verification.evidence) == (TOTAL_ON_PAGE,)


def test_a_findings_own_places_come_before_those_of_its_readings() -> None:
    verification = make_verification()
    place = Place(1, 0, 0, 1, 1)
    assert places_of(replace(verification.findings[1], places=(place,)), verification.evidence) == (
        place,
    )


def test_fields_come_with_all_their_readings_and_lines_stay_in_their_table() -> None:
    rows = {row.field: row for row in field_rows(make_verification())}
    assert Field.LINES not in rows
    total = rows[Field.TOTAL_INCLUDING_TAX]
    assert (total.value, total.source) == (Decimal("4449.00"), Source.MACHINE_DATA)
    assert len(total.readings) == 2
    assert total.disputed
    assert not rows[Field.INVOICE_NUMBER].disputed


def test_a_field_that_was_read_but_not_used_is_shown() -> None:
    verification = make_verification()
    values = {Field.KIND: verification.invoice.values[Field.KIND]}
    unused = replace(verification, invoice=replace(verification.invoice, values=values))
    rows = {row.field: row for row in field_rows(unused)}
    assert rows[Field.SELLER_NAME].source is None


@pytest.mark.parametrize(
    ("rate", "text", "said"),
    [
        (Decimal("0.13"), "0.130000", "13%"),
        (Decimal("0.015"), "", "1.5%"),
        (Decimal("0.1"), "", "10%"),
        (None, "免税", "免税"),
        (None, "", ""),
    ],
)
def test_a_rate_is_said_the_same_way(rate: Decimal | None, text: str, said: str) -> None:
    line = InvoiceLine(tax_rate=rate, tax_rate_text=text)
    assert line_cells(line)[6] == said


def test_a_file_with_two_invoices_gives_two_results() -> None:
    invoices = tuple(CheckedInvoice(make_verification(number), None) for number in "12")
    results = results_of(CheckedInput("both.pdf", invoices))
    assert [result.number for result in results] == ["1", "2"]


def test_an_unreadable_file_keeps_its_reason_and_an_empty_one_says_so() -> None:
    trouble = UnreadableDocument("file_not_found", name="a.pdf")
    (unreadable,) = results_of(CheckedInput("a.pdf", trouble=trouble))
    (empty,) = results_of(CheckedInput("b.pdf"))
    assert unreadable.trouble is trouble
    assert not unreadable.nothing_found
    assert empty.nothing_found


@pytest.mark.parametrize(
    ("kind", "field", "text", "doubt"),
    [
        (DIGITAL, Field.INVOICE_NUMBER, "", None),
        (DIGITAL, Field.INVOICE_NUMBER, "2499 2000 0000 1234 5678", None),
        (DIGITAL, Field.INVOICE_NUMBER, "２４９９２０００００００１２３４５６７８", None),
        (DIGITAL, Field.INVOICE_NUMBER, "12345678", Doubt.TOO_SHORT),
        (InvoiceKind.VAT_SPECIAL, Field.INVOICE_NUMBER, "12345678", None),
        (InvoiceKind.VAT_SPECIAL, Field.INVOICE_NUMBER, "123456789", Doubt.TOO_LONG),
        (InvoiceKind.VAT_SPECIAL, Field.INVOICE_CODE, "99O0192130", Doubt.NO_DIGITS),
        (InvoiceKind.VAT_ORDINARY, Field.CHECK_CODE, "123456", None),
        (InvoiceKind.BLOCKCHAIN, Field.CHECK_CODE, "1a2b3", None),
        (DIGITAL, Field.TOTAL_INCLUDING_TAX, "1,234.50", None),
        (DIGITAL, Field.TOTAL_INCLUDING_TAX, "1e9", Doubt.NO_AMOUNT),
        (DIGITAL, Field.ISSUE_DATE, "2024年7月14日", None),
        (DIGITAL, Field.ISSUE_DATE, "20240714", None),
        (DIGITAL, Field.ISSUE_DATE, "20250230", Doubt.NO_DATE),
        (DIGITAL, Field.ISSUE_DATE, "yesterday", Doubt.NO_DATE),
        (DIGITAL, Field.SELLER_NAME, "样例市", None),
    ],
)
def test_an_entry_is_doubted_while_it_is_typed(
    kind: InvoiceKind, field: Field, text: str, doubt: Doubt | None
) -> None:
    assert doubt_of(kind, field, text) is doubt


def older_result() -> Result:
    """Make the result of an older invoice's QR: no seller, and the amount before tax alone."""
    values: dict[Field, FieldValue] = {
        Field.ISSUE_DATE: date(2018, 5, 6),
        Field.AMOUNT_EXCLUDING_TAX: Decimal("548.11"),
    }
    older = replace(make_verification(), invoice=Invoice(values, {}))
    return Result("photo.png", CheckedInvoice(older, "entry-1", ()))


def test_a_chip_of_an_older_code_tells_the_amount_before_tax() -> None:
    result = older_result()
    assert (result.total, result.amount) == (None, Decimal("548.11"))
    assert result.issue_date == date(2018, 5, 6)


def test_a_batch_line_of_an_older_code_has_no_gap_and_an_amount(qapp: QApplication) -> None:
    fonts = list_fonts(qapp.font())
    layout = lay_out_result(older_result(), FakeWords("en"), 800, fonts)
    verdict, seller, name, amount = layout.pieces
    assert seller.text == ""
    assert name.box.top() == verdict.box.bottom()
    assert amount.text == "548.11"


def test_a_chip_is_no_wider_in_a_chinese_font(qtbot: QtBot, tmp_path: Path) -> None:
    loaded = QFontDatabase.addApplicationFont(str(CHINESE_FONT))
    (family,) = QFontDatabase.applicationFontFamilies(loaded)
    strip = TodayStrip(LanguageSwitch(tmp_path, FakeWords), Theme())
    qtbot.addWidget(strip)
    strip.resize(1000, 60)
    strip.setFont(QFont(family, 11))
    strip.add(older_result())
    assert strip.sizeHintForColumn(0) < strip.fontMetrics().horizontalAdvance("0" * 40)


def test_what_was_hardly_recognised_says_so(qapp: QApplication) -> None:
    assert qapp
    verification = make_verification("1")
    read = Reading(
        Field.SELLER_NAME, "甲", Source.OCR, place=Place(0, 0, 0, 1, 1), exact=False, confidence=0.7
    )
    invoice = Invoice({Field.SELLER_NAME: "甲"}, {Field.SELLER_NAME: Source.OCR})
    evidence = replace(verification.evidence, readings=(read,))
    hardly = replace(verification, evidence=evidence, invoice=invoice)
    surely = replace(hardly, evidence=replace(evidence, readings=(replace(read, confidence=0.95),)))
    for each, said in ((hardly, True), (surely, False)):
        node = field_nodes(each, FakeWords())[0]
        rows = (node.value, node.children[0].value)
        told = [f"{row.source} {row.name}" for row in rows if isinstance(row, ValueRow)]
        assert [("70 %" in text) for text in told] == [said, said]

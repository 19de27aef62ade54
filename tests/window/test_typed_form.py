"""The typed-in form by the keyboard alone: Enter leads from the first field to the answer."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.capture.typed import fields_of_kind
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.ui.desk.typed_form import TypedForm
from invoice_desktop.ui.language import LanguageSwitch
from tests.fakes.words import FakeWords

ENTER = Qt.Key.Key_Return
NUMBER = "24992000000012345678"


class Counter:
    """Takes what the form hands over."""

    def __init__(self, form: TypedForm) -> None:
        self.taken: list[Mapping[Field, str]] = []
        form.submitted.connect(self.take)

    def take(self, _kind: InvoiceKind, entries: Mapping[Field, str]) -> None:
        self.taken.append(entries)


@pytest.fixture
def form(qtbot: QtBot, tmp_path: Path) -> TypedForm:
    form = TypedForm(fields_of_kind, LanguageSwitch(tmp_path, FakeWords))
    qtbot.addWidget(form)
    form.resize(700, 500)
    form.show()
    form.focus_first()
    return form


def focused(form: TypedForm) -> QWidget:
    return form.focusWidget() or form


def type_lines(form: TypedForm, *entries: str) -> None:
    """Type into whatever has the keyboard, with Enter behind each entry."""
    for entry in entries:
        QTest.keyClicks(focused(form), entry)
        QTest.keyClick(focused(form), ENTER)


def test_enter_alone_leads_to_the_answer(form: TypedForm) -> None:
    counter = Counter(form)
    type_lines(form, NUMBER, "20240714", "4449.00")
    assert [set(entries) for entries in counter.taken] == [set(form._rows)]


def test_enter_stays_in_a_field_that_is_wrong_to_be_typed_over(form: TypedForm) -> None:
    counter = Counter(form)
    type_lines(form, NUMBER, "20250230")
    assert focused(form) is form._rows[Field.ISSUE_DATE].edit
    type_lines(form, "20240714", "1e9")
    assert focused(form) is form._rows[Field.TOTAL_INCLUDING_TAX].edit
    assert counter.taken == []
    type_lines(form, "4449.00")
    assert [entries[Field.TOTAL_INCLUDING_TAX] for entries in counter.taken] == ["4449.00"]


def test_enter_on_a_button_presses_it(form: TypedForm, qtbot: QtBot) -> None:
    counter = Counter(form)
    type_lines(form, NUMBER, "20240714")
    form._check.setFocus()
    QTest.keyClick(form._check, ENTER)
    assert len(counter.taken) == 1
    form._close.setFocus()
    with qtbot.waitSignal(form.closed):
        QTest.keyClick(form._close, ENTER)


def test_every_kind_can_be_typed_in(form: TypedForm) -> None:
    for place in range(form._kind.count()):
        form._kind.setCurrentIndex(place)
        form.reset()
        form.focus_first()
        for row in form._rows.values():
            assert focused(form) is row.edit
            QTest.keyClick(focused(form), Qt.Key.Key_Tab)
        assert focused(form) is form._check


def test_letters_for_digits_are_offered_as_digits(qtbot: QtBot, form: TypedForm) -> None:
    row = form._rows[Field.INVOICE_NUMBER]
    row.edit.setFocus()
    QTest.keyClicks(row.edit, "2699200000000000OO18")
    QTest.keyClick(row.edit, Qt.Key.Key_Tab)
    assert "26992000000000000018" in form._offer.said.text()
    with qtbot.waitSignal(form.number_typed, raising=False, timeout=50):
        QTest.keyClick(row.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert row.edit.text() == "26992000000000000018"
    assert not form._offer.isVisible()


def test_what_is_known_fills_only_what_is_empty(qtbot: QtBot, form: TypedForm) -> None:
    number, day = form._rows[Field.INVOICE_NUMBER].edit, form._rows[Field.ISSUE_DATE].edit
    day.setText("2026-03-03")
    number.setFocus()
    QTest.keyClicks(number, "26992000000000000018")
    with qtbot.waitSignal(form.number_typed) as typed:
        QTest.keyClick(number, Qt.Key.Key_Tab)
    assert typed.args[0][Field.INVOICE_NUMBER] == "26992000000000000018"
    known = {
        Field.INVOICE_NUMBER: "26992000000000000018",
        Field.ISSUE_DATE: "2026-03-02",
        Field.TOTAL_INCLUDING_TAX: "106.00",
    }
    form.offer(form.entries, "known", form.kind, known)
    assert form._offer.isVisible()
    form._offer.take.click()
    assert form.entries[Field.ISSUE_DATE] == "2026-03-03"
    assert form.entries[Field.TOTAL_INCLUDING_TAX] == "106.00"
    form.offer(form.entries, "known", form.kind, known)
    assert not form._offer.isVisible()


def know(form: TypedForm, kind: InvoiceKind | None, **known: str) -> None:
    """Tell a form what the archive knows of what stands in it."""
    named = {Field(name): text for name, text in known.items()}
    form.offer(form.entries, "known", kind, named)


def test_an_offer_does_not_outlive_the_number_that_it_is_of(form: TypedForm) -> None:
    number = form._rows[Field.INVOICE_NUMBER].edit
    number.setText(NUMBER)
    know(form, form.kind, issue_date="2024-07-14")
    assert form._offer.isVisible()
    number.setText(NUMBER[:-1] + "9")
    assert not form._offer.isVisible()
    form.take_offer()
    assert Field.ISSUE_DATE not in form.entries


def test_an_answer_that_comes_after_a_correction_is_not_shown(form: TypedForm) -> None:
    number = form._rows[Field.INVOICE_NUMBER].edit
    number.setText(NUMBER)
    asked = form.entries
    number.setText(NUMBER[:-1] + "9")
    form.offer(asked, "known", form.kind, {Field.ISSUE_DATE: "2024-07-14"})
    assert not form._offer.isVisible()


def test_what_was_likely_meant_is_said_no_longer_than_the_slip_stands(form: TypedForm) -> None:
    row = form._rows[Field.INVOICE_NUMBER]
    row.edit.setText("2699200000000000OO18")
    row.edit.editingFinished.emit()
    assert form._offer.isVisible()
    row.edit.setText(NUMBER)
    assert not form._offer.isVisible()


def test_what_is_known_brings_its_kind_and_keeps_what_was_typed(form: TypedForm) -> None:
    form._rows[Field.INVOICE_NUMBER].edit.setText("12345678")
    form._rows[Field.ISSUE_DATE].edit.setText("2024-07-15")
    know(
        form,
        InvoiceKind.VAT_ORDINARY,
        invoice_number="12345678",
        invoice_code="044001900111",
        issue_date="2024-07-14",
        check_code="12345678901234567890",
    )
    form.take_offer()
    assert form.kind is InvoiceKind.VAT_ORDINARY
    assert form.entries[Field.INVOICE_CODE] == "044001900111"
    assert form.entries[Field.CHECK_CODE] == "12345678901234567890"
    assert form.entries[Field.ISSUE_DATE] == "2024-07-15"


def test_without_a_known_kind_the_form_keeps_its_own(form: TypedForm) -> None:
    kind = form.kind
    know(form, None, issue_date="2024-07-14")
    form.take_offer()
    assert form.kind is kind
    assert form.entries == {Field.ISSUE_DATE: "2024-07-14"}

"""What helps whoever types: companies by their initials, slips, the order of the paper."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.capture.typed import fields_of_kind
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.typing_help import KnownInvoice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.known_offers import KnownOffers
from invoice_desktop.ui.desk.typed_form import TypedForm
from invoice_desktop.ui.desk.typed_order import fields_on_paper, places_of
from invoice_desktop.ui.language import LanguageSwitch
from tests.factories.companies import make_company
from tests.fakes.catalogue import invent_row
from tests.fakes.words import FakeWords
from tests.window.test_typed_form import NUMBER, Counter, focused, type_lines

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SELLER = Party(make_company(1).name, make_company(1).taxpayer_id)
OURS = Party(make_company(2).name, make_company(2).taxpayer_id)


class FakeArchive:
    """Knows two companies, and invoices under turned numbers."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.turned: list[KnownInvoice] = []

    def companies(self, _user: User, text: str, _today: date, of_buyer: bool) -> list[Party]:  # noqa: FBT001 -- as the desk asks
        self.asked.append(text)
        found = [OURS, SELLER] if of_buyer else [SELLER]
        return [] if text == "nobody" else found

    def turned_numbers(self, _user: User, _entries: Mapping[Field, str]) -> list[KnownInvoice]:
        return self.turned


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def form(qtbot: QtBot, tmp_path: Path, archive: FakeArchive) -> TypedForm:
    language = LanguageSwitch(tmp_path, FakeWords)
    form = TypedForm(fields_of_kind, language)
    qtbot.addWidget(form)
    known = KnownOffers(BackgroundRunner(form), language, lambda: User("Li Na"), explain, form)
    known.companies_of, known.turned_of = archive.companies, archive.turned_numbers
    known.help_form(form)
    form.resize(800, 1100)
    form.show()
    form.focus_first()
    return form


def explain(trouble: Trouble) -> None:
    assert isinstance(trouble, Cancelled), trouble


def show_all(form: TypedForm) -> None:
    form._all_of_them.click()


def press(
    form: TypedForm, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(focused(form), key, modifier)


def edit(form: TypedForm, field: Field) -> QWidget:
    return form._rows[field].edit


@pytest.mark.parametrize("kind", list(InvoiceKind))
def test_the_form_has_what_is_needed_and_then_all_in_the_paper_s_order(kind: InvoiceKind) -> None:
    needed = fields_of_kind(kind)
    short = fields_on_paper(kind, needed, all_of_them=False)
    whole = fields_on_paper(kind, needed, all_of_them=True)
    assert set(short) == set(needed)
    assert [field for field in whole if field in needed] == list(short)
    assert {Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID} < set(whole)
    assert not kind.is_special or Field.CHECK_CODE not in whole


def test_what_belongs_together_stands_side_by_side() -> None:
    kind = InvoiceKind.VAT_ROLL
    fields = fields_on_paper(kind, fields_of_kind(kind), all_of_them=True)
    places = dict(zip(fields, places_of(fields), strict=True))
    assert len(set(places.values())) == len(fields)
    for name, number in ((Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID),):
        assert places[number] == (places[name][0], 1)


def test_all_fields_come_and_go_and_keep_what_was_typed(form: TypedForm) -> None:
    show_all(form)
    buyer = form._rows[Field.BUYER_NAME].edit
    buyer.setText(OURS.name)
    form._all_of_them.click()
    assert tuple(form._rows) == fields_of_kind(form.kind)
    assert Field.BUYER_NAME not in form.entries
    form._all_of_them.click()
    assert form.entries == {Field.BUYER_NAME: OURS.name}


def test_initials_and_enter_fill_in_a_company(qtbot: QtBot, form: TypedForm) -> None:
    show_all(form)
    form._rows[Field.BUYER_NAME].edit.setFocus()
    QTest.keyClicks(focused(form), "xhs")
    qtbot.waitUntil(form.companies.list.isVisible)
    assert form.companies.list.marked == OURS
    press(form, KEY.Key_Down)
    press(form, KEY.Key_Return)
    assert not form.companies.list.isVisible()
    assert form.entries == {
        Field.BUYER_NAME: SELLER.name,
        Field.BUYER_TAXPAYER_ID: SELLER.taxpayer_id,
    }
    assert focused(form) is edit(form, Field.SELLER_NAME)


def test_a_company_is_clicked_from_its_last_field(qtbot: QtBot, form: TypedForm) -> None:
    form._kind.setCurrentIndex(form._kind.findData(InvoiceKind.VAT_SPECIAL))
    show_all(form)
    form._rows[Field.SELLER_TAXPAYER_ID].edit.setFocus()
    QTest.keyClicks(focused(form), SELLER.taxpayer_id[:6])
    companies = form.companies.list
    qtbot.waitUntil(companies.isVisible)
    place = companies.visualItemRect(companies.item(0)).center()
    QTest.mouseClick(companies.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert form.entries[Field.SELLER_NAME] == SELLER.name
    assert focused(form) is form._check


def test_a_typed_name_is_only_taken_over_when_marked(
    qtbot: QtBot, form: TypedForm, archive: FakeArchive
) -> None:
    show_all(form)
    name = form._rows[Field.SELLER_NAME].edit
    name.setFocus()
    name.insert(SELLER.name[:3])
    name.textEdited.emit(name.text())
    qtbot.waitUntil(form.companies.list.isVisible)
    assert form.companies.list.marked is None
    with qtbot.assertNotEmitted(form.closed):
        press(form, KEY.Key_Escape)
    assert not form.companies.list.isVisible()
    press(form, KEY.Key_Return)
    assert form.entries == {Field.SELLER_NAME: SELLER.name[:3]}
    name.setText("")
    name.setFocus()
    QTest.keyClicks(name, "nobody")
    qtbot.waitUntil(lambda: archive.asked[-1:] == ["nobody"])
    assert not form.companies.list.isVisible()


def test_what_does_not_agree_holds_the_form_back_once(form: TypedForm) -> None:
    counter = Counter(form)
    type_lines(form, "62" + NUMBER[2:] if NUMBER[:2] == "26" else "42" + NUMBER[2:])
    type_lines(form, "20240714", "4449.00")
    assert counter.taken == []
    assert form._offer.isVisible()
    assert NUMBER in form._offer.said.text()
    form.submit()
    assert len(counter.taken) == 1
    press(form, KEY.Key_Return, ALT)
    assert form.entries[Field.INVOICE_NUMBER] == NUMBER
    form.submit()
    assert len(counter.taken) == 2


def test_a_slip_that_was_set_right_is_said_no_more(form: TypedForm) -> None:
    show_all(form)
    for field, text in (
        (Field.AMOUNT_EXCLUDING_TAX, "1000"),
        (Field.TAX_AMOUNT, "60"),
        (Field.TOTAL_INCLUDING_TAX, "9999"),
    ):
        form._rows[field].edit.setText(text)
    form.submit()
    assert form._offer.isVisible()
    assert not form._offer.take.isVisible()
    form._rows[Field.TOTAL_INCLUDING_TAX].edit.setText("1060")
    assert not form._offer.isVisible()


def test_the_archive_s_invoice_under_a_turned_number_is_told(
    qtbot: QtBot, form: TypedForm, archive: FakeArchive
) -> None:
    counter = Counter(form)
    entries = {
        Field.INVOICE_NUMBER: NUMBER[:-2] + NUMBER[:-3:-1],
        Field.ISSUE_DATE: "2024-07-14",
        Field.TOTAL_INCLUDING_TAX: "4449.00",
    }
    archive.turned = [KnownInvoice(invent_row(1), entries)]
    type_lines(form, NUMBER, "20240714")
    qtbot.waitUntil(lambda: bool(form._offer.turned))
    type_lines(form, "4449")
    assert counter.taken == []
    press(form, KEY.Key_Return, ALT)
    assert form.entries[Field.INVOICE_NUMBER] == entries[Field.INVOICE_NUMBER]
    press(form, KEY.Key_Return)
    assert len(counter.taken) == 1


def test_only_the_newest_question_is_answered(
    qtbot: QtBot, form: TypedForm, archive: FakeArchive
) -> None:
    show_all(form)
    form._rows[Field.BUYER_NAME].edit.setFocus()
    runner = form.findChildren(BackgroundRunner)[0]
    go_on = Event()
    runner.run(go_on.wait, lambda _: None, explain)
    QTest.keyClicks(focused(form), "xhsy")
    go_on.set()
    qtbot.waitUntil(form.companies.list.isVisible)
    assert archive.asked == ["xhsy"]

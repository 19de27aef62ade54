"""The card of a document's signatures: the seven results, the chain, and what opens below it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import DocumentSignature, Holds, SignatureState
from invoice_desktop.installation import translations_directory
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.ui.archive.verifications_list import VerificationsList
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from invoice_desktop.ui.desk.findings_model import FindingRow
from invoice_desktop.ui.desk.shapes import HOLDS_COLOURS, SIGNATURE_MARKS
from invoice_desktop.ui.desk.signature_card import SignatureCard
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.words.catalogue import CatalogueWords
from tests.factories.signatures import (
    LIST_SHA256,
    MAKER,
    TEST_MAKER,
    UNKNOWN_MAKER,
    altered_signature,
    commercial_signature,
    make_signature,
    partly_unsigned_signature,
    signed,
    unverifiable_signature,
)
from tests.fakes.brackets import BracketTranslator, BracketWords, raw_texts
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_verification

RESULTS = {
    SignatureState.INTACT_MAKER_PINNED: make_signature(),
    SignatureState.INTACT_SIGNER_UNKNOWN: make_signature(UNKNOWN_MAKER),
    SignatureState.INTACT_PARTLY_UNSIGNED: partly_unsigned_signature(),
    SignatureState.ALTERED: altered_signature(),
    SignatureState.TEST: make_signature(TEST_MAKER),
    SignatureState.NOT_VERIFIABLE: unverifiable_signature(),
}


@pytest.fixture
def language(tmp_path: Path) -> LanguageSwitch:
    return LanguageSwitch(tmp_path, FakeWords)


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication, language: LanguageSwitch) -> SignatureCard:
    card = SignatureCard(language, Theme(qapp))
    qtbot.addWidget(card)
    card.resize(520, 200)
    return card


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, language: LanguageSwitch) -> Iterator[EvidencePanel]:
    runner = BackgroundRunner()
    panel = EvidencePanel(PageGallery(), runner, language, Theme(qapp))
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()
    yield panel
    assert runner.wait(5000)


def show(card: SignatureCard, *signatures: DocumentSignature) -> None:
    card.show_signatures(signed(make_verification(findings=()), *signatures))


def holds_of(card: SignatureCard) -> list[Holds]:
    return [button.link.holds for button in card._links.links]


def test_the_seven_results_stand_apart_in_shape_and_colour() -> None:
    marks = [SIGNATURE_MARKS[state] for state in SignatureState]
    assert len({mark.icon for mark in marks}) == len(SignatureState) == 7
    assert len({mark.colour for mark in marks}) == 7
    assert len(set(HOLDS_COLOURS.values())) == len(Holds)


@pytest.mark.parametrize("state", RESULTS)
def test_each_result_is_said_and_its_chain_drawn(
    card: SignatureCard, state: SignatureState
) -> None:
    show(card, RESULTS[state])
    assert card.isVisible()
    assert card._state.text() == state.value
    assert "document_signature_verifies" in card._headline.text()
    assert card.accessibleName().startswith(state.value)
    assert not card._switch.isVisible()


def test_each_link_says_what_it_came_to(card: SignatureCard) -> None:
    yes, warns, no, unknown = Holds.YES, Holds.WARNS, Holds.NO, Holds.UNKNOWN
    show(card, make_signature())
    # the list holds the maker provisionally: that is worth a look
    assert holds_of(card) == [yes, yes, yes, warns, warns]
    assert card._links.links[0].accessibleName() == "DOCUMENT: YES"
    show(card, altered_signature())
    assert holds_of(card)[0] is no
    show(card, make_signature(UNKNOWN_MAKER))
    assert holds_of(card)[-1] is unknown
    show(card, make_signature(TEST_MAKER))
    assert holds_of(card)[-1] is no


def test_what_cannot_be_verified_says_why(card: SignatureCard) -> None:
    show(card, unverifiable_signature())
    assert card._why.text() == "no_certificate"
    assert card._why.isVisible()
    show(card, make_signature())
    assert not card._why.isVisible()


def test_a_signature_without_a_seal_has_no_link_for_one(card: SignatureCard) -> None:
    show(card, commercial_signature())
    titles = [button.link.title for button in card._links.links]
    assert titles == ["DOCUMENT", "SIGNER", "Issuer", "TRUST_LIST"]
    assert holds_of(card)[-1] is Holds.UNKNOWN


def test_a_link_opens_to_digests_and_to_what_it_does_not_prove(
    qtbot: QtBot, card: SignatureCard
) -> None:
    show(card, make_signature())
    assert not card._details.isVisible()
    maker, trust = card._links.links[3], card._links.links[4]
    QTest.mouseClick(maker, Qt.MouseButton.LeftButton)
    said = card._details.toPlainText()
    assert MAKER in said
    assert "4a1f09c2" in said
    assert "2023-10-16 to 2026-10-16" in said
    assert "self-claimed" in said
    assert "Anyone can make a certificate with the same names" in said
    QTest.mouseClick(trust, Qt.MouseButton.LeftButton)
    assert not maker.isChecked()
    assert LIST_SHA256 in card._details.toPlainText()
    assert "red-lettered since" in card._details.toPlainText()
    QTest.mouseClick(trust, Qt.MouseButton.LeftButton)
    assert not card._details.isVisible()


def test_the_altered_part_is_named_with_both_digests(qtbot: QtBot, card: SignatureCard) -> None:
    show(card, altered_signature())
    QTest.mouseClick(card._links.links[0], Qt.MouseButton.LeftButton)
    said = card._details.toPlainText()
    assert "Doc_0/Pages/Page_0/Content.xml" in said
    assert "0ab5" * 16 in said
    assert "c3d2" * 16 in said


def test_the_altered_spot_is_pointed_at_from_the_document_link(
    qtbot: QtBot, card: SignatureCard
) -> None:
    spot = Place(0, 0.1, 0.2, 0.3, 0.25)
    show(card, replace(altered_signature(), places=(spot,)))
    with qtbot.waitSignal(card.places_wanted) as wanted:
        card._links.links[0].click()
    assert wanted.args == [(spot,)]


def test_the_chain_is_walked_by_keyboard(qtbot: QtBot, card: SignatureCard) -> None:
    show(card, make_signature())
    links = card._links.links
    card.activateWindow()
    links[0].setFocus()
    qtbot.waitUntil(links[0].hasFocus)
    for before, after in pairwise(links):
        QTest.keyClick(before, Qt.Key.Key_Right)
        assert after.hasFocus()
    QTest.keyClick(links[4], Qt.Key.Key_Right)
    QTest.keyClick(links[4], Qt.Key.Key_Left)
    assert links[3].hasFocus()
    QTest.keyClick(links[3], Qt.Key.Key_Space)
    assert card._details.isVisible()
    assert links[3].isChecked()


def test_tab_goes_from_the_verdict_over_the_chain_to_the_findings(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    panel.show_verification(signed(make_verification(findings=()), make_signature()), (), None)
    links, order = panel._signatures._links.links, []
    at: QWidget = links[0]
    for _step in range(40):
        at = at.nextInFocusChain() or links[0]
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
    assert order[:4] == links[1:]
    assert order.index(panel._findings) > order.index(links[4])


def test_several_signatures_begin_with_the_worst(card: SignatureCard) -> None:
    show(card, make_signature(), altered_signature(), make_signature(UNKNOWN_MAKER))
    assert card._switch.isVisible()
    assert card._switch.count() == 3
    assert card._state.text() == "ALTERED"
    card._switch.setCurrentIndex(2)
    assert card._state.text() == "INTACT_SIGNER_UNKNOWN"
    assert len(card._links.links) == 5


def test_an_unsigned_document_has_no_card(card: SignatureCard) -> None:
    show(card, make_signature())
    show(card)
    assert not card.isVisible()
    card.show_signatures(make_verification())
    assert not card.isVisible()


def test_links_lie_below_each_other_where_there_is_no_room(
    qtbot: QtBot, card: SignatureCard
) -> None:
    show(card, make_signature())
    first, second = card._links.links[:2]
    qtbot.waitUntil(lambda: second.x() > first.x())
    card.resize(240, 600)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert second.x() == first.x()


def test_the_card_stands_between_verdict_and_findings(qtbot: QtBot, panel: EvidencePanel) -> None:
    unsigned = make_verification()
    panel.show_verification(unsigned, (), None)
    assert not panel._signatures.isVisible()
    panel.show_verification(signed(make_verification(findings=()), altered_signature()), (), None)
    assert panel._signatures.isVisible()
    rows = panel._findings.rows
    found = rows.value(rows.index(0, 0, rows.index(0, 0)))
    assert isinstance(found, FindingRow)
    assert found.signature is SignatureState.ALTERED
    assert found.outcome_word == "ALTERED"
    panel.clear()
    assert not panel._signatures.isVisible()


def test_another_language_keeps_what_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    language = LanguageSwitch(
        translations_directory(), lambda tag: CatalogueWords(tag, translations_directory())
    )
    language.set_language("en")
    card = SignatureCard(language, Theme(qapp))
    qtbot.addWidget(card)
    show(card, make_signature(), altered_signature())
    card._switch.setCurrentIndex(0)
    card._links.links[1].click()
    language.set_language("zh_CN")
    try:
        qtbot.waitUntil(lambda: card._links.links[1].link.title != "Signer")
        assert card._switch.currentIndex() == 0
        assert card._links.links[1].isChecked()
        assert card._details.isVisible()
    finally:
        language.set_language("en")


def test_names_of_a_hostile_document_are_never_read_as_markup(
    qtbot: QtBot, card: SignatureCard
) -> None:
    show(card, make_signature(name="<img src=x>"))
    hostile = commercial_signature()
    assert hostile.signer is not None
    signer = replace(hostile.signer, common_name="<b>税务局</b>&amp;")
    show(card, replace(hostile, signer=signer))
    QTest.mouseClick(card._links.links[1], Qt.MouseButton.LeftButton)
    assert "<b>税务局</b>&amp;" in card._details.toPlainText()


def test_no_text_of_the_card_is_left_untranslated(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    translator = BracketTranslator()
    QCoreApplication.installTranslator(translator)
    try:
        language = LanguageSwitch(tmp_path, lambda _tag: BracketWords())
        card = SignatureCard(language, Theme(qapp))
        qtbot.addWidget(card)
        show(card, unverifiable_signature(), make_signature())
        card._links.links[0].click()
        assert raw_texts(card) == []
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_archive_lists_what_each_verification_s_signature_came_to(
    qtbot: QtBot, qapp: QApplication, language: LanguageSwitch
) -> None:
    listed = VerificationsList(language, Theme(qapp))
    qtbot.addWidget(listed)
    unsigned = signed(make_verification(findings=()))
    listed.show_verifications((signed(unsigned, altered_signature()), unsigned))
    assert listed.item(0).text().endswith("\nALTERED")
    assert "UNSIGNED" not in listed.item(1).text()

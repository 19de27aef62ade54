"""The help: every page in every language, links between them, search while typing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.installation import resources_directory
from invoice_desktop.ui.help.help_page import HelpPage
from invoice_desktop.ui.help.library import HelpLibrary, linked_name
from invoice_desktop.ui.help.page_text import render
from invoice_desktop.ui.language import LANGUAGES, LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.fakes.words import FakeWords

HELP = resources_directory() / "help"


@pytest.fixture
def language(qtbot: QtBot, tmp_path: Path) -> LanguageSwitch:
    switch = LanguageSwitch(tmp_path, FakeWords)
    switch.set_language("en")
    return switch


@pytest.fixture
def page(qtbot: QtBot, language: LanguageSwitch) -> HelpPage:
    page = HelpPage(HELP, language, Theme())
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("language_tag", LANGUAGES)
def test_every_language_has_the_same_pages_in_the_same_order(language_tag: str) -> None:
    pages = HelpLibrary(HELP / language_tag).pages
    assert list(pages) == list(HelpLibrary(HELP / "en").pages)
    assert next(iter(pages)) == "index"
    assert all(page.title and page.title != name for name, page in pages.items())


@pytest.mark.parametrize("language_tag", LANGUAGES)
def test_no_mark_of_a_page_is_left_to_be_read(qtbot: QtBot, language_tag: str) -> None:
    # what is strong must not end in punctuation before a Chinese character (CommonMark, 6.2)
    for page in HelpLibrary(HELP / language_tag).pages.values():
        document = QTextDocument()
        render(document, page.text, Theme().tokens, QFont())
        assert not set(document.toPlainText()) & set("*`[]"), page.name


@pytest.mark.parametrize("language_tag", LANGUAGES)
def test_every_place_has_its_page(language_tag: str) -> None:
    pages = HelpLibrary(HELP / language_tag).pages
    places = {"desk", "archive", "ledger", "settings", "first_start", "index"}
    assert places | {"alarms", "desk_rules", "office_way"} <= set(pages)


@pytest.mark.parametrize(
    ("page", "target", "expected"),
    [
        ("index", "desk.md", "desk"),
        ("index", "rules/sources_agree.md", "rules/sources_agree"),
        ("rules/sources_agree", "../verdict.md#top", "verdict"),
        ("rules/sources_agree", "kinds_agree.md", "rules/kinds_agree"),
        ("index", "../../secret.md", ""),
        ("index", "https://example.com/a.md", ""),
        ("index", "picture.png", ""),
        ("index", "#here", ""),
    ],
)
def test_links_lead_only_to_pages(page: str, target: str, expected: str) -> None:
    assert linked_name(page, target) == expected


def test_pages_are_shown_and_links_followed(qtbot: QtBot, page: HelpPage) -> None:
    assert page.shown == "index"
    page._text.anchorClicked.emit(QUrl("rules.md"))
    assert page.shown == "rules"
    page._text.anchorClicked.emit(QUrl("rules/sources_agree.md"))
    assert page.shown == "rules/sources_agree"
    assert "sources" in page._text.toPlainText()
    page._text.anchorClicked.emit(QUrl("https://example.com/"))
    assert page.shown == "rules/sources_agree"
    QTest.mouseClick(page._back, Qt.MouseButton.LeftButton)
    assert page.shown == "rules"
    page.go_back()
    assert page.shown == "index"
    assert not page._back.isEnabled()
    page.go_back()
    assert page.shown == "index"


def test_an_unknown_page_shows_the_index(page: HelpPage) -> None:
    page.show_page("verdict")
    page.show_page("no such page")
    assert page.shown == "index"


def test_pages_are_found_while_typing(qtbot: QtBot, page: HelpPage) -> None:
    assert page._list.count() == len([name for name in page._library.pages if "/" not in name])
    QTest.keyClicks(page._search, "recovery keyring")
    found = [page._list.item(row).text() for row in range(page._list.count())]
    assert "Keys and the first start" in found
    assert len(found) < 5
    QTest.keyClick(page._search, Qt.Key.Key_Return)
    assert page._list.item(0).isSelected()
    page._search.clear()
    QTest.keyClicks(page._search, "zzzzz")
    assert page._list.count() == 0
    assert page._nothing.isVisible()


def test_a_word_in_the_title_comes_first() -> None:
    found = HelpLibrary(HELP / "en").find("archive")
    assert found[0].name == "archive"


def test_the_page_in_sight_changes_its_language(
    qtbot: QtBot, page: HelpPage, language: LanguageSwitch
) -> None:
    page.show_page("settings")
    language.set_language("zh_CN")
    qtbot.waitUntil(lambda: "设置" in page._text.toPlainText())
    assert page.shown == "settings"
    language.set_language("en")


def test_pages_that_are_missing_are_no_crash(
    qtbot: QtBot, language: LanguageSwitch, tmp_path: Path
) -> None:
    page = HelpPage(tmp_path / "nowhere", language, Theme())
    qtbot.addWidget(page)
    assert page._list.count() == 0
    assert "missing" in page._text.toPlainText()

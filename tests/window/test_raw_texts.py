"""No text is shown that was never translated: every one stands in the brackets of a made-up
language, over every room of the window and every sheet of the first start.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.composition import Home
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble, KeyStoreTrouble, Trouble
from invoice_desktop.services.vault import VaultState
from invoice_desktop.ui.crash_dialog import CrashDialog
from invoice_desktop.ui.first_start.first_start import FirstStart
from invoice_desktop.ui.first_start.recovery_key import ShowKeySheet, TypeKeySheet
from invoice_desktop.ui.language import LANGUAGE_NAMES
from invoice_desktop.ui.opening import Opened
from invoice_desktop.ui.rail import ROOMS
from tests.factories.archives import FIRST_MOMENT
from tests.fakes.brackets import BracketTranslator, BracketWords, bracketed, raw_texts
from tests.window.shell import PATIENCE, Shell, make_archive, make_home, make_shell

QR_TEXT = "01,32,,24992000000012345678,4449.00,20240714,,"
CLERK = "样本会计"
COMPANY = Party("Qinghe Test Ltd", "91990100MA5T0Q4W89")


@pytest.fixture
def bracketing(qtbot: QtBot) -> Iterator[None]:
    translator = BracketTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def home(bracketing: None, tmp_path: Path) -> Home:
    home = make_home(tmp_path)
    home.translations = tmp_path
    home.words_for = lambda _language: BracketWords()  # type: ignore[method-assign,return-value,assignment]
    return home


def known_of(home: Home) -> frozenset[str]:
    """Give what is the same in every language."""
    places = {str(home.archive_path), str(home.key_file), str(home.directory)}
    samples = {path.name for path in home.samples}
    versions = {home.versions.program, home.versions.rule_pack}
    makers = {each.name for each in home.trust(None).current().makers}
    return frozenset(
        {*LANGUAGE_NAMES.values(), home.user().name, *places, *samples, *versions, *makers}
        | {COMPANY.name, COMPANY.taxpayer_id, QR_TEXT, CLERK, TypeKeySheet.PATTERN}
    )


def speak_again(window: QWidget) -> None:
    """Tell a window and all within that the language changed, as Qt does."""
    for each in (window, *window.findChildren(QWidget)):
        QApplication.sendEvent(each, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()


@pytest.fixture
def shell(qtbot: QtBot, home: Home) -> Iterator[Shell]:
    archive, _key = make_archive(home)
    archive.set_our_companies([COMPANY], CLERK, FIRST_MOMENT)
    archive.close()
    shell = make_shell(qtbot, home, lambda _language: BracketWords())
    # wide enough that no path at the foot is cut short
    shell.window.resize(1600, 900)
    shell.window.show()
    shell.window.begin()
    qtbot.waitUntil(lambda: shell.window.room == "desk", timeout=PATIENCE)
    yield shell
    shell.window.close()


def test_the_search_finds_a_raw_text(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("raw", window)
    assert raw_texts(window) == ["QLabel: raw"]
    label.setText(bracketed("translated"))
    assert raw_texts(window) == []
    label.setText("1,234.50")
    label.setToolTip("tip")
    assert raw_texts(window) == ["QLabel: tip"]


@pytest.mark.parametrize("room", ROOMS)
def test_no_room_shows_a_raw_text(qtbot: QtBot, shell: Shell, room: str) -> None:
    shell.window.go_to(room)
    qtbot.wait(100)
    known = known_of(shell.home) | help_titles(shell.home)
    assert spoken(raw_texts(shell.window, known)) == []
    speak_again(shell.window)
    assert spoken(raw_texts(shell.window, known)) == []


def spoken(texts: list[str]) -> list[str]:
    """Leave out what no language says: entries of the log, and times in the system's own form."""
    return [text for text in texts if not re.search(r"[0-9a-f]{16}-\d+-|\d\d:\d\d$", text)]


def help_titles(home: Home) -> frozenset[str]:
    """Give the titles of the help's pages: they are files of their language."""
    from invoice_desktop.ui.help.library import HelpLibrary

    pages = HelpLibrary(home.resources / "help" / "en").pages.values()
    return frozenset(page.title for page in pages)


def test_a_verdict_and_its_receipt_show_no_raw_text(qtbot: QtBot, shell: Shell) -> None:
    desk = shell.window.page("desk")
    desk.check_text(QR_TEXT)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: desk._sight.shown is not None, timeout=PATIENCE)  # type: ignore[attr-defined]
    speak_again(shell.window)
    assert raw_texts(shell.window, known_of(shell.home)) == []


def test_a_typed_form_shows_no_raw_text(qtbot: QtBot, shell: Shell) -> None:
    shell.window.page("desk").type_in()  # type: ignore[attr-defined]
    assert raw_texts(shell.window, known_of(shell.home)) == []


def test_messages_show_no_raw_text(shell: Shell) -> None:
    shell.window.explain(ArchiveTrouble("disk_is_full"))
    assert raw_texts(shell.window, known_of(shell.home)) == []


def test_the_crash_dialog_shows_no_raw_text(qtbot: QtBot, bracketing: None) -> None:
    dialog = CrashDialog("report")
    qtbot.addWidget(dialog)
    assert raw_texts(dialog) == []


def _show_key(page: FirstStart) -> None:
    page._prepare()


def _ask_back(page: FirstStart) -> None:
    page._prepare()
    # the key is made on the worker
    assert page._runner.wait(PATIENCE)
    QApplication.processEvents()
    assert page._handover is not None
    page._handover._ask_back()


def _offer_key_file(page: FirstStart) -> None:
    page._offer_key_file()


def _show(state: VaultState, trouble: Trouble | None = None) -> Callable[[FirstStart], None]:
    return lambda page: page.show_state(Opened(state, trouble=trouble))


@pytest.mark.parametrize(
    "come_to",
    [
        _show(VaultState.NEW),
        _show_key,
        _ask_back,
        _offer_key_file,
        _show(VaultState.KEY_MISSING),
        _show(VaultState.KEY_STORE_TROUBLE, KeyStoreTrouble("keyring_is_locked")),
        _show(VaultState.ARCHIVE_TROUBLE, ArchiveTrouble("archive_is_damaged")),
    ],
    ids=["welcome", "key", "back", "key file", "missing", "key store", "archive"],
)
def test_no_sheet_of_the_first_start_shows_a_raw_text(
    qtbot: QtBot, home: Home, come_to: Callable[[FirstStart], None]
) -> None:
    shell = make_shell(qtbot, home, lambda _language: BracketWords())
    page = FirstStart(home, shell.window._runner, shell.language, shell.theme)
    qtbot.addWidget(page)
    page.show_state(Opened(VaultState.NEW))
    come_to(page)
    shell.window._runner.wait(PATIENCE)
    QApplication.processEvents()
    placeholder = frozenset({TypeKeySheet.PATTERN})
    shown = frozenset(
        label.text()
        for label in page.findChildren(QLabel)
        if isinstance(page.sheet, ShowKeySheet) and page.sheet.groups.isAncestorOf(label)
    )
    made = page._handover._key if page._handover is not None else ""
    keys = shown | {"-".join(label for label in shown), *made.split("-")}
    raw = [
        text
        for text in raw_texts(page, known_of(home) | placeholder | keys)
        if not text.startswith("QFrame: ")
    ]
    assert raw == []
    shell.window.close()

"""From a closed home to an open archive: the first start, a lost key, a key store in trouble."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from invoice_desktop.composition import Home
from invoice_desktop.connectors.keyring_store import KeyringStore
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.services.ports import KeyStore
from invoice_desktop.ui.first_start.backup_sheets import DamagedSheet
from invoice_desktop.ui.first_start.first_start import FirstStart
from invoice_desktop.ui.first_start.obstacles import KeyFileSheet, TroubleSheet
from invoice_desktop.ui.first_start.recovery_key import ShowKeySheet, TypeKeySheet
from invoice_desktop.ui.first_start.welcome import WelcomeSheet
from tests.fakes.keyrings import LockedKeyring, MemoryKeyring
from tests.window.shell import PATIENCE, Shell, make_archive, make_home, make_shell

LEFT = Qt.MouseButton.LeftButton


def start(qtbot: QtBot, home: Home) -> tuple[Shell, FirstStart]:
    """Begin, and give the first start that shows itself."""
    shell = make_shell(qtbot, home)
    shell.window.show()
    shell.window.begin()
    qtbot.waitUntil(lambda: shell.window._first_start is not None, timeout=PATIENCE)
    page = shell.window._first_start
    assert page is not None
    return shell, page


def wait_for(qtbot: QtBot, page: FirstStart, kind: type) -> None:
    qtbot.waitUntil(lambda: isinstance(page.sheet, kind), timeout=PATIENCE)


def wait_for_desk(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.window.room == "desk", timeout=PATIENCE)


def shown_key(page: FirstStart) -> str:
    assert isinstance(page.sheet, ShowKeySheet)
    labels = page.sheet.groups.findChildren(QLabel)
    return "-".join(label.text() for label in labels)


def come_to_typing_back(qtbot: QtBot, page: FirstStart) -> tuple[TypeKeySheet, str]:
    assert isinstance(page.sheet, WelcomeSheet)
    QTest.mouseClick(page.sheet.begin, LEFT)
    wait_for(qtbot, page, ShowKeySheet)
    key = shown_key(page)
    assert isinstance(page.sheet, ShowKeySheet)
    QTest.mouseClick(page.sheet.go_on, LEFT)
    assert isinstance(page.sheet, TypeKeySheet)
    return page.sheet, key


def test_a_new_home_comes_to_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    sheet, key = come_to_typing_back(qtbot, page)
    assert not shell.home.archive_path.exists(), "nothing is made before the key is typed back"
    QTest.keyClicks(sheet.field, key.lower().replace("-", " "))
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    wait_for_desk(qtbot, shell)
    shell.window.close()
    reopened = shell.home.vault().open()
    assert reopened.our_companies() == ()
    reopened.close()


def test_a_key_typed_wrongly_makes_no_archive(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    sheet, _key = come_to_typing_back(qtbot, page)
    assert not sheet.go_on.isEnabled()
    QTest.keyClicks(sheet.field, "1234")
    QTest.mouseClick(sheet.go_on, LEFT)
    qtbot.waitUntil(lambda: sheet.trouble_said == "recovery_key_is_mistyped")
    assert not shell.home.archive_path.exists()
    assert sheet.field.text() == "1234", "what was typed is kept for mending"
    QTest.mouseClick(sheet.back, LEFT)
    assert isinstance(page.sheet, ShowKeySheet)
    shell.window.close()


def test_another_archives_key_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    sheet, _key = come_to_typing_back(qtbot, page)
    other = shell.home.vault().prepare().recovery_key
    QTest.keyClicks(sheet.field, other)
    QTest.mouseClick(sheet.go_on, LEFT)
    qtbot.waitUntil(lambda: sheet.trouble_said == "recovery_key_does_not_match")
    shell.window.close()


def test_the_recovery_key_is_saved_as_a_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    assert isinstance(page.sheet, WelcomeSheet)
    QTest.mouseClick(page.sheet.begin, LEFT)
    wait_for(qtbot, page, ShowKeySheet)
    target = tmp_path / "key.pdf"
    page.save_key_to(target)
    qtbot.waitUntil(
        lambda: target.exists() and target.read_bytes().startswith(b"%PDF"), timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: any(str(target) in said for said in labels(page)), timeout=PATIENCE)
    page.save_key_to(tmp_path / "no" / "folder.pdf")
    qtbot.waitUntil(lambda: "file_cannot_be_written" in page.sheet.trouble_said, timeout=PATIENCE)
    shell.window.close()


def labels(page: FirstStart) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_enter_chooses_a_language(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    page.speech.buttons["zh_TW"].setFocus()
    QTest.keyClick(page.speech.buttons["zh_TW"], Qt.Key.Key_Return)
    assert shell.language.language == "zh_TW"
    shell.preferences.change(language="en")
    shell.window.close()


def test_the_language_changes_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    QTest.mouseClick(page.speech.buttons["zh_CN"], LEFT)
    assert shell.language.language == "zh_CN"
    assert shell.home.preferences.load().language == "zh_CN"
    qtbot.waitUntil(lambda: "欢迎" in page.sheet.heading.text())
    shell.preferences.change(language="en")
    shell.window.close()


def test_a_lost_key_asks_for_the_recovery_key_and_never_makes_a_new_archive(
    qtbot: QtBot, tmp_path: Path
) -> None:
    home = make_home(tmp_path)
    archive, recovery_key = make_archive(home)
    archive.close()
    assert home.key_file is not None
    home.key_file.unlink()
    before = sorted(path.name for path in home.archive_path.iterdir())
    shell, page = start(qtbot, home)
    sheet = page.sheet
    assert isinstance(sheet, TypeKeySheet)
    other = make_home(tmp_path / "other").vault().prepare().recovery_key
    QTest.keyClicks(sheet.field, other)
    QTest.mouseClick(sheet.go_on, LEFT)
    qtbot.waitUntil(lambda: sheet.trouble_said == "recovery_key_is_wrong", timeout=PATIENCE)
    assert sorted(path.name for path in home.archive_path.iterdir()) == before
    sheet.field.clear()
    QTest.keyClicks(sheet.field, recovery_key)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    wait_for_desk(qtbot, shell)
    shell.window.close()
    assert home.key_file.exists(), "the key is back in its place"


class KeyringHome(Home):
    """A home whose keyring is given."""

    def __init__(self, directory: Path, keyring: MemoryKeyring) -> None:
        super().__init__(directory)
        self.keyring = keyring

    def keys(self) -> KeyStore:
        return super().keys() if self.key_file else KeyringStore(lambda: self.keyring)


def test_a_locked_keyring_is_told_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    home = KeyringHome(tmp_path, LockedKeyring())
    shell, page = start(qtbot, home)
    assert isinstance(page.sheet, WelcomeSheet)
    QTest.mouseClick(page.sheet.begin, LEFT)
    wait_for(qtbot, page, TroubleSheet)
    sheet = page.sheet
    assert isinstance(sheet, TroubleSheet)
    assert "keyring_is_locked" in [label.text() for label in sheet.findChildren(QLabel)]
    assert sheet.recovery.isHidden(), "there is no archive yet"
    home.keyring = MemoryKeyring()
    QTest.mouseClick(sheet.retry, LEFT)
    wait_for(qtbot, page, WelcomeSheet)
    shell.window.close()


def test_the_key_goes_into_a_file_only_with_open_eyes(qtbot: QtBot, tmp_path: Path) -> None:
    home = KeyringHome(tmp_path, LockedKeyring())
    shell, page = start(qtbot, home)
    assert isinstance(page.sheet, WelcomeSheet)
    QTest.mouseClick(page.sheet.begin, LEFT)
    wait_for(qtbot, page, TroubleSheet)
    assert isinstance(page.sheet, TroubleSheet)
    QTest.mouseClick(page.sheet.key_file, LEFT)
    sheet = page.sheet
    assert isinstance(sheet, KeyFileSheet)
    assert not sheet.go_on.isEnabled()
    QTest.keyClick(sheet.understood, Qt.Key.Key_Space)
    QTest.mouseClick(sheet.go_on, LEFT)
    wait_for(qtbot, page, WelcomeSheet)
    assert home.key_file == home.default_key_file
    typing, key = come_to_typing_back(qtbot, page)
    QTest.keyClicks(typing.field, key)
    QTest.keyClick(typing.field, Qt.Key.Key_Return)
    wait_for_desk(qtbot, shell)
    assert home.default_key_file.exists()
    shell.window.close()


def test_a_locked_keyring_over_an_archive_still_lets_the_recovery_key_in(
    qtbot: QtBot, tmp_path: Path
) -> None:
    home = KeyringHome(tmp_path, MemoryKeyring())
    archive, recovery_key = make_archive(home)
    archive.close()
    home.keyring = LockedKeyring()
    shell, page = start(qtbot, home)
    assert isinstance(page.sheet, TroubleSheet)
    assert not page.sheet.recovery.isHidden()
    QTest.mouseClick(page.sheet.recovery, LEFT)
    sheet = page.sheet
    assert isinstance(sheet, TypeKeySheet)
    QTest.keyClicks(sheet.field, recovery_key)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    wait_for_desk(qtbot, shell)
    assert shell.window._bar.accessibleName() == "keyring_is_locked", "said, but not in the way"
    shell.window.close()


def test_a_damaged_archive_is_told_and_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    home = make_home(tmp_path)
    make_archive(home)[0].close()
    database = max(home.archive_path.iterdir(), key=lambda path: path.stat().st_size)
    database.write_bytes(b"not a database" * 1000)
    shell, page = start(qtbot, home)
    assert isinstance(page.sheet, DamagedSheet)
    assert page.sheet.offer.text() == "No good backup was found where backups are made."
    with pytest.raises(ArchiveTrouble):
        home.vault().open()
    assert database.read_bytes() == b"not a database" * 1000
    shell.window.close()


def test_sheets_keep_their_words_short_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    shell.window.resize(1024, 700)
    for size in (100, 200):
        shell.preferences.change(text_size=size)
        qtbot.wait(20)
        assert page.sheet.width() <= shell.window.width()
        assert page.speech.geometry().right() <= page.width()
    shell.preferences.change(text_size=100)
    shell.window.close()

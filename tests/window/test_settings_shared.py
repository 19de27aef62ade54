"""The shared database from the settings and at the first start, on a real server."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.server import ServerAddress, ServerFact, Tls
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.first_start.recovery_key import ShowKeySheet, TypeKeySheet
from invoice_desktop.ui.first_start.shared_start import SharedSheet
from invoice_desktop.ui.first_start.welcome import WelcomeSheet
from invoice_desktop.ui.server_watch import AwayBanner, ServerWatch
from invoice_desktop.ui.settings.notice import Tone
from invoice_desktop.ui.settings.server_form import ServerForm
from invoice_desktop.ui.settings.shared_database_section import (
    SharedDatabaseSection,
    SharingTools,
)
from tests.factories.archives import invented_values, make_verification
from tests.servers.postgres import PASSWORD
from tests.window.home_desk import PATIENCE, HomeDesk, home_desk
from tests.window.shell import make_home
from tests.window.test_first_start import start, wait_for, wait_for_desk

if TYPE_CHECKING:
    from tests.servers.postgres import PostgresServer

LEFT = Qt.MouseButton.LeftButton
SPACE = Qt.Key.Key_Space


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[HomeDesk]:
    with home_desk(tmp_path) as made:
        yield made


def make_section(qtbot: QtBot, desk: HomeDesk) -> SharedDatabaseSection:
    home = desk.home
    watch = ServerWatch(desk.archive, home.office, home.user, desk.runner, desk.theme)
    tools = SharingTools(
        home,
        desk.archive,
        home.shared_database,
        home.archive_moves,
        home.office,
        desk.changes,
        watch,
    )
    section = SharedDatabaseSection(tools, desk.preferences, desk.runner, desk.language, desk.theme)
    qtbot.addWidget(section)
    section.show()
    return section


def fill_in(form: ServerForm, address: ServerAddress, password: str = PASSWORD) -> None:
    for field, text in (
        (form.host, address.host),
        (form.port, str(address.port)),
        (form.database, address.database),
        (form.user, address.user),
        (form.authority_file, address.authority_file),
    ):
        field.clear()
        QTest.keyClicks(field, text)
    # Chinese characters come from an input method, not from keys
    form.password.setText(password)
    form.tls.setCurrentIndex(form.tls.findData(address.tls))


def check(qtbot: QtBot, section: SharedDatabaseSection) -> None:
    QTest.keyClick(section.checking.check, SPACE)
    qtbot.waitUntil(lambda: section.checking.result is not None, timeout=PATIENCE)


def test_the_archive_moves_there_and_back(
    qtbot: QtBot, desk: HomeDesk, office_database: ServerAddress
) -> None:
    desk.fill(6)
    section = make_section(qtbot, desk)
    fill_in(section.checking.form, office_database)
    assert not section.asking.isVisible()
    check(qtbot, section)
    notices = section.checking.findings
    assert {notices[fact].tone for fact in ServerFact} == {Tone.GOOD}
    assert section.asking.isVisible()
    with qtbot.waitSignal(section.moved, timeout=PATIENCE):
        QTest.keyClick(section.go_on, SPACE)
    desk.settle(qtbot)
    assert desk.home.preferences.load().server == office_database
    assert desk.home.office(desk.archive()) is not None
    assert desk.count == 6
    assert section.checking.form.secret == ""
    assert not section.checking.isVisible()
    assert section.leave.isHidden(), "there is nothing on this computer to go back to"

    QTest.keyClick(section.move_back, SPACE)
    qtbot.waitUntil(lambda: isinstance(section.place.sheet, ShowKeySheet), timeout=PATIENCE)
    sheet = section.place.sheet
    assert isinstance(sheet, ShowKeySheet)
    key = "-".join(label.text() for label in sheet.groups.findChildren(QLabel))
    QTest.keyClick(sheet.go_on, SPACE)
    typing = section.place.sheet
    assert isinstance(typing, TypeKeySheet)
    QTest.keyClicks(typing.field, key)
    with qtbot.waitSignal(section.moved, timeout=PATIENCE):
        QTest.keyClick(typing.field, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert desk.home.preferences.load().server is None
    assert desk.home.office(desk.archive()) is None
    assert desk.count == 6


def test_an_office_that_has_an_archive_is_joined_and_left(
    qtbot: QtBot, desk: HomeDesk, office_database: ServerAddress, tmp_path: Path
) -> None:
    other = make_home(tmp_path / "other")
    other.shared_database().make(other.user(), office_database, PASSWORD)
    desk.fill(2)
    section = make_section(qtbot, desk)
    fill_in(section.checking.form, office_database)
    check(qtbot, section)
    assert section.go_on.text() == "Work with the archive there"
    with qtbot.waitSignal(section.moved, timeout=PATIENCE):
        QTest.keyClick(section.go_on, SPACE)
    desk.settle(qtbot)
    assert desk.count == 0
    with qtbot.waitSignal(section.moved, timeout=PATIENCE):
        QTest.keyClick(section.leave, SPACE)
    desk.settle(qtbot)
    assert desk.count == 2, "the computer's own archive stayed as it was"


def test_a_wrong_password_is_told_and_nothing_is_offered(
    qtbot: QtBot, desk: HomeDesk, office_database: ServerAddress
) -> None:
    section = make_section(qtbot, desk)
    fill_in(section.checking.form, office_database, "not it")
    check(qtbot, section)
    notices = section.checking.findings
    assert notices[ServerFact.REACHABLE].tone is Tone.TROUBLE
    assert "server_refuses_login" in notices[ServerFact.REACHABLE].text
    assert "not checked yet" in notices[ServerFact.RIGHTS].text
    assert not section.asking.isVisible()
    assert desk.home.preferences.load().server is None


def test_what_was_found_is_forgotten_when_something_else_is_typed(
    qtbot: QtBot, desk: HomeDesk, office_database: ServerAddress
) -> None:
    section = make_section(qtbot, desk)
    fill_in(section.checking.form, office_database)
    check(qtbot, section)
    assert section.asking.isVisible()
    QTest.keyClicks(section.checking.form.database, "x")
    assert section.checking.result is None
    assert not section.asking.isVisible()
    assert not section.checking.findings[ServerFact.REACHABLE].isVisible()


def test_a_stopped_move_leaves_everything_as_it_was(
    qtbot: QtBot, desk: HomeDesk, office_database: ServerAddress
) -> None:
    desk.fill(800)
    section = make_section(qtbot, desk)
    fill_in(section.checking.form, office_database)
    check(qtbot, section)
    QTest.keyClick(section.go_on, SPACE)
    QTest.keyClick(section.working.stop, SPACE)
    qtbot.waitUntil(lambda: not section.working.is_running, timeout=PATIENCE)
    desk.settle(qtbot)
    assert desk.home.preferences.load().server is None
    assert desk.count == 800
    assert section.go_on.isEnabled()


def test_the_password_is_hidden_unless_it_is_to_be_seen(qtbot: QtBot, desk: HomeDesk) -> None:
    section = make_section(qtbot, desk)
    form = section.checking.form
    assert form.password.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(form.show_password, SPACE)
    assert form.password.echoMode() is QLineEdit.EchoMode.Normal
    form.forget_secret()
    assert form.password.echoMode() is QLineEdit.EchoMode.Password


def test_protection_is_verified_by_default_and_the_others_are_called_unsafe(
    qtbot: QtBot, desk: HomeDesk
) -> None:
    section = make_section(qtbot, desk)
    form = section.checking.form
    assert form.chosen_tls is Tls.VERIFIED
    assert "Unsafe" not in form.tls_meaning.text()
    for tls in (Tls.ENCRYPTED, Tls.NONE):
        form.tls.setCurrentIndex(form.tls.findData(tls))
        assert "Unsafe" in form.tls_meaning.text()
        assert not form.authority_file.isVisible()


def test_an_incomplete_address_cannot_be_checked(qtbot: QtBot, desk: HomeDesk) -> None:
    section = make_section(qtbot, desk)
    checking = section.checking
    assert not checking.check.isEnabled()
    fill_in(checking.form, ServerAddress("db.office.test", "invoices", "desk"))
    assert checking.check.isEnabled()
    checking.form.port.setText("0")
    assert not checking.check.isEnabled()


def test_a_new_desk_begins_with_the_offices_archive(
    qtbot: QtBot, tmp_path: Path, office_database: ServerAddress
) -> None:
    shell, page = start(qtbot, make_home(tmp_path))
    assert isinstance(page.sheet, WelcomeSheet)
    QTest.keyClick(page.sheet.shared, SPACE)
    wait_for(qtbot, page, SharedSheet)
    sheet = page.sheet
    assert isinstance(sheet, SharedSheet)
    assert not sheet.go_on.isEnabled()
    fill_in(sheet.checking.form, office_database)
    QTest.keyClick(sheet.checking.check, SPACE)
    qtbot.waitUntil(sheet.go_on.isEnabled, timeout=PATIENCE)
    assert sheet.go_on.text() == "Make the archive there"
    QTest.keyClick(sheet.go_on, SPACE)
    wait_for_desk(qtbot, shell)
    assert shell.home.preferences.load().server == office_database
    assert PASSWORD not in (tmp_path / "home" / "preferences.json").read_text("utf-8")
    shell.window.close()


def test_a_lost_server_is_said_with_what_waits(
    qtbot: QtBot, desk: HomeDesk, postgres: "PostgresServer", office_database: ServerAddress
) -> None:
    desk.home.shared_database().make(desk.home.user(), office_database, PASSWORD)
    desk.archive.replace(lambda _own: desk.home.reopen(), lambda own: own)
    archive, home = desk.archive, desk.home
    assert archive().catalogue.tags() == ()
    watch = ServerWatch(archive, home.office, home.user, desk.runner, desk.theme)
    banner = AwayBanner(watch, desk.language, desk.theme)
    qtbot.addWidget(banner)
    watch.look()
    desk.settle(qtbot)
    assert banner.isHidden()
    settled: list[int] = []
    watch.settled.connect(settled.append)
    with postgres.stopped():
        archive().add(make_verification(invented_values(1)), None)
        watch.look()
        qtbot.waitUntil(lambda: not banner.isHidden(), timeout=PATIENCE)
        assert "1 check" in banner.text.text()
        assert "server_" in banner.text.text()
        QTest.keyClick(banner.retry, SPACE)
        desk.settle(qtbot)
        assert not banner.isHidden()
    QTest.keyClick(banner.retry, SPACE)
    qtbot.waitUntil(banner.isHidden, timeout=PATIENCE)
    assert settled == [1]
    assert desk.count == 1


def test_a_password_that_was_changed_there_is_asked_for_and_kept(
    qtbot: QtBot, desk: HomeDesk, postgres: "PostgresServer"
) -> None:
    owner = postgres.new_role()
    address = postgres.new_database(owner=owner)
    home = desk.home
    home.shared_database().make(home.user(), address, PASSWORD)
    postgres.run(f"ALTER ROLE {owner} PASSWORD 'another'")
    desk.archive.replace(lambda _own: home.reopen(), lambda own: own)
    section = make_section(qtbot, desk)
    assert section.password.isHidden()
    desk.archive().add(make_verification(invented_values(1)), None)
    section._tools.watch.look()
    qtbot.waitUntil(section.password.isVisible, timeout=PATIENCE)
    told: list[Trouble] = []
    section.failed.connect(told.append)
    QTest.keyClicks(section.password.field, "guessed")
    QTest.keyClick(section.password.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told[0].code == "server_refuses_login"
    section.password.field.clear()
    QTest.keyClicks(section.password.field, "another")
    QTest.keyClick(section.password.keep, SPACE)
    qtbot.waitUntil(section.password.isHidden, timeout=PATIENCE)
    assert section.password.field.text() == ""
    desk.settle(qtbot)
    assert desk.count == 1

"""An invoice opened again: its evidence, what the office adds to it, its history."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.entry import Category, EntryDetails, OfficeStatus
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.ui.archive.attachments_view import AttachmentsView
from invoice_desktop.ui.archive.details_panel import DetailsPanel
from invoice_desktop.ui.archive.opened_copies import OpenedCopies, can_be_opened
from invoice_desktop.ui.archive.record_panel import RecordPanel
from invoice_desktop.ui.language import LANGUAGE_NAMES, LanguageSwitch
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.fakes.alarms import FakeAlarmOffice, make_alarm, watch_of
from tests.fakes.brackets import OPEN, BracketTranslator, BracketWords, raw_texts
from tests.window.conftest import CLERK, Office

COLLEAGUE = User("李娜")
OFFICE_TAB, HISTORY_TAB = 1, 2


@dataclass
class Opened:
    """A panel that shows an entry, and what it said."""

    office: Office
    qtbot: QtBot
    panel: RecordPanel
    entry: str
    path: Path
    troubles: list[str]

    @property
    def entries(self) -> EntryDesk:
        return self.office.program.entries

    @property
    def details(self) -> DetailsPanel:
        return self.panel._details

    def kept(self) -> EntryDetails:
        return self.entries.details(CLERK, self.entry)

    def settle(self) -> None:
        # what arrives may start more work
        for _ in range(3):
            self.office.settle(self.qtbot)

    def show(self, entry: str = "") -> None:
        self.panel.show_record(self.office.program.records.open(CLERK, entry or self.entry))
        self.settle()

    def turn_to(self, tab: int) -> None:
        self.panel._tabs.setCurrentIndex(tab)
        self.settle()


@pytest.fixture
def checked(office: Office, tmp_path: Path) -> Callable[[int], tuple[str, Path]]:
    def check(seed: int) -> tuple[str, Path]:
        specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2, seed=seed)
        path = tmp_path / f"invoice-{seed}.pdf"
        path.write_bytes(make_pdf(specimen))
        entry = office.program.desk.check_file(CLERK, path).invoices[0].entry
        assert entry is not None
        return entry, path

    return check


@pytest.fixture
def alarms() -> FakeAlarmOffice:
    return FakeAlarmOffice()


@pytest.fixture
def opened(
    office: Office,
    qtbot: QtBot,
    checked: Callable[[int], tuple[str, Path]],
    alarms: FakeAlarmOffice,
) -> Opened:
    entry, path = checked(1)
    panel = RecordPanel(
        office.home.gallery,
        office.home.receipts(),
        office.runner,
        office.language,
        office.theme,
        office.program.entries,
        lambda: CLERK,
        watch_of(office.runner, alarms),
    )
    qtbot.addWidget(panel)
    panel.resize(1180, 480)
    panel.show()
    made = Opened(office, qtbot, panel, entry, path, [])
    panel.failed.connect(made.troubles.append)
    made.show()
    return made


@pytest.fixture
def at_office(opened: Opened) -> Opened:
    opened.turn_to(OFFICE_TAB)
    return opened


def choose(box: QComboBox, value: object) -> None:
    """Choose as a click in the list does."""
    place = box.findData(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def step(at: Opened, status: OfficeStatus) -> None:
    """Click a step of the way."""
    at.details._way.marks[tuple(OfficeStatus).index(status)].button.click()


def test_only_an_invoice_verified_twice_lists_its_verifications(opened: Opened) -> None:
    assert not opened.panel._verifications.isVisible()
    opened.office.program.desk.check_file(COLLEAGUE, opened.path)
    opened.office.program.desk.check_again(CLERK, opened.entry)
    opened.show()
    listed = opened.panel._verifications
    assert listed.isVisible()
    texts = [listed.item(row).text() for row in range(listed.count())]
    assert [text.split("\n")[-1] for text in texts] == ["王芳", "李娜", "王芳"]
    assert all("Well-formed, not proven" in text for text in texts)


def test_an_earlier_verification_shows_its_own_evidence(opened: Opened) -> None:
    opened.office.program.desk.check_file(COLLEAGUE, opened.path)
    opened.show()
    listed = opened.panel._verifications
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    opened.settle()
    shown = opened.panel._evidence._verification
    assert shown is not None
    assert shown.verified_by == CLERK.name


def test_verify_again_is_asked_of_the_window(opened: Opened) -> None:
    with opened.qtbot.waitSignal(opened.panel.verify_again_wanted) as asked:
        opened.panel._again.click()
    assert asked.args == [opened.entry]


def test_the_original_is_given_back_byte_for_byte(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "back.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with opened.qtbot.waitSignal(opened.panel.done) as done:
        opened.panel._original_button.click()
    assert done.args == ["Original saved as back.pdf"]
    assert target.read_bytes() == opened.path.read_bytes()


def test_the_head_says_how_the_invoice_stands(at_office: Opened) -> None:
    assert at_office.panel._stands.whole.startswith("Received · ")
    step(at_office, OfficeStatus.BOOKED)
    at_office.settle()
    assert at_office.panel._stands.whole.startswith("Booked · ")


def test_nothing_is_read_before_its_tab_is_in_sight(opened: Opened) -> None:
    assert not opened.details._inside.isEnabled()
    opened.turn_to(OFFICE_TAB)
    assert opened.details._inside.isEnabled()


def test_status_and_category_are_kept_when_they_are_chosen(at_office: Opened) -> None:
    details = at_office.details
    with at_office.qtbot.waitSignal(at_office.panel.entry_changed) as changed:
        step(at_office, OfficeStatus.APPROVED)
    assert changed.args == [at_office.entry]
    choose(details._category, Category.RENT)
    step(at_office, OfficeStatus.PAID)
    at_office.settle()
    kept = at_office.kept()
    assert (kept.status, kept.category) == (OfficeStatus.PAID, Category.RENT)
    assert at_office.troubles == []


def test_the_suggested_category_is_marked(at_office: Opened) -> None:
    box = at_office.details._category
    marked = [box.itemText(place) for place in range(box.count()) if "sugg" in box.itemText(place)]
    assert marked == [
        f"{at_office.office.language.words.category(at_office.kept().category)} (suggested)"
    ]


def test_neither_the_wheel_nor_an_arrow_changes_a_choice(at_office: Opened) -> None:
    box = at_office.details._category
    box.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPointF(0, -120).toPoint(),
        QPointF(0, -120).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    box.hidePopup()
    at_office.settle()
    assert at_office.kept().version == 1


def test_tags_are_added_and_removed_by_keys_alone(at_office: Opened) -> None:
    editor = at_office.details._tags
    field = editor._field
    field.insert("出差")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "R&D,fair 2026,")
    at_office.settle()
    assert set(at_office.kept().tags) == {"出差", "R&D", "fair 2026"}
    assert field.text() == ""
    last = editor.tags[-1]
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    at_office.settle()
    assert set(at_office.kept().tags) == {"出差", "R&D", "fair 2026"} - {last}
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Left)
    chip = editor.focusWidget()
    assert isinstance(chip, QPushButton)
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    at_office.settle()
    assert len(at_office.kept().tags) == 1
    assert at_office.troubles == []


def test_a_tag_takes_the_spelling_that_is_in_use(
    at_office: Opened, checked: Callable[[int], tuple[str, Path]]
) -> None:
    other, _ = checked(2)
    at_office.entries.set_tags(CLERK, other, 1, ["Trade fair"])
    at_office.show()
    editor = at_office.details._tags
    assert editor._offered.stringList() == ["Trade fair"]
    QTest.keyClicks(editor._field, "TRADE FAIR")
    QTest.keyClick(editor._field, Qt.Key.Key_Return)
    QTest.keyClicks(editor._field, "trade fair")
    QTest.keyClick(editor._field, Qt.Key.Key_Return)
    at_office.settle()
    assert at_office.kept().tags == ("Trade fair",)


def test_a_completion_that_is_chosen_becomes_a_tag(at_office: Opened) -> None:
    editor = at_office.details._tags
    editor.set_known(("Trade fair", "Travel"))
    editor._field.setFocus()
    QTest.keyClicks(editor._field, "fai")
    popup = editor._completer.popup()
    assert popup is not None
    at_office.qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    at_office.qtbot.wait(10)
    at_office.settle()
    assert at_office.kept().tags == ("Trade fair",)
    assert editor._field.text() == ""


def test_a_tag_that_cannot_be_kept_stays_to_be_mended(at_office: Opened) -> None:
    editor = at_office.details._tags
    QTest.keyClicks(editor._field, "x" * 50)
    QTest.keyClick(editor._field, Qt.Key.Key_Return)
    at_office.settle()
    assert "too long" in at_office.troubles[0]
    assert editor.tags == ()
    assert editor._field.text() == "x" * 50


def test_a_note_is_written_by_ctrl_enter_and_shown_first(at_office: Opened) -> None:
    at_office.entries.write_note(COLLEAGUE, at_office.entry, "older")
    notes = at_office.details._notes
    assert not notes._write.isEnabled()
    QTest.keyClicks(notes._field, "paid in part")
    QTest.keyClick(notes._field, Qt.Key.Key_Return)
    assert notes.text == "paid in part\n"
    QTest.keyClick(notes._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(notes._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at_office.settle()
    assert [passage.text for passage in notes._shown.passages] == ["paid in part", "older"]
    assert notes._shown.passages[0].heading.startswith("王芳, ")
    assert notes.text == ""


def test_a_note_begun_at_another_invoice_is_there_again(
    at_office: Opened, checked: Callable[[int], tuple[str, Path]]
) -> None:
    other, _ = checked(2)
    notes = at_office.details._notes
    QTest.keyClicks(notes._field, "half a th")
    at_office.show(other)
    assert notes.text == ""
    at_office.show()
    assert notes.text == "half a th"


def test_of_two_desks_the_slower_is_told_and_keeps_what_it_typed(at_office: Opened) -> None:
    details = at_office.details
    QTest.keyClicks(details._notes._field, "still writing")
    at_office.entries.set_status(COLLEAGUE, at_office.entry, 1, OfficeStatus.PAID)
    QTest.keyClicks(details._tags._field, "mine")
    QTest.keyClick(details._tags._field, Qt.Key.Key_Return)
    at_office.settle()
    assert "Somebody else changed this invoice" in at_office.troubles[0]
    assert details._way.status == OfficeStatus.PAID
    assert details._tags.tags == ()
    assert details._tags._field.text() == "mine"
    assert details._notes.text == "still writing"
    assert at_office.kept().tags == ()
    QTest.keyClick(details._tags._field, Qt.Key.Key_Return)
    at_office.settle()
    assert at_office.kept().tags == ("mine",)
    assert len(at_office.troubles) == 1


def test_a_choice_that_came_too_late_shows_what_stands(at_office: Opened) -> None:
    at_office.entries.set_category(COLLEAGUE, at_office.entry, 1, Category.HEALTH)
    step(at_office, OfficeStatus.PAID)
    at_office.settle()
    assert len(at_office.troubles) == 1
    assert at_office.details._way.status == OfficeStatus.RECEIVED
    assert at_office.details._category.currentData() == Category.HEALTH


def test_files_are_attached_saved_and_removed_and_that_is_taken_back(
    at_office: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = at_office.details._attachments
    contract = tmp_path / "合同.pdf"
    contract.write_bytes(b"%PDF contract")
    drop_on(view, [contract, tmp_path / "gone.txt"])
    at_office.settle()
    assert "gone.txt" in at_office.troubles[0]
    assert [view._list.item(row).text().split("\n")[0] for row in range(view._list.count())] == [
        "合同.pdf"
    ]
    target = tmp_path / "saved.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with at_office.qtbot.waitSignal(at_office.panel.done):
        view._save.click()
    assert target.read_bytes() == b"%PDF contract"
    QTest.keyClick(view._list, Qt.Key.Key_Delete)
    at_office.settle()
    assert at_office.kept().attachments == ()
    assert view._strip.isVisible()
    assert view._removed_text.text() == "合同.pdf was removed."
    view._undo.click()
    at_office.settle()
    (again,) = at_office.kept().attachments
    assert at_office.entries.attachment(CLERK, again.attachment) == ("合同.pdf", b"%PDF contract")
    assert not view._strip.isVisible()


def test_a_list_that_is_read_anew_takes_nothing_away(at_office: Opened, tmp_path: Path) -> None:
    at_office.panel.entry_changed.connect(lambda _entry: at_office.show())
    at_office.office.program.desk.check_file(COLLEAGUE, at_office.path)
    at_office.show()
    at_office.panel._verifications.setCurrentRow(1)
    path = tmp_path / "a.txt"
    path.write_bytes(b"a")
    view = at_office.details._attachments
    drop_on(view, [path])
    at_office.settle()
    QTest.keyClick(view._list, Qt.Key.Key_Delete)
    at_office.settle()
    assert view._strip.isVisible()
    view._undo.click()
    at_office.settle()
    assert [each.name for each in at_office.kept().attachments] == ["a.txt"]
    assert at_office.panel._verifications.currentRow() == 1


def test_files_can_be_chosen_too(
    at_office: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(b"list")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))
    at_office.details._attachments._add.click()
    at_office.settle()
    assert [each.name for each in at_office.kept().attachments] == ["list.txt"]


def test_a_document_is_opened_from_a_private_copy_and_a_program_never(
    at_office: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[QUrl] = []

    def take(url: QUrl) -> bool:
        handed.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    for name in ("a.pdf", "b.exe"):
        path = tmp_path / name
        path.write_bytes(name.encode())
        at_office.entries.attach(CLERK, at_office.entry, path)
    at_office.show()
    view = at_office.details._attachments
    view._list.setCurrentRow(0)
    view._open.click()
    at_office.settle()
    copy = Path(handed[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("a.pdf", b"a.pdf")
    assert copy.parent.stat().st_mode & 0o077 == 0
    view._list.setCurrentRow(1)
    assert not view._open.isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    view._list.opened.emit()
    at_office.settle()
    assert len(handed) == 1


def test_copies_have_names_that_every_system_takes() -> None:
    copies = OpenedCopies()
    first, second = copies.write('a<b>:"?.pdf', b"1"), copies.write('a<b>:"?.pdf', b"2")
    assert first.name == "a_b____.pdf"
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")


@pytest.mark.parametrize(
    "name", ["a.exe", "a.pdf.lnk", "macro.docm", "pdf", "", "a.desktop", "a.html"]
)
def test_what_could_run_is_not_opened(name: str) -> None:
    assert not can_be_opened(name)


@pytest.mark.parametrize("name", ["a.pdf", "A.DOCX", "发票.ofd"])
def test_documents_are_opened(name: str) -> None:
    assert can_be_opened(name)


def test_the_history_tells_every_change(at_office: Opened, tmp_path: Path) -> None:
    step(at_office, OfficeStatus.CHECKED)
    QTest.keyClicks(at_office.details._tags._field, "a,b,")
    QTest.keyClicks(at_office.details._notes._field, "seen")
    at_office.details._notes._write.click()
    at_office.settle()
    at_office.turn_to(HISTORY_TAB)
    said = [passage.text for passage in at_office.panel._history._shown.passages]
    assert said[0] == "Note written"
    assert "Status changed from Received to Checked" in said
    assert "Tags added: a" in said
    assert said[-1] == "Verified: Well-formed, not proven"


def test_an_archive_that_fails_is_explained_and_keeps_what_was_typed(
    at_office: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> EntryDetails:
        raise ArchiveTrouble("disk_is_full")

    monkeypatch.setattr(at_office.entries, "write_note", fail)
    notes = at_office.details._notes
    QTest.keyClicks(notes._field, "must not be lost")
    notes._write.click()
    at_office.settle()
    assert len(at_office.troubles) == 1
    assert notes.text == "must not be lost"
    monkeypatch.undo()
    notes._write.click()
    at_office.settle()
    assert [note.text for note in at_office.kept().notes] == ["must not be lost"]


def test_the_panel_changes_its_language_while_it_is_open(at_office: Opened) -> None:
    at_office.office.language.set_language("zh_CN")
    for widget in (at_office.panel, *at_office.panel.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    words = at_office.office.language.words
    assert at_office.details._way.marks[0].button.text() == words.status(OfficeStatus.RECEIVED)


def test_no_text_is_raw(
    office: Office, qtbot: QtBot, checked: Callable[[int], tuple[str, Path]], tmp_path: Path
) -> None:
    entry, path = checked(1)
    office.program.desk.check_file(COLLEAGUE, path)
    entries = office.program.entries
    entries.set_tags(CLERK, entry, 2, ["tag"])
    entries.attach(CLERK, entry, path)
    translator = BracketTranslator()
    QCoreApplication.installTranslator(translator)
    try:
        panel = RecordPanel(
            office.home.gallery,
            office.home.receipts(),
            office.runner,
            LanguageSwitch(tmp_path, lambda _language: BracketWords()),
            office.theme,
            entries,
            lambda: CLERK,
            watch_of(office.runner, FakeAlarmOffice([make_alarm(entry)])),
        )
        qtbot.addWidget(panel)
        panel.show()
        panel.show_record(office.program.records.open(CLERK, entry))
        known = frozenset({"tag  \u00d7", path.name, *LANGUAGE_NAMES.values()})
        for tab in range(panel._tabs.count()):
            panel._tabs.setCurrentIndex(tab)
            office.settle(qtbot)
            office.settle(qtbot)
            assert raw_texts(panel, known) == []
        passages = panel._history._shown.passages
        assert all(OPEN in passage.text and OPEN in passage.heading for passage in passages)
    finally:
        QCoreApplication.removeTranslator(translator)


def test_every_control_has_a_name_for_screen_readers(at_office: Opened) -> None:
    QTest.keyClicks(at_office.details._tags._field, "a,")
    at_office.settle()
    for control in at_office.panel.findChildren(QPushButton):
        named = control.accessibleName() or control.text()
        assert named or not control.isVisible(), control


def drop_on(view: AttachmentsView, paths: list[Path]) -> None:
    """Drop files on the attachments."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)


def test_the_way_says_who_took_each_step_and_offers_the_next(at_office: Opened) -> None:
    way = at_office.details._way
    assert way.next.text() == "Mark as checked"
    assert way.marks[0].told.text().startswith("王芳\n")
    way.next.click()
    at_office.settle()
    at_office.entries.set_status(COLLEAGUE, at_office.entry, 2, OfficeStatus.BOOKED)
    at_office.show()
    told = [mark.told.text().split("\n")[0] for mark in way.marks]
    assert told == ["王芳", "王芳", "passed over", "李娜", ""]
    assert way.next.text() == "Mark as paid"
    assert [mark.button.isChecked() for mark in way.marks].index(True) == 3


def test_nothing_goes_back_without_a_reason_and_keys_alone_give_one(at_office: Opened) -> None:
    way = at_office.details._way
    step(at_office, OfficeStatus.APPROVED)
    at_office.settle()
    way.marks[1].button.setFocus()
    QTest.keyClick(way.marks[1].button, Qt.Key.Key_Space)
    assert way.reason.question.text() == "Back to “Checked”: why?"
    QTest.keyClick(way.reason.reason, Qt.Key.Key_Return)
    assert way.reason.isVisible()
    QTest.keyClicks(way.reason.reason, "wrong cost centre")
    QTest.keyClick(way.reason.reason, Qt.Key.Key_Return)
    at_office.settle()
    assert at_office.kept().status is OfficeStatus.CHECKED
    assert not way.reason.isVisible()
    at_office.turn_to(HISTORY_TAB)
    newest = at_office.panel._history._shown.passages[0].text
    assert newest == "Status taken back from Approved to Checked: wrong cost centre"


def test_a_reason_that_is_not_given_leaves_everything(at_office: Opened) -> None:
    step(at_office, OfficeStatus.APPROVED)
    at_office.settle()
    step(at_office, OfficeStatus.RECEIVED)
    QTest.keyClick(at_office.details._way.reason.reason, Qt.Key.Key_Escape)
    at_office.settle()
    assert at_office.kept().status is OfficeStatus.APPROVED
    assert at_office.panel.isVisible()


def test_an_alarm_is_dealt_with_in_the_record_and_stays_to_be_read(
    opened: Opened, alarms: FakeAlarmOffice
) -> None:
    view = opened.panel._alarms
    assert not view.isVisible()
    alarms.kept.append(make_alarm(opened.entry))
    opened.show()
    (row,) = view.rows
    assert row.said.text() == "Red-lettered in part"
    assert "Taken back so far: 200.00 of 1,234.50" in row.told.text()
    row.deal.click()
    assert not row.done.isEnabled()
    QTest.keyClicks(row.how, "claimed back from the supplier")
    QTest.keyClick(row.how, Qt.Key.Key_Return)
    opened.settle()
    assert not alarms.kept[0].is_open
    assert not view.rows[0].isVisible()
    view.earlier.click()
    assert "Dealt with by 王芳" in view.rows[0].told.text()
    assert "claimed back from the supplier" in view.rows[0].told.text()

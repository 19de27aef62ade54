"""The desk with real clicks and keys; only the services behind it are fakes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from time import thread_time

import pytest
from PySide6.QtCore import (
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from invoice_desktop.capture.typed import fields_of_kind
from invoice_desktop.domain.evidence import Evidence, InputFormat, Original
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import (
    ArchiveTrouble,
    InvalidEntry,
    UnreadableDocument,
    UnreadableQrCode,
)
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.reports.receipt import ReportFont
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice
from invoice_desktop.services.file_sources import DiskFile
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Progress
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.services.recognised_parties import PartySuggestion
from invoice_desktop.services.typing_help import KnownInvoice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk import dropped_files
from invoice_desktop.ui.desk.desk_page import DeskPage
from invoice_desktop.ui.desk.typed_form import TypedForm
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.factories.code_frames import code_frame
from tests.fakes.alarms import watch_of
from tests.fakes.cameras import Endless, FakeCameras
from tests.fakes.catalogue import invent_row
from tests.fakes.full_width import FullWidthTranslator
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_showing, make_verification

QR_TEXT = "01,32,,24992000000012345678,4449.00,20240714,,A1B2"
ENTER = Qt.Key.Key_Return


class FakeDesk:
    """Answers by what is in the text or in the file's name, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.may_go_on = Event()
        self.may_go_on.set()

    def check_scan(self, user: User, text: str) -> CheckedInput:
        self.asked.append((user.name, text))
        if not text.startswith("01,"):
            raise UnreadableQrCode("qr_not_an_invoice", text=text)
        return CheckedInput("", (self._checked(text.split(",")[3]),))

    def check_typed(
        self, _user: User, kind: InvoiceKind, entries: Mapping[Field, str]
    ) -> CheckedInput:
        self.asked.append((kind, dict(entries)))
        if Field.ISSUE_DATE not in entries:
            raise InvalidEntry("entry_missing", field="issue_date", text="")
        return CheckedInput("", (self._checked(entries[Field.INVOICE_NUMBER]),))

    def check_content(self, _user: User, name: str, content: bytes) -> CheckedInput:
        image = QImage.fromData(content)
        self.asked.append((name, image.width(), image.height()))
        if image.height() < 5:
            raise UnreadableDocument("no_invoice_in_picture", name=name, found="")
        return CheckedInput(name, (self._checked("24992000000000000001"),))

    def check_corrected(
        self, _user: User, evidence: Evidence, corrections: Mapping[Field, str]
    ) -> CheckedInput:
        self.asked.append((evidence.input.name, dict(corrections)))
        return CheckedInput("", (self._checked("24992000000000000002"),))

    def check_files(
        self,
        _user: User,
        files: Sequence[DiskFile],
        each: Callable[[CheckedInput], None],
        progress: Progress,
    ) -> None:
        self.asked.append(tuple(file.path for file in files))
        for done, file in enumerate(files):
            if done == 3:
                self.may_go_on.wait(5)
            progress(done, len(files))
            each(self._checked_file(file.name))
        progress(len(files), len(files))

    def _checked_file(self, name: str) -> CheckedInput:
        if name.startswith("bad"):
            return CheckedInput(name, trouble=UnreadableDocument("file_not_found", name=name))
        count = 2 if name.startswith("two") else 1
        return CheckedInput(name, tuple(self._checked(f"{name}-{n}") for n in range(count)))

    def _checked(self, number: str) -> CheckedInvoice:
        earlier = (make_showing(),) if number.endswith("5678") else ()
        return CheckedInvoice(make_verification(number), "entry-2", earlier)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(5000)


@pytest.fixture
def page(
    qtbot: QtBot, desk: FakeDesk, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> DeskPage:
    page = DeskPage(
        desk,  # type: ignore[arg-type]  # a fake with the methods that the page uses
        PageGallery(),
        ReceiptOffice(FakeWords, lambda: ReportFont(tmp_path)),
        runner,
        LanguageSwitch(tmp_path, FakeWords),
        Theme(qapp),
        lambda: User("Li Na"),
        (Path("one.ofd"), Path("two.pdf"), Path("three.xml")),
        fields_of_kind,
        watch_of(runner),
    )
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    page.focus_entry()
    return page


def scan(page: DeskPage, text: str) -> None:
    """Send a text as a scanner does: keys to whatever has the focus, then Enter."""
    QTest.keyClicks(page.focusWidget() or page, text)
    QTest.keyClick(page.focusWidget() or page, ENTER)


def shown_texts(page: DeskPage) -> str:
    """Give everything that labels show now."""
    labels = page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page))


def button(page: DeskPage, text: str) -> QPushButton:
    """Find a visible button by its text."""
    buttons = page.findChildren(QPushButton)
    return next(each for each in buttons if text in each.text() and each.isVisibleTo(page))


def test_the_entry_has_the_focus_and_the_empty_desk_says_what_to_do(page: DeskPage) -> None:
    assert page.focusWidget() is page._top.entry
    assert "Hand an invoice over" in shown_texts(page)
    assert len(page._empty._buttons) == 3


def test_a_scan_shows_the_verdict_and_empties_the_field(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._content.currentWidget() is page._sight.panel)
    assert desk.asked == [("Li Na", QR_TEXT)]
    assert page._top.entry.text() == ""
    assert page.focusWidget() is page._top.entry
    words = page._sight.panel._language.words
    assert words.authenticity(Authenticity.DOUBTFUL) in shown_texts(page)


def test_the_next_scan_is_next_and_arrows_walk_back(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    scan(page, QR_TEXT.replace("5678", "9999"))
    qtbot.waitUntil(lambda: page._strip._model.rowCount() == 2)
    assert page._sight.shown is not None
    assert page._sight.shown.number.endswith("9999")
    QTest.keyClick(page._top.entry, Qt.Key.Key_Up)
    assert page._sight.shown.number.endswith("5678")
    QTest.keyClick(page._top.entry, Qt.Key.Key_Down)
    assert page._sight.shown.number.endswith("9999")


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    sample = page._empty.findChildren(QPushButton)[0]
    sample.setFocus()
    QTest.keyClick(sample, ENTER)
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    assert page.focusWidget() is page._top.entry


def test_the_files_offered_keep_their_endings_in_every_language(
    page: DeskPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose_nothing(_parent: object, _title: str, _folder: str, kinds: str) -> object:
        offered.extend(kinds.split(";;"))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose_nothing)
    translator = FullWidthTranslator()
    QApplication.installTranslator(translator)
    QTest.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    QApplication.removeTranslator(translator)
    invoices, every = offered
    patterns = invoices.partition("(")[2].rstrip(")").split()
    assert {"*.ofd", "*.pdf", "*.xml", "*.jpg", "*.webp"} <= set(patterns)
    assert every.endswith("(*)")


def test_enter_on_the_empty_field_makes_ready_for_the_next(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    QTest.keyClick(page._top.entry, ENTER)
    assert page._content.currentWidget() is page._empty
    assert page._sight.shown is None
    assert page._strip._model.rowCount() == 1


def test_an_unreadable_scan_is_explained_and_kept_selected(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, "hello")
    qtbot.waitUntil(page._top.trouble.isVisible)
    assert page._top.entry.selectedText() == "hello"
    assert "hello" in shown_texts(page)
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert not page._top.trouble.isVisible()


def test_an_older_verdict_does_not_stand_beside_a_trouble(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    scan(page, "hello")
    qtbot.waitUntil(page._top.trouble.isVisible)
    assert page._content.currentWidget() is page._empty


def test_keys_pressed_on_the_findings_go_to_the_field(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    QTest.keyClick(page._top.entry, Qt.Key.Key_F6)
    assert page.focusWidget() is page._sight.panel._findings
    assert page._sight.panel._findings.selectionModel().hasSelection()
    QTest.keyClick(page._sight.panel._findings, Qt.Key.Key_0)
    assert page.focusWidget() is page._top.entry
    assert page._top.entry.text() == "0"


def test_seen_before_names_who_and_opens_that_entry(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(page._sight.panel._seen.isVisible)
    assert "Wang Fang" in shown_texts(page)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        QTest.mouseClick(button(page, "Open that entry"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["entry-1"]


def test_several_files_give_a_list_with_unreadable_ones(qtbot: QtBot, page: DeskPage) -> None:
    page.take_files([Path("a.ofd"), Path("bad.pdf"), Path("two.pdf")])
    qtbot.waitUntil(lambda: len(page._files.panel.results) == 4)
    qtbot.waitUntil(lambda: not page._files.panel._running)
    assert page._content.currentWidget() is page._files.panel
    assert page._strip._model.rowCount() == 3
    assert "3" in page._files.panel._summary.text()
    QTest.keyClick(page._files.panel.list, Qt.Key.Key_Down)
    QTest.keyClick(page._files.panel.list, Qt.Key.Key_Home)
    QTest.keyClick(page._files.panel.list, ENTER)
    assert page._sight.shown is not None
    assert page._sight.shown.name == "a.ofd"
    QTest.mouseClick(button(page, "Back to the list"), Qt.MouseButton.LeftButton)
    assert page._content.currentWidget() is page._files.panel


def test_one_file_goes_straight_to_its_verdict(qtbot: QtBot, page: DeskPage) -> None:
    QTest.mouseClick(page._empty._buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert page._content.currentWidget() is page._sight.panel


def test_one_unreadable_file_is_explained_in_place(qtbot: QtBot, page: DeskPage) -> None:
    page.take_files([Path("bad.pdf")])
    qtbot.waitUntil(page._top.trouble.isVisible)
    assert "bad.pdf" in shown_texts(page)


def test_files_dropped_on_the_page_are_checked(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.ofd"))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    nothing_held = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(300, 300), *how, nothing_held))
    assert page._veil.isVisible()
    QApplication.sendEvent(page, QDropEvent(QPointF(300, 300), *how, nothing_held))
    assert not page._veil.isVisible()
    qtbot.waitUntil(lambda: desk.asked != [])
    assert desk.asked == [(tmp_path / "a.ofd",)]
    qtbot.waitUntil(lambda: page._sight.shown is not None)


def test_pasted_files_are_checked(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.ofd"))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(page._top.entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert desk.asked == [(tmp_path / "a.ofd",)]


def mime_of_picture(width: int, height: int) -> QMimeData:
    mime = QMimeData()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    mime.setImageData(image)
    return mime


def test_a_pasted_screenshot_is_checked(qtbot: QtBot, page: DeskPage, desk: FakeDesk) -> None:
    QGuiApplication.clipboard().setMimeData(mime_of_picture(30, 20))
    QTest.keyClick(page._top.entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert desk.asked == [("picture.png", 30, 20)]


def test_a_dragged_picture_without_an_invoice_is_told(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    mime = mime_of_picture(30, 4)
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    nothing_held = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(300, 300), *how, nothing_held))
    assert page._veil.isVisible()
    QApplication.sendEvent(page, QDropEvent(QPointF(300, 300), *how, nothing_held))
    qtbot.waitUntil(page._top.trouble.isVisible)
    assert desk.asked == [("picture.png", 30, 4)]


def test_pasted_text_beside_a_picture_is_text(page: DeskPage) -> None:
    mime = mime_of_picture(30, 20)
    mime.setText("01,32,,2499")
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keyClick(page._top.entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page._top.entry.text() == "01,32,,2499"


def test_the_camera_gives_way_to_a_verdict_or_goes_on_with_a_stack(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    source = Endless([code_frame("typical", 1).pixels])
    page._camera.to_cameras = lambda: FakeCameras(source)
    text = code_frame("typical", 1).text
    for is_stack in (True, False):
        QTest.keyClick(page._top.entry, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        camera = page._camera.panel
        camera.stack.setChecked(is_stack)
        assert page._content.currentWidget() is camera
        qtbot.waitUntil(lambda: ("Li Na", text) in desk.asked)
        if is_stack:
            qtbot.waitUntil(lambda: "·" in page._camera.panel.said.text())
            page.check_text("no invoice")
            qtbot.waitUntil(lambda: "qr_not_an_invoice" in page._camera.panel.said.text())
            assert camera.isVisible()
            desk.asked.clear()
            page.show_next()
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    qtbot.waitUntil(lambda: not source.is_open)


def recognised(checked: CheckedInput) -> CheckedInput:
    """Give the same as if the seller's name had been recognised in a picture."""
    (invoice,) = checked.invoices
    judged = invoice.verification
    sources = {**judged.invoice.sources, Field.SELLER_NAME: Source.OCR}
    read = replace(judged, invoice=replace(judged.invoice, sources=sources))
    return replace(checked, invoices=(replace(invoice, verification=read),))


def test_a_recognised_name_is_set_right_with_one_key(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    found = (PartySuggestion(Field.SELLER_NAME, "样木公司", "样本公司"),)
    page.known.parties_of = lambda _user, _verification: found
    page._answers.show_checked(recognised(desk.check_scan(User("Li Na"), QR_TEXT)))
    offer = page._sight.panel.correction
    qtbot.waitUntil(offer.isVisible)
    assert "样本公司" in offer.said.text()
    QTest.keyClick(page._top.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ("sample.ofd", {Field.SELLER_NAME: "样本公司"}) in desk.asked)
    qtbot.waitUntil(lambda: not offer.isVisible())


def test_the_key_takes_what_the_form_offers_while_the_form_is_in_sight(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    page.known.parties_of = lambda _user, _verification: (
        PartySuggestion(Field.SELLER_NAME, "样木公司", "样本公司"),
    )
    page._answers.show_checked(recognised(desk.check_scan(User("Li Na"), QR_TEXT)))
    qtbot.waitUntil(page._sight.panel.correction.isVisible)
    asked = list(desk.asked)
    page.type_in()
    number = page._form.form._rows[Field.INVOICE_NUMBER].edit
    QTest.keyClicks(number, "2699200000000000001O")
    QTest.keyClick(number, Qt.Key.Key_Tab)
    qtbot.waitUntil(page._form.form._offer.isVisible)
    QTest.keyClick(number, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert number.text() == "26992000000000000010"
    assert desk.asked == asked


def test_the_archive_is_asked_for_the_number_that_is_typed(qtbot: QtBot, page: DeskPage) -> None:
    asked: list[Mapping[Field, str]] = []

    def known(_user: User, entries: Mapping[Field, str]) -> KnownInvoice:
        asked.append(entries)
        entries = {**entries, Field.TOTAL_INCLUDING_TAX: "106.00"}
        return KnownInvoice(invent_row(1), entries)

    page.known.known_of = known
    page.type_in()
    number = page._form.form._rows[Field.INVOICE_NUMBER].edit
    QTest.keyClicks(number, "26992000000000000018")
    QTest.keyClick(number, Qt.Key.Key_Tab)
    qtbot.waitUntil(page._form.form._offer.isVisible)
    assert asked[0][Field.INVOICE_NUMBER] == "26992000000000000018"
    page._form.form._offer.accept()
    assert page._form.form.entries[Field.TOTAL_INCLUDING_TAX] == "106.00"


def test_the_typed_form_follows_the_kind_and_checks(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    QTest.keyClick(page._top.entry, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    form = page._form.form
    assert page._content.currentWidget() is form
    form._kind.setCurrentIndex(form._kind.findData(InvoiceKind.VAT_SPECIAL))
    assert tuple(form._rows) == fields_of_kind(InvoiceKind.VAT_SPECIAL)
    form._kind.setCurrentIndex(form._kind.findData(InvoiceKind.FULLY_DIGITAL_ORDINARY))
    rows = tuple(form._rows.values())
    rows[0].edit.setFocus()
    QTest.keyClicks(rows[0].edit, "24992000000012345678")
    QTest.keyClick(rows[0].edit, ENTER)
    assert page.focusWidget() is rows[1].edit
    QTest.keyClicks(rows[1].edit, "2024-07-14")
    QTest.keyClick(rows[1].edit, ENTER, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert desk.asked == [
        (
            InvoiceKind.FULLY_DIGITAL_ORDINARY,
            {Field.INVOICE_NUMBER: "24992000000012345678", Field.ISSUE_DATE: "2024-07-14"},
        )
    ]
    assert form.entries == {}


def test_tab_walks_the_form_in_its_order(qtbot: QtBot, page: DeskPage) -> None:
    page.type_in()
    form = page._form.form
    form._kind.setCurrentIndex(form._kind.findData(InvoiceKind.VAT_ORDINARY))
    form._kind.setFocus()
    for row in form._rows.values():
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        assert page.focusWidget() is row.edit
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    assert page.focusWidget() is form._check


def test_a_wrong_entry_is_explained_under_its_field(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    page.type_in()
    row = page._form.form._rows[Field.ISSUE_DATE]
    QTest.keyClicks(row.edit, "20250230")
    QTest.keyClick(row.edit, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert row.message.isVisible()
    assert desk.asked == []
    row.edit.clear()
    assert not row.message.isVisible()


def test_a_trouble_that_names_a_field_is_shown_there(qtbot: QtBot, page: DeskPage) -> None:
    page.type_in()
    page._form.form.submit()
    row = page._form.form._rows[Field.ISSUE_DATE]
    qtbot.waitUntil(row.message.isVisible)
    assert page.focusWidget() is row.edit


def test_escape_leaves_the_form_for_the_field(qtbot: QtBot, page: DeskPage) -> None:
    page.type_in()
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    assert page._content.currentWidget() is page._empty
    assert page.focusWidget() is page._top.entry


def test_a_finding_opens_by_click_and_leads_to_its_help(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    view = page._sight.panel._findings
    group = view.rows.index(0, 0)
    finding = view.rows.index(0, 0, group)
    # what differs is in sight without a click; a click folds it up, another opens it
    assert view.isExpanded(finding)
    for opened in (False, True):
        where = view.visualRect(finding).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert view.isExpanded(finding) is opened
    said = [view.rows.index(n, 0, finding).data() for n in range(view.rows.rowCount(finding))]
    assert "4,449.00" in said[0]
    assert "9,449.00" in said[0]
    view.setCurrentIndex(view.rows.index(len(said) - 1, 0, finding))
    with qtbot.waitSignal(page.help_wanted) as wanted:
        QTest.keyClick(view, ENTER)
    assert wanted.args == ["rules/sources_agree"]


def test_a_field_is_copied_without_groups(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    view = page._sight.panel._fields
    page._sight.panel._tabs.setCurrentWidget(view)
    assert "2499 2000" in view.rows.index(1, 0).data()
    view.setCurrentIndex(view.rows.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "24992000000012345678"


def test_markup_in_a_name_stays_text(page: DeskPage) -> None:
    verification = make_verification(seller="<img src='x'><b>bold</b>")
    page._sight.panel.show_verification(verification, (), None)
    sheet = page._sight.panel._document._sheet
    assert "<b>bold</b>" in sheet.toPlainText()


def test_everything_has_a_name_for_screen_readers(page: DeskPage) -> None:
    for each in page.findChildren(QPushButton):
        assert each.text() or each.accessibleName()
    for view in (page._sight.panel._findings, page._sight.panel._fields, page._sight.panel._lines):
        assert view.accessibleName()
    assert page._top.entry.accessibleName()
    assert page._strip.accessibleName()


def test_the_page_fits_a_small_window(page: DeskPage) -> None:
    smallest = page.minimumSizeHint()
    assert smallest.width() <= 900
    assert smallest.height() <= 600


def test_there_is_one_primary_button(qtbot: QtBot, page: DeskPage) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    following = button(page, "Next")
    assert following.property("role") == "primary"
    page._actions.step_back(there_is_another=True)
    assert following.property("role") != "primary"
    page._actions.step_back(there_is_another=False)
    assert following.property("role") == "primary"


def test_work_that_ends_soon_shows_no_busy_line(qtbot: QtBot, page: DeskPage) -> None:
    busy = page._top.busy
    busy.begin()
    assert not busy.visible_now
    qtbot.waitUntil(lambda: busy.visible_now)
    busy.end()
    assert not busy.visible_now


def test_stopping_keeps_what_was_checked(qtbot: QtBot, page: DeskPage, desk: FakeDesk) -> None:
    desk.may_go_on.clear()
    page.take_files([Path(f"{place}.ofd") for place in range(9)])
    qtbot.waitUntil(lambda: len(page._files.panel.results) == 3)
    QTest.mouseClick(button(page, "Stop"), Qt.MouseButton.LeftButton)
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: page._files.panel._cancelled)
    assert len(page._files.panel.results) == 3
    assert page._strip._model.rowCount() == 3
    assert not page._top.busy.visible_now


def test_many_files_do_not_slow_the_window(page: DeskPage, desk: FakeDesk) -> None:
    page._files.panel.begin(600)
    page._put(page._files.panel)
    start = thread_time()
    for place in range(600):
        page._files._list(desk._checked_file(f"{place}.ofd"))
        if place % 10 == 0:
            QApplication.processEvents()
    assert thread_time() - start < 6


def test_an_unread_text_makes_way_once_something_else_was_checked(
    qtbot: QtBot, page: DeskPage
) -> None:
    scan(page, "hello")
    qtbot.waitUntil(page._top.trouble.isVisible)
    page.take_files([Path("a.ofd")])
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert page._top.entry.text() == ""


def test_a_text_written_meanwhile_is_not_lost(qtbot: QtBot, page: DeskPage) -> None:
    page._top.entry.setText("half a sc")
    page.take_files([Path("a.ofd")])
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    QTest.keyClicks(page._top.entry, "an")
    assert page._top.entry.text() == "half a scan"


def test_the_receipt_takes_the_evidences_place_in_a_small_window(
    qtbot: QtBot, page: DeskPage
) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    page.resize(800, 620)
    page._sight.receipt.opened.emit(True)
    assert not page._content.isVisible()
    page._sight.receipt.opened.emit(False)
    assert page._content.isVisible()


def test_exports_of_the_ledger_are_handed_on_and_invoices_are_not(
    qtbot: QtBot, page: DeskPage, tmp_path: Path
) -> None:
    folder, other = tmp_path / "exports", tmp_path / "invoices"
    for place, name in ((folder, "2026.xlsx"), (other, "a.ofd")):
        place.mkdir()
        (place / name).touch()
    export = tmp_path / "全量发票.CSV"
    with qtbot.waitSignal(page.exports_dropped) as handed:
        page.take_files([export, folder, other])
    assert handed.args == [[export, folder]]


def test_what_the_watched_folder_gave_is_listed_without_being_in_the_way(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    page.take_watched(desk._checked_file("bad.pdf"))
    assert page._content.currentWidget() is page._sight.panel
    QTest.mouseClick(button(page, "Back to the list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._files.panel.list.results.rowCount() == 1)
    # while files are checked it waits, and is listed behind them
    desk.may_go_on.clear()
    page.take_files([Path(f"{place}.ofd") for place in range(5)])
    qtbot.waitUntil(lambda: len(page._files.panel.results) == 3)
    page.take_watched(desk._checked_file("watched.pdf"))
    assert len(page._files.panel.results) == 3
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: len(page._files.panel.results) == 6)
    assert page._files.panel.results[-1].name == "watched.pdf"
    assert page._strip._model.rowCount() == 7


def test_the_page_of_one_of_many_comes_out_of_the_archive(
    qtbot: QtBot, page: DeskPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str | None] = []
    original = Original("a.pdf", InputFormat.PDF, b"%PDF")

    def fetch(checked: CheckedInvoice) -> CheckedInvoice:
        asked.append(checked.entry)
        return replace(checked, original=original)

    page._sight.whole_of = fetch
    shown: list[Original | None] = []
    monkeypatch.setattr(
        page._sight.panel, "show_verification", lambda _shown, _earlier, given: shown.append(given)
    )
    page.take_files([Path("a.ofd"), Path("b.ofd")])
    qtbot.waitUntil(lambda: len(page._files.panel.results) == 2)
    # the one that is chosen last is the one that is shown
    page._open_result(page._files.panel.results[0])
    page._open_result(page._files.panel.results[1])
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    second = page._files.panel.results[1]
    assert second.invoice is not None
    whole = replace(second.invoice, original=original)
    assert page._sight.shown == replace(second, invoice=whole)
    assert asked == ["entry-2", "entry-2"]
    assert shown == [original]


def test_a_folder_is_chosen_by_keys_alone(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1.ofd", "2.ofd"):
        (tmp_path / name).touch()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page._top.entry, Qt.Key.Key_O, both)
    qtbot.waitUntil(lambda: len(page._files.panel.results) == 2)
    assert desk.asked == [(tmp_path / "1.ofd", tmp_path / "2.ofd")]


def _type_a_number(page: DeskPage) -> QLineEdit:
    page.type_in()
    edit = page._form.form._rows[Field.INVOICE_NUMBER].edit
    QTest.keyClicks(edit, "2599")
    return edit


def test_escape_keeps_what_was_typed_and_close_does_not(qtbot: QtBot, page: DeskPage) -> None:
    edit = _type_a_number(page)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert page._content.currentWidget() is page._empty
    page.type_in()
    assert page._form.form.entries == {Field.INVOICE_NUMBER: "2599"}
    # it is not whole: typing goes on there
    QTest.keyClicks(page.focusWidget() or page, "20")
    assert edit.text() == "259920"
    QTest.mouseClick(button(page, "Close"), Qt.MouseButton.LeftButton)
    page.type_in()
    assert page._form.form.entries == {}


def test_files_that_end_leave_the_form_to_whoever_types(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    desk.may_go_on.clear()
    page.take_files([Path(f"{place}.ofd") for place in range(5)])
    qtbot.waitUntil(lambda: len(page._files.results) == 3)
    edit = _type_a_number(page)
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: not page._files.queue.is_busy)
    QTest.keyClicks(page.focusWidget() or page, "20")
    assert edit.text() == "259920"
    assert page._form.is_in_sight


def test_a_typed_invoice_that_was_not_kept_is_told_out_of_sight_too(
    qtbot: QtBot, page: DeskPage
) -> None:
    _type_a_number(page)
    page._form.form.closed.emit()
    page._handing.typed_failed.emit(ArchiveTrouble("archive_is_locked"))
    assert page._top.trouble.isVisible()


def test_no_older_verdict_stays_when_one_of_many_cannot_be_had(
    qtbot: QtBot, page: DeskPage
) -> None:
    def fetch(checked: CheckedInvoice) -> CheckedInvoice:
        raise ArchiveTrouble("archive_is_locked")

    scan(page, QR_TEXT)
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    shown = page._sight.shown
    assert shown is not None
    page._sight.whole_of = fetch
    page._sight.show(shown)
    assert page._sight.shown is None
    qtbot.waitUntil(page._top.trouble.isVisible)
    assert page._content.currentWidget() is page._empty


def test_a_form_that_is_being_answered_is_not_handed_over_again(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk, runner: BackgroundRunner
) -> None:
    go_on = Event()
    runner.run(go_on.wait, lambda _: None, lambda _: None)
    form = _fill_in(page)
    form.submit()
    form.submit()
    go_on.set()
    qtbot.waitUntil(lambda: page._sight.shown is not None)
    assert runner.wait(5000)
    assert len(desk.asked) == 1
    # the next paper may say the same
    _fill_in(page).submit()
    qtbot.waitUntil(lambda: len(desk.asked) == 2)


def test_a_form_that_could_not_be_checked_is_handed_over_again(
    qtbot: QtBot, page: DeskPage, desk: FakeDesk
) -> None:
    form = _fill_in(page)
    form._rows[Field.ISSUE_DATE].edit.clear()
    form.submit()
    qtbot.waitUntil(form._rows[Field.ISSUE_DATE].message.isVisible)
    form.submit()
    qtbot.waitUntil(lambda: len(desk.asked) == 2)


def _fill_in(page: DeskPage) -> TypedForm:
    page.type_in()
    form = page._form.form
    form._fields.write(
        {Field.INVOICE_NUMBER: "24992000000000000001", Field.ISSUE_DATE: "2024-07-14"}
    )
    return form


def test_typing_does_not_wait_behind_files(qtbot: QtBot, page: DeskPage, desk: FakeDesk) -> None:
    def companies_of(_user: User, text: str, _today: date, _of_buyer: bool) -> list[Party]:  # noqa: FBT001 -- as the desk asks
        desk.asked.append(text)
        return []

    page.known.companies_of = companies_of
    files = [Path(f"{place}.ofd") for place in range(9)]
    desk.may_go_on.clear()
    page.take_files(files)
    qtbot.waitUntil(lambda: len(page._files.results) == 3)
    page.known.look_for_companies(Field.SELLER_NAME, "xhs", lambda _: None)
    desk.may_go_on.set()
    qtbot.waitUntil(lambda: not page._files.queue.is_busy)
    assert desk.asked == [tuple(files), "xhs", tuple(files[3:])]


@pytest.mark.parametrize("open_it", ["type_in", "show_camera"])
def test_escape_first_gives_up_what_is_looked_into(
    qtbot: QtBot, page: DeskPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_it: str
) -> None:
    may_answer = Event()
    monkeypatch.setattr(dropped_files, "tell_apart", lambda _paths: may_answer.wait(30))
    page._camera.to_cameras = FakeCameras
    page.take_files([tmp_path])
    getattr(page, open_it)()
    opened = page._content.currentWidget()
    qtbot.waitUntil(page._top.looking.isVisible)
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    assert not page._top.looking.isVisible()
    assert page._content.currentWidget() is opened
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    assert page._content.currentWidget() is page._empty
    may_answer.set()

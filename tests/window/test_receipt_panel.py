"""The receipt's panel: chosen, looked at, saved, printed."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.receipt import Paper
from invoice_desktop.ui import receipt_panel
from invoice_desktop.ui.desk.receipt_drawer import ReceiptDrawer
from invoice_desktop.ui.printing import ask_for_printer, print_pages
from invoice_desktop.ui.receipt_panel import ReceiptPanel
from tests.window.conftest import CLERK, Office
from tests.window.home_desk import PATIENCE

SCAN = "01,32,,26992000000012345678,106.00,20260528,"


@pytest.fixture
def verification(office: Office) -> Verification:
    return office.program.desk.check_scan(CLERK, SCAN).invoices[0].verification


def open_panel(office: Office, qtbot: QtBot, verification: Verification) -> ReceiptPanel:
    panel = ReceiptPanel(
        office.home.receipts(), office.home.gallery, office.runner, office.language
    )
    qtbot.addWidget(panel)
    panel.resize(420, 620)
    panel.set_verification(verification)
    panel.show()
    office.settle(qtbot)
    qtbot.waitUntil(panel._save.isEnabled)
    return panel


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_first_page_is_shown(office: Office, qtbot: QtBot, verification: Verification) -> None:
    panel = open_panel(office, qtbot, verification)
    picture = panel._preview.grab().toImage()
    colours = {picture.pixelColor(x, 60).name() for x in range(0, picture.width(), 3)}
    assert "#ffffff" in colours


@pytest.mark.parametrize("paper", list(Paper))
def test_paper_and_language_are_free_of_the_window_s(
    office: Office, qtbot: QtBot, verification: Verification, tmp_path: Path, paper: Paper
) -> None:
    panel = open_panel(office, qtbot, verification)
    panel._paper.setCurrentIndex(panel._paper.findData(paper))
    panel._speech.setCurrentIndex(panel._speech.findData("zh_TW"))
    qtbot.waitUntil(panel._save.isEnabled)
    target = tmp_path / "receipt.pdf"
    with qtbot.waitSignal(panel.done) as done:
        panel.save_to(target)
    assert done.args == ["Receipt saved as receipt.pdf"]
    assert "要素合規，未驗真" in text_of(target)


def test_a_refused_file_is_explained(
    office: Office, qtbot: QtBot, verification: Verification, tmp_path: Path
) -> None:
    panel = open_panel(office, qtbot, verification)
    with qtbot.waitSignal(panel.failed) as failed:
        panel.save_to(tmp_path)
    assert "cannot be written" in failed.args[0]


def test_without_an_invoice_there_is_nothing_to_print(office: Office, qtbot: QtBot) -> None:
    panel = ReceiptPanel(
        office.home.receipts(), office.home.gallery, office.runner, office.language
    )
    qtbot.addWidget(panel)
    panel.show()
    panel.set_verification(None)
    assert not panel._print.isEnabled()
    assert not panel._save.isEnabled()
    panel._save.click()
    panel._print.click()


def test_it_is_printed_page_by_page(
    office: Office,
    qtbot: QtBot,
    verification: Verification,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = open_panel(office, qtbot, verification)
    target = tmp_path / "printed.pdf"
    sizes: list[QSizeF] = []

    def choose(_parent: object, size: QSizeF) -> QPrinter:
        sizes.append(size)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(receipt_panel, "ask_for_printer", choose)
    with qtbot.waitSignal(panel.done, timeout=20_000):
        panel._print.click()
    assert round(sizes[0].width()) == 210
    with pypdfium2.PdfDocument(target) as document:
        assert len(document) >= 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_no_crash(tmp_path: Path, office: Office) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder" / "x.pdf"))
    assert not print_pages(printer, ())


@pytest.mark.parametrize(
    "answer", [QPrintDialog.DialogCode.Accepted, QPrintDialog.DialogCode.Rejected]
)
def test_the_user_chooses_the_printer(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: QPrintDialog.DialogCode
) -> None:
    panel = ReceiptPanel(
        office.home.receipts(), office.home.gallery, office.runner, office.language
    )
    qtbot.addWidget(panel)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: answer)
    printer = ask_for_printer(panel, QSizeF(80, 200))
    assert (printer is not None) == (answer is QPrintDialog.DialogCode.Accepted)


def test_saving_asks_where_to_as_soon_as_the_receipt_is_made(
    office: Office,
    qtbot: QtBot,
    verification: Verification,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "receipt.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    drawer = ReceiptDrawer(
        office.home.receipts(), office.home.gallery, office.runner, office.language
    )
    qtbot.addWidget(drawer)
    drawer.set_verification(verification, (), None)
    with qtbot.waitSignal(drawer.done, timeout=PATIENCE):
        drawer.open_to_save()
    assert target.read_bytes().startswith(b"%PDF")
    target.unlink()
    # a drawer that was closed meanwhile asks nothing
    drawer.open_to_save()
    drawer.close_drawer()
    office.settle(qtbot)
    qtbot.wait(50)
    assert not target.exists()

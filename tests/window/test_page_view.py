"""Pages at the desk: OFD like PDF, turned with their boxes, sharp when near, printed whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.documents.pdf import open_pdf
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.place import Place
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.document_pane import DocumentPane
from invoice_desktop.ui.desk.page_printer import PagePrinter, paper_of
from invoice_desktop.ui.desk.page_view import PageView
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pdf import join_pdfs, make_pdf
from tests.fakes.words import FakeWords
from tests.window.desk_examples import make_verification

BOX = Place(0, 0.1, 0.2, 0.3, 0.4)
SECONDS = 10_000


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(SECONDS)


@pytest.fixture
def view(qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication) -> PageView:
    view = PageView(PageGallery(), runner, Theme(qapp))
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    return view


def an_ofd() -> Original:
    return Original("a.ofd", InputFormat.OFD, make_ofd(make_invoice()).packed())


def shown(qtbot: QtBot, view: PageView, original: Original) -> None:
    view.show_original(original, 0, (BOX,))
    qtbot.waitUntil(lambda: view._drawn is not None, timeout=SECONDS)


def test_an_ofd_is_shown_sharp_at_every_zoom(qtbot: QtBot, view: PageView) -> None:
    shown(qtbot, view, an_ofd())
    assert view._drawn is not None
    wide, first = view._drawn.size.width(), view._drawn.scale
    view._canvas.zoom(6)
    qtbot.waitUntil(lambda: view._drawn is not None and view._drawn.scale > first, timeout=SECONDS)
    assert view._drawn.size.width() == wide
    assert view._drawn.image.width() > wide * first * 1.2


@pytest.mark.parametrize("form", [InputFormat.OFD, InputFormat.PDF])
def test_a_page_is_turned_with_its_boxes(qtbot: QtBot, view: PageView, form: InputFormat) -> None:
    pdf = Original("a.pdf", InputFormat.PDF, make_pdf(make_invoice()))
    shown(qtbot, view, an_ofd() if form is InputFormat.OFD else pdf)
    canvas = view._canvas
    (box,) = canvas._boxes
    paper = canvas._page.sceneBoundingRect()
    QTest.keyClick(canvas, Qt.Key.Key_R)
    seen = canvas.mapFromScene(box.rect().center()) - canvas.mapFromScene(paper.center())
    # left of the middle and above it becomes above it and to the right
    assert seen.y() < 0 < seen.x()
    for _ in range(3):
        view._turn.click()
    back = canvas.mapFromScene(box.rect().center()) - canvas.mapFromScene(paper.center())
    assert back.x() < 0
    assert back.y() < 0


def test_a_turned_page_fits_the_view(qtbot: QtBot, view: PageView) -> None:
    shown(qtbot, view, an_ofd())
    view._show_whole()
    view.turn()
    canvas = view._canvas
    seen = canvas.mapFromScene(canvas.sceneRect()).boundingRect()
    assert seen.height() > seen.width()
    assert seen.height() <= canvas.height() + 2
    view.show_original(an_ofd())
    assert canvas._quarters == 0


def test_all_pages_are_printed(qtbot: QtBot, runner: BackgroundRunner, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    job = PagePrinter(PageGallery(), runner, printer)
    content = join_pdfs(make_pdf(make_invoice(seed=seed)) for seed in (1, 2))
    with qtbot.waitSignal(job.finished, timeout=SECONDS) as finished:
        job.print_all(Original("a.pdf", InputFormat.PDF, content))
    assert finished.args == [True]
    with open_pdf((tmp_path / "out.pdf").read_bytes()) as document:
        assert document.page_count == 2


def test_the_paper_is_that_of_the_page(qtbot: QtBot, view: PageView) -> None:
    shown(qtbot, view, an_ofd())
    assert view._drawn is not None
    paper = paper_of(view._drawn)
    assert (round(paper.width()), round(paper.height())) == (210, 140)


def test_the_data_are_a_switch_away(
    qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> None:
    language = LanguageSwitch(tmp_path, FakeWords)
    pane = DocumentPane(PageGallery(), runner, language, Theme(qapp))
    qtbot.addWidget(pane)
    pane.show()
    pane.show_document(make_verification(), an_ofd())
    assert pane._stack.currentWidget() is pane._pages
    pane._data_side.click()
    assert pane._stack.currentWidget() is pane._sheet
    assert pane._sheet.toPlainText()
    pane.set_places((BOX,))
    assert pane._stack.currentWidget() is pane._pages
    assert pane._page_side.isChecked()
    pane.show_document(make_verification(), None)
    assert pane._sides.isHidden()
    assert pane._stack.currentWidget() is pane._sheet

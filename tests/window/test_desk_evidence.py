"""The evidence: the document's pages on the worker, a narrow place, another language, and speed."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import thread_time

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Authenticity, Finding, Outcome, Strength
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from invoice_desktop.ui.desk.shapes import AUTHENTICITY_MARKS
from invoice_desktop.ui.icons import icon_file
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.tokens import LIGHT
from tests.fakes.words import FakeWords
from tests.window.desk_examples import (
    TOTAL_ON_PAGE,
    make_findings,
    make_showing,
    make_verification,
)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(5000)


@pytest.fixture
def panel(
    qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> EvidencePanel:
    language = LanguageSwitch(tmp_path, FakeWords)
    panel = EvidencePanel(PageGallery(), runner, language, Theme(qapp))
    qtbot.addWidget(panel)
    panel.resize(1100, 620)
    panel.show()
    return panel


def make_pages(form: InputFormat, count: int) -> Original:
    """Make a document of blank pages with a frame."""
    pages = [Image.new("RGB", (600, 400), "white") for _ in range(count)]
    for page in pages:
        ImageDraw.Draw(page).rectangle((20, 20, 580, 380), outline="black")
    content = BytesIO()
    if form is InputFormat.PDF:
        pages[0].save(content, "PDF", save_all=True, append_images=pages[1:])
    else:
        pages[0].save(content, "PNG")
    return Original("pages", form, content.getvalue())


def test_pages_are_drawn_and_turned(qtbot: QtBot, panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PDF, 3))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    assert pages._count.text() == "Page 1 of 3"
    pages._next.click()
    qtbot.waitUntil(lambda: pages._drawn is not None and pages._drawn.page == 1)
    assert pages._count.text() == "Page 2 of 3"


def test_a_chosen_finding_is_boxed_on_its_page(qtbot: QtBot, panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PDF, 2))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    findings = panel._findings
    findings.setCurrentIndex(findings.rows.index(0, 0, findings.rows.index(0, 0)))
    (box,) = pages._canvas._boxes
    paper = pages._canvas._page.sceneBoundingRect()
    assert box.rect().center().x() / paper.width() == pytest.approx(
        (TOTAL_ON_PAGE.left + TOTAL_ON_PAGE.right) / 2
    )
    pages.set_places((Place(1, 0.1, 0.1, 0.2, 0.2),))
    qtbot.waitUntil(lambda: pages._drawn is not None and pages._drawn.page == 1)
    assert len(pages._canvas._boxes) == 1


def test_the_spots_of_failed_findings_are_boxed_at_once(qtbot: QtBot, panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PDF, 2))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    (box,) = pages._canvas._boxes
    paper = pages._canvas._page.sceneBoundingRect()
    assert box.rect().center().y() / paper.height() == pytest.approx(
        (TOTAL_ON_PAGE.top + TOTAL_ON_PAGE.bottom) / 2
    )


def test_a_document_opens_on_the_page_of_its_first_failed_finding(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    spot = Place(1, 0.2, 0.2, 0.4, 0.3)
    failed = Finding("any", Strength.FORM, Outcome.FAILED, "differs", places=(spot,))
    original = make_pages(InputFormat.PDF, 3)
    panel.show_verification(make_verification(findings=(failed,)), (), original)
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    assert pages._count.text() == "Page 2 of 3"
    assert len(pages._canvas._boxes) == 1


def test_what_is_chosen_stands_out_and_is_red_only_where_it_failed(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PDF, 1))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    alone = pages._canvas._boxes[0].pen()
    pages.set_places((TOTAL_ON_PAGE,))
    (chosen,) = pages._canvas._boxes
    assert chosen.pen().widthF() > alone.widthF()
    assert chosen.pen().color() == alone.color()
    pages.set_places((Place(0, 0.1, 0.1, 0.2, 0.2),))
    beside, passed = pages._canvas._boxes
    assert beside.pen().widthF() < alone.widthF()
    assert passed.pen().color() != beside.pen().color()
    pages.set_places(())
    assert [box.pen() for box in pages._canvas._boxes] == [alone]


def test_boxes_are_seen_on_white_paper_in_the_dark_window(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    panel._document._pages._canvas._theme.set("dark", 100)
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PDF, 1))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    assert pages._canvas._boxes[0].pen().color().name() == LIGHT.contradicted


def test_a_scan_that_was_seen_before_has_no_name_to_tell(panel: EvidencePanel) -> None:
    scanned = replace(make_showing(), input_name="")
    panel.show_verification(make_verification(), (make_showing(), scanned), None)
    named, nameless = panel._seen._details.text().splitlines()
    assert named.endswith("as invoice (1).pdf")
    assert nameless.endswith("by Wang Fang")


def test_earlier_showings_take_few_lines_in_a_small_window(panel: EvidencePanel) -> None:
    panel.resize(800, 560)
    panel.show_verification(make_verification(), (make_showing(), make_showing()), None)
    QApplication.processEvents()
    band, line = panel._seen, panel._seen._details.fontMetrics().height()
    assert band._details.width() > 0.7 * band.width()
    assert band._details.height() < 4.5 * line


def test_zooming_draws_a_pdf_sharper(qtbot: QtBot, panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PDF, 1))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    assert pages._drawn is not None
    before = pages._drawn.scale
    for _ in range(6):
        pages._nearer.click()
    qtbot.waitUntil(lambda: pages._drawn is not None and pages._drawn.scale > before)


def test_a_picture_is_shown(qtbot: QtBot, panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), make_pages(InputFormat.PICTURE, 1))
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None)
    assert panel._document._stack.currentWidget() is pages


def test_pages_that_cannot_be_drawn_give_way_to_the_data(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    broken = Original("broken.pdf", InputFormat.PDF, b"%PDF-1.4 no pages")
    with qtbot.waitSignal(panel.failed):
        panel.show_verification(make_verification(), (), broken)
    assert panel._document._stack.currentWidget() is panel._document._sheet


def test_in_a_narrow_place_the_document_is_a_tab(panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), None)
    assert panel._tabs.indexOf(panel._document) == -1
    panel.resize(600, 620)
    assert panel._tabs.indexOf(panel._document) >= 0
    panel.resize(1100, 620)
    assert panel._tabs.indexOf(panel._document) == -1
    assert panel._document.isVisible()


def test_the_same_invoice_is_named_before_a_similar_one(panel: EvidencePanel) -> None:
    similar = make_showing(Likeness.SIMILAR, "similar")
    same = make_showing(Likeness.SAME_BYTES, "same")
    panel.show_verification(make_verification(), (similar, same), None)
    with_signal: list[str] = []
    panel.record_wanted.connect(with_signal.append)
    panel._seen._open.click()
    assert with_signal == ["same"]


def test_without_an_earlier_showing_there_is_no_band(panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), None)
    assert not panel._seen.isVisible()


def test_the_four_answers_differ_in_shape_and_colour() -> None:
    marks = AUTHENTICITY_MARKS.values()
    assert len({mark.icon for mark in marks}) == len(Authenticity)
    assert len({mark.colour for mark in marks}) == len(Authenticity)
    assert all(Path(icon_file(mark.icon, "#000000")).is_file() for mark in marks)


def test_endless_names_do_not_widen_the_panel(panel: EvidencePanel) -> None:
    before = panel.minimumSizeHint().width()
    panel.show_verification(make_verification(seller="无穷" * 200), (make_showing(),), None)
    assert panel.minimumSizeHint().width() <= max(before, 720)
    assert panel._findings.horizontalScrollBar().maximum() == 0


def test_a_long_invoice_is_shown_quickly(panel: EvidencePanel) -> None:
    """A hundred lines and forty findings take less than 50 ms of the window's thread."""
    long = [make_verification(str(n), lines=100, findings=make_findings(37)) for n in range(6)]
    durations = []
    for verification in long:
        start = thread_time()
        panel.show_verification(verification, (make_showing(),), None)
        QApplication.processEvents()
        durations.append(thread_time() - start)
    assert min(durations) < 0.05


def test_the_panel_can_become_narrow(panel: EvidencePanel) -> None:
    panel.show_verification(make_verification(), (), None)
    assert panel.minimumSize().width() <= 320


def test_the_other_tabs_are_filled_when_they_come_into_sight(panel: EvidencePanel) -> None:
    panel.show_verification(make_verification("1", lines=2), (), None)
    panel._tabs.setCurrentWidget(panel._lines)
    assert panel._lines._model.rowCount() == 2
    panel.show_verification(make_verification("2", lines=3), (), None)
    assert panel._lines._model.rowCount() == 3
    panel._tabs.setCurrentWidget(panel._fields)
    assert "2" in panel._fields.rows.index(1, 0).data()


def test_showings_that_are_not_listed_are_counted(panel: EvidencePanel) -> None:
    earlier = tuple(replace(make_showing(), verified_by=f"clerk {place}") for place in range(7))
    panel.show_verification(make_verification(), earlier, None)
    said = panel._seen._details.text()
    assert "clerk 2" in said
    assert "clerk 3" not in said
    assert said.endswith("And 4 more; the archive has them all.")

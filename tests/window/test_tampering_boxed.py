"""A tampered document at the desk: boxed where it differs, both values side by side, marked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Outcome, Verification
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.differing import differing_among
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from invoice_desktop.ui.desk.findings_model import FindingRow, GroupRow, SidesRow, finding_nodes
from invoice_desktop.ui.desk.findings_rows import telling_places
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme
from invoice_desktop.verification.verify import verify
from tests.factories.forge import honest, sign_ofd
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.fakes.words import FakeWords
from tests.unit.capture.test_tampering import TAMPERED
from tests.unit.verification.making import circumstances


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    assert runner.wait(20_000)


@pytest.fixture
def panel(
    qtbot: QtBot, runner: BackgroundRunner, qapp: QApplication, tmp_path: Path
) -> EvidencePanel:
    panel = EvidencePanel(PageGallery(), runner, LanguageSwitch(tmp_path, FakeWords), Theme(qapp))
    qtbot.addWidget(panel)
    panel.resize(1100, 620)
    panel.show()
    return panel


def judged(content: bytes) -> tuple[Verification, Original]:
    capture = DocumentCapturer().capture_file("a", content)
    (evidence,) = capture.evidences
    original = Original("a", capture.input.format, content)
    return verify(evidence, circumstances()), original


def sides_of(verification: Verification, field: Field) -> tuple[FindingRow, SidesRow]:
    """Give the row of the field's difference, and the values below it."""
    for group in finding_nodes(verification, FakeWords("en")):
        for node in group.children:
            row = node.value
            values = [child.value for child in node.children if isinstance(child.value, SidesRow)]
            if isinstance(row, FindingRow) and row.outcome is Outcome.FAILED and values:
                assert isinstance(group.value, GroupRow)
                if values[0].title == FakeWords("en").field(field) and values[0].differ:
                    return row, values[0]
    raise AssertionError(field)


def marked(row: SidesRow) -> set[str]:
    """Give the characters that are marked, of each value."""
    assert len(row.marks) == len(row.sides)
    return {
        "".join(said[start : start + length] for start, length in spans)
        for (_, said), spans in zip(row.sides, row.marks, strict=True)
    }


@pytest.mark.parametrize("name", TAMPERED)
def test_both_values_stand_side_by_side_with_the_difference_marked(name: str) -> None:
    verification, _ = judged(TAMPERED[name].make())
    row, sides = sides_of(verification, TAMPERED[name].field)
    assert len(sides.sides) >= 2
    assert len({said for _, said in sides.sides}) == len(sides.sides)
    assert any(marked(sides))
    assert row.places


def test_only_the_characters_that_differ_are_marked() -> None:
    tampering = TAMPERED["edited amount on a PDF's page"]
    verification, _ = judged(tampering.make())
    _, sides = sides_of(verification, tampering.field)
    said = [value for _, value in sides.sides]
    assert said == ["8,456.61", "16,456.61"]
    # every character but these stands in both
    assert marked(sides) == {"8", "16"}


def test_of_three_values_each_is_held_against_the_first() -> None:
    assert differing_among(["100", "200", "101"]) == (((0, 1),), ((0, 1),), ((2, 1),))
    assert differing_among(["100"]) == ()


def test_one_line_that_differs_stands_beside_the_other_sources() -> None:
    verification, _ = judged(TAMPERED["another invoice's data in an OFD"].make())
    _, sides = sides_of(verification, Field.LINES)
    first, second = (said for _, said in sides.sides)
    assert first != second
    assert any(marked(sides))


@pytest.mark.parametrize("name", TAMPERED)
def test_every_spot_of_a_difference_is_boxed(name: str) -> None:
    tampering = TAMPERED[name]
    verification, _ = judged(tampering.make())
    row, _ = sides_of(verification, tampering.field)
    assert set(row.places) <= set(telling_places(verification))
    assert len(row.places) >= 2


@pytest.mark.parametrize("name", TAMPERED)
def test_the_page_is_drawn_with_both_spots_boxed(
    qtbot: QtBot, panel: EvidencePanel, name: str
) -> None:
    verification, original = judged(TAMPERED[name].make())
    panel.show_verification(verification, (), original)
    pages = panel._document._pages
    qtbot.waitUntil(lambda: pages._drawn is not None, timeout=10_000)
    row, _ = sides_of(verification, TAMPERED[name].field)
    for place in row.places:
        assert _is_boxed(panel, place)


def test_the_difference_is_in_sight_without_a_click(panel: EvidencePanel) -> None:
    verification, _ = judged(TAMPERED["edited amount on a PDF's page"].make())
    panel.show_verification(verification, (), None)
    view = panel._findings
    assert view.isExpanded(view.rows.index(0, 0, view.rows.index(0, 0)))


def _is_boxed(panel: EvidencePanel, place: Place) -> bool:
    """Tell whether the canvas has a box whose middle is the place's."""
    canvas = panel._document._pages._canvas
    paper = canvas._page.sceneBoundingRect()
    x = (place.left + place.right) / 2 * paper.width()
    y = (place.top + place.bottom) / 2 * paper.height()
    middles = [box.rect().center() for box in canvas._boxes]
    return any(abs(each.x() - x) < 1 and abs(each.y() - y) < 1 for each in middles)


def test_a_seal_that_nobody_known_made_is_boxed() -> None:
    sealed = sign_ofd(make_ofd(make_invoice()), honest())
    verification, _ = judged(sealed.packed())
    (place,) = telling_places(verification)
    assert verification.evidence.signatures is not None
    assert verification.evidence.signatures[0].stamps == (place,)

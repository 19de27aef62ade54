"""Rows, columns and pages, before anything is drawn."""

import pytest

from invoice_desktop.reports.fonts import ReportFont, face_of
from invoice_desktop.reports.layout import Cell, Flow, Strip, Style
from invoice_desktop.reports.pages import paginated

BODY = Style(10, "#000000")


@pytest.fixture
def flow(font: ReportFont) -> Flow:
    return Flow(face_of(font))


def test_a_figure_is_made_smaller_rather_than_broken(flow: Flow) -> None:
    right = Style(10, "#000000", right=True)
    flow.row(Cell("1,234,567.89", 0, 50, right))
    (strip,) = flow.strips
    (text,) = strip.texts
    assert text.text == "1,234,567.89"
    assert 7 <= text.style.size < 10
    assert text.x + flow.face.width(text.text, text.style.size) == pytest.approx(50)


def test_figures_end_at_the_right_edge(flow: Flow) -> None:
    right = Style(10, "#000000", right=True)
    for said in ("1.00", "22.00", "1,333.00"):
        flow.row(Cell(said, 100, 80, right))
    ends = [
        text.x + flow.face.width(text.text, text.style.size)
        for strip in flow.strips
        for text in strip.texts
    ]
    assert ends == [pytest.approx(180)] * 3


def test_cells_of_a_row_stand_on_one_baseline(flow: Flow) -> None:
    flow.row(Cell("small", 0, 50, Style(7, "#000000")), Cell("LARGE", 60, 90, Style(14, "#000000")))
    (strip,) = flow.strips
    assert len({text.drop for text in strip.texts}) == 1
    assert strip.height == 20


def test_a_cell_is_read_whole_before_the_one_beside_it(flow: Flow) -> None:
    flow.row(Cell("云岭办公", 0, 20, BODY), Cell("青禾信息", 30, 20, BODY))
    texts = [text for strip in flow.strips for text in strip.texts]
    read = [text.text for text in sorted(texts, key=lambda text: text.turn)]
    assert read == ["云岭", "办公", "青禾", "信息"]


def test_flows_beside_each_other_are_read_one_after_the_other(flow: Flow) -> None:
    left, right = Flow(flow.face), Flow(flow.face)
    for said in ("one", "two", "three"):
        left.row(Cell(said, 0, 50, BODY))
    right.row(Cell("other", 60, 50, BODY))
    flow.beside(left, right)
    texts = [text for strip in flow.strips for text in strip.texts]
    read = [text.text for text in sorted(texts, key=lambda text: text.turn)]
    assert read == ["one", "two", "three", "other"]
    assert len(flow.strips) == 3


def heights(pages: list[list[Strip]]) -> list[list[float]]:
    return [[strip.height for strip in page] for page in pages]


def test_strips_fill_pages_to_the_last_point() -> None:
    assert heights(paginated([Strip(10)] * 5, 20)) == [[10, 10], [10, 10], [10]]
    assert heights(paginated([], 20)) == [[]]


def test_a_heading_goes_with_what_it_heads() -> None:
    strips = [Strip(10), Strip(5, stays_with_next=True), Strip(10)]
    assert heights(paginated(strips, 20)) == [[10], [5, 10]]


def test_what_stays_together_for_more_than_half_a_page_is_torn() -> None:
    strips = [Strip(10), *[Strip(10, stays_with_next=True)] * 4, Strip(10)]
    assert heights(paginated(strips, 30)) == [[10, 10, 10], [10, 10, 10]]


def test_titles_of_columns_are_repeated_at_the_top() -> None:
    titles = (Strip(4),)
    strips = [Strip(4), *[Strip(10, heading=titles)] * 4]
    assert heights(paginated(strips, 24)) == [[4, 10, 10], [4, 10, 10]]

"""The list's model: any number of rows, a few of them read, nothing read in `data`."""

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.ui.archive.columns import SORT_KEYS, TEXTS, TITLES, WIDTHS, Column
from invoice_desktop.ui.archive.row_pages import KEPT_PAGES, PAGE, WANTED_AT_MOST, RowPages
from invoice_desktop.ui.archive.rows_model import NOT_YET, RowsModel
from tests.fakes.catalogue import invent_row
from tests.fakes.words import FakeWords

MILLION = 1_000_000


def rows_of(numbers: "array[int]") -> tuple[ArchiveRow, ...]:
    return tuple(invent_row(number) for number in numbers)


def numbers_down_from(size: int) -> "array[int]":
    return array("q", range(size, 0, -1))


@pytest.fixture
def model(qtbot: QtBot) -> RowsModel:
    return RowsModel(FakeWords, lambda _value: QIcon(), QIcon)


def read_wanted(model: RowsModel) -> list[int]:
    wanted = model.take_wanted()
    for page, numbers in wanted.items():
        model.keep(page, rows_of(array("q", numbers)))
    return list(wanted)


def said(model: RowsModel, row: int, column: Column = Column.INVOICE_NUMBER) -> object:
    return model.index(row, column).data()


def test_every_column_has_a_title_a_width_a_text_and_but_for_tags_an_order() -> None:
    assert set(TITLES) == set(WIDTHS) == set(TEXTS) == set(Column)
    assert set(Column) - set(SORT_KEYS) == {Column.TAGS}


def test_the_first_rows_are_there_at_once_and_the_rest_joins_them(
    model: RowsModel, qtbot: QtBot
) -> None:
    numbers = numbers_down_from(MILLION)
    model.begin(rows_of(numbers[:PAGE]))
    assert model.rowCount() == PAGE
    assert said(model, 0, Column.RECEIVED) == "1,000,000"
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.complete(numbers)
    assert model.rowCount() == MILLION
    assert not resets
    assert said(model, 0, Column.RECEIVED) == "1,000,000"


def test_a_list_that_changed_meanwhile_is_taken_whole(model: RowsModel) -> None:
    model.begin(rows_of(numbers_down_from(30)))
    model.complete(numbers_down_from(31))
    assert model.number_at(0) == 31
    assert model.position_of(30) == 1
    assert model.position_of(99) is None
    assert said(model, 0) is None
    # what was read before stands in until it is read again
    assert said(model, 1, Column.RECEIVED) == "30"


def test_a_page_that_was_begun_is_read_whole(model: RowsModel) -> None:
    numbers = numbers_down_from(250)
    model.begin(rows_of(numbers[:30]))
    model.complete(numbers)
    assert said(model, 0, Column.RECEIVED) == "250"
    assert said(model, 40) is None
    assert read_wanted(model) == [0]
    assert said(model, 40, Column.RECEIVED) == "210"


def test_rows_in_sight_are_asked_for_and_say_so_until_they_come(
    model: RowsModel, qtbot: QtBot
) -> None:
    model.complete(numbers_down_from(MILLION))
    with qtbot.waitSignal(model.pages_wanted):
        assert said(model, 500_000) is None
        assert said(model, 500_000, Column.AUTHENTICITY) == NOT_YET
    assert read_wanted(model) == [5000]
    assert said(model, 500_000, Column.RECEIVED) == "500,000"
    assert model.take_wanted() == {}


def test_pages_that_were_scrolled_past_are_never_read(model: RowsModel) -> None:
    model.complete(numbers_down_from(MILLION))
    for page in range(0, 900, 3):
        said(model, page * PAGE)
    wanted: list[int] = []
    while pages := read_wanted(model):
        wanted += pages
    assert len(wanted) == WANTED_AT_MOST
    assert wanted[:2] == [894, 897]


def test_only_some_pages_are_remembered() -> None:
    pages = RowPages()
    pages.renew(numbers_down_from(20_000))
    for page in range(KEPT_PAGES):
        pages.keep(page, rows_of(array("q", pages.numbers_of(page))))
    assert pages.at(0)
    pages.keep(KEPT_PAGES, ())
    assert pages.is_read(0)
    assert not pages.is_read(PAGE)


def test_a_row_that_is_gone_is_left_empty_and_not_asked_for_again(model: RowsModel) -> None:
    model.complete(numbers_down_from(10))
    said(model, 0)
    (page,) = model.take_wanted()
    model.keep(page, rows_of(array("q", [10, 8])))
    assert said(model, 0, Column.RECEIVED) == "10"
    assert said(model, 1, Column.RECEIVED) is None
    assert model.take_wanted() == {}


def test_reading_the_same_list_again_redraws_it_without_a_reset(
    model: RowsModel, qtbot: QtBot
) -> None:
    numbers = numbers_down_from(250)
    model.complete(numbers)
    said(model, 0)
    read_wanted(model)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.renew(numbers_down_from(250))
    assert not resets
    with qtbot.waitSignal(model.pages_wanted):
        assert said(model, 0, Column.RECEIVED) == "250"
    assert list(model.take_wanted()) == [0]


def test_every_cell_says_something_in_its_place(model: RowsModel) -> None:
    model.begin(rows_of(array("q", [3])))
    for column in Column:
        index = model.index(0, column)
        assert isinstance(index.data(), str)
        assert index.data() == index.data(Qt.ItemDataRole.ToolTipRole)
        right = index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
        assert bool(right) is (column.name.endswith("TAX") or column.name in NUMERIC)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


NUMERIC = {"SHOWINGS", "TAX_AMOUNT", "RECEIVED"}


def test_qt_finds_no_fault_with_the_model(model: RowsModel, qtmodeltester: ModelTester) -> None:
    model.complete(numbers_down_from(150))
    said(model, 0)
    read_wanted(model)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt gives no types here
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.row_at(QModelIndex()) is None

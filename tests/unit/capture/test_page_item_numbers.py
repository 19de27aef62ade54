"""The numbers of a row of an item table, by where they stand."""

from invoice_desktop.capture.page_item_numbers import read_numbers
from invoice_desktop.capture.page_lines import Box, Cell, Run


def row(height: float) -> Run:
    """Make `2 100.00 13% 26.00`, ten wide a character and fifty between the numbers."""
    cells: list[Cell] = []
    left = 0.0
    for text in ("2", "100.00", "13%", "26.00"):
        for char in text:
            cells.append(Cell(char, char, Box(left, 0.0, left + 10, height)))
            left += 10
        left += 50
    return Run(tuple(cells))


def test_a_rate_tells_the_amount_from_the_tax() -> None:
    found = read_numbers(row(12.0), ())
    assert found == {
        "unit_price": "2",
        "amount": "100.00",
        "tax_rate": "13%",
        "tax_amount": "26.00",
    }


def test_letters_without_height_stop_nobody() -> None:
    assert read_numbers(row(0.0), ())["tax_rate"] == "13%"

"""The numbers of one row of an item table, told apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from invoice_desktop.capture.field_readings import optional_decimal
from invoice_desktop.capture.page_lines import Box, Cell, Run, gap_between

TEXTS = ("position", "name", "specification", "unit", "plate", "other")
"""The columns that hold words."""
NUMBER = re.compile(r"-?[\d,]+(?:\.\d+)?")
_RATE = re.compile(r"\d{1,2}(?:\.\d{1,2})?%|免税|不征税|出口零税率|普通零税率|\*{2,4}")
_LONG = 12
"""Characters: shorter numbers do not reach into the column before theirs."""
_CENT = Decimal("0.011")
_TWO_NUMBERS = re.compile(r"\d[\d,]*\.\d+\.\d+", re.ASCII)
# `10.646%`: an amount has two decimals, what follows is the rate
_GLUED = re.compile(r"(?P<amount>-?[\d,]*\d\.\d\d)(?P<rate>\d{1,2}(?:\.\d)?%)")


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name and its head's rectangle."""

    name: str
    box: Box


def read_numbers(run: Run, head: Sequence[Column]) -> dict[str, str]:
    """Tell the numbers of a row apart: the rate stands between amount and tax."""
    parts = list(_number_parts(run))
    rate = next((i for i, (text, _) in enumerate(parts) if _RATE.fullmatch(text)), None)
    if rate is None:
        return _by_place(parts, head)
    found = {"tax_rate": parts[rate][0]}
    after, before = parts[rate + 1 :], parts[:rate]
    if (
        not after
        and parts[rate][0].startswith("*")
        and before
        and not _is_near(parts[rate][1], "tax_rate", "tax_amount", head)
    ):
        # `***` in the column of taxes, and no rate at all
        found = {"tax_amount": parts[rate][0]}
    if after:
        found["tax_amount"] = after[0][0]
    if not before:
        return found
    found["amount"] = before[-1][0]
    return found | _quantities(before[:-1], found["amount"], head)


def _quantities(
    parts: Sequence[tuple[str, Box]], amount: str, head: Sequence[Column]
) -> dict[str, str]:
    if len(parts) >= 2:
        return {"quantity": parts[-2][0], "unit_price": parts[-1][0]}
    if len(parts) == 1:
        text, box = parts[0]
        glued = _unglued(text, amount)
        if glued:
            return {"quantity": glued[0], "unit_price": glued[1]}
        near = _is_near(box, "quantity", "unit_price", head)
        return {"quantity" if near else "unit_price": text}
    return {}


def _unglued(text: str, amount: str) -> tuple[str, str] | None:
    """Cut quantity and price apart where a long price reaches up to the quantity before it."""
    wanted = optional_decimal(amount)
    if wanted is None or len(text) < _LONG:
        return None
    for cut in range(1, len(text)):
        quantity, price = optional_decimal(text[:cut]), optional_decimal(text[cut:])
        whole = text[cut] != "." and text[cut - 1] != "."
        if whole and quantity and price and abs(quantity * price - wanted) < _CENT:
            return text[:cut], text[cut:]
    return None


def _is_near(box: Box, name: str, other: str, head: Sequence[Column]) -> bool:
    """Tell whether a box stands nearer to the one head than to the other."""
    boxes = {column.name: column.box for column in head}
    if name not in boxes or other not in boxes:
        return name in boxes
    return _aside(box, boxes[name]) <= _aside(box, boxes[other])


def _aside(box: Box, head: Box) -> float:
    return min(abs(box.right - head.right), abs(box.middle[0] - head.middle[0]))


def _by_place(parts: Sequence[tuple[str, Box]], head: Sequence[Column]) -> dict[str, str]:
    columns = [column for column in head if column.name not in {*TEXTS, "tax_rate"}]
    found: dict[str, str] = {}
    for text, box in parts:
        if columns and NUMBER.fullmatch(text):
            nearest = min(columns, key=lambda column: _aside(box, column.box))
            found.setdefault(nearest.name, text)
    return found


def _number_parts(run: Run) -> Iterator[tuple[str, Box]]:
    for part in _number_runs(run):
        text = part.plain.strip("¥")
        glued = _GLUED.match(text)
        if glued:
            yield glued["amount"], part.box
            text = text[glued.end("amount") :]
        if _TWO_NUMBERS.fullmatch(text):
            yield text, part.box
            continue
        while text:
            match = _RATE.match(text) or NUMBER.match(text)
            if not match:
                text = text[1:]
                continue
            yield match[0], part.box
            text = text[match.end() :]


def _number_runs(run: Run) -> Iterator[Run]:
    """Cut where there is a gap, but not in `118812. 57`."""
    groups: list[list[Cell]] = []
    for cell in run.cells:
        if groups and _goes_on(groups[-1][-1], cell):
            groups[-1].append(cell)
        else:
            groups.append([cell])
    # a long price begins to the left of the quantity that it overlaps
    yield from sorted((Run(tuple(group)) for group in groups), key=lambda part: part.box.right)


def _goes_on(before: Cell, cell: Cell) -> bool:
    gap, height = gap_between(before, cell), cell.box.height
    return -0.05 * height <= gap <= (0.6 if before.plain in ".,-¥" else 0.1) * height

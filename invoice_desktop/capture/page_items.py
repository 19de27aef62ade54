"""The item table of an invoice's page: columns by their heads, rows by their amounts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from invoice_desktop.capture.field_readings import make_line
from invoice_desktop.capture.page_item_numbers import NUMBER, TEXTS, Column, read_numbers
from invoice_desktop.capture.page_lines import Box, Cell, PageLines, Run, surrounding
from invoice_desktop.domain.invoice import InvoiceLine

_HEADS = {
    "position": re.compile(r"序号"),
    "name": re.compile(r"项目名称|货物或应税劳务[、,]?服务名称|货物或应税劳务名称|服务名称"),
    "specification": re.compile(r"规格型号"),
    "unit": re.compile(r"面积单位|(?<!积)单位"),
    "quantity": re.compile(r"数量"),
    "unit_price": re.compile(r"单价"),
    "amount": re.compile(r"金额"),
    "tax_rate": re.compile(r"税率(?:/征收率)?|征收率"),
    "tax_amount": re.compile(r"税额"),
    "plate": re.compile(r"车牌号"),
    "other": re.compile(
        r"建筑服务发生地|建筑项目名称|车辆类型|(?<!车辆)(?<!工具)类型|通行日期起|通行日期止"
        r"|产权证书/不动产权证号|不动产权证号"
    ),
}
_END = re.compile(r"(?<!税)[合小]计")


@dataclass(slots=True)
class _Row:
    """What one line of the table holds, column by column."""

    texts: dict[str, str]
    box: Box

    @property
    def opens_line(self) -> bool:
        return "amount" in self.texts


@dataclass(frozen=True, slots=True)
class Table:
    """The lines of goods of one page with their rectangle, and the plates of toll lines."""

    lines: tuple[InvoiceLine, ...]
    plates: tuple[str, ...]
    box: Box


def read_table(page: PageLines) -> Table | None:
    """Read the item table of a page; None when there is none."""
    head = _head(page)
    if not head:
        return None
    top = max(column.box.bottom for column in head) - 0.4 * head[0].box.height
    body = Box(0, top, page.width, _bottom(page, head))
    rows = [_row(run, head) for run in page.runs_in(body)]
    merged = _merged([row for row in rows if row.texts])
    if not merged:
        return None
    plates = tuple(dict.fromkeys(row.texts["plate"] for row in merged if "plate" in row.texts))
    return Table(
        tuple(make_line(row.texts) for row in merged),
        plates,
        surrounding(row.box for row in rows if row.texts),
    )


def amount_column(page: PageLines) -> tuple[Box, Box] | None:
    """Give the heads of the columns of amounts and of taxes, None when they are not there."""
    columns = {column.name: column.box for column in _head(page)}
    if "amount" in columns and "tax_amount" in columns:
        return columns["amount"], columns["tax_amount"]
    return None


def _head(page: PageLines) -> list[Column]:
    for line in page.lines:
        if "金额" in line.plain and "税额" in line.plain and _HEADS["name"].search(line.plain):
            return sorted(_columns(line), key=lambda column: column.box.left)
    return []


def _columns(line: Run) -> Iterator[Column]:
    for name, pattern in _HEADS.items():
        for _, run in line.matches(pattern):
            yield Column(name, run.box)
            if name != "other":
                break


def _bottom(page: PageLines, head: Sequence[Column]) -> float:
    below = head[0].box.bottom
    ends = (run for _, run in page.find(_END) if run.box.middle[1] > below)
    found = next((run for run in ends if run.box.left < page.width / 2), None)
    if found:
        return found.box.top + 0.2 * found.box.height
    total = next((run for _, run in page.find(re.compile("价税合计"))), None)
    return total.box.top if total else page.height


def _row(run: Run, head: Sequence[Column]) -> _Row:
    texts: dict[str, str] = {}
    border = _numbers_from(head)
    words = Run(tuple(cell for cell in run.cells if cell.box.middle[0] < border))
    numbers = Run(tuple(cell for cell in run.cells if cell.box.middle[0] >= border))
    words, numbers = _borrowed(words, numbers)
    for name, part in _by_text_column(words, head):
        texts[name] = f"{texts[name]} {part.text}" if name in texts else part.text
    texts |= read_numbers(numbers, head)
    return _Row(texts, run.box)


def _numbers_from(head: Sequence[Column]) -> float:
    """Tell where the numeric columns begin: behind the last column of words."""
    texts = [column for column in head if column.name in TEXTS]
    last = max(column.box.right for column in texts)
    following = [column.box.left for column in head if column.box.left >= last]
    first = min(following, default=last)
    return last + 0.15 * (first - last)


def _borrowed(words: Run, numbers: Run) -> tuple[Run, Run]:
    """Give a number that reaches over the border back to the numbers, whole."""
    cells = list(words.cells)
    taken: list[Cell] = []
    while cells and numbers.cells and _touch(cells[-1], (taken or numbers.cells)[0]):
        taken.insert(0, cells.pop())
    joined = Run((*taken, *numbers.cells))
    first = joined.split(0.5)[0].plain if joined.cells else ""
    if not taken or not NUMBER.match(first):
        return words, numbers
    return Run(tuple(cells)), joined


def _touch(before: Cell, cell: Cell) -> bool:
    close = cell.box.left - before.box.right < 0.2 * cell.box.height
    return close and before.plain in "0123456789.,-" and cell.plain in "0123456789.,-"


def _by_text_column(words: Run, head: Sequence[Column]) -> Iterator[tuple[str, Run]]:
    columns = [column for column in head if column.name in TEXTS]
    starts = [0.0, *(_start(before, after) for before, after in pairwise(columns))]
    groups: list[list[Cell]] = [[] for _ in columns]
    for run in words.split(0.5):
        # a word that begins in its column may be longer than it
        for part in _cut(run, starts):
            groups[_index(part.cells[0].box.middle[0], starts)].extend(part.cells)
    for column, group in zip(columns, groups, strict=True):
        if group:
            yield column.name, Run(tuple(group))


def _start(before: Column, column: Column) -> float:
    """Tell where a column of words begins: texts start to the left of a head in its middle."""
    head = column.box
    if before.name == "position":
        return before.box.right + 0.1 * head.height
    return head.left - max(0.5 * head.height, 0.17 * (head.left - before.box.right))


def _cut(run: Run, starts: Sequence[float]) -> list[Run]:
    """Cut glued words where a gap, however small, lies at the border of two columns."""
    first = _index(run.cells[0].box.middle[0], starts)
    if first + 1 >= len(starts) or run.box.right <= starts[first + 1]:
        return [run]
    parts = run.split(0.05)
    return parts if len(parts) > 1 else [run]


def _index(x: float, starts: Sequence[float]) -> int:
    return max(index for index, start in enumerate(starts) if x >= start or index == 0)


def _merged(rows: Sequence[_Row]) -> list[_Row]:
    """Join rows that only go on with a name to the row that they belong to."""
    merged: list[_Row] = []
    waiting: list[_Row] = []
    for row in rows:
        if row.opens_line:
            merged.append(_with_texts(waiting, row))
            waiting = []
        elif merged and not row.texts.get("name", "").startswith("*") and not waiting:
            merged[-1] = _with_texts([], merged[-1], row)
        else:
            # the name stands above its amounts
            waiting.append(row)
    return merged


def _with_texts(before: Sequence[_Row], row: _Row, *after: _Row) -> _Row:
    texts = dict(row.texts)
    for name in TEXTS:
        parts = [each.texts[name] for each in (*before, row, *after) if name in each.texts]
        if parts:
            texts[name] = "".join(parts)
    return _Row(texts, surrounding(each.box for each in (*before, row, *after)))

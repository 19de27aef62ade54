"""The item table of an invoice's page: columns by their heads, rows by their amounts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from invoice_desktop.capture.field_readings import make_line
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
_TEXTS = ("position", "name", "specification", "unit", "plate", "other")
_END = re.compile(r"(?<!税)[合小]计")
_RATE = re.compile(r"\d{1,2}(?:\.\d{1,2})?%|免税|不征税|出口零税率|普通零税率|\*{2,4}")
_NUMBER = re.compile(r"-?[\d,]+(?:\.\d+)?")
# `10.646%`: an amount has two decimals, what follows is the rate
_GLUED = re.compile(r"(?P<amount>-?[\d,]*\d\.\d\d)(?P<rate>\d{1,2}(?:\.\d)?%)")


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    box: Box


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
    left, bottom = 0.0, _bottom(page, head)
    rows = [_row(run, head) for run in page.runs_in(Box(left, top, page.width, bottom))]
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


def _head(page: PageLines) -> list[_Column]:
    for line in page.lines:
        if "金额" in line.plain and "税额" in line.plain and _HEADS["name"].search(line.plain):
            return sorted(_columns(line), key=lambda column: column.box.left)
    return []


def _columns(line: Run) -> Iterator[_Column]:
    for name, pattern in _HEADS.items():
        for _, run in line.matches(pattern):
            yield _Column(name, run.box)
            if name != "other":
                break


def _bottom(page: PageLines, head: Sequence[_Column]) -> float:
    below = head[0].box.bottom
    ends = (run for _, run in page.find(_END) if run.box.middle[1] > below)
    found = next((run for run in ends if run.box.left < page.width / 2), None)
    if found:
        return found.box.top + 0.2 * found.box.height
    total = next((run for _, run in page.find(re.compile("价税合计"))), None)
    return total.box.top if total else page.height


def _row(run: Run, head: Sequence[_Column]) -> _Row:
    texts: dict[str, str] = {}
    border = _numbers_from(head)
    words = Run(tuple(cell for cell in run.cells if cell.box.middle[0] < border))
    numbers = Run(tuple(cell for cell in run.cells if cell.box.middle[0] >= border))
    words, numbers = _borrowed(words, numbers)
    for name, part in _by_text_column(words, head):
        texts[name] = f"{texts[name]} {part.text}" if name in texts else part.text
    texts |= _numbers(numbers, head)
    return _Row(texts, run.box)


def _numbers_from(head: Sequence[_Column]) -> float:
    """Tell where the numeric columns begin: behind the last column of words."""
    texts = [column for column in head if column.name in _TEXTS]
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
    if not taken or not _NUMBER.match(first):
        return words, numbers
    return Run(tuple(cells)), joined


def _touch(before: Cell, cell: Cell) -> bool:
    close = cell.box.left - before.box.right < 0.2 * cell.box.height
    return close and before.plain in "0123456789.,-" and cell.plain in "0123456789.,-"


def _by_text_column(words: Run, head: Sequence[_Column]) -> Iterator[tuple[str, Run]]:
    columns = [column for column in head if column.name in _TEXTS]
    starts = [0.0, *(_start(before, after) for before, after in pairwise(columns))]
    groups: list[list[Cell]] = [[] for _ in columns]
    for run in words.split(0.5):
        # a word that begins in its column may be longer than it
        for part in _cut(run, starts):
            groups[_index(part.cells[0].box.middle[0], starts)].extend(part.cells)
    for column, group in zip(columns, groups, strict=True):
        if group:
            yield column.name, Run(tuple(group))


def _start(before: _Column, column: _Column) -> float:
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


def _numbers(run: Run, head: Sequence[_Column]) -> dict[str, str]:
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
    if not before and len(after) == 2:
        # `1%64.75 0.65`: the rate came first
        return found | {"amount": after[0][0], "tax_amount": after[1][0]}
    if after:
        found["tax_amount"] = after[0][0]
    if before:
        found["amount"] = before[-1][0]
    return found | _quantities(before[:-1], head)


def _quantities(parts: Sequence[tuple[str, Box]], head: Sequence[_Column]) -> dict[str, str]:
    if len(parts) >= 2:
        return {"quantity": parts[-2][0], "unit_price": parts[-1][0]}
    if len(parts) == 1:
        near = _is_near(parts[0][1], "quantity", "unit_price", head)
        return {"quantity" if near else "unit_price": parts[0][0]}
    return {}


def _is_near(box: Box, name: str, other: str, head: Sequence[_Column]) -> bool:
    """Tell whether a box stands nearer to the one head than to the other."""
    boxes = {column.name: column.box for column in head}
    if name not in boxes or other not in boxes:
        return name in boxes
    return _aside(box, boxes[name]) <= _aside(box, boxes[other])


def _aside(box: Box, head: Box) -> float:
    return min(abs(box.right - head.right), abs(box.middle[0] - head.middle[0]))


def _by_place(parts: Sequence[tuple[str, Box]], head: Sequence[_Column]) -> dict[str, str]:
    columns = [column for column in head if column.name not in {*_TEXTS, "tax_rate"}]
    found: dict[str, str] = {}
    for text, box in parts:
        if columns and _NUMBER.fullmatch(text):
            nearest = min(columns, key=lambda column: _aside(box, column.box))
            found.setdefault(nearest.name, text)
    return found


def _number_parts(run: Run) -> Iterator[tuple[str, Box]]:
    for part in run.split(0.55):
        text = part.plain.strip("¥")
        glued = _GLUED.match(text)
        if glued:
            yield glued["amount"], part.box
            text = text[glued.end("amount") :]
        while text:
            match = _RATE.match(text) or _NUMBER.match(text)
            if not match:
                text = text[1:]
                continue
            yield match[0], part.box
            text = text[match.end() :]


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
    for name in _TEXTS:
        parts = [each.texts[name] for each in (*before, row, *after) if name in each.texts]
        if parts:
            texts[name] = "".join(parts)
    return _Row(texts, surrounding(each.box for each in (*before, row, *after)))

"""Fields of VAT invoices, fully digital ones and those before them, by label and place."""

import re
from collections.abc import Iterator, Sequence

from invoice_desktop.capture.field_readings import (
    ReadingCollector,
    add_red_letter_note,
    kind_of_title,
)
from invoice_desktop.capture.page_items import amount_column, read_table
from invoice_desktop.capture.page_lines import Box, PageLines, Piece, Run, surrounding
from invoice_desktop.capture.page_parties import find_parties, seller_block_top
from invoice_desktop.capture.plain_text import compact
from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine

TOP = 0.36
"""Of the first page: title, number and date stand above this."""
_HEAD = (
    (Field.INVOICE_CODE, re.compile(r"发票代码:?(?P<value>\d{12}|\d{10})(?!\d)", re.ASCII)),
    (Field.INVOICE_NUMBER, re.compile(r"发票号码:?(?P<value>\d{20}|\d{8})(?!\d)", re.ASCII)),
    (Field.INVOICE_NUMBER, re.compile(r"(?<!\d)(?P<value>\d{20}|\d{8})发票号码", re.ASCII)),
    (
        Field.ISSUE_DATE,
        re.compile(r"[开填][票开]日期:?(?P<value>20\d\d[年/.-]\d\d?[月/.-]\d\d?)日?", re.ASCII),
    ),
    (Field.ISSUE_DATE, re.compile(r"(?P<value>20\d\d年\d\d?月\d\d?)日?开票日期", re.ASCII)),
    (Field.MACHINE_NUMBER, re.compile(r"机器(?:编号|号码):?(?P<value>\d{12})(?!\d)", re.ASCII)),
    (Field.CHECK_CODE, re.compile(r"校验码:?(?P<value>\d{20})(?!\d)", re.ASCII)),
)
# what shows by its own shape what it is, where its label is missing or stands elsewhere
_BARE = (
    (Field.INVOICE_NUMBER, re.compile(r"2\d{19}", re.ASCII)),
    (Field.ISSUE_DATE, re.compile(r"20\d\d年\d\d?月\d\d?日", re.ASCII)),
)
_SUM = re.compile(r"(?<!税)合计")
_IN_FIGURES = re.compile(r"\(小写\):?")
_IN_WORDS = re.compile(r"\(大写\):?")
_AMOUNT = re.compile(r"-?\d[\d,]*\.\d\d(?!\d)|-?\d[\d,]*(?![\d.])", re.ASCII)
_WORDS_START = re.compile(r"^[^零壹贰叁肆伍陆柒捌玖拾负(（]+")
_PEOPLE = (
    (Field.DRAWER, "开票人"),
    (Field.PAYEE, "收款人"),
    (Field.REVIEWER, "复核人?"),
)
_ELSEWHERE = re.compile(r"详见.*清单")
"""The line that stands for all others when these are listed on pages of their own."""
_NOTE = re.compile(r"^备注:")


def read_invoice(pages: Sequence[PageLines], collector: ReadingCollector) -> None:
    """Read the fields of one invoice that takes these pages."""
    _read_head(pages, collector)
    for name, piece in find_parties(pages[0]):
        collector.add_text(name, piece.text, pages[0].place(piece.box))
    _read_lines(pages, collector)
    total = _read_totals(pages, collector)
    _read_people(pages, collector)
    _read_cipher(pages[0], collector)
    _read_note(pages, collector, negative=total.startswith("-"))


def find_kind(pages: Sequence[PageLines]) -> tuple[InvoiceKind, Run, PageLines] | None:
    """Find the title, and tell the kind from it."""
    page = pages[0]
    for line in page.lines:
        if line.box.middle[1] > TOP * page.height:
            continue
        for run in (*line.split(0.9), line):
            titled = "发票" in run.plain or "行程单" in run.plain
            kind = kind_of_title(run.plain) if titled else None
            if kind:
                return _toll_or(kind, pages), run, page
    return None


def _toll_or(kind: InvoiceKind, pages: Sequence[PageLines]) -> InvoiceKind:
    if kind is InvoiceKind.VAT_ELECTRONIC_ORDINARY and "车牌号" in pages[0].plain:
        return InvoiceKind.TOLL
    return kind


def _read_head(pages: Sequence[PageLines], collector: ReadingCollector) -> None:
    found: set[Field] = set()
    for name, pattern in _HEAD:
        for page in pages:
            hit = next(page.find(pattern), None)
            if hit and name not in found:
                found.add(name)
                _add_match(collector, name, *hit, page)
    for name, pattern in _BARE:
        if name not in found:
            _read_bare(pages[0], name, pattern, collector)


def _add_match(
    collector: ReadingCollector, name: Field, match: re.Match[str], run: Run, page: PageLines
) -> None:
    collector.add_text(name, match["value"], page.place(run.box))


def _read_bare(
    page: PageLines, name: Field, pattern: re.Pattern[str], collector: ReadingCollector
) -> None:
    for line in page.lines:
        if line.box.middle[1] > TOP * page.height:
            return
        for run in line.split(0.9):
            if pattern.fullmatch(run.plain):
                collector.add_text(name, run.plain, page.place(run.box))
                return


def _read_lines(pages: Sequence[PageLines], collector: ReadingCollector) -> None:
    lines: list[InvoiceLine] = []
    plates: list[str] = []
    place = None
    for page in pages:
        table = read_table(page)
        if table is None:
            continue
        lines += table.lines
        plates += table.plates
        place = place or page.place(table.box)
    listed = [line for line in lines if not _ELSEWHERE.search(line.name)]
    if lines:
        collector.add_value(Field.LINES, tuple(listed or lines), "", place)
    if len(set(plates)) == 1:
        collector.add_text(Field.PLATE_NUMBER, plates[0], place)


def _read_totals(pages: Sequence[PageLines], collector: ReadingCollector) -> str:
    """Read the sums and the total from the last page that has them; give the total's text."""
    for page in reversed(pages):
        if _read_sums(page, collector):
            break
    for page in reversed(pages):
        figures = next(page.find(_IN_FIGURES), None)
        if figures is None:
            continue
        beside = _right_of(page, figures[1])
        amounts = _amounts(beside) if beside else []
        _read_words(page, figures[1], collector)
        if amounts:
            text, box = amounts[0]
            collector.add_text(Field.TOTAL_INCLUDING_TAX, text, page.place(box))
            return text
    return ""


def _read_sums(page: PageLines, collector: ReadingCollector) -> bool:
    for _, label in page.find(_SUM):
        beside = _right_of(page, label)
        amounts = _amounts(beside) if beside else []
        if not amounts:
            continue
        for name, (text, box) in zip(_sum_fields(page, amounts), amounts, strict=False):
            collector.add_text(name, text, page.place(box))
        return True
    return False


def _sum_fields(page: PageLines, amounts: Sequence[tuple[str, Box]]) -> tuple[Field, ...]:
    heads = amount_column(page)
    if len(amounts) == 1 and heads:
        from_amount, from_tax = (abs(amounts[0][1].right - head.right) for head in heads)
        if from_tax < from_amount:
            return (Field.TAX_AMOUNT,)
    return (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT)


def _amounts(run: Run) -> list[tuple[str, Box]]:
    found = []
    for part in run.split(0.7):
        for match, cells in part.matches(_AMOUNT):
            found.append((match[0], cells.box))
    return found


def _right_of(page: PageLines, label: Run) -> Run | None:
    box = label.box
    slack = 0.25 * box.height
    area = Box(label.end, box.top - slack, page.width, box.bottom + slack)
    cells = [cell for run in page.runs_in(area) for cell in run.cells]
    return Run(tuple(sorted(cells, key=lambda cell: cell.box.left))) if cells else None


def _read_words(page: PageLines, figures: Run, collector: ReadingCollector) -> None:
    label = next((run for _, run in page.find(_IN_WORDS)), None)
    if label is None:
        return
    box = label.box
    end = figures.box.left if figures.box.left > box.right else page.width
    slack = 0.25 * box.height
    piece = page.piece_in(Box(label.end, box.top - slack, end, box.bottom + slack))
    if piece:
        words = _WORDS_START.sub("", "".join(piece.text.split()))
        collector.add_text(Field.TOTAL_IN_WORDS, words, page.place(piece.box))


def _read_people(pages: Sequence[PageLines], collector: ReadingCollector) -> None:
    for name, word in _PEOPLE:
        labels = _labels_of(pages, f"{word}:") or _labels_of(pages, word)
        if not labels:
            continue
        # they stand at the bottom; the same word higher up is in a note
        page, label = labels[-1]
        beside = _right_of(page, label)
        if beside is None:
            continue
        person = beside.split(1.2)[0]
        near = person.box.left - label.box.right < 0.12 * page.width
        if near and ":" not in person.plain:
            collector.add_text(name, person.text, page.place(person.box))


def _labels_of(pages: Sequence[PageLines], pattern: str) -> list[tuple[PageLines, Run]]:
    compiled = re.compile(pattern)
    return [(page, run) for page in pages for _, run in page.find(compiled)]


def _read_cipher(page: PageLines, collector: ReadingCollector) -> None:
    stack = page.stack("密码区")
    if stack is None:
        return
    slack = stack.box.height * 0.3
    area = Box(stack.box.right, stack.box.top - slack, page.width, stack.box.bottom + slack)
    piece = page.piece_in(area)
    if piece and len(piece.plain) >= 60:
        collector.add_text(Field.CIPHER_AREA, piece.text, page.place(piece.box))


def _read_note(pages: Sequence[PageLines], collector: ReadingCollector, *, negative: bool) -> None:
    note = next(filter(None, (_note(page) for page in reversed(pages))), None)
    if note:
        page, piece = note
        collector.add_text(Field.REMARKS, piece.text, page.place(piece.box))
    before = len(collector.readings)
    add_red_letter_note(collector, "".join(page.plain.replace("\n", "") for page in pages))
    if negative or len(collector.readings) > before:
        collector.add_value(Field.RED_LETTER, value=True)


def _note(page: PageLines) -> tuple[PageLines, Piece] | None:
    area = _note_area(page)
    runs = page.runs_in(area) if area else []
    if not runs or area is None:
        return None
    text = "".join(_joined_note(runs, area.right))
    if not text.strip():
        return None
    return page, Piece(text, compact(text), surrounding(run.box for run in runs))


def _note_area(page: PageLines) -> Box | None:
    stack = page.stack("备注")
    end = min((run.box.top for _, word in _PEOPLE for _, run in _labels_of([page], f"{word}:")
               if run.box.top > page.height / 2), default=page.height)  # fmt: skip
    if stack is None:
        label = next((run for _, run in page.find(_NOTE)), None)
        return Box(label.box.right, label.box.top, page.width, end) if label else None
    beside_seller = seller_block_top(page) if stack.box.left > 0.3 * page.width else None
    if beside_seller is not None:
        return Box(stack.box.right, beside_seller - stack.box.height * 0.1, page.width, end)
    figures = next((run for _, run in page.find(_IN_FIGURES)), None)
    top = figures.box.bottom if figures else stack.box.top - stack.box.height
    return Box(stack.box.right, top, page.width, end)


def _joined_note(runs: Sequence[Run], right: float) -> Iterator[str]:
    """Join the note's lines; one that reaches the right edge was broken by the printer."""
    for index, run in enumerate(runs):
        yield run.text
        if index + 1 < len(runs) and run.box.right < 0.93 * right:
            yield "\n"

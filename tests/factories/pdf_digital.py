"""Fully digital invoices, ordinary and special, with their special forms.

Geometry: the page of 210 x 140 mm that the tax bureau's files have, measured to 0.05 pt.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine
from tests.factories.invoices import Specimen
from tests.factories.pdf_ink import Code, Ink, Sheet, centred, column, right_aligned, wrapped

TITLES = {
    InvoiceKind.FULLY_DIGITAL_SPECIAL: "电子发票（增值税专用发票）",
    InvoiceKind.FULLY_DIGITAL_ORDINARY: "电子发票（普通发票）",
}
_RULES = (
    (65.5, 18, 138.5, 18), (65.5, 19, 138.5, 19),
    *((4.5, y, 205.5, y) for y in (30, 52, 96, 104, 124)),
    (4.5, 30, 4.5, 124), (205.5, 30, 205.5, 124),
    *((x, 30, x, 52) for x in (10.7, 105.2, 111.2)), (10.7, 104, 10.7, 124), (56.5, 96, 56.5, 104),
)  # fmt: skip
_LAST_ROW = 90.0


class Form(StrEnum):
    """A special form of the item table."""

    PLAIN = "PLAIN"
    CONSTRUCTION = "CONSTRUCTION"
    PASSENGERS = "PASSENGERS"
    TOLL = "TOLL"
    RENTAL = "RENTAL"
    FREIGHT = "FREIGHT"


@dataclass(frozen=True, slots=True)
class _Head:
    text: str
    x: float


_NUMBERS = (_Head("金 额", 143.53), _Head("税率/征收率", 157.53), _Head("税 额", 194.53))
_QUANTITIES = (_Head("单 位", 67.03), _Head("数 量", 93.03), _Head("单 价", 118.03))
HEADS = {
    Form.PLAIN: (_Head("项目名称", 16.03), _Head("规格型号", 42.13), *_QUANTITIES, *_NUMBERS),
    Form.PASSENGERS: (_Head("项目名称", 16.03), _Head("规格型号", 42.13), *_QUANTITIES, *_NUMBERS),
    Form.FREIGHT: (_Head("项目名称", 16.03), _Head("规格型号", 42.13), *_QUANTITIES, *_NUMBERS),
    Form.CONSTRUCTION: (
        _Head("项目名称", 16.03), _Head("建筑服务发生地", 42.13), _Head("建筑项目名称", 85.13),
        *_NUMBERS,
    ),
    Form.TOLL: (
        _Head("项目名称", 16.03), _Head("车牌号", 42.13), _Head("类型", 67.03),
        _Head("通行日期起", 85.03), _Head("通行日期止", 111.03), *_NUMBERS,
    ),
    Form.RENTAL: (
        _Head("项目名称", 16.03), _Head("产权证书/不动产权证号", 38.13), _Head("面积单位", 74.03),
        _Head("数 量", 95.03), _Head("单 价", 118.03), *_NUMBERS,
    ),
}  # fmt: skip
FORM_CELLS = {
    Form.CONSTRUCTION: ((42.13, "虚构省样例市测试区"), (85.13, "样例大厦改造项目")),
    Form.TOLL: (
        (42.13, "虚A99999"), (67.03, "客车"), (85.03, "20260301"), (111.03, "20260302"),
    ),
}  # fmt: skip
SECOND_HEADS = {
    Form.PASSENGERS: (
        ("出行人", "有效身份证件号", "出行日期", "出发地", "到达地", "等级", "交通工具类型"),
        ("样本旅客", "990100********001X", "2026-02-19", "假想市", "样例市", "二等座", "火车"),
    ),
    Form.FREIGHT: (
        ("运输工具种类", "运输工具牌号", "起运地", "到达地", "运输货物名称"),
        ("公路运输", "虚A99999", "假想市", "样例市", "测试货物"),
    ),
}
_SECOND_X = (12.0, 36.0, 76.0, 102.0, 128.0, 154.0, 176.0)


def digital_sheets(specimen: Specimen, form: Form = Form.PLAIN) -> tuple[Sheet, ...]:
    """Draw a fully digital invoice; every page repeats the head, the last has the totals."""
    pages = list(_rows_of_pages(specimen.lines, form))
    codes = (Code(specimen.qr_text, 6.5, 6.0),) if specimen.qr_text else ()
    sheets = []
    for number, rows in enumerate(pages, 1):
        foot = _foot(specimen, form, last=number == len(pages))
        inks = (*_head(specimen, number, len(pages)), *rows, *foot)
        sheets.append(Sheet(210, 140, inks, _RULES, codes, (90.0, 8.0)))
    return tuple(sheets)


def _head(specimen: Specimen, page: int, pages: int) -> Iterator[Ink]:
    title = TITLES[specimen.kind]
    yield Ink(title, 103 - 3.53 * len(title), 14.085, 20, label=True, group="title")
    yield Ink("发票号码：", 154.53, 14.02, label=True)
    yield Ink(specimen.text(Field.INVOICE_NUMBER), 170, 14.02, group="number")
    yield Ink("开票日期：", 154.53, 20.02, label=True)
    yield Ink(f"{specimen.issue_date:%Y年%m月%d日}", 170, 20.02, group="date")
    if pages > 1:
        yield Ink(f"共{pages}页 第{page}页", 187.78, 28.40, 7, label=True)
    yield Ink("下载次数：1", 206.46, 29.54, 6, label=True, angle=-90)
    yield from _party("购买方信息", 0.0, specimen, Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID)
    yield from _party("销售方信息", 100.5, specimen, Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID)


def _party(title: str, x: float, specimen: Specimen, name: Field, number: Field) -> Iterator[Ink]:
    yield from column(title, 5.97 + x, 35.52, 3.5)
    yield Ink("名称：", 11.53 + x, 36.52, label=True)
    lines = wrapped(specimen.text(name), 84)
    first = 36.52 if len(lines) == 1 else 34.6
    for index, line in enumerate(lines):
        yield Ink(line, 20 + x, first + 3.8 * index, group=name)
    yield Ink("统一社会信用代码/纳税人识别号：", 11.47 + x, 47.02, label=True)
    # the real page sets the number in a narrow 12 pt face; this font needs 10 pt for that width
    yield Ink(specimen.text(number), 61 + x, 47.02, 10, group=number)


def _foot(specimen: Specimen, form: Form, *, last: bool) -> Iterator[Ink]:
    yield from (Ink(head.text, head.x, 56.02, label=True) for head in HEADS[form])
    yield from column("备", 6.03, 112.02, 6)
    yield from column("注", 6.03, 118.02, 6)
    yield Ink("价税合计（大写）", 16.93, 101.52, label=True)
    yield Ink("（小写）", 143.53, 101.52, label=True)
    yield Ink("开票人：", 19.53, 132.52, label=True)
    yield Ink(specimen.text(Field.DRAWER), 32.0, 132.52, group="drawer")
    yield Ink(specimen.text(Field.DRAWER), 32.0, 289.63, group="drawer")
    sums = 72.0 if form in SECOND_HEADS else 94.63
    if not last:
        yield from (Ink(char, x, 95.02, label=True) for char, x in (("小", 20.53), ("计", 36.53)))
        return
    yield from (Ink(char, x, sums + 0.4, label=True) for char, x in (("合", 20.53), ("计", 36.53)))
    yield from _totals(specimen, sums)
    note = [
        part for line in specimen.text(Field.REMARKS).split("\n") for part in wrapped(line, 190)
    ]
    for index, part in enumerate(note):
        yield Ink(part, 11.11, 107.26 + 3.3 * index, group="note")
    yield from _second_table(form)


def _totals(specimen: Specimen, y: float) -> Iterator[Ink]:
    net = right_aligned(f"{specimen.amount(Field.AMOUNT_EXCLUDING_TAX):.2f}", 153.5, y, 9, "sum")
    yield Ink("¥", net.x - 2.4, y, 9, group="sum")
    yield net
    if Field.TAX_AMOUNT in specimen.values:
        amount = specimen.amount(Field.TAX_AMOUNT)
        tax = right_aligned(_tax_text(specimen, amount), 205.5, y, 9, "sum")
        if tax.text != "***":
            yield Ink("¥", tax.x - 2.4, y, 9, group="sum")
        yield tax
    yield Ink(specimen.text(Field.TOTAL_IN_WORDS), 62.95, 101.52, 9, group="total")
    yield Ink("¥", 155.52, 101.52, 9, group="total")
    yield Ink(f"{specimen.amount(Field.TOTAL_INCLUDING_TAX):.2f}", 157.84, 101.52, 9, group="total")


def _tax_text(specimen: Specimen, amount: Decimal) -> str:
    exempt = all(line.tax_amount is None for line in specimen.lines)
    return "***" if exempt and specimen.lines else f"{amount:.2f}"


def _second_table(form: Form) -> Iterator[Ink]:
    if form not in SECOND_HEADS:
        return
    heads, cells = SECOND_HEADS[form]
    for x, head, cell in zip(_SECOND_X, heads, cells, strict=False):
        yield Ink(head, x, 80.0, 8, label=True, group="second head")
        yield Ink(cell, x, 85.0, 8, group="second")


def _rows_of_pages(lines: Sequence[InvoiceLine], form: Form) -> Iterator[list[Ink]]:
    page: list[Ink] = []
    y = 59.5
    for line in lines:
        names = wrapped(line.name, 36.5 if form is not Form.RENTAL else 32.0)
        if page and y + 4.5 * (len(names) - 1) > _LAST_ROW:
            yield page
            page, y = [], 59.5
        page += [Ink(part, 4.5, y - 0.24 + 4.5 * i, group="item") for i, part in enumerate(names)]
        page += _cells(line, form, y)
        y += 4.5 * len(names)
    yield page


def _cells(line: InvoiceLine, form: Form, y: float) -> Iterator[Ink]:
    if form in FORM_CELLS:
        yield from (Ink(text, x, y, group="item") for x, text in FORM_CELLS[form])
    else:
        yield from _quantities(line, form, y)
    if line.amount is not None:
        yield right_aligned(f"{line.amount:.2f}", 153, y, 9, "item")
    yield centred(line.tax_rate_text, 154, 179, y)
    tax = "***" if line.tax_amount is None else f"{line.tax_amount:.2f}"
    yield right_aligned(tax, 205.5, y, 9, "item")


def _quantities(line: InvoiceLine, form: Form, y: float) -> Iterator[Ink]:
    if line.specification:
        yield Ink(line.specification, 38.13 if form is Form.RENTAL else 42.13, y, group="item")
    if line.unit:
        yield centred(line.unit, 65.5 + (9 if form is Form.RENTAL else 0), 77.5, y)
    if line.quantity is not None:
        yield right_aligned(f"{line.quantity:f}", 102.5, y, 9, "item")
    if line.unit_price is not None:
        yield right_aligned(f"{line.unit_price:f}", 127.5, y - 0.13, 8, "item")

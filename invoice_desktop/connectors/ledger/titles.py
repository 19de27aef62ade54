"""Which column is which, and what a sheet lists: found by titles, wherever they stand."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

from invoice_desktop.domain.ledger import LedgerLayout

Cell: TypeAlias = str | float | int | bool | date | time | timedelta | None
Cells: TypeAlias = Sequence[Cell]

_HEAD = 15
"""Rows at the top in which the titles stand."""
_NOISE = re.compile(r"[\s*()]+")
BASIC = "发票基础信息"
"""The sheet with one row an invoice, whatever its kind."""
_SHEETS = {
    BASIC: LedgerLayout.INVOICES,
    "信息汇总表": LedgerLayout.LINES,
    "抵扣勾选": LedgerLayout.DEDUCTION,
    "用途确认信息": LedgerLayout.USE,
}
_TITLES: Mapping[str, tuple[str, ...]] = {
    "place": ("序号",),
    "code": ("发票代码",),
    "number": ("发票号码",),
    "digital": ("数电发票号码", "数电票号码", "全电发票号码", "电子发票号码"),
    "issued": ("开票日期", "开票时间"),
    "seller_id": (
        *("销方识别号", "销方税号", "销方纳税人识别号", "销售方识别号"),
        *("销售方纳税人识别号", "销售方税号"),
    ),
    "seller_name": ("销方名称", "销方纳税人名称", "销售方名称", "销售方纳税人名称"),
    "buyer_id": (
        *("购方识别号", "购买方识别号", "购方税号", "购方纳税人识别号"),
        *("购买方纳税人识别号", "购买方税号"),
    ),
    "buyer_name": ("购买方名称", "购方名称", "购方纳税人名称", "购买方纳税人名称"),
    "net": ("金额", "合计金额", "不含税金额"),
    "tax": ("税额", "票面税额", "合计税额"),
    "total": ("价税合计",),
    "source": ("发票来源",),
    "kind": ("发票票种", "票种", "发票类型"),
    "state": ("发票状态",),
    "is_blue": ("是否正数发票",),
    "risk": ("发票风险等级",),
    "risk_state": ("风险状态",),
    "drawer": ("开票人",),
    "remarks": ("备注",),
    "tax_code": ("税收分类编码",),
    "special": ("特定业务类型",),
    "name": ("货物或应税劳务名称", "货物或应税劳务、服务名称", "项目名称"),
    "specification": ("规格型号",),
    "unit": ("单位",),
    "quantity": ("数量",),
    "price": ("单价",),
    "rate": ("税率", "税率/征收率"),
    "is_selected": ("是否勾选",),
    "selection": ("勾选状态",),
    "deductible": ("有效抵扣税额",),
    "selected_at": ("勾选时间",),
    "red_lock": ("红字锁定标志",),
    "use": ("用途", "发票用途"),
}
_BY_TITLE = {title: name for name, titles in _TITLES.items() for title in titles}
_NEEDED = frozenset({"issued", "net", "tax"})
_SHOWN_MISSING = {
    LedgerLayout.INVOICES: ("seller_id", "buyer_id", "total", "state", "risk", "remarks"),
    LedgerLayout.LINES: ("seller_id", "buyer_id", "name", "total"),
    LedgerLayout.DEDUCTION: ("seller_id", "state", "risk"),
    LedgerLayout.USE: ("seller_id", "state", "risk"),
}


@dataclass(frozen=True, slots=True)
class Header:
    """Where the columns are; `first` is the index of the first row below the titles."""

    layout: LedgerLayout
    columns: Mapping[str, int]
    first: int
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def find_header(sheet: str, rows: Sequence[Cells]) -> Header | None:
    """Find the titles in the first rows; None where it is no sheet of the ledger."""
    best: tuple[int, dict[str, int], tuple[str, ...], int] | None = None
    for at in range(min(len(rows), _HEAD)):
        titles = [_title(cell) for cell in rows[at]]
        found = [(titles, at + 1)]
        if at + 1 < len(rows):
            # two rows of titles, the upper ones merged over several columns
            found.append((_joined(titles, [_title(cell) for cell in rows[at + 1]]), at + 2))
        for each, first in found:
            columns, unknown = _columns(each)
            if _is_ledger(columns) and (best is None or len(columns) > best[0]):
                best = len(columns), columns, unknown, first
    if best is None:
        return None
    _, columns, unknown, first = best
    layout = _SHEETS.get(sheet.strip()) or _layout_of(columns)
    missing = [_TITLES[name][0] for name in _SHOWN_MISSING[layout] if name not in columns]
    return Header(layout, columns, first, tuple(missing), unknown)


def _title(cell: object) -> str:
    text = unicodedata.normalize("NFKC", str(cell)) if cell is not None else ""
    return _NOISE.sub("", text)


def _joined(upper: list[str], lower: list[str]) -> list[str]:
    length = max(len(upper), len(lower))
    above, below = (each + [""] * (length - len(each)) for each in (upper, lower))
    return [
        under if under in _BY_TITLE or over not in _BY_TITLE else over
        for over, under in zip(above, below, strict=True)
    ]


def _columns(titles: Sequence[str]) -> tuple[dict[str, int], tuple[str, ...]]:
    columns: dict[str, int] = {}
    unknown = []
    for at, title in enumerate(titles):
        name = _BY_TITLE.get(title)
        if name is not None:
            columns.setdefault(name, at)
        elif title:
            unknown.append(title)
    return columns, tuple(unknown)


def _is_ledger(columns: Mapping[str, int]) -> bool:
    has_number = "digital" in columns or "number" in columns
    return has_number and columns.keys() >= _NEEDED


def _layout_of(columns: Mapping[str, int]) -> LedgerLayout:
    if "is_selected" in columns:
        return LedgerLayout.DEDUCTION
    if "selection" in columns or "selected_at" in columns:
        return LedgerLayout.USE
    if "name" in columns or "tax_code" in columns:
        return LedgerLayout.LINES
    return LedgerLayout.INVOICES

"""Exports of the tax bureau in every layout, of invented invoices, with every fault they have."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from invoice_desktop.domain.ledger import LedgerLayout
from tests.factories.companies import make_company
from tests.factories.ledger_forms import FORMS, Cell, Sheet

OURS = make_company(7)
_FIRST_ISSUED = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of an invoice, as the bureau lists it; a `digital` number or code and number."""

    digital: str
    issued: datetime
    net: Decimal
    tax: Decimal
    code: str = ""
    number: str = ""
    seller: str = ""
    seller_id: str = ""
    buyer: str = OURS.name
    buyer_id: str = OURS.taxpayer_id
    item: str = "*信息技术服务*虚构服务"
    kind: str = "数电发票（增值税专用发票）"
    state: str = "正常"
    risk: str = "正常"
    remarks: str = ""

    @property
    def total(self) -> Decimal:
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class Dress:
    """What stands around the rows, and what was done to cells: `change` gets title and cell."""

    above: Sequence[str] = ()
    two_header_rows: bool = False
    total_row: bool = False
    blank_rows: bool = False
    starred: bool = False
    without: frozenset[str] = frozenset()
    more: Sequence[str] = ()
    renamed: dict[str, str] = field(default_factory=dict)
    change: Callable[[str, Cell], Cell] = lambda _title, cell: cell


PLAIN = Dress()


def listed(seed: int, **changed: object) -> Listed:
    """Invent a row of the ledger; the same seed gives the same one."""
    seller = make_company(100 + seed % 50)
    net = Decimal(10_000 + seed % 90_000) / 100
    values: dict[str, object] = {
        "digital": f"2699{seed % 10}{seed * 7919 + 1:015d}",
        "issued": _FIRST_ISSUED + timedelta(days=seed % 180, seconds=seed % 3600),
        "net": net,
        "tax": (net * Decimal("0.06")).quantize(Decimal("0.01")),
        "seller": seller.name,
        "seller_id": seller.taxpayer_id,
    }
    return Listed(**values | changed)  # type: ignore[arg-type]  # fields by name


def write_export(
    path: Path,
    rows: Iterable[Listed],
    layout: LedgerLayout = LedgerLayout.INVOICES,
    form: str = "xlsx",
    dress: Dress = PLAIN,
) -> Path:
    """Write one sheet; forms are those of `ledger_forms.FORMS`."""
    return write_workbook(path, [sheet(rows, layout, dress)], form)


def write_workbook(path: Path, sheets: Sequence[Sheet], form: str = "xlsx") -> Path:
    """Write several sheets into one file; plain text and web pages take the first."""
    FORMS[form](path, sheets)
    return path


def sheet(
    rows: Iterable[Listed],
    layout: LedgerLayout = LedgerLayout.INVOICES,
    dress: Dress = PLAIN,
    *,
    name: str = "",
    hidden: bool = False,
) -> Sheet:
    """Lay rows out on a sheet."""
    names, cells_of = _LAYOUTS[layout]
    kept = [title for title in names if title not in dress.without]
    titles: list[Cell] = [dress.renamed.get(each, each) for each in (*kept, *dress.more)]
    if dress.starred:
        titles = [f"{title} *" for title in titles]
    grid: list[list[Cell]] = [[each, *[""] * (len(titles) - 1)] for each in dress.above]
    grid += [_over(titles), titles] if dress.two_header_rows else [titles]
    grid += _below(rows, cells_of, kept, dress)
    return Sheet(name or _SHEETS[layout], grid, hidden=hidden)


def _over(titles: Sequence[Cell]) -> list[Cell]:
    """Give an upper row of titles, each over several columns."""
    return ["发票信息" if at % 5 == 0 else "" for at, _ in enumerate(titles)]


def _below(
    rows: Iterable[Listed],
    cells_of: Callable[[int, Listed], dict[str, Cell]],
    kept: Sequence[str],
    dress: Dress,
) -> Iterator[list[Cell]]:
    more: list[Cell] = ["?" for _ in dress.more]
    for place, row in enumerate(rows, start=1):
        cells = cells_of(place, row)
        yield [dress.change(title, cells[title]) for title in kept] + more
        if dress.blank_rows:
            yield [""] * (len(kept) + len(more))
    if dress.total_row:
        yield [
            "合计" if at == 0 else 999.5 if "额" in title else "" for at, title in enumerate(kept)
        ]


def _invoice(place: int, row: Listed) -> dict[str, Cell]:
    return {
        "序号": place,
        "发票代码": row.code,
        "发票号码": row.number,
        "数电发票号码": row.digital,
        "销方识别号": row.seller_id,
        "销方名称": row.seller,
        "购方识别号": row.buyer_id,
        "购买方名称": row.buyer,
        "开票日期": f"{row.issued:%Y-%m-%d %H:%M:%S}",
        "金额": float(row.net),
        "税额": float(row.tax),
        "价税合计": float(row.total),
        "发票来源": "电子发票服务平台",
        "发票票种": row.kind,
        "发票状态": row.state,
        "是否正数发票": "是" if row.net >= 0 else "否",
        "发票风险等级": row.risk,
        "开票人": "样本",
        "备注": row.remarks,
    }


def _line(place: int, row: Listed) -> dict[str, Cell]:
    return _invoice(place, row) | {
        "税收分类编码": "3040201990000000000",
        "特定业务类型": "",
        "货物或应税劳务名称": row.item,
        "规格型号": "",
        "单位": "次",
        "数量": 1,
        "单价": float(row.net),
        "税率": "6%",
    }


def _deduction(place: int, row: Listed) -> dict[str, Cell]:
    base = _invoice(place, row)
    return base | {
        "是否勾选": "是",
        "票面税额": float(row.tax),
        "有效抵扣税额": float(row.tax),
        "购买方识别号": row.buyer_id,
        "销售方纳税人名称": row.seller,
        "销售方纳税人识别号": row.seller_id,
        "票种": row.kind,
        "红字锁定标志": "否",
        "风险状态": "",
    }


def _use(place: int, row: Listed) -> dict[str, Cell]:
    return _deduction(place, row) | {"勾选状态": "已勾选", "勾选时间": "2026-08-01 10:00:00"}


_FIRST = (
    *("序号", "发票代码", "发票号码", "数电发票号码", "销方识别号", "销方名称"),
    *("购方识别号", "购买方名称", "开票日期"),
)
_LAST = ("发票来源", "发票票种", "发票状态", "是否正数发票", "发票风险等级", "开票人", "备注")
_LAYOUTS: dict[LedgerLayout, tuple[tuple[str, ...], Callable[[int, Listed], dict[str, Cell]]]] = {
    LedgerLayout.INVOICES: ((*_FIRST, "金额", "税额", "价税合计", *_LAST), _invoice),
    LedgerLayout.LINES: (
        (
            *(*_FIRST, "税收分类编码", "特定业务类型", "货物或应税劳务名称", "规格型号", "单位"),
            *("数量", "单价", "金额", "税率", "税额", "价税合计", *_LAST),
        ),
        _line,
    ),
    LedgerLayout.DEDUCTION: (
        (
            *("序号", "是否勾选", "数电发票号码", "开票日期", "金额", "票面税额", "有效抵扣税额"),
            *("购买方识别号", "销售方纳税人名称", "销售方纳税人识别号", "发票来源", "票种"),
            *("发票状态", "红字锁定标志", "发票风险等级", "风险状态"),
        ),
        _deduction,
    ),
    LedgerLayout.USE: (
        (
            *("序号", "勾选状态", "数电发票号码", "发票代码", "发票号码", "开票日期"),
            *("销售方纳税人识别号", "销售方纳税人名称", "金额", "税额", "有效抵扣税额"),
            *("发票状态", "勾选时间", "发票来源", "发票票种", "发票风险等级"),
        ),
        _use,
    ),
}
_SHEETS = {
    LedgerLayout.INVOICES: "发票基础信息",
    LedgerLayout.LINES: "信息汇总表",
    LedgerLayout.DEDUCTION: "抵扣勾选",
    LedgerLayout.USE: "发票",
}

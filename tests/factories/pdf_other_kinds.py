"""VAT electronic ordinary invoices, railway tickets and air itineraries as pages."""

from collections.abc import Iterator

from invoice_desktop.domain.invoice import Field, InvoiceKind
from tests.factories.invoices import Specimen
from tests.factories.pdf_ink import Code, Ink, Sheet, centred, column, right_aligned, wrapped

_OLD_TITLES = {
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: "虚构增值税电子普通发票",
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: "虚构增值税电子专用发票",
    InvoiceKind.TOLL: "虚构增值税电子普通发票",
    InvoiceKind.VAT_SPECIAL: "虚构增值税专用发票",
    InvoiceKind.VAT_ORDINARY: "虚构增值税普通发票",
}
_PARTY_LABELS = ("名　　　　称：", "纳税人识别号：", "地 址、电 话：", "开户行及账号：")
_BUYER = (
    Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID,
    Field.BUYER_ADDRESS_AND_PHONE, Field.BUYER_BANK_AND_ACCOUNT,
)  # fmt: skip
_SELLER = (
    Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID,
    Field.SELLER_ADDRESS_AND_PHONE, Field.SELLER_BANK_AND_ACCOUNT,
)  # fmt: skip


def vat_sheets(specimen: Specimen) -> tuple[Sheet, ...]:
    """Draw an electronic VAT invoice of 2015 to 2023: 610 x 394 pt, here 215.2 x 139 mm."""
    inks = (
        *_vat_head(specimen),
        *_vat_items(specimen),
        *_vat_totals(specimen),
        *_vat_foot(specimen),
    )
    return (Sheet(215.2, 139.0, inks, (), (Code(specimen.qr_text, 8, 6),), (92.0, 8.0)),)


def _vat_head(specimen: Specimen) -> Iterator[Ink]:
    yield centred(_OLD_TITLES[specimen.kind], 60, 155, 14, 18)
    yield Ink("机器编号：", 30, 24, label=True)
    yield Ink(specimen.text(Field.MACHINE_NUMBER), 45, 24)
    check = specimen.text(Field.CHECK_CODE)
    day = specimen.issue_date
    rows = (
        ("发票代码：", specimen.text(Field.INVOICE_CODE)),
        ("发票号码：", specimen.text(Field.INVOICE_NUMBER)),
        ("开票日期：", f"{day:%Y} 年{day:%m} 月{day:%d} 日"),
        ("校 验 码：", " ".join(check[i : i + 5] for i in range(0, len(check), 5))),
    )
    for index, (label, value) in enumerate(rows):
        if value:
            yield Ink(label, 152, 10 + 5 * index, label=True)
            yield Ink(value, 168, 10 + 5 * index, group="head")
    yield from column("购买方", 7, 36, 6)
    yield from _vat_party(specimen, _BUYER, 34)
    yield from column("密码区", 121, 36, 6)
    for index, part in enumerate(wrapped(specimen.text(Field.CIPHER_AREA), 80)):
        yield Ink(part, 127, 34 + 5 * index, group="cipher")


def _vat_party(specimen: Specimen, fields: tuple[Field, ...], y: float) -> Iterator[Ink]:
    for index, (label, name) in enumerate(zip(_PARTY_LABELS, fields, strict=True)):
        yield Ink(label, 13, y + 5 * index, label=True)
        yield Ink(specimen.text(name), 37, y + 5 * index, 8, group=name)


def _vat_items(specimen: Specimen) -> Iterator[Ink]:
    heads = (
        ("货物或应税劳务、服务名称", 14), ("规格型号", 62), ("单位", 84), ("数 量", 100),
        ("单 价", 122), ("金 额", 148), ("税率", 170), ("税 额", 190),
    )  # fmt: skip
    yield from (Ink(text, x, 58, label=True) for text, x in heads)
    for row, line in enumerate(specimen.lines):
        y = 63 + 4.5 * row
        yield Ink(line.name, 7, y, 8, group="item")
        yield Ink(line.specification, 60, y, 8, group="item")
        yield centred(line.unit, 82, 94, y)
        if line.quantity is not None and line.unit_price is not None:
            yield right_aligned(f"{line.quantity:f}", 114, y, 9, "item")
            yield right_aligned(f"{line.unit_price:f}", 138, y, 9, "item")
        yield right_aligned(f"{line.amount:.2f}", 166, y, 9, "item")
        yield centred(line.tax_rate_text, 167, 180, y)
        tax = "***" if line.tax_amount is None else f"{line.tax_amount:.2f}"
        yield right_aligned(tax, 208, y, 9, "item")


def _vat_totals(specimen: Specimen) -> Iterator[Ink]:
    yield from (Ink("合", 20, 92, label=True), Ink("计", 38, 92, label=True))
    yield right_aligned(f"¥{specimen.amount(Field.AMOUNT_EXCLUDING_TAX):.2f}", 166, 92, 9, "sum")
    yield right_aligned(f"¥{specimen.amount(Field.TAX_AMOUNT):.2f}", 208, 92, 9, "sum")
    yield Ink("价税合计（大写）", 14, 98, label=True)
    yield Ink("ⓧ" + specimen.text(Field.TOTAL_IN_WORDS), 62, 98, group="total")
    yield Ink("（小写）", 150, 98, label=True)
    yield Ink(f"¥{specimen.amount(Field.TOTAL_INCLUDING_TAX):.2f}", 164, 98, group="total")


def _vat_foot(specimen: Specimen) -> Iterator[Ink]:
    yield from column("销售方", 7, 106, 6)
    yield from _vat_party(specimen, _SELLER, 104)
    yield from (Ink("备", 121, 107, label=True), Ink("注", 121, 116, label=True))
    for index, line in enumerate(specimen.text(Field.REMARKS).split("\n")):
        yield Ink(line, 127, 104 + 4 * index, 8, group="note")
    people = (
        ("收款人：", Field.PAYEE, 14),
        ("复核：", Field.REVIEWER, 62),
        ("开票人：", Field.DRAWER, 106),
    )
    for label, name, x in people:
        yield Ink(label, x, 127, label=True)
        yield Ink(specimen.text(name), x + 14, 127, group="drawer")
    yield Ink("销售方：（章）", 158, 127, label=True)


def railway_sheets(specimen: Specimen) -> tuple[Sheet, ...]:
    """Draw a railway e-ticket, 210 x 120 mm; the places are made up, the lines are as 12306's."""
    text, day = specimen.text, specimen.issue_date
    travel = specimen.values[Field.TRAVEL_DATE]
    inks = (
        Ink("电子发票（铁路电子客票）", 70, 14, 16, label=True, group="title"),
        Ink(f"发票号码:{text(Field.INVOICE_NUMBER)}", 12, 26),
        Ink(f"开票日期:{day:%Y年%m月%d日}", 150, 26),
        Ink(text(Field.DEPARTURE), 30, 42, 16),
        Ink(text(Field.TRAIN_OR_FLIGHT), 95, 42, 16),
        Ink(text(Field.DESTINATION), 150, 42, 16),
        Ink("Jiaxiangnan", 32, 47, 8),
        Ink("Yanglixi", 152, 47, 8),
        Ink(f"{travel:%Y年%m月%d日}", 20, 56),
        Ink("10:20开", 62, 56),
        Ink(text(Field.SEAT), 110, 56),
        Ink("二等座", 160, 56),
        Ink("票价:", 20, 66, label=True),
        Ink(f"￥{specimen.amount(Field.FARE):.2f}", 36, 65.6, 14),
        Ink(text(Field.TRAVELLER_ID), 20, 76),
        Ink(text(Field.TRAVELLER), 70, 76),
        Ink(f"电子客票号:{text(Field.TICKET_NUMBER)}", 20, 86),
        Ink(f"购买方名称:{text(Field.BUYER_NAME)}", 20, 96),
        Ink(f"统一社会信用代码:{text(Field.BUYER_TAXPAYER_ID)}", 110, 96),
    )
    return (Sheet(210, 120, inks, (), (Code(specimen.qr_text, 165, 60, 25),), (95.0, 18.0)),)


def air_sheets(specimen: Specimen) -> tuple[Sheet, ...]:
    """Draw an air itinerary, 210 x 148 mm, in the geometry of the one real specimen."""
    inks = (*_air_head(specimen), *_flight(specimen), *_fares(specimen), *_air_foot(specimen))
    return (Sheet(210, 148.2, inks, (), (Code(specimen.qr_text, 131, 14.5, 17),), (8.0, 4.0)),)


def _air_head(specimen: Specimen) -> Iterator[Ink]:
    yield Ink("电子发票（航空运输电子客票行程单）", 57, 13, 16, label=True, group="title")
    yield Ink("国内国际标识：", 7, 26.5, 8, label=True)
    yield Ink("国内", 28, 26.5, 8)
    yield Ink("开具状态：", 150, 18, 8, label=True)
    yield Ink("正常", 166, 18, 8)
    yield Ink("发票号码：", 150, 30.5, 8, label=True)
    yield Ink(specimen.text(Field.INVOICE_NUMBER), 166, 30.5, 8)
    yield Ink("旅客姓名", 7, 35.5, 8, label=True)
    yield Ink(specimen.text(Field.TRAVELLER), 8.5, 43, 8)
    yield Ink("有效身份证件号码", 46, 35.5, 8, label=True)
    yield Ink(specimen.text(Field.TRAVELLER_ID), 47.3, 43, 8)
    yield Ink("签注", 123, 35.5, 8, label=True)
    yield Ink("不得签转", 124, 43, 8)


def _flight(specimen: Specimen) -> Iterator[Ink]:
    heads = ("承运人", "航班号", "座位等级", "日期", "时间", "客票级别/客票类别", "免费行李")
    cells = (
        "样例航空",
        specimen.text(Field.TRAIN_OR_FLIGHT),
        "V",
        "2026-02-19",
        "18:30",
        "Y50",
        "20K",
    )
    for x, head, cell in zip((44, 62, 77, 97, 114, 126, 192), heads, cells, strict=True):
        yield Ink(head, x, 50, 8, label=True)
        yield Ink(cell, x, 58, 8)
    yield Ink("自：", 9, 55.4, 8, label=True)
    yield Ink(specimen.text(Field.DEPARTURE), 14.5, 55.4, 8)
    yield Ink("至：", 9, 60.6, 8, label=True)
    yield Ink(specimen.text(Field.DESTINATION), 14.5, 60.6, 8)


def _fares(specimen: Specimen) -> Iterator[Ink]:
    columns = (
        ("票价", 40, 63, Field.FARE), ("燃油附加费", 63, 86, Field.FUEL_SURCHARGE),
        ("增值税税率", 86, 102, None), ("增值税税额", 102, 125, Field.TAX_AMOUNT),
        ("民航发展基金", 125, 148, Field.CIVIL_AVIATION_FUND),
        ("其他税费", 148, 171, Field.OTHER_TAXES), ("合计", 171, 203, Field.TOTAL_INCLUDING_TAX),
    )  # fmt: skip
    for head, left, right, name in columns:
        yield Ink(head, left, 110.5, 8, label=True)
        text = "9%" if name is None else f"CNY {specimen.amount(name):.2f}"
        yield right_aligned(text, right, 116, 8)


def _air_foot(specimen: Specimen) -> Iterator[Ink]:
    text = specimen.text
    rows = (
        ("电子客票号码：", text(Field.TICKET_NUMBER), 7, 122.4), ("验证码：", "7890", 70, 122.4),
        ("提示信息：", "TEST", 102, 122.4), ("保险费：", "XXX", 171, 122.4),
        ("销售网点代号：", "TST001/99000001", 7, 130.2),
        ("填开单位：", text(Field.SELLER_NAME), 70, 130.2),
        ("填开日期：", f"{specimen.issue_date:%Y-%m-%d}", 168, 130.2),
        ("购买方名称：", text(Field.BUYER_NAME), 7, 138),
        ("统一社会信用代码/纳税人识别号：", text(Field.BUYER_TAXPAYER_ID), 105, 138),
    )  # fmt: skip
    for label, value, x, y in rows:
        yield Ink(label, x, y, 8, label=True)
        yield Ink(value, x + 2.83 * len(label) + 1, y, 8)

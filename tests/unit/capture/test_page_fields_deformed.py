"""Every deformation of an invoice's text that was seen in real files, one test each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.domain.place import Place
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.pdf import Deformation, labels_before_values, make_pdf, sheets_of
from tests.factories.pdf_ink import Ink, words_of
from tests.unit.capture.test_page_fields_drawn import printed, read_pdf, values_of

RADICALS = str.maketrans("子目方人金日月小食", "⼦⽬⽅⼈⾦⽇⽉⼩⻝")


def half_width(ink: Ink) -> Iterable[Ink]:
    return [replace(ink, text=ink.text.replace("：", ":").replace("（", "(").replace("）", ")"))]


def hard_blanks(ink: Ink) -> Iterable[Ink]:
    return [replace(ink, text=ink.text.replace(" ", "\u00a0\u00a0")) if ink.label else ink]


def spaced_letters(ink: Ink) -> Iterable[Ink]:
    wide = {"价税合计（大写）", "（小写）", "开票人：", "发票号码："}
    return [replace(ink, text=" ".join(ink.text), size=6) if ink.text in wide else ink]


def yuan_behind(ink: Ink) -> Iterable[Ink]:
    if ink.text == "¥":
        return []
    money = ink.group in {"sum", "total"} and ink.text[-1].isdigit()
    return [replace(ink, text=ink.text + "¥") if money else ink]


def acute_for_yuan(ink: Ink) -> Iterable[Ink]:
    return [replace(ink, text=ink.text.replace("¥", "´"))]


def broken_amounts(ink: Ink) -> Iterable[Ink]:
    money = ink.group in {"sum", "total"} and ink.text[-1].isdigit()
    return [replace(ink, text=ink.text.replace(".", ". ")) if money else ink]


def broken_number(ink: Ink) -> Iterable[Ink]:
    return [replace(ink, text=f"{ink.text[:16]} {ink.text[16:]}") if ink.group == "number" else ink]


def spaced_date(ink: Ink) -> Iterable[Ink]:
    return [replace(ink, text=ink.text.replace("年", " 年")) if ink.group == "date" else ink]


def radicals(ink: Ink) -> Iterable[Ink]:
    return [replace(ink, text=ink.text.translate(RADICALS)) if ink.label else ink]


def seal_text(ink: Ink) -> Iterable[Ink]:
    yield ink
    if ink.group == "title":
        yield Ink("统一发票监", 96, 12.5, 8)
        yield Ink("制", 103, 20.0, 8)
        yield Ink("国家税务总局测试税务局", 92, 24.0, 7)


def swapped_order(ink: Ink) -> Iterable[Ink]:
    """Put the number and the date before their labels."""
    places = {"发票号码：": 186.0, "开票日期：": 186.0}
    if ink.text in places:
        return [replace(ink, x=places[ink.text])]
    return [replace(ink, x=150.0) if ink.group in {"number", "date"} else ink]


def rate_touches_amount(ink: Ink) -> Iterable[Ink]:
    rate = ink.group == "item" and ink.text.endswith("%")
    return [replace(ink, x=153.0) if rate else ink]


@pytest.mark.parametrize(
    "deform",
    [
        half_width,
        hard_blanks,
        spaced_letters,
        yuan_behind,
        acute_for_yuan,
        broken_amounts,
        broken_number,
        spaced_date,
        radicals,
        seal_text,
        swapped_order,
        rate_touches_amount,
    ],
)
@pytest.mark.parametrize("labels_first", [False, True])
def test_deformed_page_still_gives_every_field(
    deform: Deformation,
    labels_first: bool,  # noqa: FBT001 - parametrised
) -> None:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=3, seed=6)
    found = values_of(read_pdf(make_pdf(specimen, deform=deform, labels_first=labels_first)))
    assert found == printed(specimen)


@pytest.mark.parametrize(
    "kind", [InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.VAT_ELECTRONIC_ORDINARY]
)
def test_one_glyph_a_line_is_put_together_by_place(kind: InvoiceKind) -> None:
    specimen = make_invoice(kind, lines=2)
    sheet = sheets_of(specimen)[0]
    page = Page(words_of(sheet, by_glyph=True), (sheet.width, sheet.height))
    assert values_of(read_page_fields([page], Source.VISIBLE_TEXT)) == printed(specimen)


def test_radicals_in_a_name_stay_as_they_are() -> None:
    specimen = make_invoice(seller_name="测试市⻝品⾦属有限公司")
    found = values_of(read_pdf(make_pdf(specimen)))
    assert found[Field.SELLER_NAME] == "测试市⻝品⾦属有限公司"


def test_labels_that_are_absent_are_made_up_for_by_the_order_of_the_values() -> None:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2)
    gone = ("发票号码", "开票日期", "名称", "统一社会", "开票人", "备", "注", "价税合计", "（小写")

    def without_labels(ink: Ink) -> Iterable[Ink]:
        return [] if ink.label and ink.text.startswith(gone) else [ink]

    found = values_of(read_pdf(make_pdf(specimen, labels_first=True, deform=without_labels)))
    for name in (
        Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.BUYER_NAME, Field.SELLER_NAME,
        Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX,
        Field.TOTAL_IN_WORDS,
    ):  # fmt: skip
        assert found[name] == specimen.values[name], name


def test_page_with_nothing_but_the_drawers_label_gives_no_identity() -> None:
    sheet = sheets_of(make_invoice())[0]
    words = [word for word in words_of(sheet) if word.text == "开票人："]
    page = Page(tuple(words), (sheet.width, sheet.height))
    assert read_page_fields([page], Source.VISIBLE_TEXT) == ()


# --- texts without places, as some extractors hand them over


def read_text(text: str) -> dict[Field, FieldValue]:
    nowhere = Place(0, 0, 0, 0, 0)
    words = tuple(PageWord(line, nowhere) for line in text.split("\n"))
    return values_of(read_page_fields([Page(words, (210, 140))], Source.VISIBLE_TEXT))


def bare_text(specimen: Specimen, order: Callable[[Sequence[Ink]], Iterable[Ink]]) -> str:
    inks = [ink for ink in sheets_of(specimen)[0].inks if ink.text != "¥" and not ink.angle]
    yuan = [
        replace(ink, text="¥" + ink.text)
        if ink.group in {"sum", "total"} and ink.text[-1].isdigit()
        else ink
        for ink in inks
    ]
    return "\n".join(ink.text for ink in order(yuan))


def test_labels_first_then_bare_values_without_places() -> None:
    specimen = make_invoice(lines=1, seed=7)
    text = bare_text(specimen, labels_before_values)
    net, total = (
        f"¥{specimen.amount(name):.2f}"
        for name in (Field.AMOUNT_EXCLUDING_TAX, Field.TOTAL_INCLUDING_TAX)
    )
    tax = f"¥{specimen.amount(Field.TAX_AMOUNT):.2f}"
    text = text.replace(f"{net}\n{tax}", f"{net} {tax}").replace(f"\n{total}", f" {total}")
    found = read_text(text)
    for name in (
        Field.KIND, Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.BUYER_NAME,
        Field.BUYER_TAXPAYER_ID, Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID,
        Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX,
        Field.TOTAL_IN_WORDS, Field.DRAWER,
    ):  # fmt: skip
        assert found[name] == specimen.values[name], name


LINE_ORDER = """电⼦发票（增值税专用发票）
统一发票监 发票号码:2533200000000704 9516
制 开票日期:2025 年02月23日
购 名称:测试市甲有限公司 销 名称:测试市乙有限公司
统一社会信用代码/纳税人识别号:91990100MAQQ25Y503 统一社会信用代码/纳税人识别号:91990100MAMAGW0176
项目名称 规格型号 单  位 数 量 单  价 金 额 税率/征收率 税 额
10.646%*餐饮服务*餐饮服务
1%64.75 0.65*日用品*纸
-52.43 3% -1.57
*物流辅助*搬运 样例 次 2 50.00 100.00免税 ***
合 计 ´118812. 57 ´7128.75
价 税 合 计 （ 大 写 ） 壹拾贰万伍仟玖佰肆拾壹圆叁角贰分 （ 小 写 ） 125941.32¥
开票人:测试员"""


def test_line_order_without_places_and_with_everything_wrong_at_once() -> None:
    found = read_text(LINE_ORDER)
    assert found[Field.KIND] is InvoiceKind.FULLY_DIGITAL_SPECIAL
    assert found[Field.INVOICE_NUMBER] == "25332000000007049516"
    assert str(found[Field.ISSUE_DATE]) == "2025-02-23"
    assert found[Field.BUYER_NAME] == "测试市甲有限公司"
    assert found[Field.SELLER_NAME] == "测试市乙有限公司"
    assert found[Field.SELLER_TAXPAYER_ID] == "91990100MAMAGW0176"
    assert found[Field.AMOUNT_EXCLUDING_TAX] == Decimal("118812.57")
    assert found[Field.TAX_AMOUNT] == Decimal("7128.75")
    assert found[Field.TOTAL_INCLUDING_TAX] == Decimal("125941.32")
    assert found[Field.TOTAL_IN_WORDS] == "壹拾贰万伍仟玖佰肆拾壹圆叁角贰分"
    assert found[Field.DRAWER] == "测试员"


def test_glued_lines_of_goods_without_places() -> None:
    lines = read_text(LINE_ORDER)[Field.LINES]
    assert isinstance(lines, tuple)
    assert [(line.amount, line.tax_rate, line.tax_amount) for line in lines] == [
        (Decimal("10.64"), Decimal("0.06"), None),
        (Decimal("64.75"), Decimal("0.01"), Decimal("0.65")),
        (Decimal("-52.43"), Decimal("0.03"), Decimal("-1.57")),
        (Decimal("100.00"), None, None),
    ]
    assert [line.name for line in lines] == [
        "*餐饮服务*餐饮服务", "*日用品*纸", "", "*物流辅助*搬运",
    ]  # fmt: skip


def test_one_glyph_a_line_without_places_still_names_the_invoice() -> None:
    text = "".join(LINE_ORDER.split("\n")[:3]).replace(" ", "")
    found = read_text("\n".join(text))
    assert found[Field.KIND] is InvoiceKind.FULLY_DIGITAL_SPECIAL
    assert str(found[Field.ISSUE_DATE]) == "2025-02-23"


def test_numbers_of_other_papers_in_the_note_are_not_the_invoices_own() -> None:
    found = read_text(
        "电子发票（普通发票）\n被红冲蓝字数电发票号码：26992000000000000001\n"
        "红字发票信息确认单编号：26992603100123456789\n26992000000000000002\n2026年03月01日"
    )
    assert found[Field.INVOICE_NUMBER] == "26992000000000000002"
    assert found[Field.ORIGINAL_INVOICE_NUMBER] == "26992000000000000001"
    assert found[Field.RED_LETTER_CONFIRMATION_NUMBER] == "26992603100123456789"

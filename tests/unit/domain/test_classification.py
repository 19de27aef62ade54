"""What category the program suggests."""

from decimal import Decimal

import pytest

from invoice_desktop.domain.classification import category_of
from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind, InvoiceLine


def invoice_of(*lines: InvoiceLine, kind: InvoiceKind | None = None) -> Invoice:
    values = {Field.LINES: lines}
    return Invoice(values | {Field.KIND: kind} if kind else values)


def line(name: str, amount: str | None = "100.00", code: str = "") -> InvoiceLine:
    value = None if amount is None else Decimal(amount)
    return InvoiceLine(name=name, amount=value, tax_classification_code=code)


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("*餐饮服务*餐费", Category.MEALS),
        ("*住宿服务*住宿费", Category.LODGING),
        ("*运输服务*客运服务费", Category.TRANSPORT),
        ("*运输服务*国内机票", Category.TRAVEL),
        ("*经纪代理服务*代订机票费", Category.TRAVEL),
        ("*旅游服务*旅游费", Category.TRAVEL),
        ("*经营租赁*通行费", Category.VEHICLE),
        ("*经营租赁*停车费", Category.VEHICLE),
        ("*经营租赁*房租", Category.RENT),
        ("*经营租赁*复印机租金", Category.SERVICES),
        ("*汽油*92号车用汽油", Category.VEHICLE),
        ("*文具*中性笔", Category.OFFICE),
        ("*纸制品*复印纸", Category.OFFICE),
        ("*电子计算机*笔记本电脑", Category.EQUIPMENT),
        ("*供电*电费", Category.UTILITIES),
        ("*电信服务*通信服务费", Category.COMMUNICATION),
        ("*收派服务*快递费", Category.COMMUNICATION),
        ("*非学历教育服务*培训费", Category.TRAINING),
        ("*医疗服务*体检费", Category.HEALTH),
        ("*信息技术服务*软件开发费", Category.SERVICES),
        ("*劳务*汽车修理费", Category.VEHICLE),
        ("*金属制品*螺栓", Category.GOODS),
        ("*预付卡销售*购物卡", Category.OTHER),
        (" ＊餐饮 服务＊餐费", Category.MEALS),
        ("(详见销货清单)", Category.UNSORTED),
        ("", Category.UNSORTED),
    ],
)
def test_a_line_tells_by_its_short_name(name: str, category: Category) -> None:
    assert category_of(invoice_of(line(name))) is category


@pytest.mark.parametrize(
    ("code", "category"),
    [
        ("3070401000000000000", Category.MEALS),
        ("3070402000000000000", Category.LODGING),
        ("3010102020100000000", Category.TRANSPORT),
        ("3030000000000000000", Category.COMMUNICATION),
        ("3040201010000000000", Category.SERVICES),
        ("1060105040000000000", Category.GOODS),
        ("6010000000000000000", Category.OTHER),
        ("5000000000000000000", Category.UNSORTED),
        ("", Category.UNSORTED),
    ],
)
def test_a_line_without_short_name_tells_by_its_code(code: str, category: Category) -> None:
    assert category_of(invoice_of(line("费用", code=code))) is category


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (InvoiceKind.RAILWAY_TICKET, Category.TRAVEL),
        (InvoiceKind.AIR_ITINERARY, Category.TRAVEL),
        (InvoiceKind.TOLL, Category.VEHICLE),
        (InvoiceKind.MOTOR_VEHICLE, Category.VEHICLE),
        (InvoiceKind.VAT_ORDINARY, Category.UNSORTED),
    ],
)
def test_a_kind_tells_without_any_line(kind: InvoiceKind, category: Category) -> None:
    assert category_of(invoice_of(kind=kind)) is category


def test_most_money_decides_and_a_discount_counts_against_its_line() -> None:
    meals, discount = line("*餐饮服务*餐费", "900.00"), line("*餐饮服务*餐费", "-850.00")
    room = line("*住宿服务*住宿费", "300.00")
    assert category_of(invoice_of(meals, room)) is Category.MEALS
    assert category_of(invoice_of(meals, discount, room)) is Category.LODGING


def test_a_red_letter_is_sorted_like_the_blue_one() -> None:
    lines = line("*住宿服务*住宿费", "-300.00"), line("*餐饮服务*餐费", "-40.00")
    assert category_of(invoice_of(*lines)) is Category.LODGING


def test_lines_without_a_sum_that_can_be_counted_still_tell() -> None:
    lines = line("*餐饮服务*餐费", None), line("(详见清单)", "500.00")
    assert category_of(invoice_of(*lines)) is Category.MEALS
    assert category_of(invoice_of(line("*住宿服务*住宿费", "NaN"))) is Category.LODGING


def test_nothing_tells_of_an_empty_invoice() -> None:
    assert category_of(Invoice()) is Category.UNSORTED

"""Suggests what an expense was for, from an invoice's kind and lines; a person may always differ.

Since 2018 every line begins with the short name of its tax classification between asterisks
(`*餐饮服务*餐费`): announcement 45 of 2017 of the State Taxation Administration, article 1, and
its table of classification codes. The first digit of a code: 1 goods, 2 labour, 3 services,
4 intangibles, 5 real estate, 6 nothing sold (prepaid cards and the like).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.invoice import Invoice, InvoiceKind, InvoiceLine

_KINDS = {
    InvoiceKind.RAILWAY_TICKET: Category.TRAVEL,
    InvoiceKind.AIR_ITINERARY: Category.TRAVEL,
    InvoiceKind.TOLL: Category.VEHICLE,
    InvoiceKind.MOTOR_VEHICLE: Category.VEHICLE,
    InvoiceKind.USED_VEHICLE: Category.VEHICLE,
}
_SHORT_NAMES: Mapping[Category, str] = {
    Category.MEALS: "餐饮服务",
    Category.TRAVEL: "旅游服务 航空运输服务 铁路运输服务",
    Category.LODGING: "住宿服务",
    Category.TRANSPORT: (
        "运输服务 交通运输服务 陆路运输服务 客运服务 物流辅助服务 装卸搬运服务 仓储服务"
    ),
    Category.VEHICLE: "汽油 柴油 成品油 机动车 汽车 车辆 润滑油 汽车零部件及配件",
    Category.OFFICE: "文具 纸制品 办公用品 印刷品",
    Category.EQUIPMENT: (
        "电子计算机 计算机外部设备 计算机网络设备 计算机配套产品 通信终端设备 移动通信设备 "
        "办公设备 家具 家用电器 制冷空调设备 视听设备 输入输出设备"
    ),
    Category.RENT: "不动产租赁 不动产租赁服务 不动产经营租赁 物业管理服务",
    Category.UTILITIES: "供电 电力 水冰雪 自来水 供水 燃气 天然气 供热 热力 城市排水服务",
    Category.COMMUNICATION: (
        "电信服务 基础电信服务 增值电信服务 邮政服务 邮政普遍服务 其他邮政服务 收派服务"
    ),
    Category.TRAINING: "教育服务 学历教育服务 非学历教育服务 教育辅助服务",
    Category.HEALTH: (
        "医疗服务 中成药 中西成药 化学药品制剂 化学药品 中药饮片 生物药品 "
        "医疗仪器器械 卫生材料医药用品"
    ),
    Category.OTHER: "预付卡销售",
}
_OF_SHORT_NAME = {name: each for each, names in _SHORT_NAMES.items() for name in names.split()}
_TELLING_WORDS = (
    (Category.TRAVEL, re.compile("机票|航班|航空客运|火车|高铁|铁路|列车|客票")),
    (Category.VEHICLE, re.compile("通行费|过路费|停车|汽车|车辆|机动车|租车|加油|洗车|充电费")),
    (Category.RENT, re.compile("房租|房屋|租房|场地|写字楼|办公室|物业")),
    (Category.TRAINING, re.compile("培训|学费")),
    (Category.LODGING, re.compile("住宿费|房费")),
    (Category.MEALS, re.compile("餐费|餐饮费")),
)
"""What the name behind a short name tells that says too little, in this order."""
_BROAD = (
    "运输服务 交通运输服务 经营租赁 租赁服务 经纪代理服务 企业管理服务 保险服务 劳务 修理修配劳务 "
    "生活服务 其他生活服务 现代服务 其他现代服务 生产生活服务 商务辅助服务 居民日常服务"
)
"""Short names under which very different things are sold."""
_BROADLY_NAMED = frozenset(_BROAD.split())
_CODES = (
    ("3070401", Category.MEALS),
    ("3070402", Category.LODGING),
    ("301", Category.TRANSPORT),
    ("302", Category.COMMUNICATION),
    ("303", Category.COMMUNICATION),
    ("1", Category.GOODS),
    ("2", Category.SERVICES),
    ("3", Category.SERVICES),
    ("4", Category.SERVICES),
    ("6", Category.OTHER),
)
_SHORT_NAME = re.compile(r"\s*[*＊]([^*＊]+)[*＊](.*)", re.DOTALL)


def category_of(invoice: Invoice) -> Category:
    """Suggest a category: that of the lines with the most money; `UNSORTED` when nothing tells.

    A guess for sorting only: it says nothing of how the tax law treats the expense.
    """
    if invoice.kind in _KINDS:
        return _KINDS[invoice.kind]
    return _heaviest((_of_line(line), line.amount) for line in invoice.lines)


def _heaviest(lines: Iterable[tuple[Category, Decimal | None]]) -> Category:
    sums: defaultdict[Category, Decimal] = defaultdict(Decimal)
    for category, amount in lines:
        if category is not Category.UNSORTED:
            sums[category] += amount if amount is not None and amount.is_finite() else 0
    # a red letter's sums are negative
    return max(sums, key=lambda each: abs(sums[each]), default=Category.UNSORTED)


def _of_line(line: InvoiceLine) -> Category:
    named = _SHORT_NAME.match(line.name)
    if named is None:
        return _of_code(line.tax_classification_code)
    short, rest = "".join(named[1].split()), named[2]
    if short in _BROADLY_NAMED:
        for category, telling in _TELLING_WORDS:
            if telling.search(rest):
                return category
    if short in _OF_SHORT_NAME:
        return _OF_SHORT_NAME[short]
    return Category.SERVICES if _names_work(short) else Category.GOODS


def _names_work(short: str) -> bool:
    return short.endswith(("服务", "劳务", "代理", "租赁"))


def _of_code(code: str) -> Category:
    return next((each for prefix, each in _CODES if code.startswith(prefix)), Category.UNSORTED)

"""Reads what OFD.xml says about the invoice: name-value pairs that repeat its main fields."""

import unicodedata
from collections.abc import Sequence

from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.domain.evidence import Reading, Remark
from invoice_desktop.domain.invoice import Field, Source

_NAMES = {
    "发票代码": Field.INVOICE_CODE,
    "发票号码": Field.INVOICE_NUMBER,
    "数电发票号码": Field.INVOICE_NUMBER,
    "数电票号码": Field.INVOICE_NUMBER,
    "开票日期": Field.ISSUE_DATE,
    "校验码": Field.CHECK_CODE,
    "机器编号": Field.MACHINE_NUMBER,
    "合计金额": Field.AMOUNT_EXCLUDING_TAX,
    "合计税额": Field.TAX_AMOUNT,
    "价税合计": Field.TOTAL_INCLUDING_TAX,
    "购买方名称": Field.BUYER_NAME,
    "购买方纳税人识别号": Field.BUYER_TAXPAYER_ID,
    "销售方名称": Field.SELLER_NAME,
    "销售方纳税人识别号": Field.SELLER_TAXPAYER_ID,
    "销售方地址、电话": Field.SELLER_ADDRESS_AND_PHONE,
    "购买方地址、电话": Field.BUYER_ADDRESS_AND_PHONE,
    "开票人": Field.DRAWER,
}
_COLOURS = {"蓝字发票": False, "红字发票": True}


def read_custom_data(
    pairs: Sequence[tuple[str, str]],
) -> tuple[tuple[Reading, ...], tuple[Remark, ...]]:
    """Read the pairs; those with other names are passed over."""
    collector = ReadingCollector(Source.FILE_METADATA, "OFD.xml")
    for raw_name, text in pairs:
        plain = "".join(unicodedata.normalize("NFKC", raw_name).split())
        if plain in _NAMES:
            collector.add_text(_NAMES[plain], text)
        elif plain == "开票类型" and text in _COLOURS:
            collector.add_value(Field.RED_LETTER, _COLOURS[text], text)
        elif plain in {"模板编号", "发票类型"}:
            collector.add_text(Field.KIND, text)
    return tuple(collector.readings), tuple(collector.remarks)

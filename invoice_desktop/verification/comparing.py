"""Values of fields in a form in which two ways of writing the same thing are equal.

Only for comparing: what is stored and shown stays as it was read.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from invoice_desktop.domain.invoice import FieldValue
from invoice_desktop.domain.money import amount_text

# NFKC covers the Kangxi radicals, but not these of the supplement that PDF fonts write for
# common characters (Unicode 15, EquivalentUnifiedIdeograph.txt)
_RADICALS = str.maketrans(
    {
        "⺠": "民", "⻁": "虎", "⻄": "西", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车",
        "⻓": "长", "⻔": "门", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞",
        "⻝": "食", "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻨": "麦",
        "⻩": "黄", "⻬": "齐", "⻮": "齿", "⻰": "龙", "⻳": "龟", "⺟": "母", "⺫": "目",
    }
)  # fmt: skip
_BRACKETS = str.maketrans("〔〕【】「」『』〈〉《》［］｛｝", "()" * 8)
_NOISE = re.compile(r"[\s,，、¥￥´·・.。\-‐‑–—_]")
_SPACE = re.compile(r"\s")


def plain_name(text: str) -> str:
    """Give a name without regard to width, brackets, spaces, case and radicals."""
    composed = unicodedata.normalize("NFKC", text.translate(_RADICALS)).translate(_RADICALS)
    return _SPACE.sub("", composed.translate(_BRACKETS)).upper()


def bare_text(text: str) -> str:
    """Give a text for searching: as a plain name, without separators and currency signs."""
    return _NOISE.sub("", plain_name(text))


def comparable(value: FieldValue) -> str:
    """Give a value's form for comparing."""
    match value:
        case Decimal():
            return amount_text(value)
        case date():
            return value.isoformat()
        case str():
            return plain_name(value)
    return str(value)


def stands_in(value: FieldValue, page: str) -> bool:
    """Tell whether a value is written anywhere in a page's bare text, in any usual way."""
    return any(bare_text(written) in page for written in _ways_to_write(value))


def _ways_to_write(value: FieldValue) -> Iterator[str]:
    match value:
        case Decimal():
            yield amount_text(abs(value))
            yield f"{abs(value).normalize():f}"
        case date():
            yield value.strftime("%Y%m%d")
            yield value.strftime("%Y年%m月%d日")
            yield f"{value.year}年{value.month}月{value.day}日"
        case _:
            yield str(value)

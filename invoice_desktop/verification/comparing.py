"""Values of fields in a form in which two ways of writing the same thing are equal.

Only for comparing: what is stored and shown stays as it was read.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from invoice_desktop.domain.invoice import FieldValue
from invoice_desktop.domain.money import amount_text

# NFKC covers the Kangxi radicals, but not these of the supplement that PDF fonts write for
# common characters (Unicode 15, EquivalentUnifiedIdeograph.txt)
_FOLDED = str.maketrans(
    {
        "⺠": "民", "⻁": "虎", "⻄": "西", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车",
        "⻓": "长", "⻔": "门", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞",
        "⻝": "食", "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻧": "卤",
        "⻨": "麦", "⻩": "黄", "⻬": "齐", "⻮": "齿", "⻰": "龙", "⻳": "龟", "⺟": "母",
        "⺫": "目", "⻑": "長",
        # NFKC makes the traditional form of the radical that fonts write for 户
        "戶": "户",
        # some PDFs write the yuan sign as an acute accent
        "´": "¥",
    }
)  # fmt: skip
_BRACKETS = str.maketrans("〔〕【】「」『』〈〉《》［］｛｝[]{}", "()" * 10)
_NOISE = re.compile(r"[\s,，、/:¥￥·・.。\-‐‑–—_]")
_SPACE = re.compile(r"\s")
_MASK = re.compile(r"[*×●]+|X{3,}")
_WHOLE_AMOUNT = re.compile(r"(?:¥|CNY)\s*(\d{1,3}(?:,\d{3})+\.\d{2}|\d+\.\d{2})(?![\d.])", re.ASCII)
_BETWEEN_DIGITS = re.compile(r"[\s,¥]")


def fold_radicals(text: str) -> str:
    """Give a text with compatibility characters and radicals in their ordinary form."""
    return unicodedata.normalize("NFKC", text.translate(_FOLDED)).translate(_FOLDED)


def plain_name(text: str) -> str:
    """Give a name without regard to width, brackets, spaces, case and radicals."""
    return _SPACE.sub("", fold_radicals(text).translate(_BRACKETS)).upper()


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


def is_masked(text: str) -> bool:
    """Tell whether a plain name has a part masked for privacy (`9111****XXXX`)."""
    return bool(_MASK.search(text))


def unmasked(text: str) -> str:
    """Give what a mask leaves of a plain name."""
    return _MASK.sub("", text)


def agree_but_for_masks(first: str, second: str) -> bool:
    """Compare plain names where masks stand for anything: all that is not masked must agree."""
    return any(
        _fits(_MASK.split(masked), other)
        for masked, other in ((first, second), (second, first))
        if is_masked(masked)
    )


def _fits(parts: list[str], text: str) -> bool:
    """Tell whether the parts stand in a text in this order, the first and last at its ends.

    Not by a pattern: with many masks in a stranger's text that would take years.
    """
    first, *middle, last = parts
    if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
        return False
    position, end = len(first), len(text) - len(last)
    for part in middle:
        found = text.find(part, position, end)
        if found < 0:
            return False
        position = found + len(part)
    return True


def stands_in(value: FieldValue, page: str) -> bool:
    """Tell whether a value is written anywhere on a page, in any usual way.

    `page` is its text as it was extracted: words may be glued or torn apart, so what could be the
    value counts as the value.
    """
    match value:
        case Decimal():
            return _amount_stands_in(abs(value), _folded_page(page))
        case date():
            return any(bare_text(written) in _bare_page(page) for written in _dates(value))
    return bare_text(str(value)) in _bare_page(page)


# one page is asked for many values in a row
_folded_page = lru_cache(maxsize=1)(fold_radicals)
_bare_page = lru_cache(maxsize=1)(bare_text)


def _dates(day: date) -> Iterator[str]:
    yield day.strftime("%Y%m%d")
    yield day.strftime("%Y年%m月%d日")
    yield f"{day.year}年{day.month}月{day.day}日"


def _amount_stands_in(value: Decimal, page: str) -> bool:
    """Look for an amount; one inside a larger amount counts unless that one is certainly whole.

    Between a yuan sign (CNY on itineraries) and two decimals stands one amount and nothing else:
    655.00 does not stand in `¥1655.00`, but could in `1655.00`, glued to a quantity of 1.
    """
    rest = _WHOLE_AMOUNT.sub(lambda match: match[0] if _is(match[1], value) else "|", page)
    glued = _BETWEEN_DIGITS.sub("", rest)
    if amount_text(value) in glued:
        return True
    patterns = [rf"(?<![\d.]){_cents(value)}(?!\d)"]
    if value == value.quantize(Decimal("0.1")):
        patterns.append(rf"{re.escape(str(value.quantize(Decimal('0.1'))))}(?!\d)")
    if value == value.to_integral_value():
        patterns.append(rf"(?<![\d.]){int(value)}(?![\d.]*\d)")
    return any(re.search(pattern, text) for pattern in patterns for text in (rest, glued))


def _is(written: str, value: Decimal) -> bool:
    return Decimal(written.replace(",", "")) == value


def _cents(value: Decimal) -> int:
    return int(value.scaleb(2))

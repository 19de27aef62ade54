"""Chinese amounts in words: a tolerant reader, and a writer in the style of the issuing systems.

Source of the writing: 《支付结算办法》 (People's Bank of China, 1997), annex 1.
"""

import re
from decimal import Decimal

from invoice_desktop.verification.comparing import fold_radicals

_DIGITS = {
    **{char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")},
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    "貳": 2,
    "两": 2,
    "兩": 2,
    "參": 3,
    "叄": 3,
    "陸": 6,
    "弐": 2,
}
_SMALL = {"拾": 10, "十": 10, "佰": 100, "百": 100, "仟": 1000, "千": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_NEGATIVE = re.compile(r"^\(?[负負](?:数|數)?\)?")
_PASSED_OVER = re.compile(r"[\s⊗ⓧ:：]|人民币|人民幣")
_AMOUNT = re.compile(
    r"(?:(?P<yuan>[^元角分整正]+)元)?(?:(?P<jiao>[^元角分整正]+)角)?(?:零?(?P<fen>[^元角分整正]+)分)?[整正]?"
)

_WRITTEN_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_WRITTEN_SMALL = ("", "拾", "佰", "仟")
_WRITTEN_LARGE = ("", "万", "亿")


def read_amount_in_words(text: str) -> Decimal | None:
    """Give the value in yuan, None when the words are no amount."""
    plain = _PASSED_OVER.sub("", fold_radicals(text))
    plain = re.sub("[圆圓园園]", "元", re.sub("[〇○O]", "零", plain))
    unsigned = _NEGATIVE.sub("", plain)
    match = _AMOUNT.fullmatch(unsigned)
    if not match or not any(match.groupdict().values()):
        return None
    yuan = _whole(match["yuan"] or "零")
    jiao, fen = _single(match["jiao"]), _single(match["fen"])
    if yuan is None or jiao is None or fen is None:
        return None
    value = Decimal(yuan * 100 + jiao * 10 + fen).scaleb(-2)
    return -value if unsigned != plain else value


def _single(text: str | None) -> int | None:
    if not text:
        return 0
    return _DIGITS.get(text.removeprefix("零") or "零")


def _whole(text: str) -> int | None:
    total = section = 0
    digit: int | None = None
    for char in text:
        if char in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[char]
        elif char in _SMALL:
            # 拾 alone at the start means 壹拾
            section += (1 if digit is None else digit) * _SMALL[char]
            digit = None
        elif char in _LARGE:
            total += (section + (digit or 0)) * _LARGE[char]
            section, digit = 0, None
        else:
            return None
    return total + section + (digit or 0)


def amount_in_words(value: Decimal) -> str:
    """Write an amount of less than 10^12 yuan as issuing systems do: 肆仟肆佰肆拾玖圆整."""
    cents = int(abs(value).scaleb(2).to_integral_value())
    yuan, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    text = f"{_written_whole(yuan)}圆" if yuan or not cents else ""
    if not jiao and not fen:
        text += "整"
    elif not fen:
        text += f"{_WRITTEN_DIGITS[jiao]}角整"
    else:
        head = f"{_WRITTEN_DIGITS[jiao]}角" if jiao else ("零" if yuan else "")
        text += f"{head}{_WRITTEN_DIGITS[fen]}分"
    return f"（负数）{text}" if value < 0 else text


def _written_whole(value: int) -> str:
    text, gap = "", False
    for power in range(2, -1, -1):
        section = value // 10 ** (4 * power) % 10**4
        if not section:
            gap = bool(text)
            continue
        if text and (gap or section < 1000):
            text += "零"
        text += _written_section(section) + _WRITTEN_LARGE[power]
        gap = False
    return text or "零"


def _written_section(value: int) -> str:
    text, gap = "", False
    for power in range(3, -1, -1):
        digit = value // 10**power % 10
        if digit:
            text += ("零" if gap and text else "") + _WRITTEN_DIGITS[digit] + _WRITTEN_SMALL[power]
        gap = not digit
    return text

"""Words mended by what invoices can say at all: labels by their spelling, numbers by their form.

A mended character is never sure: what was read stays a guess until something else agrees.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from invoice_desktop.capture.ocr_words import OcrWord

GUESS = 0.8
"""The most that a mended character's confidence can be: below it being taken at its word."""
_LABELS = (
    "货物或应税劳务、服务名称",
    "统一社会信用代码",
    "有效身份证件号码",
    "价税合计",
    "纳税人识别号",
    "开户行及账号",
    "电子客票号码",
    "民航发展基金",
    "燃油附加费",
    "增值税税率",
    "增值税税额",
    "地址、电话",
    "购买方名称",
    "开票日期",
    "填开日期",
    "填开单位",
    "机器编号",
    "规格型号",
    "项目名称",
    "其他税费",
    "旅客姓名",
)
"""The longer ones first; 发票代码 and 发票号码 differ by one character and are left alone."""
_TITLES = (
    "电子发票(航空运输电子客票行程单)",
    "电子发票(增值税专用发票)",
    "电子发票(铁路电子客票)",
    "电子发票(普通发票)",
    "增值税电子普通发票",
    "增值税电子专用发票",
    "增值税专用发票",
    "增值税普通发票",
)
_TITLES_ABOVE = 0.3
_LIKE_DIGITS = str.maketrans("OoDQ〇IilL|丨ZzSsBbGgqAT", "00000111111225586699" + "47")
_LIKE_ID = str.maketrans("OIoilSZ〇", "01011520")
"""The letters that no unified social credit identifier has (GB 32100-2015)."""
_LOOK = r"0-9OoDQ〇IilL|丨ZzSsBbGgq"
_AMOUNT = re.compile(
    rf"(?P<sign>[¥￥YVv羊半]?)(?P<number>-?[{_LOOK}][{_LOOK},]*[.·:,。][{_LOOK}]{{2}})"
)
_LONG_NUMBER = re.compile(rf"[{_LOOK}]{{20}}")
_NUMBER_LABEL = re.compile(
    rf"(?P<label>(?:发票代码|发票号码|校验码|机器编号|电子客票号码?|客票号码?)[:：]?)"
    rf"(?P<number>[{_LOOK}]{{6,25}})"
)  # fmt: skip
_IDENTIFIER = re.compile(r"(?<![0-9A-Za-z])9[0-9A-Za-z〇]{17}(?![0-9A-Za-z])")
_DAY = re.compile(
    rf"(?P<year>2[0OoQD][{_LOOK}]{{2}})(?P<a>[年牛午])(?P<month>[{_LOOK}]{{1,2}})(?P<b>[月用])"
    rf"(?P<day>[{_LOOK}]{{1,2}})(?P<c>[日目曰口月]?)"
)
_FIGURES = re.compile(r"[(（]?小写[)）]?")
_IN_WORDS = re.compile(r"(?<=价税合计)[(（]?大[写号][)）]?")
_COVERED = re.compile(r"(?<![\dA-Z])(?P<head>\d{6,10})[*…·.＊x×]{2,14}(?P<tail>\d{3}[\dXx])(?!\d)")
_WORDS_OF_AMOUNT = re.compile(r"[壹贰叁肆伍陆柒捌玖拾佰仟万亿零元圆角分整]")
_LIKE_WORDS = str.maketrans(
    "国染件稅查宣壶贡武参叄弍别玫政仵拎什伯任千百园圖固國员整正雫霎",
    "圆柒仟税壹壹壹贰贰叁叁贰捌玖玖伍拾拾佰仟仟佰圆圆圆圆圆整整零零",
)
_WHOLE_LABELS = {
    "纳税人识别": "纳税人识别号",
    "纳税人识别号": "纳税人识别号",
    "统一社会信用代码": "统一社会信用代码",
    "地址、电话": "地址、电话",
    "开户行及账号": "开户行及账号",
}
_CUT_LABEL = re.compile(rf"({'|'.join(sorted(_WHOLE_LABELS, key=len, reverse=True))})$")
"""A label that ends before its colon: a fold or a seal hides it."""
_NAMES_AT = (0.08, 0.53)
_NEAR = 0.06
"""Of the page's width: where the parties' names are labelled."""
_HALF_NAME = re.compile(r"^称[:：]")
"""Its two characters stand far apart, and the first one alone is easily missed."""
_IDENTIFIER_LENGTH = 18


@dataclass(frozen=True, slots=True)
class _Mended:
    """A text in place of another one."""

    start: int
    end: int
    text: str


def repaired(words: Sequence[OcrWord]) -> tuple[OcrWord, ...]:
    """Mend every word; one that says nothing known stays as it is."""
    return tuple(_repaired(_with_second_half(word, words)) for word in words)


def _with_second_half(word: OcrWord, words: Sequence[OcrWord]) -> OcrWord:
    """Give `名` the rest of its label where that was not recognised."""
    if word.plain != "名" or not any(abs(word.place.left - left) < _NEAR for left in _NAMES_AT):
        return word
    middle = (word.place.top + word.place.bottom) / 2
    row = [other.plain for other in words if other.place.top < middle < other.place.bottom]
    return word if any("称" in plain for plain in row) else word.changed("名称：", GUESS)


def _repaired(word: OcrWord) -> OcrWord:
    text = _with_title(word) or word.text
    text = _with_labels(_HALF_NAME.sub("名称：", text))
    text = _CUT_LABEL.sub(lambda match: _WHOLE_LABELS[match[1]] + "：", text)
    for mend in (_numbers, _identifiers, _amounts, _days, _brackets, _covered):
        for piece in reversed(tuple(mend(text))):
            text = text[: piece.start] + piece.text + text[piece.end :]
    text = _with_words_of_amount(text)
    return word if text == word.text else word.changed(text, GUESS)


def _with_title(word: OcrWord) -> str:
    """Give the title that a word at the top is, but for a few characters that a stamp covers."""
    if word.place.top > _TITLES_ABOVE or not 5 < len(word.plain) < 24:
        return ""
    best = max(_TITLES, key=lambda title: _likeness(word.plain, title))
    if best in word.plain or _likeness(word.plain, best) < 0.6:
        return ""
    return best


def _likeness(text: str, title: str) -> float:
    from difflib import SequenceMatcher

    same = sum(block.size for block in SequenceMatcher(None, text, title).get_matching_blocks())
    return 2 * same / (len(title) + max(len(title), len(text) - 4))


def _with_labels(text: str) -> str:
    for label in _LABELS:
        at = _label_at(text, label)
        if at is not None:
            text = text[:at] + label + text[at + len(label) :]
    return text


def _label_at(text: str, label: str) -> int | None:
    """Find where a label stands but for one character in four; None where it stands right."""
    size = len(label)
    if label in text:
        return None
    allowed = max(1, size // 4)
    for at in range(len(text) - size + 1):
        seen = text[at : at + size]
        wrong = [one for one, other in zip(seen, label, strict=True) if one != other]
        if len(wrong) <= allowed and "".join(wrong).isalpha() and not _is_other_label(seen):
            return at
    return None


def _is_other_label(text: str) -> bool:
    return text in _LABELS or text in {"发票代码", "发票号码", "开票日期", "填开日期", "服务名称"}


def _numbers(text: str) -> Iterator[_Mended]:
    for match in _NUMBER_LABEL.finditer(text):
        start, end = match.span("number")
        yield _Mended(start, end, match["number"].translate(_LIKE_DIGITS))
    if _LONG_NUMBER.fullmatch(text) and text[0] in "2Zz":
        yield _Mended(0, len(text), text.translate(_LIKE_DIGITS))


def _identifiers(text: str) -> Iterator[_Mended]:
    for match in _IDENTIFIER.finditer(text):
        yield _Mended(*match.span(), match[0].translate(_LIKE_ID).upper())


def _amounts(text: str) -> Iterator[_Mended]:
    """Mend what is an amount and nothing else, or follows a yuan sign or `小写`."""
    for match in _AMOUNT.finditer(text):
        before = text[: match.start()]
        alone = match.end() == len(text) and (
            not before or before.endswith(("写", ")", "）", ":", "："))
        )
        if not alone or sum(char.isdigit() for char in match["number"]) < 2:
            continue
        number = match["number"].translate(_LIKE_DIGITS)
        whole = number[:-3].replace("·", ",").replace(":", ",")
        sign = "¥" if match["sign"] else ""
        yield _Mended(*match.span(), f"{sign}{whole}.{number[-2:]}")


def _days(text: str) -> Iterator[_Mended]:
    for match in _DAY.finditer(text):
        year, month, day = (
            match[name].translate(_LIKE_DIGITS) for name in ("year", "month", "day")
        )
        yield _Mended(*match.span(), f"{year}年{month}月{day}" + ("日" if match["c"] else ""))


def _brackets(text: str) -> Iterator[_Mended]:
    for match in _FIGURES.finditer(text):
        yield _Mended(*match.span(), "(小写)")
    for match in _IN_WORDS.finditer(text):
        yield _Mended(*match.span(), "(大写)")


def with_covered_middle(text: str) -> str:
    """Give a covered identity number its length of 18: a recogniser cannot count asterisks."""
    match = _COVERED.fullmatch("".join(text.split()))
    if match is None:
        return text
    stars = _IDENTIFIER_LENGTH - len(match["head"]) - len(match["tail"])
    return match["head"] + "*" * stars + match["tail"].upper()


def _covered(text: str) -> Iterator[_Mended]:
    for match in _COVERED.finditer(text):
        yield _Mended(*match.span(), with_covered_middle(match[0]))


def _with_words_of_amount(text: str) -> str:
    mended = text.translate(_LIKE_WORDS)
    if len(text) < 3 or mended == text:
        return text
    share = len(_WORDS_OF_AMOUNT.findall(mended)) / len(text)
    return mended if share > 1 - 1 / len(text) - 1e-9 or share >= 0.85 else text

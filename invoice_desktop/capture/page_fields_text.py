"""Fields of VAT invoices from bare text, for pages whose words carry no usable places.

Some producers write all labels first and the values after them, without their labels: number,
date, buyer, its id, seller, its id, "¥net ¥tax", "words ¥total", drawer, items, note.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from invoice_desktop.capture.field_readings import (
    ReadingCollector,
    add_red_letter_note,
    amounts_of,
    kind_of_title,
)
from invoice_desktop.capture.page_lines_of_text import read_lines_of_text
from invoice_desktop.capture.plain_text import plain_char
from invoice_desktop.domain.invoice import Field

_GLYPHS = 0.8
"""Of all lines: when more than these hold one glyph, each glyph stands on a line of its own."""
_WIDE = r"\u2e80-\u9fff():、,"
_LOOSE_BLANK = re.compile(rf"(?<=[{_WIDE}]) | (?=[{_WIDE}])")
_NUMBER_BESIDE = re.compile(r"发票号码:?\n?(\d{20}|\d{8})(?![\d ]*\d)", re.ASCII)
_BARE_NUMBER = re.compile(r"(?<![\dA-Z])(2\d(?: ?\d){18})(?![\dA-Z])", re.ASCII)
_CODE = re.compile(r"发票代码:?\n?(\d{12}|\d{10})(?!\d)", re.ASCII)
_CHECK_CODE = re.compile(r"校验码:?\n?(\d{5}(?: ?\d{5}){3})(?!\d)", re.ASCII)
_OTHER_NUMBERS = re.compile(r"(?:蓝字数电(?:发)?票号码|编号|账号|对应正数发票代码)\s*:?\s*\d[\d ]*")
_DAY = re.compile(r"20\d\d ?年 ?\d\d? ?月 ?\d\d? ?日", re.ASCII)
_ID_BESIDE = re.compile(r"(?:纳税人识别号|信用代码):\n?([0-9A-Z]{15,20})(?![0-9A-Z])", re.ASCII)
_ID = re.compile(r"[0-9A-Z]{15}|[0-9A-Z]{18}|[0-9A-Z]{20}", re.ASCII)
_NAME_BESIDE = re.compile(
    r"(?<!项目)(?<!服务)(?<!劳务)(?<!货物)名称: ?([^:\n]+?)"
    r"(?=\n|销售方|购买方|名称:|统一社会|纳税人识|销名称|购名称|$)"
)
_NAME = re.compile(r"(?=.*[\u3400-\u9fff].*[\u3400-\u9fff])[^¥%*:]{4,}")
_AMOUNT = re.compile(
    r"¥\s?(?P<after>-?\d[\d,]*(?: ?\. ?\d\d)?)|(?P<before>-?\d[\d,]*\.\d\d) ?¥", re.ASCII
)
_IN_FIGURES = re.compile(r"\(小写\):?\n?¥? ?(-?\d[\d,]*\.\d\d)", re.ASCII)
_IN_WORDS = re.compile(r"(?:\(负数\)|负)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{3,}")
_DRAWER_BESIDE = re.compile(r"开票人: ?([^\s:]{2,8})(?=\s|$)")
_PERSON = re.compile(r"[\u3400-\u9fff·]{2,6}")
_LABELS = re.compile(r"[:]|名称|发票|合计|信息|备注|项目|税|共\d+页|第\d+页|下载|开票|单价|数量")


@dataclass(frozen=True, slots=True)
class _Text:
    """`loose` keeps the blanks between words; `tight` has none beside wide characters."""

    loose: tuple[str, ...]
    tight: str


def read_text_fields(texts: Sequence[str], collector: ReadingCollector) -> None:
    """Read the fields from lines of text in the order in which the document draws them."""
    text = _prepared(texts)
    kind = next(filter(None, map(kind_of_title, _titles(text))), None)
    if kind:
        collector.add_value(Field.KIND, kind)
    number = _read_identity(text, collector)
    _read_parties(text, number, collector)
    _read_amounts(text, collector)
    _read_drawer(text, collector)
    lines = read_lines_of_text(text.loose)
    if lines:
        collector.add_value(Field.LINES, lines)
    before = len(collector.readings)
    add_red_letter_note(collector, text.tight.replace("\n", ""))
    if len(collector.readings) > before:
        collector.add_value(Field.RED_LETTER, value=True)


def _prepared(texts: Sequence[str]) -> _Text:
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    if sum(len(line.strip()) == 1 for line in lines) > _GLYPHS * len(lines):
        # one glyph a line: what the lines were is lost
        lines = ["".join(line.strip() for line in lines)]
    loose = tuple(" ".join(_plain(line).split()) for line in lines)
    return _Text(loose, "\n".join(_LOOSE_BLANK.sub("", line) for line in loose))


def _plain(line: str) -> str:
    return "".join(" " if char.isspace() else plain_char(char) for char in line)


def _titles(text: _Text) -> Iterator[str]:
    yield from (line for line in text.tight.split("\n")[:40] if "发票" in line)
    yield text.tight.replace("\n", "")[:2000]


def _read_identity(text: _Text, collector: ReadingCollector) -> str:
    for name, pattern in ((Field.INVOICE_CODE, _CODE), (Field.CHECK_CODE, _CHECK_CODE)):
        match = pattern.search(text.tight)
        if match:
            collector.add_text(name, match[1])
    # numbers of other papers stand in the note
    own = _OTHER_NUMBERS.sub(" ", text.tight)
    found = _NUMBER_BESIDE.search(own) or _BARE_NUMBER.search(own)
    number = "".join(found[1].split()) if found else ""
    collector.add_text(Field.INVOICE_NUMBER, number)
    day = _DAY.search(text.tight)
    if day:
        collector.add_text(Field.ISSUE_DATE, day[0])
    return number


def _read_parties(text: _Text, number: str, collector: ReadingCollector) -> None:
    names = [match[1].strip() for match in _NAME_BESIDE.finditer(text.tight)]
    names = [name for name in names if not _LABELS.search(name)]
    identifiers = [match[1] for match in _ID_BESIDE.finditer(text.tight) if match[1] != number]
    if len(names) >= 2:
        found = list(zip(names, [*identifiers, "", ""], strict=False))
        if len(identifiers) == 1:
            # a buyer who is a person has none
            found = _by_order(text, names, identifiers[0])
    else:
        found = _bare_parties(text, number)
    for (name_field, id_field), (name, identifier) in zip(_PARTY_FIELDS, found, strict=False):
        collector.add_text(name_field, name)
        collector.add_text(id_field, identifier)


def _by_order(text: _Text, names: Sequence[str], identifier: str) -> list[tuple[str, str]]:
    buyers = text.tight.index(identifier) < text.tight.index(names[1])
    return [(names[0], identifier if buyers else ""), (names[1], "" if buyers else identifier)]


def _bare_parties(text: _Text, number: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in _between_date_and_sums(text):
        for token in _id_or_name(line):
            if _ID.fullmatch(token) and token != number and found:
                found[-1] = (found[-1][0], token)
            elif _NAME.fullmatch(token) and not _LABELS.search(token):
                found.append((token, ""))
    return found[:2]


def _between_date_and_sums(text: _Text) -> Iterator[str]:
    dated = False
    for line in text.loose:
        if dated and ("¥" in line or "*" in line):
            return
        if dated:
            yield line
        dated = dated or _DAY.search(line) is not None


def _id_or_name(line: str) -> Iterator[str]:
    """Cut a line where a taxpayer id stands between blanks."""
    name: list[str] = []
    for part in line.split():
        if not _ID.fullmatch(part):
            name.append(part)
            continue
        if name:
            yield " ".join(name)
        yield part
        name = []
    if name:
        yield " ".join(name)


def _read_amounts(text: _Text, collector: ReadingCollector) -> None:
    joined = "\n".join(text.loose)
    texts = ((match["after"] or match["before"]) for match in _AMOUNT.finditer(joined))
    found = [amount for each in texts for amount in amounts_of("".join(each.split()))]
    labelled = _IN_FIGURES.search(text.tight)
    total = next(amounts_of(labelled[1]), None) if labelled else None
    net, tax, total = _sums(found, total)
    for name, value in (
        (Field.AMOUNT_EXCLUDING_TAX, net),
        (Field.TAX_AMOUNT, tax),
        (Field.TOTAL_INCLUDING_TAX, total),
    ):
        if value is not None:
            collector.add_value(name, value)
    words = _IN_WORDS.search(text.tight)
    if words:
        collector.add_text(Field.TOTAL_IN_WORDS, words[0])


def _sums(
    found: Sequence[Decimal], labelled: Decimal | None
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Tell net, tax and total apart: two of the amounts make up the third."""
    for first, second in combinations(found, 2):
        total = first + second
        if total in found or total == labelled:
            net, tax = (first, second) if abs(first) >= abs(second) else (second, first)
            return net, tax, total
    if labelled is None and len(found) == 1:
        labelled = found[0]
    if len(set(found)) == 1 and len(found) > 1:
        # exempt: the tax is printed as ***
        return found[0], None, found[0]
    return None, None, labelled


def _read_drawer(text: _Text, collector: ReadingCollector) -> None:
    beside = next(
        (match for match in _DRAWER_BESIDE.finditer(text.tight) if not _LABELS.search(match[1])),
        None,
    )
    if beside:
        collector.add_text(Field.DRAWER, beside[1])
        return
    after_total = False
    for line in text.loose:
        if after_total and _PERSON.fullmatch(line) and not _IN_WORDS.fullmatch(line):
            collector.add_text(Field.DRAWER, line)
            return
        after_total = after_total or (_IN_WORDS.search(line) is not None and "¥" in line)


_PARTY_FIELDS = (
    (Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID),
    (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID),
)

"""Cells as they come out of spreadsheets, and what they say.

Spreadsheet programs turn long numbers into floating-point ones: of the 20 digits of a fully
digital invoice's number 15 are left, and leading zeros go. What is lost is said, never guessed.
"""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.ledger import LedgerRisk, LedgerState

_EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheets' dates, as they have been counted since 1900-03-01."""
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_PLAIN_DAY = re.compile(r"(20\d{2})(\d{2})(\d{2})")
_MOMENT = len("2026-07-14 17:22:15")
_SERIAL = len("46217")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_EXPONENT = re.compile(r"\d(?:\.\d+)?[eE]\+?\d+")
_GLUED = re.compile(r'^="(.*)"$')
_BLUE = re.compile(
    r"被红冲蓝字(?:数电票|数电发票|全电发票|发票)?(?:代码[::]?(\d{10,12})[\s,;]*)?"
    r"(?:发票)?号码[::]?\s*(\d{20}|\d{8})"
)
_OLD_BLUE = re.compile(r"对应正数发票代码[::]?(\d{10,12})[\s,;]*号码[::]?(\d{8})")
_CONFIRMATION = re.compile(r"红字(?:发票)?信息确认单编号[::]?\s*([0-9A-Za-z]{16,24})")
_KINDS = (
    ("铁路电子客票", InvoiceKind.RAILWAY_TICKET),
    ("航空运输", InvoiceKind.AIR_ITINERARY),
    ("机动车", InvoiceKind.MOTOR_VEHICLE),
    ("二手车", InvoiceKind.USED_VEHICLE),
    ("通行费", InvoiceKind.TOLL),
    ("卷", InvoiceKind.VAT_ROLL),
    ("区块链", InvoiceKind.BLOCKCHAIN),
)
_LARGEST_FLOAT = 10**15
_LONGEST_EXACT = 14
_NO_AMOUNT = frozenset({"", "-", "--", "—", "/", "***", "*", "免税", "不征税"})


def text_of(cell: object) -> str:
    """Give a cell as text, without the marks that force a spreadsheet to keep it as one."""
    if cell.__class__ is not str:
        if isinstance(cell, float) and cell.is_integer():
            return str(int(cell))
        return "" if cell is None else str(cell)
    text = str(cell).strip().lstrip("'\t")
    if text.startswith("="):
        glued = _GLUED.match(text)
        return glued[1] if glued else text
    return text


def number_of(cell: object) -> tuple[str, bool]:
    """Give a number's digits, and whether some of them are lost."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return f"{cell:.0f}", abs(cell) >= _LARGEST_FLOAT
    text = text_of(cell)
    if text.isascii() and text.isdigit():
        return text, False
    text = unicodedata.normalize("NFKC", text).replace(" ", "")
    return text, bool(_EXPONENT.fullmatch(text))


def amount_of(cell: object) -> Decimal | None:
    """Give an amount; None where there is none. Raises `ValueError` for what is no amount."""
    if cell.__class__ is float:
        text = repr(cell)
        if len(text) < _LONGEST_EXACT:
            return Decimal(text)
        # what a spreadsheet computed ends in ...00001
        text = f"{cell:.10f}".rstrip("0")
        return Decimal(text if not text.endswith(".") else text + "00")
    if cell is None or cell == "":
        return None
    return _written_amount(str(cell))


def _written_amount(text: str) -> Decimal | None:
    plain = unicodedata.normalize("NFKC", text_of(text))
    for noise in (",", "¥", "￥", " ", "元", "−"):
        plain = plain.replace(noise, "-" if noise == "−" else "")
    if plain in _NO_AMOUNT:
        return None
    if plain.startswith("(") and plain.endswith(")"):
        plain = f"-{plain[1:-1]}"
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise ValueError(text) from None
    if not amount.is_finite():
        raise ValueError(text)
    return amount


def moment_of(cell: object) -> tuple[date | None, str]:
    """Give a date and the text of the time of day. Raises `ValueError` for what is no date."""
    if isinstance(cell, str) and len(cell) == _MOMENT and cell[13] == cell[16] == ":":
        return _day_of(cell[:10]), cell[11:]
    if isinstance(cell, datetime):
        clock = cell.strftime("%H:%M:%S")
        return cell.date(), "" if clock == "00:00:00" else clock
    if isinstance(cell, date):
        return cell, ""
    if isinstance(cell, float | int):
        return _serial_day(float(cell))
    text = text_of(cell)
    if len(text) == _SERIAL and text.isdecimal():
        return _serial_day(float(text))
    return (_day_of(text), _clock_of(text[8:])) if text else (None, "")


def _serial_day(value: float) -> tuple[date, str]:
    if 20_000_000 < value < 21_000_000:
        return _day_of(f"{value:.0f}"), ""
    # days from 1994 to 2100
    if not 34_000 < value < 73_000:
        raise ValueError(str(value))
    seconds = round((value % 1) * 86_400)
    clock = "" if not seconds else str(timedelta(seconds=seconds)).zfill(8)
    return _EPOCH + timedelta(days=int(value)), clock


@lru_cache(maxsize=4096)
def _day_of(text: str) -> date:
    plain = unicodedata.normalize("NFKC", text)
    found = _DAY.match(plain) or _PLAIN_DAY.match(plain)
    if not found:
        raise ValueError(text)
    return date(*(int(part) for part in found.groups()))


def _clock_of(text: str) -> str:
    found = _CLOCK.search(unicodedata.normalize("NFKC", text))
    return found[0] if found else ""


@lru_cache(maxsize=256)
def state_of(text: str) -> LedgerState:
    """Read 发票状态, as exports are known to write it."""
    if "作废" in text:
        return LedgerState.VOIDED
    if "红冲" in text:
        part = "部分" in text
        return LedgerState.RED_LETTERED_PART if part else LedgerState.RED_LETTERED_WHOLE
    return LedgerState.NORMAL if "正常" in text else LedgerState.UNKNOWN


@lru_cache(maxsize=256)
def risk_of(text: str) -> LedgerRisk:
    """Read 发票风险等级."""
    if "异常" in text:
        return LedgerRisk.ABNORMAL
    if "疑点" in text:
        return LedgerRisk.SUSPICIOUS
    return LedgerRisk.NORMAL if "正常" in text else LedgerRisk.UNKNOWN


@lru_cache(maxsize=256)
def kind_of(text: str) -> InvoiceKind | None:
    """Read 发票票种; None for what no known export writes."""
    plain = unicodedata.normalize("NFKC", text)
    for word, kind in _KINDS:
        if word in plain:
            return kind
    is_special, is_digital = "专用" in plain, "数电" in plain or "全电" in plain
    if not is_special and "普通" not in plain:
        return None
    if is_digital and "纸" in plain:
        pair = InvoiceKind.DIGITAL_ON_PAPER_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_ORDINARY
    elif is_digital or plain.startswith("电子发票"):
        pair = InvoiceKind.FULLY_DIGITAL_SPECIAL, InvoiceKind.FULLY_DIGITAL_ORDINARY
    elif "电子" in plain:
        pair = InvoiceKind.VAT_ELECTRONIC_SPECIAL, InvoiceKind.VAT_ELECTRONIC_ORDINARY
    else:
        pair = InvoiceKind.VAT_SPECIAL, InvoiceKind.VAT_ORDINARY
    return pair[0] if is_special else pair[1]


def blue_identity_of(remarks: str) -> str:
    """Read from the remarks of a red letter which invoice it takes back; empty where none is."""
    plain = unicodedata.normalize("NFKC", remarks)
    found = _BLUE.search(plain) or _OLD_BLUE.search(plain)
    if not found:
        return ""
    code, number = found.groups()
    return number if len(number) == 20 or not code else f"{code}-{number}"


def confirmation_number_of(remarks: str) -> str:
    """Read the number of the 红字发票信息确认单 from the remarks."""
    found = _CONFIRMATION.search(unicodedata.normalize("NFKC", remarks))
    return found[1] if found else ""

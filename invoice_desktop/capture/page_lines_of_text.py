"""Lines of goods from bare text: the name by its asterisks, the numbers around the rate."""

import re
from collections.abc import Iterator, Sequence

from invoice_desktop.capture.field_readings import make_line
from invoice_desktop.domain.invoice import InvoiceLine

_NAME = re.compile(r"\*[^*\s]{1,30}\*[^\s*]*")
_RATE = re.compile(r"(?<!\d)\d{1,2}(?:\.\d{1,2})?%|(?<=\.\d\d)\d{1,2}%|免税|不征税|\*{3}")
_AMOUNT = re.compile(r"-?\d[\d,]*\.\d\d(?!\d)", re.ASCII)
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?", re.ASCII)
_SUMS = re.compile(r"¥|合计|小计|大写|小写")
_GLUED_TAIL = re.compile(r"(?<=[\u3400-\u9fff])-?\d[\d,]*\.\d\d\b.*$", re.ASCII)


def read_lines_of_text(lines: Sequence[str]) -> tuple[InvoiceLine, ...]:
    """Read the lines of goods; a line without a name is a discount on the one before it."""
    found = (_line(row) for row in _rows(lines))
    return tuple(line for line in found if line is not None)


def _rows(lines: Sequence[str]) -> Iterator[str]:
    """Give one text for each line of goods: a name may stand apart from its numbers."""
    name = ""
    for line in lines:
        if _SUMS.search(line):
            continue
        named, rated = _NAME.search(line), _RATE.search(_NAME.sub(" ", line))
        if named and rated:
            name = ""
            yield line
        elif named:
            name = line
        elif rated and _AMOUNT.search(line):
            yield f"{name} {line}"
            name = ""


def _line(row: str) -> InvoiceLine | None:
    named = _NAME.search(row)
    name = named[0] if named else ""
    glued = _GLUED_TAIL.search(name)
    if glued:
        # numbers that follow the name without a blank
        row, name = row.replace(glued[0], f" {glued[0]}", 1), name[: glued.start()]
    rest = row.replace(name, " ", 1) if name else row
    rate = _RATE.search(rest)
    if rate is None:
        return None
    texts = {"name": name, "tax_rate": rate[0]}
    before, after = rest[: rate.start()], _AMOUNT.findall(rest[rate.end() :])
    amounts = _AMOUNT.findall(before)
    if not amounts and len(after) == 2:
        texts |= {"amount": after[0], "tax_amount": after[1]}
        return make_line(texts)
    if not amounts:
        return None
    texts |= {"amount": amounts[-1], **_described(before[: before.rindex(amounts[-1])])}
    if after:
        texts["tax_amount"] = after[0]
    return make_line(texts)


def _described(text: str) -> dict[str, str]:
    """Tell specification, unit, quantity and price apart in what stands before the amount."""
    parts = text.split()
    numbers: list[str] = []
    while parts and _NUMBER.fullmatch(parts[-1]) and len(numbers) < 2:
        numbers.insert(0, parts.pop())
    found: dict[str, str] = {}
    if len(numbers) == 2:
        found |= {"quantity": numbers[0], "unit_price": numbers[1]}
    if parts and len(parts[-1]) <= 4 and not parts[-1].isascii():
        found["unit"] = parts.pop()
    if parts:
        found["specification"] = " ".join(parts)
    return found

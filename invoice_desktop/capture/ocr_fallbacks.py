"""Fields whose labels were not recognised, found by their own form and place.

Old paper forms print the code and the number at the top without any label, `No` at most.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from invoice_desktop.capture.field_readings import ReadingCollector, amounts_of
from invoice_desktop.capture.page_lines import PageLines, Run
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, Source

_TOP = 0.42
"""Of the page: code, number and date stand above this, with some desk around the paper too."""
_FORMS = (
    (
        Field.INVOICE_NUMBER,
        re.compile(r"(?:号码|[号N][o0°º])[.:]{0,2}(\d{20}|\d{8})(?!\d)", re.ASCII),
    ),
    (Field.INVOICE_CODE, re.compile(r"代码[.:]{0,2}(\d{12}|\d{10})(?!\d)", re.ASCII)),
    (
        Field.ISSUE_DATE,
        re.compile(
            r"(?:[开票填]日期[.:]{0,2}|日期[.:]{1,2})(20\d\d\D?[01]\d\D?[0-3]\d)(?!\d)", re.ASCII
        ),
    ),
    (Field.MACHINE_NUMBER, re.compile(r"机器(?:编号|号码)[.:]{0,2}(\d{12})(?!\d)", re.ASCII)),
    (Field.CHECK_CODE, re.compile(r"[校验]码[.:]{0,2}(\d{20})(?!\d)", re.ASCII)),
)  # fmt: skip
_BARE = (
    (Field.INVOICE_NUMBER, re.compile(r"\d{8}", re.ASCII)),
    (Field.INVOICE_CODE, re.compile(r"\d{10}|\d{12}", re.ASCII)),
)
_DAY_PARTS = re.compile(r"(20\d\d)\D?(\d\d)\D?(\d\d)", re.ASCII)
_MONEY = re.compile(r"¥(-?\d[\d,]*\.\d\d)(?!\d)", re.ASCII)
_FALLBACK = 0.85
"""The most that the confidence of what stands without its label can be."""


def with_fallbacks(readings: Sequence[Reading], page: PageLines) -> list[Reading]:
    """Add what the labels did not lead to."""
    found = {reading.field for reading in readings}
    collector = ReadingCollector(Source.OCR, exact=False)
    for name, text, run in (*_labelled(page), *_bare(page)):
        if name not in found:
            found.add(name)
            collector.add_text(name, text, page.place(run.box))
    _read_sums(readings, page, collector)
    return [*readings, *(replace(each, confidence=_FALLBACK) for each in collector.readings)]


def _labelled(page: PageLines) -> Iterator[tuple[Field, str, Run]]:
    for name, form in _FORMS:
        for match, run in page.find(form):
            # an itinerary's date of issue stands at its end
            if name is Field.ISSUE_DATE or run.box.middle[1] < _TOP * page.height:
                dated = name is Field.ISSUE_DATE
                text = _DAY_PARTS.sub(r"\1-\2-\3", match[1]) if dated else match[1]
                yield name, text, run


def _bare(page: PageLines) -> Iterator[tuple[Field, str, Run]]:
    """Give bare numbers at the top; one that stands there twice is surely meant."""
    parts = [
        part
        for line in page.lines
        if line.box.middle[1] < _TOP * page.height
        for part in line.split(0.3)
    ]
    for name, form in _BARE:
        fitting = [part for part in parts if form.fullmatch(part.plain)]
        fitting.sort(key=lambda part: -sum(part.plain == other.plain for other in fitting))
        yield from ((name, part.plain, part) for part in fitting[:1])


def _read_sums(readings: Sequence[Reading], page: PageLines, collector: ReadingCollector) -> None:
    """Find net and tax as the only two amounts on a line that add up to the total."""
    known = {each.field: each.value for each in readings if each.place}
    total = known.get(Field.TOTAL_INCLUDING_TAX)
    if not isinstance(total, Decimal) or {Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT} <= set(
        known
    ):
        return
    for line in page.lines:
        hits = list(line.matches(_MONEY))
        amounts = [amount for match, _ in hits for amount in amounts_of(match[1])]
        if len(hits) == len(amounts) == 2 and sum(amounts) == total:
            names = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT)
            for name, amount, (match, run) in zip(names, amounts, hits, strict=True):
                if name not in known:
                    collector.add_value(name, amount, match[0], page.place(run.box))
            return

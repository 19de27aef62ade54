"""Fields of an air itinerary's page: values beside their labels, and below the heads of tables."""

import re
from collections.abc import Iterator

from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.page_lines import Box, PageLines, Run
from invoice_desktop.domain.invoice import Field

_BESIDE = (
    (Field.INVOICE_NUMBER, re.compile(r"发票号码:?"), re.compile(r"\d{19,20}(?!\d)")),
    (
        Field.ISSUE_DATE,
        re.compile(r"填开日期:?|开票日期:?"),
        re.compile(r"20\d\d[年/.-]\d\d?[月/.-]\d\d?"),
    ),
    (Field.TICKET_NUMBER, re.compile(r"电子客票号码?:?"), re.compile(r"[\d-]{10,20}")),
    (Field.SELLER_NAME, re.compile(r"填开单位:?"), None),
    (Field.BUYER_NAME, re.compile(r"购买方名称:?"), None),
    (
        Field.BUYER_TAXPAYER_ID,
        re.compile(r"统一社会信用代码(?:/纳税人识别号)?:?|纳税人识别号:?"),
        re.compile(r"[0-9A-Z*]{6,20}"),
    ),
)  # fmt: skip
_BELOW = (
    (Field.TRAVELLER, re.compile(r"旅客姓名")),
    (Field.TRAVELLER_ID, re.compile(r"有效身份证件号码?")),
)
_FARES = (
    (Field.FARE, re.compile(r"票价")),
    (Field.FUEL_SURCHARGE, re.compile(r"燃油附加费")),
    (Field.TAX_AMOUNT, re.compile(r"增值税税额")),
    (Field.CIVIL_AVIATION_FUND, re.compile(r"民航发展基金")),
    (Field.OTHER_TAXES, re.compile(r"其他税费")),
    (Field.TOTAL_INCLUDING_TAX, re.compile(r"(?<!价税)合计")),
)
_FARE_HEADS = re.compile(r"票价|燃油附加费|增值税税率|增值税税额|民航发展基金|其他税费|合计")
_AMOUNT = re.compile(r"(?:CNY)?(?P<value>\d[\d,]*\.\d\d)", re.ASCII)
_FROM = re.compile(r"自:")
_TO = re.compile(r"至:")
_FLIGHT = re.compile(r"[A-Z0-9]{2}\d{2,4}[A-Z]?", re.ASCII)
_DAY = re.compile(r"20\d\d[年/.-]\d\d?[月/.-]\d\d?日?", re.ASCII)
_NEXT_LABEL = re.compile(r"[^:]{2,}:")


def read_air_itinerary(page: PageLines, collector: ReadingCollector) -> None:
    """Read the fields of an itinerary; of several flights the first and the last place count."""
    for name, label, form in _BESIDE:
        for _, run in page.find(label):
            value = _beside(page, run)
            hit = next(value.matches(form), None) if value and form else None
            if hit:
                collector.add_text(name, hit[0][0], page.place(hit[1].box))
            elif value and form is None:
                collector.add_text(name, value.text, page.place(value.box))
            break
    for name, label in _BELOW:
        below = _below(page, label)
        if below:
            collector.add_text(name, below.text, page.place(below.box))
    _read_fares(page, collector)
    _read_flights(page, collector)


def _beside(page: PageLines, label: Run) -> Run | None:
    box = label.box
    slack = 0.2 * box.height
    runs = page.runs_in(Box(label.end, box.top - slack, page.width, box.bottom + slack))
    if not runs:
        return None
    # rows of a table beside the label may reach into its line
    nearest = min(runs, key=lambda run: abs(run.box.middle[1] - box.middle[1]))
    value = nearest.split(1.5)[0]
    return None if _NEXT_LABEL.match(value.plain) else value


def _below(page: PageLines, label: re.Pattern[str]) -> Run | None:
    hit = next(page.find(label), None)
    if hit is None:
        return None
    box = hit[1].box
    area = Box(
        box.left - box.height, box.bottom, box.right + 8 * box.height, box.bottom + 3.5 * box.height
    )
    for run in page.runs_in(area):
        return run.split(1.5)[0]
    return None


def _read_fares(page: PageLines, collector: ReadingCollector) -> None:
    heads = _fare_heads(page)
    for name, label in _FARES:
        for index, head in enumerate(heads):
            if not label.fullmatch(head.plain):
                continue
            amount = _fare_below(page, head, heads[index + 1 :])
            if amount:
                collector.add_text(name, amount[0]["value"], page.place(amount[1].box))


def _fare_heads(page: PageLines) -> list[Run]:
    for line in page.lines:
        if "票价" in line.plain and "民航发展基金" in line.plain:
            return [run for _, run in line.matches(_FARE_HEADS)]
    return []


def _fare_below(
    page: PageLines, head: Run, following: list[Run]
) -> tuple[re.Match[str], Run] | None:
    box = head.box
    left = box.left - 0.5 * box.height
    right = following[0].box.left if following else page.width
    for run in page.runs_in(Box(0, box.bottom, page.width, box.bottom + 3 * box.height)):
        # an amount may reach a little under the next head
        parts = [part for part in run.split(0.8) if left <= part.box.middle[0] <= right]
        hits = [hit for part in parts for hit in part.matches(_AMOUNT)]
        if hits:
            return hits[0]
    return None


def _read_flights(page: PageLines, collector: ReadingCollector) -> None:
    ends = {
        Field.DEPARTURE: [_beside(page, run) for _, run in page.find(_FROM)][:1],
        Field.DESTINATION: [_beside(page, run) for _, run in page.find(_TO)][-1:],
    }
    for name, found in ends.items():
        for value in found:
            if value:
                collector.add_text(name, value.text, page.place(value.box))
    flights = list(_below_all(page, re.compile("航班号"), _FLIGHT))
    if flights:
        text = " ".join(dict.fromkeys(run.plain for run in flights))
        collector.add_text(Field.TRAIN_OR_FLIGHT, text, page.place(flights[0].box))
    days = list(_below_all(page, re.compile(r"(?<!生效)(?<!截止)(?<!填开)日期"), _DAY))
    if days:
        collector.add_text(Field.TRAVEL_DATE, days[0].plain, page.place(days[0].box))


def _below_all(page: PageLines, label: re.Pattern[str], form: re.Pattern[str]) -> Iterator[Run]:
    hit = next(page.find(label), None)
    if hit is None:
        return
    box = hit[1].box
    fares = [head.box.top for head in _fare_heads(page)]
    end = min((top for top in fares if top > box.bottom), default=page.height)
    area = Box(box.left - 4 * box.height, box.bottom, box.right + 4 * box.height, end)
    for run in page.runs_in(area):
        for part in run.split(0.5):
            if form.fullmatch(part.plain):
                yield part

"""Fields of a railway e-ticket's page.

The lines are those of 12306: the station on the left is where the journey begins, there is no
seller, and a ticket that was given back shows the fee (退票费) in place of the fare.
"""

import re

from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.page_lines import PageLines, Run
from invoice_desktop.domain.invoice import Field

_PATTERNS = (
    (Field.INVOICE_NUMBER, re.compile(r"发票号码:?(?P<value>\d{20})(?!\d)", re.ASCII)),
    (Field.ISSUE_DATE, re.compile(r"开票日期:?(?P<value>20\d\d年\d\d?月\d\d?)日?", re.ASCII)),
    (Field.SEAT, re.compile(r"(?P<value>\d{1,2}车(?:\d{1,3}[A-F]?号(?:[上中下]铺)?|无座))")),
    (Field.TICKET_NUMBER, re.compile(r"电子客票号:?(?P<value>[0-9A-Z]{20,25})", re.ASCII)),
    (
        Field.BUYER_NAME,
        re.compile(r"购买方名称:?(?P<value>.+?)(?=统一社会信用代码|纳税人识别号|$)"),
    ),
    (
        Field.BUYER_TAXPAYER_ID,
        re.compile(r"(?:统一社会信用代码|纳税人识别号):?(?P<value>[0-9A-Z*]{15,20})", re.ASCII),
    ),
    (
        Field.ORIGINAL_INVOICE_NUMBER,
        re.compile(r"原发票号码:?(?P<value>\d{20})(?!\d)", re.ASCII),
    ),
)
_DEPARTING = re.compile(r"(?P<value>20\d\d年\d\d?月\d\d?)日?\d\d?:\d\d开", re.ASCII)
_DAY = re.compile(r"(?P<value>20\d\d年\d\d?月\d\d?)日", re.ASCII)
_PRICE = re.compile(r"[¥](?P<value>\d[\d,]*\.\d\d?)|(?P<before>\d[\d,]*\.\d\d?)[¥元]", re.ASCII)
_TRAIN = re.compile(r"[GDCZTKYSPLN]\d{1,4}|\d{4}", re.ASCII)
_STATION = re.compile(r"[\u4e00-\u9fff]{1,8}")
_TRAVELLER_ID = re.compile(
    r"(?<![\dA-Z])(?P<id>\d{6,10}\*{2,10}[0-9X*]{2,6}|\d{17}[0-9X])(?!\d)", re.ASCII
)
_NAME = re.compile(r"[\u3400-\u9fff·.A-Za-z /]{2,40}")


def read_railway_ticket(page: PageLines, collector: ReadingCollector) -> None:
    """Read the fields of a ticket, or of a refund's receipt."""
    for name, pattern in _PATTERNS:
        hit = next(page.find(pattern), None)
        if hit:
            _add(page, collector, name, *hit)
    _read_price(page, collector)
    _read_journey(page, collector)
    _read_day(page, collector)
    _read_traveller(page, collector)


def _add(
    page: PageLines, collector: ReadingCollector, name: Field, match: re.Match[str], run: Run
) -> None:
    text, value = match["value"], run
    if name is Field.BUYER_NAME:
        # the name is kept as it stands, not in the form that labels are compared in
        start = match.start("value") - match.start()
        value = _cells_of(run, start, start + len(text))
        text = value.text
    collector.add_text(name, text, page.place(value.box))


def _cells_of(run: Run, start: int, end: int) -> Run:
    found, at = [], 0
    for cell in run.cells:
        if start <= at < end:
            found.append(cell)
        at += len(cell.plain)
    return Run(tuple(found))


def _read_price(page: PageLines, collector: ReadingCollector) -> None:
    hit = next(page.find(_PRICE), None)
    if hit is None:
        return
    match, run = hit
    text, place = match["value"] or match["before"], page.place(run.box)
    if "退票费" not in page.plain:
        collector.add_text(Field.FARE, text, place)
    collector.add_text(Field.TOTAL_INCLUDING_TAX, text, place)


def _read_journey(page: PageLines, collector: ReadingCollector) -> None:
    for line in page.lines:
        journey = _journey(line.split(0.5))
        for name, run in journey.items():
            text = run.plain if name is Field.TRAIN_OR_FLIGHT else _without_mark(run.text)
            collector.add_text(name, text, page.place(run.box))
        if journey:
            return


def _journey(parts: list[Run]) -> dict[Field, Run]:
    """Tell the stations to the left and to the right of a train's number."""
    train = next((part for part in parts if _TRAIN.fullmatch(part.plain)), None)
    if train is None:
        return {}
    stations = [part for part in parts if _STATION.fullmatch(part.plain) and part.plain != "站"]
    before = [each for each in stations if each.box.left < train.box.left]
    after = [each for each in stations if each.box.left > train.box.left]
    if not before or not after:
        return {}
    return {
        Field.DEPARTURE: before[-1],
        Field.TRAIN_OR_FLIGHT: train,
        Field.DESTINATION: after[0],
    }


def _without_mark(text: str) -> str:
    return text.removesuffix("站") if len(text) > 2 else text


def _read_day(page: PageLines, collector: ReadingCollector) -> None:
    hit = next(page.find(_DEPARTING), None) or next(
        ((match, run) for match, run in page.find(_DAY) if not _is_issue_date(page, run)), None
    )
    if hit:
        collector.add_text(Field.TRAVEL_DATE, hit[0]["value"], page.place(hit[1].box))


def _is_issue_date(page: PageLines, run: Run) -> bool:
    """Tell whether a date is that of issue: by its label, or as the only date on the page."""
    return f"开票日期:{run.plain}" in page.plain or sum(1 for _ in page.find(_DAY)) == 1


def _read_traveller(page: PageLines, collector: ReadingCollector) -> None:
    for line in page.lines:
        for match, run in line.matches(_TRAVELLER_ID):
            collector.add_text(Field.TRAVELLER_ID, match["id"], page.place(run.box))
            name = _name_after(line, run)
            if name:
                collector.add_text(Field.TRAVELLER, name.text, page.place(name.box))
            return


def _name_after(line: Run, identifier: Run) -> Run | None:
    last = line.cells.index(identifier.cells[-1])
    after = Run(line.cells[last + 1 :])
    name = after.split(1.0)[0] if after.cells else None
    return name if name and _NAME.fullmatch(name.text) else None

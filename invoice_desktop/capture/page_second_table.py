"""The second table of a fully digital invoice's special form: travellers, or freight."""

import re
from collections.abc import Sequence

from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.page_lines import Box, PageLines, Run
from invoice_desktop.domain.invoice import Field

_TRAVELLERS = {
    "出行人": Field.TRAVELLER,
    "有效身份证件号": Field.TRAVELLER_ID,
    "出行日期": Field.TRAVEL_DATE,
    "出发地": Field.DEPARTURE,
    "到达地": Field.DESTINATION,
    "等级": Field.SEAT,
    "交通工具类型": Field.TRAIN_OR_FLIGHT,
}
_FREIGHT = {
    "运输工具种类": None,
    "运输工具牌号": Field.PLATE_NUMBER,
    "起运地": Field.DEPARTURE,
    "到达地": Field.DESTINATION,
    "运输货物名称": None,
}
_END = re.compile("价税合计|合计|开票人")


def read_second_table(page: PageLines, collector: ReadingCollector) -> None:
    """Read the table when it has exactly one row: a list of journeys is no field of its own."""
    for heads in (_TRAVELLERS, _FREIGHT):
        pattern = re.compile("|".join(heads))
        for line in page.lines:
            found = [run for _, run in line.matches(pattern)]
            if len({run.plain for run in found}) >= 4:
                _read_row(page, found, heads, collector)
                return


def _read_row(
    page: PageLines,
    found: Sequence[Run],
    heads: dict[str, Field] | dict[str, Field | None],
    collector: ReadingCollector,
) -> None:
    top = max(run.box.bottom for run in found) - 0.3 * found[0].box.height
    ends = (run.box.top for _, run in page.find(_END) if run.box.top > top)
    rows = page.runs_in(Box(0, top, page.width, min(ends, default=page.height)))
    if len(rows) != 1:
        return
    for part in rows[0].split(0.5):
        nearest = min(found, key=lambda run: abs(run.box.left - part.box.left))
        name = heads[nearest.plain]
        if name is not None and part.plain not in {"-", "--"}:
            collector.add_text(name, part.text, page.place(part.box))

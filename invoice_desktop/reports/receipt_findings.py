"""What was checked: findings by the kind of proof they give, failed ones first."""

from collections.abc import Sequence
from dataclasses import replace

from invoice_desktop.domain.verdict import Finding, Outcome, Strength
from invoice_desktop.reports.layout import Cell, Style
from invoice_desktop.reports.receipt_sheet import Sheet

_MARKS = {
    Outcome.FAILED: "×",
    Outcome.INDETERMINATE: "?",
    Outcome.PASSED: "✓",
    Outcome.NOT_APPLICABLE: "–",
}
_WORST_FIRST = list(_MARKS)


def put_findings(sheet: Sheet, findings: Sequence[Finding]) -> None:
    """Print every finding: the statement that was checked, what came out, and the sentence."""
    sheet.put_heading("receipt.findings", _summary(sheet, findings))
    for strength in Strength:
        group = [found for found in findings if found.strength is strength]
        group.sort(key=lambda found: _WORST_FIRST.index(found.outcome))
        if group:
            named = replace(sheet.soft, strong=True)
            sheet.put(sheet.words.strength(strength), named, gap=2, keep=True)
        for found in group:
            _put_finding(sheet, found)
        sheet.flow.space(4 if group else 0)


def _summary(sheet: Sheet, findings: Sequence[Finding]) -> str:
    counts = {
        outcome: sum(found.outcome is outcome for found in findings) for outcome in _WORST_FIRST
    }
    return "   ".join(
        f"{_MARKS[outcome]} {sheet.words.outcome(outcome)} {count}"
        for outcome, count in counts.items()
        if count
    )


def _put_finding(sheet: Sheet, found: Finding) -> None:
    words, body = sheet.words, _style(sheet, found)
    marked = Style(sheet.body.size, sheet.inks.outcome[found.outcome], strong=True)
    told = replace(marked, size=sheet.soft.size, strong=found.outcome is Outcome.FAILED)
    indent = sheet.body.size + 6
    mark = Cell(_MARKS[found.outcome], 0, indent, marked)
    title, outcome = words.rule(found.rule), words.outcome(found.outcome)
    room = sheet.width - indent
    if sheet.is_roll:
        sheet.flow.row(mark, Cell(title, indent, room, body), keep=True)
        sheet.flow.row(Cell(f"{outcome} · {words.finding(found)}", indent, room, sheet.soft), gap=2)
        return
    first, last = room * 0.36, room * 0.15
    sheet.flow.row(
        mark,
        Cell(title, indent, first - 8, body),
        Cell(words.finding(found), indent + first, room - first - last - 8, body),
        Cell(outcome, sheet.width - last, last, replace(told, right=True)),
        gap=2,
    )


def _style(sheet: Sheet, found: Finding) -> Style:
    match found.outcome:
        case Outcome.FAILED:
            return replace(sheet.body, strong=sheet.is_roll)
        case Outcome.NOT_APPLICABLE:
            return replace(sheet.body, colour=sheet.inks.soft)
    return sheet.body

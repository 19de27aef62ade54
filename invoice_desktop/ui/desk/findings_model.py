"""The tree of findings: strengths, the findings under them, the evidence under each."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from invoice_desktop.domain.evidence import Evidence, Reading
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Finding, Outcome, Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.differing import Span, differing, differing_among
from invoice_desktop.ui.desk.findings_rows import (
    FindingGroup,
    group_findings,
    places_of,
    readings_behind,
    signature_of,
)
from invoice_desktop.ui.desk.ledger_voice import both_sides, export_sides
from invoice_desktop.ui.desk.spoken_values import spoken
from invoice_desktop.ui.desk.tree_model import Node, TreeModel

_TOLD_SIDES = {"first", "first_source", "second", "second_source"}


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A strength with the count of what its checks found."""

    title: str
    counts: str
    open: bool


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding as a sentence; `places` are lit on the page while it is selected."""

    outcome: Outcome
    outcome_word: str
    sentence: str
    places: tuple[Place, ...]
    signature: SignatureState | None = None
    """What a document's signature comes to: it has a shape of its own."""


@dataclass(frozen=True, slots=True)
class SidesRow:
    """Values of one field held side by side: where each was read, and what it says.

    `differ` marks values that made a check fail, `marks` the spans of each that the other lacks.
    """

    title: str
    sides: tuple[tuple[str, str], ...]
    places: tuple[Place, ...]
    differ: bool = False
    marks: tuple[tuple[Span, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class RuleRow:
    """The statement a finding is about; opens the rule's page in the help."""

    rule: str
    title: str
    link: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """Something noticed while reading that is no finding."""

    text: str


Row = GroupRow | FindingRow | SidesRow | RuleRow | NoteRow


def finding_nodes(verification: Verification, words: Words) -> tuple[Node[Row], ...]:
    """Put the findings of a verification into words, grouped, the worst first."""
    groups = group_findings(verification.findings)
    nodes = [_group_node(group, verification.evidence, words) for group in groups]
    return (*nodes, *_note_nodes(verification.evidence, words))


def _group_node(group: FindingGroup, evidence: Evidence, words: Words) -> Node[Row]:
    counts = " · ".join(f"{words.outcome(outcome)} {n}" for outcome, n in group.counts())
    row = GroupRow(words.strength(group.strength), counts, group.needs_a_look)
    return Node(row, tuple(_finding_node(finding, evidence, words) for finding in group.findings))


def _finding_node(finding: Finding, evidence: Evidence, words: Words) -> Node[Row]:
    state = signature_of(finding)
    row = FindingRow(
        finding.outcome,
        words.signature(state) if state else words.outcome(finding.outcome),
        words.finding(finding),
        places_of(finding, evidence),
        state,
    )
    return Node(row, tuple(Node(child) for child in _evidence_rows(finding, evidence, words)))


def _evidence_rows(finding: Finding, evidence: Evidence, words: Words) -> Iterator[Row]:
    told = _ledger_row(finding, evidence, words) or _line_row(finding, evidence, words)
    by_field: dict[str, list[Reading]] = {}
    if told is not None:
        yield told
    for reading in () if told else readings_behind(finding, evidence):
        by_field.setdefault(words.field(reading.field), []).append(reading)
    for title, readings in by_field.items():
        yield _sides_row(title, readings, words, failed=finding.outcome is Outcome.FAILED)
    if "file" in finding.details and finding.rule.startswith("ledger"):
        title = QCoreApplication.translate("FindingsView", "The tax bureau's export")
        yield SidesRow(title, export_sides(finding.details, words), ())
    link = QCoreApplication.translate("FindingsView", "What this check proves, and what not")
    yield RuleRow(finding.rule, words.rule(finding.rule), link)


def _ledger_row(finding: Finding, evidence: Evidence, words: Words) -> SidesRow | None:
    """Hold a field beside the ledger's, the characters that differ marked in both."""
    both = both_sides(finding, words)
    if both is None:
        return None
    title, sides = both
    marks = differing(sides[0][1], sides[1][1])
    return SidesRow(title, sides, places_of(finding, evidence), differ=True, marks=marks)


def _sides_row(title: str, readings: list[Reading], words: Words, *, failed: bool) -> SidesRow:
    """Hold what was read side by side, each value once with all the places that say it."""
    by_value: dict[str, list[Reading]] = {}
    for reading in readings:
        by_value.setdefault(spoken(reading.field, reading.value, words), []).append(reading)
    sides = tuple((_where(same, words), said) for said, same in by_value.items())
    places = tuple(reading.place for reading in readings if reading.place is not None)
    differ = failed and len(sides) > 1
    marks = differing_among([said for _, said in sides]) if differ else ()
    return SidesRow(title, sides, places, differ, marks)


def _line_row(finding: Finding, evidence: Evidence, words: Words) -> SidesRow | None:
    """Hold the one line that differs beside the other source's: only the finding tells which."""
    details = finding.details
    if not details.keys() >= _TOLD_SIDES or details.get("field") != Field.LINES:
        return None
    sides = tuple(
        (words.source(Source(details[f"{side}_source"])), details[side])
        for side in ("first", "second")
    )
    marks = differing_among([said for _, said in sides])
    places = places_of(finding, evidence)
    return SidesRow(words.field(Field.LINES), sides, places, differ=True, marks=marks)


def _where(readings: list[Reading], words: Words) -> str:
    """Say where a value stands: the part of the document too, when it is only one."""
    sources = dict.fromkeys(words.source(reading.source) for reading in readings)
    if len(readings) > 1 or not readings[0].member:
        return " · ".join(sources)
    sentence = QCoreApplication.translate("FindingsView", "{source}, {part}")
    return sentence.format(source=next(iter(sources)), part=readings[0].member)


def _note_nodes(evidence: Evidence, words: Words) -> tuple[Node[Row], ...]:
    if not evidence.remarks:
        return ()
    title = QCoreApplication.translate("FindingsView", "Noticed while reading")
    notes: tuple[Node[Row], ...] = tuple(
        Node(NoteRow(words.remark(remark))) for remark in evidence.remarks
    )
    return (Node(GroupRow(title, "", open=True), notes),)


class FindingsModel(TreeModel[Row]):
    """Shows the rows in one column; a delegate paints them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(1, parent)

    def text(self, value: Row, _column: int) -> str:
        match value:
            case GroupRow():
                return f"{value.title}  {value.counts}".strip()
            case FindingRow():
                return f"{value.outcome_word}: {value.sentence}"
            case SidesRow():
                sides = "; ".join(f"{caption}: {said}" for caption, said in value.sides)
                return f"{value.title} — {sides}"
            case RuleRow():
                return f"{value.title} — {value.link}"
            case NoteRow():
                return value.text

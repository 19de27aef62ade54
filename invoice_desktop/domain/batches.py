"""What came of many files that were handed over at once, one line an invoice."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Verification


class Mark(StrEnum):
    """By what a line of a batch is counted and found again; a line may bear several."""

    READ = "read"
    VERIFIED = "verified"
    CONTRADICTED = "contradicted"
    DOUBTFUL = "doubtful"
    DUPLICATE = "duplicate"
    TO_REVIEW = "to_review"
    UNREADABLE = "unreadable"


_ANSWERS = {
    Authenticity.GENUINE: Mark.VERIFIED,
    Authenticity.CONTRADICTED: Mark.CONTRADICTED,
    Authenticity.DOUBTFUL: Mark.DOUBTFUL,
}


@dataclass(frozen=True, slots=True)
class BatchLine:
    """An invoice of a file, or why there is none.

    Both are None for a file that could be read and holds no invoice. `earlier` are the showings
    that were known before this one.
    """

    name: str
    verification: Verification | None = None
    earlier: tuple[Showing, ...] = ()
    trouble: Trouble | None = None

    @property
    def is_duplicate(self) -> bool:
        """Whether this very invoice was handed over before; one merely like it is none."""
        return any(showing.likeness is not Likeness.SIMILAR for showing in self.earlier)


def marks_of(line: BatchLine) -> frozenset[Mark]:
    """Give the marks that a line bears."""
    if line.verification is None:
        return frozenset({Mark.UNREADABLE})
    verdict = line.verification.verdict
    marks = {Mark.READ}
    if verdict.authenticity in _ANSWERS:
        marks.add(_ANSWERS[verdict.authenticity])
    if line.is_duplicate:
        marks.add(Mark.DUPLICATE)
    if verdict.acceptance is not Acceptance.ACCEPT:
        marks.add(Mark.TO_REVIEW)
    return frozenset(marks)


def count_marks(lines: Iterable[BatchLine]) -> Counter[Mark]:
    """Count the lines that bear each mark."""
    return Counter(mark for line in lines for mark in marks_of(line))

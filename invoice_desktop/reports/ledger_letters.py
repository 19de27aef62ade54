"""Letters that ask suppliers for the invoices that the tax bureau knows and we do not hold."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import LedgerFact, LedgerFile, LedgerRow, LedgerState
from invoice_desktop.reports.printable import amount, day, moment, printable
from invoice_desktop.reports.words import Words

_TOLD_STATES = frozenset({LedgerState.RED_LETTERED_PART, LedgerState.RED_LETTERED_WHOLE})


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter to one supplier, from one of our companies.

    `rows` are the invoices asked for, the oldest first; `sources` are the exports that name them;
    `written_at` is aware; `text` is the whole letter, lines parted by a single line feed.
    """

    supplier_name: str
    supplier_taxpayer_id: str
    our_name: str
    our_taxpayer_id: str
    rows: tuple[LedgerRow, ...]
    sources: tuple[LedgerFile, ...]
    written_at: datetime
    language: str
    text: str = field(default="", repr=False)

    @property
    def total(self) -> Decimal:
        """What the invoices come to, in yuan; one whose total the ledger does not tell adds 0."""
        return sum((row.total_including_tax or Decimal(0) for row in self.rows), Decimal(0))


def letters_of(
    facts: Iterable[LedgerFact], words: Words, written_at: datetime
) -> tuple[Letter, ...]:
    """Write a letter to each supplier whose invoices are missing, the most missing first.

    Nobody is asked for what we issued ourselves, nor for what was voided: it is left out. An
    invoice that several exports name is asked for once.
    """
    addressed: dict[tuple[str, str], list[LedgerFact]] = defaultdict(list)
    for fact in facts:
        if _is_asked_for(fact):
            supplier = fact.row.seller_taxpayer_id or fact.row.seller_name
            addressed[fact.file.coverage.company_taxpayer_id, supplier].append(fact)
    letters = (_letter(group, words, written_at) for group in addressed.values())
    return tuple(sorted(letters, key=lambda letter: (-len(letter.rows), letter.supplier_name)))


def _is_asked_for(fact: LedgerFact) -> bool:
    is_received = fact.file.coverage.direction is Direction.RECEIVED
    return is_received and fact.row.state is not LedgerState.VOIDED


def _letter(facts: Sequence[LedgerFact], words: Words, written_at: datetime) -> Letter:
    once = {fact.row.identity: fact for fact in reversed(facts)}
    in_turn = sorted(once.values(), key=lambda fact: (day(fact.row.issue_date), fact.row.identity))
    newest = in_turn[-1]
    letter = Letter(
        supplier_name=newest.row.seller_name,
        supplier_taxpayer_id=newest.row.seller_taxpayer_id,
        our_name=next((fact.row.buyer_name for fact in facts if fact.row.buyer_name), ""),
        our_taxpayer_id=newest.file.coverage.company_taxpayer_id,
        rows=tuple(fact.row for fact in in_turn),
        sources=_sources(in_turn),
        written_at=written_at,
        language=words.language,
    )
    return _with_text(letter, words)


def _sources(facts: Iterable[LedgerFact]) -> tuple[LedgerFile, ...]:
    files = {fact.file.ledger: fact.file for fact in facts}
    return tuple(sorted(files.values(), key=lambda file: file.coverage.exported_at))


def _with_text(letter: Letter, words: Words) -> Letter:
    parts = LetterWords(letter, words)
    numbered = (f"{place}. {line}" for place, line in enumerate(parts.lines, start=1))
    text = "\n".join(
        (
            words.label("letter.title"),
            "",
            *parts.to,
            "",
            parts.opening,
            "",
            *numbered,
            parts.count,
            "",
            parts.closing,
            "",
            words.label("letter.basis"),
            *(f"- {source}" for source in parts.sources),
            "",
            *parts.signed,
            "",
        )
    )
    return replace(letter, text=text)


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The sentences of a letter, alike on paper and as text.

    Names stand in the ledger as strangers gave them to the bureau: what could turn a line around
    or break it is made visible.
    """

    letter: Letter
    words: Words

    @property
    def to(self) -> tuple[str, ...]:
        """Whom it is for: the name and, where it is known, the taxpayer id."""
        name = printable(self.letter.supplier_name) or self.words.label("letter.unnamed")
        return (
            self.words.label("letter.to").format(name=name),
            *self._taxpayer(self.letter.supplier_taxpayer_id),
        )

    @property
    def opening(self) -> str:
        return self.words.label("letter.opening").format(name=self.our_name)

    @property
    def our_name(self) -> str:
        return printable(self.letter.our_name or self.letter.our_taxpayer_id)

    @property
    def lines(self) -> tuple[str, ...]:
        """Each invoice on a line of its own, its number in one piece so that it can be copied."""
        return tuple(map(self._line, self.letter.rows))

    def _line(self, row: LedgerRow) -> str:
        total = amount(row.total_including_tax)
        parts = (
            day(row.issue_date),
            *((row.invoice_code, row.invoice_number) if row.invoice_code else (row.identity,)),
            self.kind(row),
            f"¥ {total}" if total else "",
        )
        return "  ".join(part for part in map(printable, parts) if part)

    def kind(self, row: LedgerRow) -> str:
        """Name the kind of an invoice, and say when it was red-lettered."""
        kind = self.words.kind(row.kind) if row.kind or not row.kind_text else row.kind_text
        state = self.words.ledger_state(row.state) if row.state in _TOLD_STATES else ""
        return " · ".join(part for part in (kind, state) if part)

    @property
    def count(self) -> str:
        said = self.words.label("letter.count")
        return said.format(count=len(self.letter.rows), total=amount(self.letter.total))

    @property
    def closing(self) -> str:
        return self.words.label("letter.closing")

    @property
    def sources(self) -> tuple[str, ...]:
        """Name each export with the time it was made."""
        said = self.words.label("letter.source")
        return tuple(
            said.format(name=printable(file.name), time=moment(file.coverage.exported_at))
            for file in self.letter.sources
        )

    @property
    def signed(self) -> tuple[str, ...]:
        """Who asks, and on which day."""
        name = (self.our_name,) if self.letter.our_name else ()
        return (*name, *self._taxpayer(self.letter.our_taxpayer_id), self.written_on)

    @property
    def written_on(self) -> str:
        return day(self.letter.written_at.date())

    def _taxpayer(self, identifier: str) -> tuple[str, ...]:
        said = self.words.label("letter.taxpayer_id")
        return (said.format(id=printable(identifier)),) if identifier else ()

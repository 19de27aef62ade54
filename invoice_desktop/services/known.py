"""What the archive knows that a judgement takes into account."""

from dataclasses import dataclass, field

from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.ledger import LedgerKnowledge
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.services.desk_rules import rules_in
from invoice_desktop.services.ports import Archive, MayBeAway, ToArchive

UNREADABLE = "desk_rules_are_unreadable"
MOST_NEIGHBOURS = 20
"""Numbers on either side that are looked for, however many in a row the office allows."""


@dataclass(frozen=True, slots=True)
class OfficeSays:
    """What the office set for every invoice."""

    companies: tuple[Party, ...] = ()
    rules: DeskRules = field(default_factory=DeskRules)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one invoice; nothing at all where nothing is kept."""

    companies: tuple[Party, ...] = ()
    earlier: tuple[Showing, ...] = ()
    ledger: LedgerKnowledge = field(default_factory=LedgerKnowledge)
    rules: DeskRules = field(default_factory=DeskRules)
    neighbours: tuple[str, ...] = ()
    was_asked: bool = True


class KnownToArchive:
    """Asks the archive; what the office set is remembered for while its server is away."""

    def __init__(self, archive: ToArchive | None) -> None:
        self._archive = archive
        self._rules = DeskRules()
        self._are_readable = True

    def said(self) -> OfficeSays:
        """Give what the office set. Raises `ArchiveTrouble`."""
        if self._archive is None:
            return OfficeSays()
        archive = self._archive()
        rules = self._office_rules(archive)
        return OfficeSays(archive.our_companies(), rules)

    def of(self, invoice: Invoice, sha256: str, said: OfficeSays) -> Known:
        """Give what is known of an invoice. Raises `ArchiveTrouble`."""
        if self._archive is None:
            return Known()
        archive, rules = self._archive(), said.rules
        near = reach_of(rules)
        return Known(
            companies=said.companies,
            earlier=archive.earlier_showings(invoice, sha256),
            ledger=archive.ledger.knowledge(invoice),
            rules=rules,
            neighbours=tuple(archive.ledger.neighbours(invoice, near)) if near else (),
            was_asked=_answers(archive),
        )

    def absence(self) -> tuple[Remark, ...]:
        """Say what a judgement went without: the office's rules, or a server that is away."""
        unread = () if self._are_readable else (Remark("desk_rules_not_applied"),)
        if self._archive is None or _answers(self._archive()):
            return unread
        away = Remark("history_could_not_be_asked"), Remark("kept_here_until_server_answers")
        return (*unread, *away)

    def _office_rules(self, archive: Archive) -> DeskRules:
        try:
            self._rules = rules_in(archive)
            self._are_readable = True
        except ArchiveTrouble as trouble:
            # an office that its newer desks gave rules which this one does not know goes on
            self._are_readable = trouble.code != UNREADABLE
            if self._are_readable and _answers(archive):
                raise
        return self._rules


def reach_of(rules: DeskRules) -> int:
    """Give how far the numbers of neighbours that are looked for may be from an invoice's own."""
    return min(rules.consecutive, MOST_NEIGHBOURS)


def _answers(archive: object) -> bool:
    return not isinstance(archive, MayBeAway) or archive.away is None

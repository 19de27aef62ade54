"""What a judgement takes into account besides the evidence itself."""

from dataclasses import dataclass, field
from datetime import date, datetime

from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.ledger import LedgerKnowledge
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.verification.rule_pack import RulePack


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The world around one judgement; nothing is fetched while judging.

    `now` is aware, in the desk's time zone; `earlier` are the showings that the archive holds.
    `history_was_asked` is False where only a part of it could be asked: the office's server is
    away, and what other desks saw is not known.
    """

    rule_pack: RulePack
    versions: Versions
    now: datetime
    verified_by: str
    our_companies: tuple[Party, ...] = ()
    earlier: tuple[Showing, ...] = ()
    history_was_asked: bool = True
    ledger: LedgerKnowledge = field(default_factory=LedgerKnowledge)
    rules: DeskRules = field(default_factory=DeskRules)
    neighbours: tuple[str, ...] = ()
    """Numbers held of the same seller close to this one."""
    trust: TrustList = field(default_factory=TrustList)

    @property
    def today(self) -> date:
        return self.now.date()

"""What the desk asks the archive for a judgement; what cannot be asked does not stop the desk."""

from dataclasses import dataclass, field

from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.ledger import LedgerKnowledge
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.services.desk_rules import kept_rules
from invoice_desktop.services.ports import Archive, MayBeAway

_NOT_ASKED = LedgerKnowledge(was_asked=False)


@dataclass(frozen=True, slots=True)
class Office:
    """What holds for everything that is checked at once; `remarks` say what could not be asked."""

    companies: tuple[Party, ...] = ()
    rules: DeskRules = field(default_factory=DeskRules)
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the archive knows of one invoice."""

    earlier: tuple[Showing, ...] = ()
    ledger: LedgerKnowledge = field(default_factory=LedgerKnowledge)
    neighbours: tuple[str, ...] = ()


class Inquiry:
    """Asks the archive; the rules that were seen last hold on while nobody answers."""

    def __init__(self) -> None:
        self._rules: DeskRules | None = None

    def office(self, archive: Archive) -> Office:
        """Ask what holds for everything. Raises `ArchiveTrouble` where nothing can be done."""
        companies = archive.our_companies()
        try:
            self._rules = kept_rules(archive)
        except ArchiveTrouble as trouble:
            return Office(companies, self._rules or DeskRules(), self._unasked(trouble))
        return Office(companies, self._rules)

    def _unasked(self, trouble: ArchiveTrouble) -> tuple[Remark, ...]:
        if trouble.code != "desk_rules_are_unreadable" and self._rules is not None:
            return ()
        return (Remark("desk_rules_could_not_be_asked"),)

    def known(self, archive: Archive, invoice: Invoice, sha256: str, rules: DeskRules) -> Known:
        """Ask what is known of one invoice: a few look-ups by index."""
        earlier = archive.earlier_showings(invoice, sha256)
        try:
            ledger = archive.ledger.knowledge(invoice)
        except ArchiveTrouble:
            ledger = _NOT_ASKED
        return Known(earlier, ledger, _neighbours(archive, invoice, rules.consecutive))


def _neighbours(archive: Archive, invoice: Invoice, reach: int) -> tuple[str, ...]:
    if not reach:
        return ()
    try:
        return tuple(archive.ledger.neighbours(invoice, reach))
    except ArchiveTrouble:
        # the same trouble has been told by the ledger's finding and by the history's
        return ()


def server_answers(archive: object) -> bool:
    """Whether the last question to the office's server was answered; an own archive is no server."""
    return not isinstance(archive, MayBeAway) or archive.away is None

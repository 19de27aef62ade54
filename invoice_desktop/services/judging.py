"""Judging evidence by the rules, by what the archive knows and by what the office set."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from invoice_desktop.domain.evidence import Capture, Evidence, Remark
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.services.checked import Judged
from invoice_desktop.services.known import KnownToArchive, OfficeSays
from invoice_desktop.services.ports import Clock, Original, ToArchive

if TYPE_CHECKING:
    from invoice_desktop.verification.rule_pack import RulePack


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for all invoices of a moment: what the office set, and whom it trusts."""

    said: OfficeSays
    trust: Callable[[], TrustList]


class Judge:
    """Judges, and keeps nothing."""

    def __init__(
        self,
        archive: ToArchive | None,
        clock: Clock,
        trust: Callable[[], TrustList],
        rule_pack: "RulePack",
        versions: Versions,
    ) -> None:
        self._known = KnownToArchive(archive)
        self._clock = clock
        self._trust = trust
        self._rule_pack = rule_pack
        self._versions = versions

    def standing(self) -> Standing:
        """Read what holds at this moment. Raises `ArchiveTrouble`."""
        # nothing else needs the list: it is read when the first document is signed
        return Standing(self._known.said(), cache(self._trust))

    def judge(
        self,
        user: User,
        evidence: Evidence,
        original: Original | None,
        standing: Standing,
        invoice: Invoice | None = None,
    ) -> Judged:
        """Judge evidence; `invoice` is what it comes to, if that is known already.

        Raises `ArchiveTrouble`.
        """
        from invoice_desktop.verification.circumstances import Circumstances
        from invoice_desktop.verification.verify import verify

        assembled = invoice or invoice_in(evidence)
        known = self._known.of(assembled, evidence.input.sha256, standing.said)
        trust = standing.trust() if evidence.signatures else TrustList()
        circumstances = Circumstances(
            rule_pack=self._rule_pack,
            versions=replace(self._versions, trust_list=trust.sha256),
            now=self._clock(),
            verified_by=user.name,
            our_companies=known.companies,
            earlier=known.earlier,
            history_was_asked=known.was_asked,
            ledger=known.ledger,
            rules=known.rules,
            neighbours=known.neighbours,
            trust=trust,
        )
        return Judged(verify(evidence, circumstances), known.earlier, original)

    def absence(self) -> tuple[Remark, ...]:
        """Say what a judgement went without. Raises `ArchiveTrouble`."""
        return self._known.absence()


def invoice_in(evidence: Evidence) -> Invoice:
    """Give the invoice that evidence comes to."""
    from invoice_desktop.verification.assembly import assemble_invoice

    return assemble_invoice(evidence)


def original_of(capture: Capture, content: bytes | None) -> Original | None:
    """Give what a capture was made of; None for a scan and for a typed form."""
    if content is None:
        return None
    return Original(capture.input.name, capture.input.format, content)

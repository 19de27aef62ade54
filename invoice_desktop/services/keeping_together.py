"""Judged invoices that are kept together: one transaction for those of a moment."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import TypeAlias

from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.money import CENT, LARGEST
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.services.checked import CheckedInput, CheckedInvoice, Judged

MOST = 50
"""Invoices of one transaction: a commit's share of each is small, and a scan waits no longer than
a moment for its turn to write."""
LARGEST_TOGETHER = 50_000_000
"""Bytes of originals that wait in memory for a transaction."""
LONGEST_SECONDS = 0.5
"""What was judged is kept and told that soon."""
_AWAITED = frozenset(
    ("archive_is_locked", "server_is_busy", "server_is_unreachable", "server_timed_out")
)
"""Troubles that are told only after seconds of waiting."""

Mark: TypeAlias = tuple[object, ...]
Keep: TypeAlias = Callable[[Sequence[Judged]], Sequence[str | None]]
"""Keeps all of them in one transaction, or raises a `Trouble`; gives their entries."""


@dataclass(slots=True)
class _Input:
    name: str
    remarks: tuple[Remark, ...] = ()
    judged: list[Judged] = field(default_factory=list)
    kept: list[CheckedInvoice] = field(default_factory=list)
    trouble: Trouble | None = None
    is_whole: bool = False


class KeepingTogether:
    """Collects what is judged, in its order, and tells an input only when all of it is kept.

    An invoice that those waiting may bear on has to wait for them: ask `bears_on`, and `keep`.
    """

    def __init__(
        self,
        keep: Keep,
        absence: Callable[[], tuple[Remark, ...]],
        tell: Callable[[Sequence[CheckedInput]], None],
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        self._keep = keep
        self._absence = absence
        self._tell = tell
        self._seconds = seconds
        self._inputs: list[_Input] = []
        self._marks: set[Mark] = set()
        self._count = self._size = 0
        self._since: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no invoice waits."""
        return not self._count

    def begin(self, name: str, remarks: tuple[Remark, ...] = ()) -> None:
        """Begin an input; what is added until it ends is of it."""
        self._inputs.append(_Input(name, remarks))
        if self._since is None:
            self._since = self._seconds()

    def add(self, judged: Judged) -> None:
        """Let an invoice of the input that was begun last wait."""
        invoice = judged.verification.invoice
        self._inputs[-1].judged.append(judged)
        self._marks |= _marks(invoice, judged.verification.evidence.input.sha256)
        self._count += 1
        self._size += len(judged.original.content) if judged.original else 0

    def end(self, trouble: Trouble | None = None) -> None:
        """End the input that was begun last; keep all when enough of them wait."""
        last = self._inputs[-1]
        last.trouble, last.is_whole = last.trouble or trouble, True
        # a server that is back when all is kept may have been away for the judgement
        last.remarks = (*last.remarks, *self._absence())
        if self._count >= MOST or self._size >= LARGEST_TOGETHER:
            self.keep()
        else:
            self.keep_when_old()

    def bears_on(self, invoice: Invoice, sha256: str, reach: int) -> bool:
        """Tell whether what waits may be an earlier showing of an invoice, or its neighbour.

        `reach` is how far a neighbour's number may be. Rather too often than once too seldom.
        """
        return not self._marks.isdisjoint(_asked(invoice, sha256, reach))

    def keep_when_old(self) -> None:
        """Keep what waits if it has waited long enough."""
        if self._since is not None and self._seconds() - self._since >= LONGEST_SECONDS:
            self.keep()

    def keep(self) -> None:
        """Keep all that waits, and tell the inputs of which nothing is left to judge."""
        inputs, self._inputs = self._inputs, [each for each in self._inputs if not each.is_whole]
        self._marks.clear()
        self._count = self._size = 0
        self._since = self._seconds() if self._inputs else None
        self._keep_all(inputs)
        whole = [each for each in inputs if each.is_whole]
        if whole:
            absence = self._absence()
            self._tell([_told(each, absence) for each in whole])

    def _keep_all(self, inputs: Sequence[_Input]) -> None:
        try:
            self._keep_these(inputs)
        except Cancelled:
            raise
        except Trouble:
            self._keep_each(inputs)

    def _keep_each(self, inputs: Sequence[_Input]) -> None:
        """Keep what can be kept: one that cannot does not stop the others.

        Where an archive was waited for in vain, the others do not wait for it again one by one.
        """
        awaited: Trouble | None = None
        for each in inputs:
            trouble = awaited if awaited and each.judged else self._trouble_with(each)
            if trouble is not None:
                each.trouble = each.trouble or trouble
                each.judged.clear()
                awaited = trouble if trouble.code in _AWAITED else None

    def _trouble_with(self, given: _Input) -> Trouble | None:
        try:
            self._keep_these([given])
        except Cancelled:
            raise
        except Trouble as trouble:
            return trouble
        return None

    def _keep_these(self, inputs: Sequence[_Input]) -> None:
        judged = [one for each in inputs for one in each.judged]
        if not judged:
            return
        entries = iter(self._keep(judged))
        for each in inputs:
            each.kept += [
                CheckedInvoice(one.verification, next(entries), one.earlier, one.original)
                for one in each.judged
            ]
            each.judged.clear()


def _told(given: _Input, absence: tuple[Remark, ...]) -> CheckedInput:
    if given.trouble is not None:
        return CheckedInput(given.name, tuple(given.kept), trouble=given.trouble)
    known = {remark.code for remark in given.remarks}
    more = (remark for remark in absence if remark.code not in known)
    return CheckedInput(given.name, tuple(given.kept), (*given.remarks, *more))


def _marks(invoice: Invoice, sha256: str) -> set[Mark]:
    """Give what an invoice is known again by, once it is kept."""
    number = invoice.invoice_number
    return {
        ("bytes", sha256),
        ("bytes", sha256, number),
        ("identity", invoice.identity),
        ("number", invoice.seller.taxpayer_id, number),
        *_likenesses(invoice),
    }


def _asked(invoice: Invoice, sha256: str, reach: int) -> set[Mark]:
    """Give the marks of those that bear on an invoice."""
    asked: set[Mark] = {*_likenesses(invoice)}
    number = invoice.invoice_number
    # one file may hold several invoices: with another number it is another one
    asked |= {("bytes", sha256, number), ("bytes", sha256, None)} if number else {("bytes", sha256)}
    if invoice.identity is not None:
        asked.add(("identity", invoice.identity))
    if number and number.isdecimal():
        near = (int(number) + step for step in range(-reach, reach + 1))
        seller = invoice.seller.taxpayer_id
        asked |= {("number", seller, f"{each:0{len(number)}}") for each in near if each >= 0}
    return asked


def _likenesses(invoice: Invoice) -> set[Mark]:
    if invoice.issue_date is None:
        return set()
    amounts = {
        "total": invoice.total_including_tax,
        "net": invoice.amount_excluding_tax,
    }
    return {
        (name, invoice.issue_date, amount.quantize(CENT))
        for name, amount in amounts.items()
        if amount is not None and amount.is_finite() and abs(amount) <= LARGEST
    }

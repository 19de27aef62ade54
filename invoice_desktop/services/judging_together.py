"""Judging many invoices one by one, as if each before it were kept already."""

from invoice_desktop.domain.evidence import Capture, Evidence
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.judging import Judge, Standing, invoice_in, original_of
from invoice_desktop.services.keeping_together import KeepingTogether
from invoice_desktop.services.known import reach_of
from invoice_desktop.services.ports import Original


class JudgingTogether:
    """Hands what it judged to `keeping`.

    What the office set is read once for those that are kept together; an invoice that those
    waiting may bear on is judged after they are kept.
    """

    def __init__(self, user: User, judge: Judge, keeping: KeepingTogether) -> None:
        self._user = user
        self._judge = judge
        self._keeping = keeping
        self._standing: Standing | None = None

    def take(self, name: str, content: bytes | Trouble, capture: Capture | Trouble) -> None:
        """Judge what one file holds, or say that it could not be read."""
        if isinstance(content, Trouble):
            self._explain(name, content)
        elif isinstance(capture, Trouble):
            self._explain(name, capture)
        else:
            self._keeping.begin(capture.input.name, capture.remarks)
            self._keeping.end(self._trouble_with(capture, content))

    def _explain(self, name: str, trouble: Trouble) -> None:
        self._keeping.begin(name)
        self._keeping.end(trouble)

    def _trouble_with(self, capture: Capture, content: bytes) -> Trouble | None:
        """Judge all that one file holds; give what stopped it."""
        original = original_of(capture, content)
        try:
            for evidence in capture.evidences:
                self._take(evidence, original)
        except Cancelled:
            raise
        except Trouble as trouble:
            return trouble
        return None

    def _take(self, evidence: Evidence, original: Original | None) -> None:
        invoice = invoice_in(evidence)
        standing = self._current()
        reach = reach_of(standing.said.rules)
        if self._keeping.bears_on(invoice, evidence.input.sha256, reach):
            self._keeping.keep()
        judged = self._judge.judge(self._user, evidence, original, standing, invoice)
        self._keeping.add(judged)

    def _current(self) -> Standing:
        if self._standing is None or self._keeping.is_empty:
            self._standing = self._judge.standing()
        return self._standing

"""The line under the form that tells where its fields do not agree."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.services.typed_slips import Slip, slips_by, slips_of
from invoice_desktop.ui.desk.typed_offer import TypedOffer
from invoice_desktop.ui.desk.typed_slip_words import SlipWords
from invoice_desktop.ui.language import LanguageSwitch


class SlipOffer(TypedOffer):
    """Offers what was likely meant, or is known; what does not agree holds a form back only once.

    An offer stands no longer than what it rests on. `kind` is the one that goes with what is
    offered; `turned` is what the archive has under the typed number with two digits turned.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = SlipWords(self)
        self._shown: Slip | None = None
        self._rests_on: Mapping[Field, str] = {}
        self.kind: InvoiceKind | None = None
        self._held: set[Slip] = set()
        self.turned: Sequence[Mapping[Field, str]] = ()

    def forget(self) -> None:
        """Begin with another form."""
        self._held.clear()
        self.turned = ()
        self.tell("", {})

    def tell_slip(self, entries: Mapping[Field, str]) -> bool:
        """Tell of the first slip; say whether there is any."""
        slip = self._first(entries)
        if slip is not None:
            self._show(slip, self._words.said(slip, self._language.words))
        return slip is not None

    def holds_back(self, entries: Mapping[Field, str]) -> bool:
        """Tell of a slip for which the form was not held back before; say whether there is any."""
        slip = next((each for each in self._all(entries) if each not in self._held), None)
        if slip is None:
            return False
        self._held.add(slip)
        self._show(slip, self._words.held(self._words.said(slip, self._language.words)))
        return True

    def take_back(self, entries: Mapping[Field, str]) -> None:
        """Say no more of a slip that was set right, or of what no longer stands in the form."""
        is_mended = self._shown is not None and self._shown not in self._all(entries)
        if is_mended or not holds(self._rests_on, entries):
            self.tell("", {})

    def offer_for(
        self,
        rests_on: Mapping[Field, str],
        said: str,
        entries: Mapping[Field, str],
        kind: InvoiceKind | None = None,
    ) -> None:
        """Offer entries, and a kind with them, for as long as the form says what they rest on."""
        self.tell(said, entries)
        self._rests_on, self.kind = rests_on, kind

    def tell(self, said: str, entries: Mapping[Field, str]) -> None:
        self._shown, self._rests_on, self.kind = None, {}, None
        super().tell(said, entries)

    def _show(self, slip: Slip, said: str) -> None:
        self.tell(said, {slip.field: slip.meant} if slip.meant else {})
        self._shown = slip

    def _first(self, entries: Mapping[Field, str]) -> Slip | None:
        return next(iter(self._all(entries)), None)

    def _all(self, entries: Mapping[Field, str]) -> list[Slip]:
        today = datetime.now().astimezone().date()
        by_archive = (slip for each in self.turned for slip in slips_by(each, entries))
        return [*slips_of(entries, today), *by_archive]


def holds(rests_on: Mapping[Field, str], entries: Mapping[Field, str]) -> bool:
    """Tell whether a form still says all of this; an empty text stands for an empty field."""
    return all(entries.get(field, "") == text for field, text in rests_on.items())

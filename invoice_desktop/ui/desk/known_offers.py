"""What the archive knows better, asked on the worker and put into words for the desk's offers."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.desk import CheckedInvoice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount, format_date

if TYPE_CHECKING:
    from invoice_desktop.services.recognised_parties import PartySuggestion
    from invoice_desktop.services.typing_help import KnownInvoice

KnownOf: TypeAlias = "Callable[[User, Mapping[Field, str]], KnownInvoice | None]"
"""Gives what the archive knows of the number that is typed."""
PartiesOf: TypeAlias = "Callable[[User, Verification], Sequence[PartySuggestion]]"
"""Gives what the archive knows of recognised companies."""
Offer: TypeAlias = Callable[[str, Mapping[Field, str]], None]
"""Takes a sentence, and the entries that it offers."""


class KnownOffers(QObject):
    """Asks, and hands over what can be offered; without anybody to ask it offers nothing."""

    def __init__(
        self,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        user: Callable[[], User],
        explain: Callable[[Trouble], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._language, self._user, self._explain = runner, language, user, explain
        self.known_of: KnownOf | None = None
        self.parties_of: PartiesOf | None = None

    def look_up(self, entries: Mapping[Field, str], offer: Offer) -> None:
        """Ask for the number that is being typed; the form goes on meanwhile."""
        if self.known_of is None:
            return
        known_of, user = self.known_of, self._user()
        self._runner.run(
            lambda: known_of(user, entries),
            lambda known: self._offer_known(known, offer),
            self._explain,
        )

    def look_for_parties(self, checked: CheckedInvoice, offer: Offer) -> None:
        """Ask whether the recognised companies are known by other names."""
        if self.parties_of is None or checked.entry is None or not _was_recognised(checked):
            return
        parties_of, user = self.parties_of, self._user()
        self._runner.run(
            lambda: parties_of(user, checked.verification),
            lambda found: self._offer_parties(found, offer),
            self._explain,
        )

    def _offer_known(self, known: "KnownInvoice | None", offer: Offer) -> None:
        if known is None:
            return
        row = known.row
        said = self.tr(
            "The archive has this number: {seller}, {day}, {total}. Compare with the paper."
        )
        total, day = format_amount(row.total_including_tax), format_date(row.issue_date)
        offer(said.format(seller=row.seller_name, day=day, total=total), known.entries)

    def _offer_parties(self, found: "Sequence[PartySuggestion]", offer: Offer) -> None:
        if not found:
            return
        sentence = self.tr("{field}: recognised {recognised}; the archive knows {known}.")
        field = self._language.words.field
        said = "\n".join(
            sentence.format(field=field(each.field), recognised=each.recognised, known=each.known)
            for each in found
        )
        offer(said, {each.field: each.known for each in found})


def _was_recognised(checked: CheckedInvoice) -> bool:
    """Whether the invoice in sight rests on recognised text at all."""
    return Source.OCR in checked.verification.invoice.sources.values()

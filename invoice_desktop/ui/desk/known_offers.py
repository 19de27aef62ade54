"""What the archive knows better, asked on the worker and put into words for the desk's offers."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.desk import CheckedInvoice
from invoice_desktop.ui.background import BackgroundRunner, Run
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount, format_date

T = TypeVar("T")

if TYPE_CHECKING:
    from invoice_desktop.services.recognised_parties import PartySuggestion
    from invoice_desktop.services.typing_help import KnownInvoice
    from invoice_desktop.ui.desk.typed_form import TypedForm

KnownOf: TypeAlias = "Callable[[User, Mapping[Field, str]], KnownInvoice | None]"
"""Gives what the archive knows of the number that is typed."""
TurnedOf: TypeAlias = "Callable[[User, Mapping[Field, str]], Sequence[KnownInvoice]]"
"""Gives what the archive has under the typed number with two digits turned."""
CompaniesOf: TypeAlias = Callable[[User, str, date, bool], Sequence[Party]]
"""Gives companies for what is typed on that day, as a buyer's or as a seller's."""
PartiesOf: TypeAlias = "Callable[[User, Verification], Sequence[PartySuggestion]]"
"""Gives what the archive knows of recognised companies."""
Offer: TypeAlias = Callable[[str, Mapping[Field, str]], None]
"""Takes a sentence, and the entries that it offers."""
KnownOffer: TypeAlias = Callable[
    [Mapping[Field, str], str, InvoiceKind | None, Mapping[Field, str]], None
]
"""Takes the entries that were asked with, a sentence, and the kind and entries that it offers."""
_BUYERS = frozenset({Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID})


class KnownOffers(QObject):
    """Asks, and hands over what can be offered; without anybody to ask it offers nothing.

    `asking` comes before each question of a form: somebody is at it, and should not wait behind
    files. Nobody waits for the answer any more when the next one of its sort is asked.
    """

    asking = Signal()

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
        self._asked: dict[str, Run] = {}
        self.known_of: KnownOf | None = None
        self.turned_of: TurnedOf | None = None
        self.companies_of: CompaniesOf | None = None
        self.parties_of: PartiesOf | None = None

    def help_form(self, form: "TypedForm") -> None:
        """Help whoever types in a form."""
        form.number_typed.connect(lambda entries: self.look_up(entries, form.offer))
        form.number_typed.connect(lambda entries: self.look_for_turned(entries, form.beware))
        form.companies.asked.connect(
            lambda field, text: self.look_for_companies(
                field, text, partial(form.companies.offer, field, text)
            )
        )

    def ask_no_more(self) -> None:
        """Wait for no answer any more: what was typed is being checked."""
        for run in self._asked.values():
            run.cancel()
        self._asked.clear()

    def look_up(self, entries: Mapping[Field, str], offer: KnownOffer) -> None:
        """Ask for the number that is being typed; the form goes on meanwhile."""
        if self.known_of is None:
            return
        known_of, user = self.known_of, self._user()
        self._ask(
            "known", lambda: known_of(user, entries), partial(self._offer_known, offer, entries)
        )

    def look_for_turned(
        self, entries: Mapping[Field, str], take: Callable[[Sequence[Mapping[Field, str]]], None]
    ) -> None:
        """Ask whether the archive has the invoice under a number with two digits turned."""
        if self.turned_of is None:
            return
        turned_of, user = self.turned_of, self._user()
        self._ask("turned", lambda: [each.entries for each in turned_of(user, entries)], take)

    def look_for_companies(
        self, field: Field, text: str, take: Callable[[Sequence[Party]], None]
    ) -> None:
        """Ask for companies while one is being typed."""
        if self.companies_of is None:
            return
        companies_of, user = self.companies_of, self._user()
        today, of_buyer = datetime.now().astimezone().date(), field in _BUYERS
        self._ask("companies", lambda: companies_of(user, text, today, of_buyer), take)

    def look_for_parties(self, checked: CheckedInvoice, offer: Offer) -> None:
        """Ask whether the recognised companies are known by other names."""
        if self.parties_of is None or checked.entry is None or not _was_recognised(checked):
            return
        parties_of, user = self.parties_of, self._user()
        self._runner.run(
            lambda: parties_of(user, checked.verification),
            partial(self._offer_parties, offer),
            self._explain,
        )

    def _ask(self, sort: str, work: Callable[[], T], take: Callable[[T], None]) -> None:
        if sort in self._asked:
            self._asked[sort].cancel()
        self.asking.emit()
        self._asked[sort] = self._runner.run(work, take, self._explain)

    def _offer_known(
        self, offer: KnownOffer, asked: Mapping[Field, str], known: "KnownInvoice | None"
    ) -> None:
        if known is None:
            return
        row = known.row
        said = self.tr(
            "The archive has this number: {kind}, {seller}, {day}, {total}. Compare with the paper."
        )
        total, day = format_amount(row.total_including_tax), format_date(row.issue_date)
        kind = self._language.words.kind(row.kind)
        sentence = said.format(kind=kind, seller=row.seller_name, day=day, total=total)
        offer(asked, sentence, row.kind, known.entries)

    def _offer_parties(self, offer: Offer, found: "Sequence[PartySuggestion]") -> None:
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

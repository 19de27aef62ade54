"""The chips in a row that wraps: each says its choice; all can be cleared at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.archive.choice_popup import Choice
from invoice_desktop.ui.archive.choosers import ChoiceChip, PeriodChip
from invoice_desktop.ui.archive.filters import NOTHING_FILTERED, Filters
from invoice_desktop.ui.archive.periods import ISSUE_PERIODS
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.desk.shapes import AUTHENTICITY_MARKS
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Offers:
    """What is in use in the archive: buyers with how many invoices each has, and tags."""

    buyers: tuple[tuple[str, int], ...] = ()
    tags: tuple[str, ...] = ()


class FilterBar(QWidget):
    """`changed` when a choice is made or cleared."""

    changed = Signal()

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._offers = Offers()
        self._period = PeriodChip(theme, ISSUE_PERIODS)
        self._verdict = ChoiceChip(theme, self._verdicts)
        self._kind = ChoiceChip(theme, self._named(InvoiceKind, lambda: language.words.kind))
        self._status = ChoiceChip(theme, self._named(OfficeStatus, lambda: language.words.status))
        self._category = ChoiceChip(theme, self._named(Category, lambda: language.words.category))
        self._buyer = ChoiceChip(theme, self._buyers)
        self._tag = ChoiceChip(theme, self._tags)
        self._clear = QPushButton()
        self._clear.setProperty("role", "quiet")
        row = WrappingRow(self)
        choosers = (self._verdict, self._kind, self._status, self._category, self._buyer, self._tag)
        for chip in (self._period, *choosers):
            row.addWidget(chip)
            chip.changed.connect(self._changed)
        row.addWidget(self._clear)
        self._clear.clicked.connect(self.clear)
        self.retranslate()

    def _named(
        self, names: type[StrEnum], say: Callable[[], Callable[..., str]]
    ) -> Callable[[], Sequence[Choice]]:
        return lambda: [Choice(name.value, say()(name)) for name in names]

    def _verdicts(self) -> Sequence[Choice]:
        words = self._language.words
        return [Choice(each, words.authenticity(each), self._mark(each)) for each in Authenticity]

    def _mark(self, value: Authenticity) -> QIcon:
        mark = AUTHENTICITY_MARKS[value]
        return icon(mark.icon, self._theme.tokens, mark.colour)

    def _buyers(self) -> Sequence[Choice]:
        return [Choice(name, name, count=count) for name, count in self._offers.buyers]

    def _tags(self) -> Sequence[Choice]:
        return [Choice(tag, tag) for tag in self._offers.tags]

    def offer(self, offers: Offers) -> None:
        """Offer these buyers and tags from now on."""
        self._offers = offers

    def filters(self) -> Filters:
        """Give what is chosen."""
        return Filters(
            issued=self._period.chosen,
            authenticities=frozenset(map(Authenticity, self._verdict.chosen)),
            kinds=frozenset(map(InvoiceKind, self._kind.chosen)),
            statuses=frozenset(map(OfficeStatus, self._status.chosen)),
            categories=frozenset(map(Category, self._category.chosen)),
            buyers=self._buyer.chosen,
            tags=self._tag.chosen,
        )

    def show_filters(self, filters: Filters) -> None:
        """Show these choices, without telling anybody."""
        self._period.show_chosen(filters.issued)
        self._verdict.show_chosen(frozenset(filters.authenticities))
        self._kind.show_chosen(frozenset(filters.kinds))
        self._status.show_chosen(frozenset(filters.statuses))
        self._category.show_chosen(frozenset(filters.categories))
        self._buyer.show_chosen(filters.buyers)
        self._tag.show_chosen(filters.tags)
        self._show_clear()

    def clear(self) -> None:
        """Narrow by nothing."""
        if self.filters() != NOTHING_FILTERED:
            had_keyboard = self._clear.hasFocus()
            self.show_filters(NOTHING_FILTERED)
            if had_keyboard:
                self._period.take_keyboard()
            self.changed.emit()

    def _changed(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self._clear.setVisible(self.filters() != NOTHING_FILTERED)
        self.updateGeometry()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._period.say(self.tr("Issued"))
        self._verdict.say(self.tr("Verdict"))
        self._kind.say(self.tr("Kind"))
        self._status.say(self.tr("Status"))
        self._category.say(self.tr("Category"))
        self._buyer.say(self.tr("Buyer"), self.tr("No invoice names a buyer yet."))
        self._tag.say(
            self.tr("Tag"), self.tr("There are no tags yet. Give an invoice one in its details.")
        )
        self._clear.setText(self.tr("Clear all"))
        self._show_clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

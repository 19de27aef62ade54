"""Chips with their popups: one for several of many choices, one for a period."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from invoice_desktop.ui.archive.chips import Chip
from invoice_desktop.ui.archive.choice_popup import Choice, ChoicePopup
from invoice_desktop.ui.archive.filters import ANY_TIME, PeriodChoice
from invoice_desktop.ui.archive.period_popup import PeriodPopup
from invoice_desktop.ui.archive.period_words import said_period
from invoice_desktop.ui.archive.periods import Period
from invoice_desktop.ui.theme import Theme


class ChoiceChip(Chip):
    """Some of many; `chosen` gives their keys."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        choices: Callable[[], Sequence[Choice]],
        parent: QWidget | None = None,
        *,
        only_one: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._choices = choices
        self._if_none = ""
        self._popup = ChoicePopup(self)
        if only_one:
            self._popup.choose_one_only()
        self._chosen: frozenset[str] = frozenset()
        self._popup.changed.connect(self._take)
        self.opened.connect(self._open_popup)
        self.cleared.connect(lambda: self._set(frozenset()))

    def say(self, name: str, if_none: str = "") -> None:
        """Name the chip, and what it says where there is nothing to choose."""
        self._if_none = if_none
        self.set_name(name)
        self.show_chosen(self._chosen)

    @property
    def chosen(self) -> frozenset[str]:
        return self._chosen

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Show what is chosen, without telling anybody."""
        self._chosen = chosen
        labels = {choice.key: choice.label for choice in self._choices()}
        said = [label for key, label in labels.items() if key in chosen]
        # a buyer of long ago is not among the most frequent
        said += sorted(key for key in chosen if key not in labels)
        self.set_choice(self.tr(", ").join(said))

    def _open_popup(self) -> None:
        choices = list(self._choices())
        known = {choice.key for choice in choices}
        choices += [Choice(key, key) for key in sorted(self._chosen - known)]
        self._popup.set_choices(choices, self._chosen, name=self._name, if_none=self._if_none)
        self._popup.open_at(self.corner())

    def _take(self) -> None:
        self._set(self._popup.chosen())

    def _set(self, chosen: frozenset[str]) -> None:
        if chosen != self._chosen:
            self.show_chosen(chosen)
            self.changed.emit()


class PeriodChip(Chip):
    """A stretch of days."""

    changed = Signal()

    def __init__(
        self, theme: Theme, periods: Sequence[Period], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._popup = PeriodPopup(periods, self)
        self._chosen = ANY_TIME
        self._popup.chosen.connect(self._set)
        self.opened.connect(lambda: self._popup.open_at(self.corner(), self._chosen))
        self.cleared.connect(lambda: self._set(ANY_TIME))

    def say(self, name: str) -> None:
        """Name the chip."""
        self.set_name(name)
        self.show_chosen(self._chosen)

    @property
    def chosen(self) -> PeriodChoice:
        return self._chosen

    def show_chosen(self, chosen: PeriodChoice) -> None:
        """Show what is chosen, without telling anybody."""
        self._chosen = chosen
        self.set_choice(said_period(chosen))

    def _set(self, chosen: PeriodChoice) -> None:
        if chosen != self._chosen:
            self.show_chosen(chosen)
            self.changed.emit()

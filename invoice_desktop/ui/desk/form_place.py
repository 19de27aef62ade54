"""The typed-in form in its place at the desk: made when it is wanted."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import Cancelled, Trouble
from invoice_desktop.ui.desk.known_offers import KnownOffers
from invoice_desktop.ui.language import LanguageSwitch

if TYPE_CHECKING:
    from invoice_desktop.ui.desk.typed_form import FieldsOfKind, TypedForm


class FormPlace(QObject):
    """What takes the form's place takes nothing from what was typed so far.

    `submitted` and `closed` are the form's.
    """

    submitted = Signal(object, object)
    closed = Signal()

    def __init__(
        self,
        content: QStackedWidget,
        fields_of_kind: "FieldsOfKind",
        language: LanguageSwitch,
        known: KnownOffers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._fields_of_kind = fields_of_kind
        self._language = language
        self._known = known
        self._is_half_done = False
        self._awaited: object = None

    @cached_property
    def form(self) -> "TypedForm":
        """The form."""
        from invoice_desktop.ui.desk.typed_form import TypedForm

        form = TypedForm(self._fields_of_kind, self._language)
        form.submitted.connect(self._hand_over)
        form.closed.connect(self.be_done)
        form.closed.connect(self.closed)
        self._known.help_form(form)
        self._content.addWidget(form)
        return form

    @property
    def is_in_sight(self) -> bool:
        """Whether somebody types."""
        return "form" in self.__dict__ and self._content.currentWidget() is self.form

    def fill_in(self) -> "TypedForm":
        """Give the form with what was half typed, or empty."""
        if not self.is_in_sight and not self._is_half_done:
            self.form.reset()
        self._is_half_done = False
        return self.form

    def step_back(self) -> None:
        """Keep what is half typed while something else is in sight."""
        self._is_half_done |= self.is_in_sight

    def be_done(self) -> None:
        """Let go of what was typed: it was checked, or is not wanted."""
        self._awaited = None
        self.form.reset()
        self._is_half_done = False

    def explain(self, trouble: Trouble) -> None:
        """Say beside the entries why they could not be checked."""
        self._awaited = None
        if not isinstance(trouble, Cancelled):
            self.form.show_trouble(trouble)

    def _hand_over(self, kind: InvoiceKind, entries: Mapping[Field, str]) -> None:
        """Hand a form over once: pressed again while it is answered, it would be seen before."""
        if self._awaited != (kind, entries):
            self._awaited = (kind, entries)
            self.submitted.emit(kind, entries)

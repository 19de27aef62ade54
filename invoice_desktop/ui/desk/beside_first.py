"""An invoice beside its first showing: what was read then and now, differences marked."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.ui.desk.differing import Span, differing
from invoice_desktop.ui.desk.verdict_panel import text_label
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount, format_date, group_number
from invoice_desktop.ui.theme import Theme

_FIELDS = (
    Field.INVOICE_NUMBER,
    Field.ISSUE_DATE,
    Field.AMOUNT_EXCLUDING_TAX,
    Field.TOTAL_INCLUDING_TAX,
)


class BesideFirst(QWidget):
    """A small table: a field a row, then and now beside each other."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._shown: tuple[Showing, Invoice] | None = None
        self._then_title, self._now_title = text_label("caption"), text_label("caption")
        self._rows = tuple((text_label("caption"), QLabel(), QLabel()) for _ in _FIELDS)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._then_title, 0, 1)
        grid.addWidget(self._now_title, 0, 2)
        for place, (title, then, now) in enumerate(self._rows, start=1):
            for column, part in enumerate((title, then, now)):
                grid.addWidget(part, place, column)
            for value in (then, now):
                value.setTextFormat(Qt.TextFormat.RichText)
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        theme.changed.connect(self._say)

    def show_both(self, first: Showing, invoice: Invoice) -> None:
        """Show another pair."""
        self._shown = first, invoice
        self._say()

    @property
    def differs(self) -> bool:
        """Whether something that both have is not the same."""
        return any(then and now and then != now for then, now in self._pairs())

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        if self._shown is None:
            return ()
        first, invoice = self._shown
        return (
            (group_number(first.invoice_number or ""), group_number(invoice.invoice_number or "")),
            (format_date(first.issue_date), format_date(invoice.issue_date)),
            (
                format_amount(first.amount_excluding_tax),
                format_amount(invoice.amount_excluding_tax),
            ),
            (format_amount(first.total_including_tax), format_amount(invoice.total_including_tax)),
        )

    def _say(self) -> None:
        self._then_title.setText(self.tr("The first one"))
        self._now_title.setText(self.tr("This one"))
        rows = zip(_FIELDS, self._rows, self._pairs(), strict=False)
        for field, (title, then, now), (was, is_now) in rows:
            title.setText(self._language.words.field(field))
            both = bool(was and is_now)
            first, second = differing(was, is_now) if both else ((), ())
            then.setText(_marked(was or "–", first, self._theme))
            now.setText(_marked(is_now or "–", second, self._theme))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _marked(text: str, spans: tuple[Span, ...], theme: Theme) -> str:
    """Write text as markup in which only the marks are ours."""
    tokens, pieces, at = theme.tokens, [], 0
    for start, length in spans:
        pieces.append(escape(text[at:start]))
        inside = escape(text[start : start + length])
        look = f"color: {tokens.contradicted}; background-color: {tokens.contradicted_soft}"
        pieces.append(f'<u style="{look}">{inside}</u>')
        at = start + length
    pieces.append(escape(text[at:]))
    return "".join(pieces)

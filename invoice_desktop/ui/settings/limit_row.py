"""One limit: a kind of expense, and the total above which another look is needed."""

from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from invoice_desktop.domain.desk_rules import Limit
from invoice_desktop.domain.entry import Category
from invoice_desktop.ui.archive.choice_box import ChoiceBox
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_amount
from invoice_desktop.ui.settings.rule_rows import RuleRow
from invoice_desktop.ui.theme import Theme

_LONGEST = 20
_AMOUNT = 144
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，￥¥", "0123456789.,  ")


class LimitRow(RuleRow[Limit]):
    """A category, or any, and an amount in yuan."""

    def __init__(self, limit: Limit | None, language: LanguageSwitch, theme: Theme) -> None:
        super().__init__(theme)
        self._language = language
        self.category = ChoiceBox()
        self.category.addItem("", None)
        for category in Category:
            self.category.addItem("", category)
        self.above = QLabel()
        self.total = QLineEdit(maxLength=_LONGEST)
        self.total.setFixedWidth(theme.scaled(_AMOUNT))
        self.yuan = QLabel()
        self._lay_out()
        if limit is not None:
            self.category.setCurrentIndex(max(0, self.category.findData(limit.category)))
            self.total.setText(format_amount(limit.total))
        self.category.activated.connect(self.changed)
        self.total.textEdited.connect(self._check)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.category, self.above, self.total, self.yuan):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.remove)

    def _check(self) -> None:
        wrong = bool(self.total.text().strip()) and self.value is None
        if wrong != bool(self.total.property("wrong")):
            self.total.setProperty("wrong", wrong)
            self.total.style().polish(self.total)
        self.changed.emit()

    @property
    def value(self) -> Limit | None:
        total = read_amount(self.total.text())
        return None if total is None else Limit(total, self.category.currentData())

    def focus_first(self) -> None:
        """Put the keyboard on the kind of expense."""
        self.category.setFocus()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.category.setItemText(0, self.tr("Any kind of expense"))
        for place, category in enumerate(Category, start=1):
            self.category.setItemText(place, self._language.words.category(category))
        self.above.setText(self.tr("above"))
        self.yuan.setText(self.tr("yuan"))
        self.category.setAccessibleName(self.tr("Kind of expense"))
        self.total.setAccessibleName(self.tr("Total in yuan above which another look is needed"))
        self.remove.setToolTip(self.tr("Remove this limit"))
        self.remove.setAccessibleName(self.tr("Remove this limit"))


def read_amount(text: str) -> Decimal | None:
    """Read an amount as people type it, in full-width digits too; None for what is none."""
    plain = text.translate(_FULL_WIDTH).replace(",", "").replace(" ", "")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount > 0 else None

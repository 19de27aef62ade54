"""One supplier to watch: by name or taxpayer id, and why."""

from PySide6.QtWidgets import QGridLayout, QLineEdit

from invoice_desktop.domain.desk_rules import WatchedSupplier
from invoice_desktop.services.desk_rules import LONGEST_TEXT
from invoice_desktop.ui.settings.rule_rows import RuleRow
from invoice_desktop.ui.settings.taxpayer_id import tidy
from invoice_desktop.ui.theme import Theme


class WatchedRow(RuleRow[WatchedSupplier]):
    """Whole as soon as the supplier can be told by something."""

    def __init__(self, supplier: WatchedSupplier | None, theme: Theme) -> None:
        super().__init__(theme)
        shown = supplier or WatchedSupplier("", "", "")
        self.title = QLineEdit(shown.name, maxLength=LONGEST_TEXT)
        self.taxpayer_id = QLineEdit(shown.taxpayer_id, maxLength=LONGEST_TEXT)
        self.why = QLineEdit(shown.why, maxLength=LONGEST_TEXT)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.taxpayer_id, 0, 1)
        grid.addWidget(self.remove, 0, 2)
        grid.addWidget(self.why, 1, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for field in (self.title, self.taxpayer_id, self.why):
            field.textEdited.connect(self.changed)

    @property
    def value(self) -> WatchedSupplier | None:
        name = " ".join(self.title.text().split())
        taxpayer_id = tidy(self.taxpayer_id.text())
        if not name and not taxpayer_id:
            return None
        return WatchedSupplier(name, taxpayer_id, " ".join(self.why.text().split()))

    def focus_first(self) -> None:
        """Put the keyboard on the name."""
        self.title.setFocus()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.title.setPlaceholderText(self.tr("Name of the supplier"))
        self.title.setAccessibleName(self.tr("Name of the supplier to watch"))
        self.taxpayer_id.setPlaceholderText(self.tr("Taxpayer id"))
        self.taxpayer_id.setAccessibleName(self.tr("Taxpayer id of the supplier to watch"))
        self.why.setPlaceholderText(self.tr("Why; whoever checks an invoice reads it"))
        self.why.setAccessibleName(self.tr("Why the supplier is watched"))
        self.remove.setToolTip(self.tr("Watch this supplier no longer"))
        self.remove.setAccessibleName(self.tr("Watch this supplier no longer"))

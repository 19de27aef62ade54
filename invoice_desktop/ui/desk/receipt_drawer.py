"""The receipt's place beside the evidence; its panel is made when it is first opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QVBoxLayout, QWidget

from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch

if TYPE_CHECKING:
    from invoice_desktop.ui.receipt_panel import ReceiptPanel


class ReceiptDrawer(QFrame):
    """Opens and closes, and `opened` tells; `done` and `failed` carry whole sentences."""

    opened = Signal(bool)
    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        receipts: ReceiptOffice,
        gallery: PageGallery,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._receipts = receipts
        self._gallery = gallery
        self._runner = runner
        self._language = language
        self._panel: ReceiptPanel | None = None
        self._verification: Verification | None = None
        self._earlier: tuple[Showing, ...] = ()
        self._entry: str | None = None
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        QVBoxLayout(self).setContentsMargins(16, 12, 16, 12)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the receipt can be seen."""
        return self.isVisible()

    def set_verification(
        self, verification: Verification, earlier: tuple[Showing, ...], entry: str | None
    ) -> None:
        """Take the invoice whose receipt is wanted; `entry` is where it is kept."""
        self._verification, self._earlier, self._entry = verification, earlier, entry
        if self._panel is not None:
            self._panel.set_verification(verification, earlier, entry)

    def toggle(self) -> None:
        """Open the drawer, or close it."""
        if self.is_open:
            self.close_drawer()
        else:
            self.open_drawer()

    def open_drawer(self) -> None:
        """Show the receipt of the invoice."""
        panel = self._made_panel()
        # before it is shown, so that room is made and the window does not grow
        self.opened.emit(True)
        self.show()
        panel.set_verification(self._verification, self._earlier, self._entry)
        first = panel.findChild(QComboBox)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_to_save(self) -> None:
        """Show the receipt, and ask where it goes as soon as it is made."""
        self.open_drawer()
        self._made_panel().save_when_made()

    def close_drawer(self) -> None:
        """Hide the receipt."""
        self.hide()
        self.opened.emit(False)

    def _made_panel(self) -> "ReceiptPanel":
        if self._panel is None:
            # printing and reports are slow to import and seldom the first thing wanted
            from invoice_desktop.ui.receipt_panel import ReceiptPanel

            self._panel = ReceiptPanel(self._receipts, self._gallery, self._runner, self._language)
            self._panel.done.connect(self.done)
            self._panel.failed.connect(self.failed)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._panel)
        return self._panel

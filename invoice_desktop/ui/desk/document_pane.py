"""What was handed over: its pages where it has some, its data on a sheet where it has none."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.data_sheet import DataSheet
from invoice_desktop.ui.desk.findings_rows import failed_places
from invoice_desktop.ui.desk.page_view import PageView
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_WITH_PAGES = frozenset({InputFormat.PDF, InputFormat.PICTURE})


class DocumentPane(QWidget):
    """Shows a document; falls back to the data when its pages cannot be drawn."""

    failed = Signal(object)

    def __init__(
        self,
        gallery: PageGallery,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._verification: Verification | None = None
        self._pages = PageView(gallery, runner, theme)
        self._sheet = DataSheet(language, theme)
        self._pages.failed.connect(self._fall_back)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self._sheet)
        self.setMinimumWidth(240)

    def show_document(self, verification: Verification, original: Original | None) -> None:
        """Show another document."""
        self._verification = verification
        if original is None or original.format not in _WITH_PAGES:
            self._pages.clear()
            self._show_sheet()
            return
        failed = failed_places(verification)
        pages = (*(place.page for place in failed[:1]), *verification.evidence.pages, 0)
        self._stack.setCurrentWidget(self._pages)
        self._pages.show_original(original, pages[0], failed)

    def clear(self) -> None:
        """Show nothing."""
        self._pages.clear()

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Box spots of the page, where there is a page."""
        if self._stack.currentWidget() is self._pages:
            self._pages.set_places(places)

    def _show_sheet(self) -> None:
        if self._verification is not None:
            self._sheet.show_verification(self._verification)
        self._stack.setCurrentWidget(self._sheet)

    def _fall_back(self, trouble: Trouble) -> None:
        self._show_sheet()
        self.failed.emit(trouble)

    def retranslate(self) -> None:
        """Name the pane for screen readers."""
        self.setAccessibleName(self.tr("The document"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

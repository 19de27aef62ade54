"""What was handed over: its pages where it has some, and its data on a sheet."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.data_sheet import DataSheet
from invoice_desktop.ui.desk.findings_rows import telling_places
from invoice_desktop.ui.desk.page_view import PageView
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_WITH_PAGES = frozenset({InputFormat.PDF, InputFormat.OFD, InputFormat.PICTURE})


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
        self._sides = QWidget()
        self._page_side, self._data_side = QToolButton(), QToolButton()
        self._stack = QStackedLayout()
        self._lay_out()
        self._page_side.clicked.connect(self._show_pages)
        self._data_side.clicked.connect(self._show_sheet)
        self.setMinimumWidth(240)
        self.retranslate()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout(self._sides)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        for side in (self._page_side, self._data_side):
            side.setCheckable(True)
            group.addButton(side)
            row.addWidget(side)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sides)
        column.addLayout(self._stack, 1)
        # before the stack has a parent, the first one added would become a window of its own
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self._sheet)

    def show_document(self, verification: Verification, original: Original | None) -> None:
        """Show another document."""
        self._verification = verification
        has_pages = original is not None and original.format in _WITH_PAGES
        self._sides.setVisible(has_pages)
        if original is None or not has_pages:
            self._pages.clear()
            self._show_sheet()
            return
        telling = telling_places(verification)
        pages = (*(place.page for place in telling[:1]), *verification.evidence.pages, 0)
        self._show_pages()
        self._pages.show_original(original, pages[0], telling)

    def clear(self) -> None:
        """Show nothing."""
        self._pages.clear()

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Box spots of the page, where there is a page; the data give way to it."""
        if self._sides.isHidden():
            return
        if places:
            self._show_pages()
        self._pages.set_places(places)

    def _show_pages(self) -> None:
        self._page_side.setChecked(True)
        self._stack.setCurrentWidget(self._pages)

    def _show_sheet(self) -> None:
        if self._verification is not None:
            self._sheet.show_verification(self._verification)
        self._data_side.setChecked(True)
        self._stack.setCurrentWidget(self._sheet)

    def _fall_back(self, trouble: Trouble) -> None:
        self._sides.hide()
        self._show_sheet()
        self.failed.emit(trouble)

    def retranslate(self) -> None:
        """Name the pane for screen readers."""
        self.setAccessibleName(self.tr("The document"))
        self._page_side.setText(self.tr("Page"))
        self._data_side.setText(self.tr("Data"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

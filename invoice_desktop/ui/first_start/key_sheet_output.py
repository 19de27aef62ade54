"""The recovery key on paper: made on the worker, then saved or printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.printing import DOTS_PER_INCH, ask_for_printer, print_pages
from invoice_desktop.ui.saving import write_file

_A4_MM = QSizeF(210, 297)
_POINTS_PER_INCH = 72


class KeySheetOutput(QObject):
    """`saved` carries the file's path, `printed` whether the printer took it, `failed` why not."""

    saved = Signal(str)
    printed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, make_sheet: Callable[[], bytes], gallery: PageGallery, runner: BackgroundRunner
    ) -> None:
        super().__init__()
        self._make_sheet = make_sheet
        self._gallery = gallery
        self._runner = runner
        self._printer: QPrinter | None = None

    def save(self, path: Path) -> None:
        """Write the sheet as a PDF."""

        def work() -> str:
            write_file(path, self._make_sheet())
            return str(path)

        self._runner.run(work, self._tell_saved, self._explain)

    def print_it(self, parent: QWidget) -> None:
        """Print the sheet on a printer of the user's choice."""
        self._printer = ask_for_printer(parent, _A4_MM)
        if self._printer is None:
            return

        def work() -> tuple[PageImage, ...]:
            sheet = Original("recovery.pdf", InputFormat.PDF, self._make_sheet())
            scale = DOTS_PER_INCH / _POINTS_PER_INCH
            return (self._gallery.draw(sheet, 0, scale),)

        self._runner.run(work, self._put_on_paper, self._explain)

    def _put_on_paper(self, pages: tuple[PageImage, ...]) -> None:
        if self._printer is not None:
            self.printed.emit(print_pages(self._printer, pages))

    def _tell_saved(self, path: str) -> None:
        self.saved.emit(path)

    def _explain(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)

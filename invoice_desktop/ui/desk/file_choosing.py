"""The system's own dialogs in which invoices are chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_PATTERNS = "*.ofd *.pdf *.xml *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.zip"


def chosen_files(window: QWidget) -> Sequence[Path]:
    """Let the user choose files; none when she thinks better of it."""
    title = QCoreApplication.translate("FileChoosing", "Open invoices")
    # the brackets are Qt's syntax: full-width ones of a translation would hide every OFD
    invoices = QCoreApplication.translate("FileChoosing", "Invoices")
    every = QCoreApplication.translate("FileChoosing", "All files")
    offered = f"{invoices} ({_PATTERNS});;{every} (*)"
    names, _kind = QFileDialog.getOpenFileNames(window, title, "", offered)
    return [Path(name) for name in names]


def chosen_folder(window: QWidget) -> Sequence[Path]:
    """Let the user choose a folder; whatever lies in it is checked."""
    title = QCoreApplication.translate("FileChoosing", "Open a folder of invoices")
    name = QFileDialog.getExistingDirectory(window, title)
    return [Path(name)] if name else []

"""Files beside an invoice: drop or choose them, open, save, remove and take that back."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.entry import Attachment
from invoice_desktop.ui.archive.opened_copies import can_be_opened
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.theme import Theme

_ICON = 20
_LOWEST_LIST = 56
_ROWS_IN_SIGHT, _AROUND = 3, 12
_LARGE = 1_000_000
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _FileList(QListWidget):
    """`removed` by Delete, `opened` by Enter or a double click."""

    removed = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "passages")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemDoubleClicked.connect(self.opened)

    def sizeHint(self) -> QSize:
        rows = min(self.count(), _ROWS_IN_SIGHT)
        asked = sum(self.sizeHintForRow(row) for row in range(rows))
        return QSize(super().sizeHint().width(), max(_LOWEST_LIST, asked + _AROUND))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentItem():
            self.removed.emit()
        elif event.key() in _ENTER and self.currentItem():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class AttachmentsView(QWidget):
    """Says what is wanted; `files_wanted` carries paths, the others an `Attachment`.

    `save_wanted` carries the path too that was chosen for it.
    """

    files_wanted = Signal(list)
    open_wanted = Signal(object)
    save_wanted = Signal(object, object)
    remove_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._attachments: tuple[Attachment, ...] = ()
        self._removed_name = ""
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._add, self._open = QPushButton(), QPushButton()
        self._save, self._remove = QPushButton(), QPushButton()
        self._list = _FileList()
        self._hint = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("role", "slip")
        self._strip = self._build_strip()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._renew_look()
        self.retranslate()

    def _build_strip(self) -> QFrame:
        strip = QFrame()
        self._removed_text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._undo = QPushButton()
        self._undo.setProperty("role", "quiet")
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._removed_text, 1)
        row.addWidget(self._undo)
        strip.hide()
        return strip

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._title)
        heading.addStretch()
        for button in (self._open, self._save, self._remove):
            button.setProperty("role", "quiet")
            heading.addWidget(button)
        heading.addWidget(self._add)
        self._hint.setMargin(12)
        self._list.setMinimumHeight(_LOWEST_LIST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self._strip)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        column.addStretch(1)

    def _connect(self) -> None:
        self._add.clicked.connect(self._choose_files)
        self._open.clicked.connect(self._want_open)
        self._save.clicked.connect(self._want_save)
        self._remove.clicked.connect(self._want_removal)
        self._list.opened.connect(self._want_open)
        self._list.removed.connect(self._want_removal)
        self._list.currentRowChanged.connect(self._enable)
        self._undo.clicked.connect(self._want_undo)
        self._theme.changed.connect(self._renew_look)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Show the files of the invoice; the one that was chosen stays chosen."""
        chosen = self._chosen()
        self._attachments = attachments
        self._say()
        places = [each.attachment for each in attachments]
        if chosen and chosen.attachment in places:
            self._list.setCurrentRow(places.index(chosen.attachment))
        elif places:
            self._list.setCurrentRow(0)
        self._enable()

    def show_removed(self, name: str) -> None:
        """Offer to take the removal of a file back; nothing to offer when the name is empty."""
        self._removed_name = name
        text = self.tr("{name} was removed.").format(name=name) if name else ""
        self._removed_text.setText(text)
        self._strip.setVisible(bool(name))

    def _chosen(self) -> Attachment | None:
        row = self._list.currentRow()
        return self._attachments[row] if 0 <= row < len(self._attachments) else None

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        if names:
            self.files_wanted.emit([Path(name) for name in names])

    def _want_open(self) -> None:
        chosen = self._chosen()
        if chosen and can_be_opened(chosen.name):
            self.open_wanted.emit(chosen)
        elif chosen:
            self._want_save()

    def _want_save(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        title = self.tr("Save the attachment")
        path, _ = QFileDialog.getSaveFileName(self, title, chosen.name)
        if path:
            self.save_wanted.emit(chosen, Path(path))

    def _want_removal(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.remove_wanted.emit(chosen)

    def _want_undo(self) -> None:
        self.show_removed("")
        self.undo_wanted.emit()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        chosen = self._chosen()
        for button in (self._open, self._save, self._remove):
            button.setVisible(bool(self._attachments))
            button.setEnabled(chosen is not None)
        self._list.setVisible(bool(self._attachments))
        self._list.updateGeometry()
        openable = chosen is not None and can_be_opened(chosen.name)
        self._open.setEnabled(openable)
        warning = self.tr("Only documents are opened from here. Save the file first.")
        self._open.setToolTip("" if openable or chosen is None else warning)

    def _say(self) -> None:
        speech = self._language.language
        with QSignalBlocker(self._list):
            self._list.clear()
            for each in self._attachments:
                said = self.tr("{name}\n{size}, {who}, {time}").format(
                    name=each.name,
                    size=_said_size(each.size, speech),
                    who=each.attached_by,
                    time=format_time(each.attached_at, speech),
                )
                item = QListWidgetItem(icon("file", self._theme.tokens, "ink_soft"), said)
                item.setToolTip(self.tr("SHA-256 {digest}").format(digest=each.sha256))
                self._list.addItem(item)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._title.setText(self.tr("Attachments"))
        self._add.setText(self.tr("Attach…"))
        self._add.setToolTip(self.tr("Choose files to keep beside the invoice"))
        self._open.setText(self.tr("Open"))
        self._save.setText(self.tr("Save…"))
        self._remove.setText(self.tr("Remove"))
        self._remove.setToolTip(self.tr("Remove the attachment (Delete)"))
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the removal"))
        self._hint.setText(self.tr("Drop files here: contracts, lists, proof of payment"))
        self._list.setAccessibleName(self.tr("Attachments"))
        self.show_removed(self._removed_name)
        self.show_attachments(self._attachments)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _renew_look(self) -> None:
        side = self._theme.scaled(_ICON)
        self._list.setIconSize(QSize(side, side))
        self._add.setIcon(icon("add", self._theme.tokens, "ink"))
        self._say()
        self.show_attachments(self._attachments)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event):
            event.acceptProposedAction()
            self._mark(wanted=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark(wanted=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(wanted=False)
        files = _local_files(event)
        if files:
            event.acceptProposedAction()
            self.files_wanted.emit(files)

    def _mark(self, *, wanted: bool) -> None:
        self._hint.setProperty("wanted", wanted)
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)


def _local_files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _said_size(size: int, speech: str) -> str:
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale(speech).formattedDataSize(size, 0 if size < _LARGE else 1, form)

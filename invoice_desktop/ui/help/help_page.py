"""The help: a list that is searched as you type, and the page beside it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.ui.help.library import INDEX, HelpLibrary, HelpPageText, linked_name
from invoice_desktop.ui.help.page_text import render
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_LIST_WIDTH = 256
_READING_WIDTH = 800
_ROW = 32
_NAME = Qt.ItemDataRole.UserRole


class HelpPage(QWidget):
    """Shows pages by name, follows links between them, and goes back."""

    help_page = INDEX

    def __init__(
        self, folder: Path, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language = language
        self._theme = theme
        self._library = HelpLibrary(folder / language.language)
        self._spoken = language.language
        self._walked = [INDEX]
        self._search = QLineEdit(clearButtonEnabled=True)
        self._list = QListWidget()
        self._nothing = QLabel(wordWrap=True)
        self._back = QPushButton()
        self._text = QTextBrowser(openLinks=False)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self._search)

    def _lay_out(self) -> None:
        self._nothing.setProperty("role", "caption")
        self._nothing.hide()
        self._back.setProperty("role", "quiet")
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._search)
        side.addWidget(self._nothing)
        side.addWidget(self._list, 1)
        side.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.setObjectName("helpPages")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(side)
        whole.addWidget(self._text, 100)
        whole.addStretch(1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._open_first)
        self._list.currentItemChanged.connect(self._open_chosen)
        self._text.anchorClicked.connect(self._follow)
        self._back.clicked.connect(self.go_back)
        self._theme.changed.connect(self._renew_look)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.go_back)

    @property
    def shown(self) -> str:
        """The name of the page in sight."""
        return self._walked[-1]

    def show_page(self, name: str) -> None:
        """Show a page by its name; one that does not exist shows the index."""
        known = name.removesuffix(".md")
        if known not in self._library.pages:
            known = INDEX
        if known != self.shown:
            self._walked.append(known)
        self._render()

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._walked) > 1:
            self._walked.pop()
            self._render()

    def _render(self) -> None:
        page = self._library.pages.get(self.shown)
        text = page.text if page else self.tr("The help's pages are missing.")
        render(self._text.document(), text, self._theme.tokens, self._text.font())
        self._text.moveCursor(self._text.textCursor().MoveOperation.Start)
        self._back.setEnabled(len(self._walked) > 1)
        self._mark_shown()

    def _follow(self, link: QUrl) -> None:
        name = linked_name(self.shown, link.toString())
        if name in self._library.pages:
            self.show_page(name)

    def _find(self, text: str) -> None:
        pages = self._library.find(text)
        with QSignalBlocker(self._list):
            self._list.clear()
            for page in pages:
                self._list.addItem(_item(page, self._theme.scaled(_ROW)))
        self._nothing.setVisible(not pages)
        self._mark_shown()

    def _mark_shown(self) -> None:
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(QModelIndex())
            for row in range(self._list.count()):
                if self._list.item(row).data(_NAME) == self.shown:
                    self._list.setCurrentRow(row)

    def _open_first(self) -> None:
        if self._list.count():
            self.show_page(self._list.item(0).data(_NAME))

    def _open_chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_NAME))

    def _renew_look(self) -> None:
        self._back.setIcon(icon("back", self._theme.tokens, "accent"))
        for part in (self._search, self._nothing, self._list):
            part.setFixedWidth(self._theme.scaled(_LIST_WIDTH))
        self._text.setMaximumWidth(self._theme.scaled(_READING_WIDTH))
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, self._theme.scaled(_ROW)))
        self._render()

    def retranslate(self) -> None:
        """Say everything in the window's language, the page in sight too."""
        if self._spoken != self._language.language:
            self._spoken = self._language.language
            self._library = HelpLibrary(self._folder / self._spoken)
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._list.setAccessibleName(self.tr("Pages of the help"))
        self._text.setAccessibleName(self.tr("Page"))
        self._nothing.setText(self.tr("No page has these words. Search for less."))
        self._back.setText(self.tr("Back"))
        self._find(self._search.text())
        self._renew_look()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._render()
        super().changeEvent(event)


def _item(page: HelpPageText, height: int) -> QListWidgetItem:
    item = QListWidgetItem(page.title)
    item.setSizeHint(QSize(0, height))
    item.setData(_NAME, page.name)
    item.setToolTip(page.title)
    return item

"""What the office adds to an invoice: its way, category, tags, notes, attachments."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.audit import Deed
from invoice_desktop.domain.entry import Attachment, Category, EntryDetails
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import EntryDesk
from invoice_desktop.ui.archive.attachments_view import AttachmentsView
from invoice_desktop.ui.archive.choice_box import ChoiceBox
from invoice_desktop.ui.archive.entry_changes import EntryChanges
from invoice_desktop.ui.archive.notes_view import NotesView
from invoice_desktop.ui.archive.office_way import OfficeWay
from invoice_desktop.ui.archive.opened_copies import OpenedCopies
from invoice_desktop.ui.archive.tags_editor import TagsEditor
from invoice_desktop.ui.archive.way_steps import steps_of
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.saving import write_file
from invoice_desktop.ui.theme import Theme

_NARROW = 820
"""Below this width the notes stand under the rest."""
_GAP = 24
_BELOW_WAY = 16
_BESIDE_CHIPS = 10


class DetailsPanel(QWidget):
    """Every change is kept at once, to the version that is in sight.

    Where another desk was faster, the trouble is said, the present state is shown, and what was
    typed stays. `shown` carries the `EntryDetails` in sight, `changed` the entry that was changed.
    """

    done = Signal(str)
    failed = Signal(str)
    shown = Signal(object)
    changed = Signal(str)

    def __init__(
        self,
        entries: EntryDesk,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        user: Callable[[], User],
    ) -> None:
        super().__init__()
        self._entries = entries
        self._runner = runner
        self._language = language
        self._theme = theme
        self._user = user
        self._suggestion = Category.UNSORTED
        self._copies = OpenedCopies()
        self._changes = EntryChanges(entries, runner, user, self)
        self._category = ChoiceBox()
        self._way = OfficeWay(language, theme)
        self._tags = TagsEditor(theme)
        self._notes = NotesView(language, theme)
        self._attachments = AttachmentsView(language, theme)
        self._lay_out()
        self._fill_choices()
        self._connect()
        self.retranslate()
        self._inside.setEnabled(False)

    def _lay_out(self) -> None:
        choices = WrappingRow()
        self._category_label, self._tags_label = QLabel(), QLabel()
        choices.addWidget(_labelled(self._category_label, self._category))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(choices)
        self._tags_label.setContentsMargins(0, _BESIDE_CHIPS, 0, 0)
        left.addWidget(_labelled(self._tags_label, self._tags, stretch=1))
        left.addSpacing(8)
        left.addWidget(self._attachments, 1)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(_BELOW_WAY)
        inside.addWidget(self._way)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        inside.addLayout(self._columns, 1)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._notes, 1)
        scroll = QScrollArea()
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _fill_choices(self) -> None:
        for category in Category:
            self._category.addItem("", category)
        self._category.setMaxVisibleItems(len(Category))

    def _connect(self) -> None:
        changes, attachments = self._changes, self._attachments
        changes.loaded.connect(self._show)
        changes.changed.connect(self.changed)
        changes.refused.connect(self._refuse)
        changes.tags_known.connect(self._tags.set_known)
        changes.note_kept.connect(self._notes.forget)
        changes.note_refused.connect(self._notes.keep_on)
        changes.removed.connect(attachments.show_removed)
        changes.way_known.connect(self._show_way)
        self._way.wanted.connect(changes.set_status)
        self._category.activated.connect(self._choose_category)
        self._tags.wanted.connect(changes.set_tags)
        self._notes.wanted.connect(changes.write_note)
        attachments.files_wanted.connect(self._attach)
        attachments.remove_wanted.connect(self._remove)
        attachments.undo_wanted.connect(changes.take_back_removal)
        attachments.save_wanted.connect(self._save)
        attachments.open_wanted.connect(self._open)

    def turn_to(self, entry: str, suggestion: Category) -> None:
        """Have another invoice in sight, which is not read yet."""
        if entry != self._changes.entry:
            self._inside.setEnabled(False)
            self._way.begin()
            self._tags.begin()
            self._notes.show_entry(entry)
            self._attachments.show_attachments(())
            self._attachments.show_removed("")
        self._suggestion = suggestion
        self._changes.turn_to(entry)
        self._name_choices()

    def load(self) -> None:
        """Read what was added to the invoice in sight."""
        self._changes.load()

    def _show(self, details: EntryDetails) -> None:
        self._way.show_status(details.status)
        self._changes.read_way()
        with QSignalBlocker(self._category):
            self._category.setCurrentIndex(self._category.findData(details.category))
        self._tags.show_tags(details.tags)
        self._notes.show_notes(details.notes)
        self._attachments.show_attachments(details.attachments)
        self._inside.setEnabled(True)
        self.shown.emit(details)

    def _show_way(self, deeds: tuple[Deed, ...]) -> None:
        self._way.show_steps(steps_of(deeds, self._way.status))

    def _refuse(self, trouble: Trouble) -> None:
        self._tags.give_back()
        self._explain(trouble)

    def _explain(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self.failed.emit(self._language.words.trouble(trouble))

    def _choose_category(self) -> None:
        self._changes.set_category(Category(self._category.currentData()))

    def _attach(self, paths: list[Path]) -> None:
        self._attachments.show_removed("")
        self._changes.attach(paths)

    def _remove(self, attachment: Attachment) -> None:
        self._changes.remove(attachment.attachment)

    def _save(self, attachment: Attachment, path: Path) -> None:
        user = self._user()

        def work() -> str:
            _name, content = self._entries.attachment(user, attachment.attachment)
            write_file(path, content)
            return path.name

        self._runner.run(work, self._saved, self._explain)

    def _saved(self, name: str) -> None:
        self.done.emit(self.tr("Attachment saved as {name}").format(name=name))

    def _open(self, attachment: Attachment) -> None:
        user, copies = self._user(), self._copies

        def work() -> Path:
            return copies.write(*self._entries.attachment(user, attachment.attachment))

        self._runner.run(work, self._hand_over, self._explain)

    def _hand_over(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No program on this computer opens {name}. Save it instead.")
            self.failed.emit(text.format(name=path.name))

    def _name_choices(self) -> None:
        words = self._language.words
        for place, category in enumerate(Category):
            said = words.category(category)
            if category is self._suggestion and category is not Category.UNSORTED:
                said = self.tr("{category} (suggested)").format(category=said)
            self._category.setItemText(place, said)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._category_label.setText(self.tr("Category"))
        self._tags_label.setText(self.tr("Tags"))
        self._category.setAccessibleName(self.tr("Category"))
        self._name_choices()
        labels = (self._category_label, self._tags_label)
        across = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(across)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        # it scrolls: no window is made higher for it
        return QSize(0, 0)


def _labelled(label: QLabel, field: QWidget, stretch: int = 0) -> QWidget:
    label.setBuddy(field)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    beside = Qt.AlignmentFlag.AlignTop if stretch else Qt.AlignmentFlag.AlignVCenter
    row.addWidget(label, 0, beside)
    row.addWidget(field, stretch)
    return both

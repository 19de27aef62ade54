"""The ways out: everything in plain files, and packages for keeping; one at a time."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.exports import Exported, ExportOffice
from invoice_desktop.services.ports import Progress
from invoice_desktop.ui.background import BackgroundRunner, Each, Run
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.section import Section

_STEPS = 1000
"""The bar's own measure: a million invoices are more than it can tell apart."""
_EARLIER_YEARS = 10

Export = Callable[[Progress], Exported]


class ExportsSection(Section):
    """`failed` carries a `Trouble`. `runner` should be one that nothing urgent waits for."""

    failed = Signal(object)

    def __init__(
        self,
        exports: ExportOffice,
        user: Callable[[], User],
        today: Callable[[], date],
        runner: BackgroundRunner,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exports = exports
        self._user = user
        self._today = today
        self._runner = runner
        self._language = language
        self._run: Run | None = None
        self._say_result: Callable[[], str] | None = None
        self._folder: Path | None = None
        self.everything, self.package = QPushButton(), QPushButton()
        self.year = QComboBox()
        self.bar = QProgressBar(maximum=_STEPS, textVisible=False)
        self.cancel, self.open_folder = QPushButton(), QPushButton()
        self.result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_state()

    def _lay_out(self) -> None:
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.cancel.setProperty("role", "quiet")
        self.open_folder.setProperty("role", "quiet")
        self.result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._everything_label = self.add_field(_side_by_side(self.everything, None))
        self._everything_label.setBuddy(self.everything)
        self._package_label = self.add_field(_side_by_side(self.year, self.package, None))
        self._package_label.setBuddy(self.year)
        self._working = _side_by_side(self.bar, self.cancel)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._working, self.result, _side_by_side(self.open_folder, None)):
            column.addWidget(part)
        self.add_whole(below)

    def _connect(self) -> None:
        self.everything.clicked.connect(self._ask_everything)
        self.package.clicked.connect(self._ask_package)
        self.cancel.clicked.connect(self._cancel)
        self.open_folder.clicked.connect(self._open_folder)

    def _ask_everything(self) -> None:
        folder = self._ask_for_folder()
        if folder:
            self.export_everything(folder)

    def _ask_package(self) -> None:
        folder = self._ask_for_folder()
        if folder:
            self.make_package(folder)

    def _ask_for_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        return Path(chosen) if chosen else None

    def export_everything(self, folder: Path) -> None:
        """Write everything into a new folder within this one."""
        user, words = self._user(), self._language.words
        self._start(lambda progress: self._exports.export_everything(user, folder, words, progress))

    def make_package(self, folder: Path) -> None:
        """Make a package of the chosen year in a new folder within this one."""
        user, words, query = self._user(), self._language.words, self.query()
        self._start(
            lambda progress: self._exports.long_term_package(user, query, folder, words, progress)
        )

    def query(self) -> ArchiveQuery:
        """Give what the package is to hold: a year of issue, or everything."""
        year = self.year.currentData()
        if year is None:
            return ArchiveQuery()
        return ArchiveQuery(issued_from=date(year, 1, 1), issued_until=date(year, 12, 31))

    def _start(self, export: Export) -> None:
        def work(each: Each, progress: Progress) -> None:
            each(export(progress))

        self._say_result = self._folder = None
        self.bar.setValue(0)
        self._run = self._runner.run_many(
            work, self._show_result, self._advance, self._ended, self._explain
        )
        self._show_state()

    def _advance(self, done: int, of: int) -> None:
        self.bar.setValue(done * _STEPS // max(1, of))

    def _show_result(self, exported: object) -> None:
        assert isinstance(exported, Exported)
        self._folder = exported.folder
        self._say_result = lambda: self._said(exported)

    def _said(self, exported: Exported) -> str:
        said = [
            self.tr("%n invoice(s) exported", "", exported.invoices),
            self.tr("Written to {path}").format(path=exported.folder),
        ]
        if exported.damaged:
            said.append(
                self.tr("%n damaged document(s) left out, see damaged.txt", "", exported.damaged)
            )
        if exported.manifest:
            said += [
                self.tr(
                    "Keep these digests of manifest.json elsewhere; they stand in the log as well:"
                ),
                f"SHA-256 {exported.manifest.sha256}",
                f"SM3 {exported.manifest.sm3}",
            ]
        return "\n".join(said)

    def _ended(self) -> None:
        self._run = None
        self._show_state()

    def _explain(self, trouble: Trouble) -> None:
        self._run = None
        if trouble.code == "cancelled":
            self._say_result = lambda: self.tr("Stopped. Nothing was left in the folder.")
        else:
            self.failed.emit(trouble)
        self._show_state()

    def _cancel(self) -> None:
        if self._run:
            self._run.cancel()
            self.cancel.setEnabled(False)

    def _open_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _show_state(self) -> None:
        works = self._run is not None
        for button in (self.everything, self.package, self.year):
            button.setEnabled(not works)
        self._working.setVisible(works)
        self.cancel.setEnabled(works)
        said = self._say_result() if self._say_result and not works else ""
        self.result.setText(said)
        self.result.setVisible(bool(said))
        self.open_folder.setVisible(self._folder is not None and not works)

    def _fill_years(self) -> None:
        chosen, this_year = self.year.currentData(), self._today().year
        self.year.clear()
        self.year.addItem(self.tr("Everything"), None)
        for year in range(this_year, this_year - _EARLIER_YEARS - 1, -1):
            self.year.addItem(self.tr("Issued in {year}").format(year=year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("Export and long keeping"),
            self.tr(
                "Everything leaves in plain files that any program can read. Nothing of it is "
                "encrypted: choose a place that only you can reach."
            ),
        )
        self._everything_label.setText(self.tr("All &files and lists"))
        self.everything.setText(self.tr("Export everything readable…"))
        self._package_label.setText(self.tr("For &keeping"))
        self.package.setText(self.tr("30-year package…"))
        self.package.setToolTip(
            self.tr("Originals, data, records and a page that checks them without the program")
        )
        self.year.setAccessibleName(self.tr("Invoices of the package"))
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.cancel.setText(self.tr("Stop"))
        self.open_folder.setText(self.tr("Open the folder"))
        self._fill_years()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _side_by_side(*parts: QWidget | None) -> QWidget:
    """Put parts into a row; None is room that grows."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part)
    return holder

"""The first start at a desk of an office whose archive is on a server."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.ports import Archive
from invoice_desktop.ui.first_start.key_handover import SheetSurroundings
from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.settings.server_check import ServerChecking


class SharedSheet(Sheet):
    """`joined` when the archive that is there is wanted, `made` when a new one is to be there."""

    joined = Signal()
    made = Signal()
    back_wanted = Signal()

    def __init__(self, around: SheetSurroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        home = around.home
        self._language = around.language
        self._purpose = self.add_text()
        self.checking = ServerChecking(
            home.shared_database, home.user, around.runner, around.language, around.theme
        )
        self.body.addWidget(self.checking)
        self.back = self.add_button()
        self.buttons.addStretch()
        self.go_on = self.add_button("primary")
        self.back.clicked.connect(self.back_wanted)
        self.go_on.clicked.connect(self._give)
        self.checking.checked.connect(self._be_ready)
        self.checking.failed.connect(self._explain)
        self.retranslate()
        self._be_ready()

    @property
    def has_archive(self) -> bool:
        """Whether an archive is there already."""
        result = self.checking.result
        return result is not None and result.has_archive

    def _give(self) -> None:
        (self.joined if self.has_archive else self.made).emit()

    def _explain(self, trouble: Trouble) -> None:
        self.say_trouble(self._language.words.trouble(trouble))

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        if hasattr(self, "go_on"):
            self.checking.setEnabled(not busy)
            if not busy:
                self._be_ready()

    def _be_ready(self) -> None:
        self.say_trouble("")
        self.go_on.setEnabled(self.checking.holds)
        self.retranslate()

    def focus_first(self) -> None:
        self.checking.form.host.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Use the office's shared database"))
        self._purpose.setText(
            self.tr(
                "Ask whoever runs the PostgreSQL server of your office for these. The password is "
                "kept where the keys are, and nowhere else."
            )
        )
        self.back.setText(self.tr("Back"))
        work, make = self.tr("Work with the archive there"), self.tr("Make the archive there")
        is_empty = self.checking.holds and not self.has_archive
        self.go_on.setText(make if is_empty else work)


class SharedStart(QObject):
    """`opened` carries the open archive of the office."""

    opened = Signal(object)
    back_wanted = Signal()

    def __init__(self, around: SheetSurroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._sheet: SharedSheet | None = None

    def begin(self) -> None:
        """Ask for the server."""
        self._sheet = sheet = SharedSheet(self._around)
        sheet.back_wanted.connect(self.back_wanted)
        sheet.joined.connect(self._join)
        sheet.made.connect(self._make)
        self._around.put(sheet)

    def _join(self) -> None:
        self._open(is_new=False)

    def _make(self) -> None:
        self._open(is_new=True)

    def _open(self, *, is_new: bool) -> None:
        sheet, home = self._sheet, self._around.home
        if sheet is None or sheet.checking.result is None:
            return
        user, address = home.user(), sheet.checking.result.address
        secret = sheet.checking.form.secret

        def work() -> Archive:
            shared = home.shared_database()
            (shared.make if is_new else shared.join)(user, address, secret)
            return shared.open(address)

        sheet.set_busy(busy=True)
        self._around.runner.run(work, self._give, self._explain)

    def _give(self, archive: Archive) -> None:
        if self._sheet is not None:
            self._sheet.checking.form.forget_secret()
        self.opened.emit(archive)

    def _explain(self, trouble: Trouble) -> None:
        if self._sheet is not None:
            self._sheet.set_busy(busy=False)
            self._sheet.say_trouble(self._around.language.words.trouble(trouble))

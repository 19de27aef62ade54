"""The sheets around the recovery key: shown in big groups, typed back, typed in when needed."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from invoice_desktop.ui.first_start.sheet import Sheet
from invoice_desktop.ui.icons import icon
from invoice_desktop.ui.theme import Theme

_GROUPS_A_LINE = 3
_LARGER = 1.9


class ShowKeySheet(Sheet):
    """Shows a recovery key once; it can be printed, saved as a PDF, or written down."""

    print_wanted = Signal()
    saving_wanted = Signal()
    kept = Signal()

    def __init__(self, theme: Theme, recovery_key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._purpose = self.add_text()
        self.groups = QFrame()
        self.groups.setProperty("role", "slip")
        self._lay_out_groups(recovery_key)
        self.body.addWidget(self.groups)
        self._done = self.add_text()
        self._done.hide()
        self.print_button, self.save_button = self.add_button(), self.add_button()
        self.buttons.addStretch()
        self.go_on = self.add_button("primary")
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.saving_wanted)
        self.go_on.clicked.connect(self.kept)
        theme.changed.connect(self._renew_look)
        self._renew_look()
        self.retranslate()

    def _lay_out_groups(self, recovery_key: str) -> None:
        grid = QGridLayout(self.groups)
        grid.setContentsMargins(16, 24, 16, 24)
        grid.setSpacing(16)
        for at, group in enumerate(recovery_key.split("-")):
            label = QLabel(group, alignment=Qt.AlignmentFlag.AlignCenter)
            label.setFont(_large_font(label.font()))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, at // _GROUPS_A_LINE, at % _GROUPS_A_LINE)
        self.groups.setAccessibleName(recovery_key)

    def say_done(self, text: str) -> None:
        """Say that the key was printed or saved."""
        self._done.setText(text)
        self._done.show()

    def focus_first(self) -> None:
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew_look(self) -> None:
        self.print_button.setIcon(icon("print", self.theme.tokens, "ink"))
        self.save_button.setIcon(icon("save", self.theme.tokens, "ink"))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Your recovery key"))
        self._purpose.setText(
            self.tr(
                "Print it or write it down, and keep it away from this computer. It is shown "
                "only now. Without the keyring and without this key, nobody can open the archive."
            )
        )
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self.go_on.setText(self.tr("I have it"))


class RecoveryKeyField(QLineEdit):
    """Takes a recovery key as it is typed: who reads it is tolerant of case and spacing."""

    PATTERN = "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
    """How a recovery key looks, shown in the empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "entry")
        self.setFont(_fixed_font(self.font()))
        self.setPlaceholderText(self.PATTERN)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the field."""
        self.setAccessibleName(self.tr("Recovery key"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class KeyPurpose(StrEnum):
    """Why a recovery key is typed."""

    NEW_ARCHIVE = "NEW_ARCHIVE"
    """Back, before the archive is made."""
    NEW_KEY = "NEW_KEY"
    """Back, before the archive gets a new key."""
    RETURN = "RETURN"
    """Back, before the archive returns to this computer."""
    EXISTING_ARCHIVE = "EXISTING_ARCHIVE"
    """The key of an archive is gone."""
    BACKUP = "BACKUP"
    """A backup is to be opened."""


class TypeKeySheet(Sheet):
    """Asks for a recovery key: the shown one back, or the one of an archive whose key is gone.

    `typed` carries the text as it was typed: who takes it is tolerant of case and spacing.
    """

    typed = Signal(str)
    back_wanted = Signal()

    PATTERN = RecoveryKeyField.PATTERN

    def __init__(
        self,
        theme: Theme,
        why: KeyPurpose = KeyPurpose.NEW_ARCHIVE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._why = why
        self._purpose = self.add_text()
        self.field: QLineEdit = RecoveryKeyField()
        self.body.addWidget(self.field)
        self._tolerance = self.add_text()
        self._tolerance.setProperty("role", "caption")
        self.back = self.add_button()
        self.buttons.addStretch()
        self.go_on = self.add_button("primary")
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(self._be_ready)
        self.go_on.clicked.connect(self._give)
        self.back.clicked.connect(self.back_wanted)
        self._be_ready()
        self.retranslate()

    def _be_ready(self) -> None:
        self.say_trouble("")
        self.go_on.setEnabled(bool(self.field.text().strip()))

    def _give(self) -> None:
        if self.field.text().strip() and self.go_on.isEnabled():
            self.typed.emit(self.field.text())

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        if hasattr(self, "field"):
            self.field.setReadOnly(busy)

    def focus_first(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._tolerance.setText(
            self.tr(
                "Capital or small letters, with or without dashes and spaces: all the same. "
                "O is read as 0, I and L as 1."
            )
        )
        if self._why is KeyPurpose.EXISTING_ARCHIVE:
            self._ask_for_existing()
        elif self._why is KeyPurpose.BACKUP:
            self._ask_for_backup()
        else:
            self._ask_back()

    def _ask_back(self) -> None:
        self.heading.setText(self.tr("Type the recovery key back"))
        self._purpose.setText(
            self.tr("This makes sure that your copy is right, while it can still be mended.")
        )
        self.back.setText(self.tr("Show it again"))
        ways_on = {
            KeyPurpose.NEW_ARCHIVE: self.tr("Create the archive"),
            KeyPurpose.NEW_KEY: self.tr("Change the key"),
            KeyPurpose.RETURN: self.tr("Move the archive here"),
        }
        self.go_on.setText(ways_on[self._why])

    def _ask_for_backup(self) -> None:
        self.heading.setText(self.tr("Open the backup"))
        self._purpose.setText(
            self.tr(
                "Type in the recovery key that was printed when the archive was made, or when its "
                "key was last changed before the backup."
            )
        )
        self.back.setText(self.tr("Back"))
        self.go_on.setText(self.tr("Verify and restore"))

    def _ask_for_existing(self) -> None:
        self.heading.setText(self.tr("The key of your archive is not here"))
        self._purpose.setText(
            self.tr(
                "Your archive is here and unharmed, but this computer does not hold its key: "
                "after a new installation, or on another computer, that is so. Type in the "
                "recovery key that was printed when the archive was made."
            )
        )
        self.back.setText(self.tr("Look for the key again"))
        self.go_on.setText(self.tr("Open the archive"))


def _fixed_font(like: QFont) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font


def _large_font(like: QFont) -> QFont:
    font = _fixed_font(like)
    font.setPointSizeF(like.pointSizeF() * _LARGER)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
    return font

"""The settings: everything is in force and kept as soon as it is chosen."""

import platform

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, qVersion
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.services.records import Records
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.home import Home
from invoice_desktop.ui.language import LANGUAGE_NAMES, LANGUAGES, LanguageSwitch
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.settings.companies import Companies
from invoice_desktop.ui.settings.rules_keeper import RulesKeeper
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.settings.sections_view import SectionsView
from invoice_desktop.ui.theme import Theme

TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)
_THEMES = ("", "light", "dark")
_LONGEST_NAME = 60


class SettingsPage(QWidget):
    """`failed` carries a `Trouble`; `undoable` what was done in words and the way back."""

    failed = Signal(object)
    undoable = Signal(str, object)

    help_page = "settings"

    def __init__(
        self,
        home: Home,
        records: Records,
        preferences: PreferenceChanges,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        rules: RulesKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rules = rules
        self._home = home
        self._language_switch = language
        self._preferences = preferences
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self.language, self.theme, self.text_size = QComboBox(), QComboBox(), QComboBox()
        self.user_name = QLineEdit(maxLength=_LONGEST_NAME)
        self.tray = QCheckBox()
        self.companies = Companies(records, home.user, runner, language, theme, rules)
        self.view = SectionsView(self._heading, theme)
        self._look, self._you, self._ours = Section(), Section(), Section()
        self._places, self._versions = Section(), Section()
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.language)

    def _fill(self) -> None:
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        for theme in _THEMES:
            self.theme.addItem("", theme)
        for size in TEXT_SIZES:
            self.text_size.addItem("", size)
        self._language_label = self._look.add_field(self.language)
        self._theme_label = self._look.add_field(self.theme)
        self._size_label = self._look.add_field(self.text_size)
        self._name_label = self._you.add_field(self.user_name)
        self._tray_label = self._you.add_field(self.tray)
        self._ours.add_whole(self.companies)
        self._archive_label, self._archive = self._places.add_fact()
        self._key_label, self._key = self._places.add_fact()
        self._program_label, self._program = self._versions.add_fact()
        self._rules_label, self._rules = self._versions.add_fact()
        self._system_label, self._system = self._versions.add_fact()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        for section in (self._look, self._you, self._ours, self._places, self._versions):
            self.view.add(section)

    def add_section(self, section: Section) -> None:
        """Add a section, behind those that are there and before what is only to be read.

        Its signal `failed` carries a `Trouble`.
        """
        self.view.add(section, before=self._places)
        failed = getattr(section, "failed", None)
        if failed is not None:
            failed.connect(self.failed)

    def go_to(self, section: Section) -> None:
        """Bring a section into sight."""
        self.view.go_to(section)

    def _connect(self) -> None:
        self.language.activated.connect(self._choose_language)
        self.theme.activated.connect(self._choose_look)
        self.text_size.activated.connect(self._choose_look)
        self.user_name.editingFinished.connect(self._keep_name)
        self.tray.clicked.connect(self._choose_tray)
        self.companies.failed.connect(self.failed)
        self.companies.removed.connect(self.undoable)

    def _choose_language(self) -> None:
        self._preferences.change(language=self.language.currentData())

    def _choose_look(self) -> None:
        self._preferences.change(
            theme=self.theme.currentData(), text_size=self.text_size.currentData()
        )

    def _choose_tray(self) -> None:
        self._preferences.change(tray=self.tray.isChecked())

    def _keep_name(self) -> None:
        name = " ".join(self.user_name.text().split())
        if name != self._preferences.present.user_name:
            self._preferences.change(user_name=name)

    def _show_present(self) -> None:
        present = self._preferences.present
        spoken = self._language_switch.language
        self.language.setCurrentIndex(self.language.findData(spoken))
        with QSignalBlocker(self.theme), QSignalBlocker(self.text_size):
            self.theme.setCurrentIndex(max(0, self.theme.findData(present.theme)))
            nearest = min(TEXT_SIZES, key=lambda size: abs(size - present.text_size))
            self.text_size.setCurrentIndex(self.text_size.findData(nearest))
        self.tray.setChecked(present.tray)
        if not self.user_name.hasFocus():
            self.user_name.setText(present.user_name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_present()
        self.companies.load()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_name()
        self.companies.keep()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._heading.setText(self.tr("Settings"))
        self._say_look()
        self._you.name(self.tr("You"), self.tr("Printed on receipts, kept with what you check."))
        self._name_label.setText(self.tr("Your &name"))
        self._tray_label.setText(self.tr("Alarms"))
        self.tray.setText(self.tr("Show them beside the system's clock too"))
        self.user_name.setPlaceholderText(self._home.user().name)
        self._ours.name(
            self.tr("Our companies"),
            self.tr(
                "Every invoice's buyer is compared with them. While there are none, that check "
                "is passed over."
            ),
        )
        self._say_places()

    def _say_look(self) -> None:
        self._look.name(self.tr("Language and appearance"))
        self._language_label.setText(self.tr("&Language"))
        self._theme_label.setText(self.tr("&Theme"))
        self._size_label.setText(self.tr("Te&xt size"))
        themes = {
            "": self.tr("As the system has it"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for at, theme in enumerate(_THEMES):
            self.theme.setItemText(at, themes[theme])
        for at, size in enumerate(TEXT_SIZES):
            self.text_size.setItemText(at, self.tr("{size} %").format(size=size))

    def _say_places(self) -> None:
        self._places.name(
            self.tr("Where things are kept"),
            self.tr("The recovery key opens a backup of the archive on another computer, too."),
        )
        self._archive_label.setText(self.tr("Archive"))
        self._archive.setText(str(self._home.archive_path))
        self._key_label.setText(self.tr("Its key"))
        file = self._home.key_file
        self._key.setText(
            self.tr("In the file {path}").format(path=file)
            if file
            else self.tr("In the system's keyring")
        )
        versions = self._home.versions
        self._versions.name(self.tr("Versions"))
        self._program_label.setText(self.tr("Program"))
        self._program.setText(versions.program)
        self._rules_label.setText(self.tr("Rules"))
        self._rules.setText(versions.rule_pack)
        self._system_label.setText(self.tr("Built on"))
        python = platform.python_version()
        text = self.tr("Qt {qt}, Python {python}").format(qt=qVersion(), python=python)
        self._system.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

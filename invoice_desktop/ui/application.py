"""The window's life: built, run, closed."""

import os
import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.background import is_anything_running, let_the_window_in
from invoice_desktop.ui.crash_dialog import CrashReporter
from invoice_desktop.ui.garbage import GarbageOnThisThread
from invoice_desktop.ui.home import Home
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.main_window import MainWindow
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.theme import Theme


def run(home: Home, language: str | None) -> int:
    """Open the window and stay until it is closed; give the exit status.

    `language` goes before the kept preference.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("InvoiceDesk")
    application.setDesktopFileName("invoice-desktop")
    # the same parts on every system, so that one style sheet fits them
    application.setStyle("Fusion")
    let_the_window_in()
    garbage = GarbageOnThisThread(application)
    garbage.begin()
    reporter = CrashReporter()
    reporter.install()
    theme = Theme()
    switch = LanguageSwitch(home.translations, home.words_for)
    preferences = PreferenceChanges(home.preferences, switch, theme)
    preferences.put_in_force(language)
    try:
        home.window_lock.hold()
    except Trouble as trouble:
        return _tell(switch.words.trouble(trouble))
    window = MainWindow(home, switch, theme, preferences)
    window.show()
    window.begin()
    status = application.exec()
    garbage.end()
    home.window_lock.let_go()
    if is_anything_running():
        # a worker that comes back into Qt while the interpreter takes itself down aborts it: what
        # it had not ended after the window's patience is given up, as by a power cut
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status


def _tell(text: str) -> int:
    box = QMessageBox(QMessageBox.Icon.Warning, QApplication.applicationName(), text)
    box.exec()
    return 2

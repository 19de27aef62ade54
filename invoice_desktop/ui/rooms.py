"""The rooms of the window: each is made when it is first entered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from invoice_desktop.domain.sound import Sound
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.services.checked import CheckedInvoice
from invoice_desktop.services.receipts import ReceiptOffice
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.awaited_archive import AwaitedArchive
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.home import Home, Program
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.message_bar import MessageBar
from invoice_desktop.ui.preference_changes import PreferenceChanges
from invoice_desktop.ui.server_watch import ServerWatch
from invoice_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from invoice_desktop.ui.archive.archive_page import ArchivePage
    from invoice_desktop.ui.desk.desk_page import DeskPage
    from invoice_desktop.ui.help.help_page import HelpPage
    from invoice_desktop.ui.ledger.ledger_page import LedgerPage
    from invoice_desktop.ui.settings.settings_page import SettingsPage


@dataclass(frozen=True)
class Surroundings:
    """What every room works with."""

    home: Home
    program: Program
    language: LanguageSwitch
    theme: Theme
    preferences: PreferenceChanges
    bar: MessageBar
    archive: AwaitedArchive
    watch: ServerWatch
    desk_runner: BackgroundRunner
    archive_runner: BackgroundRunner
    chores_runner: BackgroundRunner
    """One that nothing urgent waits for."""
    alarms: AlarmWatch
    explain: Callable[[Trouble], None]
    show_record: Callable[[str], None]
    show_help: Callable[[str], None]
    take_exports: Callable[[Sequence[Path]], None]
    archive_replaced: Callable[[], None]
    """Told that another archive is open: what is shown was read from the one before."""


class Rooms(QStackedWidget):
    """Holds the pages, and makes them."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, QWidget] = {}
        self._around: Surroundings | None = None

    def furnish(self, around: Surroundings) -> None:
        """Say what the rooms work with; before, there are none."""
        self._around = around

    @property
    def are_ready(self) -> bool:
        """Whether there are any rooms yet."""
        return self._around is not None

    def made(self, room: str) -> QWidget | None:
        """Give a room's page if it was entered before."""
        return self._pages.get(room)

    def page(self, room: str) -> QWidget:
        """Give a room's page, made when it is first wanted."""
        assert self._around is not None
        if room not in self._pages:
            page = self._maker(room)(self._around)
            self._pages[room] = page
            self.addWidget(page)
        return self._pages[room]

    def desk(self) -> "DeskPage":
        """Give the desk's page."""
        from invoice_desktop.ui.desk.desk_page import DeskPage

        page = self.page("desk")
        assert isinstance(page, DeskPage)
        return page

    def archive(self) -> "ArchivePage":
        """Give the archive's page."""
        from invoice_desktop.ui.archive.archive_page import ArchivePage

        page = self.page("archive")
        assert isinstance(page, ArchivePage)
        return page

    def ledger(self) -> "LedgerPage":
        """Give the ledger's page."""
        from invoice_desktop.ui.ledger.ledger_page import LedgerPage

        page = self.page("ledger")
        assert isinstance(page, LedgerPage)
        return page

    def help(self) -> "HelpPage":
        """Give the help's page."""
        from invoice_desktop.ui.help.help_page import HelpPage

        page = self.page("help")
        assert isinstance(page, HelpPage)
        return page

    def _maker(self, room: str) -> Callable[[Surroundings], QWidget]:
        makers: dict[str, Callable[[Surroundings], QWidget]] = {
            "desk": _make_desk,
            "archive": _make_archive,
            "ledger": _make_ledger,
            "settings": _make_settings,
            "help": _make_help,
        }
        return makers[room]


def _make_desk(around: Surroundings) -> "DeskPage":
    from invoice_desktop.ui.desk.desk_page import DeskPage

    home = around.home
    page = DeskPage(
        around.program.desk,
        home.gallery,
        _receipts(around),
        around.desk_runner,
        around.language,
        around.theme,
        home.user,
        home.samples,
        home.fields_of_kind,
        around.alarms,
        whole_of=partial(_whole_of, around),
        to_cameras=home.cameras,
    )
    known = page.known
    known.known_of = lambda user, entries: home.typing_help(around.archive).known(user, entries)
    known.turned_of = lambda user, entries: home.typing_help(around.archive).turned(user, entries)
    known.companies_of = lambda user, text, today, of_buyer: home.typing_help(
        around.archive
    ).companies(user, text, today, of_buyer=of_buyer)
    known.parties_of = lambda user, judged: home.parties(around.archive).suggestions(user, judged)
    page.record_wanted.connect(around.show_record)
    page.help_wanted.connect(around.show_help)
    page.exports_dropped.connect(around.take_exports)
    page.heard.connect(lambda sound: _play(around, sound))
    page.done.connect(around.bar.show_done)
    page.failed.connect(around.bar.show_trouble)
    _watch(page, around)
    return page


def _watch(page: "DeskPage", around: Surroundings) -> None:
    from invoice_desktop.ui.watched_files import WatchedFiles

    home = around.home
    watched = WatchedFiles(
        home.watched_folder,
        around.program.desk,
        around.preferences,
        home.user,
        around.chores_runner,
        around.desk_runner,
        page,
    )

    def tell(sentence: str, is_trouble: bool) -> None:
        (around.bar.show_trouble if is_trouble else around.bar.show_done)(sentence)

    watched.checked.connect(page.take_watched)
    watched.told.connect(tell)
    watched.failed.connect(around.explain)
    page.handed_over.connect(watched.make_way)
    watched.begin()


def _play(around: Surroundings, sound: Sound) -> None:
    if around.preferences.present.sounds:
        around.home.sounds.play(sound)


def _whole_of(around: Surroundings, checked: CheckedInvoice) -> CheckedInvoice:
    from invoice_desktop.ui.desk.checked_today import whole_again

    assert checked.entry is not None
    return whole_again(checked, around.program.records.open(around.home.user(), checked.entry))


def _receipts(around: Surroundings) -> ReceiptOffice:
    """Give receipts that carry the newest entry of the log, and an invoice's alarms."""
    home, audit, ledger = around.home, around.program.audit, around.program.ledger
    return home.receipts().with_log(
        lambda: audit.head(home.user()), lambda entry: ledger.alarms_of(home.user(), entry)
    )


def _make_archive(around: Surroundings) -> "ArchivePage":
    from invoice_desktop.ui.archive.archive_page import ArchivePage

    home = around.home

    def today() -> date:
        return home.clock().date()

    page = ArchivePage(
        around.program.records,
        home.gallery,
        _receipts(around),
        around.archive_runner,
        around.language,
        around.theme,
        home.user,
        today,
        around.program.entries,
        around.program.desk,
        around.alarms,
    )
    page.done.connect(around.bar.show_done)
    page.undoable.connect(around.bar.show_done)
    page.failed.connect(around.bar.show_trouble)
    page.help_wanted.connect(around.show_help)
    return page


def _make_ledger(around: Surroundings) -> "LedgerPage":
    from invoice_desktop.ui.ledger.ledger_page import LedgerPage

    home = around.home
    page = LedgerPage(
        around.program.ledger,
        lambda: home.ledger_papers(around.archive),
        around.archive_runner,
        around.language,
        around.theme,
        home.user,
        lambda: home.clock().date(),
    )
    page.record_wanted.connect(around.show_record)
    page.changed.connect(around.alarms.look_soon)
    page.done.connect(around.bar.show_done)
    page.failed.connect(around.explain)
    return page


def _make_settings(around: Surroundings) -> "SettingsPage":
    from invoice_desktop.ui.settings.furnishing import add_sections
    from invoice_desktop.ui.settings.rules_keeper import RulesKeeper
    from invoice_desktop.ui.settings.settings_page import SettingsPage

    home = around.home
    page = SettingsPage(
        home,
        around.program.records,
        around.preferences,
        around.archive_runner,
        around.language,
        around.theme,
        RulesKeeper(around.program.desk_rules, home.user, around.archive_runner),
    )
    add_sections(page, around)
    page.failed.connect(around.explain)
    page.undoable.connect(around.bar.show_done)
    return page


def _make_help(around: Surroundings) -> "HelpPage":
    from invoice_desktop.ui.help.help_page import HelpPage

    return HelpPage(around.home.resources / "help", around.language, around.theme)

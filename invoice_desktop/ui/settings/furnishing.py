"""The sections of the settings that work on the open archive, each with what it works with."""

from datetime import date
from typing import TYPE_CHECKING

from invoice_desktop.ui.archive_changes import ArchiveChanges
from invoice_desktop.ui.settings.settings_page import SettingsPage

if TYPE_CHECKING:
    from invoice_desktop.ui.rooms import Surroundings


def add_sections(page: SettingsPage, around: "Surroundings") -> None:
    """Add all of them, in the order in which they stand."""
    _add_watched(page, around)
    _add_sounds(page, around)
    _add_rules(page, around)
    _add_trust(page, around)
    changes = ArchiveChanges(around.archive, around.home.reopen)
    _add_backups(page, around, changes)
    _add_keys(page, around, changes)
    _add_sharing(page, around, changes)
    _add_log(page, around)
    _add_exports(page, around)


def _add_watched(page: SettingsPage, around: "Surroundings") -> None:
    from invoice_desktop.ui.settings.watched_section import WatchedSection

    page.add_section(WatchedSection(around.preferences))


def _add_sounds(page: SettingsPage, around: "Surroundings") -> None:
    from invoice_desktop.ui.settings.sounds_section import SoundsSection

    page.add_section(
        SoundsSection(around.home.sounds, around.preferences, around.language, around.theme)
    )


def _add_rules(page: SettingsPage, around: "Surroundings") -> None:
    from invoice_desktop.ui.settings.desk_rules_section import DeskRulesSection

    page.add_section(DeskRulesSection(page.rules, around.language, around.theme))


def _add_trust(page: SettingsPage, around: "Surroundings") -> None:
    from invoice_desktop.ui.settings.trust_section import TrustSection

    program = around.program
    section = TrustSection(
        lambda: program.trust,
        around.home.user,
        around.archive_runner,
        around.language,
        around.theme,
    )
    page.add_section(section)


def _add_backups(page: SettingsPage, around: "Surroundings", changes: ArchiveChanges) -> None:
    from invoice_desktop.ui.settings.backup_section import BackupSection, BackupTools

    home = around.home
    tools = BackupTools(
        home.backups(around.archive),
        home.restoration,
        changes,
        around.archive,
        home.user,
        home.clock,
    )
    section = BackupSection(
        tools, around.preferences, around.chores_runner, around.language, around.theme
    )
    section.done.connect(around.bar.show_done)
    section.restored.connect(around.archive_replaced)
    page.add_section(section)


def _add_keys(page: SettingsPage, around: "Surroundings", changes: ArchiveChanges) -> None:
    from invoice_desktop.ui.settings.keys_section import KeysSection

    section = KeysSection(
        around.home,
        around.home.key_change,
        changes,
        around.chores_runner,
        around.language,
        around.theme,
    )
    section.done.connect(around.bar.show_done)
    page.add_section(section)


def _add_sharing(page: SettingsPage, around: "Surroundings", changes: ArchiveChanges) -> None:
    from invoice_desktop.ui.settings.shared_database_section import (
        SharedDatabaseSection,
        SharingTools,
    )

    home = around.home
    tools = SharingTools(
        home,
        around.archive,
        home.shared_database,
        home.archive_moves,
        home.office,
        changes,
        around.watch,
    )
    section = SharedDatabaseSection(
        tools, around.preferences, around.chores_runner, around.language, around.theme
    )
    section.done.connect(around.bar.show_done)
    section.moved.connect(around.archive_replaced)
    page.add_section(section)


def _add_log(page: SettingsPage, around: "Surroundings") -> None:
    from invoice_desktop.ui.settings.audit_section import AuditSection

    section = AuditSection(
        around.program.audit,
        around.home.user,
        around.chores_runner,
        around.language,
        around.theme,
    )
    page.add_section(section)


def _add_exports(page: SettingsPage, around: "Surroundings") -> None:
    from invoice_desktop.ui.settings.exports_section import ExportsSection

    home = around.home

    def today() -> date:
        return home.clock().date()

    section = ExportsSection(
        home.exports(around.archive), home.user, today, around.chores_runner, around.language
    )
    page.add_section(section)

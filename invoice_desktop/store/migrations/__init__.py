"""One module a version; each brings a database from the version before it to its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import Connection

from invoice_desktop.store.migrations import v0001_initial, v0002_a_million, v0003_ledger

Migration = Callable[[Connection], None]

MIGRATIONS: Mapping[int, Migration] = MappingProxyType(
    {
        v0001_initial.VERSION: v0001_initial.migrate,
        v0002_a_million.VERSION: v0002_a_million.migrate,
        v0003_ledger.VERSION: v0003_ledger.migrate,
    }
)
"""Every version there ever was, from 1 on without a gap."""

FIRST_ON_A_SERVER = v0002_a_million.VERSION
"""Version 1 knew files only."""

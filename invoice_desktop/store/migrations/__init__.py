"""One module a version; each brings a database from the version before it to its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import Connection

from invoice_desktop.store.migrations import v0001_initial

Migration = Callable[[Connection], None]

MIGRATIONS: Mapping[int, Migration] = MappingProxyType(
    {v0001_initial.VERSION: v0001_initial.migrate}
)
"""Every version there ever was, from 1 on without a gap."""

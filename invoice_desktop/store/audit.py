"""The audit log."""

from sqlalchemy import Connection

from invoice_desktop.domain.audit import AuditHead, Deed


class AuditChain:
    def __init__(self, seed: bytes) -> None:
        self._seed = seed

    def append(self, connection: Connection, *deeds: Deed) -> AuditHead:
        return AuditHead("", 0, "")


class SqlAuditLog:
    def __init__(self, database: object) -> None:
        self._database = database

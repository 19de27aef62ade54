"""The office's shared database: where it is, and what its check found."""

from dataclasses import dataclass
from enum import StrEnum


class Tls(StrEnum):
    """How the connection is protected; the names are stored (libpq's `sslmode` in brackets)."""

    VERIFIED = "VERIFIED"
    """Encrypted, and the server proves its name by a certificate (verify-full)."""
    ENCRYPTED = "ENCRYPTED"
    """Encrypted, to whoever answers (require): against listening, not against impersonation."""
    NONE = "NONE"
    """In the clear (disable): only for a server on this very computer."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the shared database is; the password is kept in the key store alone."""

    host: str
    database: str
    user: str
    port: int = 5432
    tls: Tls = Tls.VERIFIED
    authority_file: str = ""
    """The certificate authority's PEM file; empty for those that the system trusts."""


class ServerFact(StrEnum):
    """What is checked about a server at set-up, in this order."""

    REACHABLE = "REACHABLE"
    ENCRYPTED = "ENCRYPTED"
    VERSION = "VERSION"
    LOCALE = "LOCALE"
    PG_TRGM = "PG_TRGM"
    RIGHTS = "RIGHTS"
    TABLES = "TABLES"


@dataclass(frozen=True, slots=True)
class ServerFinding:
    """One fact with what was found; `detail` is the server's own word (a version, a locale)."""

    fact: ServerFact
    holds: bool
    reason: str = ""
    """A stable code of what is wrong, empty when the fact holds."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ServerCheck:
    """All findings; a server can be used when all of them hold."""

    findings: tuple[ServerFinding, ...]

    @property
    def holds(self) -> bool:
        return all(finding.holds for finding in self.findings)

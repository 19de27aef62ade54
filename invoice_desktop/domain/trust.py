"""Whom we trust to have made a seal or a certificate: pinned by digest, never by name."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class TrustRole(StrEnum):
    """What a trusted certificate may vouch for; the names are stored."""

    SEAL_MAKER = "SEAL_MAKER"
    TEST_SEAL_MAKER = "TEST_SEAL_MAKER"
    """Known to make seals for tests: what it vouches for is a test and never accepted."""


class TrustStatus(StrEnum):
    """How sure the pin is; the names are stored.

    `PROVISIONAL`: the same in several genuine documents, not told by the authority itself.
    `CONFIRMED`: told by the authority. `LOCAL`: an administrator of this office added it.
    """

    PROVISIONAL = "PROVISIONAL"
    CONFIRMED = "CONFIRMED"
    LOCAL = "LOCAL"


@dataclass(frozen=True, slots=True)
class TrustedMaker:
    """One pinned certificate. `sha256` of its DER bytes in lower-case hex.

    `seen` tells where it was seen, in plain words. `added_by` and `added_at` (aware) are set for
    local ones.
    """

    sha256: str
    name: str
    role: TrustRole
    status: TrustStatus
    valid_from: date | None = None
    valid_until: date | None = None
    seen: str = ""
    added_by: str = ""
    added_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrustList:
    """The makers that are trusted now.

    `version` is the date of the signed list, `sha256` the digest of its bytes; local makers are
    of this office and part of neither.
    """

    version: str = ""
    sha256: str = ""
    makers: tuple[TrustedMaker, ...] = ()

    def maker(self, sha256: str) -> TrustedMaker | None:
        """Find the maker with this certificate."""
        return next((each for each in self.makers if each.sha256 == sha256), None)

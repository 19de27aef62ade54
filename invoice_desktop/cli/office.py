"""What the command line needs of the program; `composition` builds it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.user import User

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words
    from invoice_desktop.services.desk import VerificationDesk
    from invoice_desktop.services.receipts import ReceiptOffice

Announce = Callable[[Remark], None]
"""Told what the user must know, such as the new recovery key."""


class Office(Protocol):
    """One home, as commands use it."""

    def words(self, language: str | None) -> "Words":
        """Give the words of a language, of the preferred one when it is None."""

    def user(self) -> User:
        """Give who acts: the preferred name, else the system's."""

    def desk(self, announce: Announce, *, keep: bool) -> "AbstractContextManager[VerificationDesk]":
        """Give a desk that keeps what it checks, or not; makes a new archive on a new home.

        Raises `Trouble`.
        """

    def receipts(self) -> "ReceiptOffice":
        """Give the office that makes receipts."""

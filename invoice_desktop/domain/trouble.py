"""Known errors: each carries a stable code and the facts that its explanation needs.

What the clerk reads is made elsewhere, from the code and the details, in her language. An error
that is not a `Trouble` is a bug and keeps its traceback.
"""


class Trouble(Exception):
    """A known error with a way out; `code` is stable, `details` fill the explanation's holes."""

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


class InvalidAmount(Trouble):
    """A text that is no amount of money."""

    def __init__(self, **details: str) -> None:
        super().__init__("invalid_amount", **details)


class InvalidDate(Trouble):
    """A text that is no calendar date."""

    def __init__(self, **details: str) -> None:
        super().__init__("invalid_date", **details)


class InvalidEntry(Trouble):
    """A typed field that cannot be what it is meant to be; `field` names it."""


class UnreadableQrCode(Trouble):
    """A scanned text that is no invoice QR payload."""


class UnreadableDocument(Trouble):
    """A file that cannot be read as an invoice document."""


class ArchiveTrouble(Trouble):
    """The archive cannot be opened or written."""


class KeyStoreTrouble(Trouble):
    """The key store of the operating system did not do what was asked of it."""


class Cancelled(Trouble):
    """The user stopped a long work; what was finished before is kept."""

    def __init__(self) -> None:
        super().__init__("cancelled")


class CameraTrouble(Trouble):
    """A camera that cannot be opened, or gives no more pictures."""

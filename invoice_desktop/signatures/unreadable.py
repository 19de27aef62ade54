"""A signature that cannot be read."""


class UnreadableSignature(Exception):
    """What was read is no such thing; `reason` is a stable word that tells why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

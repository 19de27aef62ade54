"""What the office adds."""


class SqlEntryBook:
    def __init__(self, database: object) -> None:
        self._database = database

"""The list."""


class SqlCatalogue:
    def __init__(self, database: object) -> None:
        self._database = database

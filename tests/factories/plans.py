"""The plans of statements as they are really run: what a query reads, and whether it sorts."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, event

from invoice_desktop.store.database import Database

_READ_THROUGH = (
    "SCAN invoice",
    "SCAN invoice_text",
    "SCAN verification",
    "SCAN document",
    "SCAN tag",
)
"""No list of a clerk may begin with these: a million rows are looked at one by one."""
_ALLOWED = (
    "SCAN invoice_gram VIRTUAL TABLE",
    "SCAN tag USING COVERING INDEX tag_by_name",
    "SCAN verification USING INDEX verification_by_time",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement that was run, with its parameters as the driver got them."""

    statement: str
    parameters: Any


@contextmanager
def asked(database: Database) -> Iterator[list[Asked]]:
    """Write down what is asked of the database meanwhile."""
    found: list[Asked] = []

    def note(*event_: Any) -> None:
        _, _, statement, parameters, _, _ = event_
        if statement.lstrip().startswith(("SELECT", "WITH")):
            found.append(Asked(statement, parameters))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


def plan_of(connection: Connection, asked: Asked) -> tuple[str, ...]:
    """Give the steps of SQLite's plan."""
    explained = f"EXPLAIN QUERY PLAN {asked.statement}"
    return tuple(row[3] for row in connection.exec_driver_sql(explained, asked.parameters))


def faults(connection: Connection, questions: Sequence[Asked]) -> list[str]:
    """Give what is wrong with the plans of these questions, one line each.

    No table is read through, and whoever walks along an order does not sort.
    """
    found = []
    for question in questions:
        plan = plan_of(connection, question)
        wrong = [step for step in plan if _reads_through(step)]
        walks = "AS walked" in question.statement and "gathered" not in question.statement
        wrong += [step for step in plan if walks and step.startswith("USE TEMP B-TREE")]
        found += [f"{step}: {question.statement}" for step in wrong]
    return found


def _reads_through(step: str) -> bool:
    words = step.split()
    table = " ".join(words[:2])
    return table in _READ_THROUGH and not step.startswith(_ALLOWED)

"""The few expressions in which searching differs between SQLite and PostgreSQL."""

import json
from collections.abc import Iterable
from typing import Self

from sqlalchemy import BigInteger, Boolean, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType


class _Test(FunctionElement[bool]):
    """A condition; it stands in parentheses of its own."""

    type = Boolean()
    inherit_cache = True

    def self_group(self, against: OperatorType | None = None) -> Self:
        """Stand as it is: `MATCH … = 1`, as SQLAlchemy compares truths, is no search."""
        del against
        return self


class holds(_Test):  # noqa: N801 - it is written like a function
    """`holds(column, part)`: the text has this in it; nothing in `part` is a wildcard."""

    name = "holds"
    inherit_cache = True


class among(_Test):  # noqa: N801 - it is written like a function
    """`among(column, listed(numbers))`: the number is one of many, all in one parameter."""

    name = "among"
    inherit_cache = True


class one_of(_Test):  # noqa: N801 - it is written like a function
    """`one_of(column, listed_texts(texts))`: the text is one of many, all in one parameter."""

    name = "one_of"
    inherit_cache = True


class has_grams(_Test):  # noqa: N801 - it is written like a function
    """`has_grams(column, for_sqlite, for_postgresql)`: the index of words has these pairs."""

    name = "has_grams"
    inherit_cache = True


class as_found(FunctionElement[int]):  # noqa: N801 - it is written like a function
    """`as_found(number)`: the number, to sort by what an index found.

    Plain, either planner might read the whole table in its own order instead and test each row.
    """

    name = "as_found"
    type = BigInteger()
    inherit_cache = True


class as_streamed(FunctionElement[int]):  # noqa: N801 - it is written like a function
    """`as_streamed(number)`: the same, but SQLite's index of words gives that order by itself."""

    name = "as_streamed"
    type = BigInteger()
    inherit_cache = True


class as_read(FunctionElement[str]):  # noqa: N801 - it is written like a function
    """`as_read(column)`: the column where another index has it as well.

    Plain, SQLite may take the column's own index instead, for some values that are asked for.
    """

    name = "as_read"
    type = Text()
    inherit_cache = True


def listed(numbers: Iterable[int]) -> str:
    """Give whole numbers as the text that `among` takes."""
    return f"[{','.join(map(str, numbers))}]"


def listed_texts(texts: Iterable[str]) -> str:
    """Give texts as the text that `one_of` takes."""
    return json.dumps(list(texts), ensure_ascii=False)


@compiles(holds, "sqlite")
def _holds_sqlite(element: holds, compiler: SQLCompiler, **kw: object) -> str:
    text, part = (compiler.process(each, **kw) for each in element.clauses)
    return f"(instr({text}, {part}) > 0)"


@compiles(holds, "postgresql")
def _holds_postgresql(element: holds, compiler: SQLCompiler, **kw: object) -> str:
    text, part = (compiler.process(each, **kw) for each in element.clauses)
    return f"(strpos({text}, {part}) > 0)"


@compiles(among, "sqlite")
def _among_sqlite(element: among, compiler: SQLCompiler, **kw: object) -> str:
    number, numbers = (compiler.process(each, **kw) for each in element.clauses)
    values = f"SELECT value FROM json_each({numbers})"  # noqa: S608 - a mark for a parameter
    return f"({number} IN ({values}))"


@compiles(among, "postgresql")
def _among_postgresql(element: among, compiler: SQLCompiler, **kw: object) -> str:
    number, numbers = (compiler.process(each, **kw) for each in element.clauses)
    # read once into a hash; as `= ANY (CAST …)` the text was read anew for every row: 8 s for 0.07
    listed = f"CAST(translate({numbers}, '[]', '{{}}') AS bigint[])"
    return f"({number} IN (SELECT unnest({listed})))"


@compiles(one_of, "sqlite")
def _one_of_sqlite(element: one_of, compiler: SQLCompiler, **kw: object) -> str:
    text, texts = (compiler.process(each, **kw) for each in element.clauses)
    return f"({text} IN (SELECT value FROM json_each({texts})))"  # noqa: S608 - a mark


@compiles(one_of, "postgresql")
def _one_of_postgresql(element: one_of, compiler: SQLCompiler, **kw: object) -> str:
    text, texts = (compiler.process(each, **kw) for each in element.clauses)
    values = f"SELECT json_array_elements_text(CAST({texts} AS json))"
    return f"({text} IN ({values}))"


@compiles(has_grams, "sqlite")
def _has_grams_sqlite(element: has_grams, compiler: SQLCompiler, **kw: object) -> str:
    _, asked, _ = element.clauses
    return f"(invoice_gram MATCH {compiler.process(asked, **kw)})"


@compiles(has_grams, "postgresql")
def _has_grams_postgresql(element: has_grams, compiler: SQLCompiler, **kw: object) -> str:
    _, _, asked = element.clauses
    return f"(invoice_gram.pieces @@ CAST({compiler.process(asked, **kw)} AS tsquery))"


@compiles(as_found)
def _as_found(element: as_found, compiler: SQLCompiler, **kw: object) -> str:
    return f"({compiler.process(element.clauses, **kw)} + 0)"


@compiles(as_streamed)
def _as_streamed(element: as_streamed, compiler: SQLCompiler, **kw: object) -> str:
    return f"({compiler.process(element.clauses, **kw)} + 0)"


@compiles(as_streamed, "sqlite")
def _as_streamed_sqlite(element: as_streamed, compiler: SQLCompiler, **kw: object) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(as_read)
def _as_read(element: as_read, compiler: SQLCompiler, **kw: object) -> str:
    return f"(+{compiler.process(element.clauses, **kw)})"


@compiles(as_read, "postgresql")
def _as_read_postgresql(element: as_read, compiler: SQLCompiler, **kw: object) -> str:
    return compiler.process(element.clauses, **kw)

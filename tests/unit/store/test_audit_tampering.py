"""Whatever is done to a log without its key is found, at the first row that does not hold."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from invoice_desktop.domain.audit import BrokenRow, Deed, LogFault
from invoice_desktop.store.audit import AuditChain
from invoice_desktop.store.opening import create_archive
from tests.unit.store.audit_logs import (
    COLUMNS,
    HEAD_COLUMNS,
    OTHER_SEED,
    SEED,
    Log,
    Values,
    any_log,
    deed,
    otherwise,
    plain_log,
    rehashed,
    signed_by_another,
)

often = settings(
    max_examples=25,
    deadline=None,
    # one archive for all examples: each begins with an empty log
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
data = st.data()
Forge = Callable[[list[Values]], list[Values]]


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Log]:
    folder: Path = tmp_path_factory.mktemp("audit") / "archive"
    archive = create_archive(folder, bytes(range(32)), seed=SEED)
    yield Log(archive)
    archive.close()


def found(log: Log) -> tuple[BrokenRow, ...]:
    return log.archive.audit.verify().broken


def written(log: Log, drawn: st.DataObject) -> tuple[str, list[Values]]:
    """Write a random log of two desks; give the one to tamper with, and its rows."""
    log.empty()
    desks = [log.write(drawn.draw(plain_log), seed).desk for seed in (SEED, OTHER_SEED)]
    desk = drawn.draw(st.sampled_from(desks))
    return desk, log.rows(desk)


def chosen(drawn: st.DataObject, rows: list[Values]) -> int:
    return drawn.draw(st.integers(1, len(rows)))


@often
@given(one=any_log, other=any_log)
def test_an_untouched_log_holds(log: Log, one: list[list[Deed]], other: list[list[Deed]]) -> None:
    log.empty()
    chains = [log.write(one, SEED), log.write(other, OTHER_SEED)]
    report = log.archive.audit.verify()
    assert report.broken == ()
    assert report.rows == sum(map(len, one)) + sum(map(len, other)) + 2
    assert {head.desk for head in report.heads} == {chain.desk for chain in chains}


@often
@given(drawn=data)
def test_a_deleted_row_is_found(log: Log, drawn: st.DataObject) -> None:
    desk, rows = written(log, drawn)
    number = chosen(drawn, rows)
    log.replace(desk, [row for row in rows if row["number"] != number], log.head(desk))
    fault = LogFault.LOG_CUT_OFF if number == len(rows) else LogFault.ROW_MISSING
    assert found(log) == (BrokenRow(desk, number, fault),)


@often
@given(drawn=data, column=st.sampled_from(COLUMNS))
def test_an_altered_column_is_found(log: Log, drawn: st.DataObject, column: str) -> None:
    desk, rows = written(log, drawn)
    number = chosen(drawn, rows)
    log.set_row(desk, number, {column: drawn.draw(otherwise(rows[number - 1][column]))})
    (broken, *more) = [row for row in found(log) if row.desk == desk]
    # a row that was given a number below the first is found before the gap that it left
    expected = {1, number} if column == "number" else {number}
    assert (broken.number in expected, more) == (True, [])
    if column not in {"number", "desk", "office_id", "previous"}:
        assert broken.fault is LogFault.ROW_ALTERED


@often
@given(drawn=data, column=st.sampled_from(("who", "at", "act", "subject", "before", "after")))
def test_an_alteration_is_found_though_all_digests_were_made_anew(
    log: Log, drawn: st.DataObject, column: str
) -> None:
    desk, rows = written(log, drawn)
    number = chosen(drawn, rows)
    altered = drawn.draw(otherwise(rows[number - 1][column]))
    forged = rehashed(
        [{**row, column: altered} if row["number"] == number else row for row in rows]
    )
    end = {"digest": forged[-1]["digest"]} if drawn.draw(st.booleans()) else {}
    log.replace(desk, forged, log.head(desk) | end)
    assert found(log) == (BrokenRow(desk, number, LogFault.ROW_ALTERED),)


@often
@given(drawn=data, forge=st.sampled_from([list, rehashed]))
def test_another_order_is_found(log: Log, drawn: st.DataObject, forge: Forge) -> None:
    desk, rows = written(log, drawn)
    assume(len(rows) > 2)
    one, other = sorted(drawn.draw(st.sets(st.integers(1, len(rows)), min_size=2, max_size=2)))
    swapped = [dict(row) for row in rows]
    swapped[one - 1], swapped[other - 1] = (
        {**rows[other - 1], "number": one},
        {**rows[one - 1], "number": other},
    )
    log.replace(desk, forge(swapped), log.head(desk))
    (broken,) = found(log)
    assert (broken.desk, broken.number) == (desk, one)


@often
@given(drawn=data)
def test_a_log_that_was_cut_off_is_found(log: Log, drawn: st.DataObject) -> None:
    desk, rows = written(log, drawn)
    left = drawn.draw(st.integers(0, len(rows) - 1))
    log.replace(desk, rows[:left], log.head(desk))
    assert found(log) == (BrokenRow(desk, left + 1, LogFault.LOG_CUT_OFF),)


@often
@given(drawn=data)
def test_a_cut_with_its_head_adjusted_is_found(log: Log, drawn: st.DataObject) -> None:
    desk, rows = written(log, drawn)
    left = drawn.draw(st.integers(1, len(rows) - 1))
    newest = rows[left - 1]
    adjusted = {"number": left, "digest": newest["digest"]}
    if drawn.draw(st.booleans()):
        # a row's own signature does not pass for that of a head
        adjusted["signature"] = newest["signature"]
    log.replace(desk, rows[:left], log.head(desk) | adjusted)
    assert found(log) == (BrokenRow(desk, left, LogFault.HEAD_ALTERED),)


@often
@given(drawn=data, column=st.sampled_from(HEAD_COLUMNS))
def test_an_altered_head_is_found(log: Log, drawn: st.DataObject, column: str) -> None:
    desk, rows = written(log, drawn)
    log.set_head(desk, {column: drawn.draw(otherwise(log.head(desk)[column]))})
    broken = [row for row in found(log) if row.desk == desk]
    fault = LogFault.KEY_UNKNOWN if column == "public_key" else LogFault.HEAD_ALTERED
    number = 1 if column == "public_key" else len(rows)
    assert broken == [BrokenRow(desk, number, fault)]


@often
@given(drawn=data)
def test_an_old_head_put_back_over_newer_rows_is_found(log: Log, drawn: st.DataObject) -> None:
    log.empty()
    chain = log.write(drawn.draw(plain_log), SEED)
    old = log.head(chain.desk)
    log.go_on(chain, deed(1), deed(2))
    rows = log.rows(chain.desk)
    log.replace(chain.desk, rows, old)
    assert found(log) == (BrokenRow(chain.desk, len(rows), LogFault.HEAD_ALTERED),)


@often
@given(drawn=data)
def test_a_lost_head_is_found(log: Log, drawn: st.DataObject) -> None:
    desk, rows = written(log, drawn)
    log.replace(desk, rows, None)
    assert found(log) == (BrokenRow(desk, len(rows), LogFault.HEAD_ALTERED),)


@often
@given(drawn=data)
def test_a_log_signed_throughout_with_another_key_is_found(log: Log, drawn: st.DataObject) -> None:
    desk, rows = written(log, drawn)
    log.replace(desk, *signed_by_another(rows, log.head(desk)))
    assert found(log) == (BrokenRow(desk, 1, LogFault.KEY_UNKNOWN),)


@often
@given(drawn=data)
def test_a_row_added_at_the_end_is_found(log: Log, drawn: st.DataObject) -> None:
    desk, rows = written(log, drawn)
    added = {**rows[-1], "number": len(rows) + 1}
    log.replace(desk, rehashed([*rows, added]), log.head(desk))
    assert found(log) == (BrokenRow(desk, len(rows) + 1, LogFault.ROW_ALTERED),)


TAMPERS = (
    "cut",
    "cut and adjusted",
    "no head",
    "old head",
    "another key",
    "row added",
    "altered",
    "signature altered",
    "head altered",
)


@often
@given(
    drawn=data,
    how=st.sampled_from(TAMPERS),
    started_anew=st.sampled_from(["the window still runs", "it was started again"]),
    more=st.integers(1, 3),
)
def test_going_on_with_a_tampered_log_heals_nothing(
    log: Log, drawn: st.DataObject, how: str, started_anew: str, more: int
) -> None:
    log.empty()
    chain = log.write(drawn.draw(plain_log), SEED)
    old = log.head(chain.desk)
    log.go_on(chain, deed(1), deed(2))
    rows, head = log.rows(chain.desk), log.head(chain.desk)
    log.replace(chain.desk, *tampered(how, rows, head, old))
    desk = chain if started_anew == "the window still runs" else AuditChain(SEED)
    log.go_on(desk, *map(deed, range(more)))
    (broken,) = found(log)
    assert broken.desk == chain.desk
    log.go_on(chain, deed(3))
    assert found(log) == (broken,)


def tampered(
    how: str, rows: list[Values], head: Values, old: Values
) -> tuple[list[Values], Values | None]:
    end = {"number": len(rows) - 1, "digest": rows[-2]["digest"]}
    match how:
        case "cut":
            return rows[:-1], head
        case "cut and adjusted":
            return rows[:-1], head | end
        case "no head":
            return rows, None
        case "old head":
            return rows, old
        case "another key":
            return signed_by_another(rows, head)
        case "row added":
            return rehashed([*rows, {**rows[-1], "number": len(rows) + 1}]), head
        case "signature altered":
            return [*rows[:-1], {**rows[-1], "signature": rows[-2]["signature"]}], head
        case "head altered":
            return rows, head | {"number": head["number"] + 7}
    return rehashed([*rows[:-1], {**rows[-1], "who": "李娜"}]), head

"""A short run of every target, and the watching itself: it sees what it is there to see."""

import os
import sys

import pytest

from tests.fuzz.minimising import minimised
from tests.fuzz.targets import Target, all_targets
from tests.fuzz.watching import (
    IN_SUITE,
    Executed,
    Failure,
    fails_alike,
    run_watched,
    why_failed,
)
from tests.fuzz.zip_edits import packed

RUNS = {"pdf": 4, "pdf_text": 60, "pdf_signature": 60, "document": 100, "sealed": 80, "drawing": 60}
"""Executions in the suite, where 200 would take too long."""


@pytest.mark.parametrize("target", all_targets(), ids=lambda target: str(target.name))
def test_readers_stand_spoiled_documents(target: Target) -> None:
    for number in range(RUNS.get(target.name, 200)):
        told = why_failed(target, target.input_at(7, number))
        assert not told, f"input {number}"


@pytest.mark.parametrize("target", all_targets(), ids=lambda target: str(target.name))
def test_healthy_documents_are_read(target: Target) -> None:
    """A target whose documents are all refused would prove nothing."""
    read = 0
    for document in target.documents():
        try:
            target.run(document)
            read += 1
        except target.declared:
            continue
    assert read >= len(target.documents()) / 2


@pytest.mark.parametrize("target", all_targets(), ids=lambda target: str(target.name))
def test_many_spoiled_documents_get_past_the_first_check(target: Target) -> None:
    made = [target.input_at(7, number) for number in range(20)]
    assert made == [target.input_at(7, number) for number in range(20)]
    assert len(set(made)) > 12


def _stumble(content: bytes) -> None:
    number = content[0]
    if number == 1:
        raise KeyError("a")
    if number == 2:
        os.abort()
    if number == 3:
        while True:
            pass
    if number == 4:
        bytearray(b"\1") * (600 * 1024 * 1024)
    if number == 5:
        raise ValueError("declared")


def _nothing() -> tuple[bytes, ...]:
    return (b"\0",)


def _counted(_random: object, _content: bytes, _healthy: tuple[bytes, ...]) -> bytes:
    raise NotImplementedError


class _Numbered(Target):
    """Gives each execution its own number as its input."""

    __slots__ = ()

    def input_at(self, _seed: int, number: int) -> bytes:
        return bytes((number,))


STUMBLING = _Numbered("stumbling", _stumble, (ValueError,), _nothing, _counted)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells neither time nor memory so")
def test_whatever_goes_wrong_is_seen_and_the_run_goes_on() -> None:
    executed = Executed()
    failures = list(run_watched(STUMBLING, 0, 0, 8, executed, IN_SUITE))
    assert [(each.number, each.sort) for each in failures] == [
        (1, "exception"),
        (2, "crash"),
        (3, "hang"),
        (4, "memory"),
    ]
    assert executed.count == 8
    assert "KeyError" in failures[0].signature


def test_a_failing_input_is_made_smaller() -> None:
    assert minimised(b"xxxxxxxxAxxxxxBxxx", lambda each: b"A" in each and b"B" in each) == b"AB"


def test_a_failing_package_loses_the_members_that_do_not_matter() -> None:
    package = packed({"a": b"1", "b": b"22X22", "c": b"3"})
    small = minimised(package, lambda each: b"X" in each)
    assert small == packed({"b": b"X"})


def test_a_cause_is_told_from_another_one() -> None:
    failure = Failure("exception", why_failed(STUMBLING, b"\1"), b"\1")
    assert fails_alike(STUMBLING, failure, b"\1more")
    assert not fails_alike(STUMBLING, failure, b"\5")

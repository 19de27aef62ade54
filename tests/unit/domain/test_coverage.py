"""Coverage is a set of days: its arithmetic is held against plain sets."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.domain.coverage import Coverage, Days, Direction, gaps, united

FIRST = date(2026, 1, 1)


def day(at: int) -> date:
    return FIRST + timedelta(days=at)


@st.composite
def coverages(draw: st.DrawFn) -> Coverage:
    first, length = draw(st.integers(0, 60)), draw(st.integers(0, 30))
    exported = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=draw(st.integers(-2, 99)))
    whole = draw(st.booleans())
    return Coverage("91", Direction.RECEIVED, day(first), day(first + length), exported, whole)


def as_set(stretches: tuple[Days, ...]) -> set[date]:
    return {
        first + timedelta(days=at)
        for first, last in stretches
        for at in range((last - first).days + 1)
    }


@given(st.lists(coverages(), max_size=8))
def test_together_they_cover_what_any_whole_one_covers(given: list[Coverage]) -> None:
    together = united(given)
    every = {day(at) for at in range(-5, 100)}
    assert as_set(together) == {
        each for each in every if any(one.is_whole and one.includes(each) for one in given)
    }
    for (_, last), (first, _) in pairwise(together):
        assert last + timedelta(days=1) < first


@given(st.lists(coverages(), max_size=8), st.integers(-5, 50), st.integers(0, 60))
def test_gaps_are_what_nobody_covers(given: list[Coverage], first: int, length: int) -> None:
    begin, end = day(first), day(first + length)
    asked = {day(at) for at in range(first, first + length + 1)}
    assert as_set(gaps(given, begin, end)) == asked - as_set(united(given))


def test_the_day_of_the_export_is_not_over_when_it_is_made() -> None:
    exported = datetime(2026, 1, 31, 18, tzinfo=UTC)
    coverage = Coverage("91", Direction.RECEIVED, day(0), day(30), exported)
    assert coverage.includes(date(2026, 1, 30))
    assert not coverage.includes(date(2026, 1, 31))
    assert Coverage("91", Direction.RECEIVED, day(30), day(40), exported).days is None

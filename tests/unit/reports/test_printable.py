"""Values as they are printed."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from invoice_desktop.reports.printable import amount, day, grouped, moment, number, printable


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1234567.8", "1,234,567.80"),
        ("-0.5", "-0.50"),
        ("999999999999.99", "999,999,999,999.99"),
        ("57", "57.00"),
    ],
)
def test_amounts(value: str, text: str) -> None:
    assert amount(Decimal(value)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1200.50", "1,200.5"),
        ("100", "100"),
        ("1E+3", "1,000"),
        ("0.00", "0"),
        ("1234567.1234567890123456789012345", "1,234,567.1234567890123456789012345"),
    ],
)
def test_quantities_keep_every_decimal_that_they_have(value: str, text: str) -> None:
    assert number(Decimal(value)) == text


def test_what_is_unknown_is_empty() -> None:
    assert (amount(None), number(None), day(None)) == ("", "", "")


def test_days_are_written_as_in_iso_8601() -> None:
    assert day(date(2025, 7, 4)) == "2025-07-04"


@pytest.mark.parametrize(
    ("hours", "zone"), [(8, "+08:00"), (0, "+00:00"), (-9.5, "-09:30"), (5.75, "+05:45")]
)
def test_times_say_their_zone(hours: float, zone: str) -> None:
    at = datetime(2026, 1, 5, 9, 0, 1, tzinfo=timezone(timedelta(hours=hours)))
    assert moment(at) == f"2026-01-05 09:00:01 {zone}"


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("25992000000012345678", "2599 2000 0000 1234 5678"),
        ("12345678", "12345678"),
        ("E12345678901", "E12345678901"),
        ("", ""),
    ],
)
def test_long_numbers_are_grouped_for_the_eye(text: str, groups: str) -> None:
    assert grouped(text) == groups


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("云岭 A1", "云岭 A1"),
        ("云\u202e岭\u2066", "云〓岭〓"),
        ("a\r\nb\nc\rd\u2028e", "a¶b¶c¶d¶e"),
        ("a\tb\u3000c", "a b c"),
        ("a\x00\x1bb\x7f", "a〓〓b〓"),
        ("\ud800\ue000\u200b", "〓〓〓"),
    ],
)
def test_what_would_not_be_seen_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown

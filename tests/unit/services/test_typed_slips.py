"""What does not agree within a typed form."""

from collections.abc import Mapping
from datetime import date

import pytest

from invoice_desktop.domain.invoice import Field
from invoice_desktop.services.typed_slips import Slip, SlipReason, slips_by, slips_of

TODAY = date(2026, 7, 20)
NUMBER = "26992000000012345678"
SUM = {
    Field.AMOUNT_EXCLUDING_TAX: "1000",
    Field.TAX_AMOUNT: "60.00",
    Field.TOTAL_INCLUDING_TAX: "1,060.00",
}
DAY = {Field.INVOICE_NUMBER: NUMBER, Field.ISSUE_DATE: "20260714"}
TOTAL = Field.TOTAL_INCLUDING_TAX


@pytest.mark.parametrize(
    "entries",
    [
        {},
        {**SUM, **DAY},
        {**SUM, TOTAL: "1x"},
        {**SUM, Field.TOTAL_IN_WORDS: "壹仟零陆拾圆整"},
        {Field.INVOICE_CODE: "099002301111", Field.ISSUE_DATE: "2026-07-14"},
    ],
)
def test_what_agrees_has_no_slip(entries: Mapping[Field, str]) -> None:
    assert list(slips_of(entries, TODAY)) == []


@pytest.mark.parametrize(
    ("entries", "slip"),
    [
        ({**SUM, TOTAL: "1600"}, Slip(SlipReason.SUM, TOTAL, "1060.00")),
        ({**SUM, TOTAL: "999"}, Slip(SlipReason.SUM, TOTAL)),
        (
            {TOTAL: "1600", Field.TOTAL_IN_WORDS: "壹仟零陆拾元整"},
            Slip(SlipReason.WORDS, TOTAL, "1060.00"),
        ),
        (
            {TOTAL: "16", Field.TOTAL_IN_WORDS: "壹仟零陆拾元整"},
            Slip(SlipReason.WORDS, TOTAL),
        ),
        (
            {**DAY, Field.INVOICE_NUMBER: "62" + NUMBER[2:]},
            Slip(SlipReason.YEAR, Field.INVOICE_NUMBER, NUMBER),
        ),
        (
            {**DAY, Field.ISSUE_DATE: "20250714"},
            Slip(SlipReason.YEAR, Field.ISSUE_DATE, "2026-07-14"),
        ),
        (
            {Field.INVOICE_CODE: "099001301111", Field.ISSUE_DATE: "2026-07-14"},
            Slip(SlipReason.YEAR, Field.INVOICE_CODE),
        ),
        ({Field.TOTAL_IN_WORDS: "壹佰块"}, Slip(SlipReason.NO_WORDS, Field.TOTAL_IN_WORDS)),
        ({Field.ISSUE_DATE: "2026-13-07"}, Slip(SlipReason.DAY, Field.ISSUE_DATE, "2026-07-13")),
        ({Field.ISSUE_DATE: "20261212"}, Slip(SlipReason.DAY, Field.ISSUE_DATE)),
    ],
)
def test_what_does_not_agree_is_told(entries: Mapping[Field, str], slip: Slip) -> None:
    assert list(slips_of(entries, TODAY)) == [slip]


def test_a_turned_number_is_known_by_all_the_rest() -> None:
    known = {**SUM, **DAY, Field.CHECK_CODE: "12345678901234567890"}
    typed = {**DAY, Field.INVOICE_NUMBER: NUMBER[:-2] + "87", TOTAL: "1060"}
    found = [Slip(SlipReason.ARCHIVE, Field.INVOICE_NUMBER, NUMBER)]
    assert list(slips_by(known, typed)) == found
    assert list(slips_by(known, {**typed, Field.CHECK_CODE: "567890"})) == found
    for other in ({TOTAL: "1061"}, {Field.CHECK_CODE: "567891"}, {Field.INVOICE_NUMBER: NUMBER}):
        assert list(slips_by(known, {**typed, **other})) == []
    assert list(slips_by(known, {k: typed[k] for k in DAY})) == []

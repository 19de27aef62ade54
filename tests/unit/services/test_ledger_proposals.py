"""What an export is taken for, and what the user cannot say of it."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import (
    Basis,
    CompanySeen,
    ExportSeen,
    LedgerLayout,
    SheetSeen,
)
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import InvalidEntry
from invoice_desktop.services.ledger_proposals import Note, Question, propose
from invoice_desktop.services.ledger_stating import Said, stated_of
from tests.factories.archives import BEIJING
from tests.factories.companies import make_company

OURS, SISTER, OTHER = (
    Party(company.name, company.taxpayer_id) for company in map(make_company, (7, 8, 9))
)
NOW = datetime(2026, 6, 1, 9, 30, tzinfo=BEIJING)
EXPORTED = datetime(2026, 4, 1, 10, 0, tzinfo=BEIJING)
MARCH = date(2026, 3, 1), date(2026, 3, 31)


def company(party: Party, bought: int, sold: int) -> CompanySeen:
    return CompanySeen(party.taxpayer_id, party.name, bought, sold)


SEEN = ExportSeen(
    name="march.xlsx",
    inside="",
    size=1000,
    sha256="a" * 64,
    sm3="b" * 64,
    sheets=(SheetSeen("发票基础信息", LedgerLayout.INVOICES, 9),),
    companies=(company(OURS, 9, 0), company(OTHER, 0, 5)),
    first_issued=date(2026, 3, 3),
    last_issued=date(2026, 3, 20),
    period=MARCH,
    period_basis=Basis.FILE_NAME,
    exported_at=EXPORTED,
    exported_basis=Basis.IN_FILE,
)
ISSUED = replace(SEEN, companies=(company(OURS, 0, 9), company(OTHER, 4, 0)))
DEDUCTION = replace(
    SEEN,
    sheets=(SheetSeen("抵扣勾选", LedgerLayout.DEDUCTION, 9),),
    companies=(company(OTHER, 0, 9),),
)


def test_what_the_rows_and_the_file_say_needs_no_question() -> None:
    proposal = propose(SEEN, (OURS, SISTER), ())
    assert (proposal.company_taxpayer_id, proposal.company_basis) == (
        OURS.taxpayer_id,
        Basis.ROWS,
    )
    assert (proposal.direction, proposal.first, proposal.last) == (Direction.RECEIVED, *MARCH)
    assert (proposal.questions, proposal.notes) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    ("seen", "ours", "questions", "notes"),
    [
        (ISSUED, (OURS,), set(), {Note.LOOKS_ISSUED_NOT_RECEIVED}),
        (SEEN, (SISTER,), {Question.COMPANY}, {Note.COMPANY_NOT_OURS}),
        (DEDUCTION, (OURS,), set(), {Note.LISTS_ONLY_SOME}),
        (DEDUCTION, (OURS, SISTER), {Question.COMPANY}, {Note.LISTS_ONLY_SOME}),
        (replace(SEEN, period=None), (OURS,), {Question.PERIOD}, set()),
        (
            replace(SEEN, exported_basis=Basis.FILE_TIME),
            (OURS,),
            {Question.EXPORT_TIME},
            set(),
        ),
        (
            replace(SEEN, companies=(company(OURS, 1, 0), company(SISTER, 0, 1))),
            (OURS, SISTER),
            {Question.COMPANY, Question.DIRECTION},
            set(),
        ),
        (
            replace(SEEN, exported_at=datetime(2026, 3, 21, tzinfo=BEIJING)),
            (OURS,),
            set(),
            {Note.ENDS_AFTER_EXPORT},
        ),
    ],
)
def test_what_nothing_tells_is_asked(
    seen: ExportSeen, ours: tuple[Party, ...], questions: set[Question], notes: set[Note]
) -> None:
    proposal = propose(seen, ours, ())
    assert (set(proposal.questions), set(proposal.notes)) == (questions, notes)


def test_a_file_that_was_taken_in_before_is_known() -> None:
    assert Note.WAS_TAKEN_IN_BEFORE in propose(SEEN, (OURS,), {SEEN.sha256}).notes


def test_what_the_user_leaves_keeps_its_basis_and_what_she_says_is_stated() -> None:
    seen = replace(SEEN, period=None, exported_basis=Basis.FILE_TIME)
    proposal = propose(seen, (OURS,), ())
    left = stated_of(seen, proposal, Said(), NOW)
    assert (left.first, left.last) == (seen.first_issued, seen.last_issued)
    assert (left.period_basis, left.exported_basis) == (Basis.ROWS, Basis.FILE_TIME)
    said = stated_of(seen, proposal, Said(first=MARCH[0], exported_at=EXPORTED), NOW)
    assert (said.first, said.last) == (MARCH[0], seen.last_issued)
    assert (said.period_basis, said.exported_basis) == (Basis.STATED, Basis.STATED)
    firm = stated_of(SEEN, propose(SEEN, (OURS,), ()), Said("", None, *MARCH, EXPORTED), NOW)
    assert (firm.period_basis, firm.exported_basis) == (Basis.FILE_NAME, Basis.IN_FILE)


@pytest.mark.parametrize(
    ("seen", "said", "code", "question"),
    [
        (DEDUCTION, Said(), "ledger_company_is_needed", Question.COMPANY),
        (SEEN, Said(SISTER.taxpayer_id), "ledger_of_another_company", Question.COMPANY),
        (SEEN, Said(direction=Direction.ISSUED), "ledger_direction_is_wrong", Question.DIRECTION),
        (
            SEEN,
            Said(first=MARCH[1], last=MARCH[0]),
            "period_is_upside_down",
            Question.PERIOD,
        ),
        (SEEN, Said(last=date(2026, 3, 19)), "rows_outside_period", Question.PERIOD),
        (
            replace(SEEN, exported_at=None),
            Said(),
            "export_time_is_needed",
            Question.EXPORT_TIME,
        ),
        (
            SEEN,
            Said(exported_at=datetime(2026, 3, 19, tzinfo=BEIJING)),
            "export_before_last_row",
            Question.EXPORT_TIME,
        ),
        (
            SEEN,
            Said(exported_at=datetime(2026, 6, 2, tzinfo=BEIJING)),
            "export_in_future",
            Question.EXPORT_TIME,
        ),
        (
            replace(SEEN, period=None, first_issued=None, last_issued=None),
            Said(),
            "ledger_period_is_needed",
            Question.PERIOD,
        ),
    ],
)
def test_what_cannot_be_is_refused(
    seen: ExportSeen, said: Said, code: str, question: Question
) -> None:
    ours = (OURS, SISTER)
    with pytest.raises(InvalidEntry) as refused:
        stated_of(seen, propose(seen, ours, ()), said, NOW)
    assert (refused.value.code, refused.value.details["field"]) == (code, question)

"""Letters and lists out of the ledger, however many rows it has."""

import csv
import os
import stat
from datetime import datetime
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from invoice_desktop.domain.history import ArchiveRow
from invoice_desktop.domain.ledger import LedgerFact
from invoice_desktop.domain.ledger_lists import GapQuery
from invoice_desktop.domain.trouble import Cancelled
from invoice_desktop.domain.user import User
from invoice_desktop.installation import resources_directory
from invoice_desktop.reports.fonts import ReportFont
from invoice_desktop.services.ledger_letters import LedgerPapers
from invoice_desktop.services.ports import Archive
from tests.factories.verifications import CHINA
from tests.fakes.words import FakeWords
from tests.unit.reports.ledger_facts import make_fact, make_row
from tests.unit.reports.test_lists import ROW

NOW = datetime(2026, 8, 5, 9, 0, tzinfo=CHINA)
QUERY = GapQuery()


class Ledger:
    """Gives rows a page at a time, as the archive does."""

    def __init__(self, facts: list[LedgerFact]) -> None:
        self._facts = facts

    def rows_without_invoice(
        self, query: GapQuery, after: LedgerFact | None, limit: int
    ) -> tuple[LedgerFact, ...]:
        assert query is QUERY
        begin = self._facts.index(after) + 1 if after else 0
        return tuple(self._facts[begin : begin + limit])

    def invoices_without_row(
        self, query: GapQuery, after: ArchiveRow | None, limit: int
    ) -> tuple[ArchiveRow, ...]:
        assert query is QUERY
        assert limit > 1
        return () if after else (ROW,)


@pytest.fixture
def papers() -> LedgerPapers:
    facts = [make_fact(make_row(place, 2 + place % 3)) for place in range(1203)]
    archive = cast("Archive", SimpleNamespace(ledger=Ledger(facts)))
    font = ReportFont(resources_directory() / "fonts" / "NotoSansSC-Regular.ttf")
    return LedgerPapers(lambda: archive, FakeWords, lambda: font, lambda: NOW)


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_lists_have_every_row_of_every_page(papers: LedgerPapers) -> None:
    user, words = User("王芳"), FakeWords()
    rows = rows_of(papers.missing_csv(user, QUERY, words))
    assert len({row["invoice_number"] for row in rows}) == len(rows) == 1203
    (row,) = rows_of(papers.unlisted_csv(user, QUERY, words))
    assert row["invoice_number"] == ROW.invoice_number
    assert papers.missing_xlsx(user, QUERY, words).startswith(b"PK")
    assert papers.unlisted_xlsx(user, QUERY, words).startswith(b"PK")


def test_letters_are_written_in_the_language_asked_for(papers: LedgerPapers) -> None:
    letters = papers.letters_for(User("王芳"), QUERY, "zh_TW")
    assert [len(letter.rows) for letter in letters] == [401, 401, 401]
    assert {letter.language for letter in letters} == {"zh_TW"}
    assert {letter.written_at for letter in letters} == {NOW}


def test_each_letter_is_two_files_for_the_owner_alone(papers: LedgerPapers, tmp_path: Path) -> None:
    user, told = User("王芳"), []
    facts = [make_fact(make_row(1, 2)), make_fact(make_row(2, 3, name="../../恶意"))]
    letters = papers.letters(user, facts, "zh_CN")
    folder = papers.write_letters(
        user, letters, tmp_path, lambda step, steps: told.append((step, steps))
    )
    assert told == [(0, 2), (1, 2)]
    files = sorted(folder.iterdir())
    assert [file.suffix for file in files] == [".pdf", ".txt", ".pdf", ".txt"]
    assert all(file.parent == folder for file in files)
    assert files[0].read_bytes().startswith(b"%PDF")
    assert letters[0].text.replace("\n", "\r\n") in files[1].read_bytes().decode("utf-8-sig")
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_letters_that_were_given_up_leave_nothing(papers: LedgerPapers, tmp_path: Path) -> None:
    def progress(step: int, _steps: int) -> None:
        if step:
            raise Cancelled

    letters = papers.letters_for(User("王芳"), QUERY, "en")
    with pytest.raises(Cancelled):
        papers.write_letters(User("王芳"), letters, tmp_path, progress)
    assert list(tmp_path.iterdir()) == []

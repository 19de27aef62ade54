"""A filled archive on each engine in turn; each file of tests beside this fills its own."""

from collections.abc import Iterator
from random import Random

import pytest
from sqlalchemy import select

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.history import ArchiveQuery, ArchiveRow
from invoice_desktop.domain.invoice import Field
from invoice_desktop.store import looks, party_names, periods, searching
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.initials import complete_initials
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.tables import INVOICE_TEXT
from tests.factories.archives import (
    FIRST_MOMENT,
    fill_archive,
    invented_values,
    make_verification,
    without,
)
from tests.unit.store.catalogue.texts import INVOICES


def _fill(archive: SqlArchive) -> None:
    entries = list(fill_archive(archive, INVOICES))
    for seed, names in enumerate(
        (
            (Field.ISSUE_DATE, Field.TOTAL_INCLUDING_TAX),
            (Field.SELLER_NAME, Field.TAX_AMOUNT),
            (Field.BUYER_NAME, Field.INVOICE_NUMBER, Field.KIND),
            (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID, Field.AMOUNT_EXCLUDING_TAX),
        )
        * 3
    ):
        values = without(invented_values(900 + seed), *names)
        content = f"blurred {seed}".encode()
        entries.append(archive.add(make_verification(values, content), content))
    random = Random("office")
    for entry in random.sample(entries, 60):
        version = archive.entries.details(entry).version
        given = archive.entries.set_status(
            entry, version, random.choice(list(OfficeStatus)), "样本", FIRST_MOMENT
        )
        category = random.choice(list(Category))
        given = archive.entries.set_category(entry, given.version, category, "样本", FIRST_MOMENT)
        tags = random.sample(["项目一", "项目二", "加急", "Ａ4 待补"], k=random.randrange(3))
        archive.entries.set_tags(entry, given.version, tags, "样本", FIRST_MOMENT)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SqlArchive]:
    if request.param == "sqlite":
        archive = create_archive(tmp_path_factory.mktemp("catalogue") / "archive", bytes(32))
    else:
        from invoice_desktop.store.server import create_shared_archive

        server = request.getfixturevalue("postgres")
        archive = create_shared_archive(server.new_database(), server.password, bytes(32))
    _fill(archive)
    complete_initials(archive.database)
    yield archive
    archive.close()


@pytest.fixture(scope="module")
def rows(filled: SqlArchive) -> tuple[ArchiveRow, ...]:
    catalogue = filled.catalogue
    return catalogue.rows_of(catalogue.numbers(ArchiveQuery(descending=False)))


@pytest.fixture(scope="module")
def words(filled: SqlArchive) -> dict[int, str]:
    with filled.database.reading() as connection:
        found = connection.execute(select(INVOICE_TEXT.c.row_id, INVOICE_TEXT.c.words))
        return {number: text for number, text in found}  # noqa: C416 - rows are no pairs to mypy


@pytest.fixture
def as_it_is() -> Iterator[None]:
    """Let nothing be remembered of a search that another file's archive answered."""
    looks._asking.cache_clear()
    yield
    looks._asking.cache_clear()


@pytest.fixture
def in_small_steps(as_it_is: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a hundred rows be as many as a million are: walks end, counts are given up."""
    monkeypatch.setattr(searching, "_SOME", 3)
    monkeypatch.setattr(searching, "_SLICE", 7)
    monkeypatch.setattr(searching, "_FEW", 2)
    monkeypatch.setattr(searching, "_MORE", 2)
    monkeypatch.setattr(searching, "_SPARE", 1)
    monkeypatch.setattr(searching, "_FEWEST", 3)
    monkeypatch.setattr(periods, "_FIRST", 1)
    monkeypatch.setattr(looks, "MANY", 4)
    monkeypatch.setattr("invoice_desktop.store.meanings.MANY", 4)
    monkeypatch.setattr(party_names, "MOST_LISTED", 2)


@pytest.fixture(params=["as_it_is", "in_small_steps"])
def steps(request: pytest.FixtureRequest) -> None:
    """Look in one way and in the other."""
    request.getfixturevalue(request.param)

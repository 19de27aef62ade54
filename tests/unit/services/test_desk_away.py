"""A desk whose server is away checks on, and says what it could not ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Acceptance
from invoice_desktop.services.desk import CheckedInput
from invoice_desktop.store.office_archive import OfficeArchive
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.server import create_shared_archive, open_shared_archive
from tests.factories.invoices import make_invoice
from tests.servers.postgres import PASSWORD, PostgresServer
from tests.unit.services.conftest import DeskFor

KEY, SEED = b"k" * 32, b"s" * 32


@pytest.fixture
def office(office_database: ServerAddress, tmp_path: Path) -> Iterator[OfficeArchive]:
    create_shared_archive(office_database, PASSWORD, SEED).close()
    archive = OfficeArchive(
        lambda: open_shared_archive(office_database, PASSWORD, SEED),
        create_archive(tmp_path / "waiting", KEY),
    )
    yield archive
    archive.close()


def reasons(checked: CheckedInput) -> set[str]:
    return {finding.reason for finding in checked.invoices[0].verification.findings}


def test_what_could_not_be_asked_is_not_called_new(
    office: OfficeArchive, desk_for: DeskFor, clerk: User, postgres: PostgresServer
) -> None:
    desk, scanned = desk_for(office), make_invoice(seed=1).qr_text
    first = desk.check_scan(clerk, scanned)
    assert "first_showing" in reasons(first)
    assert first.remarks == ()

    with postgres.stopped():
        away = desk.check_scan(clerk, scanned)

    assert away.trouble is None
    assert "history_not_asked" in reasons(away)
    assert "first_showing" not in reasons(away)
    assert [remark.code for remark in away.remarks] == [
        "history_could_not_be_asked",
        "kept_here_until_server_answers",
    ]
    verdict = away.invoices[0].verification.verdict
    assert verdict.acceptance is not Acceptance.ACCEPT
    assert "history_not_asked" in verdict.reasons
    assert office.waiting_count() == 1

    assert office.settle() == 1
    again = desk.check_scan(clerk, scanned)
    assert "seen_before" in reasons(again)
    assert again.remarks == ()
    assert len(office.verifications(first.invoices[0].entry or "")) == 3

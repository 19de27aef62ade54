"""A real server is checked fact by fact before it becomes the office's database."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from invoice_desktop.domain.server import (
    ServerAddress,
    ServerCheck,
    ServerFact,
    ServerFinding,
    Tls,
)
from invoice_desktop.store.migrations import MIGRATIONS
from invoice_desktop.store.server import create_shared_archive
from invoice_desktop.store.server_check import check_server
from tests.servers.certificates import Authority
from tests.servers.postgres import PASSWORD, PostgresServer

SEED = b"s" * 32
IN_ORDER = tuple(ServerFact)


def finding(check: ServerCheck, fact: ServerFact) -> ServerFinding:
    return next(each for each in check.findings if each.fact is fact)


def reasons(check: ServerCheck) -> dict[ServerFact, str]:
    return {each.fact: each.reason for each in check.findings if not each.holds}


def test_an_empty_database_holds(office_database: ServerAddress) -> None:
    check = check_server(office_database, PASSWORD)

    assert check.holds
    assert tuple(each.fact for each in check.findings) == IN_ORDER
    assert finding(check, ServerFact.LOCALE).detail == "UTF8, C.UTF-8"
    assert finding(check, ServerFact.TABLES).detail == ""


def test_an_archive_of_ours_holds_and_tells_its_version(office_database: ServerAddress) -> None:
    create_shared_archive(office_database, PASSWORD, SEED).close()

    check = check_server(office_database, PASSWORD)

    assert check.holds
    assert finding(check, ServerFact.TABLES).detail == str(max(MIGRATIONS))


def test_checking_leaves_nothing_behind(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    check_server(office_database, PASSWORD)

    named = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
    assert postgres.run(named, office_database.database) == []
    assert postgres.run("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'") == []


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"port": 1}, "server_is_unreachable"),
        ({"host": "server.invalid"}, "server_is_unreachable"),
        ({"host": "b" + "ü" * 80}, "server_is_unreachable"),
        ({"database": "no_such"}, "server_database_is_missing"),
        ({"user": "nobody_known"}, "server_refuses_login"),
    ],
)
def test_what_cannot_be_reached_says_why(
    office_database: ServerAddress, changes: dict[str, object], reason: str
) -> None:
    check = check_server(replace(office_database, **changes), PASSWORD)  # type: ignore[arg-type]

    assert reasons(check) == {ServerFact.REACHABLE: reason}


def test_a_wrong_password_is_refused_and_never_said(office_database: ServerAddress) -> None:
    check = check_server(office_database, "wrong-geheim")

    assert reasons(check) == {ServerFact.REACHABLE: "server_refuses_login"}
    assert "geheim" not in repr(check)


def test_a_server_that_never_answers(
    office_database: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invoice_desktop.store.server_session._PATIENCE", {"connect_timeout": 2})
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        check = check_server(replace(office_database, host="127.0.0.1", port=port), PASSWORD)

    assert reasons(check) == {ServerFact.REACHABLE: "server_is_unreachable"}


def test_no_free_session(postgres: PostgresServer, office_database: ServerAddress) -> None:
    postgres.run(f'ALTER DATABASE "{office_database.database}" CONNECTION LIMIT 0')

    assert reasons(check_server(office_database, PASSWORD)) == {
        ServerFact.REACHABLE: "server_is_busy"
    }


def test_an_expired_certificate(postgres: PostgresServer, office_database: ServerAddress) -> None:
    with postgres.expired_certificate():
        check = check_server(office_database, PASSWORD)
        unverified = check_server(replace(office_database, tls=Tls.ENCRYPTED), PASSWORD)

    assert reasons(check) == {ServerFact.ENCRYPTED: "server_certificate_is_bad"}
    assert unverified.holds


def test_a_certificate_for_another_name(office_database: ServerAddress) -> None:
    check = check_server(replace(office_database, host="127.0.0.1"), PASSWORD)

    assert reasons(check) == {ServerFact.ENCRYPTED: "server_certificate_is_bad"}


@pytest.mark.parametrize("trusted", ["another", "", "missing"])
def test_an_authority_that_did_not_sign(
    office_database: ServerAddress, tmp_path: Path, trusted: str
) -> None:
    files = {
        "another": str(Authority("another").write_to(tmp_path / "another.pem")),
        "": "",
        "missing": str(tmp_path / "missing.pem"),
    }

    check = check_server(replace(office_database, authority_file=files[trusted]), PASSWORD)

    reason = "server_authority_file_is_bad" if trusted == "missing" else "server_certificate_is_bad"
    assert reasons(check) == {ServerFact.ENCRYPTED: reason}


def test_a_server_without_encryption(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    with postgres.setting(ssl="off"):
        check = check_server(office_database, PASSWORD)
        on_this_computer = check_server(replace(office_database, tls=Tls.NONE), PASSWORD)

    assert reasons(check) == {ServerFact.ENCRYPTED: "server_offers_no_encryption"}
    assert on_this_computer.holds


def test_in_the_clear_to_another_computer(
    office_database: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    # no other computer stands ready: this one is taken for one
    monkeypatch.setattr("invoice_desktop.store.server_check._THIS_COMPUTER", frozenset())

    check = check_server(replace(office_database, tls=Tls.NONE), PASSWORD)

    assert reasons(check) == {ServerFact.ENCRYPTED: "connection_is_in_the_clear"}


@pytest.fixture
def unfit(postgres: PostgresServer, request: pytest.FixtureRequest) -> Iterator[ServerAddress]:
    address = postgres.new_database(**request.param)
    yield address
    postgres.drop_database(address)


@pytest.mark.parametrize(
    ("unfit", "reason"),
    [
        ({"locale": "C"}, "server_locale_knows_no_chinese"),
        ({"locale": "C", "encoding": "SQL_ASCII"}, "server_encoding_is_not_utf8"),
        ({"locale": "C", "encoding": "LATIN1"}, "server_encoding_is_not_utf8"),
    ],
    indirect=["unfit"],
)
def test_a_locale_that_knows_no_chinese(unfit: ServerAddress, reason: str) -> None:
    assert reasons(check_server(unfit, PASSWORD)) == {ServerFact.LOCALE: reason}


def test_a_role_that_may_only_connect(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    role = postgres.new_role(may_connect_to=office_database)

    check = check_server(replace(office_database, user=role), PASSWORD)

    assert reasons(check) == {
        ServerFact.PG_TRGM: "pg_trgm_may_not_be_made",
        ServerFact.RIGHTS: "server_lacks_rights",
    }
    assert finding(check, ServerFact.LOCALE).holds


def test_a_role_that_may_not_connect(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    postgres.run(f'REVOKE CONNECT ON DATABASE "{office_database.database}" FROM PUBLIC')

    check = check_server(replace(office_database, user=postgres.new_role()), PASSWORD)

    assert reasons(check) == {ServerFact.REACHABLE: "server_lacks_rights"}


def test_a_role_that_may_read_the_archive_only(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    create_shared_archive(office_database, PASSWORD, SEED).close()
    role = postgres.new_role(may_connect_to=office_database)
    grant = f'GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{role}"'
    postgres.run(grant, office_database.database)

    check = check_server(replace(office_database, user=role), PASSWORD)

    assert reasons(check) == {ServerFact.RIGHTS: "server_lacks_rights"}
    assert finding(check, ServerFact.RIGHTS).detail


def test_a_role_that_may_write_but_make_nothing(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    create_shared_archive(office_database, PASSWORD, SEED).close()
    role = postgres.new_role(may_connect_to=office_database)
    for kind in ("TABLES", "SEQUENCES"):
        grant = f'GRANT ALL ON ALL {kind} IN SCHEMA public TO "{role}"'
        postgres.run(grant, office_database.database)

    assert check_server(replace(office_database, user=role), PASSWORD).holds


def test_trigrams_in_a_schema_where_nobody_looks(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    postgres.run("CREATE SCHEMA aside", office_database.database)
    postgres.run("CREATE EXTENSION pg_trgm SCHEMA aside", office_database.database)

    assert reasons(check_server(office_database, PASSWORD)) == {
        ServerFact.PG_TRGM: "pg_trgm_is_out_of_sight"
    }


def test_tables_of_another_program(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    postgres.run("CREATE TABLE invoice (number int)", office_database.database)

    check = check_server(office_database, PASSWORD)

    assert reasons(check) == {ServerFact.TABLES: "server_has_other_tables"}
    assert finding(check, ServerFact.TABLES).detail == "invoice"


def test_a_table_named_meta_of_another_program(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    postgres.run("CREATE TABLE meta (colour text)", office_database.database)

    assert reasons(check_server(office_database, PASSWORD)) == {
        ServerFact.TABLES: "server_has_other_tables"
    }


def test_an_archive_of_a_newer_release(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    create_shared_archive(office_database, PASSWORD, SEED).close()
    newer = "UPDATE meta SET value = '999' WHERE name = 'schema_version'"
    postgres.run(newer, office_database.database)

    assert reasons(check_server(office_database, PASSWORD)) == {
        ServerFact.TABLES: "archive_is_newer"
    }


def test_a_server_that_only_follows_another(
    postgres: PostgresServer, office_database: ServerAddress
) -> None:
    name = office_database.database
    postgres.run(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')

    check = check_server(office_database, PASSWORD)

    assert reasons(check)[ServerFact.RIGHTS] == "server_is_read_only"

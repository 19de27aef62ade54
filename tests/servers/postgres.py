"""A real PostgreSQL server of the tests' own, from the system's package, in a folder of /tmp.

It runs as another user where the tests run as root (it refuses root), answers on localhost with
a certificate of the tests' own authority, and ends with the tests, even when they are killed.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql

from invoice_desktop.domain.server import ServerAddress, Tls
from tests.servers.certificates import Authority, Certified
from tests.servers.processes import (
    another_user,
    ends_with_us,
    find_binaries,
    free_port,
    wait_until,
)

HOST = "localhost"
"""The only name that the server's certificate is for; 127.0.0.1 is not."""
CLERK = "clerk"
"""Owns the databases that are made for tests; no superuser."""
PASSWORD = "Zh4ng-密码 'quoted' % @/:"

_SETTINGS = {
    # the tests kill the server, never the machine
    "fsync": "off",
    "full_page_writes": "off",
    "ssl": "on",
    "ssl_cert_file": "server.crt",
    "ssl_key_file": "server.key",
    "password_encryption": "scram-sha-256",
    "listen_addresses": HOST,
    "shared_buffers": "64MB",
    "max_connections": "60",
    "log_min_messages": "warning",
}
_HBA = """\
local all all trust
host all all 127.0.0.1/32 scram-sha-256
host all all ::1/128 scram-sha-256
"""


class PostgresServer:
    """A running server; `authority_file` is what verifies its certificate."""

    def __init__(self, binaries: Path, folder: Path, postgres: Path | None = None) -> None:
        self._postgres = postgres or binaries / "postgres"
        self._folder = folder
        self._owner = another_user()
        self._process: subprocess.Popen[bytes] | None = None
        self.port = free_port()
        self.password = PASSWORD
        self.authority = Authority()
        self.authority_file = self.authority.write_to(folder / "authority.pem")
        self._make_cluster(binaries)

    @property
    def log(self) -> str:
        """What the server wrote to its log."""
        return (self._folder / "log").read_text(errors="replace")

    def start(self) -> None:
        """Start the server and wait until it answers."""
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*ends_with_us(), str(self._postgres), "-D", str(self._data)],
                stdout=log,
                stderr=log,
                **self._owner,
            )
        self._wait_for_answer()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT ends every session, SIGQUIT is a crash (`-m immediate`)."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(timeout=60)
            self._process = None

    def restart(self) -> None:
        """Let the server crash and come back."""
        self.stop(signal.SIGQUIT)
        self.start()

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Have no server for a while, as after a crash."""
        self.stop(signal.SIGQUIT)
        try:
            yield
        finally:
            self.start()

    def admin(self, database: str = "postgres") -> psycopg.Connection[tuple[Any, ...]]:
        """Connect as the superuser, by the socket; every statement is its own transaction."""
        return psycopg.connect(
            host=str(self._folder), port=self.port, user="admin", dbname=database, autocommit=True
        )

    def run(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run one statement as the superuser; give its rows."""
        with self.admin(database) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def address(
        self, database: str, *, user: str = CLERK, host: str = HOST, tls: Tls = Tls.VERIFIED
    ) -> ServerAddress:
        """Give the address of a database of this server."""
        return ServerAddress(
            host=host,
            database=database,
            user=user,
            port=self.port,
            tls=tls,
            authority_file=str(self.authority_file),
        )

    def new_database(
        self, *, owner: str = CLERK, locale: str = "C.UTF-8", encoding: str = "UTF8"
    ) -> ServerAddress:
        """Make an empty database with its address for its owner; the password is `password`."""
        name = f"office_{uuid4().hex}"
        with self.admin() as connection:
            connection.execute(
                sql.SQL(
                    "CREATE DATABASE {} OWNER {} TEMPLATE template0 LOCALE {} ENCODING {}"
                ).format(sql.Identifier(name), sql.Identifier(owner), locale, encoding)
            )
        return self.address(name, user=owner)

    def drop_database(self, address: ServerAddress) -> None:
        """Remove a database, whoever is connected to it."""
        self.run(f'DROP DATABASE IF EXISTS "{address.database}" WITH (FORCE)')

    def new_role(self, *, may_connect_to: ServerAddress | None = None) -> str:
        """Make a role that owns nothing and may connect only; it has the same password."""
        name = f"role_{uuid4().hex}"
        with self.admin() as connection:
            connection.execute(
                sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(
                    sql.Identifier(name), self.password
                )
            )
            if may_connect_to is not None:
                connection.execute(
                    sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(
                        sql.Identifier(may_connect_to.database), sql.Identifier(name)
                    )
                )
        return name

    @contextmanager
    def setting(self, **values: str) -> Iterator[None]:
        """Have other settings for a while, for sessions that begin meanwhile."""
        try:
            self._configure(values)
            self._reload()
            yield
        finally:
            self._configure({})
            self._reload()

    @contextmanager
    def certificate(self, certified: Certified) -> Iterator[None]:
        """Show another certificate for a while."""
        before = Certified(
            (self._data / "server.crt").read_bytes(), (self._data / "server.key").read_bytes()
        )
        try:
            self._install(certified)
            self._reload()
            yield
        finally:
            self._install(before)
            self._reload()

    @contextmanager
    def expired_certificate(self) -> Iterator[None]:
        """Show a certificate that ran out yesterday for a while."""
        with self.certificate(self.authority.certify(HOST, expired=True)):
            yield

    @property
    def _data(self) -> Path:
        return self._folder / "cluster"

    def _make_cluster(self, binaries: Path) -> None:
        self._hand_over(self._folder)
        subprocess.run(
            [
                str(binaries / "initdb"),
                *("--pgdata", str(self._data), "--username", "admin", "--auth", "trust"),
                *("--locale", "C.UTF-8", "--encoding", "UTF8", "--no-sync"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            **self._owner,
        )
        self._write("pg_hba.conf", _HBA.encode())
        self._install(self.authority.certify(HOST))
        self._configure({})

    def _install(self, certified: Certified) -> None:
        self._write("server.crt", certified.certificate)
        self._write("server.key", certified.key)

    def _configure(self, values: dict[str, str]) -> None:
        place = {"port": str(self.port), "unix_socket_directories": str(self._folder)}
        lines = [f"{name} = '{value}'" for name, value in {**_SETTINGS, **place, **values}.items()]
        self._write("postgresql.auto.conf", "\n".join(lines).encode())

    def _write(self, name: str, content: bytes) -> None:
        path = self._data / name
        path.write_bytes(content)
        path.chmod(0o600)
        self._hand_over(path)

    def _hand_over(self, path: Path) -> None:
        if self._owner:
            os.chown(path, self._owner["user"], self._owner["group"])

    def _reload(self) -> None:
        loaded = self.run("SELECT pg_conf_load_time()")
        assert self._process is not None
        self._process.send_signal(signal.SIGHUP)
        # sessions begun from now on are forked after the postmaster has read its files
        wait_until(lambda: self.run("SELECT pg_conf_load_time()") != loaded)

    def _wait_for_answer(self) -> None:
        def answers() -> bool:
            assert self._process is not None
            assert self._process.poll() is None, self.log
            try:
                self.admin().close()
            except psycopg.OperationalError:
                return False
            return True

        wait_until(answers)


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """Start a server with the role of a clerk; everything of it is gone afterwards.

    Raises `LookupError` where there is no PostgreSQL.
    """
    binaries = find_binaries()
    if binaries is None:
        raise LookupError("there is no PostgreSQL server on this machine (package postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="invoicedesk-pg-"))
    try:
        server = PostgresServer(binaries, folder)
        server.start()
        try:
            with server.admin() as connection:
                connection.execute(
                    sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(
                        sql.Identifier(CLERK), PASSWORD
                    )
                )
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)

"""A desk over a real encrypted archive, with the real readers and the real rules."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.installation import resources_directory
from invoice_desktop.services.desk import Instruments, VerificationDesk
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.records import Records
from invoice_desktop.store.opening import create_archive
from invoice_desktop.verification.rule_pack import RulePack, parse_rule_pack
from tests.factories.archives import BEIJING

DeskFor = Callable[[Archive | None], VerificationDesk]
NOW = datetime(2026, 6, 1, 9, 30, tzinfo=BEIJING)


class SteppingClock:
    """A minute passes at every look."""

    def __init__(self) -> None:
        self.now = NOW - timedelta(minutes=1)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = create_archive(tmp_path / "archive", bytes(range(32)))
    yield made
    made.close()


@pytest.fixture(scope="session")
def rule_pack() -> RulePack:
    path = resources_directory() / "rules" / "rule_pack.json"
    return parse_rule_pack(path.read_text(encoding="utf-8"))


@pytest.fixture
def desk_for(rule_pack: RulePack) -> DeskFor:
    """Build a desk that keeps what it checks in this archive, or nowhere."""
    clock = SteppingClock()

    def build(archive: Archive | None) -> VerificationDesk:
        instruments = Instruments(
            DocumentCapturer(), rule_pack, Versions("0.1.0", rule_pack.version)
        )
        way = (lambda: archive) if archive else None
        return VerificationDesk(lambda: instruments, way, clock)

    return build


@pytest.fixture
def desk(desk_for: DeskFor, archive: Archive) -> VerificationDesk:
    return desk_for(archive)


@pytest.fixture
def records(archive: Archive) -> Records:
    return Records(lambda: archive, SteppingClock())


@pytest.fixture
def clerk() -> User:
    return User("样本会计")


@pytest.fixture
def colleague() -> User:
    return User("Second Clerk")


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Write a file and give its path."""

    def write(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write

import os
import stat
from pathlib import Path

import pytest

from invoice_desktop.connectors.key_file import KeyFile
from invoice_desktop.domain.trouble import KeyStoreTrouble

SECRET = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "keys.json"


def test_secrets_come_back_and_stay_apart(path: Path) -> None:
    KeyFile(path).write("a", SECRET)
    KeyFile(path).write("b", b"\0\xff")

    assert KeyFile(path).read("a") == SECRET
    assert KeyFile(path).read("b") == b"\0\xff"
    assert KeyFile(path).read("c") is None
    assert [each.name for each in path.parent.iterdir()] == ["keys.json"]


def test_a_file_that_is_not_there_has_no_secrets(path: Path) -> None:
    assert KeyFile(path).read("a") is None
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in the profile's folder")
def test_only_the_owner_may_read(path: Path) -> None:
    KeyFile(path).write("a", SECRET)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"{}",
        b'{"format": "invoice-desktop-keys", "version": 2, "keys": {}}',
        b'{"format": "another", "version": 1, "keys": {}}',
        b'{"format": "invoice-desktop-keys", "version": 1, "keys": []}',
        b'{"format": "invoice-desktop-keys", "version": 1, "keys": {"a": "?"}}',
        b'{"format": "invoice-desktop-keys", "version": 1, "keys": {"a": null}}',
    ],
)
def test_a_damaged_file_is_said_so_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    with pytest.raises(KeyStoreTrouble) as reading:
        KeyFile(path).read("a")
    with pytest.raises(KeyStoreTrouble) as writing:
        KeyFile(path).write("a", SECRET)
    assert {reading.value.code, writing.value.code} == {"key_file_is_damaged"}
    assert path.read_bytes() == content


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(KeyStoreTrouble) as raised:
        KeyFile(path).read("a")
    assert raised.value.code == "key_file_cannot_be_read"


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(KeyStoreTrouble) as raised:
        KeyFile(tmp_path / "file" / "keys.json").write("a", SECRET)
    assert raised.value.code in {"key_file_cannot_be_read", "key_file_cannot_be_written"}
    assert SECRET.hex() not in repr(raised.value)


def test_a_secret_is_forgotten_and_the_others_stay(path: Path) -> None:
    store = KeyFile(path)
    store.write("old", SECRET)
    store.write("new", SECRET)

    store.forget("old")
    assert KeyFile(path).read("old") is None
    assert KeyFile(path).read("new") == SECRET
    before = path.stat().st_mtime_ns
    store.forget("old")
    assert path.stat().st_mtime_ns == before

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.recovery import (
    new_recovery_key,
    recover_key,
    recovery_archive_id,
    recovery_secret,
    write_recovery,
)

KEY = bytes(range(32))
RECOVERY_KEY = new_recovery_key()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("recovery") / "recovery.json"
    write_recovery(path, KEY, RECOVERY_KEY, "id-1")
    return path.read_bytes()


@pytest.fixture
def path(written: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "recovery.json"
    path.write_bytes(written)
    return path


def test_a_recovery_key_is_nine_groups_of_four_without_mistakable_letters() -> None:
    key = new_recovery_key()

    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", key)
    assert len(recovery_secret(key)) * 8 == 160


def test_no_two_are_alike() -> None:
    assert len({new_recovery_key() for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "typed",
    [
        RECOVERY_KEY.lower(),
        RECOVERY_KEY.replace("-", ""),
        RECOVERY_KEY.replace("-", " "),
        f"  {RECOVERY_KEY}\r\n",
        RECOVERY_KEY.replace("-", "－"),
        RECOVERY_KEY.replace("-", "–"),
        RECOVERY_KEY.replace("0", "O"),
        RECOVERY_KEY.replace("0", "o"),
        RECOVERY_KEY.replace("1", "I"),
        RECOVERY_KEY.replace("1", "l"),
        "".join(chr(ord(each) + 0xFEE0) for each in RECOVERY_KEY),
        "\n".join(RECOVERY_KEY.split("-")),
    ],
    # the key is another one in each run, and in each process that runs a part of the tests
    ids=range(12),
)
def test_it_may_be_typed_as_people_type(typed: str) -> None:
    assert recovery_secret(typed) == recovery_secret(RECOVERY_KEY)


@given(st.integers(0, 35), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_character_is_noticed(position: int, character: str) -> None:
    plain = RECOVERY_KEY.replace("-", "")
    typed = plain[:position] + character + plain[position + 1 :]
    if typed == plain:
        return
    with pytest.raises(ArchiveTrouble) as raised:
        recovery_secret(typed)
    assert raised.value.code == "recovery_key_is_mistyped"
    assert raised.value.details == {}


@given(st.text())
def test_any_text_is_a_key_or_mistyped(text: str) -> None:
    with pytest.raises(ArchiveTrouble) as raised:
        recovery_secret(text)
    assert raised.value.code == "recovery_key_is_mistyped"


def test_two_exchanged_groups_are_noticed() -> None:
    groups = RECOVERY_KEY.split("-")
    groups[1], groups[2] = groups[2], groups[1]
    if groups[1] == groups[2]:
        return
    with pytest.raises(ArchiveTrouble):
        recovery_secret("-".join(groups))


def test_the_key_comes_back(path: Path) -> None:
    assert recover_key(path, RECOVERY_KEY.lower()) == KEY
    assert recovery_archive_id(path) == "id-1"


def test_neither_key_stands_in_the_file(path: Path) -> None:
    content = path.read_bytes()

    assert KEY.hex().encode() not in content
    assert RECOVERY_KEY.encode() not in content
    assert path.stat().st_mode & 0o077 in {0, 0o044}


def test_the_parameters_are_those_that_were_measured(path: Path) -> None:
    derivation = json.loads(path.read_bytes())["key_derivation"]

    assert (derivation["memory_kib"], derivation["passes"], derivation["lanes"]) == (65536, 3, 4)


def test_another_recovery_key_does_not_open_it(path: Path) -> None:
    assert code_of(path, new_recovery_key()) == "recovery_key_is_wrong"


def test_the_file_of_another_archive_does_not_open(path: Path) -> None:
    content = json.loads(path.read_bytes())
    content["archive_id"] = "id-2"
    path.write_text(json.dumps(content))

    assert code_of(path) == "recovery_key_is_wrong"


def test_a_missing_file(path: Path) -> None:
    path.unlink()

    assert code_of(path) == "recovery_file_is_missing"


def test_a_newer_file(path: Path) -> None:
    content = json.loads(path.read_bytes())
    content["version"] = 2
    path.write_text(json.dumps(content))

    assert code_of(path) == "recovery_file_is_newer"


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("key_derivation", "memory_kib", 2**40),
        ("key_derivation", "memory_kib", 0),
        ("key_derivation", "passes", 0),
        ("key_derivation", "passes", 10**9),
        ("key_derivation", "lanes", 0),
        ("key_derivation", "lanes", 10**6),
        ("key_derivation", "salt", ""),
        ("key_derivation", "salt", "not base64!"),
        ("key_derivation", "name", "scrypt"),
        ("cipher", "nonce", "AAAA"),
        ("cipher", "wrapped_key", "AAAA"),
        ("cipher", "wrapped_key", None),
        ("cipher", "name", "none"),
    ],
)
def test_senseless_parameters_are_damage(path: Path, part: str, name: str, value: object) -> None:
    content = json.loads(path.read_bytes())
    content[part][name] = value
    path.write_text(json.dumps(content))

    assert code_of(path) == "recovery_file_is_damaged"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"null", b"\xff\xfe\0", b"1" * 5000])
def test_a_damaged_file(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert code_of(path) == "recovery_file_is_damaged"


def code_of(path: Path, recovery_key: str = RECOVERY_KEY) -> str:
    with pytest.raises(ArchiveTrouble) as raised:
        recover_key(path, recovery_key)
    return raised.value.code

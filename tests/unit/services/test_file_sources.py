"""Files, folders and ZIP files on a real disk."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from invoice_desktop.domain.trouble import Cancelled, UnreadableDocument
from invoice_desktop.services import file_sources, zip_sources
from invoice_desktop.services.file_ports import FileSource
from invoice_desktop.services.file_sources import DiskFile, Gathered, gather
from tests.factories.zips import locked, make_zip, make_zip_of_windows, packed_by

only_posix = pytest.mark.skipif(sys.platform != "linux", reason="names there are any bytes")


def put(folder: Path, files: dict[str, bytes]) -> Path:
    """Write files below a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def read(gathered: Gathered) -> dict[str, bytes | str]:
    """Give contents by name, the codes of troubles for those that cannot be read."""
    return {source.name: _content_or_code(source) for source in gathered.sources}


def _content_or_code(source: FileSource) -> bytes | str:
    try:
        return source.content()
    except UnreadableDocument as trouble:
        return trouble.code


def test_a_folder_gives_its_documents_in_the_order_of_people(tmp_path: Path) -> None:
    names = ["b/2.pdf", "b/10.pdf", "1.ofd", "b/notes.txt", ".hidden.pdf", "~$a.xml", "b/c/x.PNG"]
    put(tmp_path / "all", {name: name.encode() for name in names})
    gathered = gather([tmp_path / "all"])
    given = ["all/1.ofd", "all/b/2.pdf", "all/b/10.pdf", "all/b/c/x.PNG"]
    assert read(gathered) == {name: name.removeprefix("all/").encode() for name in given}
    assert list(read(gathered)) == given
    assert gathered.passed_over == 1


def test_what_is_named_itself_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    put(tmp_path, {"scan": b"1"})
    gathered = gather([tmp_path / "scan", tmp_path / "gone.pdf"])
    assert read(gathered) == {"scan": b"1", "gone.pdf": "file_not_found"}


def test_links_in_a_circle_are_walked_once(tmp_path: Path) -> None:
    put(tmp_path / "a", {"1.pdf": b"1", "deep/2.pdf": b"2"})
    (tmp_path / "a" / "deep" / "back").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "self.pdf").symlink_to(tmp_path / "a" / "self.pdf")
    found = read(gather([tmp_path / "a", tmp_path / "a" / "deep"]))
    assert found == {
        "a/1.pdf": b"1",
        "a/self.pdf": "file_cannot_be_opened",
        "a/deep/2.pdf": b"2",
    }


@only_posix
def test_names_that_are_no_valid_text_are_read_or_escaped(tmp_path: Path) -> None:
    for raw in ("发票.pdf".encode("gbk"), b"\xff\xfe\xff.pdf"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + raw)).write_bytes(raw)
    names = [source.name for source in gather([tmp_path]).sources]
    assert all(name.encode("utf-8") for name in names)
    assert sorted(Path(name).name for name in names) == [r"\udcff\udcfe\udcff.pdf", "发票.pdf"]
    assert set(read(gather([tmp_path])).values()) == {b"\xff\xfe\xff.pdf", "发票.pdf".encode("gbk")}


@only_posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert read(gather([tmp_path / "pipe.pdf"])) == {"pipe.pdf": "file_cannot_be_opened"}


def test_a_file_that_changes_while_it_is_read_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, {"a.pdf": b"1"}) / "a.pdf"
    growing = DiskFile("a.pdf", path)
    real_open = Path.open

    def grow(self: Path, mode: str = "r") -> object:
        if mode == "rb":
            with real_open(self, "ab") as more:
                more.write(b"+")
        return real_open(self, mode)

    monkeypatch.setattr(file_sources, "_A_MOMENT", 0)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", grow)
        assert _content_or_code(growing) == "file_is_being_written"
    assert growing.content() == b"1++"


def test_zips_in_zips_are_read_member_by_member(tmp_path: Path) -> None:
    inner = make_zip({"3.pdf": b"3", "readme.txt": b"", "__MACOSX/3.pdf": b""})
    outer = make_zip({"1.pdf": b"1", "in.zip": inner, "2.ofd": b"2", "folder/": b""})
    put(tmp_path, {"all.zip": outer})
    gathered = gather([tmp_path / "all.zip"])
    expected = {"all.zip/1.pdf": b"1", "all.zip/in.zip/3.pdf": b"3", "all.zip/2.ofd": b"2"}
    assert read(gathered) == expected
    # in any order, again, and after it was let go
    assert [source.content() for source in reversed(gathered.sources)] == [b"2", b"3", b"1"]
    gathered.close()
    assert read(gathered) == expected
    assert gathered.passed_over == 1
    gathered.close()
    (tmp_path / "all.zip").unlink()


def test_an_ofd_called_zip_is_a_document(tmp_path: Path) -> None:
    package = make_zip({"OFD.xml": b"<OFD/>", "a.xml": b""})
    assert read(gather([put(tmp_path, {"a.zip": package}) / "a.zip"])) == {"a.zip": package}


@pytest.mark.parametrize(
    ("package", "code"),
    [
        (locked(make_zip({"a.pdf": b"1", "b.pdf": b"2"})), "zip_has_password"),
        (b"PK\x03\x04 and no more", "zip_is_damaged"),
        (b"", "zip_is_damaged"),
    ],
)
def test_a_zip_that_cannot_be_read_says_why_once(tmp_path: Path, package: bytes, code: str) -> None:
    put(tmp_path, {"a.zip": package, "b.pdf": b"good"})
    assert read(gather([tmp_path])) == {f"{tmp_path.name}/a.zip": code, **_good(tmp_path)}


def _good(folder: Path) -> dict[str, bytes]:
    return {f"{folder.name}/b.pdf": b"good"}


def test_a_member_that_cannot_be_unpacked_does_not_stop_the_others(tmp_path: Path) -> None:
    odd = packed_by(make_zip({"odd.pdf": b"1"}), 97)
    content = b"a" * 1000
    broken = make_zip({"broken.pdf": content}, 0).replace(content, b"b" * 1000)
    put(tmp_path, {"all.zip": make_zip({"odd.zip": odd, "broken.zip": broken, "good.pdf": b"2"})})
    assert list(read(gather([tmp_path / "all.zip"])).values()) == [
        "zip_method_is_unknown",
        "zip_is_damaged",
        b"2",
    ]


def test_names_in_a_zip_of_chinese_windows_are_read(tmp_path: Path) -> None:
    put(tmp_path, {"a.zip": make_zip_of_windows("三月/发票.pdf", b"1")})
    assert read(gather([tmp_path / "a.zip"])) == {"a.zip/三月/发票.pdf": b"1"}
    put(tmp_path, {"a.zip": make_zip({"三月/发票.pdf": b"1"})})
    assert read(gather([tmp_path / "a.zip"])) == {"a.zip/三月/发票.pdf": b"1"}


def _too_deep() -> bytes:
    package = make_zip({"x.pdf": b"1"})
    for _depth in range(4):
        package = make_zip({"in.zip": package})
    return package


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda _patch: _too_deep(), "zip_is_too_deep"),
        (lambda patch: _limited(patch, zip_sources, "MOST_MEMBERS"), "zip_is_too_large"),
        (lambda patch: _limited(patch, zip_sources, "LARGEST_UNPACKED"), "zip_is_too_large"),
        (lambda patch: _limited(patch, zip_sources, "LARGEST_FILE"), "file_too_large"),
        (
            lambda patch: _limited(patch, zip_sources, "LARGEST_NESTED", nested=True),
            "zip_is_too_deep",
        ),
    ],
)
def test_bombs_are_bounded(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[pytest.MonkeyPatch], bytes],
    code: str,
) -> None:
    put(tmp_path, {"a.zip": spoil(monkeypatch)})
    assert set(read(gather([tmp_path / "a.zip"])).values()) == {code}


def _limited(
    patch: pytest.MonkeyPatch, module: object, name: str, *, nested: bool = False
) -> bytes:
    patch.setattr(module, name, 1)
    package = make_zip({"a.pdf": b"123", "b.pdf": b"456"})
    return make_zip({"in.zip": package}) if nested else package


def test_there_is_an_end_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_sources, "MOST_FILES", 2)
    put(tmp_path, {f"{place}.pdf": b"" for place in range(4)})
    assert list(read(gather([tmp_path])).values()) == [b"", b"", "too_many_files"]


def test_looking_for_files_can_be_cancelled_and_lets_go(tmp_path: Path) -> None:
    put(tmp_path, {f"{place}.pdf": b"" for place in range(200)})
    told: list[int] = []

    def enough(found: int) -> None:
        told.append(found)
        if found > 100:
            raise Cancelled

    with pytest.raises(Cancelled):
        gather([tmp_path], enough)
    assert told == [0, 64, 128]


def test_a_drive_that_numbers_nothing_is_walked_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {"a/1.pdf": b"1", "b/2.pdf": b"2"})
    (tmp_path / "b" / "back").symlink_to(tmp_path, target_is_directory=True)
    real = Path.stat

    def unnumbered(self: Path) -> os.stat_result:
        seen = list(real(self))
        seen[stat.ST_INO] = 0
        return os.stat_result(seen)

    monkeypatch.setattr(Path, "stat", unnumbered)
    assert [Path(each.name).name for each in gather([tmp_path]).sources] == ["1.pdf", "2.pdf"]


@only_posix
def test_names_that_would_break_or_turn_a_line_are_tamed(tmp_path: Path) -> None:
    put(tmp_path / "a", {"two\nlines.pdf": b"1", "\u202efdp.exe.pdf": b"2"})
    put(tmp_path, {"a.zip": make_zip({"\x1b[2J.pdf": b"3", "\u2067票.pdf": b"4"})})
    found = read(gather([tmp_path / "a", tmp_path / "a.zip"]))
    assert found == {
        "a/two_lines.pdf": b"1",
        "a/_fdp.exe.pdf": b"2",
        "a.zip/_[2J.pdf": b"3",
        "a.zip/_票.pdf": b"4",
    }

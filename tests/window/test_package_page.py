"""The page inside a package, run as a browser would: its digests, and what it finds."""

import hashlib
import json
import re
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
from PySide6.QtQml import QJSEngine, QJSValue
from pytestqt.qtbot import QtBot

from invoice_desktop.documents.digests import sha256_hex, sm3_hex
from invoice_desktop.installation import resources_directory

TEMPLATE = (resources_directory() / "package" / "index.html").read_text(encoding="utf-8")
ABC_SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
"""GB/T 32905-2016, example 1."""
ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
"""FIPS 180-2, B.1."""
BESIDE = """
function digestsOf(bytes, pieces) {
  var first = sha256(), second = sm3(), at = 0;
  pieces.concat([bytes.length - pieces.reduce(function (a, b) { return a + b; }, 0)])
    .forEach(function (size) {
      var piece = new Uint8Array(bytes.slice(at, at + size));
      first.update(piece); second.update(piece); at += size;
    });
  return [first.hex(), second.hex()];
}
function found(manifestText, given, flat) {
  var manifest, paths = given.map(function (each) { return each.path; }), root = rootOf(paths);
  if (root === null) { return {trouble: "noManifest"}; }
  try { manifest = readManifest(manifestText); } catch (error) { return {trouble: "badManifest"}; }
  var todo = plan(manifest, paths, root, flat);
  var result = {whole: 0, altered: [], missing: todo.missing, extra: todo.extra};
  todo.read.forEach(function (wanted) {
    var bytes = given[wanted.at].bytes, said = digestsOf(bytes, []);
    if (isWhole(manifest.files[wanted.path], bytes.length, said[0], said[1])) { result.whole += 1; }
    else { result.altered.push(wanted.path); }
  });
  result.good = isGood(result);
  return result;
}
"""


class Browser:
    """The page's script without a page."""

    def __init__(self) -> None:
        self._engine = QJSEngine()
        script = re.search(r"<script>(.*?)</script>", TEMPLATE, re.DOTALL)
        assert script
        for text in (script[1], BESIDE):
            self._evaluate(text)

    def _evaluate(self, text: str) -> str:
        # PySide6's hints also know of a form with a list of exceptions, which is not asked for
        answer = cast("QJSValue", self._engine.evaluate(text))
        assert not answer.isError(), answer.toString()
        return answer.toString()

    def call(self, function: str, *values: object) -> Any:
        written = ", ".join(json.dumps(value) for value in values)
        return json.loads(self._evaluate(f"JSON.stringify({function}({written}))"))


@pytest.fixture
def browser(qtbot: QtBot) -> Browser:
    return Browser()


def test_the_standards_own_examples(browser: Browser) -> None:
    assert browser.call("digestsOf", list(b"abc"), []) == [ABC_SHA256, ABC_SM3]


@pytest.mark.parametrize(
    "size", [0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1000, 20_000]
)
def test_digests_are_those_of_the_library(browser: Browser, size: int) -> None:
    content = Random(size).randbytes(size)
    wanted = [hashlib.sha256(content).hexdigest(), sm3_hex(content)]
    assert browser.call("digestsOf", list(content), []) == wanted


def test_pieces_of_any_size_give_the_same_digest(browser: Browser) -> None:
    random = Random(7)
    content = random.randbytes(700)
    wanted = [sha256_hex(content), sm3_hex(content)]
    for _ in range(20):
        pieces = [random.choice([0, 1, 7, 63, 64, 65, 100]) for _ in range(6)]
        assert browser.call("digestsOf", list(content), pieces) == wanted


FILES = {
    "index.html": b"page",
    "README.txt": b"",
    "originals/2025-07/20250714_1_1.pdf": b"one",
    "originals/2025-07/20250715_2_2.ofd": bytes(range(200)),
    "records/0001_2025-07.html": b"records",
}


def manifest_of(files: dict[str, bytes]) -> str:
    listed = [
        {"path": path, "size": len(each), "sha256": sha256_hex(each), "sm3": sm3_hex(each)}
        for path, each in files.items()
    ]
    return json.dumps({"format": "InvoiceDesk long-term package", "version": 1, "files": listed})


def chosen(files: dict[str, bytes], folder: str = "package/") -> list[dict[str, object]]:
    named = {"manifest.json": b"{}", **files}
    return [{"path": f"{folder}{path}", "bytes": list(each)} for path, each in named.items()]


def check(browser: Browser, files: dict[str, bytes], folder: str = "package/") -> Any:
    return browser.call("found", manifest_of(FILES), chosen(files, folder), False)


def test_a_whole_package_is_whole(browser: Browser) -> None:
    assert check(browser, FILES) == {
        "whole": 5,
        "altered": [],
        "missing": [],
        "extra": [],
        "good": True,
    }


def test_every_single_altered_file_is_named(browser: Browser) -> None:
    for path, content in FILES.items():
        for altered in (content + b"x", content[:-1] + b"\xff" if content else b"\0"):
            answer = check(browser, FILES | {path: altered})
            assert (answer["altered"], answer["whole"]) == ([path], 4)
            assert answer["good"] is False


def test_missing_and_extra_files_are_named(browser: Browser) -> None:
    files = dict(FILES)
    lost = files.pop("originals/2025-07/20250714_1_1.pdf")
    files["originals/2025-07/renamed.pdf"] = lost
    files["manifest.json/x"] = b""
    files["__proto__"] = b""
    answer = check(browser, files)
    assert answer["missing"] == ["originals/2025-07/20250714_1_1.pdf"]
    assert answer["extra"] == ["originals/2025-07/renamed.pdf", "manifest.json/x", "__proto__"]
    assert answer["good"] is False


def test_exchanged_contents_are_found(browser: Browser) -> None:
    one, two = "originals/2025-07/20250714_1_1.pdf", "originals/2025-07/20250715_2_2.ofd"
    answer = check(browser, FILES | {one: FILES[two], two: FILES[one]})
    assert sorted(answer["altered"]) == [one, two]


@pytest.mark.parametrize("folder", ["", "a/", "Documents/2025/package/"])
def test_the_package_may_lie_anywhere_in_what_is_chosen(browser: Browser, folder: str) -> None:
    assert check(browser, FILES, folder)["good"] is True


def test_what_lies_beside_the_package_is_not_its_matter(browser: Browser) -> None:
    given = [*chosen(FILES, "Documents/package/"), {"path": "Documents/letter.txt", "bytes": []}]
    assert browser.call("found", manifest_of(FILES), given, False)["good"] is True


def test_without_one_manifest_nothing_is_said_to_be_whole(browser: Browser) -> None:
    several = chosen(FILES, "a/first/") + chosen(FILES, "a/second/")
    for given in ([], chosen(FILES)[1:], several):
        answer = browser.call("found", manifest_of(FILES), given, False)
        assert answer == {"trouble": "noManifest"}


def test_files_chosen_without_folders_are_told_by_their_names(browser: Browser) -> None:
    flat = {path.rsplit("/", 1)[-1]: content for path, content in FILES.items()}
    answer = browser.call("found", manifest_of(FILES), chosen(flat, ""), True)
    assert answer["good"] is True
    flat["20250714_1_1.pdf"] = b"two"
    answer = browser.call("found", manifest_of(FILES), chosen(flat, ""), True)
    assert answer["altered"] == ["originals/2025-07/20250714_1_1.pdf"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"format": "InvoiceDesk long-term package", "files": []}',
        '{"format": "InvoiceDesk long-term package", "files": [{}]}',
        manifest_of(FILES).replace("InvoiceDesk", "Other"),
        manifest_of(FILES).replace(sha256_hex(b"one"), "x" * 64),
        manifest_of(FILES).replace("README.txt", "index.html"),
        manifest_of(FILES)[:-1],
    ],
)
def test_a_manifest_that_is_none_is_refused(browser: Browser, text: str) -> None:
    answer = browser.call("found", text, chosen(FILES), False)
    assert answer == {"trouble": "badManifest"}


def test_a_real_package_is_whole_and_a_flipped_bit_is_found(
    browser: Browser, tmp_path: Path
) -> None:
    from tests.unit.reports.test_long_term_package import kept_document, make_package

    package = make_package(tmp_path, kept_document(b"one"), kept_document(b"two", number=2))
    files = {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file()
    }
    manifest = files.pop("manifest.json").decode()
    page = files["index.html"]
    # the script reads a byte at a time here: the page itself is left for the browser
    files["index.html"] = b""
    answer = browser.call("found", manifest, chosen(files), False)
    assert answer["altered"] == ["index.html"]
    assert (answer["missing"], answer["extra"]) == ([], [])
    assert sha256_hex(page) in manifest
    original = next(path for path in files if path.endswith(".pdf"))
    files[original] = bytes([files[original][0] ^ 1]) + files[original][1:]
    answer = browser.call("found", manifest, chosen(files), False)
    assert sorted(answer["altered"]) == sorted(["index.html", original])

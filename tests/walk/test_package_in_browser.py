"""A long-term package checked by its own page in a real browser, straight from the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.browser import Page, find_browser, running_browser
from tests.unit.reports.test_long_term_package import kept_document, make_package

ANSWER = "document.getElementById('answer').innerText"
SAID = {
    "en": ("files are whole", "Altered: 1", "Missing: 1"),
    "zh_CN": ("个文件完好", "被改动：1", "缺失：1"),
    "zh_TW": ("個檔案完好", "被改動：1", "缺少：1"),
}


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    path = find_browser()
    if path is None:
        pytest.skip("there is no Chromium on this machine (package chromium)")
    with running_browser(path) as page:
        yield page


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return make_package(tmp_path, kept_document(b"one"), kept_document(b"two", number=2))


def checked(page: Page, package: Path) -> str:
    page.open((package / "index.html").as_uri())
    page.choose("#folder", [package])
    page.wait_until(f"document.getElementById('working').hidden && {ANSWER}")
    return str(page.value(ANSWER))


@pytest.mark.parametrize("language", SAID)
def test_a_whole_package_is_called_whole_and_nobody_is_asked(
    page: Page, package: Path, language: str
) -> None:
    page.asked.clear()
    checked(page, package)
    page.value(f"document.querySelector('[data-language={language}]').click()")
    assert SAID[language][0] in page.value(ANSWER)
    assert SAID[language][1] not in page.value(ANSWER)
    assert {address.split(":")[0] for address in page.asked} <= {"file", "about"}
    assert page.thrown == []


@pytest.mark.parametrize("language", SAID)
def test_what_was_done_to_a_package_is_found(page: Page, package: Path, language: str) -> None:
    originals = sorted(package.rglob("*.pdf"))
    content = originals[0].read_bytes()
    originals[0].write_bytes(bytes([content[0] ^ 1]) + content[1:])
    originals[1].unlink()
    checked(page, package)
    page.value(f"document.querySelector('[data-language={language}]').click()")
    said = page.value(ANSWER)
    assert SAID[language][0] not in said
    assert SAID[language][1] in said
    assert SAID[language][2] in said
    assert originals[0].name in said
    assert originals[1].name in said


def test_a_manifest_that_was_cut_off_is_no_list(page: Page, package: Path) -> None:
    manifest = package / "manifest.json"
    manifest.write_bytes(manifest.read_bytes()[:-20])
    said = checked(page, package)
    assert SAID["zh_CN"][0] not in said
    assert "manifest.json" in said


def test_an_altered_manifest_blames_what_it_altered(page: Page, package: Path) -> None:
    manifest = package / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    at = text.index('"sha256"') + len('"sha256": "')
    digit = "0" if text[at] != "0" else "1"
    manifest.write_text(text[:at] + digit + text[at + 1 :], encoding="utf-8")
    said = checked(page, package)
    assert SAID["zh_CN"][0] not in said
    assert SAID["zh_CN"][1] in said

"""The translators' tool, run as they run it, over a small program of its own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

TOOL = Path(__file__).resolve().parents[2] / "packaging" / "translate.py"

PANEL = """
from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

WORDS = QT_TRANSLATE_NOOP("Outcome", "A check failed")


class Panel(QWidget):
    def words(self, count: int) -> list[str]:
        return [
            self.tr("Saved as {name}").format(name="x"),
            self.tr("%n invoice(s) checked", "", count),
            self.tr("one sentence "
                    "in two literals"),
        ]
"""
CHINESE = {
    "Outcome": {"A check failed": "检查未通过"},
    "Panel": {
        "Saved as {name}": "已另存为{name}",
        "%n invoice(s) checked": ["已查验%n张发票"],
        "one sentence in two literals": "分成两段的一句话",
    },
}
ENGLISH = {"Panel": {"%n invoice(s) checked": ["%n invoice checked", "%n invoices checked"]}}


class Program:
    """A program in a folder of its own, with the tool beside it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "packaging").mkdir()
        shutil.copy(TOOL, root / "packaging")
        self.write(PANEL)

    def write(self, code: str) -> None:
        ui = self.root / "invoice_desktop" / "ui"
        ui.mkdir(parents=True, exist_ok=True)
        (ui / "panel.py").write_text(code, encoding="utf-8")

    def translate(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "packaging/translate.py", *arguments]
        return subprocess.run(
            command, cwd=self.root, capture_output=True, text=True, encoding="utf-8", check=False
        )

    def fill(self, language: str, texts: object) -> None:
        file = self.root / "texts.json"
        file.write_text(json.dumps(texts), encoding="utf-8")
        filled = self.translate("fill", language, str(file))
        assert filled.returncode == 0, filled.stderr

    def complain(self) -> str:
        checked = self.translate("check")
        assert checked.returncode == 1
        assert "Traceback" not in checked.stderr
        return checked.stdout + checked.stderr

    def missing(self, language: str) -> Any:
        return json.loads(self.translate("missing", language).stdout)

    def fill_everything(self) -> None:
        """Leave nothing untranslated, so that only what was lost can be complained of."""
        for language in ("zh_CN", "zh_TW", "en"):
            texts = self.missing(language)
            for context in texts.values():
                for source, empty in context.items():
                    context[source] = [source] * len(empty) if empty else source
            self.fill(language, texts)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path)
    assert made.translate("update").returncode == 0
    return made


@pytest.fixture
def finished(program: Program) -> Program:
    for language in ("zh_CN", "zh_TW"):
        program.fill(language, CHINESE)
    program.fill("en", ENGLISH)
    return program


def test_missing_texts_are_printed_in_the_form_that_fill_takes(program: Program) -> None:
    assert program.missing("zh_CN") == {
        "Outcome": {"A check failed": ""},
        "Panel": {
            "Saved as {name}": "",
            "%n invoice(s) checked": [""],
            "one sentence in two literals": "",
        },
    }
    assert program.missing("en") == {"Panel": {"%n invoice(s) checked": ["", ""]}}


def test_a_finished_program_passes_and_speaks_chinese(finished: Program, qtbot: QtBot) -> None:
    checked = finished.translate("check")
    assert checked.returncode == 0, checked.stdout
    assert finished.translate("build").returncode == 0
    translator = QTranslator()
    assert translator.load(str(finished.root / "build/translations/invoice_desktop_zh_CN.qm"))
    assert translator.translate("Panel", "Saved as {name}") == "已另存为{name}"
    assert QCoreApplication.installTranslator(translator)
    try:
        said = QCoreApplication.translate("Panel", "%n invoice(s) checked", "", 3)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said == "已查验3张发票"


def test_updating_again_keeps_translations_and_changes_no_byte(finished: Program) -> None:
    catalogues = sorted((finished.root / "translations").iterdir())
    before = [each.read_bytes() for each in catalogues]
    assert finished.translate("update").returncode == 0
    assert [each.read_bytes() for each in catalogues] == before


def test_a_new_text_makes_the_check_fail_until_it_is_translated(finished: Program) -> None:
    finished.write(PANEL.replace("A check failed", "A check was failed"))
    assert "update" in finished.complain()
    assert finished.translate("update").returncode == 0
    assert "A check was failed" in finished.complain()


@pytest.mark.parametrize(
    ("source", "wrong"),
    [("Saved as {name}", "已另存为"), ("%n invoice(s) checked", ["已查验发票"])],
)
def test_a_translation_that_loses_a_hole_is_found(
    finished: Program, source: str, wrong: object
) -> None:
    finished.fill("zh_TW", {"Panel": {source: wrong}})
    assert source in finished.complain()


@pytest.mark.parametrize(
    "lost",
    [
        'self.tr(f"Paid {count}")',
        'self.tr("first" if count else "second")',
        'self.tr("Paid " + str(count))',
        'self.tr("named \\N{BULLET}")',
        'self.parentWidget().tr("of another object")',
        'QCoreApplication.translate("Panel", "%n line(s)", "", len(words))',
    ],
)
def test_a_text_that_lupdate_loses_or_misplaces_is_found(finished: Program, lost: str) -> None:
    finished.write(PANEL.replace('self.tr("Saved as {name}")', lost))
    finished.translate("update")
    finished.fill_everything()
    assert "panel.py:11: " in finished.complain()


def test_a_plural_that_lupdate_does_not_see_as_one_is_found(finished: Program) -> None:
    call = 'QCoreApplication.translate("Panel", "%n line(s)", "", count)'
    finished.write(PANEL.replace('self.tr("Saved as {name}")', call))
    finished.translate("update")
    finished.fill_everything()
    assert "no plural, say it with self.tr: Panel: %n line(s)" in finished.complain()


def test_a_text_that_lupdate_files_under_a_class_within_is_found(finished: Program) -> None:
    inner = """
        class Inner(QWidget):
            def word(self) -> str:
                return self.tr("inner")
"""
    finished.write(PANEL.replace("count: int) -> list[str]:", f"count: int) -> list[str]:{inner}"))
    finished.translate("update")
    finished.fill_everything()
    assert "not extracted as a text of Panel: Saved as {name}" in finished.complain()

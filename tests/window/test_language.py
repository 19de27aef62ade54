"""The language of the open window."""

from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from invoice_desktop.ui import language as language_module
from invoice_desktop.ui.language import (
    LANGUAGE_NAMES,
    LANGUAGES,
    LanguageSwitch,
    language_of_system,
)
from invoice_desktop.ui.numbers import format_amount, format_date, format_time, group_number
from tests.fakes.words import FakeWords


class Listener(QWidget):
    """Counts how often it was told to speak another language."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.told += 1
        super().changeEvent(event)


@pytest.fixture
def switch(qtbot: QtBot, tmp_path: Path) -> LanguageSwitch:
    return LanguageSwitch(tmp_path, FakeWords)


def test_open_windows_hear_of_a_change(qtbot: QtBot, switch: LanguageSwitch) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    switch.set_language("zh_CN")
    qtbot.waitUntil(lambda: listener.told > 0)
    assert switch.language == "zh_CN"
    assert switch.words.language == "zh_CN"
    switch.set_language("en")


def test_the_words_of_other_languages_stay_at_hand(switch: LanguageSwitch) -> None:
    assert switch.words_for("zh_TW").language == "zh_TW"
    assert switch.words_for("zh_TW") is switch.words_for("zh_TW")


def test_qts_own_words_change_too(switch: LanguageSwitch) -> None:
    switch.set_language("zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    switch.set_language("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_an_unknown_language_is_english(switch: LanguageSwitch) -> None:
    switch.set_language("fr")
    assert switch.language == "en"


def test_every_language_has_its_own_name() -> None:
    assert list(LANGUAGE_NAMES) == list(LANGUAGES)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-HK", "zh-HK"], "zh_TW"),
        (["zh-TW"], "zh_TW"),
        (["zh_SG"], "zh_CN"),
        (["de-DE", "zh-CN"], "zh_CN"),
        (["en-US", "zh-CN"], "en"),
        (["fr-FR"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_we_speak_is_taken(
    tags: list[str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return tags

    class Locale(QLocale):
        @staticmethod
        def system() -> System:  # type: ignore[override]
            return System()

    monkeypatch.setattr(language_module, "QLocale", Locale)
    assert language_of_system() == expected


def test_numbers_for_the_eye() -> None:
    from datetime import date, datetime
    from decimal import Decimal

    assert format_amount(Decimal("1234567.5")) == "1,234,567.50"
    assert format_amount(Decimal("-0.1")) == "-0.10"
    assert format_amount(None) == ""
    assert group_number("24992000000012345678") == "2499 2000 0000 1234 5678"
    assert group_number("12345678") == "1234 5678"
    assert format_date(date(2026, 7, 4)) == "2026-07-04"
    assert format_date(None) == ""
    moment = datetime(2026, 7, 4, 12, 30, tzinfo=UTC)
    local = moment.astimezone()
    assert format_time(moment, "zh_CN") == f"{local:%Y-%m-%d %H:%M}"
    assert format_time(moment, "en") == f"{local.day} July 2026 {local:%H:%M}"

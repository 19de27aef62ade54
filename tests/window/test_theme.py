"""Light and dark are two palettes of the same tokens, both fit for every eye."""

import re
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from invoice_desktop.installation import resources_directory
from invoice_desktop.ui.icons import icon, icon_file
from invoice_desktop.ui.theme import Theme
from invoice_desktop.ui.tokens import DARK, LIGHT, Tokens

PALETTES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
SIGNS = ("genuine", "unproven", "doubtful", "contradicted", "trial")
GROUNDS = ("paper", "surface", "shade")
ICONS = sorted(path.stem for path in (resources_directory() / "icons").glob("*.svg"))


def contrast(first: str, second: str) -> float:
    """Compute the contrast of two colours (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    for ink in ("ink", "ink_soft", "accent", *SIGNS):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5, ink


@PALETTES
def test_signs_can_be_read_on_their_own_grounds(tokens: Tokens) -> None:
    for sign in SIGNS:
        ground = getattr(tokens, f"{sign}_soft")
        assert contrast(getattr(tokens, sign), ground) >= 4.5, sign
        assert contrast(tokens.ink, ground) >= 4.5, sign
        assert contrast(tokens.ink_soft, ground) >= 4.5, sign


@PALETTES
def test_the_accent_carries_text_and_the_chosen_row_too(tokens: Tokens) -> None:
    assert contrast(tokens.accent_ink, tokens.accent) >= 4.5
    assert contrast(tokens.accent_ink, tokens.accent_strong) >= 4.5
    assert contrast(tokens.ink, tokens.accent_soft) >= 4.5
    assert contrast(tokens.accent, tokens.accent_soft) >= 4.5


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_of_fields_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.edge, getattr(tokens, ground)) >= 3.0


def test_colours_are_written_nowhere_else() -> None:
    folder = Path(__file__).parents[2] / "invoice_desktop" / "ui"
    colour = re.compile(r"[\"'#]#?[0-9a-fA-F]{6}\b(?=[\"';])")
    strays = [
        path.name
        for path in folder.rglob("*.py")
        if path.name != "tokens.py" and colour.search(path.read_text("utf-8"))
    ]
    assert strays == []


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    QApplication.setStyle("Fusion")
    return Theme()


def test_a_theme_is_applied_to_palette_and_sheet(qtbot: QtBot, theme: Theme) -> None:
    for name, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.set(name, 100)
        assert theme.tokens == tokens
        palette = QApplication.palette()
        assert palette.color(QPalette.ColorRole.Window) == QColor(tokens.paper)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        assert tokens.accent in application.styleSheet()


def test_change_is_told_once_and_only_when_something_changed(qtbot: QtBot, theme: Theme) -> None:
    theme.set("light", 100)
    with qtbot.waitSignal(theme.changed):
        theme.set("dark", 100)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set("dark", 100)
    with qtbot.waitSignal(theme.changed):
        theme.set("dark", 150)


def test_without_a_choice_the_system_decides(qtbot: QtBot, theme: Theme) -> None:
    theme.set("dark", 100)
    theme.set("", 100)
    hints = QApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    assert theme.tokens == (DARK if dark else LIGHT)


def test_all_texts_follow_the_text_size(qtbot: QtBot, theme: Theme) -> None:
    theme.set("light", 100)
    labels = {role: QLabel("真") for role in ("verdict", "content", "caption")}
    for role, label in labels.items():
        label.setProperty("role", role)
        qtbot.addWidget(label)
        label.show()
    before = {role: label.fontMetrics().height() for role, label in labels.items()}
    assert before["verdict"] > before["content"] > before["caption"]
    theme.set("light", 200)
    for role, label in labels.items():
        label.ensurePolished()
        assert label.fontMetrics().height() == pytest.approx(2 * before[role], abs=3)
    assert theme.scaled(16) == 32
    theme.set("light", 100)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_at_every_size(qtbot: QtBot, name: str) -> None:
    shape = icon(name, LIGHT, "accent")
    for side in (16, 24, 96):
        picture = shape.pixmap(QSize(side, side), 2.0).toImage()
        assert picture.width() == 2 * side
        inked = any(
            picture.pixelColor(x, y).alpha() > 100
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )
        assert inked


def test_icons_take_the_tokens_colour(qtbot: QtBot) -> None:
    for colour in asdict(LIGHT).values():
        assert colour in Path(icon_file("lamp", colour)).read_text("utf-8")
    assert {field.name for field in fields(Tokens)} >= set(SIGNS)

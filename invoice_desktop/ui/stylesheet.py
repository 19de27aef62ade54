"""The one application style sheet, made from the tokens.

Widgets ask for a look by the property `role`: texts are `verdict`, `heading`, `title`, `content`,
`caption` or `number`, buttons `primary` or `quiet`, the desk's field `entry`, frames `panel`.
Texts take no colour here but captions, so that a widget's own palette is heard.
"""

from dataclasses import asdict, dataclass
from string import Template

from invoice_desktop.ui.icons import icon_file
from invoice_desktop.ui.tokens import Tokens

LARGE = 1.7
CAPTION = 0.88
"""Sizes of the large texts and of captions, in content's."""


@dataclass(frozen=True, slots=True)
class TextSizes:
    """Points of the three text sizes."""

    large: float
    content: float
    caption: float

    @classmethod
    def around(cls, content: float) -> "TextSizes":
        """Give the three sizes for one of the content."""
        return cls(content * LARGE, content, content * CAPTION)


_SHEET = Template(
    """
QMainWindow, QDialog { background: $paper; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px 8px; }

*[role="verdict"], *[role="heading"] { font-size: ${large}pt; font-weight: 700; }
*[role="title"] { font-weight: 700; }
*[role="caption"] { font-size: ${caption}pt; color: $ink_soft; }
*[role="caption"][wrong="true"] { color: $contradicted; }
*[role="panel"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
*[role="slip"] { background: $paper; border: 1px dashed $edge; border-radius: 8px; }

QPushButton, QToolButton {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 6px 14px;
}
QPushButton { min-height: 20px; icon-size: ${icon}px; }
QToolButton { padding: 5px 7px; icon-size: ${icon}px; }
QPushButton:hover, QToolButton:hover { background: $accent_soft; border-color: $accent; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton:focus { padding: 4px 6px; }
QPushButton:disabled, QToolButton:disabled {
    background: transparent; color: $edge; border-color: $line;
}
QPushButton[role="primary"] {
    background: $accent; color: $accent_ink; border-color: $accent; font-weight: 700;
}
QPushButton[role="primary"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[role="primary"]:pressed { background: $accent; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled {
    background: $line; color: $ink_soft; border-color: $line; font-weight: normal;
}
QPushButton[role="quiet"], QToolButton {
    background: transparent; border-color: transparent;
}
QPushButton[role="quiet"] { color: $accent; }
QPushButton[role="quiet"]:hover, QToolButton:hover { background: $accent_soft; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border-color: $accent; }
QPushButton[role="quiet"]:disabled { color: $edge; }
QPushButton[role="choice"]:checked {
    background: $accent_soft; border: 2px solid $accent; padding: 5px 13px; font-weight: 700;
}
QFrame[role="chip"] {
    background: $surface; border: 1px solid $edge; border-radius: 16px;
}
QFrame[role="chip"][chosen="true"] { background: $accent_soft; border-color: $accent; }
QPushButton[role="chip"], QToolButton[role="chip"] {
    background: transparent; border: 2px solid transparent; border-radius: 15px; min-height: 20px;
}
QPushButton[role="chip"] { padding: 3px 10px; }
QToolButton[role="chip"] { padding: 2px 6px; min-height: 18px; }
QPushButton[role="chip"]:hover, QToolButton[role="chip"]:hover { color: $accent; }
QPushButton[role="chip"]:focus, QToolButton[role="chip"]:focus { border-color: $accent; }
QPushButton::menu-indicator {
    image: url($chevron); width: ${arrow}px; height: ${arrow}px; right: 8px;
    subcontrol-origin: padding; subcontrol-position: center right;
}

QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 9px; min-height: 20px;
    selection-background-color: $accent; selection-color: $accent_ink;
}
QLineEdit:hover, QComboBox:hover, QDateTimeEdit:hover { border-color: $accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus {
    border: 2px solid $accent; padding: 4px 8px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: $paper; color: $ink_soft; border-color: $line;
}
QLineEdit[wrong="true"] { border-color: $contradicted; }
QLineEdit[role="entry"] { border-radius: 8px; padding: 7px 13px; min-height: 32px; }
QLineEdit[role="entry"]:focus { padding: 6px 12px; }
QComboBox { padding-right: ${arrow_room}px; combobox-popup: 0; }
QDateTimeEdit { padding-right: ${arrow_room}px; }
QComboBox:focus, QDateTimeEdit:focus { padding-right: ${arrow_room}px; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; border: none;
    width: ${arrow_room}px;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url($chevron); width: ${arrow}px; height: ${arrow}px;
}
QComboBox QAbstractItemView {
    background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; outline: none;
    selection-background-color: $accent_soft; selection-color: $ink;
}
QFrame[role="field"] {
    background: $surface; border: 1px solid $edge; border-radius: 6px;
}
QFrame[role="field"][focused="true"] { border: 2px solid $accent; }
QLineEdit[role="inside"], QLineEdit[role="inside"]:focus {
    background: transparent; border: none; padding: 4px 2px;
}
QPushButton[role="tag"] {
    background: $accent_soft; color: $ink; border: 2px solid transparent; border-radius: 14px;
    padding: 2px 8px; min-height: 18px;
}
QPushButton[role="tag"]:hover, QPushButton[role="tag"]:focus {
    border-color: $accent; padding: 2px 8px;
}
QTextEdit[role="passages"] {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 8px;
    selection-background-color: $accent; selection-color: $accent_ink;
}
QListView[role="passages"] { padding: 4px; }
QListView[role="passages"]::item {
    padding: 4px 6px; border: 1px solid transparent; border-radius: 6px;
}
QListView[role="passages"]::item:hover { background: $paper; }
QListView[role="passages"]::item:selected { background: $accent_soft; color: $ink; }
QListView[role="passages"]::item:focus { border-color: $accent; }
QTextEdit[role="passages"]:focus { border-color: $accent; }
*[role="slip"][wanted="true"] { border-color: $accent; background: $accent_soft; }
QCheckBox { spacing: 8px; padding: 4px; }
QCheckBox::indicator {
    width: ${icon}px; height: ${icon}px; border: 1px solid $edge; border-radius: 4px;
    background: $surface;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url($check);
}
QCheckBox::indicator:focus { border: 2px solid $ink; }

QTableView, QTreeView, QListView, QTextBrowser {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px;
    gridline-color: $line; outline: none;
    selection-background-color: $accent_soft; selection-color: $ink;
}
QTableView:focus, QTreeView:focus, QListView:focus, QTextBrowser:focus {
    border-color: $accent;
}
QGraphicsView { border: 2px solid $shade; }
QGraphicsView:focus { border-color: $accent; }
QTableView::item { padding: 0 8px; }
QTableView::item:focus { border: 1px solid $accent; }
#helpPages { padding: 4px; }
#suggestions { border-color: $edge; padding: 4px; }
#choices { border-color: $edge; border-radius: 0; }
#choices QListView { border: none; }
#choices QListView::item { padding: 5px 4px; border: 1px solid transparent; border-radius: 4px; }
#choices QListView::item:hover { background: $paper; }
#choices QListView::item:selected { background: $accent_soft; color: $ink; }
#choices QListView::indicator {
    width: ${icon}px; height: ${icon}px; border: 1px solid $edge; border-radius: 4px;
    background: $surface;
}
#choices QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url($check);
}
QHeaderView { background: $surface; border: none; border-radius: 8px; }
QHeaderView::section {
    background: $surface; color: $ink_soft; font-size: ${caption}pt; padding: 6px 11px;
    border: none; border-bottom: 1px solid $edge;
}
QHeaderView::section:hover { color: $accent; }
QHeaderView::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url($chevron); width: 12px; height: 12px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; color: $ink_soft; padding: 6px 12px; margin-right: 4px;
    border: none; border-bottom: 3px solid transparent;
}
QTabBar::tab:hover { color: $accent; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; font-weight: 700; }
QTabBar::tab:focus { background: $accent_soft; }
QTabBar::tab:disabled { color: $edge; }

QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $accent_soft; }
QProgressBar {
    background: $line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }

#rail { background: $shade; border: none; border-right: 1px solid $line; }
#rail QToolButton {
    background: transparent; color: $ink_soft; border: 2px solid transparent; border-radius: 8px;
    padding: 8px 2px 6px 2px; font-size: ${caption}pt;
}
#rail QToolButton:hover { background: $line; color: $ink; }
#rail QToolButton:checked { background: $accent_soft; color: $accent; font-weight: 700; }
#rail QToolButton:focus { border-color: $accent; }
#statusBar { background: $shade; border: none; border-top: 1px solid $line; }
#messageBar { border-left: 4px solid $line; }
#messageBar[kind="trouble"] { background: $contradicted_soft; border-color: $contradicted; }
#messageBar[kind="done"] { background: $genuine_soft; border-color: $genuine; }
"""
)


def style_sheet(tokens: Tokens, sizes: TextSizes, icon_pixels: int) -> str:
    """Write the style sheet for these colours, text sizes, and sides of icons in buttons."""
    return _SHEET.substitute(
        asdict(tokens),
        large=f"{sizes.large:.2f}",
        caption=f"{sizes.caption:.2f}",
        icon=icon_pixels,
        arrow=icon_pixels * 7 // 8,
        arrow_room=icon_pixels + 12,
        chevron=icon_file("chevron-down", tokens.ink_soft),
        chevron_up=icon_file("chevron-up", tokens.ink_soft),
        check=icon_file("check", tokens.accent_ink),
    )

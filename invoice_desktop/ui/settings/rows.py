"""Controls side by side, in a row that breaks where there is no room for all of them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def side_by_side(*parts: QWidget | None) -> QWidget:
    """Put parts into a row; None is room that grows."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part, 1 if part.sizePolicy().hasHeightForWidth() else 0)
    return holder


def one_below_the_other(*parts: QWidget) -> QWidget:
    """Put parts into a column."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    return holder

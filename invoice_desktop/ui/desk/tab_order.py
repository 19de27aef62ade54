"""Tab goes from the top of the page to its end, whichever part of it was made first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(bar: QWidget, content: QWidget) -> None:
    """Let Tab reach everything within `bar` after everything within `content`.

    Qt keeps the order in which widgets were made, and most of the content is made when it is
    first wanted.
    """
    stops = list(_stops(bar.window()))
    last = next((each for each in reversed(stops) if content.isAncestorOf(each)), None)
    for stop in (each for each in stops if bar.isAncestorOf(each)):
        if last is not None:
            QWidget.setTabOrder(last, stop)
            last = stop


def _stops(window: QWidget) -> Iterator[QWidget]:
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield here
        here = here.nextInFocusChain()

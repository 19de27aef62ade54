"""Marks texts that lupdate collects; Qt's own function of this name is typed to give an object."""

from PySide6.QtCore import QCoreApplication

# texts that are not marked are looked for where this stands with its own name
_translated = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Give the text as it is."""
    return text


def say_marked(context: str, source: str) -> str:
    """Say a text that was marked elsewhere, in the language that the window speaks now."""
    return _translated(context, source)

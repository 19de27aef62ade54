"""Marks texts that lupdate collects; Qt's own function of this name is typed to give an object."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Give the text as it is."""
    return text

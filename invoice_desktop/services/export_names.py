"""What may be an export of the ledger, by its name."""

from itertools import islice
from pathlib import Path

EXPORT_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".zip"})
"""What is taken for an export when a folder is walked, or when it is dropped at the desk."""
_LOOKED_AT = 200


def may_be_exports(path: Path) -> bool:
    """Tell whether a file is named like an export, or a folder has one among its first files."""
    if path.suffix.lower() in EXPORT_SUFFIXES:
        return True
    try:
        names = [each.suffix.lower() for each in islice(path.iterdir(), _LOOKED_AT)]
    except OSError:
        # no folder, or one that may not be read: the desk says what is the matter with it
        return False
    return not EXPORT_SUFFIXES.isdisjoint(names)

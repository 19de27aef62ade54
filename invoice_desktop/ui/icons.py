"""Icons in one style, tinted by the palette and sharp at any scale.

Qt draws an SVG file anew for every size, so each tint is a file of its own, written when it is
first wanted into a folder that lives as long as the program.
"""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtGui import QIcon

from invoice_desktop.installation import resources_directory
from invoice_desktop.ui.tokens import Tokens

_TINT = "currentColor"


def icon(name: str, tokens: Tokens, colour: str) -> QIcon:
    """Give an icon in the colour of a token, named as in `Tokens`."""
    return QIcon(icon_file(name, getattr(tokens, colour)))


@cache
def icon_file(name: str, colour: str) -> str:
    """Give the path of an icon in a colour (`#rrggbb`), with forward slashes as CSS wants it."""
    drawing = (resources_directory() / "icons" / f"{name}.svg").read_text("utf-8")
    tinted = _folder() / f"{name}-{colour.lstrip('#')}.svg"
    tinted.write_text(drawing.replace(_TINT, colour), "utf-8")
    return tinted.as_posix()


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="invoice-desktop-icons-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder

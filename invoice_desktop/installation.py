"""Where the installed program keeps what is not code."""

from pathlib import Path

from invoice_desktop import __version__

_PACKAGE = Path(__file__).parent


def resources_directory() -> Path:
    """Give the folder of fonts, icons, rule packs, help pages and samples."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def translations_directory() -> Path:
    """Give the folder of the compiled translations.

    A wheel carries them inside the package; an editable installation builds them beside it.
    """
    installed = _PACKAGE / "translations"
    return installed if installed.is_dir() else _PACKAGE.parent / "build" / "translations"


def program_version() -> str:
    """Give the installed version."""
    return __version__

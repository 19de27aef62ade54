"""Writing a file the user asked for."""

from pathlib import Path

from invoice_desktop.domain.trouble import Trouble


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole. Raises `Trouble` `file_cannot_be_written` with the system's words."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Trouble(
            "file_cannot_be_written", name=path.name, system=error.strerror or ""
        ) from error

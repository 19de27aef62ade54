"""Names of files that every system can keep, made from what strangers wrote."""

import re
import unicodedata

from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.history import ArchiveRow

_LONGEST = 60
"""Characters: 180 bytes of Chinese, where most file systems hold 255."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
# https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE
)
_ENDINGS = {InputFormat.OFD: ".ofd", InputFormat.PDF: ".pdf", InputFormat.XML: ".xml"}
_PICTURES = (
    (b"\x89PNG", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"RIFF", ".webp"),
    (b"II", ".tif"),
    (b"MM", ".tif"),
    (b"BM", ".bmp"),
)


def safe_name(text: str, longest: int = _LONGEST) -> str:
    """Give a name without folders, without what a system forbids, and never empty.

    Different texts may become the same name: who needs them apart adds what keeps them so.
    """
    shown = "".join(_seen(char) for char in unicodedata.normalize("NFC", text))
    name = _FORBIDDEN.sub("_", shown).strip(" .")
    stem, dot, ending = name.rpartition(".")
    if dot and 0 < len(ending) <= 8 and len(name) > longest:
        name = stem[: longest - len(ending) - 1].rstrip(" .") + dot + ending
    name = name[:longest].rstrip(" .") or "_"
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def _seen(char: str) -> str:
    # controls, marks that turn the line around, halves of characters, what has no meaning yet
    return "_" if unicodedata.category(char).startswith("C") else char


def month_of(row: ArchiveRow) -> str:
    """Give the folder of an invoice: its month of issue."""
    return f"{row.issue_date:%Y-%m}" if row.issue_date else "undated"


def stem_of(row: ArchiveRow) -> str:
    """Give the beginning of the names of an invoice's files, different for each invoice.

    The day of issue, the number (after its code, where it has one), the place in the archive.
    """
    day = f"{row.issue_date:%Y%m%d}" if row.issue_date else "undated"
    number = "-".join(part for part in (row.invoice_code, row.invoice_number) if part)
    return f"{day}_{safe_name(number or 'unnumbered', 40)}_{row.number}"


def ending_of(original: Original) -> str:
    """Give the ending of a document's name by what it is, whatever it was called."""
    if original.format is InputFormat.PICTURE:
        known = (ending for magic, ending in _PICTURES if original.content.startswith(magic))
        return next(known, ".bin")
    return _ENDINGS.get(original.format, ".bin")

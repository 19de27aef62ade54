"""How commands speak: answers on the standard output, everything else on the standard error."""

import io
import json
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TextIO

from invoice_desktop.domain.evidence import Remark
from invoice_desktop.services.ports import Progress

if TYPE_CHECKING:
    from invoice_desktop.reports.words import Words

TROUBLE = 2
"""The exit status of every command that could not do its work."""


def write_any_character() -> None:
    """Write UTF-8 whatever the console's code page, and names that are no text escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Tell the user something that is no part of the answer."""
    sys.stderr.write(text + "\n")


def announcer(words: "Words") -> Callable[[Remark], None]:
    """Give what tells remarks in the words of a language."""
    return lambda remark: say(words.remark(remark))


def write_json(value: Mapping[str, object], out: TextIO) -> None:
    """Write one JSON object on a line of its own, at once."""
    out.write(json.dumps(value, ensure_ascii=False) + "\n")
    out.flush()


def shown_progress() -> Progress:
    """Give a progress that counts at a terminal, and is silent where nobody looks."""
    stream = sys.stderr
    if not stream.isatty():
        return lambda _done, _of: None

    def show(done: int, of: int) -> None:
        stream.write(f"\r{done * 100 // max(1, of):3} %" + ("\n" if done >= of else ""))

    return show

"""The help's pages of one language, as they lie on the disk."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

INDEX = "index"
_LINK = re.compile(r"\]\(([^)\s#]+)\.md(?:#[^)]*)?\)")
_MARKS = re.compile(r"[*_`#|]|\]\([^)]*\)|\[")


@dataclass(frozen=True, slots=True)
class HelpPageText:
    """One page: `name` is its path without the ending, `text` is Markdown."""

    name: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The text without marks, for searching."""
        return " ".join(_MARKS.sub("", self.text).split())


class HelpLibrary:
    """The pages below a folder: those that the index names in its order, then all others."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def pages(self) -> dict[str, HelpPageText]:
        """All pages by name, in reading order."""
        files = sorted(self._folder.rglob("*.md"))
        found = {path.relative_to(self._folder).with_suffix("").as_posix(): path for path in files}
        read = {name: _read(name, path) for name, path in found.items()}
        order = [name for name in self._reading_order(read) if name in read]
        return {name: read[name] for name in dict.fromkeys([*order, *sorted(read)])}

    def _reading_order(self, read: dict[str, HelpPageText]) -> list[str]:
        order = [INDEX]
        for name in order:
            page = read.get(name)
            targets = _LINK.findall(page.text) if page else []
            order += [
                linked
                for target in targets
                if (linked := linked_name(name, f"{target}.md")) and linked not in order
            ]
        return order

    def find(self, text: str) -> tuple[HelpPageText, ...]:
        """Give the pages with all the words, those with one in the title first.

        Without words: the pages that are not part of another one, such as each rule's.
        """
        words = text.casefold().split()
        if not words:
            return tuple(page for page in self.pages.values() if "/" not in page.name)
        hits = [
            page
            for page in self.pages.values()
            if all(word in f"{page.title} {page.plain}".casefold() for word in words)
        ]
        return tuple(
            sorted(hits, key=lambda page: not any(w in page.title.casefold() for w in words))
        )


def linked_name(page: str, target: str) -> str:
    """Give the name of the page that a link of a page leads to; nothing for other links."""
    path = PurePosixPath(unquote(target.partition("#")[0]))
    if "://" in target or path.is_absolute() or path.suffix != ".md":
        return ""
    parts: list[str] = list(PurePosixPath(page).parent.parts)
    for part in path.with_suffix("").parts:
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _read(name: str, path: Path) -> HelpPageText:
    text = path.read_text("utf-8")
    first = next((line for line in text.splitlines() if line.startswith("# ")), f"# {name}")
    return HelpPageText(name, first[2:].strip(), text)

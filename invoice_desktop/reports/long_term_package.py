"""A package that outlives the program: originals, records, and a page that checks it offline.

Invoices are kept for thirty years (会计档案管理办法, 2015, annex 1); the page needs a browser and
nothing else. What it proves is that files are those of the list, not that an invoice is genuine.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path

from invoice_desktop.reports.document_shelf import DocumentShelf
from invoice_desktop.reports.embedded_xml import embedded_xml
from invoice_desktop.reports.export_folder import ExportFolder
from invoice_desktop.reports.kept_entry import KeptEntry, ShelvedDocument, shelve_documents
from invoice_desktop.reports.record_pages import RecordPages, csp_digest
from invoice_desktop.reports.records_json import Json
from invoice_desktop.reports.words import Words

FORMAT = "InvoiceDesk long-term package"
VERSION = 1
MANIFEST = "manifest.json"
_PIECE = 1_048_576
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Digests:
    """What identifies a file's bytes: size in bytes, both digests in lower-case hex."""

    size: int
    sha256: str
    sm3: str


@dataclass(frozen=True, slots=True)
class LongTermPackage:
    """The parts that grow with every entry. Every method raises `OSError`."""

    folder: ExportFolder
    shelf: DocumentShelf
    pages: RecordPages

    def add(self, kept: KeptEntry) -> int:
        """Write an entry with its documents; tell how many documents were new."""
        shelved = shelve_documents(self.shelf, kept)
        new = [each for each in shelved if each.is_new]
        for each in new:
            self._write_embedded(each)
        self.pages.add(kept, shelved)
        return len(new)

    def _write_embedded(self, document: ShelvedDocument) -> None:
        stem = Path(document.path).stem
        month = Path(document.path).parent.name
        for place, content in enumerate(embedded_xml(document.original), start=1):
            self.folder.write(f"xml/{month}/{stem}.embedded-{place}.xml", content)


@contextmanager
def long_term_package(folder: ExportFolder, words: Words) -> Iterator[LongTermPackage]:
    """Open the parts that grow with every entry. Raises `OSError`."""
    shelf, pages = DocumentShelf(folder), RecordPages(folder, words)
    try:
        yield LongTermPackage(folder, shelf, pages)
        pages.close()
    finally:
        pages.let_go()
    shelf.close()


def checking_page(template: str, language: str, records: list[str]) -> str:
    """Make the page that checks the package, in a language, with links to the records.

    Its policy allows its own script and style by their digests and nothing else: no network.
    """
    links = "".join(
        f'<li><a href="{escape(path)}">{escape(Path(path).stem)}</a></li>\n' for path in records
    )
    script, style = _SCRIPT.search(template), _STYLE.search(template)
    assert script
    assert style
    holes = {
        "{{LANGUAGE}}": language.replace("_", "-"),
        "{{RECORDS}}": links,
        "{{SCRIPT_DIGEST}}": csp_digest(script[1]),
        "{{STYLE_DIGEST}}": csp_digest(style[1]),
    }
    for hole, text in holes.items():
        template = template.replace(hole, text)
    return template


def digests_of(path: Path) -> Digests:
    """Read a file piece by piece. Raises `OSError`."""
    from cryptography.hazmat.primitives.hashes import SM3, Hash

    first, second, size = hashlib.sha256(), Hash(SM3()), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            first.update(piece)
            second.update(piece)
            size += len(piece)
    return Digests(size, first.hexdigest(), second.finalize().hex())


def write_manifest(folder: ExportFolder, about: Mapping[str, Json]) -> Iterator[int]:
    """List every file as it lies on the disk; gives after each how many are listed.

    Raises `OSError`. Files are read again here: what is listed is what was written.
    """
    head = {"format": FORMAT, "version": VERSION, **about}
    with folder.stream(MANIFEST) as out:
        out.write(json.dumps(head, indent=1).encode().removesuffix(b"\n}"))
        out.write(b',\n "files": [')
        for listed, path in enumerate(_files(folder.root), start=1):
            found = digests_of(folder.root / path)
            line = {"path": path, "size": found.size, "sha256": found.sha256, "sm3": found.sm3}
            out.write((b"," if listed > 1 else b"") + b"\n  " + json.dumps(line).encode())
            yield listed
        out.write(b"\n ]\n}\n")


def _files(root: Path) -> Iterator[str]:
    """Give the paths of all files but the manifest, with slashes, folder by folder."""
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            path = (Path(folder) / name).relative_to(root).as_posix()
            if path != MANIFEST:
                yield path

"""Opens an OFD package (GB/T 33190): a zip from a stranger, once and under limits."""

import posixpath
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from invoice_desktop.documents.safe_xml import child, children, parse_xml, text_of
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_MEMBERS = 2000
LARGEST_MEMBER = 32 * 1024 * 1024
LARGEST_TOTAL = 128 * 1024 * 1024
HIGHEST_RATIO = 200
"""Real packages stay below 30; what is small unpacked may be packed as tightly as it likes."""
MOST_NODES = 1_500_000
"""Tags and attributes of all parts that are read; each takes a hundred bytes and more."""
MOST_LISTED = 100
"""Attachments, or files of tags: those listed beyond it are passed over."""
_RATIO_FROM = 1024 * 1024
_ENCRYPTED = 0x1
_DRIVE = 2
# what zipfile raises for damage of one kind or another: bad magic, offsets before the file's
# start, sizes beyond its end, flags that contradict each other, broken deflate streams
_DAMAGE = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True, eq=False)
class OfdPackage:
    """The members of a package by name; each is unpacked when first asked for, and kept.

    `content` are the very bytes that everything is read from. Names are those in the central
    directory: unique, relative, without `..`, also when upper and lower case are not told apart.
    """

    content: bytes = field(repr=False)
    names: tuple[str, ...]
    _entries: Mapping[str, ZipInfo] = field(repr=False)
    _by_folded_name: Mapping[str, str] = field(repr=False)
    _archive: ZipFile = field(repr=False)
    _unpacked: dict[str, bytes] = field(repr=False, default_factory=dict)
    _parsed: "dict[str, XmlElement]" = field(repr=False, default_factory=dict)
    _nodes: dict[str, int] = field(repr=False, default_factory=dict)

    def member(self, name: str) -> bytes:
        """Give a member's bytes. Raises `UnreadableDocument` `ofd_damaged`."""
        if name not in self._unpacked:
            self._unpacked[name] = self._unpack(name)
        return self._unpacked[name]

    def xml(self, name: str) -> "XmlElement":
        """Give the root of a member that is XML. Raises `UnreadableDocument`."""
        if name not in self._parsed:
            content = self.member(name)
            self._nodes[name] = content.count(b"<") + content.count(b"=")
            if sum(self._nodes.values()) > MOST_NODES:
                raise UnreadableDocument("ofd_too_large", member=name[:200])
            self._parsed[name] = parse_xml(content)
        return self._parsed[name]

    def locate(self, base: str, location: str) -> str | None:
        """Find the member that an ST_Loc names, seen from the member `base` that holds it.

        A leading `/` means the package's root. Real producers also write paths from the root
        without it, and mix up upper and lower case; both are followed where they name exactly
        one member. None when there is no such member, or the path leads out of the package.
        """
        plain = location.strip().replace("\\", "/")
        relative = posixpath.join(posixpath.dirname(base), plain)
        candidates = [plain] if plain.startswith("/") else [relative, plain]
        for candidate in candidates:
            name = posixpath.normpath(candidate).lstrip("/")
            if name in self._entries:
                return name
            if name.casefold() in self._by_folded_name:
                return self._by_folded_name[name.casefold()]
        return None

    def _unpack(self, name: str) -> bytes:
        try:
            return self._archive.read(self._entries[name])
        except _DAMAGE as error:
            raise UnreadableDocument("ofd_damaged", member=name) from error


@dataclass(frozen=True, slots=True)
class OfdDocument:
    """The one document of a package, with where its parts are; paths are member names.

    `custom_data` are the name-value pairs in OFD.xml, in order. `has_signatures` tells whether
    at least one signature is listed and there: nothing about what it proves.
    `signatures_lost` says that OFD.xml names a list of signatures which is not there.
    """

    package: OfdPackage
    root_path: str
    root: "XmlElement"
    custom_data: tuple[tuple[str, str], ...]
    has_signatures: bool
    signatures_lost: bool

    def part(self, name: str) -> str | None:
        """Give the member that the document's root names under `Attachments` and the like."""
        return self.located(child(self.root, name))

    def located(self, element: "XmlElement | None", attribute: str = "") -> str | None:
        """Give the member that an element of the document's root refers to."""
        location = _location(element, attribute)
        return self.package.locate(self.root_path, location) if location else None

    def attachments(self) -> tuple[tuple[str, str], ...]:
        """Give name and member of each attachment that is there, once, in the order of the list."""
        path = self.part("Attachments")
        if path is None:
            return ()
        found: dict[str, str] = {}
        for each in children(self.package.xml(path), "Attachment")[:MOST_LISTED]:
            member = self.package.locate(path, text_of(child(each, "FileLoc")))
            if member is not None:
                found.setdefault(member, str(each.get("Name", "")))
        return tuple((name, member) for member, name in found.items())

    def custom_tag_files(self) -> tuple[str, ...]:
        """Give the members that hold custom tags."""
        path = self.part("CustomTags")
        if path is None:
            return ()
        listed = children(self.package.xml(path), "CustomTag")[:MOST_LISTED]
        found = (self.package.locate(path, text_of(child(each, "FileLoc"))) for each in listed)
        return tuple(dict.fromkeys(member for member in found if member is not None))


def open_ofd(content: bytes) -> OfdPackage:
    """Open a package under limits; nothing is unpacked yet.

    Raises `UnreadableDocument`: `ofd_damaged`, `ofd_too_many_members`, `ofd_too_large`,
    `ofd_encrypted`, `ofd_unsafe_name` (with `member`), `ofd_name_twice` (with `member`).
    """
    try:
        archive = ZipFile(BytesIO(content))
        entries = archive.infolist()
    except _DAMAGE as bad:
        raise UnreadableDocument("ofd_damaged", member="") from bad
    _refuse_unsafe(entries)
    files = {_name(entry): entry for entry in entries if not _name(entry).endswith("/")}
    return OfdPackage(
        content=content,
        names=tuple(files),
        _entries=MappingProxyType(files),
        _by_folded_name=MappingProxyType({name.casefold(): name for name in files}),
        _archive=archive,
    )


def read_document(package: OfdPackage) -> OfdDocument:
    """Find the package's one document.

    Raises `UnreadableDocument`: `ofd_incomplete` (with the `member` that is missing),
    `ofd_several_documents`, and those of `parse_xml`.
    """
    entry = package.locate("", "OFD.xml")
    if entry is None:
        raise UnreadableDocument("ofd_incomplete", member="OFD.xml")
    bodies = children(package.xml(entry), "DocBody")
    if len(bodies) > 1 or any(len(children(body, "DocRoot")) > 1 for body in bodies):
        raise UnreadableDocument("ofd_several_documents")
    location = text_of(child(bodies[0], "DocRoot")) if bodies else ""
    path = package.locate(entry, location) if location else None
    if path is None:
        raise UnreadableDocument("ofd_incomplete", member=location or "DocRoot")
    listed, present = _signatures(package, entry, bodies[0])
    return OfdDocument(
        package=package,
        root_path=path,
        root=package.xml(path),
        custom_data=_custom_data(bodies[0]),
        has_signatures=present,
        signatures_lost=listed and not present,
    )


def _refuse_unsafe(entries: list[ZipInfo]) -> None:
    if len(entries) > MOST_MEMBERS:
        raise UnreadableDocument("ofd_too_many_members", limit=str(MOST_MEMBERS))
    seen: set[str] = set()
    for entry in entries:
        name = _name(entry)
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableDocument("ofd_encrypted")
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise UnreadableDocument("ofd_damaged", member=name[:200])
        if _leads_out(name):
            raise UnreadableDocument("ofd_unsafe_name", member=name[:200])
        folded = name.rstrip("/").casefold()
        if folded in seen:
            raise UnreadableDocument("ofd_name_twice", member=name[:200])
        seen.add(folded)
    _refuse_bombs(entries)


def _refuse_bombs(entries: list[ZipInfo]) -> None:
    total = sum(entry.file_size for entry in entries)
    for entry in entries:
        tight = entry.file_size > max(entry.compress_size, 1) * HIGHEST_RATIO
        if entry.file_size > LARGEST_MEMBER or (tight and entry.file_size > _RATIO_FROM):
            raise UnreadableDocument("ofd_too_large", member=_name(entry)[:200])
    if total > LARGEST_TOTAL:
        raise UnreadableDocument("ofd_too_large", member="")


def _name(entry: ZipInfo) -> str:
    # `filename` was already changed: cut at a NUL, and on Windows with its backslashes turned
    return entry.orig_filename


def _leads_out(name: str) -> bool:
    parts = name.rstrip("/").split("/")
    return (
        not name
        or "\\" in name
        or "\0" in name
        or name[1:_DRIVE] == ":"
        or any(part in {"", ".", ".."} for part in parts)
    )


def _signatures(package: OfdPackage, entry: str, body: "XmlElement") -> tuple[bool, bool]:
    """Tell whether a list of signatures is named, and whether a signature in it is there."""
    location = text_of(child(body, "Signatures"))
    if not location:
        return False, False
    path = package.locate(entry, location)
    if path is None:
        return True, False
    listed = children(package.xml(path), "Signature")
    return True, any(
        package.locate(path, str(each.get("BaseLoc", ""))) is not None for each in listed
    )


def _custom_data(body: "XmlElement") -> tuple[tuple[str, str], ...]:
    information = child(body, "DocInfo")
    holder = child(information, "CustomDatas") if information is not None else None
    if holder is None:
        return ()
    listed = children(holder, "CustomData")
    return tuple((str(each.get("Name", "")).strip(), text_of(each)) for each in listed)


def _location(element: "XmlElement | None", attribute: str) -> str:
    if element is None:
        return ""
    return str(element.get(attribute, "")).strip() if attribute else text_of(element)

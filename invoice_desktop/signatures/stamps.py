"""Where seals stand on the pages of an OFD document, and what they look like."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_geometry import Box
from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.safe_xml import child, children, text_at
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.signatures.ofd import (
    LARGEST_SIGNATURE,
    LARGEST_VALUE,
    MOST_SIGNATURES,
    listed_signatures,
    page_numbers,
)
from invoice_desktop.signatures.seal_places import box_of
from invoice_desktop.signatures.seals import Picture, read_seal_signature
from invoice_desktop.signatures.unreadable import UnreadableSignature

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_STAMPS = 500


@dataclass(frozen=True, slots=True)
class Stamp:
    """A seal's picture on a page: it proves nothing, whatever its signature comes to.

    `page` counts from zero. All lengths are millimetres: `left` and `top` in the page's own
    coordinates, `clip` the part of the stamp to show, from the stamp's corner; None for all of it.
    `format` is what the seal says of its picture (`png`, `gif`, `ofd` …), in lower case.
    """

    page: int
    left: float
    top: float
    width: float
    height: float
    clip: Box | None
    format: str
    content: bytes = field(repr=False)


def seal_stamps(document: OfdDocument) -> tuple[Stamp, ...]:
    """Give the stamps of all seals, in the order they are listed; what cannot be read has none."""
    try:
        listed = listed_signatures(document)[:MOST_SIGNATURES]
    except UnreadableDocument:
        return ()
    paths = (each.path for each in listed if each.path is not None)
    found = [stamp for path in paths for stamp in _stamps(document, path)]
    return tuple(found[:MOST_STAMPS])


def _stamps(document: OfdDocument, path: str) -> Iterator[Stamp]:
    try:
        if len(document.package.member(path)) > LARGEST_SIGNATURE:
            return
        root = document.package.xml(path)
        signed = child(root, "SignedInfo")
        placed = children(signed, "StampAnnot") if signed is not None else []
        picture = _picture(document, path, root) if placed else None
    except (UnreadableDocument, UnreadableSignature):
        # told where the signature is looked at
        return
    numbers = page_numbers(document)
    for annotation in placed[:MOST_STAMPS]:
        page = numbers.get(str(annotation.get("PageRef", "")))
        box = box_of(annotation.get("Boundary"))
        if page is not None and box is not None and picture is not None:
            yield Stamp(
                page=page,
                left=box.left,
                top=box.top,
                width=box.width,
                height=box.height,
                clip=box_of(annotation.get("Clip")),
                format=picture.kind.strip().lower(),
                content=picture.content,
            )


def _picture(document: OfdDocument, path: str, root: "XmlElement") -> Picture | None:
    location = text_at(root, "SignedValue")
    member = document.package.locate(path, location) if location else None
    if member is None:
        return None
    content = document.package.member(member)
    return read_seal_signature(content).seal.picture if len(content) <= LARGEST_VALUE else None

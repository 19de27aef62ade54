"""Where a signature's seal stands on the pages, as parts of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_geometry import Box, numbers_of
from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.ofd_resources import physical_box
from invoice_desktop.documents.safe_xml import child, children
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_MOST_PLACES = 50


def seal_places(document: OfdDocument, signed: "XmlElement") -> tuple[Place, ...]:
    """Give where `SignedInfo` sets the seal; none on a page that is not there or not readable."""
    return tuple(dict.fromkeys(_places(document, signed)))[:_MOST_PLACES]


def _places(document: OfdDocument, signed: "XmlElement") -> Iterator[Place]:
    holder, common = child(document.root, "Pages"), child(document.root, "CommonData")
    pages = children(holder, "Page") if holder is not None else []
    numbers = {str(page.get("ID", "")): number for number, page in enumerate(pages)}
    for annotation in children(signed, "StampAnnot")[:_MOST_PLACES]:
        number = numbers.get(str(annotation.get("PageRef", "")))
        stamp = box_of(annotation.get("Boundary"))
        if number is None or stamp is None:
            continue
        path = document.located(pages[number], "BaseLoc")
        try:
            sheet = physical_box(document.package.xml(path), common) if path else None
        except UnreadableDocument:
            continue
        if sheet is not None:
            yield _part(number, stamp, sheet)


def box_of(text: str | None) -> Box | None:
    """Read a box in millimetres; None for one without a size."""
    numbers = numbers_of(text)
    if len(numbers) != 4 or not (numbers[2] > 0 and numbers[3] > 0):
        return None
    return Box(*numbers)


def _part(number: int, stamp: Box, sheet: Box) -> Place:
    left, top = stamp.left - sheet.left, stamp.top - sheet.top
    return Place(
        number,
        _within(left / sheet.width),
        _within(top / sheet.height),
        _within((left + stamp.width) / sheet.width),
        _within((top + stamp.height) / sheet.height),
    )


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)

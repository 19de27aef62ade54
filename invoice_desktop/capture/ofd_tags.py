"""Reads the custom tags of an OFD: which text object on which page holds which field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from invoice_desktop.capture.einvoice_attachment import FIELDS, LINE_PARTS
from invoice_desktop.capture.field_readings import ReadingCollector, make_line
from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.ofd_pages import PageText
from invoice_desktop.documents.safe_xml import children, local_name, parse_xml, text_of
from invoice_desktop.domain.evidence import Reading, Remark
from invoice_desktop.domain.invoice import Field, InvoiceLine, Source
from invoice_desktop.domain.place import Place

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_FIELDS = {path[-1]: name for path, name in FIELDS.items()}
_MOST_TEXTS = 500
"""Texts that one tag points to: a cipher area or a long note has a few dozen."""
_CALLS = {"InvoiceNumber": Field.INVOICE_NUMBER, "IssueTime": Field.ISSUE_DATE}


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts of the pages by page ID and object ID."""

    by_object: Mapping[tuple[str, str], Sequence[PageText]]

    def of(self, element: "XmlElement") -> tuple[PageText, ...]:
        """Give the texts that an element's references point to, in their order."""
        found: list[PageText] = []
        for reference in children(element, "ObjectRef"):
            page, identifier = str(reference.get("PageRef", "")), text_of(reference)
            found.extend(self.by_object.get((page, identifier), ())[:_MOST_TEXTS])
            if len(found) > _MOST_TEXTS:
                break
        return tuple(found[:_MOST_TEXTS])


def read_custom_tags(
    document: OfdDocument, texts: Sequence[PageText]
) -> tuple[tuple[Reading, ...], tuple[Remark, ...]]:
    """Read each field from the text that its tag points to, with the place where it stands."""
    by_object: dict[tuple[str, str], list[PageText]] = {}
    for text in texts:
        if text.object_id and text.page_id:
            by_object.setdefault((text.page_id, text.object_id), []).append(text)
    readings: list[Reading] = []
    remarks: list[Remark] = []
    for member in document.custom_tag_files():
        collector = ReadingCollector(Source.VISIBLE_TEXT, member)
        _read_file(document.package.member(member), _Texts(by_object), collector)
        readings.extend(collector.readings)
        remarks.extend(collector.remarks)
    return tuple(readings), tuple(remarks)


def _read_file(content: bytes, texts: _Texts, collector: ReadingCollector) -> None:
    # one vendor's genuine files begin `<:eInvoice xmlns:="">` and declare no prefix at all
    root = parse_xml(content.replace(b"<:", b"<").replace(b"</:", b"</"), forgiving=True)
    lines: list[InvoiceLine | None] = []
    of_lines: list[PageText] = []
    for element in root.iter("*"):
        name = local_name(element)
        if name == "GoodsInfo" and _is_outermost(element):
            parts = tuple(_line_parts(element, texts))
            lines.append(_line(parts))
            of_lines.extend(text for _name, found in parts for text in found)
        elif name in _FIELDS or name in _CALLS:
            _read_field(_FIELDS.get(name) or _CALLS[name], texts.of(element), collector)
    if lines and all(line is not None and line.amount is not None for line in lines):
        place = _around(of_lines)
        collector.add_value(Field.LINES, tuple(filter(None, lines)), place=place)


def _is_outermost(element: "XmlElement") -> bool:
    """Tell whether no line of goods is around this one: each would be read again for all inside."""
    return all(local_name(each) != "GoodsInfo" for each in element.iterancestors())


def _read_field(name: Field, found: Sequence[PageText], collector: ReadingCollector) -> None:
    if found:
        joined = "".join(text.text for text in found)
        collector.add_text(name, joined, _around(found))


def _line(parts: Sequence[tuple[str, Sequence[PageText]]]) -> InvoiceLine | None:
    texts = {name: "".join(text.text for text in found) for name, found in parts}
    return make_line(texts) if texts else None


def _line_parts(element: "XmlElement", texts: _Texts) -> Iterator[tuple[str, tuple[PageText, ...]]]:
    for part in element.iter("*"):
        name = local_name(part)
        found = texts.of(part) if name in LINE_PARTS else ()
        if found:
            yield LINE_PARTS[name], found


def _around(found: Sequence[PageText]) -> Place:
    """Give the rectangle around those texts that stand on the first one's page."""
    first = found[0].place
    places = [text.place for text in found if text.place.page == first.page]
    return Place(
        first.page,
        min(place.left for place in places),
        min(place.top for place in places),
        max(place.right for place in places),
        max(place.bottom for place in places),
    )

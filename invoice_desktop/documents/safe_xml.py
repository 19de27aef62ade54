"""Parses XML that strangers wrote: no DTD, no entities, no network, bounded size and depth."""

import codecs
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

LARGEST_XML = 6 * 1024 * 1024
"""Bytes; an invoice of 2,000 lines takes two megabytes."""

MOST_NODES = 600_000
"""Tags and attributes; the page of an invoice of 2,000 lines has 170,000 in one document."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0?\0", "utf-16-le"),
    (b"\0<\0?", "utf-16-be"),
)
# GB18030 contains GBK and GB2312, and files that declare those two use its characters
_DECLARED = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "gb18030": "gb18030",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "cp936": "gb18030",
    "big5": "big5hkscs",
    "us-ascii": "ascii",
}
_DECLARATION = re.compile(r"\s*<\?xml\s[^>]{0,200}?\?>")
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]+)|([0-9]+));?", re.ASCII)
_LONG_NUMBER = 9
_SURROGATES = range(0xD800, 0xE000)
_BLANKS = re.compile(r"[\s\ufeff\0]*")
_ENCODING = re.compile(rb"<\?xml[^>]{0,120}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")


def parse_xml(content: bytes, *, forgiving: bool = False) -> "XmlElement":
    """Parse an XML document and give its root.

    The encoding is taken from the byte order mark, then the declaration, then UTF-8, then
    GB18030. `forgiving` mends ill-formed documents where one is needed that genuine invoices
    carry; never use it on what a verdict rests on alone.
    Raises `UnreadableDocument`: `xml_empty`, `xml_too_large`, `xml_wrong_encoding`,
    `xml_has_dtd`, `xml_malformed` (with `line`), `xml_too_many_elements` (with `limit`).
    """
    from lxml import etree

    if len(content) > LARGEST_XML:
        raise UnreadableDocument("xml_too_large", limit=str(LARGEST_XML // 1024 // 1024))
    text = _DECLARATION.sub("", decode_xml(content), count=1)
    if forgiving:
        text = _REFERENCE.sub(_mended_reference, text)
    _refuse_document_type(text)
    if count_nodes(text) > MOST_NODES:
        # each takes a hundred bytes and more, though four are enough to write it
        raise UnreadableDocument("xml_too_many_elements", limit=str(MOST_NODES))
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=forgiving,
    )
    try:
        root = etree.fromstring(text.strip("\0\r\n\t \ufeff").encode(), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableDocument("xml_malformed", line=str(error.lineno or 0)) from error
    except (ValueError, UnicodeEncodeError) as error:
        raise UnreadableDocument("xml_malformed", line="0") from error
    if root is None:
        raise UnreadableDocument("xml_malformed", line="0")
    return root


def _mended_reference(reference: re.Match[str]) -> str:
    """Replace a reference to no character: mending keeps it, and then no text can be had of it."""
    digits = (reference[1] or reference[2]).lstrip("0")
    number = int(digits, 16 if reference[1] else 10) if 0 < len(digits) < _LONG_NUMBER else 0
    is_character = 0 < number <= sys.maxunicode and number not in _SURROGATES
    return reference[0] if is_character else "\N{REPLACEMENT CHARACTER}"


def count_nodes(text: str) -> int:
    """Count what could become a node in memory: tags, closing ones too, and attributes."""
    return text.count("<") + text.count("=")


def decode_xml(content: bytes) -> str:
    """Decode an XML document. Raises `UnreadableDocument` `xml_empty`, `xml_wrong_encoding`."""
    if not content.strip(b"\0\r\n\t "):
        raise UnreadableDocument("xml_empty")
    for encoding in _encodings(content):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableDocument("xml_wrong_encoding")


def _encodings(content: bytes) -> Iterator[str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            yield encoding
    declared = _ENCODING.search(content[:300])
    if declared:
        name = declared[1].decode("ascii").lower()
        if name in _DECLARED:
            yield _DECLARED[name]
    yield from ("utf-8", "gb18030")


def _refuse_document_type(text: str) -> None:
    """Refuse a document type before any parser sees it: entities are declared nowhere else."""
    position = 0
    while position >= 0:
        position = _BLANKS.match(text, position).end()  # type: ignore[union-attr]  # matches ""
        if text[position : position + 9].upper() == "<!DOCTYPE":
            raise UnreadableDocument("xml_has_dtd")
        position = _end_of_prolog_part(text, position)


def _end_of_prolog_part(text: str, position: int) -> int:
    """Give where a comment or processing instruction ends, -1 when there is none here."""
    for opening, closing in (("<!--", "-->"), ("<?", "?>")):
        if text.startswith(opening, position):
            found = text.find(closing, position + len(opening))
            return found + len(closing) if found >= 0 else -1
    return -1


def local_name(element: "XmlElement") -> str:
    """Give an element's name without its namespace, or a prefix that stands for none."""
    return _local(str(element.tag))


def child(element: "XmlElement", name: str) -> "XmlElement | None":
    """Give the first child with this local name."""
    return next((each for each in element if local_name(each) == name), None)


def children(element: "XmlElement", name: str) -> "list[XmlElement]":
    """Give all children with this local name, in document order."""
    return [each for each in element if local_name(each) == name]


def text_of(element: "XmlElement | None") -> str:
    """Give the text of an element without blanks at its ends, the empty text for None."""
    return (element.text or "").strip() if element is not None else ""


def text_at(element: "XmlElement", *path: str) -> str:
    """Give the text at a path of local names below the element, the empty text when absent."""
    found: XmlElement | None = element
    for name in path:
        found = child(found, name) if found is not None else None
    return text_of(found)


@lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2]

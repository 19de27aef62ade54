"""The structured data that a PDF or OFD invoice carries inside: it is to be archived beside it."""

from collections.abc import Iterable

from invoice_desktop.documents.formats import looks_like_xml
from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.trouble import UnreadableDocument


def embedded_xml(original: Original) -> tuple[bytes, ...]:
    """Give the XML files inside a document, byte for byte; none where it cannot be opened.

    What cannot be opened is archived all the same, as it is.
    """
    try:
        inside = _attachments(original)
    except UnreadableDocument:
        return ()
    return tuple(content for content in inside if looks_like_xml(content))


def _attachments(original: Original) -> Iterable[bytes]:
    if original.format is InputFormat.PDF:
        from invoice_desktop.documents.pdf import open_pdf

        with open_pdf(original.content) as document:
            return [attachment.content for attachment in document.attachments()]
    if original.format is InputFormat.OFD:
        from invoice_desktop.documents.ofd_package import open_ofd, read_document

        package = open_ofd(original.content)
        listed = read_document(package).attachments()
        return [package.member(member) for _name, member in listed]
    return ()

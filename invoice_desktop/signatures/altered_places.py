"""Where members of an OFD package are shown: the whole sheet of a page, the box of a picture."""

from collections.abc import Iterator, Sequence

from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.ofd_pages import read_pages
from invoice_desktop.documents.safe_xml import child, children, text_of
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument

_MOST_PLACES = 50


def places_of_members(document: OfdDocument, members: Sequence[str]) -> tuple[Place, ...]:
    """Give where these members are shown; none of what has no place on a page."""
    if not members:
        return ()
    wanted = frozenset(members)
    try:
        found = dict.fromkeys((*_sheets(document, wanted), *_pictures(document, wanted)))
    except UnreadableDocument:
        # pages that cannot be read are not shown either
        return ()
    return tuple(found)[:_MOST_PLACES]


def _sheets(document: OfdDocument, wanted: frozenset[str]) -> Iterator[Place]:
    holder = child(document.root, "Pages")
    templates, annotations = _templates(document), _annotations(document)
    for number, page in enumerate(children(holder, "Page") if holder is not None else ()):
        path = document.located(page, "BaseLoc")
        if path is None:
            continue
        used = (
            templates.get(str(each.get("TemplateID", "")), "")
            for each in children(document.package.xml(path), "Template")
        )
        if not wanted.isdisjoint((path, *used, *annotations.get(str(page.get("ID", "")), ()))):
            yield Place(number, 0.0, 0.0, 1.0, 1.0)


def _pictures(document: OfdDocument, wanted: frozenset[str]) -> Iterator[Place]:
    if all(member.casefold().endswith(".xml") for member in wanted):
        # none of them is a picture, and reading the pages again would be for nothing
        return
    for picture in read_pages(document).pictures:
        if picture.member in wanted:
            yield picture.place


def _templates(document: OfdDocument) -> dict[str, str]:
    common = child(document.root, "CommonData")
    listed = children(common, "TemplatePage") if common is not None else []
    located = ((str(each.get("ID", "")), document.located(each, "BaseLoc")) for each in listed)
    return {identifier: member for identifier, member in located if member is not None}


def _annotations(document: OfdDocument) -> dict[str, list[str]]:
    path = document.part("Annotations")
    found: dict[str, list[str]] = {}
    for page in children(document.package.xml(path), "Page") if path is not None else ():
        location = text_of(child(page, "FileLoc"))
        member = document.package.locate(path or "", location) if location else None
        if member is not None:
            found.setdefault(str(page.get("PageID", "")), []).append(member)
    return found

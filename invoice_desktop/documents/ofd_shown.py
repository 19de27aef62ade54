"""Where on the pages a member of an OFD package is shown."""

from collections.abc import Collection, Iterator

from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.documents.ofd_pages import OfdPages
from invoice_desktop.documents.safe_xml import child, children
from invoice_desktop.domain.place import Place


def places_of_members(
    document: OfdDocument, pages: OfdPages, members: Collection[str]
) -> tuple[Place, ...]:
    """Give the spots that these members draw: a picture its own, a page's content all of it.

    Attachments and metadata are shown nowhere.
    """
    of_pages = [Place(index, 0.0, 0.0, 1.0, 1.0) for index in _pages_of(document, members)]
    of_pictures = [each.place for each in pages.pictures if each.member in members]
    return tuple(dict.fromkeys((*of_pages, *of_pictures)))


def _pages_of(document: OfdDocument, members: Collection[str]) -> Iterator[int]:
    holder = child(document.root, "Pages")
    listed = children(holder, "Page") if holder is not None else []
    templates = _templates(document)
    for index, page in enumerate(listed):
        path = document.located(page, "BaseLoc")
        if path is None:
            continue
        used = children(document.package.xml(path), "Template")
        drawn_by = {path, *(templates.get(str(each.get("TemplateID", ""))) for each in used)}
        if drawn_by & set(members):
            yield index


def _templates(document: OfdDocument) -> dict[str, str | None]:
    common = child(document.root, "CommonData")
    listed = children(common, "TemplatePage") if common is not None else []
    return {str(each.get("ID", "")): document.located(each, "BaseLoc") for each in listed}

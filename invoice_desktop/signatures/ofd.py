"""The signatures of an OFD document: read, and everything about them looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_package import OfdDocument, OfdPackage
from invoice_desktop.documents.safe_xml import child, children, text_at, text_of
from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.signatures.altered_places import places_of_members
from invoice_desktop.signatures.coverage import reached_members, unreached_members
from invoice_desktop.signatures.looking import looked
from invoice_desktop.signatures.references import (
    CheckedReferences,
    Digests,
    SignedPlace,
    check_references,
)
from invoice_desktop.signatures.seal_places import seal_places
from invoice_desktop.signatures.signed_values import read_signed_value

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_SIGNATURES = 20
LARGEST_SIGNATURE = 1024 * 1024
"""Bytes of a Signature.xml; the longest real one has a hundredth of it."""
LARGEST_VALUE = 2 * 1024 * 1024
"""Bytes of a SignedValue.dat, and of a Seal.esl: a picture is most of them."""
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class ListedSignature:
    """A signature as the document lists it; `path` is None when its member is missing.

    `kind` is what the list calls it: `Seal` or `Sign`.
    """

    name: str
    kind: str
    path: str | None
    list_path: str


@dataclass(frozen=True, slots=True)
class _Coverage:
    """What every signature of the document should cover, and what nothing names."""

    reached: tuple[str, ...]
    unreached: tuple[str, ...]


def read_ofd_signatures(document: OfdDocument) -> tuple[DocumentSignature, ...]:
    """Give the signatures that the document lists, in its order, with all that was looked at.

    What cannot be read is told by a check, never by an exception. A list that is not there gives
    none: `OfdDocument.signatures_lost` tells of it.
    """
    try:
        listed = listed_signatures(document)
    except UnreadableDocument as trouble:
        return (_unread("", SignatureForm.SEAL, trouble.code),)
    if not listed:
        return ()
    reached = reached_members(document)
    own = own_members(document.package, listed)
    coverage = _Coverage(reached, unreached_members(document.package, reached, own))
    digests: Digests = {}
    found = []
    for each in listed[:MOST_SIGNATURES]:
        place = SignedPlace(each.path or "", each.list_path, len(listed) > 1, digests)
        found.append(_read(document, each, coverage, place))
    if len(listed) > MOST_SIGNATURES:
        found.append(_unread("", SignatureForm.SEAL, "too_many_signatures"))
    return tuple(found)


def listed_signatures(document: OfdDocument) -> tuple[ListedSignature, ...]:
    """Give what Signatures.xml lists. Raises `UnreadableDocument` when it is no XML."""
    package = document.package
    entry = package.locate("", "OFD.xml")
    if entry is None:
        return ()
    found: list[ListedSignature] = []
    for body in children(package.xml(entry), "DocBody"):
        for location in children(body, "Signatures"):
            path = package.locate(entry, text_of(location)) if text_of(location) else None
            found += _listed(package, path) if path is not None else ()
    return tuple(found)


def own_members(package: OfdPackage, listed: Sequence[ListedSignature]) -> tuple[str, ...]:
    """Give the members that signatures consist of: they cannot cover themselves."""
    found: dict[str, None] = {}
    for each in listed:
        found[each.list_path] = None
        if each.path is not None:
            found[each.path] = None
            for member in _value_and_seal(package, each.path):
                found[member] = None
    return tuple(found)


def _listed(package: OfdPackage, path: str) -> list[ListedSignature]:
    found = []
    for each in children(package.xml(path), "Signature"):
        location = str(each.get("BaseLoc", "")).strip()
        member = package.locate(path, location) if location else None
        name = str(each.get("ID", "")).strip() or location
        found.append(ListedSignature(name, str(each.get("Type", "Seal")), member, path))
    return found


def _value_and_seal(package: OfdPackage, path: str) -> list[str]:
    try:
        if len(package.member(path)) > LARGEST_SIGNATURE:
            return []
        root = package.xml(path)
    except UnreadableDocument:
        # told where the signature is read
        return []
    locations = text_at(root, "SignedValue"), text_at(root, "SignedInfo", "Seal", "BaseLoc")
    located = (package.locate(path, location) for location in locations if location)
    return [member for member in located if member is not None]


def _read(
    document: OfdDocument, listed: ListedSignature, coverage: _Coverage, place: SignedPlace
) -> DocumentSignature:
    form = SignatureForm.CERTIFICATE if listed.kind == "Sign" else SignatureForm.SEAL
    if listed.path is None:
        return _unread(listed.name, form, "file_missing")
    try:
        if len(document.package.member(listed.path)) > LARGEST_SIGNATURE:
            return _unread(listed.name, form, "xml_too_large")
        root = document.package.xml(listed.path)
        signed = child(root, "SignedInfo")
        if signed is None:
            return _unread(listed.name, form, "signed_info_missing")
        references = check_references(document.package, place, signed)
        value = _read_value(document.package, listed, root, form)
    except UnreadableDocument as trouble:
        return _unread(listed.name, form, trouble.code)
    placed = replace(value, pages=_pages(document, signed), stamps=seal_places(document, signed))
    return _completed(document, placed, references, coverage)


def _completed(
    document: OfdDocument,
    value: DocumentSignature,
    references: CheckedReferences,
    coverage: _Coverage,
) -> DocumentSignature:
    uncovered = tuple(name for name in coverage.reached if name not in references.listed)
    covering = _coverage_check(uncovered, coverage)
    return replace(
        value,
        checks=(*references.checks, *_in_order((covering, *value.checks))),
        altered=references.altered,
        uncovered=uncovered,
        places=places_of_members(document, references.altered or uncovered),
    )


def _read_value(
    package: OfdPackage, listed: ListedSignature, root: "XmlElement", form: SignatureForm
) -> DocumentSignature:
    assert listed.path is not None
    location = text_at(root, "SignedValue")
    member = package.locate(listed.path, location) if location else None
    if member is None:
        return _unread(listed.name, form, "file_missing")
    content, seal = package.member(member), _seal_file(package, listed.path, root)
    if len(content) > LARGEST_VALUE:
        return _unread(listed.name, form, "asn1_too_large")
    read = read_signed_value(content, package.member(listed.path), seal)
    return replace(read, name=listed.name, checks=(*read.checks, *_issuer(read)))


def _issuer(read: DocumentSignature) -> tuple[SignatureCheck, ...]:
    """Say of a signed message that nobody here knows who issued its certificate."""
    if read.form is not SignatureForm.CERTIFICATE or read.signer is None:
        return ()
    issuer = read.signer.issuer
    return (looked(ChainPart.MAKER, Holds.WARNS, Looked.ISSUER_UNKNOWN, issuer=issuer),)


def _unread(name: str, form: SignatureForm, reason: str) -> DocumentSignature:
    problem = looked(ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, reason=reason)
    return DocumentSignature(name, form, (problem,))


def _seal_file(package: OfdPackage, path: str, root: "XmlElement") -> bytes | None:
    """Give the seal's own file; a missing one takes nothing away, the signed value has the seal."""
    location = text_at(root, "SignedInfo", "Seal", "BaseLoc")
    member = package.locate(path, location) if location else None
    return package.member(member) if member is not None else None


def _coverage_check(uncovered: Sequence[str], coverage: _Coverage) -> SignatureCheck:
    details = {"count": str(len(uncovered) or len(coverage.reached))}
    if uncovered:
        details["member"] = ", ".join(uncovered[:_MOST_NAMED])
    if coverage.unreached:
        details["unreached"] = ", ".join(coverage.unreached[:_MOST_NAMED])
    if uncovered:
        return looked(ChainPart.DOCUMENT, Holds.NO, Looked.MEMBERS_NOT_COVERED, **details)
    return looked(ChainPart.DOCUMENT, Holds.YES, Looked.EVERYTHING_IS_COVERED, **details)


def _in_order(checks: Sequence[SignatureCheck]) -> tuple[SignatureCheck, ...]:
    order = tuple(ChainPart)
    return tuple(sorted(checks, key=lambda each: order.index(each.part)))


def _pages(document: OfdDocument, signed: "XmlElement") -> tuple[int, ...]:
    numbers = page_numbers(document)
    stamped = (numbers.get(str(each.get("PageRef", ""))) for each in children(signed, "StampAnnot"))
    return tuple(sorted({number for number in stamped if number is not None}))


def page_numbers(document: OfdDocument) -> dict[str, int]:
    """Give the zero-based number of each page by the ID that the document gives it."""
    holder = child(document.root, "Pages")
    listed = children(holder, "Page") if holder is not None else []
    return {str(page.get("ID", "")): number for number, page in enumerate(listed)}

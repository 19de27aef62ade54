"""The signatures of an OFD document (GB/T 33190, chapter 18), each looked at from end to end.

Nothing here trusts anybody: names are what the file says of itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_package import OfdDocument, OfdPackage
from invoice_desktop.documents.safe_xml import child, children, text_of
from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.signatures.coverage import reached_members
from invoice_desktop.signatures.looking import looked
from invoice_desktop.signatures.references import (
    CheckedReferences,
    SignedPlace,
    check_references,
)
from invoice_desktop.signatures.signed_values import read_signed_value

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

MOST_SIGNATURES = 50
_UNREADABLE = Looked.SIGNATURE_UNREADABLE


@dataclass(frozen=True, slots=True)
class SignatureFiles:
    """The members of one signature; `value` and `seal` are None where there are none."""

    name: str
    path: str | None
    value: str | None = None
    seal: str | None = None
    root: "XmlElement | None" = None
    trouble: str = ""

    @property
    def members(self) -> frozenset[str]:
        return frozenset(each for each in (self.path, self.value, self.seal) if each)


def read_ofd_signatures(document: OfdDocument) -> tuple[DocumentSignature, ...]:
    """Give every signature that the document lists, with everything that was looked at.

    What cannot be read is said so in its checks, never raised.
    """
    list_path, listed = signature_files(document)
    if not listed:
        return ()
    own = frozenset({list_path}).union(*(each.members for each in listed))
    shown = [name for name in reached_members(document) if name not in own]
    appended = len(listed) > 1
    return tuple(_signature(document.package, each, list_path, shown, appended) for each in listed)


def signature_files(document: OfdDocument) -> tuple[str, tuple[SignatureFiles, ...]]:
    """Give the list's own member and the members of each signature in it; ("", ()) for none."""
    package = document.package
    entry = package.locate("", "OFD.xml") or ""
    bodies = children(package.xml(entry), "DocBody")
    location = text_of(child(bodies[0], "Signatures"))
    path = package.locate(entry, location) if location else None
    if path is None:
        return "", ()
    try:
        listed = children(package.xml(path), "Signature")[:MOST_SIGNATURES]
    except UnreadableDocument as trouble:
        return path, (SignatureFiles("", None, trouble=trouble.code),)
    return path, tuple(_files(package, path, each) for each in listed)


def _files(package: OfdPackage, list_path: str, listed: "XmlElement") -> SignatureFiles:
    name, location = str(listed.get("ID", "")), str(listed.get("BaseLoc", ""))
    path = package.locate(list_path, location) if location.strip() else None
    if path is None:
        return SignatureFiles(name, None, trouble="file_missing")
    try:
        root = package.xml(path)
    except UnreadableDocument as trouble:
        return SignatureFiles(name, path, trouble=trouble.code)
    signed = child(root, "SignedInfo")
    holder = child(signed, "Seal") if signed is not None else None
    return SignatureFiles(
        name,
        path,
        value=_located(package, path, child(root, "SignedValue")),
        seal=_located(package, path, child(holder, "BaseLoc") if holder is not None else None),
        root=root,
    )


def _located(package: OfdPackage, path: str, element: "XmlElement | None") -> str | None:
    location = text_of(element)
    return package.locate(path, location) if location else None


def _signature(
    package: OfdPackage,
    files: SignatureFiles,
    list_path: str,
    shown: list[str],
    appended: bool,  # noqa: FBT001 - said by name in `SignedPlace`
) -> DocumentSignature:
    signed = child(files.root, "SignedInfo") if files.root is not None else None
    if files.path is None or signed is None:
        return _unread(files.name, files.trouble or "signed_info_missing")
    place = SignedPlace(files.path, list_path, appended=appended)
    references = check_references(package, place, signed)
    uncovered = tuple(name for name in shown if name not in references.listed)
    value = _value(package, files)
    return replace(
        value,
        name=files.name,
        checks=(*references.checks, *_coverage(references, uncovered), *value.checks),
        altered=references.altered,
        uncovered=uncovered,
    )


def _coverage(
    references: CheckedReferences, uncovered: tuple[str, ...]
) -> Iterator[SignatureCheck]:
    if uncovered:
        what, holds, count = Looked.MEMBERS_NOT_COVERED, Holds.WARNS, len(uncovered)
    else:
        what, holds, count = Looked.EVERYTHING_IS_COVERED, Holds.YES, len(references.listed)
    yield looked(ChainPart.DOCUMENT, holds, what, count=str(count))


def _value(package: OfdPackage, files: SignatureFiles) -> DocumentSignature:
    assert files.path is not None
    if files.value is None:
        return _unread(files.name, "signed_value_missing")
    try:
        content = package.member(files.value)
        signed = package.member(files.path)
        seal = package.member(files.seal) if files.seal else None
    except UnreadableDocument as trouble:
        return _unread(files.name, trouble.code)
    return read_signed_value(content, signed, seal)


def _unread(name: str, reason: str) -> DocumentSignature:
    check = looked(ChainPart.SIGNER, Holds.UNKNOWN, _UNREADABLE, reason=reason)
    return DocumentSignature(name, SignatureForm.SEAL, (check,))

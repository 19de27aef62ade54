"""Whether the members that a signature lists are as they were when it was made."""

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from invoice_desktop.documents.digests import sha256_hex, sm3_hex
from invoice_desktop.documents.ofd_package import OfdPackage
from invoice_desktop.documents.safe_xml import child, children, text_of
from invoice_desktop.domain.signature import ChainPart, Holds, Looked, SignatureCheck
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

Digests: TypeAlias = dict[tuple[str, Callable[[bytes], str]], str]
"""Digests in hex by member and method."""
MOST_REFERENCES = 2000
"""As many as a package may have members."""
_DIGEST_SIZE = 32
_MOST_SHOWN = 200

# what real producers write, and the text that the standard's own example has; one of them writes
# the identifier of SM3 with a key (.2) and means the plain one
_METHODS: Mapping[str, Callable[[bytes], str]] = MappingProxyType(
    {
        "1.2.156.10197.1.401": sm3_hex,
        "1.2.156.10197.1.401.1": sm3_hex,
        "1.2.156.10197.1.401.2": sm3_hex,
        "sm3": sm3_hex,
        "2.16.840.1.101.3.4.2.1": sha256_hex,
        "sha-256": sha256_hex,
        "sha256": sha256_hex,
    }
)


@dataclass(frozen=True, slots=True)
class CheckedReferences:
    """What a signature's list of members came to.

    `listed` are the members it names, `altered` those (or the locations of missing ones) that are
    not as they were signed.
    """

    checks: tuple[SignatureCheck, ...]
    listed: frozenset[str]
    altered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignedPlace:
    """Where a signature stands: its own member, and the list that names it.

    `appended` tells that the list names other signatures too: each of them changed it. `digests`
    are shared by all signatures of a document, for the same members are listed by each.
    """

    path: str
    list_path: str
    appended: bool
    digests: Digests = field(default_factory=dict)


def check_references(
    package: OfdPackage, place: SignedPlace, signed: "XmlElement"
) -> CheckedReferences:
    """Digest every member that a `SignedInfo` lists; one check for each that does not match."""
    holder = child(signed, "References")
    listed = children(holder, "Reference") if holder is not None else []
    if len(listed) > MOST_REFERENCES:
        return CheckedReferences((_unreadable("too_many_references"),), frozenset(), ())
    stated = str(holder.get("CheckMethod", "")) if holder is not None else ""
    method = _METHODS.get(stated.strip().casefold())
    comparison = _Comparison(package, place, method)
    for reference in listed:
        comparison.compare(reference)
    if method is None and listed:
        unknown = _check(Looked.DIGEST_METHOD_UNKNOWN, Holds.UNKNOWN, method=stated[:_MOST_SHOWN])
        comparison.checks.append(unknown)
    return comparison.result(len(listed))


@dataclass(slots=True)
class _Comparison:
    package: OfdPackage
    place: SignedPlace
    method: Callable[[bytes], str] | None
    checks: list[SignatureCheck] = field(default_factory=list)
    listed: set[str] = field(default_factory=set)
    altered: dict[str, None] = field(default_factory=dict)
    _matching: int = 0

    def compare(self, reference: "XmlElement") -> None:
        location = str(reference.get("FileRef", ""))
        member = self.package.locate(self.place.path, location) if location.strip() else None
        if member is None:
            named = location.strip().lstrip("/")[:_MOST_SHOWN]
            self.altered[named] = None
            self.checks.append(_check(Looked.REFERENCED_MEMBER_MISSING, Holds.NO, member=named))
            return
        self.listed.add(member)
        if self.method is not None:
            self._digest(member, text_of(child(reference, "CheckValue")), self.method)

    def result(self, count: int) -> CheckedReferences:
        if count and self._matching == count:
            self.checks.insert(0, _check(Looked.REFERENCES_MATCH, Holds.YES, count=str(count)))
        return CheckedReferences(tuple(self.checks), frozenset(self.listed), tuple(self.altered))

    def _digest(self, member: str, value: str, method: Callable[[bytes], str]) -> None:
        stated = _check_value(value)
        if stated is None:
            self.checks.append(_unreadable("check_value_unreadable", member))
            return
        key = member, method
        try:
            if key not in self.place.digests:
                self.place.digests[key] = method(self.package.member(member))
        except UnreadableDocument as trouble:
            self.checks.append(_unreadable(trouble.code, member))
            return
        if self.place.digests[key] == stated:
            self._matching += 1
        else:
            self._differs(member, self.place.digests[key], stated)

    def _differs(self, member: str, digest: str, stated: str) -> None:
        details = {"member": member, "digest": digest, "stated": stated}
        if member == self.place.list_path and self.place.appended:
            # a later signature adds itself to the list, which no page shows
            details["reason"] = "signature_appended"
            self.checks.append(_check(Looked.REFERENCE_DIFFERS, Holds.WARNS, **details))
            self._matching += 1
            return
        self.altered[member] = None
        self.checks.append(_check(Looked.REFERENCE_DIFFERS, Holds.NO, **details))


def _check_value(text: str) -> str | None:
    """Give a digest that stands in Base64 as hex; None when it is none of 32 bytes."""
    try:
        value = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    return value.hex() if len(value) == _DIGEST_SIZE else None


def _unreadable(reason: str, member: str = "") -> SignatureCheck:
    details = {"reason": reason} | ({"member": member} if member else {})
    return _check(Looked.SIGNATURE_UNREADABLE, Holds.UNKNOWN, **details)


def _check(what: Looked, holds: Holds, **details: str) -> SignatureCheck:
    return SignatureCheck(ChainPart.DOCUMENT, holds, what, MappingProxyType(details))

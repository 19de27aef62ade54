"""A signature as a chain in words: document, signer, seal, maker, trust list.

The window draws it as linked shapes, the receipt prints it: both say the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    SignatureState,
)
from invoice_desktop.domain.trust import TrustStatus
from invoice_desktop.domain.verdict import Finding, Verification
from invoice_desktop.reports.signature_facts import (
    Fact,
    document_facts,
    maker_facts,
    seal_facts,
    signer_facts,
    trust_facts,
)
from invoice_desktop.reports.words import Words

_RULE = "document_signature_verifies"
_STATUSES = {status.value: status for status in TrustStatus}
_WORST_FIRST = (Holds.NO, Holds.UNKNOWN, Holds.WARNS, Holds.YES)


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was looked at, as a sentence."""

    holds: Holds
    sentence: str


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the chain, and everything that opens below it; `part` is None for its end."""

    part: ChainPart | None
    title: str
    holds: Holds
    said: tuple[Said, ...]
    facts: tuple[Fact, ...]
    not_proven: str


@dataclass(frozen=True, slots=True)
class Chain:
    """One signature: what it comes to, the sentence for that, and its links in order.

    `why` is the reason where it could not be verified, `places` where altered parts are shown.
    """

    name: str
    state: SignatureState
    headline: str
    why: str
    links: tuple[Link, ...]
    places: tuple[Place, ...] = ()


def chains_of(verification: Verification, words: Words) -> tuple[Chain, ...]:
    """Give the chain of each signature of a verified document, in the document's order."""
    findings = [
        found
        for found in verification.findings
        if found.rule == _RULE and found.details.get("state") in set(SignatureState)
    ]
    pairs = zip(verification.evidence.signatures or (), findings, strict=False)
    digest = verification.versions.trust_list
    return tuple(_chain(signature, found, digest, words) for signature, found in pairs)


def _chain(signature: DocumentSignature, found: Finding, digest: str, words: Words) -> Chain:
    state = SignatureState(found.details["state"])
    links = (*_links(signature, words), _trust_link(signature, found, digest, words))
    why = _why(signature, state, words)
    return Chain(signature.name, state, words.finding(found), why, links, signature.places)


def _why(signature: DocumentSignature, state: SignatureState, words: Words) -> str:
    if state is not SignatureState.NOT_VERIFIABLE:
        return ""
    unknown = (check for check in signature.checks if check.holds is Holds.UNKNOWN)
    return next(map(words.looked, unknown), "")


def _links(signature: DocumentSignature, words: Words) -> Iterator[Link]:
    sealed = signature.seal is not None
    facts = {
        ChainPart.DOCUMENT: document_facts(signature, words),
        ChainPart.SIGNER: signer_facts(signature, words),
        ChainPart.SEAL: seal_facts(signature.seal, words) if signature.seal else (),
        ChainPart.MAKER: maker_facts(signature, words),
    }
    for part in ChainPart:
        checks = signature.of(part)
        if part is ChainPart.SEAL and not sealed and not checks:
            continue
        said = tuple(Said(check.holds, words.looked(check)) for check in checks)
        issuer = part is ChainPart.MAKER and not sealed
        title = words.label("signature.issuer_link") if issuer else words.chain_part(part)
        limit = "issuer" if issuer else part.value.lower()
        not_proven = words.label(f"signature.not_proven.{limit}")
        holds = worst(check.holds for check in checks)
        yield Link(part, title, holds, said or _nothing(words), facts[part], not_proven)


def _nothing(words: Words) -> tuple[Said, ...]:
    return (Said(Holds.UNKNOWN, words.label("signature.not_looked_at")),)


def worst(each: Iterable[Holds]) -> Holds:
    """Tell what several things come to; nothing looked at is not known."""
    found = set(each)
    return next((holds for holds in _WORST_FIRST if holds in found), Holds.UNKNOWN)


def _trust_link(signature: DocumentSignature, found: Finding, digest: str, words: Words) -> Link:
    holds, sentence = _trusted(signature, found.details, words)
    return Link(
        None,
        words.chain_part(None),
        holds,
        (Said(holds, sentence),),
        trust_facts(found.details, digest, words),
        words.label("signature.not_proven.trust"),
    )


def _trusted(
    signature: DocumentSignature, told: Mapping[str, str], words: Words
) -> tuple[Holds, str]:
    if signature.seal is None:
        return Holds.UNKNOWN, words.label("signature.nobody_is_listed")
    status = _STATUSES.get(told.get("maker_status", ""))
    if status is None:
        return Holds.UNKNOWN, words.label("signature.maker_is_not_listed")
    if any(check.holds is Holds.NO for check in signature.of(ChainPart.MAKER)):
        return Holds.UNKNOWN, words.label("signature.maker_does_not_hold")
    if told["state"] == SignatureState.TEST:
        return Holds.NO, words.label("signature.maker_makes_tests")
    holds = Holds.YES if status is TrustStatus.CONFIRMED else Holds.WARNS
    return holds, words.trust_status_meaning(status)

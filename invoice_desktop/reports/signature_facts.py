"""What is known of each link of a signature's chain: digests, serials, dates, names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from invoice_desktop.domain.signature import (
    Certificate,
    ChainPart,
    DocumentSignature,
    Seal,
    SignatureCheck,
)
from invoice_desktop.domain.trust import TrustStatus
from invoice_desktop.reports.printable import day, moment
from invoice_desktop.reports.words import Words

_CHINA = timezone(timedelta(hours=8))
_STATUSES = {status.value: status for status in TrustStatus}
_MOST_PARTS = 12
"""Members that are named in a line; a hostile document may have thousands."""
_MOST_DIGESTS = 8


@dataclass(frozen=True, slots=True)
class Fact:
    """A named value; a `digest` is written so that two can be compared by eye."""

    label: str
    value: str
    digest: bool = False


def document_facts(signature: DocumentSignature, words: Words) -> tuple[Fact, ...]:
    """Say what was altered, what is not covered, and the digests that were compared."""
    pages = ", ".join(str(page + 1) for page in signature.pages)
    changes = tuple(map(words.change, signature.changes))
    facts = (
        Fact(words.label("signature.form"), words.signature_form(signature.form)),
        Fact(words.label("signature.pages"), pages),
        Fact(words.label("signature.altered"), _few(signature.altered)),
        Fact(words.label("signature.uncovered"), _few(signature.uncovered)),
        Fact(words.label("signature.added"), _few(changes)),
    )
    compared = [check for check in signature.of(ChainPart.DOCUMENT) if "digest" in check.details]
    digests = (fact for check in compared[:_MOST_DIGESTS] for fact in _digest_facts(check, words))
    return _filled((*facts, *digests))


def _digest_facts(check: SignatureCheck, words: Words) -> Iterator[Fact]:
    told = check.details
    yield Fact(words.label("signature.part"), told.get("member", ""))
    yield Fact(words.label("signature.digest_found"), told["digest"], digest=True)
    yield Fact(words.label("signature.digest_signed"), told.get("stated", ""), digest=True)


def signer_facts(signature: DocumentSignature, words: Words) -> tuple[Fact, ...]:
    """Say when and how it was signed, and what the signer's certificate states of itself."""
    facts = (
        Fact(words.label("signature.signed_at"), _moment(signature.signed_at)),
        Fact(words.label("signature.algorithm"), signature.algorithm),
    )
    stated = certificate_facts(signature.signer, words) if signature.signer else ()
    return (*_filled(facts), *stated)


def seal_facts(seal: Seal, words: Words) -> tuple[Fact, ...]:
    """Say what the seal states of itself."""
    return _filled(
        (
            Fact(words.label("signature.seal_name"), seal.name),
            Fact(words.label("signature.seal_id"), seal.identifier),
            Fact(words.label("signature.seal_version"), str(seal.version)),
            Fact(words.label("signature.seal_created"), _day(seal.created)),
            Fact(words.label("signature.valid"), _period(seal.valid_from, seal.valid_until, words)),
        )
    )


def maker_facts(signature: DocumentSignature, words: Words) -> tuple[Fact, ...]:
    """Say what the certificate of the seal's maker states; who issued the signer's without one."""
    if signature.seal is not None:
        maker = signature.seal.maker
        return certificate_facts(maker, words) if maker else ()
    issuer = signature.signer.issuer if signature.signer else ""
    return _filled((Fact(words.label("signature.issuer"), issuer),))


def certificate_facts(stated: Certificate, words: Words) -> tuple[Fact, ...]:
    """Say what a certificate states of itself, and its digest, which nobody else's has."""
    label = words.label
    return _filled(
        (
            Fact(label("signature.claimed_name"), stated.common_name),
            Fact(label("signature.subject"), stated.subject),
            Fact(label("signature.taxpayer_id"), ", ".join(stated.taxpayer_ids)),
            Fact(label("signature.issuer"), stated.issuer),
            Fact(label("signature.serial"), stated.serial),
            Fact(label("signature.valid"), _period(stated.valid_from, stated.valid_until, words)),
            Fact(label("signature.certificate_sha256"), stated.sha256, digest=True),
        )
    )


def trust_facts(told: Mapping[str, str], digest: str, words: Words) -> tuple[Fact, ...]:
    """Say whom the list holds, how sure that is, and which list it was."""
    status = _STATUSES.get(told.get("maker_status", ""))
    return _filled(
        (
            Fact(words.label("signature.listed_maker"), told.get("maker", "")),
            Fact(words.label("signature.status"), words.trust_status(status) if status else ""),
            Fact(
                words.label("signature.certificate_sha256"),
                told.get("maker_sha256", ""),
                digest=True,
            ),
            Fact(words.label("signature.list_version"), told.get("trust_list", "")),
            Fact(words.label("signature.list_sha256"), digest, digest=True),
        )
    )


def _filled(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.value)


def _few(parts: Sequence[str]) -> str:
    said = ", ".join(parts[:_MOST_PARTS])
    left = len(parts) - _MOST_PARTS
    return f"{said} … (+{left})" if left > 0 else said


def _moment(value: datetime | None) -> str:
    return moment(_in_china(value)) if value else ""


def _day(value: datetime | None) -> str:
    return day(_in_china(value).date()) if value else ""


def _in_china(value: datetime) -> datetime:
    try:
        return value.astimezone(_CHINA)
    except OverflowError:
        # a certificate without an end is dated to the last second of the year 9999
        return value


def _period(first: datetime | None, last: datetime | None, words: Words) -> str:
    if first is None and last is None:
        return ""
    return words.label("signature.period").format(first=_day(first) or "—", last=_day(last) or "—")

"""Signatures made by hand, one for each result, with invented names and digests."""

from dataclasses import replace
from datetime import UTC, datetime

from invoice_desktop.domain.signature import (
    Certificate,
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    Seal,
    SignatureCheck,
    SignatureForm,
)
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole, TrustStatus
from invoice_desktop.domain.verdict import Verification, Versions
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.signature_rules import document_signatures_verify
from invoice_desktop.verification.signature_state import worst_state

MAKER = "7be1" * 16
TEST_MAKER = "9dc4" * 16
UNKNOWN_MAKER = "31fa" * 16
LIST_SHA256 = "ee10" * 16
_DIGEST, _OTHER = "0ab5" * 16, "c3d2" * 16
SIGNED_AT = datetime(2024, 7, 23, 2, 21, 9, tzinfo=UTC)
_BEGIN, _END = datetime(2023, 10, 16, tzinfo=UTC), datetime(2026, 10, 16, tzinfo=UTC)
SEAL_NAME = "虚构省税务局（测试）电子发票专用章"

TRUST = TrustList(
    "2026-11-23",
    LIST_SHA256,
    (
        TrustedMaker(MAKER, "虚构电子印章制作系统", TrustRole.SEAL_MAKER, TrustStatus.PROVISIONAL),
        TrustedMaker(TEST_MAKER, "虚构测试CA", TrustRole.TEST_SEAL_MAKER, TrustStatus.PROVISIONAL),
    ),
)


def make_certificate(sha256: str, name: str) -> Certificate:
    """Make what a certificate states of itself."""
    issuer = "CN=虚构根CA,O=虚构市测试机构,C=CN"
    return Certificate(sha256, f"CN={name},C=CN", name, issuer, "4a1f09c2", _BEGIN, _END)


def make_signature(maker: str = MAKER, name: str = "s001") -> DocumentSignature:
    """Make a seal that holds in every respect."""
    part = ChainPart
    yes = Holds.YES
    checks = (
        SignatureCheck(part.DOCUMENT, yes, Looked.REFERENCES_MATCH, {"count": "14"}),
        SignatureCheck(part.DOCUMENT, yes, Looked.SIGNED_DIGEST_MATCHES, {"digest": _DIGEST}),
        SignatureCheck(part.DOCUMENT, yes, Looked.EVERYTHING_IS_COVERED),
        SignatureCheck(part.SIGNER, yes, Looked.SIGNATURE_VERIFIES),
        SignatureCheck(part.SIGNER, yes, Looked.SIGNED_WHILE_VALID),
        SignatureCheck(part.SIGNER, yes, Looked.SIGNER_IS_IN_SEAL),
        SignatureCheck(part.SEAL, yes, Looked.SEAL_WAS_VALID),
        SignatureCheck(part.MAKER, yes, Looked.MAKER_VERIFIES),
        SignatureCheck(part.MAKER, Holds.WARNS, Looked.SEAL_OLDER_THAN_MAKER),
    )
    maker_certificate = make_certificate(maker, "虚构电子印章制作系统")
    return DocumentSignature(
        name,
        SignatureForm.SEAL,
        checks,
        algorithm="SM2 with SM3",
        signed_at=SIGNED_AT,
        signer=make_certificate("5ec0" * 16, "虚构省税务局（测试）"),
        seal=Seal("99000000000001", SEAL_NAME, 4, _BEGIN, _BEGIN, _END, maker_certificate),
        pages=(0,),
    )


def with_check(
    signature: DocumentSignature, part: ChainPart, holds: Holds, what: Looked, **details: str
) -> DocumentSignature:
    """Add one thing that was looked at."""
    return replace(
        signature, checks=(*signature.checks, SignatureCheck(part, holds, what, details))
    )


def altered_signature() -> DocumentSignature:
    """Make a seal over a member that was changed since."""
    member = "Doc_0/Pages/Page_0/Content.xml"
    changed = with_check(
        make_signature(),
        ChainPart.DOCUMENT,
        Holds.NO,
        Looked.REFERENCE_DIFFERS,
        member=member,
        digest=_DIGEST,
        stated=_OTHER,
    )
    return replace(changed, altered=(member,))


def partly_unsigned_signature() -> DocumentSignature:
    """Make a seal that leaves out what the document shows."""
    members = ("OFD.xml", "Doc_0/Tpls/Tpl_0/Content.xml")
    left_out = with_check(
        make_signature(), ChainPart.DOCUMENT, Holds.NO, Looked.MEMBERS_NOT_COVERED, count="2"
    )
    return replace(left_out, uncovered=members)


def unverifiable_signature() -> DocumentSignature:
    """Make a value without a certificate."""
    check = SignatureCheck(ChainPart.SIGNER, Holds.UNKNOWN, Looked.NO_CERTIFICATE)
    return DocumentSignature("s009", SignatureForm.BARE_VALUE, (check,))


def commercial_signature() -> DocumentSignature:
    """Make a seller's own signature in a PDF, under an authority that nobody here knows."""
    part = ChainPart
    checks = (
        SignatureCheck(part.DOCUMENT, Holds.YES, Looked.SIGNED_DIGEST_MATCHES),
        SignatureCheck(part.DOCUMENT, Holds.YES, Looked.EVERYTHING_IS_COVERED),
        SignatureCheck(part.SIGNER, Holds.YES, Looked.SIGNATURE_VERIFIES),
        SignatureCheck(
            part.SIGNER, Holds.WARNS, Looked.ALGORITHM_WEAK, {"algorithm": "RSA-1024 with SHA-1"}
        ),
        SignatureCheck(part.MAKER, Holds.WARNS, Looked.ISSUER_UNKNOWN),
    )
    return DocumentSignature(
        "Signature1",
        SignatureForm.CERTIFICATE,
        checks,
        algorithm="RSA-1024 with SHA-1",
        signed_at=SIGNED_AT,
        signer=make_certificate("c0c0" * 16, "样例市云岭办公用品（测试）有限公司"),
    )


def signed(
    verification: Verification, *signatures: DocumentSignature, trust: TrustList = TRUST
) -> Verification:
    """Give a verification of a document that carries these signatures, judged by them alone."""
    evidence = replace(verification.evidence, signatures=signatures)
    rule = "document_signature_verifies"
    others = tuple(found for found in verification.findings if found.rule != rule)
    found = document_signatures_verify(evidence, trust)
    program = verification.versions
    return replace(
        verification,
        evidence=evidence,
        findings=(*found, *others),
        verdict=judge(found),
        versions=Versions(program.program, program.rule_pack, trust.sha256),
        signature=worst_state(signatures, trust),
    )

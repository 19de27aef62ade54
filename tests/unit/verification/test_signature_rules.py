from dataclasses import replace
from datetime import UTC, datetime

import pytest

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import (
    Certificate,
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    Seal,
    SignatureCheck,
    SignatureForm,
    SignatureState,
)
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole, TrustStatus
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.signature_rules import (
    document_signatures_verify,
    signer_is_seller,
)
from invoice_desktop.verification.signature_state import state_of, worst_state
from tests.unit.verification.making import evidence, invoice

SELLER = "91990100MA0TEST10X"
MAKER = "ab" * 32
MADE = datetime(2024, 1, 1, tzinfo=UTC)


def certificate(sha256: str, *taxpayer_ids: str) -> Certificate:
    return Certificate(sha256, "CN=虚构", "虚构", "CN=虚构CA", "01", MADE, None, taxpayer_ids)


GOOD = (
    SignatureCheck(ChainPart.DOCUMENT, Holds.YES, Looked.REFERENCES_MATCH),
    SignatureCheck(ChainPart.SIGNER, Holds.YES, Looked.SIGNATURE_VERIFIES),
    SignatureCheck(ChainPart.MAKER, Holds.WARNS, Looked.SEAL_OLDER_THAN_MAKER),
)
SEALED = DocumentSignature(
    "s1",
    SignatureForm.SEAL,
    GOOD,
    signed_at=MADE,
    signer=certificate("cd" * 32),
    seal=Seal("e1", "虚构省税务局", 4, MADE, MADE, MADE, certificate(MAKER)),
)


def pinned(role: TrustRole = TrustRole.SEAL_MAKER) -> TrustList:
    maker = TrustedMaker(MAKER, "虚构制章系统", role, TrustStatus.PROVISIONAL)
    return TrustList("2026-11-23", "ee" * 32, (maker,))


def failing(what: Looked, holds: Holds = Holds.NO) -> DocumentSignature:
    return replace(SEALED, checks=(*GOOD, SignatureCheck(ChainPart.SIGNER, holds, what)))


def of(*signatures: DocumentSignature) -> Evidence:
    return evidence(signatures=signatures)


@pytest.mark.parametrize(
    ("signature", "trust", "state", "reason"),
    [
        (SEALED, pinned(), "INTACT_MAKER_PINNED", "sealed_by_pinned_maker"),
        (SEALED, TrustList(), "INTACT_SIGNER_UNKNOWN", "signer_unknown"),
        (replace(SEALED, seal=None), pinned(), "INTACT_SIGNER_UNKNOWN", "signer_unknown"),
        (SEALED, pinned(TrustRole.TEST_SEAL_MAKER), "TEST", "test_seal"),
        (
            replace(SEALED, uncovered=("OFD.xml",)),
            pinned(),
            "INTACT_PARTLY_UNSIGNED",
            "signature_covers_a_part",
        ),
        (
            replace(SEALED, changes=("pages_changed",)),
            pinned(),
            "INTACT_PARTLY_UNSIGNED",
            "signature_covers_a_part",
        ),
        (
            failing(Looked.BYTE_RANGE_NOT_WHOLE),
            pinned(),
            "INTACT_PARTLY_UNSIGNED",
            "signature_covers_a_part",
        ),
        (
            failing(Looked.SIGNED_OUTSIDE_VALIDITY),
            pinned(),
            "INTACT_SIGNER_UNKNOWN",
            "signed_outside_validity",
        ),
        (
            failing(Looked.NO_CERTIFICATE, Holds.UNKNOWN),
            pinned(),
            "NOT_VERIFIABLE",
            "signature_not_verifiable",
        ),
        (
            replace(SEALED, checks=()),
            pinned(),
            "NOT_VERIFIABLE",
            "signature_not_verifiable",
        ),
        *(
            (failing(what), pinned(), "ALTERED", "signature_altered")
            for what in (
                Looked.REFERENCE_DIFFERS,
                Looked.REFERENCED_MEMBER_MISSING,
                Looked.SIGNED_DIGEST_DIFFERS,
                Looked.SIGNATURE_FAILS,
                Looked.SIGNER_NOT_IN_SEAL,
                Looked.SEAL_FILE_DIFFERS,
                Looked.MAKER_FAILS,
            )
        ),
    ],
)
def test_what_a_signature_comes_to(
    signature: DocumentSignature, trust: TrustList, state: str, reason: str
) -> None:
    assert state_of(signature, trust) == state
    (found,) = document_signatures_verify(of(signature), trust)
    assert found.reason == reason
    assert found.details["state"] == state
    assert ("authority" in found.details) == (state == "INTACT_MAKER_PINNED")


def test_only_a_pinned_maker_makes_it_genuine_and_altered_bytes_contradict() -> None:
    genuine = judge(document_signatures_verify(of(SEALED), pinned()))
    assert genuine.authenticity is Authenticity.GENUINE
    assert genuine.authority == "seal_maker"
    assert judge(document_signatures_verify(of(SEALED), TrustList())).authority is None
    altered = of(SEALED, failing(Looked.REFERENCE_DIFFERS))
    verdict = judge(document_signatures_verify(altered, pinned()))
    assert verdict.authority is None
    assert verdict.authenticity is Authenticity.CONTRADICTED
    assert verdict.acceptance is Acceptance.REJECT


def test_a_test_seal_is_never_accepted() -> None:
    verdict = judge(document_signatures_verify(of(SEALED), pinned(TrustRole.TEST_SEAL_MAKER)))
    assert verdict.authenticity is Authenticity.DOUBTFUL
    assert verdict.acceptance is Acceptance.REJECT


def test_the_worst_of_several_speaks_for_the_document() -> None:
    partly = replace(SEALED, uncovered=("Doc_0/Tpls/Tpl_0/Content.xml",))
    assert worst_state((SEALED, partly), pinned()) is SignatureState.INTACT_PARTLY_UNSIGNED
    assert worst_state((), pinned()) is SignatureState.UNSIGNED
    assert worst_state(None, pinned()) is None


def test_no_signature_is_no_failure() -> None:
    (unsigned,) = document_signatures_verify(of(), pinned())
    assert unsigned.reason == "document_is_unsigned"
    (scan,) = document_signatures_verify(evidence(), pinned())
    assert scan.reason == "cannot_carry_signature"
    assert scan.outcome is Outcome.NOT_APPLICABLE


def test_the_signers_tax_id_is_held_against_the_sellers() -> None:
    sold = invoice(seller_taxpayer_id=SELLER)
    own = replace(SEALED, signer=certificate("01" * 32, SELLER))
    other = replace(SEALED, signer=certificate("02" * 32, "91990100MA0TEST30Z"))
    assert signer_is_seller(of(own), sold).reason == "signer_names_seller"
    found = signer_is_seller(of(other), sold)
    assert found.reason == "signer_names_another"
    assert found.details["signer_taxpayer_id"] == "91990100MA0TEST30Z"
    assert signer_is_seller(of(SEALED), sold).reason == "no_taxpayer_id_to_compare"
    assert signer_is_seller(of(other), invoice()).reason == "no_taxpayer_id_to_compare"
    broken = replace(other, checks=())
    assert signer_is_seller(of(broken), sold).reason == "no_taxpayer_id_to_compare"


def test_a_seal_of_an_unknown_maker_is_shown_on_the_page() -> None:
    spot = Place(0, 0.4, 0.0, 0.6, 0.1)
    stamped = replace(SEALED, stamps=(spot,))
    (unknown,) = document_signatures_verify(evidence(signatures=(stamped,)), TrustList())
    assert unknown.places == (spot,)
    (known,) = document_signatures_verify(evidence(signatures=(stamped,)), pinned())
    assert known.places == ()

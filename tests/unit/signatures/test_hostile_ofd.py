"""Every hostile document of the forge through the whole way: read, then judged."""

from dataclasses import replace

import pytest

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.documents.ofd_package import open_ofd, read_document
from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Verification
from invoice_desktop.signatures.ofd import read_ofd_signatures
from invoice_desktop.verification.signature_state import state_of, worst_state
from invoice_desktop.verification.verify import verify
from tests.factories.forge import honest, make_forge, sign_ofd
from tests.factories.hostile_case import (
    ATTACHMENT,
    CODE,
    PAGE,
    TEMPLATE,
    VALUE,
    Hostile,
    plain,
    with_member,
)
from tests.factories.hostile_ofd import HOSTILE, covered_members, with_flipped_byte
from tests.unit.verification.making import circumstances

# until the reader of seals is there, nothing can be told of them
pytest.importorskip("invoice_desktop.signatures.seals")

TRUST, SEAL = make_forge().trust, make_forge().seal
JUDGED = tuple(each for each in HOSTILE if each.authenticity is not None)
REFUSED = tuple(each for each in HOSTILE if each.authenticity is None)


def judged(content: bytes, trust: TrustList = TRUST) -> Verification:
    (evidence,) = DocumentCapturer().capture_file("invoice.ofd", content).evidences
    return verify(evidence, replace(circumstances(), trust=trust))


def members(verification: Verification) -> tuple[list[str], list[str]]:
    """Give what the worst of the signatures calls altered, and what uncovered."""
    worst = [
        each
        for each in verification.evidence.signatures or ()
        if state_of(each, TRUST) is verification.signature
    ]
    return sorted(worst[0].altered if worst else ()), sorted(worst[0].uncovered if worst else ())


def name_of(case: Hostile) -> str:
    return case.name


@pytest.mark.parametrize("case", JUDGED, ids=name_of)
def test_every_hostile_document_is_told(case: Hostile) -> None:
    verification = judged(case.make())
    assert (verification.signature, verification.verdict.authenticity) == (
        case.expected,
        case.authenticity,
    )
    # no other reason for being genuine exists here than a seal of the pinned maker
    states = {state_of(each, TRUST) for each in verification.evidence.signatures or ()}
    genuine = SignatureState.INTACT_MAKER_PINNED in states
    assert (verification.verdict.authenticity is Authenticity.GENUINE) is genuine
    altered, uncovered = members(verification)
    if case.altered is not None:
        assert altered == sorted(case.altered)
    if case.uncovered is not None:
        assert uncovered == sorted(case.uncovered)


@pytest.mark.parametrize("case", REFUSED, ids=name_of)
def test_what_can_be_read_in_two_ways_is_not_read(case: Hostile) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        judged(case.make())
    assert caught.value.code == case.expected


@pytest.mark.parametrize("member", covered_members())
def test_one_flipped_bit_names_exactly_its_member(member: str) -> None:
    verification = judged(with_flipped_byte(member))
    assert verification.signature is SignatureState.ALTERED
    assert verification.verdict.authenticity is Authenticity.CONTRADICTED
    assert verification.verdict.acceptance is Acceptance.REJECT
    assert members(verification) == ([member], [])


def test_names_are_unique() -> None:
    assert len({each.name for each in HOSTILE}) == len(HOSTILE)


def test_without_a_list_nobody_is_trusted() -> None:
    verification = judged(sign_ofd(plain()).packed(), TrustList())
    assert verification.signature is SignatureState.INTACT_SIGNER_UNKNOWN
    assert verification.verdict.authenticity is Authenticity.UNPROVEN


@pytest.mark.parametrize("version", [1, 4, 5])
def test_no_flipped_bit_of_the_value_goes_unseen(version: int) -> None:
    parts = sign_ofd(plain(), honest(seal=replace(SEAL, version=version), seal_file=None))
    value = parts.members[VALUE]
    for place in range(version, len(value), 53):
        flipped = value[:place] + bytes([value[place] ^ 1 << place % 8]) + value[place + 1 :]
        document = read_document(open_ofd(with_member(parts, VALUE, flipped).packed()))
        state = worst_state(read_ofd_signatures(document), TRUST)
        assert state is not SignatureState.INTACT_MAKER_PINNED, place


@pytest.mark.parametrize(
    ("member", "shown"), [(PAGE, True), (TEMPLATE, True), (CODE, True), (ATTACHMENT, False)]
)
def test_an_altered_member_is_boxed_where_it_is_shown(member: str, *, shown: bool) -> None:
    (signature,) = judged(with_flipped_byte(member)).evidence.signatures or ()
    assert bool(signature.places) is shown

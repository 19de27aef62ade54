"""Signatures of OFD documents: real files against what is known of them, and odd ones of ours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from invoice_desktop.documents.ofd_package import OfdDocument, open_ofd, read_document
from invoice_desktop.documents.ofd_pages import read_pages
from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureForm,
    SignatureState,
)
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole, TrustStatus
from invoice_desktop.signatures.ofd import MOST_SIGNATURES, read_ofd_signatures
from invoice_desktop.signatures.stamps import seal_stamps
from invoice_desktop.verification.signature_state import state_of, worst_state
from tests.factories import forge_der as der
from tests.factories.forge import SIGNATURES, Form, folder_of, honest, make_forge, sign_ofd
from tests.factories.forge_messages import signed_message
from tests.factories.hostile_case import PAGE, SIGNATURE, VALUE, edited, plain, with_member, without
from tests.factories.ofd import OfdParts

TAX_BUREAU = "de645da2ba40dfda355f763da35dc699b8019e068c69d9bdf6c5dc9c2c083721"
ZHEJIANG = "e2fe7487bf191ea3afe886bebcec776ff36c43bcf9578d00b875d7327aa16d95"
TEST_MAKER = "6ee151c8f6c677ca8b165d9d6766f7630a0182ffdfdd3be6507a1010b5ec8948"
PINS = TrustList(
    makers=tuple(
        TrustedMaker(sha256, "", role, TrustStatus.PROVISIONAL)
        for sha256, role in (
            (TAX_BUREAU, TrustRole.SEAL_MAKER),
            (ZHEJIANG, TrustRole.SEAL_MAKER),
            (TEST_MAKER, TrustRole.TEST_SEAL_MAKER),
        )
    )
)
S = SignatureState
REAL = {
    "1.ofd": (S.INTACT_MAKER_PINNED,),
    "DigitalSign.ofd": (S.NOT_VERIFIABLE,),
    "SESV4SignDoc.ofd": (S.INTACT_SIGNER_UNKNOWN,),
    "SignScaleError.ofd": (S.INTACT_MAKER_PINNED,),
    "V4RideRight.ofd": (S.INTACT_SIGNER_UNKNOWN,),
    "allprotected.ofd": (S.INTACT_SIGNER_UNKNOWN,),
    "draw_param_ref.ofd": (S.TEST,),
    "fptpl.ofd": (),
    # the first of two covers neither OFD.xml nor the list of annotations
    "gbt35275.ofd": (S.INTACT_PARTLY_UNSIGNED, S.INTACT_SIGNER_UNKNOWN),
    "keyword.ofd": (S.ALTERED, S.ALTERED),
    "no_page_container.ofd": (),
    "nonstandard-paths.ofd": (S.INTACT_SIGNER_UNKNOWN,),
    "seal-v1.ofd": (S.INTACT_PARTLY_UNSIGNED,),
    "v4signed.ofd": (S.TEST,),
}


def opened(content: bytes) -> OfdDocument:
    return read_document(open_ofd(content))


def read(parts: OfdParts) -> DocumentSignature:
    return read_ofd_signatures(opened(parts.packed()))[0]


def looked_at(signature: DocumentSignature, holds: Holds) -> set[Looked]:
    return {check.what for check in signature.checks if check.holds is holds}


def reasons(signature: DocumentSignature) -> list[str]:
    return [each.details["reason"] for each in signature.checks if "reason" in each.details]


@pytest.mark.parametrize(("name", "states"), REAL.items())
def test_real_files_come_to_what_is_known_of_them(
    samples: Path, name: str, states: tuple[SignatureState, ...]
) -> None:
    found = read_ofd_signatures(opened((samples / "ofd" / name).read_bytes()))
    assert tuple(state_of(each, PINS) for each in found) == states


def test_the_real_seal_of_a_tax_bureau(samples: Path) -> None:
    (found,) = read_ofd_signatures(opened((samples / "ofd" / "1.ofd").read_bytes()))
    assert looked_at(found, Holds.YES) == {
        *(Looked.REFERENCES_MATCH, Looked.EVERYTHING_IS_COVERED, Looked.SIGNED_DIGEST_MATCHES),
        *(Looked.SIGNATURE_VERIFIES, Looked.SIGNER_IS_IN_SEAL, Looked.SIGNED_WHILE_VALID),
        *(Looked.KEY_MAY_SIGN, Looked.SEAL_WAS_VALID, Looked.MAKER_VERIFIES),
    }
    assert found.checks[0].details["count"] == "13"
    assert found.seal is not None
    assert (found.seal.name, found.seal.version) == ("国家税务总局浙江省税务局", 4)
    assert found.signed_at == datetime(2020, 7, 23, 13, 9, 7, tzinfo=UTC)
    assert found.pages == (0,)


def test_what_real_signatures_leave_out_and_what_was_altered(samples: Path) -> None:
    folder = samples / "ofd"
    (partly,) = read_ofd_signatures(opened((folder / "draw_param_ref.ofd").read_bytes()))
    assert partly.uncovered == (
        "Doc_0/TPLS/TPL_0/Content.xml",
        "Doc_0/TPLS/TPL_1/Content.xml",
    )
    first, second = read_ofd_signatures(opened((folder / "keyword.ofd").read_bytes()))
    edits = ("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml")
    assert (first.altered, second.altered) == (edits, edits)
    # the second encloses the digest of what it signs, and gives r and s as 64 plain octets
    assert second.form is SignatureForm.CERTIFICATE
    assert Looked.SIGNATURE_VERIFIES in looked_at(second, Holds.YES)


def test_stamps_of_a_real_file_lie_across_its_pages(samples: Path) -> None:
    stamps = seal_stamps(opened((samples / "ofd" / "V4RideRight.ofd").read_bytes()))
    assert [stamp.page for stamp in stamps] == [0, 1, 2, 3, 4]
    assert [stamp.clip and stamp.clip.left for stamp in stamps] == [0, 8, 16, 24, 32]
    assert {(stamp.format, stamp.content[1:4]) for stamp in stamps} == {("png", b"PNG")}


def test_stamps_stand_where_the_signature_says() -> None:
    (stamp,) = seal_stamps(opened(sign_ofd(plain()).packed()))
    assert (stamp.page, stamp.left, stamp.top, stamp.width, stamp.height) == (0, 90, 8, 30, 20)
    unreadable = with_member(sign_ofd(plain()), VALUE, b"\x30\x80")
    assert seal_stamps(opened(unreadable.packed())) == ()


def test_a_signature_knows_where_on_the_page_its_seal_stands() -> None:
    document = opened(sign_ofd(plain()).packed())
    (size,) = read_pages(document).sizes
    (place,) = read(sign_ofd(plain())).stamps
    spot = (90 / size[0], 8 / size[1], 120 / size[0], 28 / size[1])
    assert (place.page, place.left, place.top, place.right, place.bottom) == (0, *spot)
    assert read(sign_ofd(plain(), honest(stamp=False))).stamps == ()
    elsewhere = edited(sign_ofd(plain()), SIGNATURE, 'Boundary="90 8 30 20"', 'Boundary="-9 8 1 0"')
    assert read(elsewhere).stamps == ()


def test_another_signature_cannot_take_a_page_for_its_own_file() -> None:
    """A second signature names the edited page as its value, to have it left out."""
    parts = sign_ofd(plain(), honest(uncovered=frozenset({PAGE})))
    parts = sign_ofd(parts, honest(form=Form.BARE_VALUE))
    second = f"{folder_of(1)}/Signature.xml"
    parts = edited(parts, second, f"/{folder_of(1)}/SignedValue.dat", f"/{PAGE}")
    assert read(parts).uncovered == (PAGE,)


def test_what_is_listed_and_missing_is_said() -> None:
    signature = read(without(sign_ofd(plain()), SIGNATURE))
    assert state_of(signature, PINS) is SignatureState.NOT_VERIFIABLE
    assert reasons(signature) == ["file_missing"]


@pytest.mark.parametrize(
    ("member", "content", "reason"),
    [
        (SIGNATURE, b"<broken", "xml_malformed"),
        (SIGNATURE, b"<a/>", "signed_info_missing"),
        (VALUE, b"\x30\x05\x02\x01\x01", "asn1_malformed"),
    ],
)
def test_what_cannot_be_read_is_a_check(member: str, content: bytes, reason: str) -> None:
    signature = read(with_member(sign_ofd(plain()), member, content))
    assert reason in reasons(signature)
    assert state_of(signature, PINS) is SignatureState.NOT_VERIFIABLE


def test_a_later_signature_may_change_the_list_alone() -> None:
    parts = sign_ofd(sign_ofd(plain(), honest(covers_list=True)), honest())
    first, second = read_ofd_signatures(opened(parts.packed()))
    assert looked_at(first, Holds.WARNS) == {Looked.REFERENCE_DIFFERS}
    assert (first.altered, second.altered) == ((), ())
    alone = edited(sign_ofd(plain(), honest(covers_list=True)), SIGNATURES, "999", "998")
    assert read(alone).altered == (SIGNATURES,)


def test_no_more_signatures_are_looked_at_than_anybody_makes() -> None:
    entry = '<ofd:Signature ID="9" BaseLoc="gone.xml"/>' * (MOST_SIGNATURES + 1)
    parts = edited(sign_ofd(plain()), SIGNATURES, "</ofd:Sig", f"{entry}</ofd:Sig")
    found = read_ofd_signatures(opened(parts.packed()))
    assert len(found) == MOST_SIGNATURES + 1
    assert reasons(found[-1]) == ["too_many_signatures"]


@pytest.mark.parametrize(
    ("late", "holds"), [(timedelta(hours=7), Holds.WARNS), (timedelta(hours=9), Holds.NO)]
)
def test_hours_of_a_time_zone_are_no_fault(late: timedelta, holds: Holds) -> None:
    forge = make_forge()
    signature = read(sign_ofd(plain(), honest()))
    assert signature.signer is not None
    assert signature.signer.valid_until is not None
    at = signature.signer.valid_until + late
    seal = replace(forge.seal, ends=at + timedelta(days=90))
    late_one = read(sign_ofd(plain(), honest(at=at, seal=seal)))
    told = {Looked.SIGNED_WHILE_VALID, Looked.SIGNED_OUTSIDE_VALIDITY}
    assert [c.holds for c in late_one.of(ChainPart.SIGNER) if c.what in told] == [holds]


@pytest.mark.parametrize("as_pkcs7", [False, True])
def test_signed_messages_by_either_name(*, as_pkcs7: bool) -> None:
    parts = sign_ofd(plain(), honest(form=Form.MESSAGE))
    signer = make_forge().signer
    at = datetime(2020, 7, 1, tzinfo=UTC)
    value = signed_message(signer, parts.members[SIGNATURE], at, as_pkcs7=as_pkcs7)
    signature = read(with_member(parts, VALUE, value))
    assert signature.form is SignatureForm.CERTIFICATE
    assert state_of(signature, PINS) is SignatureState.INTACT_SIGNER_UNKNOWN
    assert signature.signed_at == at
    other = read(with_member(parts, VALUE, signed_message(signer, b"other", at)))
    assert Looked.SIGNED_DIGEST_DIFFERS in looked_at(other, Holds.NO)


def test_a_message_without_a_certificate_is_unreadable() -> None:
    empty = der.sequence(der.oid("1.2.156.10197.6.1.4.2.2"), der.explicit(0, der.sequence()))
    signature = read(with_member(sign_ofd(plain()), VALUE, empty))
    assert reasons(signature) == ["signer_not_single"]


def test_an_unsigned_document_has_no_signatures() -> None:
    assert worst_state(read_ofd_signatures(opened(plain().packed())), PINS) is S.UNSIGNED


def test_the_same_signature_listed_again_and_again_is_no_burden() -> None:
    entry = f'<ofd:Signature ID="9" BaseLoc="/{SIGNATURE}"/>' * MOST_SIGNATURES
    parts = with_member(plain(), "Doc_0/large.bin", Random(1).randbytes(3_000_000))
    parts = edited(sign_ofd(parts), SIGNATURES, "</ofd:Sig", f"{entry}</ofd:Sig")
    found = read_ofd_signatures(opened(OfdParts(parts.members).packed()))
    assert len(found) == MOST_SIGNATURES + 1
    assert {len(each.altered) for each in found} == {0}


@pytest.mark.parametrize(
    ("member", "reason"), [(SIGNATURE, "xml_too_large"), (VALUE, "asn1_too_large")]
)
def test_what_is_larger_than_any_real_one_is_not_read(member: str, reason: str) -> None:
    parts = sign_ofd(plain())
    noise = Random(1).randbytes(2_200_000)
    assert reason in reasons(read(with_member(parts, member, parts.members[member] + noise)))


@pytest.mark.parametrize(("year", "holds"), [(2018, Holds.WARNS), (2024, Holds.NO)])
def test_a_seal_made_outside_its_makers_time(year: int, holds: Holds) -> None:
    seal = replace(make_forge().seal, created=datetime(year, 6, 1, tzinfo=UTC))
    signature = read(sign_ofd(plain(), honest(seal=seal)))
    told = [check.holds for check in signature.of(ChainPart.MAKER)]
    assert told == [Holds.YES, holds]
    expected = (S.INTACT_MAKER_PINNED, S.INTACT_SIGNER_UNKNOWN)[holds is Holds.NO]
    assert state_of(signature, make_forge().trust) is expected

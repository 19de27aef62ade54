import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invoice_desktop.domain.evidence import Evidence, Input, InputFormat, Reading, Remark
from invoice_desktop.domain.invoice import Field, Invoice, InvoiceKind, InvoiceLine, Source
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
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
    Verification,
    Versions,
)
from invoice_desktop.store.snapshot import invoice_of, snapshot_text, verification_of
from tests.factories.archives import invented_values, make_verification

# surrogates too: file names on Linux may be no text at all
TEXT = st.text(st.characters(codec=None), max_size=20)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False)
FRACTIONS = st.floats(0, 1)
DETAILS = st.dictionaries(TEXT, TEXT, max_size=3).map(MappingProxyType)
MAYBE_NUMBER = st.none() | NUMBERS
LINES = st.builds(
    InvoiceLine,
    name=TEXT,
    specification=TEXT,
    unit=TEXT,
    quantity=MAYBE_NUMBER,
    unit_price=MAYBE_NUMBER,
    amount=MAYBE_NUMBER,
    tax_rate=MAYBE_NUMBER,
    tax_rate_text=TEXT,
    tax_amount=MAYBE_NUMBER,
    tax_classification_code=TEXT,
)
VALUES = st.one_of(
    TEXT,
    NUMBERS,
    st.dates(),
    st.booleans(),
    st.sampled_from(InvoiceKind),
    st.lists(LINES, max_size=3).map(tuple),
)
PLACES = st.builds(Place, st.integers(0, 499), FRACTIONS, FRACTIONS, FRACTIONS, FRACTIONS)
READINGS = st.builds(
    Reading,
    field=st.sampled_from(Field),
    value=VALUES,
    source=st.sampled_from(Source),
    raw=TEXT,
    member=TEXT,
    place=st.none() | PLACES,
    exact=st.booleans(),
    confidence=FRACTIONS,
)
MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))
CERTIFICATES = st.none() | st.builds(
    Certificate,
    *(TEXT,) * 5,
    valid_from=MOMENTS,
    valid_until=MOMENTS,
    taxpayer_ids=st.lists(TEXT, max_size=1).map(tuple),
)
SEALS = st.builds(Seal, TEXT, TEXT, st.sampled_from([1, 4, 5]), *(MOMENTS,) * 3, CERTIFICATES)
NAMES = st.lists(TEXT, max_size=2).map(tuple)
SIGNATURES = st.builds(
    DocumentSignature,
    name=TEXT,
    form=st.sampled_from(SignatureForm),
    checks=st.lists(
        st.builds(
            SignatureCheck,
            st.sampled_from(ChainPart),
            st.sampled_from(Holds),
            st.sampled_from(Looked),
            DETAILS,
        ),
        max_size=2,
    ).map(tuple),
    algorithm=TEXT,
    signed_at=MOMENTS,
    signer=CERTIFICATES,
    seal=st.none() | SEALS,
    altered=NAMES,
    uncovered=NAMES,
    changes=NAMES,
    pages=st.lists(st.integers(0, 9), max_size=2).map(tuple),
    places=st.lists(PLACES, max_size=2).map(tuple),
    stamps=st.lists(PLACES, max_size=2).map(tuple),
)
EVIDENCES = st.builds(
    Evidence,
    input=st.builds(Input, TEXT, st.sampled_from(InputFormat), st.integers(0), TEXT, TEXT),
    readings=st.lists(READINGS, max_size=4).map(tuple),
    remarks=st.lists(st.builds(Remark, TEXT, DETAILS), max_size=2).map(tuple),
    visible_text=TEXT,
    pages=st.lists(st.integers(0, 499), max_size=3).map(tuple),
    signatures=st.none() | st.lists(SIGNATURES, max_size=2).map(tuple),
)
INVOICES = st.builds(
    Invoice,
    st.dictionaries(st.sampled_from(Field), VALUES, max_size=5),
    st.dictionaries(st.sampled_from(Field), st.sampled_from(Source), max_size=5),
)
FINDINGS = st.builds(
    Finding,
    rule=TEXT,
    strength=st.sampled_from(Strength),
    outcome=st.sampled_from(Outcome),
    reason=TEXT,
    details=DETAILS,
    places=st.lists(PLACES, max_size=2).map(tuple),
)
VERDICTS = st.builds(
    Verdict,
    st.sampled_from(Authenticity),
    st.sampled_from(Acceptance),
    st.none() | TEXT,
    st.lists(TEXT, max_size=2).map(tuple),
)
# whole minutes: CPython reads an offset of some microseconds as none, and no zone has one
ZONES = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
VERIFICATIONS = st.builds(
    Verification,
    evidence=EVIDENCES,
    invoice=INVOICES,
    findings=st.lists(FINDINGS, max_size=3).map(tuple),
    verdict=VERDICTS,
    versions=st.builds(Versions, TEXT, TEXT, TEXT),
    verified_at=st.datetimes(timezones=ZONES),
    verified_by=TEXT,
    signature=st.none() | st.sampled_from(SignatureState),
)


@given(VERIFICATIONS)
@settings(max_examples=60, deadline=None)
def test_every_verification_comes_back_as_it_was(verification: Verification) -> None:
    text = snapshot_text(verification)

    text.encode("utf-8")
    assert verification_of(text) == verification
    assert invoice_of(text) == verification.invoice
    assert repr(verification_of(text).invoice.values) == repr(
        MappingProxyType(dict(verification.invoice.values))
    )


def test_the_zone_in_which_it_was_verified_is_kept() -> None:
    moment = datetime(2026, 3, 1, 8, 30, tzinfo=timezone(timedelta(hours=8)))
    kept = verification_of(snapshot_text(make_verification({}, verified_at=moment)))

    assert kept.verified_at.utcoffset() == timedelta(hours=8)


def test_the_scale_of_a_number_is_kept() -> None:
    values = {Field.TOTAL_INCLUDING_TAX: Decimal("526.00"), Field.FARE: Decimal("1E+3")}
    kept = verification_of(snapshot_text(make_verification(values)))

    assert str(kept.invoice.values[Field.TOTAL_INCLUDING_TAX]) == "526.00"
    assert str(kept.invoice.values[Field.FARE]) == "1E+3"


def test_chinese_text_is_written_as_it_is() -> None:
    text = snapshot_text(make_verification({Field.SELLER_NAME: "虚构市青禾"}))

    assert "虚构市青禾" in text


def test_the_version_is_written_and_a_newer_one_refused() -> None:
    content = json.loads(snapshot_text(make_verification(invented_values(1))))
    assert content["snapshot"] == 3
    content["snapshot"] = 4

    with pytest.raises(ArchiveTrouble) as raised:
        verification_of(json.dumps(content))
    assert raised.value.code == "snapshot_is_newer"
    assert invoice_of(json.dumps(content)) is None


def test_version_1_is_read_for_ever() -> None:
    """A text as version 1 wrote it; it stands here so that no later change forgets it."""
    text = (
        '{"snapshot":1,"verified_at":"2026-01-05T09:00:00+08:00","verified_by":"样本会计",'
        '"versions":{"program":"0.1.0","rule_pack":"2026.1"},'
        '"verdict":{"authenticity":"UNPROVEN","acceptance":"REVIEW","authority":null,'
        '"reasons":["nobody_vouches"]},'
        '"evidence":{"input":{"name":"a.pdf","format":"PDF","size":3,"sha256":"00","sm3":"11"},'
        '"readings":[{"field":"total_including_tax","value":{"decimal":"526.00"},'
        '"source":"VISIBLE_TEXT","raw":"¥526.00","place":[0,0.1,0.2,0.3,0.4],"exact":false}],'
        '"remarks":[{"code":"noticed","details":{"page":"1"}}],"visible_text":"价税合计",'
        '"pages":[0],"signature":"UNSIGNED"},'
        '"invoice":{"values":{"total_including_tax":{"decimal":"526.00"}},'
        '"sources":{"total_including_tax":"VISIBLE_TEXT"}},'
        '"findings":[{"rule":"a","strength":"FORM","outcome":"PASSED","reason":"b"}]}'
    )

    assert verification_of(text) == OLD
    assert invoice_of(text) == OLD.invoice


def test_version_2_is_read_for_ever() -> None:
    text = (
        '{"snapshot":2,"verified_at":"2026-01-05T09:00:00+08:00","verified_by":"样本会计",'
        '"versions":{"program":"0.1.0","rule_pack":"2026.1","trust_list":""},'
        '"verdict":{"authenticity":"UNPROVEN","acceptance":"REVIEW","authority":null,'
        '"reasons":["nobody_vouches"]},'
        '"evidence":{"input":{"name":"a.pdf","format":"PDF","size":3,"sha256":"00","sm3":"11"},'
        '"readings":[{"field":"total_including_tax","value":{"decimal":"526.00"},'
        '"source":"VISIBLE_TEXT","raw":"¥526.00","place":[0,0.1,0.2,0.3,0.4],"exact":false}],'
        '"remarks":[{"code":"noticed","details":{"page":"1"}}],"visible_text":"价税合计",'
        '"pages":[0],"signatures":[]},'
        '"invoice":{"values":{"total_including_tax":{"decimal":"526.00"}},'
        '"sources":{"total_including_tax":"VISIBLE_TEXT"}},'
        '"findings":[{"rule":"a","strength":"FORM","outcome":"PASSED","reason":"b"}],'
        '"signature":"UNSIGNED"}'
    )

    assert verification_of(text) == OLD
    assert invoice_of(text) == OLD.invoice


def test_version_3_stays_as_it_is() -> None:
    """What is absent keeps its meaning, and what stands at a place its place."""
    text = (
        '{"snapshot":3,"verified_at":"2026-01-05T09:00:00+08:00","verified_by":"样本会计",'
        '"versions":["0.1.0","2026.1",""],'
        '"verdict":["UNPROVEN","REVIEW",null,["nobody_vouches"]],'
        '"evidence":{"input":["a.pdf","PDF",3,"00","11"],'
        '"readings":[["total_including_tax",{"decimal":"526.00"},"VISIBLE_TEXT",'
        '"¥526.00","",[0,0.1,0.2,0.3,0.4],false,1.0]],'
        '"remarks":[["noticed",{"page":"1"}]],"visible_text":"价税合计",'
        '"pages":[0],"signatures":[]},'
        '"invoice":[0],'
        '"findings":[["a","FORM","PASSED","b"]],"signature":"UNSIGNED"}'
    )

    assert verification_of(text) == OLD
    assert invoice_of(text) == OLD.invoice
    taken_over = replace(OLD.invoice, values={Field.TOTAL_INCLUDING_TAX: _READ.value})
    local = OLD.verified_at.astimezone(timezone(timedelta(hours=8)))
    assert snapshot_text(replace(OLD, invoice=taken_over, verified_at=local)) == text


_READ = Reading(
    Field.TOTAL_INCLUDING_TAX,
    Decimal("526.00"),
    Source.VISIBLE_TEXT,
    raw="¥526.00",
    place=Place(0, 0.1, 0.2, 0.3, 0.4),
    exact=False,
)
OLD = Verification(
    evidence=Evidence(
        input=Input("a.pdf", InputFormat.PDF, 3, "00", "11"),
        readings=(_READ,),
        remarks=(Remark("noticed", {"page": "1"}),),
        visible_text="价税合计",
        pages=(0,),
        signatures=(),
    ),
    invoice=Invoice(
        {Field.TOTAL_INCLUDING_TAX: Decimal("526.00")},
        {Field.TOTAL_INCLUDING_TAX: Source.VISIBLE_TEXT},
    ),
    findings=(Finding("a", Strength.FORM, Outcome.PASSED, "b"),),
    verdict=Verdict(Authenticity.UNPROVEN, Acceptance.REVIEW, None, ("nobody_vouches",)),
    versions=Versions("0.1.0", "2026.1"),
    verified_at=datetime(2026, 1, 5, 1, tzinfo=UTC),
    verified_by="样本会计",
    signature=SignatureState.UNSIGNED,
)

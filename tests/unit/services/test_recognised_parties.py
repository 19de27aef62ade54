"""Recognised companies held to what the archive knows, and what was accepted judged anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from invoice_desktop.composition import Home
from invoice_desktop.domain.evidence import InputFormat, Reading
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services.recognised_parties import RecognisedParties
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive
from tests.factories.archives import invented_values, make_verification

CLERK = User("李娜")
NOW = datetime(2026, 11, 23, tzinfo=UTC)
KNOWN = invented_values(1)
NAME, NUMBER = (str(KNOWN[each]) for each in (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqlArchive]:
    made = create_archive(tmp_path / "archive", bytes(32))
    made.add(make_verification(KNOWN, None), None)
    yield made
    made.close()


def recognised(**values: str) -> Verification:
    """Give an invoice of which these fields were recognised."""
    made = make_verification(invented_values(2), None)
    fields = {Field(name): value for name, value in values.items()}
    readings = tuple(
        Reading(field, value, Source.OCR, exact=False, confidence=0.95)
        for field, value in fields.items()
    )
    invoice = replace(
        made.invoice,
        values={**made.invoice.values, **fields},
        sources={**made.invoice.sources, **dict.fromkeys(fields, Source.OCR)},
    )
    given = replace(made.evidence.input, format=InputFormat.PICTURE)
    return replace(
        made, invoice=invoice, evidence=replace(made.evidence, input=given, readings=readings)
    )


def suggested(archive: SqlArchive, verification: Verification) -> list[tuple[Field, str]]:
    found = RecognisedParties(lambda: archive).suggestions(CLERK, verification)
    return [(each.field, each.known) for each in found]


def test_a_name_is_known_by_its_taxpayer_id(archive: SqlArchive) -> None:
    misread = recognised(seller_name=NAME[:-1] + "可", seller_taxpayer_id=NUMBER)
    assert suggested(archive, misread) == [(Field.SELLER_NAME, NAME)]
    right = recognised(seller_name=NAME, seller_taxpayer_id=NUMBER)
    assert suggested(archive, right) == []


def test_a_taxpayer_id_is_known_by_the_name_if_it_is_near(archive: SqlArchive) -> None:
    slip = NUMBER[:5] + ("7" if NUMBER[5] != "7" else "1") + NUMBER[6:]
    near = recognised(seller_name=NAME, seller_taxpayer_id=slip)
    assert suggested(archive, near) == [(Field.SELLER_TAXPAYER_ID, NUMBER)]
    other = recognised(seller_name=NAME, seller_taxpayer_id="91990100MA5T0Q4W89")
    assert suggested(archive, other) == []


def test_our_own_companies_are_known_too(archive: SqlArchive) -> None:
    archive.set_our_companies((Party("样本贸易有限公司", "91990100MA5T0Q4W89"),), "李娜", NOW)
    misread = recognised(buyer_name="样木贸易有限公司", buyer_taxpayer_id="91990100MA5T0Q4W89")
    assert suggested(archive, misread) == [(Field.BUYER_NAME, "样本贸易有限公司")]


def test_pictures_teach_nothing(archive: SqlArchive) -> None:
    archive.add(recognised(seller_name="错读公司", seller_taxpayer_id="91990100MA5T0Q4W89"), None)
    again = recognised(seller_name="错读公可", seller_taxpayer_id="91990100MA5T0Q4W89")
    assert suggested(archive, again) == []


def test_many_pictures_hide_nothing_that_is_known(archive: SqlArchive) -> None:
    misread = recognised(seller_name=NAME[:-1] + "可", seller_taxpayer_id=NUMBER)
    shown = [
        replace(misread.invoice, values={**misread.invoice.values, Field.INVOICE_NUMBER: number})
        for number in (f"2699{each:016}" for each in range(30))
    ]
    archive.add_all([(replace(misread, invoice=each), None) for each in shown])
    assert suggested(archive, misread) == [(Field.SELLER_NAME, NAME)]


def test_what_was_accepted_is_judged_and_the_recognised_stays(tmp_path: Path) -> None:
    home = Home(tmp_path / "home", tmp_path / "key")
    with home.opened(lambda _remark: None) as program:
        archive = program.records._archive()
        shown = recognised(seller_name=NAME[:-1] + "可")
        entry = archive.add(shown, None)
        checked = program.desk.check_corrected(CLERK, shown.evidence, {Field.SELLER_NAME: NAME})
        (invoice,) = checked.invoices
        assert invoice.entry == entry
        judged = invoice.verification
        assert judged.invoice.values[Field.SELLER_NAME] == NAME
        assert judged.invoice.sources[Field.SELLER_NAME] is Source.TYPED
        sources = {each.source for each in judged.evidence.of(Field.SELLER_NAME)}
        assert sources == {Source.OCR, Source.TYPED}
        assert "sources_differ" not in {each.reason for each in judged.findings}
        assert len(archive.verifications(entry)) == 2

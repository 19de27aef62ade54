from datetime import date, timedelta
from decimal import Decimal

import pytest

from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.archive import SqlArchive
from tests.factories.archives import (
    FIRST_MOMENT,
    fill_archive,
    invented_values,
    invented_verifications,
    make_verification,
    without,
)

LATER = FIRST_MOMENT + timedelta(hours=1)


def test_a_verification_is_kept_whole_with_its_document(archive: SqlArchive) -> None:
    verification = make_verification(invented_values(1), b"%PDF-TEST SAMPLE\0\xff")
    entry = archive.add(verification, b"%PDF-TEST SAMPLE\0\xff")

    assert archive.verifications(entry) == (verification,)
    assert archive.original(verification.evidence.input.sha256) == Original(
        "dzfp_9900.pdf", InputFormat.PDF, b"%PDF-TEST SAMPLE\0\xff"
    )


def test_the_row_shows_what_was_read(archive: SqlArchive) -> None:
    values = invented_values(4)
    verification = make_verification(values, b"bytes")
    row = archive.catalogue.row(archive.add(verification, b"bytes"))

    assert row.kind is InvoiceKind.VAT_ELECTRONIC_ORDINARY
    assert row.invoice_code == values[Field.INVOICE_CODE]
    assert row.invoice_number == values[Field.INVOICE_NUMBER]
    assert row.issue_date == values[Field.ISSUE_DATE]
    assert row.seller_name == values[Field.SELLER_NAME]
    assert row.buyer_taxpayer_id == values[Field.BUYER_TAXPAYER_ID]
    assert row.amount_excluding_tax == values[Field.AMOUNT_EXCLUDING_TAX]
    assert row.tax_amount == values[Field.TAX_AMOUNT]
    assert row.total_including_tax == values[Field.TOTAL_INCLUDING_TAX]
    assert row.authenticity is verification.verdict.authenticity
    assert row.acceptance is verification.verdict.acceptance
    assert row.authority is None
    assert row.input_format is InputFormat.PDF
    assert row.input_name == "dzfp_9900.pdf"
    assert row.verified_at == FIRST_MOMENT
    assert row.verified_at.utcoffset() == timedelta(hours=8)
    assert row.verified_by == "样本会计"
    assert row.showings == 1


def test_an_invoice_of_which_nothing_is_known_is_kept(archive: SqlArchive) -> None:
    row = archive.catalogue.row(archive.add(make_verification({}, b"blurred"), b"blurred"))

    assert (row.kind, row.invoice_number, row.issue_date) == (None, None, None)
    assert (row.seller_name, row.total_including_tax) == ("", None)


def test_a_scan_has_no_original(archive: SqlArchive) -> None:
    verification = make_verification(invented_values(1))
    archive.add(verification, None)

    assert archive.original(verification.evidence.input.sha256) is None


def test_another_showing_joins_the_entry_and_renews_its_row(archive: SqlArchive) -> None:
    values = invented_values(1)
    first = archive.add(make_verification(values, b"pdf"), b"pdf")
    changed = values | {Field.TOTAL_INCLUDING_TAX: Decimal("1.00")}
    later = make_verification(changed, b"ofd", verified_at=LATER, verified_by="B")
    second = archive.add(later, b"ofd")

    row = archive.catalogue.row(second)
    assert second == first
    assert (row.showings, row.total_including_tax) == (2, Decimal("1.00"))
    assert (row.verified_by, row.verified_at) == ("B", LATER)
    assert [each.verified_at for each in archive.verifications(first)] == [LATER, FIRST_MOMENT]
    assert archive.catalogue.count(ArchiveQuery()).number == 1


def test_an_older_verification_that_arrives_late_does_not_renew_the_row(
    archive: SqlArchive,
) -> None:
    values = invented_values(1)
    entry = archive.add(make_verification(values, b"new", verified_at=LATER), b"new")
    archive.add(make_verification(values, b"old", name="old.pdf"), b"old")

    assert (archive.catalogue.row(entry).verified_at, archive.catalogue.row(entry).showings) == (
        LATER,
        2,
    )


def test_the_same_eight_digits_under_another_code_are_another_invoice(
    archive: SqlArchive,
) -> None:
    values = invented_values(4)
    archive.add(make_verification(values), None)
    archive.add(make_verification(values | {Field.INVOICE_CODE: "099012600112"}), None)

    assert archive.catalogue.count(ArchiveQuery()).number == 2


def test_the_same_bytes_without_a_number_join_their_entry(archive: SqlArchive) -> None:
    blurred = {Field.TOTAL_INCLUDING_TAX: Decimal("8.00")}
    first = archive.add(make_verification(blurred, b"photo"), b"photo")

    assert archive.add(make_verification(blurred, b"photo"), b"photo") == first
    assert archive.add(make_verification(blurred, b"other"), b"other") != first


def test_several_unnumbered_invoices_of_one_file_stay_apart(archive: SqlArchive) -> None:
    entries = {
        archive.add(
            make_verification({Field.TOTAL_INCLUDING_TAX: Decimal(total)}, b"sheet", pages=(page,)),
            b"sheet",
        )
        for total, page in ((8, 0), (9, 0), (8, 1))
    }

    assert len(entries) == 3


def test_a_number_that_is_read_later_identifies_the_entry(archive: SqlArchive) -> None:
    values = invented_values(1)
    unread = without(values, Field.INVOICE_NUMBER)
    first = archive.add(make_verification(unread, b"photo"), b"photo")
    known = make_verification(values, b"photo", verified_at=LATER)

    assert archive.add(known, b"photo") == first
    assert archive.add(make_verification(values), None) == first


def test_a_number_that_is_not_read_again_still_identifies_the_entry(
    archive: SqlArchive,
) -> None:
    values = invented_values(1)
    unread = without(values, Field.INVOICE_NUMBER)
    first = archive.add(make_verification(values, b"photo"), b"photo")
    archive.add(make_verification(unread, b"photo", verified_at=LATER), b"photo")

    assert archive.add(make_verification(values), None) == first
    assert archive.catalogue.row(first).showings == 3


def test_the_same_bytes_are_kept_once_under_their_first_name(archive: SqlArchive) -> None:
    values = invented_values(1)
    verification = make_verification(values, b"pdf", name="first.pdf")
    archive.add(verification, b"pdf")
    archive.add(make_verification(values, b"pdf", name="again.pdf"), b"pdf")

    kept = archive.original(verification.evidence.input.sha256)
    assert kept is not None
    assert kept.name == "first.pdf"


def test_bytes_that_were_not_judged_are_refused(archive: SqlArchive) -> None:
    verification = make_verification(invented_values(1), b"judged")

    with pytest.raises(ValueError, match="judged"):
        archive.add(verification, b"other")
    assert archive.catalogue.count(ArchiveQuery()).number == 0


def test_names_that_are_no_text_are_kept(archive: SqlArchive) -> None:
    values = {Field.SELLER_NAME: "甲\0乙", Field.INVOICE_NUMBER: "\ud800"}
    verification = make_verification(values, b"x", name="\udcff.pdf", verified_by="\ud800")
    entry = archive.add(verification, b"x")

    assert archive.verifications(entry) == (verification,)
    assert archive.catalogue.row(entry).seller_name == "甲\N{REPLACEMENT CHARACTER}乙"


def test_amounts_beyond_any_invoice_leave_the_list_but_not_the_record(
    archive: SqlArchive,
) -> None:
    values = {
        Field.TOTAL_INCLUDING_TAX: Decimal("1E+30"),
        Field.AMOUNT_EXCLUDING_TAX: Decimal("-0.015"),
        Field.TAX_AMOUNT: Decimal("NaN"),
    }
    entry = archive.add(make_verification(values, scan_text="x"), None)

    row = archive.catalogue.row(entry)
    assert (row.total_including_tax, row.tax_amount) == (None, None)
    assert row.amount_excluding_tax == Decimal("-0.02")
    kept = archive.verifications(entry)[0].invoice
    assert kept.total_including_tax == Decimal("1E+30")


def test_many_new_ones_are_kept_like_single_ones(archive: SqlArchive) -> None:
    many = list(invented_verifications(20, original_size=50))
    entries = archive.add_all(many)

    for entry, (verification, content) in zip(entries, many, strict=True):
        assert archive.verifications(entry) == (verification,)
        original = archive.original(verification.evidence.input.sha256)
        assert original is not None
        assert original.content == content


@pytest.mark.parametrize("known_before", [True, False])
def test_many_among_them_known_ones_join_their_entries(
    archive: SqlArchive, *, known_before: bool
) -> None:
    values = invented_values(1)
    again = make_verification(values, scan_text="again", verified_at=LATER)
    first = (make_verification(values), None)
    if known_before:
        archive.add(*first)
    archive.add_all([(make_verification(invented_values(2)), None), first, (again, None)])

    assert archive.catalogue.count(ArchiveQuery()).number == 2


def test_none_are_kept_without_a_word(archive: SqlArchive) -> None:
    assert archive.add_all([]) == ()


def test_many_are_kept_all_or_none(archive: SqlArchive) -> None:
    wrong = (make_verification(invented_values(2), b"judged"), b"other")

    with pytest.raises(ValueError, match="judged"):
        archive.add_all([(make_verification(invented_values(1)), None), wrong])
    assert archive.catalogue.count(ArchiveQuery()).number == 0


def test_filling_makes_as_many_entries_as_asked_for(archive: SqlArchive) -> None:
    entries = fill_archive(archive, 700, seed=3)

    assert len(set(entries)) == archive.catalogue.count(ArchiveQuery()).number == 700


def test_unknown_entries_are_named(archive: SqlArchive) -> None:
    for look_up in (archive.catalogue.row, archive.verifications):
        with pytest.raises(ArchiveTrouble) as raised:
            look_up("nowhere")
        assert raised.value.code == "entry_is_unknown"
        assert raised.value.details == {"entry": "nowhere"}


def test_our_companies_are_replaced_in_order(archive: SqlArchive) -> None:
    assert archive.our_companies() == ()
    ours = (Party("乙公司", "2", "地址", "银行"), Party("甲公司", "1"))
    archive.set_our_companies((Party("旧公司"),), "样本会计", FIRST_MOMENT)
    archive.set_our_companies(ours, "样本会计", FIRST_MOMENT)

    assert archive.our_companies() == ours
    archive.set_our_companies((), "样本会计", FIRST_MOMENT)
    assert archive.our_companies() == ()


def test_a_closed_archive_stays_closed(archive: SqlArchive) -> None:
    archive.close()

    with pytest.raises(ArchiveTrouble) as raised:
        archive.catalogue.count(ArchiveQuery())
    assert raised.value.code == "archive_is_closed"
    archive.close()


def test_dates_before_the_year_1000_do_not_break_the_list(archive: SqlArchive) -> None:
    entry = archive.add(make_verification({Field.ISSUE_DATE: date(202, 5, 1)}), None)

    assert archive.catalogue.row(entry).issue_date == date(202, 5, 1)

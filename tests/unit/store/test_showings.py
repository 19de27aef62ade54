from datetime import date, timedelta
from decimal import Decimal

import pytest

from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.showings import MOST
from tests.factories.archives import FIRST_MOMENT, invented_values, make_verification, without

VALUES = invented_values(1)
OTHER_NUMBER = "26992999999999999999"


def likenesses(
    archive: SqlArchive, values: dict[Field, FieldValue], sha256: str = ""
) -> list[Likeness]:
    return [each.likeness for each in archive.earlier_showings(Invoice(values), sha256)]


def test_nothing_was_shown_before(archive: SqlArchive) -> None:
    archive.add(make_verification(invented_values(2)), None)

    assert archive.earlier_showings(Invoice(VALUES), "00") == ()


def test_the_same_bytes_are_known_whatever_was_read(archive: SqlArchive) -> None:
    verification = make_verification(VALUES, b"pdf", verified_by="甲", name="a.pdf")
    entry = archive.add(verification, b"pdf")
    (showing,) = archive.earlier_showings(Invoice({}), verification.evidence.input.sha256)

    assert (showing.likeness, showing.entry) == (Likeness.SAME_BYTES, entry)
    assert (showing.verified_by, showing.input_name) == ("甲", "a.pdf")
    assert showing.verified_at == FIRST_MOMENT
    assert showing.invoice_number == VALUES[Field.INVOICE_NUMBER]
    assert showing.issue_date == VALUES[Field.ISSUE_DATE]
    assert showing.amount_excluding_tax == VALUES[Field.AMOUNT_EXCLUDING_TAX]
    assert showing.total_including_tax == VALUES[Field.TOTAL_INCLUDING_TAX]


def test_the_same_number_in_other_bytes_is_the_same_invoice(archive: SqlArchive) -> None:
    archive.add(make_verification(VALUES, b"pdf"), b"pdf")
    changed = VALUES | {Field.TOTAL_INCLUDING_TAX: Decimal(1), Field.SELLER_NAME: "别的公司"}

    assert likenesses(archive, changed) == [Likeness.SAME_IDENTITY]


def test_kind_and_buyer_of_each_showing_of_the_invoice_are_known(archive: SqlArchive) -> None:
    archive.add(make_verification(VALUES, b"pdf"), b"pdf")
    (showing,) = archive.earlier_showings(Invoice(VALUES), "")

    assert showing.kind is VALUES[Field.KIND]
    assert showing.buyer_taxpayer_id == VALUES[Field.BUYER_TAXPAYER_ID]


def test_each_showing_comes_once_under_its_strongest_likeness(archive: SqlArchive) -> None:
    verification = make_verification(VALUES, b"pdf")
    archive.add(verification, b"pdf")

    assert likenesses(archive, VALUES, verification.evidence.input.sha256) == [Likeness.SAME_BYTES]


def test_the_newest_showing_comes_first(archive: SqlArchive) -> None:
    for minute in (1, 3, 2):
        moment = FIRST_MOMENT + timedelta(minutes=minute)
        archive.add(make_verification(VALUES, scan_text=str(minute), verified_at=moment), None)
    shown = archive.earlier_showings(Invoice(VALUES), "")

    assert [(each.verified_at - FIRST_MOMENT).seconds // 60 for each in shown] == [3, 2, 1]


@pytest.mark.parametrize(
    "change",
    [
        {Field.SELLER_NAME: "名称读错"},
        {Field.SELLER_TAXPAYER_ID: ""},
        {Field.SELLER_TAXPAYER_ID: "91990100MA00000000"},
        {Field.TOTAL_INCLUDING_TAX: Decimal("0.01")},
        {Field.AMOUNT_EXCLUDING_TAX: Decimal("0.01")},
        {Field.BUYER_NAME: "别的买方"},
    ],
)
def test_another_number_with_the_same_seller_amount_and_date_is_similar(
    archive: SqlArchive, change: dict[Field, FieldValue]
) -> None:
    archive.add(make_verification(VALUES), None)
    shown = VALUES | {Field.INVOICE_NUMBER: OTHER_NUMBER} | change

    assert likenesses(archive, shown) == [Likeness.SIMILAR]


@pytest.mark.parametrize(
    "change",
    [
        {Field.SELLER_NAME: "别的卖方", Field.SELLER_TAXPAYER_ID: "91990100MA00000000"},
        {Field.SELLER_NAME: "", Field.SELLER_TAXPAYER_ID: ""},
        {
            Field.TOTAL_INCLUDING_TAX: Decimal("0.01"),
            Field.AMOUNT_EXCLUDING_TAX: Decimal("0.01"),
        },
        {Field.ISSUE_DATE: date(2020, 1, 1)},
    ],
)
def test_what_differs_in_seller_amount_or_date_is_not_similar(
    archive: SqlArchive, change: dict[Field, FieldValue]
) -> None:
    archive.add(make_verification(VALUES), None)
    shown = VALUES | {Field.INVOICE_NUMBER: OTHER_NUMBER} | change

    assert likenesses(archive, shown) == []


def test_unknown_sellers_are_not_alike(archive: SqlArchive) -> None:
    bare = without(VALUES, Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID)
    archive.add(make_verification(bare), None)

    assert likenesses(archive, bare | {Field.INVOICE_NUMBER: OTHER_NUMBER}) == []


def test_names_are_compared_whatever_their_brackets(archive: SqlArchive) -> None:
    written = {Field.SELLER_NAME: "虚构（测试）ＡＢ公司", Field.SELLER_TAXPAYER_ID: ""}
    read = {Field.SELLER_NAME: "虚构(测试) ab公司", Field.INVOICE_NUMBER: OTHER_NUMBER}
    archive.add(make_verification(VALUES | written), None)

    assert likenesses(archive, VALUES | written | read) == [Likeness.SIMILAR]


def test_an_unread_number_is_similar(archive: SqlArchive) -> None:
    archive.add(make_verification(VALUES), None)
    unread = without(VALUES, Field.INVOICE_NUMBER)

    assert likenesses(archive, unread) == [Likeness.SIMILAR]


def test_a_thousand_showings_are_told_by_the_newest(archive: SqlArchive) -> None:
    for minute in range(MOST + 5):
        moment = FIRST_MOMENT + timedelta(minutes=minute)
        archive.add(make_verification(VALUES, b"pdf", verified_at=moment), b"pdf")
    sha256 = make_verification(VALUES, b"pdf").evidence.input.sha256
    shown = archive.earlier_showings(Invoice({}), sha256)

    assert len(shown) == MOST
    assert shown[0].verified_at == FIRST_MOMENT + timedelta(minutes=MOST + 4)

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import ArchiveQuery, Likeness
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.trouble import (
    Cancelled,
    InvalidEntry,
    UnreadableDocument,
    UnreadableQrCode,
)
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome, Verification
from invoice_desktop.services import desk as desk_module
from invoice_desktop.services import keeping_together
from invoice_desktop.services.desk import CheckedInput, CheckedInvoice, VerificationDesk
from invoice_desktop.services.ports import Archive
from tests.factories.invoices import Specimen, make_invoice, with_wrong
from tests.factories.ofd import make_ofd
from tests.factories.pdf import join_pdfs, make_pdf
from tests.factories.pictures import encoded, page_picture
from tests.factories.xml import make_einvoice_xml
from tests.unit.services.conftest import NOW, DeskFor

Put = Callable[[str, bytes], Path]
EVERYTHING = ArchiveQuery()


def only(checked: CheckedInput) -> CheckedInvoice:
    (invoice,) = checked.invoices
    return invoice


def outcome_of(verification: Verification, rule: str, reason: str) -> Outcome | None:
    for finding in verification.findings:
        if (finding.rule, finding.reason) == (rule, reason):
            return finding.outcome
    return None


def entries_of(specimen: Specimen) -> dict[Field, str]:
    return {
        Field.INVOICE_NUMBER: specimen.text(Field.INVOICE_NUMBER),
        Field.ISSUE_DATE: f"{specimen.issue_date:%Y-%m-%d}",
        Field.TOTAL_INCLUDING_TAX: str(specimen.amount(Field.TOTAL_INCLUDING_TAX)),
    }


def ignore(_done: int, _of: int) -> None:
    pass


def test_a_scan_is_judged_and_kept(desk: VerificationDesk, archive: Archive, clerk: User) -> None:
    specimen = make_invoice(seed=1)
    checked = only(desk.check_scan(clerk, specimen.qr_text))
    verification = checked.verification
    assert verification.invoice.invoice_number == specimen.text(Field.INVOICE_NUMBER)
    assert verification.verdict.authenticity is Authenticity.UNPROVEN
    assert verification.verdict.authority is None
    assert (verification.verified_by, verification.verified_at) == (clerk.name, NOW)
    assert checked.original is None
    assert checked.entry is not None
    assert archive.verifications(checked.entry) == (verification,)


def test_a_scan_that_is_no_invoice_is_refused_and_not_kept(
    desk: VerificationDesk, archive: Archive, clerk: User
) -> None:
    with pytest.raises(UnreadableQrCode) as raised:
        desk.check_scan(clerk, "https://example.invalid/pay")
    assert raised.value.code
    assert archive.catalogue.count(EVERYTHING).number == 0


@pytest.mark.parametrize("form", [InputFormat.PDF, InputFormat.OFD, InputFormat.XML])
def test_a_file_is_judged_and_kept_with_its_bytes(
    desk: VerificationDesk, archive: Archive, clerk: User, put: Put, form: InputFormat
) -> None:
    specimen = make_invoice(seed=2)
    content = {
        InputFormat.PDF: lambda: make_pdf(specimen),
        InputFormat.OFD: lambda: make_ofd(specimen).packed(),
        InputFormat.XML: lambda: make_einvoice_xml(specimen).encode(),
    }[form]()
    checked = only(desk.check_file(clerk, put(f"a.{form.lower()}", content)))
    invoice = checked.verification.invoice
    assert invoice.invoice_number == specimen.text(Field.INVOICE_NUMBER)
    assert invoice.total_including_tax == specimen.amount(Field.TOTAL_INCLUDING_TAX)
    given = checked.verification.evidence.input
    assert (given.format, given.size) == (form, len(content))
    assert checked.original
    assert archive.original(given.sha256) == checked.original
    assert checked.original.content == content


def test_a_picture_is_judged_by_its_qr_code(desk: VerificationDesk, clerk: User, put: Put) -> None:
    specimen = make_invoice(seed=3)
    path = put("photo.jpg", encoded(page_picture(specimen), "JPEG"))
    invoice = only(desk.check_file(clerk, path)).verification.invoice
    assert invoice.invoice_number == specimen.text(Field.INVOICE_NUMBER)


def test_a_typed_form_is_judged_and_kept(
    desk: VerificationDesk, archive: Archive, clerk: User
) -> None:
    specimen = make_invoice(seed=4)
    checked = only(desk.check_typed(clerk, specimen.kind, entries_of(specimen)))
    assert checked.verification.evidence.input.format is InputFormat.TYPED
    assert checked.verification.verdict.authenticity is Authenticity.UNPROVEN
    assert checked.original is None
    assert archive.catalogue.count(EVERYTHING).number == 1


def test_a_mistyped_field_is_named(desk: VerificationDesk, archive: Archive, clerk: User) -> None:
    entries = entries_of(make_invoice()) | {Field.TOTAL_INCLUDING_TAX: "1e9"}
    with pytest.raises(InvalidEntry) as raised:
        desk.check_typed(clerk, InvoiceKind.FULLY_DIGITAL_ORDINARY, entries)
    assert raised.value.details["field"] == Field.TOTAL_INCLUDING_TAX
    assert archive.catalogue.count(EVERYTHING).number == 0


def test_several_invoices_in_one_file_give_several(
    desk: VerificationDesk, archive: Archive, clerk: User, put: Put
) -> None:
    specimens = [make_invoice(seed=seed) for seed in (5, 6, 7)]
    path = put("joined.pdf", join_pdfs(make_pdf(specimen) for specimen in specimens))
    checked = desk.check_file(clerk, path)
    numbers = [each.verification.invoice.invoice_number for each in checked.invoices]
    assert numbers == [specimen.text(Field.INVOICE_NUMBER) for specimen in specimens]
    assert len({each.entry for each in checked.invoices}) == 3
    assert archive.catalogue.count(EVERYTHING).number == 3


def test_several_invoices_in_one_file_are_no_second_showing_of_each_other(
    desk: VerificationDesk, clerk: User, put: Put
) -> None:
    both = join_pdfs(make_pdf(make_invoice(seed=seed)) for seed in (5, 6))
    checked = desk.check_file(clerk, put("joined.pdf", both))
    assert [each.earlier for each in checked.invoices] == [(), ()]


def test_a_second_showing_tells_who_and_when(
    desk: VerificationDesk, archive: Archive, clerk: User, colleague: User, put: Put
) -> None:
    specimen = make_invoice(seed=8)
    path = put("dzfp.pdf", make_pdf(specimen))
    first = only(desk.check_file(clerk, path))
    assert first.earlier == ()
    second = only(desk.check_file(colleague, path))
    (showing,) = second.earlier
    assert (showing.verified_by, showing.verified_at) == (clerk.name, NOW)
    assert (showing.likeness, showing.input_name) == (Likeness.SAME_BYTES, "dzfp.pdf")
    assert second.verification.verified_at == NOW + timedelta(minutes=1)
    assert second.entry == first.entry
    assert archive.catalogue.count(EVERYTHING).number == 1
    assert archive.catalogue.row(second.entry or "").showings == 2


def test_an_invoice_seen_as_a_file_is_known_again_as_a_scan(
    desk: VerificationDesk, clerk: User, colleague: User, put: Put
) -> None:
    specimen = make_invoice(seed=9)
    desk.check_file(clerk, put("a.pdf", make_pdf(specimen)))
    second = only(desk.check_scan(colleague, specimen.qr_text))
    assert [showing.likeness for showing in second.earlier] == [Likeness.SAME_IDENTITY]
    assert second.verification.verdict.acceptance is not Acceptance.ACCEPT


def test_a_second_showing_with_another_amount_is_told_apart(
    desk: VerificationDesk, clerk: User
) -> None:
    specimen = make_invoice(seed=10)
    dearer = make_invoice(
        seed=10, total_including_tax=specimen.amount(Field.TOTAL_INCLUDING_TAX) + 1000
    )
    assert dearer.text(Field.INVOICE_NUMBER) == specimen.text(Field.INVOICE_NUMBER)
    desk.check_scan(clerk, specimen.qr_text)
    second = only(desk.check_scan(clerk, dearer.qr_text))
    (showing,) = second.earlier
    assert showing.total_including_tax == specimen.amount(Field.TOTAL_INCLUDING_TAX)
    history = {
        finding.reason: finding.outcome
        for finding in second.verification.findings
        if finding.strength == "HISTORY"
    }
    assert Outcome.FAILED in history.values()
    plain = only(desk.check_scan(clerk, make_invoice(seed=11).qr_text))
    assert not plain.earlier


def test_the_same_seller_amount_and_day_under_another_number_is_similar(
    desk: VerificationDesk, clerk: User, put: Put
) -> None:
    specimen = make_invoice(seed=12)
    other_number = with_wrong(specimen, Field.INVOICE_NUMBER)
    desk.check_file(clerk, put("a.xml", make_einvoice_xml(specimen).encode()))
    second = only(desk.check_file(clerk, put("b.xml", make_einvoice_xml(other_number).encode())))
    assert [showing.likeness for showing in second.earlier] == [Likeness.SIMILAR]


def test_an_edited_amount_contradicts_the_qr_code(
    desk: VerificationDesk, clerk: User, put: Put
) -> None:
    specimen = make_invoice(seed=13)
    dearer = make_invoice(
        seed=13,
        qr_text=specimen.qr_text,
        total_including_tax=specimen.amount(Field.TOTAL_INCLUDING_TAX) + Decimal(100),
    )
    checked = only(desk.check_file(clerk, put("edited.pdf", make_pdf(dearer))))
    assert checked.verification.verdict.authenticity is Authenticity.CONTRADICTED
    assert checked.verification.verdict.acceptance is Acceptance.REJECT


def test_the_buyer_is_held_against_our_companies(
    desk: VerificationDesk, archive: Archive, clerk: User, put: Put
) -> None:
    specimen = make_invoice(seed=14)
    path = put("a.xml", make_einvoice_xml(specimen).encode())
    ours = Party(specimen.text(Field.BUYER_NAME), specimen.text(Field.BUYER_TAXPAYER_ID))
    archive.set_our_companies([Party("另一家公司", "91990100MA0000000X")], "样本会计", NOW)
    strange = only(desk.check_file(clerk, path)).verification
    archive.set_our_companies([ours], "样本会计", NOW)
    known = only(desk.check_file(clerk, path)).verification

    def outcome(verification: Verification) -> list[Outcome]:
        return [
            each.outcome for each in verification.findings if each.rule == "buyer_is_one_of_ours"
        ]

    assert outcome(strange) == [Outcome.FAILED]
    assert outcome(known) == [Outcome.PASSED]


@pytest.mark.parametrize("more", [0, 4])
def test_one_bad_file_does_not_stop_the_others(
    desk: VerificationDesk, archive: Archive, clerk: User, put: Put, tmp_path: Path, more: int
) -> None:
    """Neither where they are read one by one, nor where several readers read many."""
    paths = [
        put("one.pdf", make_pdf(make_invoice(seed=15))),
        put("empty.pdf", b""),
        tmp_path / "gone.ofd",
        tmp_path,
        put("two.xml", make_einvoice_xml(make_invoice(seed=16)).encode()),
    ]
    paths += [put(f"{at}.pdf", make_pdf(make_invoice(seed=at))) for at in range(20, 20 + more)]
    results: list[CheckedInput] = []
    steps: list[tuple[int, int]] = []
    desk.check_files(clerk, paths, results.append, lambda done, of: steps.append((done, of)))
    codes = [result.trouble.code if result.trouble else None for result in results]
    troubles = [None, "empty_file", "file_not_found", "file_is_a_folder", None]
    assert codes == troubles + [None] * more
    assert [result.name for result in results] == [path.name for path in paths]
    assert archive.catalogue.count(EVERYTHING).number == 2 + more
    assert steps[0] == (0, 5 + more)
    assert steps[-1] == (5 + more, 5 + more)
    assert steps == sorted(steps)


@pytest.mark.parametrize("count", [4, 9])
def test_what_was_done_before_cancelling_is_kept(
    desk: VerificationDesk,
    archive: Archive,
    clerk: User,
    put: Put,
    count: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping_together, "MOST", 2)
    paths = [put(f"{seed}.pdf", make_pdf(make_invoice(seed=seed))) for seed in range(count)]
    results: list[CheckedInput] = []

    def enough(done: int, _of: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.check_files(clerk, paths, results.append, enough)
    assert [result.name for result in results] == ["0.pdf", "1.pdf"]
    assert archive.catalogue.count(EVERYTHING).number == 2


def test_cancelling_reaches_into_a_long_file(
    desk: VerificationDesk, archive: Archive, clerk: User, put: Put
) -> None:
    pages = [make_pdf(make_invoice(seed=seed)) for seed in range(4)]
    steps: list[int] = []

    def enough(done: int, _of: int) -> None:
        steps.append(done)
        if len(steps) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.check_file(clerk, put("long.pdf", join_pdfs(pages)), enough)
    assert archive.catalogue.count(EVERYTHING).number == 0


def test_without_an_archive_nothing_is_kept_and_nothing_is_known(
    desk_for: DeskFor, clerk: User, put: Put
) -> None:
    desk = desk_for(None)
    path = put("a.pdf", make_pdf(make_invoice(seed=17)))
    for _ in range(2):
        checked = only(desk.check_file(clerk, path))
        assert (checked.entry, checked.earlier) == (None, ())
        assert checked.verification.verdict.authenticity is Authenticity.UNPROVEN


def test_a_file_beyond_the_limit_is_not_even_read(
    desk: VerificationDesk, clerk: User, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_module, "LARGEST_FILE", 1024 * 1024)
    path = put("huge.pdf", b"\0" * (1024 * 1024 + 1))
    with pytest.raises(UnreadableDocument) as raised:
        desk.check_file(clerk, path)
    assert raised.value.code == "file_too_large"
    assert raised.value.details["limit"] == "1"


def test_a_file_that_may_not_be_read_says_so(
    desk: VerificationDesk, clerk: User, tmp_path: Path
) -> None:
    folder_in_the_way = tmp_path / "a.pdf"
    folder_in_the_way.write_bytes(b"")
    with pytest.raises(UnreadableDocument) as raised:
        desk.check_file(clerk, folder_in_the_way / "b.pdf")
    assert raised.value.code == "file_cannot_be_opened"
    assert raised.value.details["system"]


def test_an_unproven_invoice_is_the_best_that_nobody_vouches_for(
    desk: VerificationDesk, clerk: User
) -> None:
    for kind in (InvoiceKind.FULLY_DIGITAL_SPECIAL, InvoiceKind.VAT_ELECTRONIC_ORDINARY):
        verification = only(desk.check_scan(clerk, make_invoice(kind).qr_text)).verification
        failed = [each for each in verification.findings if each.outcome is Outcome.FAILED]
        assert failed == []
        assert verification.verdict.authenticity is Authenticity.UNPROVEN


def test_a_kept_document_is_checked_again_from_its_bytes(
    desk: VerificationDesk, archive: Archive, clerk: User, colleague: User, put: Put
) -> None:
    path = put("a.pdf", make_pdf(make_invoice(seed=1)))
    entry = only(desk.check_file(clerk, path)).entry or ""
    path.unlink()

    again = only(desk.check_again(colleague, entry))

    assert again.entry == entry
    verifications = archive.verifications(entry)
    assert [each.verified_by for each in verifications] == [colleague.name, clerk.name]
    assert verifications[0].evidence.input == verifications[1].evidence.input
    assert verifications[0].invoice == verifications[1].invoice


@pytest.mark.parametrize("way", ["scan", "typed"])
def test_what_has_no_document_is_judged_again_as_it_was_read(
    desk: VerificationDesk, archive: Archive, clerk: User, way: str
) -> None:
    specimen = make_invoice(seed=3)
    checked = (
        desk.check_scan(clerk, specimen.qr_text)
        if way == "scan"
        else desk.check_typed(clerk, InvoiceKind.FULLY_DIGITAL_ORDINARY, entries_of(specimen))
    )
    entry = only(checked).entry or ""

    again = only(desk.check_again(clerk, entry))

    assert again.entry == entry
    assert again.verification.invoice == only(checked).verification.invoice
    assert len(archive.verifications(entry)) == 2

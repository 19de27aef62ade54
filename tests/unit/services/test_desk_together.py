"""Many files at once: kept together, and judged as if each had been kept before the next."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.history import ArchiveQuery, Likeness
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import ArchiveTrouble, Cancelled
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.services import desk as desk_module
from invoice_desktop.services import keeping_together
from invoice_desktop.services.batch_lists import lines_of
from invoice_desktop.services.checked import CheckedInput, Judged
from invoice_desktop.services.desk import VerificationDesk
from invoice_desktop.services.desk_rules import DeskRulesOffice
from invoice_desktop.services.keeping_together import KeepingTogether
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.opening import create_archive
from tests.factories.archives import invented_values, make_verification, without
from tests.factories.invoices import Specimen, make_invoice, with_wrong
from tests.factories.pdf import join_pdfs, make_pdf
from tests.factories.xml import make_einvoice_xml
from tests.unit.services.conftest import NOW, DeskFor

Verified = Sequence[tuple[Verification, bytes | None]]


class WatchedArchive(SqlArchive):
    """A real archive that counts its transactions, and refuses one invoice."""

    sizes: list[int]
    refused = ""
    code = "disk_is_full"
    tries = 0

    def add_each(self, verified: Verified) -> tuple[str, ...]:
        self.tries += 1
        if self.refused in {one.invoice.invoice_number for one, _ in verified}:
            raise ArchiveTrouble(self.code, path="here")
        entries = super().add_each(verified)
        self.sizes.append(len(entries))
        return entries


@pytest.fixture
def watched(tmp_path: Path) -> WatchedArchive:
    made = create_archive(tmp_path / "watched", bytes(32))
    archive = WatchedArchive(made.database, made.archive_id)
    archive.sizes = []
    return archive


def _ignore(_done: int, _of: int) -> None:
    pass


def _check(desk: VerificationDesk, clerk: User, paths: Sequence[Path]) -> list[CheckedInput]:
    results: list[CheckedInput] = []
    desk.check_files(clerk, paths, results.append, _ignore)
    return results


def _count(archive: SqlArchive) -> int:
    return archive.catalogue.count(ArchiveQuery()).number


def _written(folder: Path, specimens: Sequence[Specimen]) -> list[Path]:
    paths = [folder / f"{at}.xml" for at in range(len(specimens))]
    for path, specimen in zip(paths, specimens, strict=True):
        path.write_text(make_einvoice_xml(specimen), encoding="utf-8")
    return paths


def _neighbours(specimen: Specimen) -> list[Specimen]:
    number = specimen.text(Field.INVOICE_NUMBER)
    return [
        make_invoice(
            seed=900 + step,
            invoice_number=f"{int(number) + step:0{len(number)}}",
            seller_taxpayer_id=specimen.text(Field.SELLER_TAXPAYER_ID),
        )
        for step in (1, 2)
    ]


def _related(folder: Path) -> list[Path]:
    """Write files of which some bear on others: by bytes, number, likeness and neighbourhood."""
    specimens = [make_invoice(seed=seed) for seed in range(4)]
    similar = with_wrong(specimens[1], Field.INVOICE_NUMBER)
    paths = _written(folder, [*specimens, specimens[0], similar, *_neighbours(specimens[2])])
    joined = folder / "joined.pdf"
    # one file with two invoices, one of which stands in another file
    joined.write_bytes(join_pdfs(make_pdf(each) for each in (specimens[3], make_invoice(seed=50))))
    return [*paths, joined, paths[1]]


def _told(results: Sequence[CheckedInput]) -> list[tuple[object, ...]]:
    return [
        (
            result.name,
            result.trouble,
            one.verification.verdict,
            [(each.rule, each.outcome, each.reason) for each in one.verification.findings],
            [(showing.likeness, showing.input_name) for showing in one.earlier],
        )
        for result in results
        for one in result.invoices
    ]


def test_they_are_judged_as_if_they_were_kept_one_by_one(
    desk_for: DeskFor,
    clerk: User,
    tmp_path: Path,
    watched: WatchedArchive,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alone = create_archive(tmp_path / "alone", bytes(32))
    paths = _related(tmp_path)
    for to_archive in (lambda: alone, lambda: watched):
        DeskRulesOffice(to_archive, lambda: NOW).save(clerk, DeskRules(consecutive=2))
    together = _check(desk_for(watched), clerk, paths)
    monkeypatch.setattr(desk_module, "WORTH_HELP", 100)
    one_by_one = _check(desk_for(alone), clerk, paths)
    assert [result.name for result in together] == [path.name for path in paths]
    assert _told(together) == _told(one_by_one)
    likenesses = {
        each.likeness for result in together for one in result.invoices for each in one.earlier
    }
    assert likenesses == set(Likeness)
    assert "numbers_in_a_row" in str(_told(together))
    assert _count(watched) == _count(alone)
    alone.close()
    watched.close()


def test_those_of_a_moment_are_one_transaction_and_each_is_logged(
    desk_for: DeskFor, clerk: User, tmp_path: Path, watched: WatchedArchive
) -> None:
    paths = _written(tmp_path, [make_invoice(seed=seed) for seed in range(12)])
    results: list[CheckedInput] = []

    def each(checked: CheckedInput) -> None:
        results.append(checked)
        assert _count(watched) >= len(results), "told before it was kept"

    desk_for(watched).check_files(clerk, paths, each, _ignore)
    assert sum(watched.sizes) == 12
    assert len(watched.sizes) < 12
    entries = {result.invoices[0].entry for result in results}
    acts = [(row.deed.act, row.deed.subject) for row in watched.audit.rows(None, 12)]
    assert {act for act, _ in acts} == {Act.VERIFICATION_KEPT}
    assert {subject for _, subject in acts} == entries
    assert watched.audit.verify().broken == ()
    watched.close()


def test_one_that_cannot_be_kept_does_not_stop_the_others(
    desk_for: DeskFor, clerk: User, tmp_path: Path, watched: WatchedArchive
) -> None:
    specimens = [make_invoice(seed=seed) for seed in range(7)]
    watched.refused = specimens[3].text(Field.INVOICE_NUMBER)
    results = _check(desk_for(watched), clerk, _written(tmp_path, specimens))
    codes = [result.trouble.code if result.trouble else "" for result in results]
    assert codes == ["", "", "", "disk_is_full", "", "", ""]
    assert _count(watched) == 6
    watched.close()


def test_a_locked_archive_is_not_awaited_for_each_of_them(
    desk_for: DeskFor,
    clerk: User,
    tmp_path: Path,
    watched: WatchedArchive,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping_together, "LONGEST_SECONDS", 1000.0)
    specimens = [make_invoice(seed=seed) for seed in range(7)]
    watched.refused, watched.code = specimens[2].text(Field.INVOICE_NUMBER), "archive_is_locked"
    results = _check(desk_for(watched), clerk, _written(tmp_path, specimens))
    codes = [result.trouble.code if result.trouble else "" for result in results]
    assert codes == ["", ""] + ["archive_is_locked"] * 5
    # together, and alone up to the first that waited in vain
    assert watched.tries == 4
    assert _count(watched) == 2
    watched.close()


@pytest.mark.parametrize("most", [1, 50])
def test_what_is_kept_of_a_file_is_told_beside_the_trouble_with_the_rest(
    most: int,
    desk_for: DeskFor,
    clerk: User,
    tmp_path: Path,
    watched: WatchedArchive,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whether its invoices are kept one by one or with those of other files."""
    monkeypatch.setattr(desk_module, "WORTH_HELP", most)
    # looking the same, the second has to wait until the first is kept
    first = make_invoice(seed=1)
    number = f"{int(first.text(Field.INVOICE_NUMBER)) + 5000:020d}"
    second = make_invoice(seed=1, invoice_number=number)
    watched.refused = second.text(Field.INVOICE_NUMBER)
    file = tmp_path / "two.pdf"
    file.write_bytes(join_pdfs([make_pdf(first), make_pdf(second)]))
    (told,) = _check(desk_for(watched), clerk, [file])
    kept = [each.verification.invoice.invoice_number for each in told.invoices]
    assert kept == [first.text(Field.INVOICE_NUMBER)]
    assert told.trouble is not None
    assert told.trouble.code == "disk_is_full"
    assert _count(watched) == 1
    assert [line.trouble for line in lines_of("two.pdf", told)] == [None, told.trouble]
    watched.close()


def test_a_bug_in_mid_batch_leaves_what_was_told_kept(
    desk_for: DeskFor,
    clerk: User,
    tmp_path: Path,
    watched: WatchedArchive,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Bug(Exception):
        pass

    def enough(done: int, _of: int) -> None:
        if done:
            raise Bug

    monkeypatch.setattr(keeping_together, "MOST", 3)
    results: list[CheckedInput] = []
    paths = _written(tmp_path, [make_invoice(seed=seed) for seed in range(10)])
    with pytest.raises(Bug):
        desk_for(watched).check_files(clerk, paths, results.append, enough)
    assert len(results) == _count(watched) == 3
    watched.close()


def test_cancelling_is_nobodys_trouble(
    desk_for: DeskFor, clerk: User, tmp_path: Path, watched: WatchedArchive
) -> None:
    """Also where an invoice waits for those before it to be kept."""

    def enough(done: int, _of: int) -> None:
        if done:
            raise Cancelled

    results: list[CheckedInput] = []
    paths = _written(tmp_path, [make_invoice(seed=1)] * 8)
    with pytest.raises(Cancelled):
        desk_for(watched).check_files(clerk, paths, results.append, enough)
    # the one that had to wait was judged already, and is kept and told as well
    assert [(each.name, each.trouble) for each in results] == [("0.xml", None), ("1.xml", None)]
    assert watched.sizes == [1, 1]
    watched.close()


def test_no_archive_any_more_is_nobodys_trouble() -> None:
    def give_up(_judged: Sequence[Judged]) -> Sequence[str | None]:
        raise Cancelled

    told: list[CheckedInput] = []
    keeping = KeepingTogether(give_up, tuple, told.extend)
    keeping.begin("a.pdf")
    keeping.add(Judged(make_verification(invented_values(1), b""), (), None))
    keeping.end()
    with pytest.raises(Cancelled):
        keeping.keep()
    keeping.keep()
    assert told == []


def test_what_is_old_is_kept_while_a_slow_file_is_read() -> None:
    told: list[CheckedInput] = []
    now = 0.0
    keeping = KeepingTogether(lambda judged: [None] * len(judged), tuple, told.extend, lambda: now)
    keeping.begin("quick.pdf")
    keeping.end(Cancelled())
    keeping.keep_when_old()
    assert told == []
    now = keeping_together.LONGEST_SECONDS
    keeping.keep_when_old()
    assert [each.name for each in told] == ["quick.pdf"]
    keeping.keep_when_old()
    assert len(told) == 1


@pytest.mark.parametrize(
    ("unread", "same_bytes", "number", "bears"),
    [
        ((), False, "", True),
        ((Field.ISSUE_DATE, Field.SELLER_TAXPAYER_ID), False, "", True),
        ((Field.ISSUE_DATE,), False, "99990000000000000001", False),
        ((), False, "99990000000000000001", True),
        ((Field.TOTAL_INCLUDING_TAX,), False, "99990000000000000001", True),
        ((Field.ISSUE_DATE,), True, "99990000000000000001", False),
        ((Field.ISSUE_DATE, Field.INVOICE_NUMBER), True, "", True),
        ((Field.ISSUE_DATE, Field.INVOICE_NUMBER), False, "", False),
    ],
)
def test_only_what_may_bear_on_an_invoice_makes_it_wait(
    unread: tuple[Field, ...], number: str, *, same_bytes: bool, bears: bool
) -> None:
    keeping = KeepingTogether(lambda judged: [None] * len(judged), tuple, lambda _checked: None)
    values = invented_values(1)
    first = make_verification(values, b"first")
    keeping.begin("first.pdf")
    keeping.add(Judged(first, (), None))
    again = dict(without(values, *unread))
    if number:
        again[Field.INVOICE_NUMBER] = number
    second = make_verification(again, b"first" if same_bytes else b"second")
    digest = second.evidence.input.sha256
    assert keeping.bears_on(second.invoice, digest, 0) is bears
    keeping.keep()
    assert not keeping.bears_on(second.invoice, digest, 0)

"""Whom the office trusts: the signed list, a newer one, and makers of its own; all of it logged."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from invoice_desktop.domain.audit import Act
from invoice_desktop.domain.trouble import ArchiveTrouble, InvalidEntry, Trouble
from invoice_desktop.domain.trust import TrustList, TrustRole, TrustStatus
from invoice_desktop.domain.user import User
from invoice_desktop.installation import resources_directory
from invoice_desktop.services import trust as module
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.trust import TrustOffice
from invoice_desktop.signatures.trust_list import read_trust_list
from tests.factories.forge import honest, make_forge, sign_ofd
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pdf_forge import make_seller, plain_pdf, redrawn, sign_pdf
from tests.factories.trust_lists import TEST_KEY, make_list, public_half
from tests.unit.services.conftest import SteppingClock

SHIPPED = resources_directory() / "trust" / "makers.json"
FORGE = make_forge()
TEST_MAKER = "6ee151c8f6c677ca8b165d9d6766f7630a0182ffdfdd3be6507a1010b5ec8948"


@pytest.fixture
def office(archive: Archive) -> TrustOffice:
    return TrustOffice(lambda: archive, SHIPPED.read_bytes, SteppingClock())


@pytest.fixture
def our_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the office read the project's list, and lists under the tests' key beside it."""

    def read(content: bytes) -> TrustList:
        try:
            return read_trust_list(content)
        except Trouble:
            return read_trust_list(content, public_half(TEST_KEY))

    monkeypatch.setattr(module, "read_trust_list", read)
    module._imported.cache_clear()


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        act()
    return caught.value.code


def acts(archive: Archive) -> list[Act]:
    return [row.deed.act for row in archive.audit.rows(None, 10)]


def test_without_an_archive_the_shipped_list_is_in_force() -> None:
    trust = TrustOffice(None, SHIPPED.read_bytes, SteppingClock()).current()
    assert trust == read_trust_list(SHIPPED.read_bytes())


def test_a_maker_is_added_named_logged_and_removed(
    office: TrustOffice, archive: Archive, clerk: User
) -> None:
    maker = office.maker_of(FORGE.maker.certificate)
    assert (maker.sha256, maker.name) == (FORGE.maker.sha256, FORGE.maker.name)
    assert office.current().maker(maker.sha256) is None, "looking adds nothing"

    office.add(clerk, maker, " told by\nthe bureau ")
    added = office.current().maker(maker.sha256)
    assert added is not None
    assert (added.status, added.seen, added.added_by) == (
        TrustStatus.LOCAL,
        "told by the bureau",
        clerk.name,
    )
    assert added.added_at is not None
    assert added.added_at.tzinfo is not None
    deed = archive.audit.rows(None, 1)[0].deed
    assert (deed.act, deed.who, deed.after["sha256"]) == (
        Act.MAKER_TRUSTED,
        clerk.name,
        maker.sha256,
    )

    office.remove(clerk, maker.sha256, "a mistake")
    assert office.current().maker(maker.sha256) is None
    assert acts(archive)[0] is Act.MAKER_DISTRUSTED


def test_nothing_is_done_without_a_reason(
    office: TrustOffice, archive: Archive, clerk: User
) -> None:
    maker = office.maker_of(FORGE.maker.certificate)
    with pytest.raises(InvalidEntry):
        office.add(clerk, maker, " \n")
    assert office.current().maker(maker.sha256) is None
    assert Act.MAKER_TRUSTED not in acts(archive)


def test_only_our_own_makers_are_removed(office: TrustOffice, clerk: User) -> None:
    listed = office.current().makers[0]
    assert code_of(lambda: office.remove(clerk, listed.sha256, "why")) == "maker_is_not_local"


def test_a_maker_of_tests_never_becomes_the_real_thing(office: TrustOffice, clerk: User) -> None:
    listed = office.current().maker(TEST_MAKER)
    assert listed is not None
    assert code_of(lambda: office.add(clerk, listed, "why")) == "maker_makes_tests"
    after = office.current().maker(TEST_MAKER)
    assert after is not None
    assert after.role is TrustRole.TEST_SEAL_MAKER


@pytest.mark.usefixtures("our_key")
def test_a_newer_list_says_of_our_own_maker_that_it_makes_tests(
    office: TrustOffice, clerk: User
) -> None:
    maker = office.maker_of(FORGE.maker.certificate)
    office.add(clerk, maker, "told by the bureau")
    office.import_list(clerk, make_list(sha256=maker.sha256, role="TEST_SEAL_MAKER"))
    after = office.current().maker(maker.sha256)
    assert after is not None
    assert after.role is TrustRole.TEST_SEAL_MAKER


def test_an_intact_sealed_invoice_names_its_maker_in_any_spelling(office: TrustOffice) -> None:
    sealed = sign_ofd(make_ofd(make_invoice()), honest()).packed()
    assert office.maker_of(sealed).sha256 == FORGE.maker.sha256


def test_a_sealed_pdf_names_its_maker_unless_something_was_added_to_it(office: TrustOffice) -> None:
    sealed = sign_pdf(plain_pdf(), make_seller("91990000MA00000018"), "seal")
    assert office.maker_of(sealed).sha256 == FORGE.maker.sha256
    assert code_of(lambda: office.maker_of(redrawn(sealed))) == "maker_of_altered_document"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (make_ofd(make_invoice()).packed(), "no_maker_in_file"),
        (b"%PDF-1.7 no certificate", "no_maker_in_file"),
        (b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----", "no_maker_in_file"),
        (plain_pdf(), "no_maker_in_file"),
        (sign_pdf(plain_pdf(), make_seller("91990000MA00000018")), "no_maker_in_file"),
        (b"", "no_maker_in_file"),
        (
            sign_ofd(make_ofd(make_invoice()), honest(uncovered=frozenset({"OFD.xml"}))).packed(),
            "maker_of_altered_document",
        ),
        (
            sign_ofd(make_ofd(make_invoice()), honest(signed_instead=b"another")).packed(),
            "maker_of_altered_document",
        ),
    ],
    ids=["unsigned", "no pdf", "pem", "pdf", "unsealed pdf", "empty", "uncovered", "altered"],
)
def test_no_maker_is_taken_from(office: TrustOffice, content: bytes, code: str) -> None:
    assert code_of(lambda: office.maker_of(content)) == code


@pytest.mark.usefixtures("our_key")
def test_a_newer_list_is_taken_in_and_an_older_one_is_not(
    office: TrustOffice, archive: Archive, clerk: User
) -> None:
    newer = make_list("2030-01-01")
    office.import_list(clerk, newer)
    assert office.current().version == "2030-01-01"
    assert office.current().sha256 == read_trust_list(newer, public_half(TEST_KEY)).sha256
    assert acts(archive)[0] is Act.TRUST_LIST_IMPORTED
    for version in ("2030-01-01", "2029-12-31", "2020-01-01"):
        again = partial(office.import_list, clerk, make_list(version))
        assert code_of(again) == "trust_list_older"


def test_a_list_that_is_not_ours_changes_nothing(
    office: TrustOffice, archive: Archive, clerk: User
) -> None:
    before = office.current()
    assert code_of(lambda: office.import_list(clerk, make_list())) == "trust_list_not_signed_by_us"
    archive.keep_setting("", "trust_list", "damaged")
    assert office.current() == before


class ServedArchive:
    """The real archive as that of a server which can go away."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.away: ArchiveTrouble | None = None

    def setting(self, owner: str, name: str) -> str:
        if self.away:
            raise self.away
        return self._archive.setting(owner, name)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._archive, name)


def test_while_the_server_is_away_what_it_said_last_counts(archive: Archive, clerk: User) -> None:
    served: Any = ServedArchive(archive)
    office = TrustOffice(lambda: served, SHIPPED.read_bytes, SteppingClock())
    before = office.add(clerk, office.maker_of(FORGE.maker.certificate), "told by the bureau")
    served.away = ArchiveTrouble("server_is_away")
    assert office.current() == before
    fresh = TrustOffice(lambda: served, SHIPPED.read_bytes, SteppingClock())
    assert fresh.current() == read_trust_list(SHIPPED.read_bytes())
    assert code_of(partial(office.remove, clerk, FORGE.maker.sha256, "why")) == "server_is_away"

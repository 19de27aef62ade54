"""Whom the office trusts to make seals: the signed list, and makers it added on its own account."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.signature import Certificate, DocumentSignature, Holds
from invoice_desktop.domain.trouble import ArchiveTrouble, InvalidEntry, UnreadableDocument
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole, TrustStatus
from invoice_desktop.domain.user import User
from invoice_desktop.services.entries import in_one_line
from invoice_desktop.services.ports import Archive, Clock, MayBeAway, ToArchive
from invoice_desktop.signatures.trust_list import TrustTrouble, read_trust_list

LONGEST_REASON = 200
LARGEST_CHOSEN = 50_000_000
"""Bytes of a file that a maker or a list is read from."""
_IMPORTED, _LOCAL = "trust_list", "trusted_makers"
_ZIP, _PEM, _PDF = b"PK\3\4", b"-----BEGIN", b"%PDF-"
_PDF_HEAD = 1024
"""Bytes among which a PDF's header stands (PDF 32000-1, annex H, note 13)."""


def read_chosen(path: Path) -> bytes:
    """Give the bytes of a file that the user chose. Raises `UnreadableDocument`."""
    try:
        if path.is_dir():
            raise UnreadableDocument("file_is_a_folder", name=path.name)
        size = path.stat().st_size
        if size > LARGEST_CHOSEN:
            limit = str(LARGEST_CHOSEN // 1_000_000)
            raise UnreadableDocument("file_too_large", size=str(size), limit=limit)
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument("file_not_found", name=path.name) from None
    except OSError as error:
        raise UnreadableDocument(
            "file_cannot_be_opened", name=path.name, system=error.strerror or ""
        ) from error


class TrustOffice:
    """Gives the makers in force, and changes them on behalf of a user; every change is logged.

    Without an archive the list that came with the program is in force.
    """

    def __init__(
        self, archive: ToArchive | None, shipped: Callable[[], bytes], clock: Clock
    ) -> None:
        self._archive = archive
        self._take_shipped = shipped
        self._clock = clock
        self._kept = ("", "")

    @cached_property
    def _shipped(self) -> TrustList:
        return read_trust_list(self._take_shipped())

    def current(self) -> TrustList:
        """Give the newer of the shipped and the imported list, with the office's own makers.

        An imported list that is damaged is passed over; while the office's server is away, what
        it said last counts. Raises `ArchiveTrouble`, `TrustTrouble`.
        """
        if self._archive is None:
            return self._shipped
        listed_text, own_text = self._kept_texts(self._archive())
        imported = _imported(listed_text)
        newer = imported is not None and imported.version > self._shipped.version
        base = imported if newer and imported is not None else self._shipped
        # what the office says of a maker counts here, but a test never becomes the real thing
        tests = _makers_of_tests(base)
        own = tuple(each for each in _local(own_text) if each.sha256 not in tests)
        named = {maker.sha256 for maker in own}
        listed = tuple(maker for maker in base.makers if maker.sha256 not in named)
        return replace(base, makers=(*own, *listed))

    def _kept_texts(self, archive: Archive) -> tuple[str, str]:
        try:
            self._kept = archive.setting("", _IMPORTED), archive.setting("", _LOCAL)
        except ArchiveTrouble:
            # a desk whose server is away checks on
            if not isinstance(archive, MayBeAway) or archive.away is None:
                raise
        return self._kept

    def import_list(self, user: User, content: bytes) -> TrustList:
        """Take a newer signed list in. Raises `TrustTrouble`, `trust_list_older` besides."""
        taken, before = read_trust_list(content), self.current()
        if taken.version <= before.version:
            raise TrustTrouble("trust_list_older", version=taken.version, ours=before.version)
        archive = self._to_archive()
        archive.keep_setting("", _IMPORTED, content.decode("utf-8"))
        self._log(
            archive,
            Act.TRUST_LIST_IMPORTED,
            user,
            {"version": before.version},
            {"version": taken.version, "sha256": taken.sha256},
        )
        return self.current()

    def maker_of(self, content: bytes) -> TrustedMaker:
        """Read the maker that a certificate (DER or PEM) or an intact sealed document would add.

        Raises `TrustTrouble`: `no_maker_in_file`, `maker_of_altered_document`, and
        `UnreadableDocument`.
        """
        if content.startswith(_ZIP):
            return _maker(_maker_of(_signatures_of_ofd(content)))
        if _PDF in content[:_PDF_HEAD]:
            return _maker(_maker_of(_signatures_of_pdf(content)))
        return _maker(_certificate(content))

    def add(self, user: User, maker: TrustedMaker, reason: str) -> TrustList:
        """Trust a maker on the office's own account.

        Raises `InvalidEntry` `reason_is_needed`, `TrustTrouble` `maker_makes_tests`.
        """
        archive, why = self._to_archive(), _reason(reason)
        if maker.sha256 in _makers_of_tests(self.current()):
            raise TrustTrouble("maker_makes_tests", maker=maker.name)
        added = replace(
            maker,
            status=TrustStatus.LOCAL,
            seen=why,
            added_by=user.name,
            added_at=self._clock(),
        )
        others = [each for each in self._own(archive) if each.sha256 != maker.sha256]
        _keep(archive, (*others, added))
        told = {"maker": maker.name, "sha256": maker.sha256, "reason": why}
        self._log(archive, Act.MAKER_TRUSTED, user, {}, told)
        return self.current()

    def remove(self, user: User, sha256: str, reason: str) -> TrustList:
        """Take back the trust in a maker of the office's own.

        Raises `InvalidEntry` `reason_is_needed`, `TrustTrouble` `maker_is_not_local`.
        """
        archive, why = self._to_archive(), _reason(reason)
        own = self._own(archive)
        removed = next((each for each in own if each.sha256 == sha256), None)
        if removed is None:
            raise TrustTrouble("maker_is_not_local")
        _keep(archive, tuple(each for each in own if each is not removed))
        before = {"maker": removed.name, "sha256": sha256}
        self._log(archive, Act.MAKER_DISTRUSTED, user, before, {"reason": why})
        return self.current()

    def _to_archive(self) -> Archive:
        if self._archive is None:
            message = "a desk that keeps nothing has no makers of its own"
            raise ValueError(message)
        return self._archive()

    def _own(self, archive: Archive) -> tuple[TrustedMaker, ...]:
        return _local(archive.setting("", _LOCAL))

    def _log(
        self,
        archive: Archive,
        act: Act,
        user: User,
        before: Mapping[str, str],
        after: Mapping[str, str],
    ) -> None:
        archive.audit.append(
            Deed(
                act,
                user.name,
                self._clock(),
                before=MappingProxyType(dict(before)),
                after=MappingProxyType(dict(after)),
            )
        )


def _makers_of_tests(trust: TrustList) -> frozenset[str]:
    return frozenset(each.sha256 for each in trust.makers if each.role is TrustRole.TEST_SEAL_MAKER)


def _reason(text: str) -> str:
    why = in_one_line(text)[:LONGEST_REASON]
    if not why:
        raise InvalidEntry("reason_is_needed")
    return why


@lru_cache(maxsize=2)
def _imported(text: str) -> TrustList | None:
    if not text:
        return None
    try:
        return read_trust_list(text.encode())
    except TrustTrouble:
        # it was good when it was taken in, under a key that this release no longer has
        return None


@lru_cache(maxsize=2)
def _local(text: str) -> tuple[TrustedMaker, ...]:
    return tuple(_local_maker(each) for each in json.loads(text)) if text else ()


def _local_maker(said: Mapping[str, Any]) -> TrustedMaker:
    return TrustedMaker(
        sha256=said["sha256"],
        name=said["name"],
        role=TrustRole(said["role"]),
        status=TrustStatus(said["status"]),
        valid_from=_day(said["valid_from"]),
        valid_until=_day(said["valid_until"]),
        seen=said["seen"],
        added_by=said["added_by"],
        added_at=datetime.fromisoformat(said["added_at"]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _keep(archive: Archive, makers: tuple[TrustedMaker, ...]) -> None:
    said = json.dumps([asdict(each) for each in makers], ensure_ascii=False, default=_iso)
    archive.keep_setting("", _LOCAL, said)


def _iso(moment: date | datetime) -> str:
    return moment.isoformat()


def _maker(certificate: Certificate) -> TrustedMaker:
    first, last = certificate.valid_from, certificate.valid_until
    return TrustedMaker(
        sha256=certificate.sha256,
        name=certificate.common_name,
        role=TrustRole.SEAL_MAKER,
        status=TrustStatus.LOCAL,
        valid_from=first.date() if first else None,
        valid_until=last.date() if last else None,
    )


def _certificate(content: bytes) -> Certificate:
    from invoice_desktop.signatures.certificates import der_of_pem, read_certificate
    from invoice_desktop.signatures.unreadable import UnreadableSignature

    try:
        der = der_of_pem(content) if _PEM in content[:1000] else content
        return read_certificate(der).stated
    except UnreadableSignature as error:
        raise TrustTrouble("no_maker_in_file") from error


def _signatures_of_ofd(content: bytes) -> Sequence[DocumentSignature]:
    from invoice_desktop.documents.ofd_package import open_ofd, read_document
    from invoice_desktop.signatures.ofd import read_ofd_signatures

    return read_ofd_signatures(read_document(open_ofd(content)))


def _signatures_of_pdf(content: bytes) -> Sequence[DocumentSignature]:
    from invoice_desktop.signatures.pdf import read_pdf_signatures

    return read_pdf_signatures(content)


def _maker_of(signatures: Sequence[DocumentSignature]) -> Certificate:
    """Give the maker of the first seal; every seal must hold by itself."""
    sealed = [each for each in signatures if each.seal is not None and each.seal.maker is not None]
    if not sealed:
        raise TrustTrouble("no_maker_in_file")
    bad = {Holds.NO, Holds.UNKNOWN}
    if any(each.changes for each in sealed) or any(
        check.holds in bad for each in sealed for check in each.checks
    ):
        raise TrustTrouble("maker_of_altered_document")
    seal = sealed[0].seal
    assert seal is not None
    assert seal.maker is not None
    return seal.maker

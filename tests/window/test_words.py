"""Every value, finding, trouble and remark has its words, in all three languages."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from invoice_desktop.capture import typed
from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.audit import Act, BrokenRow, LogFault
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.evidence import InputFormat, Remark
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.ledger import (
    Basis,
    LedgerLayout,
    LedgerRisk,
    LedgerState,
    RowFault,
)
from invoice_desktop.domain.server import ServerFact, ServerFinding, Tls
from invoice_desktop.domain.signature import (
    ChainPart,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
    SignatureState,
)
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.trust import TrustRole, TrustStatus
from invoice_desktop.domain.verdict import (
    Acceptance,
    Authenticity,
    Finding,
    Outcome,
    Strength,
    Verdict,
)
from invoice_desktop.installation import resources_directory, translations_directory
from invoice_desktop.store import server_troubles
from invoice_desktop.store import troubles as store_troubles
from invoice_desktop.store.alarms import WITHDRAWN
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.words import audit, findings, labels, ledger, server, signature, troubles
from invoice_desktop.ui.words.catalogue import CatalogueWords, MissingCatalogue
from invoice_desktop.verification.ledger_rules import AUTHORITY
from invoice_desktop.verification.vocabulary import ACCEPTANCE_REASONS, RULES, finding

AGREES = "in_ledger_and_agrees"
LANGUAGES = ("zh_CN", "zh_TW", "en")
PACKAGE = Path(findings.__file__).resolve().parents[2]
TROUBLES = {
    "Trouble",
    "UnreadableQrCode",
    "UnreadableDocument",
    "InvalidEntry",
    "ArchiveTrouble",
    "KeyStoreTrouble",
}
# codes that are chosen from a table or a condition, and so do not stand in the call
CHOSEN = {
    *store_troubles._CODES.values(),
    *store_troubles._SYSTEM_CODES.values(),
    *server_troubles._CODES.values(),
    *(code for _, code in server_troubles._WORDS),
    *typed._TROUBLES.values(),
    "cancelled",
    "invalid_amount",
    "invalid_date",
    "qr_cut_short",
    "qr_doubled",
    "qr_not_an_invoice",
    "qr_bad_amount",
    "qr_is_download_address",
    "qr_is_web_address",
    "unknown_format",
    "zip_without_ofd",
    "zip_damaged",
    "pdf_needs_password",
    "pdf_is_damaged",
    "preferences_not_kept",
    "key_file_cannot_be_read",
    "key_file_cannot_be_written",
}


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> CatalogueWords:
    return CatalogueWords(request.param, translations_directory())


@cache
def literals() -> tuple[tuple[str, str], ...]:
    """Give the calls in the package whose first argument is a text: the name, and the text."""
    found = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(code)), *_]):
                    found.append((name, code))
    return tuple(found)


def literal_codes(names: set[str]) -> Iterator[str]:
    """Give the codes that stand literally in calls of these names, anywhere in the package."""
    return (code for name, code in literals() if name in names)


def test_every_value_has_its_words(words: CatalogueWords) -> None:
    said = [
        *map(words.authenticity, Authenticity),
        *map(words.authenticity_meaning, Authenticity),
        *map(words.acceptance, Acceptance),
        *map(words.strength, Strength),
        *map(words.outcome, Outcome),
        *map(words.kind, [*InvoiceKind, None]),
        *map(words.field, Field),
        *map(words.source, Source),
        *map(words.format, InputFormat),
        *map(words.signature, [*SignatureState, None]),
        *map(words.signature_form, SignatureForm),
        *map(words.chain_part, [*ChainPart, None]),
        *map(words.holds, Holds),
        *map(words.trust_role, TrustRole),
        *map(words.trust_status, TrustStatus),
        *map(words.trust_status_meaning, TrustStatus),
        *map(words.likeness, Likeness),
        *map(words.status, OfficeStatus),
        *map(words.direction, Direction),
        *map(words.ledger_layout, LedgerLayout),
        *map(words.ledger_state, LedgerState),
        *map(words.ledger_risk, LedgerRisk),
        *map(words.basis, Basis),
        *map(words.alarm_reason, AlarmReason),
        *map(words.label, labels.LABEL),
        *map(words.tls, Tls),
        *map(words.server_fact, ServerFact),
    ]
    assert all(said)
    assert len(set(map(words.kind, InvoiceKind))) == len(InvoiceKind)
    assert len(set(map(words.field, Field))) == len(Field)


def test_the_seven_results_of_a_signature_are_told_apart(words: CatalogueWords) -> None:
    assert len(set(map(words.signature, [*SignatureState, None]))) == len(SignatureState) + 1
    assert len(set(map(words.holds, Holds))) == len(Holds)


def test_everything_that_is_looked_at_has_its_sentence(words: CatalogueWords) -> None:
    keys = ("count", "member", "method", "reason", "algorithm")
    told = {key: key.upper() for key in keys}
    for what in Looked:
        for holds in Holds:
            said = words.looked(SignatureCheck(ChainPart.SIGNER, holds, what, told))
            assert not re.search(r"[{}—]", said)
    assert len(set(signature.LOOKED.values())) == len(Looked)


def test_details_of_a_signature_are_put_into_words() -> None:
    words = CatalogueWords("en", translations_directory())
    told = dict.fromkeys(RULES["document_signature_verifies"].reasons["signer_unknown"].details, "")
    late = told | {"signed_at": "2020-07-23T17:30:00+00:00", "signer": "虚构省税务局"}
    said = words.finding(finding("document_signature_verifies", "signer_unknown", **late))
    # as China's clocks had it, whatever zone the file states it in
    assert "(2020-07-24 01:30)" in said
    untimed = words.finding(finding("document_signature_verifies", "signer_unknown", **told))
    assert "(time not stated)" in untimed
    altered = words.finding(finding("document_signature_verifies", "signature_altered", **told))
    assert "the signature itself" in altered
    many = told | {"members": ", ".join(f"Doc_0/Res/{place}.png" for place in range(900))}
    assert "(+888)" in words.finding(
        finding("document_signature_verifies", "signature_altered", **many)
    )
    unread = SignatureCheck(
        ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, {"reason": "pdf_is_damaged"}
    )
    assert "pdf_is_damaged" not in words.looked(unread)


def test_chinese_is_spoken_where_it_is_asked_for() -> None:
    simplified = CatalogueWords("zh_CN", translations_directory())
    traditional = CatalogueWords("zh_TW", translations_directory())
    assert simplified.authenticity(Authenticity.UNPROVEN) == "要素合规，未验真"
    assert traditional.authenticity(Authenticity.UNPROVEN) == "要素合規，未驗真"
    assert simplified.language == "zh_CN"


def test_every_rule_and_reason_has_its_words(words: CatalogueWords) -> None:
    assert set(findings.RULE) == set(RULES)
    known = {(name, reason) for name, rule in RULES.items() for reason in rule.reasons}
    assert set(findings.REASON) == known
    assert set(findings.ACCEPTANCE_REASON) == ACCEPTANCE_REASONS
    for name, reason in known:
        details = {key: key.upper() for key in RULES[name].reasons[reason].details}
        sentence = words.finding(finding(name, reason, **details))
        assert "—" not in sentence
        assert not re.search(r"[{}]", sentence)
    assert all(map(words.rule, RULES))
    assert all(map(words.acceptance_reason, ACCEPTANCE_REASONS))


def test_every_rule_has_its_help_page() -> None:
    for language in LANGUAGES:
        folder = resources_directory() / "help" / language / "rules"
        assert {page.stem for page in folder.glob("*.md")} == set(RULES)


def test_every_rule_s_page_has_its_words_for_a_title(words: CatalogueWords) -> None:
    folder = resources_directory() / "help" / words.language / "rules"
    for rule in RULES:
        title = (folder / f"{rule}.md").read_text(encoding="utf-8").splitlines()[0]
        assert title == f"# {words.rule(rule)}"


def test_every_trouble_and_remark_has_its_words(words: CatalogueWords) -> None:
    assert {*literal_codes(TROUBLES), *CHOSEN} <= set(troubles.TROUBLE)
    assert set(literal_codes({"Remark"})) <= set(troubles.REMARK)
    for code in troubles.TROUBLE:
        assert words.trouble(Trouble(code))
    for code in troubles.REMARK:
        assert words.remark(Remark(code))


def test_the_ledger_is_named_as_the_authority_with_its_fields_in_words() -> None:
    words = CatalogueWords("zh_CN", translations_directory())
    told = {name: name for name in RULES["ledger_lists_invoice"].reasons[AGREES].details}
    told |= {"authority": AUTHORITY, "fields": "issue_date seller_name"}
    said = words.finding(finding("ledger_lists_invoice", AGREES, **told))
    assert "税务局底账" in said
    assert "开票日期、销售方" in said
    assert "tax_bureau" not in said
    verdict = Verdict(Authenticity.GENUINE, Acceptance.ACCEPT, AUTHORITY)
    assert words.authority(verdict) == "税务局底账"


def test_the_log_speaks_of_the_ledger_in_words() -> None:
    words = CatalogueWords("en", translations_directory())
    said = words.deed_details({"reason": "VOIDED", "how": WITHDRAWN, "direction": "RECEIVED"})
    assert said == (
        "Reason: Voided; How: The export that raised it was taken out again.; "
        "Received or issued: Received"
    )
    assert words.deed_details({"reason": "wrong month", "how": "paid back"}) == (
        "Reason: wrong month; How: paid back"
    )


def test_every_row_that_cannot_be_taken_is_explained(words: CatalogueWords) -> None:
    codes = set(literal_codes({"RowFault"}))
    assert codes <= set(ledger.ROW_FAULT)
    for code in ledger.ROW_FAULT:
        details = {"number": "2.51E+19", "value": "31.2.2026"}
        said = words.row_fault(RowFault(code, "发票基础信息", 7, details))
        assert not re.search(r"[{}—]", said)


def test_every_reason_about_a_server_has_its_words(words: CatalogueWords) -> None:
    path = PACKAGE / "store" / "server_check.py"
    reasons = set(
        re.findall(
            r'"((?:server|pg_trgm|archive|shared|connection)_[a-z_0-9]+)"',
            path.read_text(encoding="utf-8"),
        )
    )
    reachable = {code for _, code in server_troubles._WORDS} | {"server_is_unreachable"}
    assert (reasons - {"server_version"}) | reachable <= set(server.REASON)
    for reason in server.REASON:
        finding = ServerFinding(ServerFact.TABLES, holds=False, reason=reason, detail="15")
        assert not re.search(r"[{}]", words.server_reason(finding))


def test_stable_names_in_details_are_put_into_words() -> None:
    words = CatalogueWords("en", translations_directory())
    missing = finding("needed_fields_are_present", "fields_missing", fields="issue_date,drawer")
    assert words.finding(missing) == "Not read: Issue date, Drawer. Look at the original."
    agreed = finding("sources_agree", "all_sources_agree", field="drawer", sources="QR,TYPED")
    assert words.finding(agreed) == "Drawer: QR code, Typed in agree."
    moment = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    told = moment.isoformat()
    seen = finding("not_seen_before", "seen_before", time=told, by="王芳", input="a", count="1")
    assert f"{format_time(moment, 'en')} by 王芳" in words.finding(seen)
    kinds = {"now": InvoiceKind.RAILWAY_TICKET.value, "before": InvoiceKind.TOLL.value}
    changed = finding(
        "agrees_with_earlier_showing", "differs_from_before", field="kind", time=told, **kinds
    )
    assert words.kind(InvoiceKind.TOLL) in words.finding(changed)
    odd = Remark("qr_kind_unknown", {"kind": "99", "amount": "1.00"})
    assert "unknown kind 99" in words.remark(odd)
    wrong = Remark("wrong_extension", {"extension": "pdf", "format": "OFD"})
    assert "OFD document" in words.remark(wrong)
    differing = finding(
        "kinds_agree",
        "kinds_differ",
        first_source="QR",
        first_kind="TOLL",
        second_source="TYPED",
        second_kind="VAT_ROLL",
    )
    assert "QR code says Toll invoice" in words.finding(differing)


def test_a_detail_that_is_missing_leaves_a_dash() -> None:
    words = CatalogueWords("en", translations_directory())
    assert words.trouble(Trouble("file_not_found")).startswith("The file — is")


def test_no_authority_is_said_plainly(words: CatalogueWords) -> None:
    assert words.authority(Verdict(Authenticity.UNPROVEN, Acceptance.REVIEW))


def test_a_broken_installation_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(MissingCatalogue):
        CatalogueWords("en", tmp_path)


def test_what_a_newer_program_kept_is_shown_by_its_name() -> None:
    words = CatalogueWords("zh_CN", translations_directory())
    unknown = Finding("new_rule", Strength.FORM, Outcome.FAILED, "new_reason")
    assert words.finding(unknown) == "new_reason"
    assert words.rule("new_rule") == "new_rule"
    assert words.acceptance_reason("new_reason") == "new_reason"
    assert words.trouble(Trouble("new_trouble")) == "new_trouble"
    assert words.remark(Remark("new_remark")) == "new_remark"
    seal = Verdict(Authenticity.GENUINE, Acceptance.ACCEPT, "new_authority")
    assert words.authority(seal) == "new_authority"


def test_the_log_is_put_into_words(words: CatalogueWords) -> None:
    assert all(map(words.act, Act))
    assert len(set(map(words.act, Act))) == len(Act)
    for fault in LogFault:
        sentence = words.log_fault(BrokenRow("0123456789abcdef", 77, fault))
        assert "77" in sentence
    for name in audit.DETAIL:
        assert "value" not in words.deed_details({name: "v"})
    assert words.deed_details({}) == ""


def test_before_and_after_are_readable() -> None:
    words = CatalogueWords("en", translations_directory())
    assert words.deed_details({"status": "CHECKED"}) == "Status: Checked"
    kept = {"authenticity": "UNPROVEN", "acceptance": "REVIEW", "input_sha256": "ab" * 32}
    assert words.deed_details(kept) == (
        "Genuine: Well-formed, not proven; Take it: Look again before taking it; "
        "Document: abababab…"
    )
    assert words.deed_details({"tags": "出差\nurgent"}) == "Tags: 出差, urgent"
    assert words.deed_details({"category": "MOON"}) == "Category: MOON"
    assert words.deed_details({"91990100MA0TEST10X": "Qinghe"}) == "91990100MA0TEST10X: Qinghe"


def test_every_reason_why_a_signature_cannot_be_read_has_its_words(words: CatalogueWords) -> None:
    assert set(literal_codes({"UnreadableSignature"})) <= set(signature.UNREADABLE)
    for reason in signature.UNREADABLE:
        check = SignatureCheck(
            ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE, {"reason": reason}
        )
        assert reason not in words.looked(check)

"""Checks against the tax bureau's own ledger: the authority that works offline."""

from collections.abc import Iterator
from decimal import Decimal

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.invoice import Field, Invoice, Source
from invoice_desktop.domain.ledger import (
    LedgerFact,
    LedgerFile,
    LedgerKnowledge,
    LedgerRisk,
    LedgerRow,
    LedgerState,
)
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.comparing import plain_name
from invoice_desktop.verification.ledger_comparing import (
    Difference,
    HeldFacts,
    compared_fields,
    differences,
    held_facts,
)
from invoice_desktop.verification.vocabulary import finding

AUTHORITY = "tax_bureau_ledger"
_UNKNOWN = "—"
_LISTS = "ledger_lists_invoice"
_STATE = "ledger_state_is_normal"
_RISK = "ledger_risk_is_normal"
_AGREE = "exports_agree"
_SLIPS = frozenset({Source.TYPED, Source.OCR, Source.FILE_NAME})
"""Sources in which a slip of ours or of a recogniser stands as easily as a forgery."""


def ledger_lists_invoice(invoice: Invoice, ledger: LedgerKnowledge) -> tuple[Finding, ...]:
    """Hold the invoice against its row: a finding a field that differs, else a single one.

    A row that agrees is the authority, for the fields that were compared and no others.
    """
    if not ledger.was_asked:
        return (finding(_LISTS, "ledger_not_asked"),)
    if not ledger.facts:
        return (_absence(invoice, ledger),)
    newest, held = ledger.facts[0], held_facts(invoice)
    if found := differences(held, newest.row):
        return tuple(_difference(invoice, each, newest.file) for each in found)
    compared = compared_fields(held, newest.row)
    if not compared:
        return (finding(_LISTS, "nothing_to_compare", file=newest.file.name),)
    return (
        finding(
            _LISTS,
            "in_ledger_and_agrees",
            authority=AUTHORITY,
            fields=" ".join(compared),
            **_export(newest.file),
        ),
    )


def _difference(invoice: Invoice, found: Difference, file: LedgerFile) -> Finding:
    is_slip = invoice.sources.get(found.field) in _SLIPS
    return finding(
        _LISTS,
        "ledger_differs_from_entry" if is_slip else "in_ledger_and_differs",
        field=found.field.value,
        ours=found.ours,
        ledgers=found.ledgers,
        file=file.name,
        exported=_exported(file),
    )


def _absence(invoice: Invoice, ledger: LedgerKnowledge) -> Finding:
    """Tell what follows from silence: something only where the invoice must be listed."""
    if not ledger.files:
        return finding(_LISTS, "no_ledger")
    if invoice.identity is None or invoice.issue_date is None:
        return finding(_LISTS, "number_needed_for_ledger")
    speaking = [file for file in ledger.files if _is_of(file, invoice)]
    if not speaking:
        parties = invoice.buyer.taxpayer_id, invoice.seller.taxpayer_id
        unknown = not all(parties)
        return finding(_LISTS, "buyer_needed_for_ledger" if unknown else "not_covered_by_ledger")
    late = [file for file in speaking if file.coverage.includes(invoice.issue_date)]
    if not late:
        return finding(_LISTS, "exported_too_early", exported=_exported(speaking[0]))
    whole = [file for file in late if file.coverage.is_whole]
    if not whole:
        return finding(_LISTS, "ledger_is_incomplete", file=late[0].name)
    return finding(_LISTS, "missing_from_ledger", **_export(whole[0]))


def _is_of(file: LedgerFile, invoice: Invoice) -> bool:
    is_received = file.coverage.direction is Direction.RECEIVED
    party = invoice.buyer if is_received else invoice.seller
    number = plain_name(party.taxpayer_id)
    return bool(number) and number == plain_name(file.coverage.company_taxpayer_id)


def ledger_state_is_normal(ledger: LedgerKnowledge) -> Finding:
    """Tell whether it was voided or red-lettered, also where its own row still says 正常."""
    fact = _first(ledger, by_state=True)
    taken = -sum(
        (red.row.total_including_tax or Decimal(0) for red in ledger.red_letters), Decimal(0)
    )
    if fact is None:
        return _of_red_letters(ledger, taken)
    row, file = fact.row, fact.file
    said = {"said": row.state_text, "file": file.name, "exported": _exported(file)}
    total = row.total_including_tax
    if row.state is LedgerState.VOIDED:
        return finding(_STATE, "voided", **said)
    is_all = total is not None and taken >= total > 0
    if row.state is LedgerState.RED_LETTERED_WHOLE or is_all:
        whole = amount_text(total if taken <= 0 and total is not None else taken)
        return finding(_STATE, "red_lettered_whole", taken=whole, **said)
    if row.state is LedgerState.RED_LETTERED_PART or taken > 0:
        left = _UNKNOWN if total is None or taken <= 0 else amount_text(total - taken)
        part = amount_text(taken) if taken > 0 else _UNKNOWN
        return finding(_STATE, "red_lettered_part", taken=part, left=left, **said)
    return finding(_STATE, "state_normal", exported=_exported(file))


def _of_red_letters(ledger: LedgerKnowledge, taken: Decimal) -> Finding:
    if not ledger.red_letters:
        if not ledger.facts:
            return finding(_STATE, "no_ledger_row")
        return finding(_STATE, "state_unknown", file=ledger.facts[0].file.name)
    file = ledger.red_letters[0].file
    details = {"said": "", "file": file.name, "exported": _exported(file)}
    return finding(_STATE, "red_lettered_part", taken=amount_text(taken), left=_UNKNOWN, **details)


def ledger_risk_is_normal(ledger: LedgerKnowledge) -> Finding:
    """Tell which risk the bureau sees in it."""
    fact = _first(ledger, by_state=False)
    if fact is None:
        if not ledger.facts:
            return finding(_RISK, "no_ledger_row")
        return finding(_RISK, "risk_unknown", file=ledger.facts[0].file.name)
    file = fact.file
    if fact.row.risk is LedgerRisk.NORMAL:
        return finding(_RISK, "risk_normal", exported=_exported(file))
    reason = "risk_abnormal" if fact.row.risk is LedgerRisk.ABNORMAL else "risk_suspicious"
    said = {"said": fact.row.risk_text, "file": file.name, "exported": _exported(file)}
    return finding(_RISK, reason, **said)


def _first(ledger: LedgerKnowledge, *, by_state: bool) -> LedgerFact | None:
    """Give the newest row that says anything of state, or of risk."""
    for fact in ledger.facts:
        row = fact.row
        known = row.state is not LedgerState.UNKNOWN if by_state else row.risk is not _UNKNOWN_RISK
        if known:
            return fact
    return None


_UNKNOWN_RISK = LedgerRisk.UNKNOWN


def exports_agree(ledger: LedgerKnowledge) -> tuple[Finding, ...]:
    """Show where two exports give the same invoice differently: one of them was altered."""
    if len(ledger.facts) < 2:
        return (finding(_AGREE, "single_export"),)
    newest = ledger.facts[0]
    found = tuple(_disagreements(newest, ledger.facts[1:]))
    return found or (finding(_AGREE, "exports_say_the_same", count=str(len(ledger.facts))),)


def _disagreements(newest: LedgerFact, others: tuple[LedgerFact, ...]) -> Iterator[Finding]:
    told: set[Field] = set()
    for other in others:
        for each in differences(_facts_of(newest.row), other.row):
            if each.field in told:
                continue
            told.add(each.field)
            yield finding(
                _AGREE,
                "exports_disagree",
                field=each.field.value,
                newer=each.ours,
                newer_file=newest.file.name,
                older=each.ledgers,
                older_file=other.file.name,
            )


def _facts_of(row: LedgerRow) -> HeldFacts:
    return HeldFacts(
        row.issue_date,
        row.seller_name,
        row.seller_taxpayer_id,
        row.buyer_name,
        row.buyer_taxpayer_id,
        row.amount_excluding_tax,
        row.tax_amount,
        row.total_including_tax,
        row.kind,
    )


def _export(file: LedgerFile) -> dict[str, str]:
    covered = file.coverage
    return {
        "file": file.name,
        "sha256": file.sha256,
        "first": covered.first.isoformat(),
        "last": covered.last.isoformat(),
        "exported": _exported(file),
    }


def _exported(file: LedgerFile) -> str:
    return file.coverage.exported_at.isoformat(timespec="minutes")

"""The judgement of one piece of evidence: all rules in a fixed order, and the verdict."""

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.verdict import Finding, Verification
from invoice_desktop.verification.agreement import sources_agree
from invoice_desktop.verification.amount_rules import (
    amount_in_words_equals_total,
    lines_equal_totals,
    net_and_tax_equal_total,
    rates_existed_on_issue_date,
    tax_of_each_line_follows_rate,
)
from invoice_desktop.verification.assembly import assemble_invoice, assemble_what_is_sure
from invoice_desktop.verification.circumstances import Circumstances
from invoice_desktop.verification.date_rules import (
    issue_date_is_possible,
    paper_ticket_was_still_valid,
)
from invoice_desktop.verification.document_rules import (
    invoice_is_not_red_letter,
    needed_fields_are_present,
)
from invoice_desktop.verification.history_rules import (
    agrees_with_earlier_showing,
    no_similar_invoice_seen,
    not_seen_before,
)
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.kind_agreement import file_name_agrees, kinds_agree
from invoice_desktop.verification.ledger_rules import (
    exports_agree,
    ledger_lists_invoice,
    ledger_risk_is_normal,
    ledger_state_is_normal,
)
from invoice_desktop.verification.number_rules import (
    code_has_layout_of_kind,
    number_has_layout_of_kind,
    year_in_number_agrees_with_issue_date,
)
from invoice_desktop.verification.party_rules import (
    buyer_is_one_of_ours,
    buyer_taxpayer_id_is_well_formed,
    seller_taxpayer_id_is_well_formed,
)
from invoice_desktop.verification.policy_rules import policy_findings
from invoice_desktop.verification.qr_rules import qr_crc_agrees
from invoice_desktop.verification.signature_rules import (
    document_signatures_verify,
    signer_is_seller,
)
from invoice_desktop.verification.signature_state import worst_state


def verify(evidence: Evidence, circumstances: Circumstances) -> Verification:
    """Assemble the invoice, run every rule over it, and draw the verdict.

    Only a seal of a pinned maker or the tax bureau's ledger can give GENUINE: no other rule speaks
    for an authority.
    """
    invoice = assemble_invoice(evidence)
    findings = run_rules(evidence, invoice, circumstances)
    return Verification(
        evidence=evidence,
        invoice=invoice,
        findings=findings,
        verdict=judge(findings),
        versions=circumstances.versions,
        verified_at=circumstances.now,
        verified_by=circumstances.verified_by,
        signature=worst_state(evidence.signatures, circumstances.trust),
    )


def run_rules(
    evidence: Evidence, invoice: Invoice, circumstances: Circumstances
) -> tuple[Finding, ...]:
    """Run every rule; passed ones are findings too."""
    pack, today, earlier = circumstances.rule_pack, circumstances.today, circumstances.earlier
    sure = assemble_what_is_sure(evidence)
    return (
        *document_signatures_verify(evidence, circumstances.trust),
        *ledger_lists_invoice(sure, circumstances.ledger),
        ledger_state_is_normal(circumstances.ledger),
        ledger_risk_is_normal(circumstances.ledger),
        *exports_agree(circumstances.ledger),
        signer_is_seller(evidence, sure),
        *sources_agree(evidence),
        kinds_agree(evidence),
        file_name_agrees(evidence, sure.invoice_number),
        needed_fields_are_present(invoice),
        qr_crc_agrees(evidence),
        code_has_layout_of_kind(sure),
        number_has_layout_of_kind(sure),
        year_in_number_agrees_with_issue_date(sure),
        issue_date_is_possible(sure, today, pack),
        paper_ticket_was_still_valid(sure, evidence.input.format, pack),
        seller_taxpayer_id_is_well_formed(sure),
        buyer_taxpayer_id_is_well_formed(sure),
        net_and_tax_equal_total(sure),
        lines_equal_totals(sure),
        tax_of_each_line_follows_rate(sure),
        rates_existed_on_issue_date(sure, pack),
        amount_in_words_equals_total(sure),
        not_seen_before(invoice, earlier, was_asked=circumstances.history_was_asked),
        agrees_with_earlier_showing(sure, earlier),
        no_similar_invoice_seen(earlier, was_asked=circumstances.history_was_asked),
        invoice_is_not_red_letter(sure),
        buyer_is_one_of_ours(sure, circumstances.our_companies, circumstances.rules.former_names),
        *policy_findings(invoice, circumstances.rules, today, circumstances.neighbours),
    )

"""The names of all rules and reasons, with what each means for the verdict.

These names are stored with every verification and printed on receipts: they are never renamed,
only retired. A finding is made through `finding`, so that it cannot carry a strength or an outcome
that its reason does not have.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Acceptance, Finding, Outcome, Strength


@dataclass(frozen=True, slots=True)
class Reason:
    """One answer that a rule can give.

    `details` are the keys that its sentence may use. `contradicts` marks what an honest mistake
    cannot explain; `acceptance` is the most that an invoice with this finding can get.
    """

    outcome: Outcome
    details: tuple[str, ...] = ()
    contradicts: bool = False
    acceptance: Acceptance = Acceptance.ACCEPT


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: the kind of proof it gives, and the answers it can give."""

    strength: Strength
    reasons: Mapping[str, Reason]


def _passed(*details: str) -> Reason:
    return Reason(Outcome.PASSED, details)


def _failed(
    *details: str, contradicts: bool = False, acceptance: Acceptance = Acceptance.REVIEW
) -> Reason:
    return Reason(Outcome.FAILED, details, contradicts, acceptance)


def _open(*details: str, acceptance: Acceptance = Acceptance.ACCEPT) -> Reason:
    return Reason(Outcome.INDETERMINATE, details, acceptance=acceptance)


def _idle(*details: str) -> Reason:
    return Reason(Outcome.NOT_APPLICABLE, details)


def _rule(strength: Strength, **reasons: Reason) -> Rule:
    return Rule(strength, MappingProxyType(reasons))


_ORIGIN, _INTEGRITY, _FORM = Strength.ORIGIN, Strength.INTEGRITY, Strength.FORM
_HISTORY, _POLICY = Strength.HISTORY, Strength.POLICY
_EXPORT = ("file", "sha256", "first", "last", "exported")
_SIGNATURE = (
    *("signature", "state", "form", "seal", "signer", "signed_at"),
    *("maker", "maker_sha256", "maker_status", "trust_list", "members"),
)
_DIFFERING = ("field", "ours", "ledgers", "file", "exported")
_STATE = ("said", "file", "exported")
_SIDES = ("field", "first_source", "first", "second_source", "second")

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "document_signature_verifies": _rule(
            _ORIGIN,
            cannot_carry_signature=_idle(),
            document_is_unsigned=_open(),
            signature_not_checked=_open(),
            sealed_by_pinned_maker=_passed(*_SIGNATURE, "authority"),
            signer_unknown=_open(*_SIGNATURE),
            signed_outside_validity=_open(*_SIGNATURE, acceptance=Acceptance.REVIEW),
            signature_covers_a_part=_open(*_SIGNATURE, acceptance=Acceptance.REVIEW),
            signature_not_verifiable=_open(*_SIGNATURE),
            signature_altered=_failed(*_SIGNATURE, contradicts=True, acceptance=Acceptance.REJECT),
            test_seal=_failed(*_SIGNATURE, acceptance=Acceptance.REJECT),
        ),
        "signer_is_seller": _rule(
            _INTEGRITY,
            signer_names_seller=_passed("taxpayer_id"),
            signer_names_another=_open(
                *("signer", "signer_taxpayer_id", "seller_taxpayer_id"),
                acceptance=Acceptance.REVIEW,
            ),
            no_taxpayer_id_to_compare=_idle(),
        ),
        "ledger_lists_invoice": _rule(
            _ORIGIN,
            in_ledger_and_agrees=_passed("authority", *_EXPORT, "fields"),
            in_ledger_and_differs=_failed(
                *_DIFFERING, contradicts=True, acceptance=Acceptance.REJECT
            ),
            ledger_differs_from_entry=_failed(*_DIFFERING),
            missing_from_ledger=_failed(*_EXPORT),
            nothing_to_compare=_open("file"),
            exported_too_early=_open("exported"),
            ledger_is_incomplete=_open("file"),
            buyer_needed_for_ledger=_open(),
            number_needed_for_ledger=_open(),
            not_covered_by_ledger=_open(),
            ledger_not_asked=_open(),
            no_ledger=_idle(),
        ),
        "ledger_state_is_normal": _rule(
            _ORIGIN,
            state_normal=_passed("exported"),
            red_lettered_whole=_failed(
                *_STATE, "taken", contradicts=True, acceptance=Acceptance.REJECT
            ),
            voided=_failed(*_STATE, contradicts=True, acceptance=Acceptance.REJECT),
            red_lettered_part=_failed(*_STATE, "taken", "left"),
            state_unknown=_open("file"),
            no_ledger_row=_idle(),
        ),
        "ledger_risk_is_normal": _rule(
            _ORIGIN,
            risk_normal=_passed("exported"),
            risk_abnormal=_failed(*_STATE, acceptance=Acceptance.REJECT),
            risk_suspicious=_failed(*_STATE),
            risk_unknown=_open("file"),
            no_ledger_row=_idle(),
        ),
        "exports_agree": _rule(
            _ORIGIN,
            exports_say_the_same=_passed("count"),
            exports_disagree=_open(
                *("field", "newer", "newer_file", "older", "older_file"),
                acceptance=Acceptance.REVIEW,
            ),
            single_export=_idle(),
        ),
        "sources_agree": _rule(
            _INTEGRITY,
            all_sources_agree=_passed("field", "sources"),
            sources_contradict=_failed(*_SIDES, contradicts=True, acceptance=Acceptance.REJECT),
            sources_differ=_failed(*_SIDES),
            hardly_recognised=_open(*_SIDES),
            single_source=_idle(),
        ),
        "kinds_agree": _rule(
            _INTEGRITY,
            all_kinds_agree=_passed("kind"),
            kinds_differ=_failed("first_source", "first_kind", "second_source", "second_kind"),
            single_kind=_idle(),
        ),
        "file_name_agrees": _rule(
            _INTEGRITY,
            file_name_matches=_passed(),
            file_name_differs=_open("name", "number"),
            no_number_in_name=_idle(),
        ),
        "qr_crc_agrees": _rule(
            _FORM,
            crc_matches=_passed("variant"),
            crc_differs=_failed("crc"),
            crc_of_kind_unknown=_open("crc"),
            no_crc=_idle(),
            no_qr_text=_idle(),
        ),
        "code_has_layout_of_kind": _rule(
            _FORM,
            code_fits=_passed("code"),
            code_does_not_fit=_failed("code", "kind"),
            code_on_fully_digital=_failed("code", "kind"),
            code_expected=_open("kind", acceptance=Acceptance.REVIEW),
            no_code_needed=_idle(),
            code_unknown=_open(),
        ),
        "number_has_layout_of_kind": _rule(
            _FORM,
            number_fits=_passed("number"),
            number_does_not_fit=_failed("number", "kind"),
            number_unknown=_open(),
        ),
        "year_in_number_agrees_with_issue_date": _rule(
            _FORM,
            year_fits=_passed("year"),
            year_does_not_fit=_failed("number_year", "issue_year"),
            year_unknown=_open(),
        ),
        "issue_date_is_possible": _rule(
            _FORM,
            date_possible=_passed("date"),
            date_in_future=_failed("date", "today"),
            date_before_kind_existed=_failed("date", "kind", "since"),
            date_unknown=_open(),
        ),
        "seller_taxpayer_id_is_well_formed": _rule(
            _FORM,
            id_well_formed=_passed("id"),
            id_check_character_wrong=_failed("id", "expected"),
            id_malformed=_failed("id"),
            id_of_older_form=_open("id"),
            no_id=_idle(),
        ),
        "buyer_taxpayer_id_is_well_formed": _rule(
            _FORM,
            id_well_formed=_passed("id"),
            id_check_character_wrong=_failed("id", "expected"),
            id_malformed=_failed("id"),
            id_of_older_form=_open("id"),
            no_id=_idle(),
        ),
        "net_and_tax_equal_total": _rule(
            _FORM,
            sum_equals_total=_passed("net", "tax", "total"),
            sum_differs=_failed("net", "tax", "total", "difference"),
            amounts_unknown=_open(),
        ),
        "lines_equal_totals": _rule(
            _FORM,
            lines_add_up=_passed("count"),
            lines_do_not_add_up=_failed("field", "lines", "total", "difference"),
            lines_incomplete=_open(),
            no_lines=_idle(),
        ),
        "tax_of_each_line_follows_rate": _rule(
            _FORM,
            each_tax_follows=_passed("count"),
            tax_does_not_follow=_failed("line", "name", "amount", "rate", "tax", "difference"),
            no_rates=_idle(),
        ),
        "amount_in_words_equals_total": _rule(
            _FORM,
            words_equal_total=_passed("words", "total"),
            words_differ=_failed("words", "total", "value"),
            words_unreadable=_open("words"),
            no_words=_idle(),
        ),
        "rates_existed_on_issue_date": _rule(
            _FORM,
            rates_existed=_passed("rates"),
            rate_did_not_exist=_failed("rate", "date"),
            no_rates=_idle(),
        ),
        "needed_fields_are_present": _rule(
            _FORM,
            fields_present=_passed(),
            fields_missing=_open("fields", acceptance=Acceptance.REVIEW),
        ),
        "paper_ticket_was_still_valid": _rule(
            _FORM,
            paper_ticket_in_time=_passed("date", "last_day"),
            paper_ticket_too_late=_failed("date", "last_day"),
            no_paper_ticket=_idle(),
        ),
        "not_seen_before": _rule(
            _HISTORY,
            first_showing=_passed(),
            seen_before=_failed("time", "by", "input", "count"),
            identity_unknown=_open(),
            history_not_asked=_open(acceptance=Acceptance.REVIEW),
        ),
        "agrees_with_earlier_showing": _rule(
            _HISTORY,
            same_as_before=_passed(),
            differs_from_before=_failed("field", "now", "before", "time"),
            no_earlier_showing=_idle(),
        ),
        "no_similar_invoice_seen": _rule(
            _HISTORY,
            none_similar=_passed(),
            similar_seen=_failed("number", "time", "by"),
            similar_not_asked=_open(),
        ),
        "invoice_is_not_red_letter": _rule(
            _POLICY,
            blue_letter=_passed(),
            red_letter=_failed("number"),
        ),
        "buyer_is_one_of_ours": _rule(
            _POLICY,
            buyer_is_ours=_passed("name"),
            buyer_is_not_ours=_failed("name", "id", acceptance=Acceptance.REJECT),
            buyer_name_differs=_failed("name", "our_name", "id"),
            buyer_id_differs=_failed("name", "id", "our_id"),
            buyer_name_is_former=_open("name", "our_name", acceptance=Acceptance.REVIEW),
            seller_is_ours=_open("name", acceptance=Acceptance.REVIEW),
            buyer_unknown=_open(),
            no_company_set=_idle(),
        ),
        "total_within_limit": _rule(
            _POLICY,
            total_within=_passed("total", "limit"),
            total_over_limit=_failed("total", "limit"),
            total_not_known=_open(),
            no_limit=_idle(),
        ),
        "not_too_old": _rule(
            _POLICY,
            recent_enough=_passed("date", "first_day"),
            too_old=_failed("date", "first_day"),
            age_not_known=_open(),
            no_age_limit=_idle(),
        ),
        "year_is_open": _rule(
            _POLICY,
            year_open=_passed("year"),
            year_closed=_failed("year", "month"),
            year_not_known=_open(),
            no_year_rule=_idle(),
        ),
        "number_not_consecutive": _rule(
            _POLICY,
            no_row_of_numbers=_passed(),
            numbers_in_a_row=_failed("count", "numbers"),
            no_number_rule=_idle(),
        ),
        "seller_not_watched": _rule(
            _POLICY,
            seller_unwatched=_passed(),
            seller_watched=_failed("name", "why"),
            no_watch_list=_idle(),
        ),
    }
)

AUTHENTICITY_UNPROVEN = "authenticity_unproven"
"""Why an invoice that nothing speaks against is not simply taken: nothing speaks for it either."""

ACCEPTANCE_REASONS = frozenset(
    {
        AUTHENTICITY_UNPROVEN,
        *(
            name
            for rule in RULES.values()
            for name, reason in rule.reasons.items()
            if reason.acceptance is not Acceptance.ACCEPT
        ),
    }
)
"""Every code that can stand in `Verdict.reasons`."""


def finding(rule: str, reason: str, *places: Place | None, **details: str) -> Finding:
    """Make a finding of a known rule and reason, with all its details and no others.

    Raises `KeyError` for anything else: a sentence with a hole in it must not be stored.
    """
    known = RULES[rule]
    answer = known.reasons[reason]
    if set(details) != set(answer.details):
        raise KeyError(f"{rule}/{reason} has the details {answer.details}, not {tuple(details)}")
    seen = tuple(place for place in places if place is not None)
    frozen = MappingProxyType(details)
    return Finding(rule, known.strength, answer.outcome, reason, frozen, seen)


def reason_of(found: Finding) -> Reason:
    """Give what a finding's reason means for the verdict."""
    return RULES[found.rule].reasons[found.reason]

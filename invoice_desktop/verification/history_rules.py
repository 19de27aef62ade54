"""Checks against the archive: whether the invoice, or one like it, was shown before."""

from collections.abc import Sequence

from invoice_desktop.domain.history import Likeness, Showing
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, InvoiceKind
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.comparing import comparable
from invoice_desktop.verification.kind_agreement import are_alike
from invoice_desktop.verification.party_rules import is_credit_identifier
from invoice_desktop.verification.vocabulary import finding


def not_seen_before(
    invoice: Invoice, earlier: Sequence[Showing], *, was_asked: bool = True
) -> Finding:
    """Tell when and by whom the same invoice was shown last; `earlier` has the newest first.

    Where the whole history could not be asked, that nothing was found proves nothing.
    """
    rule = "not_seen_before"
    same = [showing for showing in earlier if _is_same(showing, invoice)]
    if same:
        last = same[0]
        return finding(
            rule,
            "seen_before",
            time=last.verified_at.isoformat(timespec="minutes"),
            by=last.verified_by,
            input=last.input_name,
            count=str(len(same)),
        )
    if invoice.identity is None:
        return finding(rule, "identity_unknown")
    if not was_asked:
        return finding(rule, "history_not_asked")
    return finding(rule, "first_showing")


def agrees_with_earlier_showing(invoice: Invoice, earlier: Sequence[Showing]) -> Finding:
    """Hold date, amounts, kind and companies against earlier showings: one of two is wrong.

    Companies are told apart by credit identifiers whose check characters are right, no others;
    kinds where one invoice cannot be named as both.

    The same bytes are left out: where they read otherwise today, the reader has changed.
    """
    rule = "agrees_with_earlier_showing"
    same = [showing for showing in earlier if showing.likeness is Likeness.SAME_IDENTITY]
    for showing in same:
        for name, before in _remembered(showing, invoice):
            now = invoice.values.get(name)
            if now is not None and before is not None and comparable(now) != comparable(before):
                return finding(
                    rule,
                    "differs_from_before",
                    field=name.value,
                    now=comparable(now),
                    before=comparable(before),
                    time=showing.verified_at.isoformat(timespec="minutes"),
                )
    return finding(rule, "same_as_before" if same else "no_earlier_showing")


def _remembered(showing: Showing, invoice: Invoice) -> tuple[tuple[Field, FieldValue | None], ...]:
    seller, buyer = showing.seller_taxpayer_id, showing.buyer_taxpayer_id
    return (
        (Field.KIND, None if _alike(showing.kind, invoice.kind) else showing.kind),
        (Field.SELLER_TAXPAYER_ID, _certain(seller, invoice.seller.taxpayer_id)),
        (Field.BUYER_TAXPAYER_ID, _certain(buyer, invoice.buyer.taxpayer_id)),
        (Field.ISSUE_DATE, showing.issue_date),
        (Field.AMOUNT_EXCLUDING_TAX, showing.amount_excluding_tax),
        (Field.TOTAL_INCLUDING_TAX, showing.total_including_tax),
    )


def _alike(before: InvoiceKind | None, now: InvoiceKind | None) -> bool:
    return before is None or now is None or are_alike(before, now)


def _certain(before: str, now: str) -> str | None:
    return before if is_credit_identifier(before) and is_credit_identifier(now) else None


def no_similar_invoice_seen(earlier: Sequence[Showing], *, was_asked: bool = True) -> Finding:
    """Point at an invoice of the same seller, total and date under another number."""
    rule = "no_similar_invoice_seen"
    for showing in earlier:
        if showing.likeness is Likeness.SIMILAR:
            return finding(
                rule,
                "similar_seen",
                number=showing.invoice_number or "",
                time=showing.verified_at.isoformat(timespec="minutes"),
                by=showing.verified_by,
            )
    return finding(rule, "none_similar" if was_asked else "similar_not_asked")


def _is_same(showing: Showing, invoice: Invoice) -> bool:
    """Tell whether it was the same invoice; one file may hold several with the same bytes."""
    if showing.likeness is Likeness.SAME_IDENTITY:
        return True
    numbers = {showing.invoice_number, invoice.invoice_number} - {None}
    return showing.likeness is Likeness.SAME_BYTES and len(numbers) < 2

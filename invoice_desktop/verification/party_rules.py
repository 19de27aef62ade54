"""Checks of the two sides: their taxpayer ids, and whether the buyer is one of us."""

import re
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.comparing import (
    agree_but_for_masks,
    is_masked,
    plain_name,
    unmasked,
)
from invoice_desktop.verification.vocabulary import finding

_USCC = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}")
_OLDER_FORM = re.compile(r"[0-9A-Z]{15,20}")
_PERSONAL_FORM = re.compile(r"[0-9A-Z()-]{5,20}")
"""Identity cards and passports of any country, of persons who buy."""
_TELLING = 6
"""Characters of a masked title or id that must be left to tell whose it is."""
_PLACEHOLDER = re.compile(r"[-/.0]+|无|个人|自然人")


def seller_taxpayer_id_is_well_formed(invoice: Invoice) -> Finding:
    """Check the seller's unified social credit identifier."""
    return _id_finding("seller_taxpayer_id_is_well_formed", invoice.seller, is_buyer=False)


def buyer_taxpayer_id_is_well_formed(invoice: Invoice) -> Finding:
    """Check the buyer's unified social credit identifier; a person has none."""
    return _id_finding("buyer_taxpayer_id_is_well_formed", invoice.buyer, is_buyer=True)


def _id_finding(rule: str, party: Party, *, is_buyer: bool) -> Finding:
    number = plain_name(party.taxpayer_id)
    if not number or _PLACEHOLDER.fullmatch(number):
        return finding(rule, "no_id")
    if is_masked(number):
        return finding(rule, "id_of_older_form", id=number)
    if _USCC.fullmatch(number) and not _is_citizen_id(number):
        expected = expected_check_character(number)
        if number[-1] == expected:
            return finding(rule, "id_well_formed", id=number)
        return finding(rule, "id_check_character_wrong", id=number, expected=expected)
    # 15 and 20 characters, and a sole trader's citizen id, stand on genuine older invoices
    if _OLDER_FORM.fullmatch(number) or (is_buyer and _PERSONAL_FORM.fullmatch(number)):
        return finding(rule, "id_of_older_form", id=number)
    return finding(rule, "id_malformed", id=number)


def is_credit_identifier(text: str) -> bool:
    """Tell whether it is a unified social credit identifier whose check character is right."""
    number = plain_name(text)
    return bool(_USCC.fullmatch(number)) and number[-1] == expected_check_character(number)


def expected_check_character(number: str) -> str:
    """Compute the 18th character of a unified social credit identifier (GB 32100-2015)."""
    from stdnum.cn import uscc

    return str(uscc.calc_check_digit(number[:17]))


def _is_citizen_id(number: str) -> bool:
    from stdnum.cn import ric

    return bool(ric.is_valid(number))


def buyer_is_one_of_ours(
    invoice: Invoice,
    our_companies: Collection[Party],
    former_names: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> Finding:
    """Compare title and taxpayer id with the companies of this desk; several are possible.

    `former_names` are earlier titles by taxpayer id.
    """
    rule = "buyer_is_one_of_ours"
    name, number = invoice.buyer.name, invoice.buyer.taxpayer_id
    if not our_companies:
        return finding(rule, "no_company_set")
    if not name and not number:
        return finding(rule, "buyer_unknown")
    for ours in our_companies:
        if _is(invoice.buyer, ours):
            return finding(rule, "buyer_is_ours", name=ours.name)
    for ours in our_companies:
        if found := _half_ours(invoice.buyer, ours, former_names.get(ours.taxpayer_id, ())):
            return found
    for ours in our_companies:
        if _same(invoice.seller.taxpayer_id, ours.taxpayer_id):
            return finding(rule, "seller_is_ours", name=ours.name)
    return finding(rule, "buyer_is_not_ours", name=name, id=number)


def _half_ours(buyer: Party, ours: Party, former: Sequence[str]) -> Finding | None:
    """Tell where only the title or only the id is ours."""
    rule, name, number = "buyer_is_one_of_ours", buyer.name, buyer.taxpayer_id
    if _same(number, ours.taxpayer_id):
        if any(_same(name, each) for each in former):
            return finding(rule, "buyer_name_is_former", name=name, our_name=ours.name)
        return finding(rule, "buyer_name_differs", name=name, our_name=ours.name, id=number)
    if _same(name, ours.name):
        return finding(rule, "buyer_id_differs", name=name, id=number, our_id=ours.taxpayer_id)
    return None


def _is(buyer: Party, ours: Party) -> bool:
    """Tell whether title or id is ours, and the other one ours or not known."""
    pairs = [(buyer.name, ours.name), (buyer.taxpayer_id, ours.taxpayer_id)]
    known = [pair for pair in pairs if all(pair)]
    return bool(known) and all(_same(*pair) for pair in known)


def _same(first: str, second: str) -> bool:
    one, other = plain_name(first), plain_name(second)
    if not one or not other:
        return False
    told = min(len(unmasked(one)), len(unmasked(other)))
    return one == other or (told >= _TELLING and agree_but_for_masks(one, other))

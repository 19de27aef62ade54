"""What can be said of a taxpayer id while it is typed: the same check that invoices go through."""

from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.party_rules import buyer_taxpayer_id_is_well_formed

SHORTEST = 15
"""Characters of the shortest taxpayer id; less is not typed to its end."""


def tidy(text: str) -> str:
    """Give an id as it is kept: capital letters, no spaces."""
    return "".join(text.split()).upper()


def check_taxpayer_id(text: str) -> Finding:
    """Check a taxpayer id by itself."""
    return buyer_taxpayer_id_is_well_formed(Invoice({Field.BUYER_TAXPAYER_ID: tidy(text)}))

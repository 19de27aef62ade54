"""A document that somebody made to deceive, and what must come of it."""

from collections.abc import Callable
from dataclasses import dataclass

from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Authenticity
from tests.factories.forge import folder_of
from tests.factories.invoices import make_invoice
from tests.factories.ofd import OfdParts, make_ofd

PAGE = "Doc_0/Pages/Page_0/Content.xml"
TEMPLATE = "Doc_0/Tpls/Tpl_0/Content.xml"
ROOT = "Doc_0/Document.xml"
ATTACHMENT = "Doc_0/Attachs/original_invoice.xml"
CODE = "Doc_0/Res/qr.png"
SIGNATURE = f"{folder_of(0)}/Signature.xml"
VALUE = f"{folder_of(0)}/SignedValue.dat"
AMOUNT, EDITED_AMOUNT = "14517.70", "94517.70"
"""The amount without tax of `plain`, and what forgers make of it."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """A named document.

    `expected` is the state that its signatures come to, or the code of the `UnreadableDocument`
    that refuses it; `authenticity` is None for those. `altered` and `uncovered` are the members
    that the worst signature must name, whole and in any order; None where they do not matter.
    """

    name: str
    make: Callable[[], bytes]
    expected: SignatureState | str
    authenticity: Authenticity | None = None
    altered: tuple[str, ...] | None = ()
    uncovered: tuple[str, ...] | None = ()


def plain(seed: int = 0) -> OfdParts:
    """Make an unsigned invoice that agrees with itself."""
    return make_ofd(make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, lines=2, seed=seed))


def edited(parts: OfdParts, member: str, old: str, new: str) -> OfdParts:
    """Give the package with every occurrence of a text in a member replaced."""
    content = parts.members[member]
    assert old.encode() in content, f"nothing to edit in {member}"
    return with_member(parts, member, content.replace(old.encode(), new.encode()))


def with_member(parts: OfdParts, member: str, content: bytes) -> OfdParts:
    """Give the package with one member added or replaced."""
    return OfdParts({**parts.members, member: content})


def without(parts: OfdParts, *members: str) -> OfdParts:
    """Give the package without these members."""
    return OfdParts({name: each for name, each in parts.members.items() if name not in members})

"""Where two sources of one invoice differ, it is found, and both places on the page are told."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Authenticity, Finding, Outcome, Verification
from invoice_desktop.verification.verify import verify
from tests.factories.forge import honest, make_forge, sign_ofd
from tests.factories.hostile_case import AMOUNT, EDITED_AMOUNT, PAGE, edited, plain
from tests.factories.invoices import make_invoice
from tests.factories.ofd import default_attachments, make_ofd
from tests.factories.pdf import make_pdf
from tests.factories.xml import make_einvoice_xml
from tests.unit.verification.making import circumstances

OLD = make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, lines=2, seed=6)
OTHER_OLD = make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, lines=2, seed=9)
DIGITAL = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2, seed=5)
OTHER = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2, seed=9)
NET, TOTAL = Field.AMOUNT_EXCLUDING_TAX, Field.TOTAL_INCLUDING_TAX
DEARER_OLD = OLD.changed({NET: OLD.amount(NET) + 8000})
DEARER = DIGITAL.changed({TOTAL: DIGITAL.amount(TOTAL) + 8000})


@dataclass(frozen=True)
class Tampering:
    """A document whose sources differ in a field, and which of them do."""

    make: Callable[[], bytes]
    field: Field
    sources: frozenset[Source]
    verdict: Authenticity = Authenticity.CONTRADICTED


def edited_metadata() -> bytes:
    parts = make_ofd(OLD)
    parts.members["OFD.xml"] = make_ofd(DEARER_OLD).members["OFD.xml"]
    return parts.packed()


def metadata_of_another() -> bytes:
    parts = make_ofd(OLD)
    parts.members["OFD.xml"] = make_ofd(OTHER_OLD).members["OFD.xml"]
    return parts.packed()


TAMPERED = {
    "edited amount on a PDF's page": Tampering(
        lambda: make_pdf(DEARER), TOTAL, frozenset({Source.QR, Source.VISIBLE_TEXT})
    ),
    "edited amount on an OFD's page": Tampering(
        lambda: make_ofd(DIGITAL, visible=DEARER, qr_text=DIGITAL.qr_text).packed(),
        TOTAL,
        frozenset({Source.QR, Source.VISIBLE_TEXT}),
    ),
    "edited amount on a page with data": Tampering(
        lambda: make_ofd(OLD, visible=DEARER_OLD, qr_text=OLD.qr_text).packed(),
        NET,
        frozenset({Source.MACHINE_DATA, Source.VISIBLE_TEXT}),
    ),
    "another invoice's data in an OFD": Tampering(
        lambda: make_ofd(OLD, attachments=default_attachments(OTHER_OLD)).packed(),
        Field.INVOICE_NUMBER,
        frozenset({Source.MACHINE_DATA, Source.FILE_METADATA}),
    ),
    "another invoice's data in a PDF": Tampering(
        lambda: make_pdf(DIGITAL, attachments={"a.xml": make_einvoice_xml(OTHER).encode()}),
        Field.INVOICE_NUMBER,
        frozenset({Source.MACHINE_DATA, Source.QR}),
    ),
    "edited data behind an OFD's page": Tampering(
        lambda: make_ofd(OLD, attachments=default_attachments(DEARER_OLD)).packed(),
        NET,
        frozenset({Source.MACHINE_DATA, Source.QR}),
    ),
    "edited data behind a PDF's page": Tampering(
        lambda: make_pdf(DIGITAL, attachments={"a.xml": make_einvoice_xml(DEARER).encode()}),
        TOTAL,
        frozenset({Source.MACHINE_DATA, Source.QR}),
    ),
    "edited CustomDatas": Tampering(
        edited_metadata,
        NET,
        frozenset({Source.MACHINE_DATA, Source.FILE_METADATA}),
        # producers are known to disagree about amounts there
        Authenticity.DOUBTFUL,
    ),
    "another invoice's CustomDatas": Tampering(
        metadata_of_another,
        Field.INVOICE_NUMBER,
        frozenset({Source.MACHINE_DATA, Source.FILE_METADATA}),
    ),
}


def judged(content: bytes) -> Verification:
    (evidence,) = DocumentCapturer().capture_file("a", content).evidences
    return verify(evidence, circumstances())


def difference(verification: Verification, field: Field) -> Finding:
    (found,) = [
        each
        for each in verification.findings
        if each.rule == "sources_agree"
        and each.outcome is Outcome.FAILED
        and each.details["field"] == field
    ]
    return found


def places(evidence: Evidence, field: Field, source: Source) -> set[Place]:
    return {each.place for each in evidence.of(field) if each.source is source and each.place}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_source_is_found_and_the_field_is_told_on_the_page(name: str) -> None:
    tampering = TAMPERED[name]
    verification = judged(tampering.make())
    found = difference(verification, tampering.field)
    said = {Source(found.details["first_source"]), Source(found.details["second_source"])}
    assert said == tampering.sources
    assert found.details["first"] != found.details["second"]
    assert verification.verdict.authenticity is tampering.verdict
    shown = places(verification.evidence, tampering.field, Source.VISIBLE_TEXT)
    coded = places(verification.evidence, tampering.field, Source.QR)
    assert shown
    assert coded
    assert shown | coded <= set(found.places)


@pytest.mark.parametrize("name", TAMPERED)
def test_the_two_that_differ_are_told_before_where_else_the_field_stands(name: str) -> None:
    tampering = TAMPERED[name]
    verification = judged(tampering.make())
    found = difference(verification, tampering.field)
    for source in tampering.sources - {Source.MACHINE_DATA, Source.FILE_METADATA}:
        own = places(verification.evidence, tampering.field, source)
        assert own & set(found.places[: len(tampering.sources)])


def test_lines_that_differ_are_told_where_the_page_has_them() -> None:
    attached = default_attachments(OTHER_OLD)
    verification = judged(make_ofd(OLD, attachments=attached).packed())
    assert difference(verification, Field.LINES).places


def test_an_edit_that_an_intact_seal_does_not_cover_is_boxed_and_explained() -> None:
    sealed = sign_ofd(plain(), honest(uncovered=frozenset({PAGE})))
    forged = edited(sealed, PAGE, AMOUNT, EDITED_AMOUNT).packed()
    (evidence,) = DocumentCapturer().capture_file("a", forged).evidences
    trusting = replace(circumstances(), trust=make_forge().trust)
    verification = verify(evidence, trusting)
    assert verification.verdict.authenticity is Authenticity.CONTRADICTED
    assert verification.signature is SignatureState.INTACT_PARTLY_UNSIGNED
    assert evidence.signatures is not None
    assert evidence.signatures[0].uncovered == (PAGE,)
    found = difference(verification, NET)
    shown = places(evidence, NET, Source.VISIBLE_TEXT)
    coded = places(evidence, NET, Source.QR)
    assert shown
    assert coded
    assert shown | coded <= set(found.places)


@pytest.mark.parametrize(
    "content", [make_pdf(DIGITAL), make_ofd(OLD).packed(), make_ofd(DIGITAL).packed()]
)
def test_untouched_documents_contradict_nothing(content: bytes) -> None:
    assert judged(content).verdict.authenticity is Authenticity.UNPROVEN

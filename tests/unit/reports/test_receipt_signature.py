"""Signatures on the receipt: the result, the chain with its digests, and what none of it proves."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from invoice_desktop.domain.signature import DocumentSignature, SignatureState
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.fonts import ReportFont
from invoice_desktop.reports.receipt import Paper, receipt_pdf
from invoice_desktop.reports.signature_chain import chains_of
from invoice_desktop.reports.signature_marks import draw_signature_mark
from tests.factories.signatures import (
    LIST_SHA256,
    MAKER,
    SEAL_NAME,
    altered_signature,
    commercial_signature,
    make_certificate,
    make_signature,
    partly_unsigned_signature,
    signed,
    unverifiable_signature,
)
from tests.factories.verifications import make_verification
from tests.fakes.words import FakeWords
from tests.unit.reports.long_words import LongWords
from tests.unit.reports.reading import outside, text_of

WORDS = FakeWords()
MARGINS = {Paper.A4: 46.0, Paper.A5: 30.0, Paper.ROLL_80MM: 10.0}


def sealed(*signatures: DocumentSignature) -> Verification:
    return signed(make_verification(), *signatures)


@pytest.mark.parametrize("paper", Paper)
def test_the_chain_is_printed_with_its_digests(paper: Paper, font: ReportFont) -> None:
    text = text_of(receipt_pdf(sealed(make_signature()), (), WORDS, paper, font))
    for said in (
        "INTACT_MAKER_PINNED",
        SEAL_NAME,
        MAKER,
        LIST_SHA256,
        "4a1f09c2",
        "2024-07-23 10:21:09 +08:00",
        "SM2 with SM3",
        "TRUST_LIST: WARNS",
        "meaning of PROVISIONAL",
        WORDS.label("signature.not_proven.seal"),
        WORDS.label("signature.notice"),
    ):
        assert "".join(said.split()) in text


def test_what_was_altered_is_named(font: ReportFont) -> None:
    text = text_of(receipt_pdf(sealed(altered_signature()), (), WORDS, Paper.A4, font))
    assert "DOCUMENT:NO" in text
    assert "AlteredDoc_0/Pages/Page_0/Content.xml" in text
    assert "c3d2" * 16 in text


def test_each_of_several_signatures_is_printed(font: ReportFont) -> None:
    several = sealed(make_signature(), unverifiable_signature(), partly_unsigned_signature())
    text = text_of(receipt_pdf(several, (), WORDS, Paper.A4, font))
    for state in ("INTACT_MAKER_PINNED", "NOT_VERIFIABLE", "INTACT_PARTLY_UNSIGNED"):
        assert state in text


def test_an_unsigned_document_has_no_such_section(font: ReportFont) -> None:
    text = text_of(receipt_pdf(sealed(), (), WORDS, Paper.A4, font))
    assert "Signaturesandseals" not in text


@pytest.mark.parametrize("paper", Paper)
def test_long_words_and_names_stay_on_the_paper(paper: Paper, font: ReportFont) -> None:
    signer = make_certificate("ab" * 32, "很长的名字" * 30)
    hostile = replace(make_signature(), signer=signer)
    pdf = receipt_pdf(sealed(hostile, altered_signature()), (), LongWords(3), paper, font)
    assert outside(pdf, MARGINS[paper]) == []


def test_a_thousand_parts_are_counted_not_printed() -> None:

    parts = tuple(f"Doc_0/Res/image_{place}.png" for place in range(1000))
    (chain,) = chains_of(sealed(replace(partly_unsigned_signature(), uncovered=parts)), WORDS)
    (told,) = (fact.value for fact in chain.links[0].facts if fact.label == "Not covered")
    assert told.endswith("… (+988)")


def test_a_certificate_without_an_end_is_dated_to_the_end_of_time() -> None:

    endless = replace(
        make_certificate("aa" * 32, "虚构"),
        valid_until=datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
    )
    (chain,) = chains_of(sealed(replace(commercial_signature(), signer=endless)), WORDS)
    assert any("9999-12-31" in fact.value for fact in chain.links[1].facts)


def drawn(state: SignatureState) -> bytes:
    """Draw a mark alone, large and black, and render it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(60, 60))
    draw_signature_mark(canvas, state, (10, 10), 40, "#000000")
    canvas.showPage()
    canvas.save()
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        return bytes(document[0].render(grayscale=True).to_pil().convert("L").tobytes())


def test_the_seven_results_are_told_apart_on_black_and_white_paper() -> None:
    pictures = [drawn(state) for state in SignatureState]
    assert len(set(pictures)) == 7
    for pixels in pictures:
        assert min(pixels) < 40
        rows = [pixels[start : start + 60] for start in range(0, 3600, 60)]
        assert all(min(row) > 240 for row in (*rows[:8], *rows[52:]))
    for at, one in enumerate(pictures):
        for other in pictures[at + 1 :]:
            differing = sum(abs(a - b) > 100 for a, b in zip(one, other, strict=True))
            assert differing > 100

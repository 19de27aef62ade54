"""A page that is only a picture: its codes and its recognised text, for every invoice on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from invoice_desktop.capture.ocr_fields import read_recognised_fields
from invoice_desktop.capture.ocr_stamps import without_red_seals
from invoice_desktop.capture.page_division import holds, invoices_on
from invoice_desktop.capture.page_edges import is_drawn
from invoice_desktop.capture.page_separation import cut, separate
from invoice_desktop.capture.page_straightening import Straightened, levelled, pixels_of
from invoice_desktop.capture.qr_image import FoundCode, read_codes_of_photo
from invoice_desktop.capture.recognised import RecognisedLine, StillWanted, TextRecogniser
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import Reading, Remark
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import UnreadableDocument

_FEW_LINES = 3
_WHOLE = frozenset({Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.TOTAL_INCLUDING_TAX})
_HEAD_DOWN = 0.85
"""Mean confidence below which a page is tried the other way round: upright pages of the paper
factory gave 0.98 and more, pages head down 0.76 and less."""


@dataclass(frozen=True, slots=True)
class SeenInvoice:
    """What one invoice on a page shows; all places count within the whole page."""

    codes: tuple[FoundCode, ...]
    recognised: tuple[Reading, ...] = ()
    remarks: tuple[Remark, ...] = ()
    trouble: UnreadableDocument | None = None
    """Why the text was not read; to be raised where nothing else tells of an invoice."""


def read_picture_of_page(
    image: PageImage, page: int, recogniser: TextRecogniser | None, still_wanted: StillWanted | None
) -> list[SeenInvoice]:
    """Read the codes and the text of every invoice on a page; without a recogniser codes only.

    A recogniser's trouble is a remark: what other pages show is not lost for it.
    """
    if recogniser is None:
        return [SeenInvoice(read_codes_of_photo(image, page))]
    by = _Recognising(recogniser, page, still_wanted)
    pieces = separate(image, partial(read_codes_of_photo, page=page), still_wanted)
    found = [seen for piece, codes in pieces for seen in _seen(piece, codes, by)]
    is_cut = any(piece.to_original is not None for piece, _ in pieces)
    if is_cut and not _is_enough(image, found):
        # what looked like a page was none: the invoice lies beside it
        return _seen(Straightened(image), tuple(code for each in found for code in each.codes), by)
    return found


def _is_enough(image: PageImage, found: Sequence[SeenInvoice]) -> bool:
    """Whether the pages of a picture show something; of a screen, all of an invoice.

    Programs on screens show an invoice's fields in several boxes, its code in one of them.
    """
    if any(each.trouble for each in found):
        return True
    if is_drawn(pixels_of(image)):
        shown = [{reading.field for reading in each.recognised} for each in found]
        return any(fields >= _WHOLE for fields in shown)
    return any(each.codes or each.recognised for each in found)


@dataclass(frozen=True, slots=True)
class _Recognising:
    """Who recognises, for which page of the input, and who is asked whether to go on."""

    recogniser: TextRecogniser
    page: int
    still_wanted: StillWanted | None

    def lines_of(self, image: PageImage) -> tuple[RecognisedLine, ...]:
        return self.recogniser.recognise(without_red_seals(image), self.page, self.still_wanted)


def _seen(piece: Straightened, codes: tuple[FoundCode, ...], by: _Recognising) -> list[SeenInvoice]:
    placed = tuple(replace(code, place=piece.place_in_original(code.place)) for code in codes)
    try:
        return _recognised(piece, placed, by)
    except UnreadableDocument as trouble:
        remark = Remark("text_not_recognised", {"code": trouble.code})
        return [SeenInvoice(placed, remarks=(remark,), trouble=trouble)]


def _recognised(
    piece: Straightened, codes: tuple[FoundCode, ...], by: _Recognising
) -> list[SeenInvoice]:
    upright, lines = _upright(piece, by)
    parts = invoices_on(lines)
    if len(parts) == 1:
        return [SeenInvoice(codes, _readings(upright, lines))]
    seen = []
    for part in parts:
        around = upright.place_in_original(part)
        own = tuple(code for code in codes if holds(around, code.place))
        codes = tuple(code for code in codes if code not in own)
        # read anew: cut out it is seen larger, and may lie otherwise than its neighbours
        seen.append(SeenInvoice(own, _readings(*_upright(levelled(cut(upright, part)), by))))
    return [*seen, SeenInvoice(codes)] if codes else seen


def _upright(
    piece: Straightened, by: _Recognising
) -> tuple[Straightened, tuple[RecognisedLine, ...]]:
    lines = by.lines_of(piece.image)
    if _lies_head_down(lines):
        over = piece.turned_over()
        turned = by.lines_of(over.image)
        if _sureness(turned) > _sureness(lines):
            return over, turned
    return piece, lines


def _readings(piece: Straightened, lines: Sequence[RecognisedLine]) -> tuple[Reading, ...]:
    size = piece.image.width, piece.image.height
    return tuple(
        replace(each, place=piece.place_in_original(each.place)) if each.place else each
        for each in read_recognised_fields(lines, size)
    )


def _lies_head_down(lines: Sequence[RecognisedLine]) -> bool:
    return len(lines) > _FEW_LINES and _sureness(lines) < _HEAD_DOWN


def _sureness(lines: Sequence[RecognisedLine]) -> float:
    """Give the mean confidence of all characters."""
    count = sum(len(line.text) for line in lines)
    return sum(line.confidence * len(line.text) for line in lines) / max(count, 1)

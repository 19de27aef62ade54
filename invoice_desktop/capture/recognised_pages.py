"""A page that is only a picture: its codes and its recognised text, for every invoice on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from invoice_desktop.capture.ocr_fields import read_recognised_fields
from invoice_desktop.capture.qr_image import FoundCode, read_codes_of_photo
from invoice_desktop.capture.recognised import StillWanted, TextRecogniser
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import Reading, Remark
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import UnreadableDocument


@dataclass(frozen=True, slots=True)
class SeenInvoice:
    """What one invoice on a page shows; all places count within the whole page."""

    codes: tuple[FoundCode, ...]
    recognised: tuple[Reading, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def recognised_number(self) -> str:
        """The invoice number in the recognised text, or nothing."""
        numbers = (each.value for each in self.recognised if each.field is Field.INVOICE_NUMBER)
        return str(next(numbers, ""))


def read_picture_of_page(
    image: PageImage, page: int, recogniser: TextRecogniser | None, still_wanted: StillWanted | None
) -> list[SeenInvoice]:
    """Read the codes and the text of a page; without a recogniser its codes only.

    A recogniser's trouble is a remark where a code was read, and raised where nothing was.
    """
    codes = read_codes_of_photo(image, page)
    if recogniser is None:
        return [SeenInvoice(codes)]
    try:
        return [_recognised(image, page, codes, recogniser, still_wanted)]
    except UnreadableDocument as trouble:
        if not codes:
            raise
        remark = Remark("text_not_recognised", {"code": trouble.code})
        return [SeenInvoice(codes, remarks=(remark,))]


def _recognised(
    image: PageImage,
    page: int,
    codes: Sequence[FoundCode],
    recogniser: TextRecogniser,
    still_wanted: StillWanted | None,
) -> SeenInvoice:
    lines = recogniser.recognise(image, page, still_wanted)
    readings = read_recognised_fields(lines, (image.width, image.height))
    return SeenInvoice(tuple(codes), tuple(replace(each) for each in readings))

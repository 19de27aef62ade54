"""Fields read from pictures of paper, beside rapidocr's bare text read line by line.

The pictures are synthetic, of every kind, with held-out seeds. The baseline takes the same
recogniser's texts in their order and reads them by their labels, without their places. The time
is that of straightening, lifting seals, recognising, telling invoices apart and assigning fields,
without looking for codes, beside rapidocr alone with the same settings.
`python -m benchmarks.recognition [tuning] [SEEDS] [CONDITION ...]` prints every condition, or those
that are named, and each wrong field.
"""

import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from benchmarks.figure import Figure
from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.ocr_engine import OcrEngine
from invoice_desktop.capture.ocr_fields import read_recognised_fields
from invoice_desktop.capture.ocr_stamps import without_red_seals
from invoice_desktop.capture.page_division import invoices_on
from invoice_desktop.capture.page_fields_text import read_text_fields
from invoice_desktop.capture.page_straightening import pages_in
from invoice_desktop.capture.recognised import RecognisedLine, StillWanted
from invoice_desktop.capture.recognised_pages import read_picture_of_page
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from tests.factories.paper import CONDITIONS, HELD_OUT, KINDS, TUNING, PaperPicture, paper_picture

WRONG = {"clean_scan": 3.0, "photo": 8.0, "dot_matrix_stamped": 15.0}
"""Percent of the fields, at most."""
TIMES_BARE = 1.3
SEEDS = 2
"""Of the held-out ones, for each kind and condition; a picture takes seconds."""
_NEVER_PRINTED = frozenset({Field.QR_TEXT, Field.RED_LETTER, Field.LINES, Field.CIPHER_AREA})
_NOT_PRINTED: Mapping[InvoiceKind, frozenset[Field]] = {
    InvoiceKind.RAILWAY_TICKET: frozenset(
        {Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_IN_WORDS}
    ),
    InvoiceKind.AIR_ITINERARY: frozenset(
        {Field.SELLER_TAXPAYER_ID, Field.DRAWER, Field.REMARKS, Field.TOTAL_IN_WORDS}
    ),
}


@dataclass(slots=True)
class Tally:
    """How many fields stood there, how many were read right, and which were not."""

    fields: int = 0
    right: int = 0
    wrong_and_sure: int = 0
    misread: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> float:
        """Percent of the fields."""
        return 100 * (self.fields - self.right) / (self.fields or 1)


class KeptLines:
    """A recogniser that keeps what it gave last, for the baseline to read it too."""

    def __init__(self) -> None:
        self.engine = OcrEngine()
        self.lines: tuple[RecognisedLine, ...] = ()

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        """Recognise as the engine does."""
        self.lines = self.engine.recognise(image, page, still_wanted)
        return self.lines


def run(seeds: Sequence[int] = HELD_OUT[:SEEDS]) -> list[Figure]:
    """Measure the three named conditions, and the time."""
    recogniser = KeptLines()
    figures = []
    for condition, bar in WRONG.items():
        ours, bare = measure(condition, seeds, recogniser)
        figures.append(Figure(condition[:13], ours.wrong, bare.wrong, bar, "%", "ours"))
    return [*figures, measure_time(seeds[0], recogniser.engine)]


def measure(condition: str, seeds: Iterable[int], recogniser: KeptLines) -> tuple[Tally, Tally]:
    """Read every kind under a condition as the desk does, and by the bare texts."""
    ours, bare = Tally(), Tally()
    for seed in seeds:
        for kind in KINDS:
            picture = paper_picture(kind, condition, seed)
            seen = read_picture_of_page(picture.image, 0, recogniser, None)
            found = [reading for each in seen for reading in each.recognised]
            judge(f"{kind} {seed}", picture, found, ours)
            judge("", picture, _bare_fields(recogniser.lines), bare)
    return ours, bare


def judge(name: str, picture: PaperPicture, found: Iterable[Reading], tally: Tally) -> None:
    """Compare the first reading of every printed field with what was printed."""
    first: dict[Field, Reading] = {}
    for each in found:
        first.setdefault(each.field, each)
    for printed, value in _printed(picture):
        reading = first.get(printed)
        right = reading is not None and _plain(reading.value) == _plain(value)
        tally.fields += 1
        tally.right += right
        if not right:
            tally.wrong_and_sure += reading is not None and reading.is_sure
            seen = (reading.value, round(reading.confidence, 2)) if reading else None
            tally.misread.append(f"{name} {printed}: {value} read as {seen}")


def measure_time(seed: int, engine: OcrEngine) -> Figure:
    """Give the median milliseconds of a page of every kind, by turns with the bare library."""
    engine.load()
    alone = rapidocr_alone()
    ours, bare = [], []
    for kind in KINDS:
        image = paper_picture(kind, "clean_scan", seed).image
        bare.append(_milliseconds(alone, image))
        ours.append(_milliseconds(_recognise_fields, engine, image))
    return Figure("recognise", median(ours), median(bare), TIMES_BARE, "ms")


def _recognise_fields(engine: OcrEngine, image: PageImage) -> None:
    for page in pages_in(image):
        lines = engine.recognise(without_red_seals(page.image))
        invoices_on(lines)
        read_recognised_fields(lines, (page.image.width, page.image.height))


def _milliseconds(work: Callable[..., object], *given: object) -> float:
    began = time.perf_counter()
    work(*given)
    return 1000 * (time.perf_counter() - began)


def rapidocr_alone() -> Callable[[PageImage], object]:
    """Give a call of the library with the settings of ours, and nothing beside it."""
    import numpy as np
    from rapidocr import RapidOCR

    engine = RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.log_level": "error",
            "Det.limit_type": "max",
            "Det.limit_side_len": 960,
            "EngineConfig.onnxruntime.intra_op_num_threads": 2,
        }
    )

    def recognise(image: PageImage) -> object:
        pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
        return engine(np.ascontiguousarray(pixels[..., ::-1]))

    return recognise


def _bare_fields(lines: Sequence[RecognisedLine]) -> tuple[Reading, ...]:
    collector = ReadingCollector(Source.OCR, exact=False)
    read_text_fields([line.text for line in lines], collector)
    return tuple(collector.readings)


def _printed(picture: PaperPicture) -> Iterator[tuple[Field, FieldValue]]:
    left_out = _NEVER_PRINTED | _NOT_PRINTED.get(picture.kind, frozenset())
    for name, value in picture.values.items():
        if name not in left_out and value != "":
            yield name, value


def _plain(value: FieldValue) -> FieldValue:
    """Give a value for comparing: blanks and the width of brackets do not count."""
    if isinstance(value, str):
        return "".join(unicodedata.normalize("NFKC", value).split())
    return value


def print_table(seeds: Sequence[int], conditions: Iterable[str] = CONDITIONS) -> None:
    """Print for each condition percent right of ours and of the bare texts, and what was wrong."""
    recogniser = KeptLines()
    print(f"seeds {min(seeds)} to {max(seeds)}; % of fields right, wrong though sure")
    for condition in conditions:
        ours, bare = measure(condition, seeds, recogniser)
        print(
            f"{condition:<20}{100 - ours.wrong:6.1f} of {ours.fields:<5} bare "
            f"{100 - bare.wrong:5.1f}  wrong though sure {ours.wrong_and_sure}",
            *ours.misread,
            sep="\n  ",
            flush=True,
        )


if __name__ == "__main__":
    chosen = TUNING if "tuning" in sys.argv else HELD_OUT
    counts = [int(each) for each in sys.argv[1:] if each.isdigit()]
    named = [each for each in CONDITIONS if each in sys.argv]
    print_table(chosen[: counts[0] if counts else SEEDS], named or CONDITIONS)

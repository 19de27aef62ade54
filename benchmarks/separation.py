"""Invoices of several sizes on one picture: each found by itself, with its own number and total.

Synthetic, two and three to a picture, of all kinds, with held-out seeds. The baseline takes the
same recogniser's texts of the whole picture and reads them by their labels.
`python -m benchmarks.separation [tuning] [SEEDS]` prints what was lost.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.ocr_engine import OcrEngine
from invoice_desktop.capture.page_fields_text import read_text_fields
from invoice_desktop.capture.recognised_pages import read_picture_of_page
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, FieldValue, Source
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.paper import HELD_OUT, KINDS, TUNING, image_of
from tests.factories.paper_sheets import pasted, strewn

if TYPE_CHECKING:
    import numpy as np

LOST = 10.0
"""Percent of the invoices, at most."""
SEEDS = 4
_TOLD_BY = (Field.INVOICE_NUMBER, Field.TOTAL_INCLUDING_TAX)


def _pasted_bare(shown: Sequence[Specimen], seed: int) -> PageImage:
    return image_of(pasted(shown, _chance(seed), codes=False))


def _pasted(shown: Sequence[Specimen], seed: int) -> PageImage:
    return image_of(pasted(shown, _chance(seed), codes=True))


def _strewn(shown: Sequence[Specimen], seed: int) -> PageImage:
    return image_of(strewn(shown, _chance(seed)))


LAYOUTS: Mapping[str, Callable[[Sequence[Specimen], int], PageImage]] = {
    "pasted_bare": _pasted_bare,
    "pasted": _pasted,
    "strewn": _strewn,
}


def run(seeds: Sequence[int] = HELD_OUT[:SEEDS]) -> list[Figure]:
    """Measure percent of the invoices lost or mixed up, for each layout."""
    engine = OcrEngine()
    return [measure(name, seeds, engine) for name in LAYOUTS]


def measure(name: str, seeds: Sequence[int], engine: OcrEngine, *, tell: bool = False) -> Figure:
    """Measure one layout; `tell` prints each invoice that was lost."""
    count = ours = bare = 0
    for seed in seeds:
        shown = list(_shown(seed))
        image = LAYOUTS[name](shown, seed)
        seen = read_picture_of_page(image, 0, engine, None)
        lost = list(_lost(shown, (each.recognised for each in seen)))
        count, ours = count + len(shown), ours + len(lost)
        bare += len(list(_lost(shown, [_bare(image, engine)])))
        if tell:
            print(name, seed, len(shown), "lost:", *(str(each.kind) for each in lost), flush=True)
    return Figure(name, 100 * ours / count, 100 * bare / count, LOST, "%", "ours")


def _chance(seed: int) -> "np.random.Generator":
    import numpy as np

    return np.random.default_rng([seed, 77])


def _shown(seed: int) -> Iterator[Specimen]:
    kinds = _chance(seed).permutation(len(KINDS))
    for place in range(2 + seed % 2):
        yield make_invoice(KINDS[int(kinds[place])], seed=10 * seed + place)


def _bare(image: PageImage, engine: OcrEngine) -> Sequence[Reading]:
    collector = ReadingCollector(Source.OCR, exact=False)
    read_text_fields([line.text for line in engine.recognise(image)], collector)
    return collector.readings


def _lost(shown: Sequence[Specimen], found: Iterable[Sequence[Reading]]) -> Iterator[Specimen]:
    """Give the invoices of which no reading shows number and total together."""
    seen = [_told(readings) for readings in found]
    for specimen in shown:
        if tuple(specimen.values[each] for each in _TOLD_BY) not in seen:
            yield specimen


def _told(readings: Sequence[Reading]) -> tuple[FieldValue | None, ...]:
    first: dict[Field, FieldValue] = {}
    for each in readings:
        first.setdefault(each.field, each.value)
    return tuple(first.get(each) for each in _TOLD_BY)


if __name__ == "__main__":
    chosen = TUNING if "tuning" in sys.argv else HELD_OUT
    counts = [int(each) for each in sys.argv[1:] if each.isdigit()]
    recogniser = OcrEngine()
    for layout in LAYOUTS:
        some = chosen[: counts[0] if counts else SEEDS]
        print(measure(layout, some, recogniser, tell=True).as_row(), flush=True)

"""The text recogniser itself: rapidocr with the models that its wheel carries.

It belongs into a process of its own (`ocr_process`): loaded it takes 700 MB and all cores.
"""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from invoice_desktop.capture.recognised import RecognisedGlyph, RecognisedLine, StillWanted
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    import numpy.typing as npt

LEAST_SIDE = 12
"""Pixels of the picture as lines are looked for in it; nothing can be read in less."""
_LONGEST_SIDE = 2000
"""Pixels of what the lines are cut from; more gains nothing."""
_FOUND_AT = 960
"""Pixels of the longer side at which lines are looked for: as right as more, in half the time."""


class OcrEngine:
    """Recognises text in this very process; nothing is ever loaded from the network.

    It is loaded when the first page comes, or by `load`.
    """

    def __init__(self, threads: int = 2) -> None:
        self._threads = threads

    @cached_property
    def _recognise(self) -> Any:  # noqa: ANN401 - the library has no types
        return _loaded(self._threads)

    def load(self) -> None:
        """Load it now. Raises `UnreadableDocument` with `text_recogniser_is_missing`."""
        assert self._recognise

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        """Give the lines of an upright picture, as `TextRecogniser` says."""
        if still_wanted:
            still_wanted()
        longer, shorter = sorted((image.width, image.height), reverse=True)
        if shorter * min(1.0, _FOUND_AT / longer) < LEAST_SIDE:
            return ()
        found = self._recognise(
            _blue_first(image), return_word_box=True, return_single_char_box=True
        )
        if found.boxes is None:
            return ()
        size = image.width, image.height
        return tuple(
            RecognisedLine(text, _place(box, size, page), float(score), _glyphs(glyphs, size[0]))
            for box, text, score, glyphs in zip(
                found.boxes, found.txts, found.scores, found.word_results, strict=True
            )
        )


def _loaded(threads: int) -> Any:  # noqa: ANN401 - the library has no types
    try:
        from rapidocr import RapidOCR
    except (ImportError, OSError) as error:
        # onnxruntime needs system libraries that a bare Windows may lack
        raise UnreadableDocument("text_recogniser_is_missing", system=str(error)[:200]) from error
    return RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.log_level": "error",
            "Global.max_side_len": _LONGEST_SIDE,
            "Det.limit_type": "max",
            "Det.limit_side_len": _FOUND_AT,
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        }
    )


def _blue_first(image: PageImage) -> "npt.NDArray[np.uint8]":
    import numpy as np

    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
    return np.ascontiguousarray(pixels[..., ::-1])


def _place(box: "Iterable[Sequence[float]]", size: tuple[int, int], page: int) -> Place:
    across = [_within(float(x) / size[0]) for x, _ in box]
    down = [_within(float(y) / size[1]) for _, y in box]
    return Place(page, min(across), min(down), max(across), max(down))


def _glyphs(
    glyphs: "Sequence[tuple[str, float, Sequence[Sequence[float]]]]", width: int
) -> tuple[RecognisedGlyph, ...]:
    return tuple(
        RecognisedGlyph(
            text,
            _within(min(float(x) for x, _ in box) / width),
            _within(max(float(x) for x, _ in box) / width),
            float(score),
        )
        for text, score, box in glyphs
        if text.strip() and box is not None
    )


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)

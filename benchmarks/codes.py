"""Codes in front of a camera and on still pictures, read by ours and by zxing-cpp alone.

Every scene is one of seventeen troubles with a held-out seed. Live, a scene is ten frames (a third
of a second) of a hand that is not quite still, and both readers may read it in any of them; a still
is the first of these frames. `python -m benchmarks.codes [tuning]` prints each trouble's part.
"""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from statistics import median
from typing import TYPE_CHECKING, TypeAlias

from benchmarks.figure import Figure, p95
from invoice_desktop.capture.qr_image import FoundCode, LiveCodeReader, read_codes_of_photo
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place
from tests.factories.code_frames import (
    HEIGHT,
    HELD_OUT,
    TROUBLES,
    TUNING,
    WIDTH,
    code_frame,
    frame_without_code,
)

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels: TypeAlias = npt.NDArray[np.uint8]

Reader: TypeAlias = "Callable[[Pixels], Sequence[FoundCode]]"

FRAMES_OF_A_SCENE = 10
FRAMES_WITHOUT_CODE = range(5000, 6000)
LIVE_UNREAD, STILL_UNREAD = 10.0, 7.0
"""Percent of all scenes."""
LIVE_MS, STILL_MS = 33.0, 250.0
NO_FALSE_READ = 0.0


@dataclass(slots=True)
class Tally:
    """What became of scenes: how many were read, how many wrongly, milliseconds of each frame."""

    scenes: int = 0
    read: int = 0
    wrong: int = 0
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @property
    def unread(self) -> float:
        """Percent of the scenes."""
        return 100 * (self.scenes - self.read) / self.scenes


def run(
    seeds: Sequence[int] = HELD_OUT, without: Sequence[int] = FRAMES_WITHOUT_CODE
) -> list[Figure]:
    """Measure all troubles together: percent unread, the 95th percentile, percent falsely read."""
    live, live_alone, still, still_alone = (Tally() for _ in range(4))
    for trouble in TROUBLES:
        measure_live(trouble, seeds, live, live_alone)
        measure_still(trouble, seeds, still, still_alone)
    false, false_alone = _false_reads(without)
    return [
        Figure("codes live", live.unread, live_alone.unread, LIVE_UNREAD, "%", "ours"),
        Figure("live a frame", p95(live.wall), p95(live_alone.wall), LIVE_MS, "ms", "ours"),
        Figure("codes still", still.unread, still_alone.unread, STILL_UNREAD, "%", "ours"),
        Figure("still a photo", p95(still.wall), p95(still_alone.wall), STILL_MS, "ms", "ours"),
        Figure("false reads", false, false_alone, NO_FALSE_READ, "%", "ours"),
    ]


def measure_live(trouble: str, seeds: Sequence[int], ours: Tally, alone: Tally) -> None:
    """Show both readers the same frames of each scene, until each has read it."""
    for seed in seeds:
        frame = cache(partial(code_frame, trouble, seed))
        for reader, tally in ((LiveCodeReader().read, ours), (zxing_alone(), alone)):
            pixels = (frame(moment).pixels for moment in range(FRAMES_OF_A_SCENE))
            _show(reader, pixels, frame(0).text, tally)


def measure_still(trouble: str, seeds: Sequence[int], ours: Tally, alone: Tally) -> None:
    """Show both readers the first frame of each scene."""
    for seed in seeds:
        frame = code_frame(trouble, seed)
        _show(read_still, [frame.pixels], frame.text, ours)
        _show(zxing_alone(), [frame.pixels], frame.text, alone)


def _show(reader: Reader, frames: "Iterable[Pixels]", text: str, tally: Tally) -> None:
    tally.scenes += 1
    for found in _timed(reader, frames, tally):
        if found:
            tally.read += all(code.text == text for code in found)
            tally.wrong += any(code.text != text for code in found)
            return


def _timed(
    reader: Reader, frames: "Iterable[Pixels]", tally: Tally
) -> "Iterator[Sequence[FoundCode]]":
    for pixels in frames:
        began, began_cpu = time.perf_counter(), time.process_time()
        found = reader(pixels)
        tally.cpu.append(1000 * (time.process_time() - began_cpu))
        tally.wall.append(1000 * (time.perf_counter() - began))
        yield found


def read_still(pixels: "Pixels") -> tuple[FoundCode, ...]:
    """Read a frame as a photograph that was handed over."""
    return read_codes_of_photo(PageImage(WIDTH, HEIGHT, pixels[..., ::-1].tobytes()))


def zxing_alone() -> Reader:
    """Give a reader that does what a program does which calls the library and no more."""
    import cv2
    import zxingcpp

    only_qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    nowhere = Place(0, 0.0, 0.0, 1.0, 1.0)

    def read(pixels: "Pixels") -> list[FoundCode]:
        grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
        found = zxingcpp.read_barcodes(grey, formats=only_qr)
        return [FoundCode(code.text, nowhere, "QRCode") for code in found]

    return read


def _false_reads(seeds: Sequence[int]) -> tuple[float, float]:
    """Give percent of frames without a code in which one was read, live or still."""
    live, alone = LiveCodeReader(), zxing_alone()
    ours = others = 0
    for seed in seeds:
        pixels = frame_without_code(seed)
        ours += bool(live.read(pixels) or read_still(pixels))
        others += bool(alone(pixels))
    return 100 * ours / len(seeds), 100 * others / len(seeds)


def print_table(seeds: Sequence[int]) -> None:
    """Print for each trouble percent read, and median and 95th percentile of wall and CPU."""
    print(f"seeds {min(seeds)} to {max(seeds)}; % read, ms wall p50/p95, ms CPU p50/p95")
    whole = [Tally() for _ in range(4)]
    for trouble in (*TROUBLES, "all"):
        tallies = whole if trouble == "all" else [Tally() for _ in range(4)]
        if trouble != "all":
            measure_live(trouble, seeds, tallies[0], tallies[1])
            measure_still(trouble, seeds, tallies[2], tallies[3])
            for sum_of_all, one in zip(whole, tallies, strict=True):
                _add(sum_of_all, one)
        named = zip(("live", "zxing", "still", "zxing"), tallies, strict=True)
        print(
            f"{trouble:<15}" + "  ".join(f"{name} {_cell(each)}" for name, each in named),
            flush=True,
        )


def _add(whole: Tally, one: Tally) -> None:
    whole.scenes += one.scenes
    whole.read += one.read
    whole.wrong += one.wrong
    whole.wall += one.wall
    whole.cpu += one.cpu


def _cell(tally: Tally) -> str:
    wall, cpu = tally.wall, tally.cpu
    return (
        f"{100 - tally.unread:5.1f} {median(wall):3.0f}/{p95(wall):<3.0f} "
        f"{median(cpu):3.0f}/{p95(cpu):<3.0f}" + (f" wrong {tally.wrong}" if tally.wrong else "")
    )


if __name__ == "__main__":
    print_table(TUNING if sys.argv[1:] == ["tuning"] else HELD_OUT)

"""Make the sounds of the verdicts (`python packaging/make_sounds.py`).

They differ in number, length and direction of their tones, not in pitch alone, so that they are
told apart by who hears high tones badly, and through the noise of an office.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050
LOUDEST = 0.5
"""Of full scale."""
FADE = 0.012
"""Seconds in which a tone swells and dies away: one that is cut off clicks."""


@dataclass(frozen=True)
class Tone:
    """A tone of `pitch` hertz for `length` seconds; pitch 0 is a pause.

    `edge` is the share of the odd overtones, which makes a tone sound harsh.
    """

    pitch: float
    length: float
    edge: float = 0.0


SOUNDS = {
    # two rising tones
    "genuine": (Tone(784, 0.09), Tone(1175, 0.16)),
    # one soft tone
    "unproven": (Tone(659, 0.16),),
    # the same low tone twice
    "doubtful": (Tone(415, 0.12, 0.2), Tone(0, 0.06), Tone(415, 0.12, 0.2)),
    # three falling, harsh tones
    "contradicted": (
        *(Tone(330, 0.11, 0.5), Tone(0, 0.03), Tone(262, 0.11, 0.5)),
        *(Tone(0, 0.03), Tone(196, 0.24, 0.5)),
    ),
    # three short, high ticks
    "scan_again": (
        *(Tone(1568, 0.04), Tone(0, 0.05), Tone(1568, 0.04)),
        *(Tone(0, 0.05), Tone(1568, 0.04)),
    ),
}


def samples_of(tone: Tone) -> array[int]:
    """Give a tone as signed 16-bit samples."""
    count = round(tone.length * RATE)
    return array("h", (round(_height(tone, at / RATE) * 32_767) for at in range(count)))


def _height(tone: Tone, at: float) -> float:
    if not tone.pitch:
        return 0.0
    turn = 2 * math.pi * tone.pitch * at
    wave_form = math.sin(turn) + tone.edge * (math.sin(3 * turn) / 3 + math.sin(5 * turn) / 5)
    swell = min(1.0, at / FADE, (tone.length - at) / FADE)
    return LOUDEST * swell * wave_form / (1 + tone.edge * 8 / 15)


def write_sound(path: Path, tones: tuple[Tone, ...]) -> None:
    """Write tones as a mono WAV file."""
    samples = array("h")
    for tone in tones:
        samples.extend(samples_of(tone))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def main(folder: Path = FOLDER) -> None:
    """Write every sound into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        write_sound(folder / f"{name}.wav", tones)


if __name__ == "__main__":
    main()

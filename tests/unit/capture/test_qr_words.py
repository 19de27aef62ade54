"""The layout, the correction and the text of QR codes, held to codes that a library draws."""

import random

import numpy as np
import pytest
import zxingcpp

from invoice_desktop.capture.qr_layout import VERSIONS, blocks_of, data_places, known_modules
from invoice_desktop.capture.qr_words import read_modules
from invoice_desktop.capture.reed_solomon import block_of

TEXTS = (
    "01,31,,26992738522456560634,18042.60,20260304,,245F",
    "HELLO WORLD 123",
    "12345678901234",
    "https://例子.cn/发票?x=" + "a" * 40,
    "y" * 180,
    "0123456789" * 20,
)


def modules_of(text: str, level: str) -> tuple[int, "np.typing.NDArray[np.float32]"]:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    drawn = np.array(code.to_image(scale=1, add_quiet_zones=False))
    return (drawn.shape[0] - 17) // 4, np.where(drawn < 128, 1, -1).astype(np.float32)


@pytest.mark.parametrize("level", "LMQH")
@pytest.mark.parametrize("text", TEXTS)
def test_what_a_library_draws_is_read(text: str, level: str) -> None:
    version, modules = modules_of(text, level)
    if version not in VERSIONS:
        assert version > 10
        return
    known = known_modules(version)
    assert ((known == 0) | (known == modules)).all()
    assert read_modules(modules, version) == text


@pytest.mark.parametrize("version", VERSIONS)
def test_every_level_fills_the_modules_that_there_are(version: int) -> None:
    for level in "LMQH":
        correcting, sizes = blocks_of(version, level)
        assert sum(sizes) + correcting * len(sizes) == len(data_places(version)) // 8


def test_what_is_hardly_seen_costs_half_of_what_is_wrong() -> None:
    text = TEXTS[0]
    version, modules = modules_of(text, "M")
    lost, wrong = modules.copy(), modules.copy()
    chance = np.random.default_rng(1)
    guess = np.sign(chance.random((12, 9)) - 0.5)
    lost[9:21, 12:21] = guess * 0.01
    wrong[9:21, 12:21] = guess
    assert read_modules(lost, version) == text
    assert read_modules(wrong, version) is None


def test_noise_is_no_code() -> None:
    chance = np.random.default_rng(7)
    for version in VERSIONS:
        seen = chance.normal(0, 1, known_modules(version).shape).astype(np.float32)
        assert read_modules(seen, version) is None


def test_errors_and_erasures_are_corrected_up_to_the_bound() -> None:
    chance = random.Random(3)
    version, modules = modules_of(TEXTS[0], "M")
    assert version == 3
    rows, columns = data_places(version).T
    bits = modules[rows, columns] > 0
    words = np.packbits(bits[: len(bits) // 8 * 8]).tolist()
    # masked codewords are none: any block will do whose syndromes are made zero by itself
    block = block_of(words[:44], 16)
    assert block.corrected(list(range(17))) is None
    zeros = [0] * 44
    for _ in range(200):
        erased = chance.randrange(17)
        places = chance.sample(range(44), erased + (16 - erased) // 2)
        spoilt = list(zeros)
        for place in places:
            spoilt[place] = chance.randrange(1, 256)
        assert block_of(spoilt, 16).corrected(places[:erased]) == zeros
    assert block_of([1] * 9 + zeros[9:], 16).corrected([]) != zeros

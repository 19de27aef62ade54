"""Codes that the library alone does not read: bent, blurred, covered, glaring; and none at all."""

import numpy as np
import pytest

from invoice_desktop.capture.qr_filters import grey_of
from invoice_desktop.capture.qr_finders import find_finders, guessed_codes
from invoice_desktop.capture.qr_image import LiveCodeReader, read_codes_of_photo
from invoice_desktop.capture.qr_readers import seen_by_zxing
from invoice_desktop.documents.page_image import PageImage
from tests.factories.code_frames import (
    HEIGHT,
    TROUBLES,
    TUNING,
    WIDTH,
    code_frame,
    frame_without_code,
)

_MOMENTS = 10


def by_library(pixels: "np.typing.NDArray[np.uint8]") -> list[str]:
    return [code.text for code in seen_by_zxing(grey_of(pixels[..., ::-1]), 0).codes]


@pytest.mark.parametrize(
    "trouble", ["curved", "out of focus", "moving", "covered", "glare", "stamp"]
)
def test_more_is_read_than_by_the_library_alone(trouble: str) -> None:
    ours = alone = 0
    for seed in TUNING[:8]:
        reader = LiveCodeReader()
        for moment in range(_MOMENTS):
            frame = code_frame(trouble, seed, moment)
            alone += moment == 0 and frame.text in by_library(frame.pixels)
            found = reader.read(frame.pixels)
            if found:
                assert [code.text for code in found] == [frame.text]
                ours += 1
                break
    assert ours > alone


def test_a_still_with_a_covered_square_is_read_where_it_lies() -> None:
    for seed in TUNING:
        frame = code_frame("covered", seed)
        if by_library(frame.pixels):
            continue
        rgb = np.ascontiguousarray(frame.pixels[..., ::-1])
        found = read_codes_of_photo(PageImage(WIDTH, HEIGHT, rgb.tobytes()), 3)
        if found:
            assert found[0].text == frame.text
            place = found[0].place
            assert place.page == 3
            assert 0 <= place.left < place.right <= 1
            assert 0 <= place.top < place.bottom <= 1
            return
    pytest.fail("no covered code was read")


def test_nothing_is_read_where_nothing_is() -> None:
    reader = LiveCodeReader()
    for seed in range(12):
        assert reader.read(frame_without_code(seed)) == ()


@pytest.mark.parametrize("shape", [(0, 0, 3), (1, 1, 3), (720, 1280, 3), (30, 4000, 3)])
def test_odd_frames_are_no_trouble(shape: tuple[int, int, int]) -> None:
    reader = LiveCodeReader()
    for fill in (0, 255):
        assert reader.read(np.full(shape, fill, np.uint8)) == ()
    noise = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
    for _ in range(8):
        assert reader.read(noise) == ()


def test_a_frame_of_8k_is_read() -> None:
    frame = code_frame("typical", 1)
    large = np.kron(frame.pixels, np.ones((6, 6, 1), np.uint8))
    assert [code.text for code in LiveCodeReader().read(large)] == [frame.text]


def test_two_squares_are_guessed_to_be_a_code() -> None:
    for seed in TUNING:
        finders = find_finders(grey_of(code_frame("typical", seed).pixels[..., ::-1]))
        if len(finders) == 3:
            assert len(list(guessed_codes(finders))) > 1
            assert len(list(guessed_codes(finders[:2]))) >= 4
            assert list(guessed_codes(finders[:1])) == []
            return
    pytest.fail("no finders were found")


def test_the_troubles_are_seventeen() -> None:
    assert len(TROUBLES) == 17

"""Pictures are decoded under limits that are checked before anything is decoded."""

import pytest
from PIL import Image

from invoice_desktop.documents import pictures
from invoice_desktop.documents.pictures import count_pictures, read_picture, read_pictures
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.pictures import FORMATS, encoded, png_claiming

RED, BLUE = (200, 0, 0), (0, 0, 200)


def two_colours(width: int = 40, height: int = 20) -> Image.Image:
    """Draw the left half red and the right half blue."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(BLUE, (width // 2, 0, width, height))
    return picture


def pixel(content: bytes, x: int, y: int) -> tuple[int, ...]:
    image = read_picture(content)
    start = (y * image.width + x) * 3
    return tuple(image.pixels[start : start + 3])


def refusal(content: bytes) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        read_pictures(content)
    return caught.value


@pytest.mark.parametrize("form", [*FORMATS, "GIF"])
def test_every_format_is_decoded_to_red_green_blue(form: str) -> None:
    content = encoded(two_colours(), form)
    image = read_picture(content)
    assert (image.width, image.height) == (40, 20)
    assert pixel(content, 5, 10) == pytest.approx(RED, abs=12)
    assert pixel(content, 35, 10) == pytest.approx(BLUE, abs=12)


def test_pages_of_a_tiff_are_all_decoded() -> None:
    content = encoded([two_colours(), two_colours(60, 30)], "TIFF")
    assert count_pictures(content) == 2
    assert [image.width for image in read_pictures(content)] == [40, 60]


def test_photograph_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    content = encoded(two_colours(), "JPEG", exif=exif)
    image = read_picture(content)
    assert (image.width, image.height) == (20, 40)
    assert pixel(content, 10, 5) == pytest.approx(RED, abs=12)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_becomes_white(mode: str) -> None:
    clear = Image.new("RGBA", (4, 4), (0, 0, 0, 0)).convert(mode)
    assert pixel(encoded(clear, "PNG"), 1, 1) == (255, 255, 255)


def test_sixteen_bits_keep_their_greys() -> None:
    grey = Image.new("I;16", (4, 4), 0x8000)
    assert pixel(encoded(grey, "PNG"), 1, 1) == pytest.approx((128, 128, 128), abs=2)


def test_one_bit_scans_are_decoded() -> None:
    assert pixel(encoded(Image.new("1", (9, 9), 1), "TIFF"), 1, 1) == (255, 255, 255)


def test_size_is_refused_before_it_is_decoded() -> None:
    trouble = refusal(png_claiming(60_000, 60_000))
    assert trouble.code == "picture_too_large"
    assert trouble.details == {"width": "60000", "height": "60000", "limit": "80000000"}


def test_many_pages_together_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS_AT_ONCE", 1000)
    assert refusal(encoded([two_colours()] * 3, "TIFF")).code == "picture_too_large"


def test_number_of_pages_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PAGES", 2)
    trouble = refusal(encoded([two_colours()] * 3, "TIFF"))
    assert (trouble.code, trouble.details) == ("too_many_pages", {"pages": "3", "limit": "2"})


@pytest.mark.parametrize("form", FORMATS)
def test_truncated_picture_is_named_as_damaged(form: str) -> None:
    content = encoded(Image.effect_noise((64, 64), 80), form)
    assert refusal(content[: len(content) // 2]).code == "picture_is_damaged"


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"BM" + b"\0" * 60, b"GIF89a"])
def test_bare_headers_are_named_as_damaged(content: bytes) -> None:
    assert refusal(content).code == "picture_is_damaged"

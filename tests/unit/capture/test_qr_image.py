"""QR codes are found in clean images and in bad photographs."""

import builtins
from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from invoice_desktop.capture import qr_image, qr_readers
from invoice_desktop.capture.qr_image import read_codes, read_codes_of_photo
from invoice_desktop.capture.qr_readers import SeenCodes
from invoice_desktop.documents.page_image import PageImage
from tests.factories.invoices import make_invoice
from tests.factories.pictures import page_picture, qr_picture, side_by_side

TEXT = make_invoice().qr_text


def as_image(picture: Image.Image) -> PageImage:
    plain = picture.convert("RGB")
    return PageImage(plain.width, plain.height, plain.tobytes())


def test_code_without_a_quiet_zone_is_read() -> None:
    (code,) = read_codes(as_image(qr_picture(TEXT, border=0)))
    assert (code.text, code.format) == (TEXT, "QRCode")
    place = code.place
    assert (place.left, place.top, place.right, place.bottom) == pytest.approx(
        (0, 0, 1, 1), abs=0.02
    )


def test_several_codes_are_read_each_in_its_place() -> None:
    picture = side_by_side([qr_picture(TEXT), qr_picture("https://example.com/")])
    codes = sorted(read_codes(as_image(picture), page=3), key=lambda code: code.place.left)
    assert [code.text for code in codes] == [TEXT, "https://example.com/"]
    assert codes[0].place.right < codes[1].place.left
    assert {code.place.page for code in codes} == {3}


def test_image_without_a_code_gives_nothing() -> None:
    blank = as_image(Image.new("RGB", (300, 200), "white"))
    noise = as_image(Image.effect_noise((200, 200), 120))
    assert read_codes(blank) == read_codes_of_photo(blank) == ()
    assert read_codes_of_photo(noise) == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (3, 2)])
def test_tiny_image_gives_nothing(size: tuple[int, int]) -> None:
    picture = Image.new("RGB", size, "white")
    picture.putpixel((0, 0), (0, 0, 0))
    assert read_codes_of_photo(as_image(picture)) == ()


def blurred(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(3))


def stamped(picture: Image.Image) -> Image.Image:
    """Put a red seal over half of the code."""
    over = Image.new("RGB", picture.size, "white")
    ImageDraw.Draw(over).ellipse((20, 20, 260, 260), fill=(110, 0, 0))
    drawn = np.minimum(np.asarray(picture), np.asarray(over))
    return Image.fromarray(drawn)


def half_lit(picture: Image.Image) -> Image.Image:
    """Let the light fall off across the code until black and white are a few greys apart."""
    pixels = np.asarray(picture, np.float64)
    light = np.linspace(1.0, 0.08, pixels.shape[1])[None, :, None]
    return Image.fromarray((60 + (pixels - 127.5) * 0.12 * light + 90 * light).astype(np.uint8))


@pytest.mark.parametrize("harm", [blurred, stamped, half_lit])
def test_photographs_are_read_with_filters(harm: object) -> None:
    assert callable(harm)
    picture = harm(qr_picture(TEXT, scale=6))
    assert read_codes(as_image(picture)) == (), "a clean image's reader is not enough"
    assert [code.text for code in read_codes_of_photo(as_image(picture))] == [TEXT]


def test_whole_page_is_read() -> None:
    (code,) = read_codes(as_image(page_picture(make_invoice())))
    assert code.text == TEXT
    assert code.place.left == pytest.approx(6.5 / 210, abs=0.01)


@pytest.mark.parametrize("error", [ImportError, OSError])
def test_missing_second_reader_is_done_without(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    ordinary = builtins.__import__

    def without_pyzbar(
        name: str,
        names: Mapping[str, object] | None = None,
        local: Mapping[str, object] | None = None,
        wanted: Sequence[str] | None = (),
        level: int = 0,
    ) -> object:
        if name.startswith("pyzbar"):
            raise error("libzbar")
        return ordinary(name, names, local, wanted, level)

    monkeypatch.setattr(builtins, "__import__", without_pyzbar)
    noise = as_image(Image.effect_noise((100, 100), 120))
    assert read_codes(noise) == ()
    assert read_codes(as_image(qr_picture(TEXT)))[0].text == TEXT


def test_second_reader_gives_text_and_place(monkeypatch: pytest.MonkeyPatch) -> None:
    if qr_readers._pyzbar_decode() is None:
        pytest.skip("libzbar is not here")
    monkeypatch.setattr(qr_image, "seen_by_zxing", lambda _grey, _page: SeenCodes())
    (code,) = read_codes(as_image(qr_picture(TEXT)))
    assert code.text == TEXT
    assert 0 <= code.place.left < code.place.right <= 1

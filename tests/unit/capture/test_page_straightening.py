"""Pages laid flat and upright, several told apart, and every spot found again in the picture."""

import numpy as np
import pytest

from invoice_desktop.capture.page_separation import separate
from invoice_desktop.capture.page_straightening import (
    Straightened,
    image_of,
    pages_in,
    pixels_of,
    straighten,
)
from invoice_desktop.capture.qr_image import read_codes_of_photo
from invoice_desktop.capture.recognised import RecognisedLine, StillWanted
from invoice_desktop.capture.recognised_pages import read_picture_of_page
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.place import Place
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.paper import on_a_desk, paper_picture
from tests.factories.pictures import page_picture, qr_picture

FIRST, SECOND = make_invoice(seed=1), make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, seed=2)


def page_of(specimen: Specimen, scale: float = 2.0) -> "np.typing.NDArray[np.uint8]":
    return np.array(page_picture(specimen, scale).convert("RGB"), np.uint8)


def place_of_code(image: PageImage) -> Place:
    (code,) = read_codes_of_photo(image)
    return code.place


def same(one: Place, other: Place, off: float = 0.02) -> bool:
    sides = ("left", "top", "right", "bottom")
    return all(abs(getattr(one, side) - getattr(other, side)) < off for side in sides)


def test_a_straight_page_comes_back_as_it_is() -> None:
    image = image_of(page_of(FIRST))
    found = straighten(image)
    assert found.image is image
    place = Place(0, 0.1, 0.2, 0.3, 0.4)
    assert found.place_in_original(place) == place


@pytest.mark.parametrize("quarters", [0, 1])
def test_a_photographed_page_is_laid_flat_and_its_spots_are_found_again(quarters: int) -> None:
    photo = on_a_desk(page_of(FIRST), np.random.default_rng(4))
    picture = image_of(np.ascontiguousarray(np.rot90(photo, quarters)))
    found = straighten(picture)
    assert found.image.width > 1.2 * found.image.height
    flat = place_of_code(found.image)
    assert same(found.place_in_original(flat), place_of_code(picture), 0.03)


def test_a_tilted_scan_is_levelled() -> None:
    tilted = paper_picture(InvoiceKind.VAT_SPECIAL, "clean_scan", 2).image
    found = straighten(tilted)
    again = straighten(found.image)
    assert abs(again.image.width - found.image.width) <= 0.02 * found.image.width
    turned = found.turned_over()
    place = Place(0, 0.1, 0.1, 0.3, 0.2)
    upside = Place(0, 0.7, 0.8, 0.9, 0.9)
    assert same(turned.place_in_original(upside), found.place_in_original(place), 0.01)


def test_two_pages_on_a_desk_are_told_apart() -> None:
    desk = np.full((1500, 2600, 3), 60, np.uint8)
    for left, specimen in ((80, FIRST), (1360, SECOND)):
        page = page_of(specimen, 1.9)
        desk[300 : 300 + page.shape[0], left : left + page.shape[1]] = page
    found = separate(image_of(desk), read_codes_of_photo)
    texts = [code.text for _, codes in found for code in codes]
    assert texts == [FIRST.qr_text, SECOND.qr_text]
    assert [page.place_in_original(Place(0, 0, 0, 1, 1)).left < 0.5 for page, _ in found] == [
        True,
        False,
    ]


def test_a_bright_part_of_a_screen_hides_no_code_beside_it() -> None:
    screen = np.full((1200, 2000, 3), 40, np.uint8)
    screen[100:1100, 1000:1900] = 235
    code = np.array(qr_picture(FIRST.qr_text, scale=8), np.uint8)
    screen[300 : 300 + code.shape[0], 100 : 100 + code.shape[1]] = code
    found = separate(image_of(screen), read_codes_of_photo)
    assert [code.text for _, codes in found for code in codes] == [FIRST.qr_text]


def test_two_invoices_on_a_sheet_are_cut_apart() -> None:
    one, two = page_of(FIRST), page_of(SECOND)
    width = max(one.shape[1], two.shape[1])
    height = max(one.shape[0], two.shape[0])
    sheet = np.full((2 * height, width, 3), 255, np.uint8)
    sheet[: one.shape[0], : one.shape[1]] = one
    sheet[height : height + two.shape[0], : two.shape[1]] = two
    (upper, above), (lower, below) = separate(image_of(sheet), read_codes_of_photo)
    assert ([code.text for code in above], [code.text for code in below]) == (
        [FIRST.qr_text],
        [SECOND.qr_text],
    )
    assert upper.place_in_original(Place(0, 0, 0, 1, 1)).bottom == pytest.approx(0.5)
    assert lower.place_in_original(above[0].place).top > 0.5


class HeadDown:
    """Reads a page only when the mark in its corner lies where it was printed."""

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        assert still_wanted is None
        pixels = pixels_of(image)
        upright = pixels[: image.height // 4, : image.width // 4].mean() < pixels.mean()
        texts = ("发票号码：26992000000000000018", "样", "本", "页") if upright else ("8T0",) * 4
        return tuple(
            RecognisedLine(
                text, Place(page, 0.1, 0.1 * row, 0.4, 0.1 * row + 0.03), 0.99 if upright else 0.6
            )
            for row, text in enumerate(texts, start=1)
        )


class WholeOnly:
    """Finds an invoice's text in the whole picture, and nothing in a part of it."""

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        assert still_wanted is None
        if image.width < 2000:
            return ()
        place = Place(page, 0.1, 0.1, 0.4, 0.13)
        return (RecognisedLine("发票号码：26992000000000000018", place, 0.99),)


def test_text_beside_what_looked_like_a_page_is_read() -> None:
    screen = np.full((1200, 2000, 3), 40, np.uint8)
    screen[100:1100, 1000:1900] = 235
    (seen,) = read_picture_of_page(image_of(screen), 0, WholeOnly(), None)
    assert [each.value for each in seen.recognised] == ["26992000000000000018"]


def test_a_page_head_down_is_read_the_other_way_round() -> None:
    page = np.full((600, 900, 3), 250, np.uint8)
    page[20:120, 20:200] = 0
    for quarters, place in ((0, (0.1, 0.1)), (2, (0.6, 0.87))):
        picture = image_of(np.ascontiguousarray(np.rot90(page, quarters)))
        (seen,) = read_picture_of_page(picture, 0, HeadDown(), None)
        (number,) = (each for each in seen.recognised if each.field is Field.INVOICE_NUMBER)
        assert number.place is not None
        assert (number.place.left, number.place.top) == pytest.approx(place, abs=0.05)


@pytest.mark.parametrize("shape", [(1, 1, 3), (59, 4000, 3), (70, 70, 3), (600, 800, 3)])
def test_odd_pictures_come_back(shape: tuple[int, int, int]) -> None:
    for fill in (0, 128, 255):
        (page,) = pages_in(image_of(np.full(shape, fill, np.uint8)))
        assert isinstance(page, Straightened)
    noise = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
    assert pages_in(image_of(noise))


def test_a_long_strip_is_not_turned() -> None:
    strip = np.full((300, 8250, 3), 255, np.uint8)
    for left in range(500, 7750, 400):
        strip[50:250, left : left + 125] = 0
    image = image_of(strip)
    assert straighten(image).image is image

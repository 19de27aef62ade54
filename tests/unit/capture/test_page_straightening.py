"""Pages laid flat and upright, several told apart, and every spot found again in the picture."""

from dataclasses import replace

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
from tests.factories.paper import KINDS, on_a_desk, paper_picture
from tests.factories.paper_sheets import pasted, strewn
from tests.factories.pictures import page_picture, qr_picture
from tests.factories.recognised_pages import recognised_page

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


@pytest.mark.parametrize("condition", ["curled_photo", "folded_photo", "curled"])
def test_a_bent_page_is_laid_flat_and_its_spots_are_found_again(condition: str) -> None:
    picture = paper_picture(InvoiceKind.FULLY_DIGITAL_ORDINARY, condition, 4).image
    found = straighten(picture)
    assert found.bend is not None
    flat, seen = place_of_code(found.image), place_of_code(picture)
    assert same(found.place_in_original(flat), seen, 0.01)
    # what is level now rose and fell before
    lines = [found.place_in_original(Place(0, at, 0.5, at + 0.01, 0.51)) for at in (0, 0.5, 0.98)]
    straight = (lines[0].top + lines[2].top) / 2
    assert abs(lines[1].top - straight) > 0.004
    over = found.turned_over()
    again = Place(0, 1 - flat.right, 1 - flat.bottom, 1 - flat.left, 1 - flat.top)
    assert same(over.place_in_original(again), seen, 0.01)


def test_a_bent_page_whose_corner_lies_in_the_shade_is_not_cut() -> None:
    # its number stands so near to the upper right corner that a cut one loses digits
    picture = paper_picture(InvoiceKind.FULLY_DIGITAL_SPECIAL, "folded_photo", 1).image
    found = straighten(picture)
    assert found.bend is not None
    corner = found.place_in_original(Place(0, 0.999, 0, 1, 0.001))
    assert corner.right * picture.width == pytest.approx(1724, abs=12)
    assert corner.top * picture.height == pytest.approx(184, abs=12)


def test_what_lies_on_a_pages_edge_bends_no_lines() -> None:
    photo = on_a_desk(page_of(FIRST), np.random.default_rng(4))
    height, width = photo.shape[:2]
    photo[int(0.8 * height) :, int(0.45 * width) : int(0.55 * width)] = 40
    found = straighten(image_of(photo))
    assert found.bend is None
    assert place_of_code(found.image)


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


def test_a_window_beside_an_invoice_on_a_screen_is_left_out() -> None:
    for seed in range(4):
        picture = paper_picture(InvoiceKind.FULLY_DIGITAL_SPECIAL, "screenshot", seed)
        ((page, codes),) = separate(picture.image, read_codes_of_photo)
        assert [code.text for code in codes] == [picture.values[Field.QR_TEXT]]
        assert page.image.width / page.image.height == pytest.approx(210 / 140, abs=0.1)


def test_invoices_of_unequal_size_on_a_desk_are_told_apart() -> None:
    shown = [make_invoice(kind, seed=7) for kind in (InvoiceKind.VAT_SPECIAL, *KINDS[-2:])]
    desk = image_of(strewn(shown, np.random.default_rng(3)))
    found = separate(desk, read_codes_of_photo)
    assert [code.text for _, codes in found for code in codes] == [each.qr_text for each in shown]


def test_a_sheet_is_not_cut_through_an_invoice() -> None:
    sheet = pasted((FIRST, SECOND), np.random.default_rng(5), codes=True)
    ((_, codes),) = separate(image_of(sheet), read_codes_of_photo)
    assert {code.text for code in codes} == {FIRST.qr_text, SECOND.qr_text}


class Unwanted(Exception):
    """Nobody waits any more."""


def test_whether_to_go_on_is_asked_before_codes_are_looked_for() -> None:
    def gone() -> None:
        raise Unwanted

    with pytest.raises(Unwanted):
        separate(image_of(page_of(FIRST)), read_codes_of_photo, gone)


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


class InTurn:
    """Gives the lines of one picture after the other."""

    def __init__(self, *pictures: tuple[RecognisedLine, ...]) -> None:
        self.pictures = iter(pictures)

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        assert image.width
        assert still_wanted is None
        assert page == 0
        return next(self.pictures)


def test_each_invoice_of_a_sheet_is_read_anew_with_its_own_code() -> None:
    sheet = image_of(pasted((FIRST, SECOND), np.random.default_rng(5), codes=True))
    lines = recognised_page(FIRST), recognised_page(SECOND)
    bounds = ((0.02, 0.5), (0.56, 0.97))
    whole = tuple(
        replace(line, place=_squeezed(line.place, *bound))
        for each, bound in zip(lines, bounds, strict=True)
        for line in each
    )
    seen = read_picture_of_page(sheet, 0, InTurn(whole, *lines), None)
    for invoice, bound, each in zip((FIRST, SECOND), bounds, seen, strict=True):
        assert [code.text for code in each.codes] == [invoice.qr_text]
        found = {reading.field: reading for reading in reversed(each.recognised)}
        number = found[Field.INVOICE_NUMBER]
        assert number.value == invoice.values[Field.INVOICE_NUMBER]
        assert number.place is not None
        assert bound[0] - 0.03 < number.place.top < bound[1]


def test_a_code_beside_what_is_told_apart_is_not_lost() -> None:
    """Its lines are of two invoices, its codes of another corner."""
    sheet = image_of(page_of(FIRST))
    lines = recognised_page(FIRST), recognised_page(SECOND)
    aside = [
        replace(line, place=_squeezed(line.place, *bound))
        for each, bound in zip(lines, ((0.5, 0.7), (0.75, 0.95)), strict=True)
        for line in each
    ]
    seen = read_picture_of_page(sheet, 0, InTurn(tuple(aside), *lines), None)
    assert [code.text for each in seen for code in each.codes] == [FIRST.qr_text]


def _squeezed(place: Place, top: float, bottom: float) -> Place:
    high = bottom - top
    return replace(place, top=top + high * place.top, bottom=top + high * place.bottom)


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


@pytest.mark.parametrize("condition", ["folded", "thermal", "screen"])
def test_what_lies_flat_is_not_bent(condition: str) -> None:
    for kind in KINDS[::2]:
        image = paper_picture(kind, condition, 6).image
        assert straighten(image).image is image

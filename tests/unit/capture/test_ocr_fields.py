"""Fields out of recognised lines: by label and place, mended by their form, and never too sure."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from invoice_desktop.capture.ocr_fields import read_recognised_fields
from invoice_desktop.capture.ocr_stamps import without_red_seals
from invoice_desktop.capture.ocr_sums import amount_of_words
from invoice_desktop.capture.recognised import RecognisedLine
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.evidence import SURE, Reading
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.place import Place
from tests.factories.companies import with_wrong_check_character
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.paper import paper_picture
from tests.factories.recognised_pages import SIZE, line_of, recognised_page

KINDS = (
    InvoiceKind.VAT_SPECIAL,
    InvoiceKind.VAT_ORDINARY,
    InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    InvoiceKind.FULLY_DIGITAL_SPECIAL,
    InvoiceKind.FULLY_DIGITAL_ORDINARY,
    InvoiceKind.RAILWAY_TICKET,
    InvoiceKind.AIR_ITINERARY,
)
SPECIAL = make_invoice(InvoiceKind.VAT_SPECIAL, seed=5)
DIGITAL = make_invoice(InvoiceKind.FULLY_DIGITAL_ORDINARY, seed=6)
_NOT_PRINTED = {
    InvoiceKind.RAILWAY_TICKET: {
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TAX_AMOUNT,
        Field.TOTAL_IN_WORDS,
    },
    InvoiceKind.AIR_ITINERARY: {
        Field.SELLER_TAXPAYER_ID,
        Field.DRAWER,
        Field.REMARKS,
        Field.TOTAL_IN_WORDS,
    },
}
_NEVER_PRINTED = {Field.QR_TEXT, Field.RED_LETTER, Field.LINES, Field.CIPHER_AREA}


def read(lines: tuple[RecognisedLine, ...]) -> Mapping[Field, Reading]:
    found: dict[Field, Reading] = {}
    for reading in read_recognised_fields(lines, SIZE):
        found.setdefault(reading.field, reading)
    return found


def misread(
    specimen: Specimen, changes: Mapping[str, str], unsure: str = ""
) -> Mapping[Field, Reading]:
    def change(text: str) -> str:
        for right, wrong in changes.items():
            text = text.replace(right, wrong)
        return text

    return read(recognised_page(specimen, change, unsure))


def plain(value: object) -> object:
    return "".join(value.split()) if isinstance(value, str) else value


@pytest.mark.parametrize("kind", KINDS)
def test_every_printed_field_is_found_by_label_and_place(kind: InvoiceKind) -> None:
    specimen = make_invoice(kind, lines=2, seed=11)
    found = read(recognised_page(specimen))
    left_out = _NEVER_PRINTED | _NOT_PRINTED.get(kind, set())
    wanted = {name: plain(value) for name, value in specimen.values.items() if name not in left_out}
    got = {name: plain(found[name].value) for name in wanted if name in found}
    assert got == {name: value for name, value in wanted.items() if value != ""}
    assert all(each.source is Source.OCR and not each.exact for each in found.values())
    assert found[Field.INVOICE_NUMBER].place is not None


def test_lookalikes_in_numbers_are_mended_and_never_sure() -> None:
    number, buyer = (DIGITAL.text(name) for name in (Field.INVOICE_NUMBER, Field.BUYER_TAXPAYER_ID))
    day = f"{DIGITAL.issue_date:%Y年%m月%d日}"
    found = misread(
        DIGITAL,
        {
            number: number.replace("0", "O").replace("1", "l"),
            buyer: buyer.replace("0", "O").lower(),
            day: day.replace("年", "牛").replace("日", "目").replace("0", "O"),
        },
    )
    for name in (Field.INVOICE_NUMBER, Field.BUYER_TAXPAYER_ID, Field.ISSUE_DATE):
        assert found[name].value == DIGITAL.values[name]
        assert not found[name].is_sure
    assert found[Field.SELLER_TAXPAYER_ID].is_sure


@pytest.mark.parametrize(("right", "wrong"), [(".", "。"), (".", ","), ("¥", "羊"), ("1", "l")])
def test_amounts_are_mended_by_their_form(right: str, wrong: str) -> None:
    specimen = make_invoice(InvoiceKind.VAT_ORDINARY, seed=8)
    total = f"¥{specimen.amount(Field.TOTAL_INCLUDING_TAX):.2f}"
    found = misread(specimen, {total: total.replace(right, wrong)})
    assert found[Field.TOTAL_INCLUDING_TAX].value == specimen.values[Field.TOTAL_INCLUDING_TAX]


def test_a_yuan_sign_read_as_a_digit_is_seen_by_the_sum() -> None:
    tax = f"¥{SPECIAL.amount(Field.TAX_AMOUNT):.2f}"
    found = misread(SPECIAL, {tax: tax.replace("¥", "1")})
    assert found[Field.TAX_AMOUNT].value == SPECIAL.values[Field.TAX_AMOUNT]
    assert not found[Field.TAX_AMOUNT].is_sure
    assert found[Field.AMOUNT_EXCLUDING_TAX].is_sure


def test_amounts_that_do_not_add_up_are_doubted() -> None:
    net = f"¥{SPECIAL.amount(Field.AMOUNT_EXCLUDING_TAX):.2f}"
    found = misread(SPECIAL, {net: "¥31.17"})
    names = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT, Field.TOTAL_INCLUDING_TAX)
    assert not any(found[name].is_sure for name in names)


def test_a_total_that_differs_from_its_words_is_doubted() -> None:
    words = SPECIAL.text(Field.TOTAL_IN_WORDS)
    found = misread(SPECIAL, {words: "壹佰圆整"})
    assert not found[Field.TOTAL_INCLUDING_TAX].is_sure
    assert not found[Field.TOTAL_IN_WORDS].is_sure
    assert found[Field.TAX_AMOUNT].is_sure


def test_a_total_without_figures_comes_from_its_words() -> None:
    total = f"¥{SPECIAL.amount(Field.TOTAL_INCLUDING_TAX):.2f}"
    words = SPECIAL.text(Field.TOTAL_IN_WORDS)
    found = misread(SPECIAL, {total: "", words: words.replace("壹", "查").replace("贰", "贡")})
    assert found[Field.TOTAL_INCLUDING_TAX].value == SPECIAL.values[Field.TOTAL_INCLUDING_TAX]
    assert not found[Field.TOTAL_INCLUDING_TAX].is_sure


def test_an_identifier_with_a_wrong_check_character_is_doubted() -> None:
    seller = SPECIAL.text(Field.SELLER_TAXPAYER_ID)
    wrong = with_wrong_check_character(seller)
    found = misread(SPECIAL, {seller: wrong})
    assert found[Field.SELLER_TAXPAYER_ID].value == wrong
    assert not found[Field.SELLER_TAXPAYER_ID].is_sure
    glued = misread(SPECIAL, {seller: seller + "10"})[Field.SELLER_TAXPAYER_ID]
    assert (glued.value, glued.is_sure) == (seller, False)


def test_only_what_holds_an_unsure_character_is_unsure() -> None:
    drawer = SPECIAL.text(Field.DRAWER)
    found = misread(SPECIAL, {drawer: "票样鑫"}, unsure="鑫")
    assert found[Field.DRAWER].confidence == pytest.approx(0.5)
    assert found[Field.PAYEE].confidence > SURE


@pytest.mark.parametrize("title", ["虛构增值稅男发票", "", "发票", "虚构增值税普通发票"])
def test_a_title_under_a_stamp_gives_way_to_the_code(title: str) -> None:
    code = SPECIAL.text(Field.INVOICE_CODE)
    assert code[7] == "1"
    found = misread(SPECIAL, {"虚构增值税专用发票": title}, unsure=title)
    assert found[Field.KIND].value is InvoiceKind.VAT_SPECIAL
    assert not found[Field.KIND].is_sure


def test_a_title_but_for_two_characters_is_known() -> None:
    found = misread(DIGITAL, {"电子发票（普通发票）": "电于发票（普通友票）"})
    assert found[Field.KIND].value is InvoiceKind.FULLY_DIGITAL_ORDINARY
    assert not found[Field.KIND].is_sure


def test_old_forms_without_labels_are_read() -> None:
    day = SPECIAL.issue_date
    found = misread(
        SPECIAL,
        {
            "发票代码：": "",
            "发票号码：": "No",
            f"{day:%Y} 年{day:%m} 月{day:%d} 日": f"{day:%Y %m %d}",
            "名　　　　称：": "称：",
            "开户行及账号": "开户行及帐号",
        },
    )
    for name in (
        Field.INVOICE_CODE,
        Field.INVOICE_NUMBER,
        Field.ISSUE_DATE,
        Field.BUYER_NAME,
        Field.SELLER_NAME,
        Field.SELLER_BANK_AND_ACCOUNT,
    ):
        assert plain(found[name].value) == plain(SPECIAL.values[name])


def test_net_and_tax_without_their_label_are_known_by_adding_up() -> None:
    lines = [each for each in recognised_page(SPECIAL) if each.text not in {"合", "计"}]
    found = read(tuple(lines))
    assert found[Field.AMOUNT_EXCLUDING_TAX].value == SPECIAL.values[Field.AMOUNT_EXCLUDING_TAX]
    assert found[Field.TAX_AMOUNT].value == SPECIAL.values[Field.TAX_AMOUNT]


def test_a_name_ends_before_the_cipher_area_even_without_its_label() -> None:
    lines = [each for each in recognised_page(SPECIAL) if each.text not in set("密码区")]
    found = read(tuple(lines))
    assert plain(found[Field.BUYER_NAME].value) == plain(SPECIAL.values[Field.BUYER_NAME])
    assert plain(found[Field.CIPHER_AREA].value) == plain(SPECIAL.values[Field.CIPHER_AREA])


def test_upright_labels_in_pieces_and_the_count_at_the_edge_are_no_part_of_names() -> None:
    upright = [
        line_of("购买", Place(0, 0.028, 0.23, 0.05, 0.31)),
        line_of("下", Place(0, 0.98, 0.24, 0.995, 0.27)),
        line_of("下载次数：1", Place(0, 0.977, 0.2, 0.995, 0.4)),
    ]
    lines = [each for each in recognised_page(DIGITAL) if len(each.text) > 1]
    found = read((*lines, *upright))
    for name in (Field.BUYER_NAME, Field.SELLER_NAME):
        assert plain(found[name].value) == plain(DIGITAL.values[name])


def test_covered_identity_numbers_have_their_length() -> None:
    ticket = make_invoice(InvoiceKind.RAILWAY_TICKET, seed=4)
    wanted = ticket.text(Field.TRAVELLER_ID)
    assert wanted.count("*") == 8
    found = misread(ticket, {"********": "**…**"})
    assert found[Field.TRAVELLER_ID].value == wanted
    assert not found[Field.TRAVELLER_ID].is_sure


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("贰仟零陆圆肆角壹分", "2006.41"),
        ("（负数）壹佰圆整", "-100"),
        ("壹亿零叁万元正", "100030000"),
        ("拾圆零伍分", "10.05"),
        ("柒角", "0.70"),
        ("贰仟某圆", None),
        ("圆圆", "0"),
        ("", None),
        ("玖" * 20 + "亿" * 9 + "圆", None),
    ],
)
def test_words_of_amounts(words: str, amount: str | None) -> None:
    assert amount_of_words(words) == (None if amount is None else Decimal(amount))


def turned(lines: tuple[RecognisedLine, ...], slope: float) -> tuple[RecognisedLine, ...]:
    """Let lines fall by so many pixels a pixel, as on a page that lies askew."""

    def fallen(line: RecognisedLine) -> RecognisedLine:
        place = line.place
        shift = slope * SIZE[0] / SIZE[1]
        left, right = shift * (place.left - 0.5), shift * (place.right - 0.5)
        top, bottom = place.top + min(left, right), place.bottom + max(left, right)
        return replace(line, place=replace(place, top=top, bottom=bottom))

    return tuple(map(fallen, lines))


@pytest.mark.parametrize("slope", [0.025, -0.04])
def test_a_page_that_lies_askew_is_read_like_a_level_one(slope: float) -> None:
    lines = recognised_page(SPECIAL)
    level, askew = read(lines), read(turned(lines, slope))
    names = set(level) - {Field.CIPHER_AREA, Field.LINES}
    assert {n: askew[n].value for n in names} == {n: level[n].value for n in names}
    # the place shown is where the text lies on the picture, not where it would lie
    number = askew[Field.INVOICE_NUMBER].place
    straight = level[Field.INVOICE_NUMBER].place
    assert number is not None
    assert straight is not None
    assert (number.top - straight.top) * slope > 0


def test_labels_cut_off_by_a_seal_or_a_fold_still_lead_to_their_values() -> None:
    found = misread(
        SPECIAL, {"纳税人识别号：": "纳税人识别", "名　　　　称：": "名", "开票日期": "开日期"}
    )
    for name in (Field.SELLER_NAME, Field.BUYER_TAXPAYER_ID, Field.ISSUE_DATE):
        assert plain(found[name].value) == plain(SPECIAL.values[name])


def test_a_red_seal_is_lifted_and_the_print_below_it_stays() -> None:
    import numpy as np

    pixels = np.full((200, 300, 3), 250, np.uint8)
    pixels[90:110, 50:250] = (60, 60, 60)
    pixels[40:160, 120:180] = np.minimum(pixels[40:160, 120:180], np.array([205, 40, 50], np.uint8))
    lifted = without_red_seals(PageImage(300, 200, pixels.tobytes()))
    seen = np.frombuffer(lifted.pixels, np.uint8).reshape(200, 300, 3)
    assert seen[60, 150].min() > 230
    assert seen[100, 150].max() < 90
    assert (seen[:, :100] == pixels[:, :100]).all()
    plain_page = PageImage(300, 200, bytes([250]) * 180_000)
    assert without_red_seals(plain_page) is plain_page


def test_a_seals_own_letters_are_lifted_with_it() -> None:
    import numpy as np

    picture = paper_picture(InvoiceKind.FULLY_DIGITAL_SPECIAL, "dot_matrix_stamped", 1).image
    shape = picture.height, picture.width, 3
    before, after = (
        np.frombuffer(each.pixels, np.uint8).reshape(shape).min(axis=2)
        for each in (picture, without_red_seals(picture))
    )
    top, left = int(0.8 * picture.height), int(0.68 * picture.width)
    letters = slice(top, int(0.87 * picture.height)), slice(left, int(0.8 * picture.width))
    assert (before[letters] < 200).mean() > 0.05
    assert (after[letters] < 200).mean() < 0.004


def test_a_colon_read_twice_is_no_part_of_a_name() -> None:
    name = str(DIGITAL.values[Field.SELLER_NAME])
    assert misread(DIGITAL, {name: "：" + name})[Field.SELLER_NAME].value == name


def test_a_title_half_below_a_seal_is_known_by_its_number() -> None:
    digital = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, seed=8)
    found = misread(digital, {"电子发票（增值税专用发票）": "增值税专用发票"})[Field.KIND]
    assert found.value is InvoiceKind.FULLY_DIGITAL_SPECIAL
    assert not found.is_sure
    code = misread(SPECIAL, {})[Field.KIND]
    assert code.value is InvoiceKind.VAT_SPECIAL


_TEXTS = st.text(
    st.sampled_from(
        "发票号码代开日期年月日合计价税小写大()（）:：¥*0123456789OlS.,名称购买方备注 "
    ),
    max_size=24,
)
_PARTS = st.floats(0, 1)


@settings(max_examples=60, deadline=None)
@example([("", 0.0, 0.0, 0.0, 0.0, False), ("¥0,", 0.0, 0.0, 0.0, 0.0, False)])
@given(st.lists(st.tuples(_TEXTS, _PARTS, _PARTS, _PARTS, _PARTS, st.booleans()), max_size=12))
def test_no_lines_whatever_break_the_reader(
    rows: list[tuple[Any, ...]],
) -> None:
    lines = []
    for text, left, top, width, height, bare in rows:
        place = Place(0, left, top, min(1.0, left + width), min(1.0, top + height))
        line = line_of(text, place)
        lines.append(replace(line, glyphs=()) if bare else line)
    for reading in read_recognised_fields(lines, SIZE):
        assert 0 <= reading.confidence <= 1

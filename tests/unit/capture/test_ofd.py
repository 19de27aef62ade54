"""OFD invoices: every source, every single field wrong, hostile and real files."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.capture.ofd import capture_ofd
from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import Capture, Evidence, InputFormat
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, Source
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice, with_wrong
from tests.factories.ofd import OfdParts, default_attachments, make_ofd
from tests.factories.qr import draw_qr
from tests.factories.xml import make_attachment_xml, make_xbrl

OLD = InvoiceKind.VAT_ELECTRONIC_ORDINARY
DIGITAL = InvoiceKind.FULLY_DIGITAL_ORDINARY
ATTACHMENT = "Doc_0/Attachs/original_invoice.xml"


def _capture(content: bytes) -> Capture:
    return capture_ofd(input_of("a.ofd", InputFormat.OFD, content), content)


def _evidence(parts: OfdParts) -> Evidence:
    (evidence,) = _capture(parts.packed()).evidences
    return evidence


def _code(content: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        _capture(content)
    return caught.value.code


def _values(evidence: Evidence, source: Source) -> dict[Field, FieldValue]:
    return {each.field: each.value for each in evidence.readings if each.source is source}


def _comparable(value: FieldValue) -> FieldValue:
    if not isinstance(value, tuple):
        return value
    return tuple(replace(line, tax_rate_text="", tax_classification_code="") for line in value)


@pytest.mark.parametrize(
    "kind", [OLD, DIGITAL, InvoiceKind.RAILWAY_TICKET, InvoiceKind.AIR_ITINERARY]
)
def test_all_sources_agree_in_a_right_document(kind: InvoiceKind) -> None:
    specimen = make_invoice(kind, lines=3)
    evidence = _evidence(make_ofd(specimen))
    for reading in evidence.readings:
        if not reading.exact and kind not in {OLD, DIGITAL}:
            # the page is drawn in the form of an ordinary invoice: labels mean other things
            continue
        wanted = _comparable(specimen.values[reading.field])
        assert _comparable(reading.value) == wanted, reading
    assert evidence.signatures == ()
    assert evidence.remarks == ()
    assert evidence.pages == (0,)


@pytest.mark.parametrize(
    ("source", "least"),
    [(Source.MACHINE_DATA, 24), (Source.QR, 7), (Source.FILE_METADATA, 8),
     (Source.VISIBLE_TEXT, 22)],
)  # fmt: skip
def test_each_source_is_read(source: Source, least: int) -> None:
    evidence = _evidence(make_ofd(make_invoice(OLD)))
    assert len(_values(evidence, source)) >= least


def test_a_fully_digital_invoice_has_no_data_but_tags_and_code() -> None:
    specimen = make_invoice(DIGITAL, lines=2)
    evidence = _evidence(make_ofd(specimen))
    assert _values(evidence, Source.MACHINE_DATA) == {}
    visible = _values(evidence, Source.VISIBLE_TEXT)
    for name in (
        Field.INVOICE_NUMBER,
        Field.ISSUE_DATE,
        Field.SELLER_NAME,
        Field.BUYER_TAXPAYER_ID,
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TAX_AMOUNT,
        Field.TOTAL_INCLUDING_TAX,
        Field.TOTAL_IN_WORDS,
        Field.DRAWER,
    ):
        if name is not Field.TOTAL_IN_WORDS or name in visible:
            assert visible[name] == specimen.values[name], name


def test_what_tags_name_is_exact_and_has_its_place() -> None:
    evidence = _evidence(make_ofd(make_invoice(OLD)))
    (reading,) = [
        each for each in evidence.of(Field.SELLER_NAME) if each.source is Source.VISIBLE_TEXT
    ]
    assert reading.exact
    assert reading.place is not None
    assert reading.place.left == pytest.approx(36 / 210)
    assert reading.member == "Doc_0/Tags/CustomTag.xml"


@pytest.mark.parametrize("name", sorted(set(make_invoice(OLD).values) - {Field.KIND}))
def test_every_single_wrong_field_of_the_data_is_read_as_it_stands(name: Field) -> None:
    right = make_invoice(OLD, lines=2)
    wrong = with_wrong(right, name)
    evidence = _evidence(make_ofd(right, attachments=default_attachments(wrong)))
    source = Source.QR if name is Field.QR_TEXT else Source.MACHINE_DATA
    from_data = [
        each for each in evidence.of(name) if each.source is source and each.member == ATTACHMENT
    ]
    assert _comparable(from_data[-1].value) == _comparable(wrong.values[name])
    for other in (Source.FILE_METADATA, Source.VISIBLE_TEXT):
        for each in evidence.of(name):
            if each.source is other:
                assert _comparable(each.value) == _comparable(right.values[name])


@pytest.mark.parametrize(
    "name",
    sorted(
        set(make_invoice(OLD).values)
        - {Field.KIND, Field.QR_TEXT, Field.RED_LETTER, Field.TOTAL_IN_WORDS}
    ),
)
def test_every_single_wrong_field_on_the_page_is_read_as_it_stands(name: Field) -> None:
    right = make_invoice(OLD, lines=2)
    wrong = with_wrong(right, name)
    evidence = _evidence(make_ofd(right, visible=wrong))
    visible = _values(evidence, Source.VISIBLE_TEXT)
    assert _comparable(visible[name]) == _comparable(wrong.values[name])
    assert _comparable(_values(evidence, Source.MACHINE_DATA)[name]) == _comparable(
        right.values[name]
    )


def test_a_replaced_code_is_read_beside_the_data() -> None:
    right = make_invoice(OLD)
    other = make_invoice(OLD, seed=7)
    evidence = _evidence(make_ofd(right, qr_text=other.qr_text))
    assert {each.value for each in evidence.of(Field.QR_TEXT)} == {right.qr_text, other.qr_text}


def test_the_visible_text_is_kept() -> None:
    specimen = make_invoice(OLD)
    text = _evidence(make_ofd(specimen)).visible_text
    assert specimen.text(Field.SELLER_NAME) in text
    assert "虚构省增值税电子普通发票" in text


def test_an_xbrl_attachment() -> None:
    specimen = make_invoice(OLD, lines=2)
    attachments = {"inv_ord_issuer_99.xml": make_xbrl(specimen)}
    evidence = _evidence(make_ofd(specimen, attachments=attachments, tags=False))
    values = _values(evidence, Source.MACHINE_DATA)
    assert values[Field.KIND] is OLD
    assert values[Field.TOTAL_INCLUDING_TAX] == specimen.values[Field.TOTAL_INCLUDING_TAX]


def test_a_graph_code_may_be_a_picture() -> None:
    import base64

    specimen = make_invoice(OLD)
    picture = base64.b64encode(draw_qr(specimen.qr_text)).decode()
    attachments = {"original_invoice.xml": make_attachment_xml(specimen, picture)}
    evidence = _evidence(make_ofd(specimen, attachments=attachments, qr_text=""))
    assert [each.value for each in evidence.of(Field.QR_TEXT)] == [specimen.qr_text]


def test_several_data_attachments_are_several_invoices() -> None:
    first, second = make_invoice(OLD, seed=1), make_invoice(OLD, seed=2)
    attachments = {
        "one.xml": make_attachment_xml(first),
        "two.xml": make_attachment_xml(second),
    }
    capture = _capture(make_ofd(first, attachments=attachments).packed())
    assert len(capture.evidences) == 2
    for specimen, evidence in zip((first, second), capture.evidences, strict=True):
        assert {each.value for each in evidence.of(Field.INVOICE_NUMBER)} == {
            specimen.values[Field.INVOICE_NUMBER]
        }
    (remark,) = capture.remarks
    assert remark.details == {"count": "2"}


def test_two_forms_of_the_same_data_are_one_invoice() -> None:
    specimen = make_invoice(OLD)
    attachments = {
        "original_invoice.xml": make_attachment_xml(specimen),
        "inv_ord_issuer_99.xml": make_xbrl(specimen),
    }
    evidence = _evidence(make_ofd(specimen, attachments=attachments))
    members = {each.member for each in evidence.of(Field.SELLER_NAME)}
    assert {"Doc_0/Attachs/original_invoice.xml", "Doc_0/Attachs/inv_ord_issuer_99.xml"} <= members


def test_a_broken_attachment_is_said_and_the_rest_is_read() -> None:
    parts = make_ofd(make_invoice(OLD))
    parts.members[ATTACHMENT] = b"<eInvoice>"
    evidence = _evidence(parts)
    assert evidence.of(Field.INVOICE_NUMBER)
    assert [remark.code for remark in evidence.remarks] == ["attachment_unreadable"]


def test_attachments_that_are_no_xml_are_passed_over() -> None:
    parts = make_ofd(make_invoice(OLD))
    parts.members[ATTACHMENT] = make_ofd(make_invoice(OLD)).packed()
    assert _values(_evidence(parts), Source.MACHINE_DATA) == {}


@pytest.mark.parametrize("member", [ATTACHMENT, "Doc_0/Tags/CustomTag.xml", "Doc_0/Document.xml"])
def test_a_dtd_anywhere_is_refused(member: str) -> None:
    parts = make_ofd(make_invoice(OLD))
    parts.members[member] = (
        b'<!DOCTYPE a [<!ENTITY b "c">]>' + parts.members[member].split(b"?>", 1)[-1]
    )
    assert _code(parts.packed()) == "xml_has_dtd"


def test_a_huge_or_damaged_picture_is_no_code() -> None:
    parts = make_ofd(make_invoice(OLD), attachments={})
    picture = bytearray(parts.members["Doc_0/Res/qr.png"])
    picture[16:24] = (60_000).to_bytes(4, "big") * 2
    for content in (bytes(picture), b"\x89PNG\r\n\x1a\n", b"", b"\x97JB2\r\n\x1a\n"):
        parts.members["Doc_0/Res/qr.png"] = content
        assert _evidence(parts).of(Field.QR_TEXT) == ()


def test_tags_written_without_a_prefix_are_read() -> None:
    parts = make_ofd(make_invoice(OLD))
    tags = parts.members["Doc_0/Tags/CustomTag.xml"].decode()
    broken = tags.replace(
        '<eInvoice xmlns:ofd="http://www.ofdspec.org/2016">', '<:eInvoice xmlns:="">'
    )
    parts.members["Doc_0/Tags/CustomTag.xml"] = broken.replace(
        "</eInvoice>", "</:eInvoice>"
    ).encode()
    assert Field.SELLER_NAME in _values(_evidence(parts), Source.VISIBLE_TEXT)


def test_lost_signatures_are_said() -> None:
    parts = make_ofd(make_invoice(OLD))
    entry = parts.members["OFD.xml"].replace(
        b"</ofd:DocBody>", b"<ofd:Signatures>gone.xml</ofd:Signatures></ofd:DocBody>"
    )
    parts.members["OFD.xml"] = entry
    evidence = _evidence(parts)
    assert evidence.signatures == ()
    assert [remark.code for remark in evidence.remarks] == ["signatures_lost"]


def test_a_document_without_an_invoice() -> None:
    parts = make_ofd(make_invoice(OLD), attachments={}, tags=False, custom_data=False, qr_text="")
    parts.members["Doc_0/Pages/Page_0/Content.xml"] = b"<Page/>"
    assert _code(parts.packed()) == "no_invoice_found"


REAL = {
    "1.ofd": ("83089647", "033002000211", date(2020, 7, 23), "510.68", "15.32", "526.00",
              "兰溪市悦济舫餐厅", 1, True),
    "v4signed.ofd": ("99999951", "050001700111", date(2020, 10, 10), "300.00", "18.00", "318.00",
                     "杭州融易算企业管理咨询有限公司", 3, True),
    "fptpl.ofd": ("12235358", "050001700111", date(2020, 8, 5), "10000.00", None, "10600.00",
                  "财天下科技有限公司", None, False),
    "draw_param_ref.ofd": ("71500013", "011002680026", date(2020, 2, 20), "9709.00", "291.00",
                           "10000.00", "ukey测试", 100, True),
    "SignScaleError.ofd": ("99934328", "033002200211", date(2022, 9, 1), "9.91", "1.29", "11.20",
                           "杭州融运科技有限公司", 1, True),
    "no_page_container.ofd": ("04875996", "031001900511", date(2020, 4, 20), "57.00", None,
                              "57.00", "上海阿金大白餐饮管理有限公司", 1, False),
}  # fmt: skip
OTHERS = (
    "V4RideRight.ofd", "allprotected.ofd", "SESV4SignDoc.ofd", "keyword.ofd",
    "nonstandard-paths.ofd", "seal-v1.ofd", "DigitalSign.ofd", "gbt35275.ofd",
)  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_real_invoices(samples: Path, name: str) -> None:
    content = (samples / "ofd" / name).read_bytes()
    (evidence,) = _capture(content).evidences
    number, code, day, net, tax, total, seller, lines, signed = REAL[name]
    wanted: dict[Field, FieldValue] = {
        Field.INVOICE_NUMBER: number,
        Field.INVOICE_CODE: code,
        Field.ISSUE_DATE: day,
        Field.AMOUNT_EXCLUDING_TAX: Decimal(net),
        Field.TOTAL_INCLUDING_TAX: Decimal(total),
        Field.SELLER_NAME: seller,
        Field.KIND: OLD,
    }
    if tax is not None:
        wanted[Field.TAX_AMOUNT] = Decimal(tax)
    for field, value in wanted.items():
        assert {each.value for each in evidence.of(field)} == {value}, field
    for field in (Field.SELLER_TAXPAYER_ID, Field.BUYER_TAXPAYER_ID):
        assert len({each.value for each in evidence.of(field)}) <= 1, field
    if lines is not None:
        value = evidence.of(Field.LINES)[0].value
        assert isinstance(value, tuple)
        assert len(value) == lines
    assert bool(evidence.signatures) is signed


@pytest.mark.parametrize("name", ["1.ofd", "v4signed.ofd", "fptpl.ofd", "no_page_container.ofd",
                                  "draw_param_ref.ofd"])  # fmt: skip
def test_codes_of_real_invoices(samples: Path, name: str) -> None:
    (evidence,) = _capture((samples / "ofd" / name).read_bytes()).evidences
    placed = [each for each in evidence.of(Field.QR_TEXT) if each.place is not None]
    assert len(placed) == 1
    assert {each.value for each in evidence.of(Field.QR_TEXT)} == {placed[0].value}


@pytest.mark.parametrize("name", OTHERS)
def test_real_documents_that_are_no_invoices(samples: Path, name: str) -> None:
    assert _code((samples / "ofd" / name).read_bytes()) == "no_invoice_found"


def test_the_hundred_lines_agree_on_page_and_in_data(samples: Path) -> None:
    (evidence,) = _capture((samples / "ofd" / "draw_param_ref.ofd").read_bytes()).evidences
    assert evidence.pages == (0, 1, 2, 3, 4)
    data, visible = (each.value for each in evidence.of(Field.LINES))
    assert _comparable(data) == _comparable(visible)


def test_texts_agree_with_another_reader(samples: Path) -> None:
    ofdkit = pytest.importorskip("ofdkit")
    path = samples / "ofd" / "1.ofd"
    (evidence,) = _capture(path.read_bytes()).evidences
    theirs = "".join(ofdkit.open(str(path)).text().split())
    for line in evidence.visible_text.splitlines():
        assert "".join(line.split()) in theirs, line

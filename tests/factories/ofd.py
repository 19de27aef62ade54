"""Writes a specimen as an OFD document, in the shapes that issuing systems give.

The seal is the words TEST SAMPLE; nothing here is signed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.money import amount_text
from tests.factories.invoices import Specimen
from tests.factories.qr import draw_qr
from tests.factories.xml import ATTACHMENT_FIELDS, make_attachment_xml, make_xbrl

_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
_CUSTOM_DATA = {
    "发票代码": Field.INVOICE_CODE,
    "发票号码": Field.INVOICE_NUMBER,
    "合计税额": Field.TAX_AMOUNT,
    "合计金额": Field.AMOUNT_EXCLUDING_TAX,
    "开票日期": Field.ISSUE_DATE,
    "校验码": Field.CHECK_CODE,
    "购买方纳税人识别号": Field.BUYER_TAXPAYER_ID,
    "销售方纳税人识别号": Field.SELLER_TAXPAYER_ID,
}
_TITLES = {
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: "虚构省增值税电子普通发票",
    InvoiceKind.FULLY_DIGITAL_ORDINARY: "电子发票（普通发票）",
    InvoiceKind.FULLY_DIGITAL_SPECIAL: "电子发票（增值税专用发票）",
    InvoiceKind.RAILWAY_TICKET: "电子发票（铁路电子客票）",
    InvoiceKind.AIR_ITINERARY: "电子发票（航空运输电子客票行程单）",
}
_PLACES: dict[Field, tuple[float, float]] = {
    Field.INVOICE_CODE: (164, 6.2),
    Field.INVOICE_NUMBER: (164, 11.7),
    Field.ISSUE_DATE: (164, 17.2),
    Field.CHECK_CODE: (164, 22.7),
    Field.MACHINE_NUMBER: (22, 24),
    Field.BUYER_NAME: (36, 30),
    Field.BUYER_TAXPAYER_ID: (36, 35),
    Field.BUYER_ADDRESS_AND_PHONE: (36, 40.5),
    Field.BUYER_BANK_AND_ACCOUNT: (36, 46),
    Field.CIPHER_AREA: (126.3, 31),
    Field.AMOUNT_EXCLUDING_TAX: (145, 91.5),
    Field.TAX_AMOUNT: (186, 91.5),
    Field.TOTAL_IN_WORDS: (63, 96),
    Field.TOTAL_INCLUDING_TAX: (168, 96),
    Field.SELLER_NAME: (36, 104),
    Field.SELLER_TAXPAYER_ID: (36, 108.5),
    Field.SELLER_ADDRESS_AND_PHONE: (36, 112.7),
    Field.SELLER_BANK_AND_ACCOUNT: (36, 117.9),
    Field.REMARKS: (126, 106),
    Field.PAYEE: (22, 124.2),
    Field.REVIEWER: (74, 124.2),
    Field.DRAWER: (121, 124.2),
}
_FIRST_ID = 64


@dataclass(slots=True)
class OfdParts:
    """The members of a package by name; change them before `packed` to make it hostile."""

    members: dict[str, bytes] = field(default_factory=dict)

    def packed(self) -> bytes:
        """Give the package's bytes."""
        return zipped(self.members.items())


def zipped(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack members in this order; a name may occur twice, and may be anything at all."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        seen: set[str] = set()
        for name, content in members:
            if name in seen:
                _append_twice(archive, name, content)
                continue
            seen.add(name)
            archive.writestr(name, content)
    return written.getvalue()


def make_ofd(
    specimen: Specimen,
    *,
    attachments: Mapping[str, str] | None = None,
    tags: bool = True,
    custom_data: bool = True,
    qr_text: str | None = None,
    visible: Specimen | None = None,
) -> OfdParts:
    """Make the parts of a document of one page.

    `attachments` are texts by file name (default: the kind's own data), `visible` is what the
    page shows when that differs from the data, `qr_text` what its code holds ("" for no code).
    """
    shown = visible or specimen
    attached = default_attachments(specimen) if attachments is None else attachments
    code = shown.qr_text if qr_text is None else qr_text
    texts = tuple(_visible_texts(shown))
    parts = {
        "OFD.xml": _entry(specimen if custom_data else None),
        "Doc_0/Document.xml": _document(attached=bool(attached), tags=tags),
        "Doc_0/DocumentRes.xml": _resources(bool(code)),
        "Doc_0/Pages/Page_0/Content.xml": _page(texts, with_code=bool(code)),
        "Doc_0/Tpls/Tpl_0/Content.xml": _template(shown),
    }
    if attached:
        parts["Doc_0/Attachs/Attachments.xml"] = _attachments(tuple(attached))
        parts |= {f"Doc_0/Attachs/{name}": text for name, text in attached.items()}
    if tags:
        parts["Doc_0/Tags/CustomTags.xml"] = _wrapped(
            "CustomTags",
            '<ofd:CustomTag TypeID="0"><ofd:FileLoc>CustomTag.xml</ofd:FileLoc></ofd:CustomTag>',
        )
        parts["Doc_0/Tags/CustomTag.xml"] = _tags(texts)
    members = {name: text.encode() for name, text in parts.items()}
    if code:
        members["Doc_0/Res/qr.png"] = draw_qr(code)
    return OfdParts(members)


def default_attachments(specimen: Specimen) -> dict[str, str]:
    """Give the data that a document of this kind carries: none for fully digital invoices."""
    if specimen.kind is InvoiceKind.VAT_ELECTRONIC_ORDINARY:
        return {"original_invoice.xml": make_attachment_xml(specimen)}
    if specimen.kind is InvoiceKind.RAILWAY_TICKET:
        return {"rai_issuer_99.xml": make_xbrl(specimen)}
    if specimen.kind is InvoiceKind.AIR_ITINERARY:
        return {"atr_issuer_99.xml": make_xbrl(specimen)}
    return {}


def _append_twice(archive: ZipFile, name: str, content: bytes) -> None:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        archive.writestr(name, content)


def _entry(specimen: Specimen | None) -> str:
    pairs = ""
    if specimen is not None:
        pairs = "".join(
            f"<ofd:CustomData Name={quoteattr(name)}>{escape(_shown(specimen, each))}"
            "</ofd:CustomData>"
            for name, each in _CUSTOM_DATA.items()
            if each in specimen.values
        )
    return _wrapped(
        "OFD",
        "<ofd:DocBody><ofd:DocInfo><ofd:DocID>99</ofd:DocID>"
        f"<ofd:CustomDatas>{pairs}</ofd:CustomDatas></ofd:DocInfo>"
        "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>",
    )


def _document(*, attached: bool, tags: bool) -> str:
    return _wrapped(
        "Document",
        "<ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID>"
        '<ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>'
        "<ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:PageArea>"
        "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData>"
        '<ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>'
        + ("<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>" if attached else "")
        + ("<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>" if tags else ""),
    )


def _resources(with_code: bool) -> str:  # noqa: FBT001 - only here
    media = (
        '<ofd:MultiMedias><ofd:MultiMedia ID="78" Type="Image" Format="PNG">'
        "<ofd:MediaFile>qr.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"
    )
    return f'<ofd:Res {_NAMESPACE} BaseLoc="Res">{media if with_code else ""}</ofd:Res>'


@dataclass(frozen=True, slots=True)
class _Text:
    identifier: int
    path: tuple[str, ...]
    text: str
    left: float
    top: float


def _visible_texts(specimen: Specimen) -> Iterable[_Text]:
    names = {each: path for path, each in ATTACHMENT_FIELDS.items()}
    identifier = _FIRST_ID
    for name, (left, top) in _PLACES.items():
        if name in specimen.values:
            yield _Text(identifier, names.get(name, ()), _shown(specimen, name), left, top)
            identifier += 1
    for row, line in enumerate(specimen.lines):
        down = 56 + 4.5 * row
        cells: Sequence[tuple[str, str, float]] = (
            ("Item", line.name, 5.5),
            ("Specification", line.specification, 57),
            ("MeasurementDimension", line.unit, 85),
            ("Quantity", _number(line.quantity), 100),
            ("Price", _number(line.unit_price), 120),
            ("Amount", _number(line.amount), 145),
            ("TaxScheme", line.tax_rate_text, 167),
            ("TaxAmount", _number(line.tax_amount), 186),
        )
        for tag, text, left in cells:
            if text:
                yield _Text(identifier, ("GoodsInfos", str(row), tag), text, left, down)
                identifier += 1


def _page(texts: Sequence[_Text], *, with_code: bool) -> str:
    objects = "".join(_text_object(text) for text in texts)
    image = (
        '<ofd:ImageObject ID="60" Boundary="8.5 3.5 20 20" CTM="20 0 0 20 0 0" ResourceID="78"/>'
    )
    return _wrapped(
        "Page",
        '<ofd:Template TemplateID="2" ZOrder="Background"/><ofd:Content><ofd:Layer ID="61">'
        f"{objects}{image if with_code else ''}</ofd:Layer></ofd:Content>",
    )


def _text_object(text: _Text) -> str:
    step = "1.5875" if text.text.isascii() else "3.175"
    return (
        f'<ofd:TextObject ID="{text.identifier}" Boundary="{text.left} {text.top} 80 5" Font="63" '
        f'Size="3.175"><ofd:TextCode X="0" Y="4.0875" DeltaX="g {max(len(text.text) - 1, 1)} '
        f'{step}">{escape(text.text)}</ofd:TextCode></ofd:TextObject>'
    )


def _template(specimen: Specimen) -> str:
    labels = (
        (_TITLES.get(specimen.kind, "发票"), 69.0, 7.0),
        ("名 称：", 13.0, 30.0),
        ("TEST SAMPLE", 95.0, 12.0),
    )
    objects = "".join(
        _text_object(_Text(3 + index, (), text, left, top))
        for index, (text, left, top) in enumerate(labels)
    )
    return _wrapped("Page", f'<ofd:Content><ofd:Layer ID="3">{objects}</ofd:Layer></ofd:Content>')


def _attachments(names: Sequence[str]) -> str:
    listed = "".join(
        f'<ofd:Attachment ID="{90 + index}" Name={quoteattr(name.removesuffix(".xml"))} '
        f'Format="xml" Visible="false"><ofd:FileLoc>{escape(name)}</ofd:FileLoc></ofd:Attachment>'
        for index, name in enumerate(names)
    )
    return _wrapped("Attachments", listed)


def _tags(texts: Sequence[_Text]) -> str:
    single = "".join(_reference(text) for text in texts if len(text.path) == 1)
    sides = "".join(
        f"<{side}>{''.join(_reference(each) for each in texts if each.path[0:1] == (side,))}"
        f"</{side}>"
        for side in ("Buyer", "Seller")
    )
    rows: dict[str, str] = {}
    for text in texts:
        if text.path[:1] == ("GoodsInfos",):
            rows[text.path[1]] = rows.get(text.path[1], "") + _reference(text)
    goods = "".join(f"<GoodsInfo>{row}</GoodsInfo>" for row in rows.values())
    return f"<eInvoice {_NAMESPACE}>{single}{sides}<GoodsInfos>{goods}</GoodsInfos></eInvoice>"


def _reference(text: _Text) -> str:
    name = text.path[-1]
    reference = f'<ofd:ObjectRef PageRef="1">{text.identifier}</ofd:ObjectRef>'
    return f"<{name}>{reference}</{name}>"


def _shown(specimen: Specimen, name: Field) -> str:
    value = specimen.values[name]
    if isinstance(value, Decimal):
        return amount_text(value)
    if name is Field.ISSUE_DATE:
        return f"{specimen.issue_date:%Y年%m月%d日}"
    return str(value)


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _wrapped(name: str, inner: str) -> str:
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f"{declaration}<ofd:{name} {_NAMESPACE}>{inner}</ofd:{name}>"

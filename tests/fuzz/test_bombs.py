"""Small files that would keep a careless reader busy for hours, or fill its memory."""

import sys
import zlib
from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.forge import SIGNATURES, sign_ofd
from tests.factories.hostile_case import plain
from tests.factories.invoices import make_invoice
from tests.factories.ofd import OfdParts, make_ofd
from tests.factories.xml import make_einvoice_xml
from tests.fuzz.documents import packages
from tests.fuzz.pdf_edits import written
from tests.fuzz.readers import any_document
from tests.fuzz.targets import Target
from tests.fuzz.watching import IN_SUITE, Executed, run_watched
from tests.fuzz.zip_edits import packed

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def pages_of(parts: OfdParts, count: int, listed: str = "") -> bytes:
    """Have the one page listed so many times."""
    root = parts.members["Doc_0/Document.xml"].decode()
    start, end = root.index("<ofd:Pages>"), root.index("</ofd:Pages>")
    page = listed or '<ofd:Page ID="{0}" BaseLoc="Pages/Page_0/Content.xml"/>'
    pages = "".join(page.format(number) for number in range(1, count + 1))
    parts.members["Doc_0/Document.xml"] = (root[: start + 11] + pages + root[end:]).encode()
    return packed(parts.members)


def pages_of_nodes() -> bytes:
    """Pages of half a million empty elements each: of twenty, a gigabyte in memory."""
    parts = make_ofd(make_invoice())
    page = f"<ofd:Page {SPACE}>{'<a/>' * 500_000}</ofd:Page>".encode()
    parts.members |= {f"Doc_0/Pages/P{number}.xml": page for number in range(1, 5)}
    return pages_of(parts, 4, '<ofd:Page ID="{0}" BaseLoc="Pages/P{0}.xml"/>')


def template_on_every_page() -> bytes:
    parts = make_ofd(make_invoice())
    text = f"<ofd:TextObject><ofd:TextCode>{'字' * 600_000}</ofd:TextCode></ofd:TextObject>"
    template = (
        f"<ofd:Page {SPACE}><ofd:Content><ofd:Layer>{text}</ofd:Layer></ofd:Content></ofd:Page>"
    )
    parts.members["Doc_0/Tpls/Tpl_0/Content.xml"] = template.encode()
    return pages_of(parts, 300)


def templates_without_end() -> bytes:
    parts = make_ofd(make_invoice())
    page = parts.members["Doc_0/Pages/Page_0/Content.xml"].decode()
    used = '<ofd:Template TemplateID="9"/>' * 30_000
    parts.members["Doc_0/Pages/Page_0/Content.xml"] = page.replace(
        "<ofd:Content>", f"{used}<ofd:Content>"
    ).encode()
    root = parts.members["Doc_0/Document.xml"].decode()
    known = '<ofd:TemplatePage ID="8" BaseLoc="a"/>' * 30_000
    parts.members["Doc_0/Document.xml"] = root.replace(
        "<ofd:PageArea>", f"{known}<ofd:PageArea>"
    ).encode()
    return packed(parts.members)


def tags_of_one_object() -> bytes:
    parts = make_ofd(make_invoice())
    objects = '<ofd:TextObject ID="7"><ofd:TextCode>一</ofd:TextCode></ofd:TextObject>' * 8_000
    page = parts.members["Doc_0/Pages/Page_0/Content.xml"].decode()
    parts.members["Doc_0/Pages/Page_0/Content.xml"] = page.replace(
        "</ofd:Layer>", f"{objects}</ofd:Layer>"
    ).encode()
    references = '<ofd:ObjectRef PageRef="1">7</ofd:ObjectRef>' * 8_000
    lines = "<GoodsInfo>" * 200 + f"<Item>{references}</Item>" + "</GoodsInfo>" * 200
    names = f"<InvoiceNo>{references}</InvoiceNo>"
    parts.members["Doc_0/Tags/CustomTag.xml"] = (
        f"<eInvoice {SPACE}>{lines}{names}</eInvoice>".encode()
    )
    return packed(parts.members)


def attachment_listed_often() -> bytes:
    specimen = make_invoice(lines=200)
    parts = make_ofd(specimen, attachments={"a.xml": make_einvoice_xml(specimen)})
    listed = "<ofd:Attachment><ofd:FileLoc>a.xml</ofd:FileLoc></ofd:Attachment>" * 30_000
    parts.members["Doc_0/Attachs/Attachments.xml"] = (
        f"<ofd:Attachments {SPACE}>{listed}</ofd:Attachments>".encode()
    )
    return packed(parts.members)


def annotations_listed_often() -> bytes:
    parts = make_ofd(make_invoice())
    root = parts.members["Doc_0/Document.xml"].decode()
    parts.members["Doc_0/Document.xml"] = root.replace(
        "</ofd:Document>", "<ofd:Annotations>A.xml</ofd:Annotations></ofd:Document>"
    ).encode()
    listed = '<ofd:Page PageID="1"><ofd:FileLoc>B.xml</ofd:FileLoc></ofd:Page>' * 30_000
    parts.members["Doc_0/A.xml"] = f"<ofd:Annotations {SPACE}>{listed}</ofd:Annotations>".encode()
    notes = "<ofd:Annot><ofd:Appearance/></ofd:Annot>" * 30_000
    parts.members["Doc_0/B.xml"] = f"<ofd:PageAnnot {SPACE}>{notes}</ofd:PageAnnot>".encode()
    return packed(parts.members)


def numbers_without_end() -> bytes:
    text = make_einvoice_xml(make_invoice())
    many = "".join(f"<SellerName>公司{number}</SellerName>" for number in range(30_000))
    return text.replace("<SellerName>", f"{many}<SellerName>", 1).encode()


def xbrl_values_without_end() -> bytes:
    many = "".join(f"<i:NameOfSeller>公司{number}</i:NameOfSeller>" for number in range(30_000))
    amounts = "".join(f"<i:TotalTaxAmount>{number}</i:TotalTaxAmount>" for number in range(30_000))
    number = "<i:NumberOfInvoice>12345678</i:NumberOfInvoice>"
    return (
        f'{HEAD}<xbrl xmlns:i="http://xbrl.mof.gov.cn/inv">{number}{many}{amounts}</xbrl>'.encode()
    )


def masks_without_end() -> bytes:
    masked, plain = "*A" * 900, "A" * 1900 + "B"
    names = f"<i:NameOfSeller>{masked}</i:NameOfSeller><i:NameOfSeller>{plain}</i:NameOfSeller>"
    number = "<i:NumberOfInvoice>12345678</i:NumberOfInvoice>"
    return f'{HEAD}<xbrl xmlns:i="http://xbrl.mof.gov.cn/inv">{number}{names}</xbrl>'.encode()


def lines_without_end() -> bytes:
    text = make_einvoice_xml(make_invoice())
    start, end = text.index("<IssuItemInformation>"), text.rindex("</IssuItemInformation>") + 22
    return (text[:start] + text[start:end] * 4_000 + text[end:]).encode()


def attributes_without_end() -> bytes:
    many = " ".join(f'a{number}=""' for number in range(500_000))
    return f"{HEAD}<EInvoice {many}/>".encode()


def wide_pdf() -> bytes:
    return _pdf_page(b"[0 0 14400000 2]", b"")


def pdf_of_shared_text() -> bytes:
    return _pdf_page(
        b"[0 0 595 842]", b"BT /F 1 Tf " + b"(aaaaaaaaaaaaaaaaaaa) Tj " * 9_000 + b"ET", 200
    )


def pdf_of_upright_labels() -> bytes:
    """Words that start a label which stands upright, each of them looked up among all others."""
    words = "".join(f"1 0 0 1 {n % 200 * 3} {n // 200 * 4} Tm <8D2D> Tj " for n in range(10_000))
    return _pdf_page(b"[0 0 595 842]", b"BT /F 1 Tf " + words.encode() + b"ET")


def pdf_of_large_attachments() -> bytes:
    squeezed = zlib.compress(b"<" + b" " * 19_000_000, 9)
    names = b"".join(b"(a%03d)%d 0 R" % (n, 10 + n) for n in range(50))
    files = {10 + n: b"<</Type/Filespec/F(a)/EF<</F 9 0 R>>>>" for n in range(50)}
    stream = (
        b"<</Filter/FlateDecode/Length %d>>stream\n" % len(squeezed) + squeezed + b"\nendstream"
    )
    extra = {9: stream, **files}
    catalogue = b"/Names<</EmbeddedFiles<</Names[" + names + b"]>>>>"
    return _pdf_page(b"[0 0 595 842]", b"", 1, catalogue, extra)


def pictures_full_of_corners() -> bytes:
    """Twelve pictures of nothing but what a code's corners look like."""
    ring = np.zeros((11, 11), bool)
    for edge in (2, 4):
        ring[edge : 11 - edge, edge : 11 - edge] ^= True
    ring[3:8, 3:8] ^= True
    pixels = np.tile(~ring, (55, 55)).repeat(3, 0).repeat(3, 1)
    drawn = BytesIO()
    Image.fromarray(pixels).save(drawn, "PNG")
    parts = make_ofd(make_invoice())
    parts.members |= {f"Doc_0/Res/{number}.png": drawn.getvalue() for number in range(12)}
    media = "".join(
        f'<ofd:MultiMedia ID="{200 + number}"><ofd:MediaFile>{number}.png</ofd:MediaFile>'
        "</ofd:MultiMedia>"
        for number in range(12)
    )
    objects = "".join(
        f'<ofd:ImageObject Boundary="0 0 20 20" ResourceID="{200 + number}"/>'
        for number in range(12)
    )
    _insert(parts, "Doc_0/DocumentRes.xml", "</ofd:MultiMedias>", media)
    _insert(parts, "Doc_0/Pages/Page_0/Content.xml", "</ofd:Layer>", objects)
    return packed(parts.members)


def _insert(parts: OfdParts, member: str, before: str, text: str) -> None:
    parts.members[member] = parts.members[member].replace(before.encode(), (text + before).encode())


def seal_that_refers_without_end() -> bytes:
    sealed = sign_ofd(plain())
    (name,) = (each for each in sealed.members if each.endswith("/Signature.xml"))
    value = "<ofd:CheckValue>AAAA</ofd:CheckValue>"
    reference = f'<ofd:Reference FileRef="/OFD.xml">{value}</ofd:Reference>'
    _insert(sealed, name, "</ofd:References>", reference * 1_900)
    signature = f'<ofd:Signature ID="9" Type="Seal" BaseLoc="/{name}"/>'
    _insert(sealed, SIGNATURES, "</ofd:Signatures>", signature * 10_000)
    return packed(sealed.members)


def _pdf_page(
    box: bytes,
    content: bytes,
    pages: int = 1,
    catalogue: bytes = b"",
    extra: dict[int, bytes] | None = None,
) -> bytes:
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts"
        b"[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
        b"<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>]>>"
    )
    kids = b"3 0 R " * 1 if pages == 1 else b"".join(b"%d 0 R " % (1000 + n) for n in range(pages))
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox"
        + box
        + b"/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>"
    )
    squeezed = zlib.compress(content, 9)
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R" + catalogue + b">>",
        2: b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % pages,
        3: page,
        4: b"<</Filter/FlateDecode/Length %d>>stream\n" % len(squeezed) + squeezed + b"\nendstream",
        5: font,
        **(extra or {}),
        **{1000 + n: page for n in range(pages if pages > 1 else 0)},
    }
    return written(objects, b"<</Root 1 0 R/Size %d>>" % (max(objects) + 1))


BOMBS: tuple[Callable[[], bytes], ...] = (
    *(pages_of_nodes, template_on_every_page, templates_without_end, tags_of_one_object),
    *(attachment_listed_often, annotations_listed_often, numbers_without_end),
    *(xbrl_values_without_end, masks_without_end, lines_without_end, attributes_without_end),
    *(
        seal_that_refers_without_end,
        pictures_full_of_corners,
        wide_pdf,
        pdf_of_shared_text,
        pdf_of_upright_labels,
        pdf_of_large_attachments,
    ),
)


class _Bombs(Target):
    """Gives one bomb after the other."""

    __slots__ = ()

    def input_at(self, _seed: int, number: int) -> bytes:
        return BOMBS[number]()


def _spoil(_random: object, content: bytes, _healthy: tuple[bytes, ...]) -> bytes:
    return content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells neither time nor memory so")
def test_bombs_are_defused() -> None:
    target = _Bombs("bombs", any_document, (UnreadableDocument,), packages, _spoil)
    failures = run_watched(target, 0, 0, len(BOMBS), Executed(), IN_SUITE)
    assert not [(BOMBS[each.number].__name__, each.sort, each.told) for each in failures]

"""XML from strangers is parsed under limits, in whatever encoding it comes."""

import pytest

from invoice_desktop.documents.safe_xml import LARGEST_XML, local_name, parse_xml, text_of
from invoice_desktop.domain.trouble import UnreadableDocument

LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><lolz>&c;</lolz>"""


def _code(content: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        parse_xml(content)
    return caught.value.code


@pytest.mark.parametrize(
    "content",
    [
        "<a>税务局发票</a>".encode(),
        '<?xml version="1.0" encoding="UTF-8"?><a>税务局发票</a>'.encode(),
        b"\xef\xbb\xbf" + '<?xml version="1.0" encoding="UTF-8"?><a>税务局发票</a>'.encode(),
        '<?xml version="1.0" encoding="GB18030"?><a>税务局发票</a>'.encode("gb18030"),
        '<?xml version="1.0" encoding="gb2312"?><a>税务局发票</a>'.encode("gb18030"),
        '<?xml version="1.0" encoding="UTF-16"?><a>税务局发票</a>'.encode("utf-16"),
        '<?xml version="1.0"?><a>税务局发票</a>'.encode("utf-16-le"),
        # declared wrongly, as some systems do
        '<?xml version="1.0" encoding="UTF-8"?><a>税务局发票</a>'.encode("gb18030"),
        '<?xml version="1.0" encoding="rot13"?><a>税务局发票</a>'.encode(),
        b"\xef\xbb\xbf\xef\xbb\xbf" + "<a>税务局发票</a>".encode(),
    ],
)
def test_encodings(content: bytes) -> None:
    assert text_of(parse_xml(content)) == "税务局发票"


def test_a_declaration_that_cannot_be_gives_way() -> None:
    # nine bytes of UTF-8: no whole number of two-byte characters
    content = '<?xml version="1.0" encoding="GBK"?><a>税务局</a>'.encode()
    assert text_of(parse_xml(content)) == "税务局"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "xml_empty"),
        (b" \n\0", "xml_empty"),
        (b"<a>", "xml_malformed"),
        (b"<a>&unknown;</a>", "xml_malformed"),
        (b"<a>\x01</a>", "xml_malformed"),
        (b"\xff\xff<a/>\xff", "xml_wrong_encoding"),
        (LAUGHS.encode(), "xml_has_dtd"),
        (LAUGHS.encode("utf-16"), "xml_has_dtd"),
        (b"<!-- a --><?pi ?> <!doctype a><a/>", "xml_has_dtd"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "xml_has_dtd"),
        (b'<a b="' + b"x" * 10_000_000 + b'"/>', "xml_too_large"),
        (b"<a>" * 100_000, "xml_malformed"),
    ],
)
def test_hostile_documents(content: bytes, code: str) -> None:
    assert _code(content) == code


def test_deep_nesting_within_limits_is_refused_by_the_parser() -> None:
    depth = 300
    assert _code(b"<a>" * depth + b"</a>" * depth) == "xml_malformed"


def test_the_largest_attribute_that_is_let_through_does_no_harm() -> None:
    root = parse_xml(b'<a b="' + b"x" * (LARGEST_XML - 100) + b'"/>')
    assert local_name(root) == "a"


def test_a_doctype_in_text_is_text() -> None:
    assert text_of(parse_xml(b"<a><![CDATA[<!DOCTYPE a>]]></a>")) == "<!DOCTYPE a>"


def test_forgiving_mends_what_a_vendor_writes() -> None:
    root = parse_xml(b"<a><ofd:b>1</ofd:b></a>", forgiving=True)
    assert [local_name(each) for each in root] == ["b"]


@pytest.mark.parametrize(
    "number", ["#xD800", "#xDFFF", "#0", "#x110000", "#" + "9" * 5000, "#55296"]
)
def test_mending_leaves_nothing_that_is_no_character(number: str) -> None:
    root = parse_xml(f'<a b="&{number};">&{number};&#65;</a>'.encode(), forgiving=True)
    assert root.text == "\N{REPLACEMENT CHARACTER}A"
    assert root.get("b") == "\N{REPLACEMENT CHARACTER}"

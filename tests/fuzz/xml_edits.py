"""Edits of XML by its tokens: what comes out is often well-formed, so that readers go on."""

import re
from collections.abc import Callable
from random import Random

from tests.fuzz.byte_edits import BYTE_EDITS, LONGEST, Edit, edited

_TOKEN = re.compile(r"<[^<>]*>|[^<]+|<")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
WORDS = (
    *("", " ", "0", "-0", "-1", "1", "2", "NaN", "inf", "-inf", "1e308", "-1e308", "1e-320"),
    *("9" * 40, "0." + "9" * 36, "9" * 5000, "1E9999", "99999999999.99", "***"),
    *("¥4,449.00", "0x10"),
    *("0 0 0 0", "0 0 -1 -1", "0 0 1e-300 1e-300", "0 0 1e300 1e300", "1 0 0 1", "0 0 0 0 0 0"),
    *("g 999999999 1", "g -1 1", "g 1", "g", "g g g", "1 " * 500, "g 20000 1e308"),
    *("/", "//", ".", "..", "../..", "OFD.xml", "/OFD.xml", "Document.xml", "C:/a", "a\\b", "%00"),
    *("Content.xml", "Doc_0/Document.xml", "../OFD.xml", "/Doc_0/Pages/Page_0/Content.xml"),
    *("20240230", "2024-13-01", "2024年02月30日", "0000-00-00", "2024-06-01T25:61:61Z", "2024"),
    *("\u202e", "\ufeff", "\u2028", "\ud7ff", "😀", "一二三", "ﷺ" * 20, "e\u0301" * 50, "\u3000"),
    *("&amp;", "&#0;", "&#xD800;", "&x;", "<![CDATA[a]]>", "<!-- a -->", "<?a b?>"),
    *("false", "true"),
    *("01,32,,24992000000012345678,100.00,20240601,,ABCD", "01,10,", "https://", "https://["),
)  # fmt: skip


def _with_tokens(change: Callable[[Random, list[str]], list[str]]) -> Edit:
    def edit(random: Random, content: bytes) -> bytes:
        text = content.decode("utf-8", "surrogateescape")
        tokens = _TOKEN.findall(text)
        if not tokens:
            return content
        return "".join(change(random, tokens)).encode("utf-8", "surrogateescape")[:LONGEST]

    return edit


def _drop(random: Random, tokens: list[str]) -> list[str]:
    where = random.randrange(len(tokens))
    return tokens[:where] + tokens[where + random.randint(1, 3) :]


def _repeat(random: Random, tokens: list[str]) -> list[str]:
    """Repeat one token, or an element with all that is in it."""
    where = random.randrange(len(tokens))
    end = _end_of_element(tokens, where)
    times = random.choice((1, 1, 2, 10, 300))
    piece = tokens[where:end]
    if sum(map(len, piece)) * times > LONGEST:
        times = 1
    return tokens[:end] + piece * times + tokens[end:]


def _move(random: Random, tokens: list[str]) -> list[str]:
    where, target = random.randrange(len(tokens)), random.randrange(len(tokens))
    piece = tokens[where : _end_of_element(tokens, where)]
    return tokens[:target] + piece + tokens[target:]


def _nest(random: Random, tokens: list[str]) -> list[str]:
    """Put an element into itself, deep."""
    where = random.randrange(len(tokens))
    end = _end_of_element(tokens, where)
    if end - where < 2:
        return tokens
    depth = random.choice((1, 2, 60, 300))
    if len(tokens[where]) * depth > LONGEST:
        depth = 1
    opened, closed = [tokens[where]] * depth, [tokens[end - 1]] * depth
    return tokens[:where] + opened + tokens[where:end] + closed + tokens[end:]


def _replace_text(random: Random, tokens: list[str]) -> list[str]:
    texts = [place for place, token in enumerate(tokens) if not token.startswith("<")]
    if not texts:
        return tokens
    place = random.choice(texts)
    word = random.choice(WORDS) if random.random() < 0.7 else tokens[random.choice(texts)]
    return [*tokens[:place], word, *tokens[place + 1 :]]


def _replace_attribute(random: Random, tokens: list[str]) -> list[str]:
    with_some = [place for place, token in enumerate(tokens) if _ATTRIBUTE.search(token)]
    if not with_some:
        return tokens
    place = random.choice(with_some)
    found = random.choice(list(_ATTRIBUTE.finditer(tokens[place])))
    word = random.choice(WORDS).replace('"', "").replace("<", "")
    token = tokens[place]
    token = token[: found.start(2)] + word + token[found.end(2) :]
    return [*tokens[:place], token, *tokens[place + 1 :]]


def _drop_attribute(random: Random, tokens: list[str]) -> list[str]:
    with_some = [place for place, token in enumerate(tokens) if _ATTRIBUTE.search(token)]
    if not with_some:
        return tokens
    place = random.choice(with_some)
    found = random.choice(list(_ATTRIBUTE.finditer(tokens[place])))
    token = tokens[place][: found.start()] + tokens[place][found.end() :]
    return [*tokens[:place], token, *tokens[place + 1 :]]


def _change_number(random: Random, tokens: list[str]) -> list[str]:
    numbered = [place for place, token in enumerate(tokens) if _NUMBER.search(token)]
    if not numbered:
        return tokens
    place = random.choice(numbered)
    found = random.choice(list(_NUMBER.finditer(tokens[place])))
    number = random.choice(("0", "-1", "1e30", "99999999", "0.0000001", str(random.random())))
    token = tokens[place][: found.start()] + number + tokens[place][found.end() :]
    return [*tokens[:place], token, *tokens[place + 1 :]]


def _rename(random: Random, tokens: list[str]) -> list[str]:
    """Give an element the name of another one."""
    tags = [place for place, token in enumerate(tokens) if token.startswith("<") and len(token) > 2]
    if not tags:
        return tokens
    target, source = random.choice(tags), random.choice(tags)
    return [*tokens[:target], tokens[source], *tokens[target + 1 :]]


def _encode_otherwise(random: Random, content: bytes) -> bytes:
    """Write the text in another encoding than it declares, with or without a byte order mark."""
    text = content.decode("utf-8", "replace")
    encoding = random.choice(("utf-16", "utf-16-be", "utf-32", "gb18030", "utf-8-sig", "big5"))
    return text.encode(encoding, "replace")


def _declare(random: Random, content: bytes) -> bytes:
    declared = random.choice((b"GBK", b"UTF-16", b"big5", b"ascii", b"rot13", b"utf-7", b"idna"))
    return content.replace(b"UTF-8", declared, 1)


def _end_of_element(tokens: list[str], start: int) -> int:
    """Give where the element that starts here is over; right after other tokens."""
    depth = 0
    for place in range(start, len(tokens)):
        token = tokens[place]
        if token.startswith("</"):
            depth -= 1
        elif token.startswith("<") and not token.endswith(("/>", "?>")):
            depth += 1
        if depth <= 0:
            return place + 1
    return len(tokens)


_TOKEN_EDITS = tuple(
    _with_tokens(change)
    for change in (
        *(_drop, _repeat, _move, _nest, _replace_text, _replace_text, _replace_attribute),
        *(_replace_attribute, _drop_attribute, _change_number, _rename),
    )
)
XML_EDITS: tuple[Edit, ...] = (*_TOKEN_EDITS, *_TOKEN_EDITS, _encode_otherwise, _declare)


def edited_xml(random: Random, content: bytes) -> bytes:
    """Edit a document by tokens mostly, by bytes sometimes."""
    if random.random() < 0.1:
        return edited(random, content, BYTE_EDITS)
    return edited(random, content, XML_EDITS)

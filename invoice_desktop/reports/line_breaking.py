"""Where a line of text may end: between words, and between any two Chinese characters."""

from collections.abc import Iterator

from invoice_desktop.reports.fonts import Face

# closing punctuation never begins a line, opening punctuation never ends one (GB/T 15834)
_NEVER_FIRST = frozenset("，。、；：？！）》〉」』】〕”’…％·,.;:?!)]}%¶")
_NEVER_LAST = frozenset("（《〈「『【〔“‘([{¥￥")
_FIRST_WIDE = "\u2e80"
"""From here on (CJK radicals) a character is a word of its own."""


def broken(text: str, face: Face, size: float, width: float) -> list[str]:
    """Break a text into lines no wider than `width` points; words too long break anywhere."""
    room = width / size
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _fitting(text, face, room):
        advance = face.width(piece, 1)
        if line and used + advance - _trailing(piece, face) > room:
            lines.append(line.rstrip())
            line, used = "", 0.0
        line += piece
        used += advance
    return [*lines, line.rstrip()]


def _trailing(piece: str, face: Face) -> float:
    return face.advances[" "] if piece.endswith(" ") else 0.0


def _fitting(text: str, face: Face, room: float) -> Iterator[str]:
    """Give the pieces of a text, those wider than the room cut by character."""
    for piece in _pieces(text):
        part, used = "", 0.0
        for char in piece:
            advance = face.advances[char]
            if part and used + advance > room and char != " ":
                yield part
                part, used = "", 0.0
            part += char
            used += advance
        yield part


def _pieces(text: str) -> Iterator[str]:
    piece = ""
    for char in text:
        if piece and _may_break(piece[-1], char):
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _may_break(last: str, char: str) -> bool:
    if char in _NEVER_FIRST or last in _NEVER_LAST or char == " ":
        return False
    return last == " " or char >= _FIRST_WIDE or last >= _FIRST_WIDE

"""Puts the pictures of seals on the pages that they were set on.

What a seal looks like proves nothing; it is shown because the paper would show it.
"""

from collections.abc import Iterator
from dataclasses import replace

from invoice_desktop.documents.ofd_drawing import draw_list
from invoice_desktop.documents.ofd_geometry import Box, Matrix
from invoice_desktop.documents.ofd_operations import (
    Clip,
    Operation,
    PageDrawing,
    PictureShape,
    Stamp,
)
from invoice_desktop.documents.ofd_package import OfdDocument, open_ofd, read_document
from invoice_desktop.documents.ofd_paths import rectangle
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.signatures import stamps as seals

_ZIP = b"PK"
_UNIT = Box(0.0, 0.0, 1.0, 1.0)


def with_stamps(document: OfdDocument, drawing: PageDrawing, page: int) -> PageDrawing:
    """Give the drawing of a page with all seals that stand on it."""
    set_here = (stamp for stamp in seals.seal_stamps(document) if stamp.page == page)
    put = tuple(shape for stamp in set_here for shape in _stamp(stamp, drawing.corner))
    return replace(drawing, operations=(*drawing.operations, *put))


def _stamp(stamp: seals.Stamp, corner: tuple[float, float]) -> Iterator[Operation]:
    """Give a seal at its place; one whose picture cannot be read is not drawn."""
    drawn = _seal_of(stamp.content)
    if drawn is None:
        return
    operations, width, height = drawn
    left, top = stamp.left - corner[0], stamp.top - corner[1]
    matrix = Matrix(a=stamp.width / width, d=stamp.height / height).moved(left, top)
    clips: tuple[Clip, ...] = ()
    if stamp.clip is not None:
        part = stamp.clip
        window = rectangle(left + part.left, top + part.top, part.width, part.height)
        clips = (Clip(((window, Matrix()),)),)
    yield Stamp(operations, matrix, clips=clips)


def _seal_of(content: bytes) -> tuple[tuple[Operation, ...], float, float] | None:
    """Give what a seal's picture is made of, and its size in units of its own."""
    if not content.startswith(_ZIP):
        return (PictureShape(content, Matrix()),), _UNIT.width, _UNIT.height
    try:
        inner = draw_list(read_document(open_ofd(content)), 0)
    except UnreadableDocument:
        return None
    return inner.operations, inner.width, inner.height

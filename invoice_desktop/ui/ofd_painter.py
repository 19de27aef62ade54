"""Paints the drawing of an OFD page with Qt; any thread may do so on an image of its own."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

from invoice_desktop.documents.embedded_pictures import read_layered_picture
from invoice_desktop.documents.ofd_geometry import Matrix
from invoice_desktop.documents.ofd_operations import (
    Blend,
    Clip,
    Colour,
    Operation,
    PageDrawing,
    Paint,
    PathShape,
    Pen,
    PictureShape,
    Shading,
    Stamp,
    Step,
    TextRun,
)
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.ui.ofd_fonts import EM, FontShelf, Shape

MOST_PIXELS = 25_000_000
"""A page is painted at a smaller scale rather than beyond this: 100 MB."""
LONGEST_SIDE = 30_000
MOST_PICTURE_PIXELS = 80_000_000
"""Of all different pictures on a page."""
_FARTHEST = 1e6
"""Device pixels: what reaches further is no drawing, and Qt's numbers do not reach there."""
_THINNEST = 0.7
_SHORTEST_DASH = 0.25
_NARROWEST = 0.5
_SLANT = 0.2
_BOLDER = 0.03
_JOINS = {
    "Round": Qt.PenJoinStyle.RoundJoin,
    "Bevel": Qt.PenJoinStyle.BevelJoin,
}
_CAPS = {
    "Round": Qt.PenCapStyle.RoundCap,
    "Square": Qt.PenCapStyle.SquareCap,
}
_SPREADS = {
    "Repeat": QGradient.Spread.RepeatSpread,
    "Reflect": QGradient.Spread.ReflectSpread,
}


def paint_image(drawing: PageDrawing, scale: float) -> QImage:
    """Paint a page on white, `scale` pixels a millimetre; smaller where that would be too large."""
    fitting = min(
        scale,
        (MOST_PIXELS / (drawing.width * drawing.height)) ** 0.5,
        LONGEST_SIDE / max(drawing.width, drawing.height),
    )
    width, height = (max(1, round(side * fitting)) for side in (drawing.width, drawing.height))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        paint(drawing, painter, fitting)
    finally:
        # an image that dies under its painter takes the program with it
        painter.end()
    return image


def paint(drawing: PageDrawing, painter: QPainter, scale: float) -> None:
    """Paint a page at the painter's origin, `scale` units of the painter a millimetre."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, drawing.width * scale, drawing.height * scale))
    base = QTransform.fromScale(scale, scale) * painter.transform()
    brushwork = _Brushwork(painter)
    for operation in drawing.operations:
        brushwork.put(operation, base)
    painter.restore()


class _Brushwork:
    """Paints operations one after the other."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._shelf = FontShelf()
        self._pictures: dict[tuple[bytes, bytes], QImage | None] = {}
        self._pixels_left = MOST_PICTURE_PIXELS

    def put(self, operation: Operation, base: QTransform) -> None:
        """Paint an operation; `base` leads from the page to the device."""
        to_device = transform_of(operation.matrix) * base
        if not _is_sane(to_device):
            return
        self._painter.save()
        for clip in operation.clips:
            self._clip(clip, base)
        match operation:
            case TextRun():
                self._put_text(operation, to_device)
            case PathShape():
                self._put_path(operation, to_device)
            case PictureShape():
                self._put_picture(operation, to_device)
            case Stamp():
                self._put_stamp(operation, to_device)
        self._painter.restore()

    def _clip(self, clip: Clip, base: QTransform) -> None:
        region = QPainterPath()
        region.setFillRule(Qt.FillRule.WindingFill)
        for steps, matrix in clip.areas:
            region.addPath((transform_of(matrix) * base).map(path_of(steps)))
        self._painter.setWorldTransform(QTransform())
        self._painter.setClipPath(region, Qt.ClipOperation.IntersectClip)

    def _put_text(self, run: TextRun, to_device: QTransform) -> None:
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        thin = False
        for glyph in run.glyphs:
            shape = self._shelf.shape(run.font, glyph, bold=run.bold)
            if shape is not None:
                thin = thin or (run.bold and not shape.bold)
                place = _placed(run, shape, glyph.room)
                outline.addPath(
                    (place * QTransform.fromTranslate(glyph.x, glyph.y)).map(shape.path)
                )
        pen = Pen(width=run.size * _BOLDER)
        bolder = run.fill if thin and run.stroke is None else None
        self._fill_and_stroke(
            outline, to_device, (run.fill, run.stroke or bolder), run.pen if run.stroke else pen
        )

    def _put_path(self, shape: PathShape, to_device: QTransform) -> None:
        path = path_of(shape.steps)
        if not shape.even_odd:
            path.setFillRule(Qt.FillRule.WindingFill)
        self._fill_and_stroke(path, to_device, (shape.fill, shape.stroke), shape.pen)

    def _fill_and_stroke(
        self,
        path: QPainterPath,
        to_device: QTransform,
        paints: tuple[Paint | None, Paint | None],
        pen: Pen,
    ) -> None:
        reach = to_device.mapRect(path.controlPointRect())
        sides = (reach.left(), reach.top(), reach.right(), reach.bottom())
        if not all(abs(side) < _FARTHEST for side in sides):
            return
        self._painter.setWorldTransform(to_device)
        fill, stroke = paints
        if fill is not None:
            self._painter.fillPath(path, brush_of(fill))
        if stroke is not None:
            self._painter.strokePath(path, pen_of(pen, stroke, _zoom(to_device)))

    def _put_picture(self, shape: PictureShape, to_device: QTransform) -> None:
        picture = self._picture(shape)
        if picture is None:
            return
        across = math.hypot(to_device.m11(), to_device.m12())
        smaller = across < picture.width()
        if across < picture.width() / 2:
            # the painter looks at four pixels only
            picture = picture.scaledToWidth(
                max(1, math.ceil(across)), Qt.TransformationMode.SmoothTransformation
            )
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smaller)
        self._painter.setOpacity(shape.opacity)
        self._painter.setWorldTransform(to_device)
        self._painter.drawImage(QRectF(0, 0, 1, 1), picture)

    def _picture(self, shape: PictureShape) -> QImage | None:
        key = (shape.content, shape.mask)
        if key not in self._pictures:
            self._pictures[key] = self._decoded(shape)
        return self._pictures[key]

    def _decoded(self, shape: PictureShape) -> QImage | None:
        try:
            read = read_layered_picture(shape.content, shape.mask)
        except UnreadableDocument:
            # told by the reading of the document; the page is worth seeing without it
            return None
        self._pixels_left -= read.width * read.height
        if self._pixels_left < 0:
            return None
        form = QImage.Format.Format_RGBA8888
        stored = QImage(read.pixels, read.width, read.height, read.width * 4, form)
        return stored.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def _put_stamp(self, stamp: Stamp, to_device: QTransform) -> None:
        if stamp.blend is Blend.MULTIPLY:
            self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for operation in stamp.operations:
            self.put(operation, to_device)


def transform_of(matrix: Matrix) -> QTransform:
    """Give a matrix as Qt's."""
    return QTransform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def path_of(steps: tuple[Step, ...]) -> QPainterPath:
    """Give a path as Qt's."""
    path = QPainterPath()
    for letter, numbers in steps:
        match letter:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "Q":
                path.quadTo(*numbers)
            case "B":
                path.cubicTo(*numbers)
            case "C":
                path.closeSubpath()
    return path


def brush_of(paint_: Paint) -> QBrush:
    """Give what an area is filled with."""
    return QBrush(_colour(paint_)) if isinstance(paint_, Colour) else QBrush(_gradient(paint_))


def pen_of(pen: Pen, paint_: Paint, zoom: float) -> QPen:
    """Give what a line is drawn with; `zoom` is how many device pixels a millimetre takes.

    No line is thinner than a visible one: readers of PDF do the same.
    """
    width = max(pen.width, _THINNEST / zoom)
    found = QPen(brush_of(paint_), width)
    found.setJoinStyle(_JOINS.get(pen.join, Qt.PenJoinStyle.MiterJoin))
    found.setCapStyle(_CAPS.get(pen.cap, Qt.PenCapStyle.FlatCap))
    found.setMiterLimit(max(pen.miter_limit, 1.0))
    if pen.dashes and sum(pen.dashes) * zoom > _SHORTEST_DASH * len(pen.dashes):
        dashes = pen.dashes * (1 + len(pen.dashes) % 2)
        found.setDashPattern([dash / width for dash in dashes])
        found.setDashOffset(pen.dash_offset / width)
    return found


def _placed(run: TextRun, shape: Shape, room: float) -> QTransform:
    """Give how a character's shape lies about its own origin, in millimetres.

    A substitute that is wider than the room which the file leaves is made narrower.
    """
    across = run.size * run.stretch
    wide = shape.advance * across
    if not shape.own and wide > room > _NARROWEST * wide:
        across *= room / wide
    placed = QTransform.fromScale(across / EM, run.size / EM)
    if run.italic:
        placed *= QTransform(1, 0, -_SLANT, 1, 0, 0)
    return placed * QTransform().rotate(run.turn) if run.turn else placed


def _is_sane(transform: QTransform) -> bool:
    parts = (transform.m11(), transform.m12(), transform.m21(), transform.m22(),
             transform.dx(), transform.dy())  # fmt: skip
    return all(abs(part) < _FARTHEST for part in parts)


def _zoom(transform: QTransform) -> float:
    return max(math.sqrt(abs(transform.determinant())), 1e-6)


def _colour(colour: Colour) -> QColor:
    return QColor(colour.red, colour.green, colour.blue, round(colour.opacity * 255))


def _gradient(shading: Shading) -> QGradient:
    start, end = QPointF(*shading.start), QPointF(*shading.end)
    gradient: QGradient
    if shading.radii is None:
        gradient = QLinearGradient(start, end)
    else:
        inner, outer = (max(radius, 0.0) for radius in shading.radii)
        gradient = QRadialGradient(end, outer, start, inner)
    for position, colour in shading.stops:
        gradient.setColorAt(position, _colour(colour))
    gradient.setSpread(_SPREADS.get(shading.spread, QGradient.Spread.PadSpread))
    return gradient

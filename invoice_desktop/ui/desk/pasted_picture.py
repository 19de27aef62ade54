"""A picture that is no file: out of the clipboard, or dragged from another program."""

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

PICTURE_NAME = "picture.png"
"""A name for what has none; it says nothing of what is on it."""


def picture_in(mime: QMimeData) -> QImage | None:
    """Give the picture in something dropped or pasted; files and texts go before it."""
    if not mime.hasImage() or mime.hasUrls() or mime.hasText():
        return None
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def png_of(image: QImage) -> bytes:
    """Write a picture without any loss: these bytes are its original from now on."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want the format as bytes
    return bytes(buffer.data().data())

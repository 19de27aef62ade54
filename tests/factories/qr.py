"""Draws QR codes."""

from io import BytesIO

import numpy as np
import zxingcpp
from PIL import Image


def draw_qr(text: str, scale: int = 4) -> bytes:
    """Draw a QR code as a PNG with its quiet zone; `scale` is the pixels of a module."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    pixels = np.array(zxingcpp.write_barcode_to_image(code, scale=scale, add_quiet_zones=True))
    written = BytesIO()
    Image.fromarray(pixels).save(written, "PNG")
    return written.getvalue()

"""Red seals lifted off a picture before its text is recognised."""

from invoice_desktop.documents.page_image import PageImage

_REDDER = 45
"""Levels of 255 by which red exceeds green and blue where a seal was pressed."""
_BRIGHT = 130
"""Of 255: the carmine of printed forms and their labels is darker, and stays."""
_LEAST_PART = 0.0004
_EDGE = 5
"""Pixels: seals fade out at their edges."""


def without_red_seals(image: PageImage) -> PageImage:
    """Give a picture in which red seals are as light as the paper and the print below them stays.

    In red light a red seal is as bright as paper, while black and blue print is as dark as ever.
    A picture without red comes back as it is.
    """
    import cv2
    import numpy as np

    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
    red, green, blue = (pixels[..., channel] for channel in range(3))
    redder = cv2.subtract(red, cv2.max(green, blue))
    sealed = ((redder > _REDDER) & (red > _BRIGHT)).astype(np.uint8)
    if sealed.mean() < _LEAST_PART:
        return image
    inside = sealed.astype(bool)
    paper, seal = float(np.median(red)), float(np.median(red[inside]))
    lift = max(paper - seal, 0.0) / max(float(np.median(redder[inside])), 1.0)
    # where a seal fades out it is as much lighter as it is less red
    light = cv2.add(red, cv2.convertScaleAbs(redder, alpha=lift))
    around = cv2.dilate(sealed, np.ones((_EDGE, _EDGE), np.uint8)).astype(bool)
    lifted = pixels.copy()
    lifted[around] = light[around][:, None]
    return PageImage(image.width, image.height, lifted.tobytes())

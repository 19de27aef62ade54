"""Reads the colours of OFD pages: gray, RGB, CMYK, palettes, and colours that run."""

from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_geometry import numbers_of
from invoice_desktop.documents.ofd_operations import Colour, Paint, Remark, Shading
from invoice_desktop.documents.ofd_resources import OfdResources
from invoice_desktop.documents.safe_xml import child, children, local_name, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

BLACK = Colour(0, 0, 0)
MOST_STOPS = 256
_CHANNELS = {1: "GRAY", 3: "RGB", 4: "CMYK"}


def read_paint(
    element: "XmlElement", resources: OfdResources, opacity: float, remarks: set[Remark]
) -> Paint | None:
    """Read a FillColor or StrokeColor; None when it says nothing or cannot be seen.

    Patterns and meshes are drawn in the first colour they hold.
    """
    opacity *= opacity_of(element)
    if opacity <= 0:
        return None
    for kind in ("AxialShd", "RadialShd"):
        running = child(element, kind)
        if running is not None:
            return _shading(running, resources, opacity)
    return _plain(element, resources, opacity, remarks)


def opacity_of(element: "XmlElement") -> float:
    """Give the attribute Alpha, 0 to 255 in the file, as 0 to 1."""
    numbers = numbers_of(element.get("Alpha"))
    return min(max(numbers[0] / 255, 0.0), 1.0) if numbers else 1.0


def _plain(
    element: "XmlElement", resources: OfdResources, opacity: float, remarks: set[Remark]
) -> Colour | None:
    value = str(element.get("Value", ""))
    space = _space(element, resources)
    if not value and space is not None and element.get("Index") is not None:
        value = _of_palette(space, str(element.get("Index")))
    if value:
        return _colour(value, space, opacity)
    inner = next(element.iterdescendants("{*}Color", "{*}FillColor"), None)
    if inner is not None:
        remarks.add(Remark.PATTERN_SIMPLIFIED)
        return _plain(inner, resources, opacity, remarks)
    if any(local_name(each) == "Pattern" for each in element):
        remarks.add(Remark.PATTERN_SIMPLIFIED)
        return None
    return Colour(BLACK.red, BLACK.green, BLACK.blue, opacity)


def _space(element: "XmlElement", resources: OfdResources) -> "XmlElement | None":
    identifier = str(element.get("ColorSpace", "")) or resources.default_colour_space()
    return resources.resource("ColorSpace", identifier)


def _of_palette(space: "XmlElement", index: str) -> str:
    palette = child(space, "Palette")
    colours = children(palette, "CV") if palette is not None else []
    numbers = numbers_of(index)
    place = int(numbers[0]) if numbers else 0
    return text_of(colours[place]) if 0 <= place < len(colours) else ""


def _colour(value: str, space: "XmlElement | None", opacity: float) -> Colour | None:
    bits = numbers_of(space.get("BitsPerComponent")) if space is not None else ()
    most = 2 ** min(max(int(bits[0]), 1), 16) - 1 if bits else 255
    parts = [min(max(number / most, 0.0), 1.0) for number in _components(value)]
    # the number of components says more than the name of the space, where they disagree
    match _CHANNELS.get(len(parts)):
        case "GRAY":
            red = green = blue = parts[0]
        case "RGB":
            red, green, blue = parts
        case "CMYK":
            red, green, blue = ((1 - part) * (1 - parts[3]) for part in parts[:3])
        case _:
            return None
    return Colour(round(red * 255), round(green * 255), round(blue * 255), opacity)


def _components(value: str) -> list[float]:
    """Read components: decimal, or hexadecimal after a `#`."""
    found: list[float] = []
    for part in value.split()[:8]:
        if part.startswith("#"):
            found.extend(_hexadecimal(part[1:]))
        else:
            found.extend(numbers_of(part))
    return found


def _hexadecimal(digits: str) -> list[float]:
    try:
        return [float(int(digits[:8], 16))]
    except ValueError:
        return []


def _shading(element: "XmlElement", resources: OfdResources, opacity: float) -> Shading | None:
    start, end = (numbers_of(element.get(name)) for name in ("StartPoint", "EndPoint"))
    stops = _stops(element, resources, opacity)
    if len(start) != 2 or len(end) != 2 or not stops:
        return None
    radii = None
    if local_name(element) == "RadialShd":
        inner, outer = (numbers_of(element.get(name)) for name in ("StartRadius", "EndRadius"))
        radii = (inner[0] if inner else 0.0, outer[0] if outer else 0.0)
    spread = str(element.get("MapType", "Direct"))
    return Shading((start[0], start[1]), (end[0], end[1]), radii, stops, spread)


def _stops(
    element: "XmlElement", resources: OfdResources, opacity: float
) -> tuple[tuple[float, Colour], ...]:
    segments = children(element, "Segment")[:MOST_STOPS]
    found = []
    for index, segment in enumerate(segments):
        holder = child(segment, "Color")
        value = str(holder.get("Value", "")) if holder is not None else ""
        colour = (
            _colour(value, _space(holder, resources), opacity * opacity_of(holder))
            if holder is not None
            else None
        )
        position = numbers_of(segment.get("Position"))
        evenly = index / max(1, len(segments) - 1)
        if colour is not None:
            found.append((min(max(position[0] if position else evenly, 0.0), 1.0), colour))
    return tuple(sorted(found, key=lambda stop: stop[0]))

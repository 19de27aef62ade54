"""An XML file becomes evidence."""

from invoice_desktop.capture.machine_data import machine_data_of
from invoice_desktop.domain.evidence import Capture, Evidence, Input, Reading
from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.signatures.tax_bureau_xml import tax_bureau_signatures


def capture_xml(given: Input, content: bytes) -> Capture:
    """Read an XML invoice: `EInvoice`, `eInvoice` or XBRL.

    Raises `UnreadableDocument` `no_invoice_found`, and those of `parse_xml`.
    """
    data = machine_data_of(content, "")
    if data is None or not data.invoice_number:
        raise UnreadableDocument("no_invoice_found", name=given.name)
    signatures = tax_bureau_signatures(signed=data.signed)
    evidence = Evidence(given, data.readings, data.remarks, signatures=signatures)
    return Capture(given, (evidence,))


def readings_of_xml(content: bytes, member: str) -> tuple[Reading, ...]:
    """Read an XML that another document carries; empty when it is no invoice.

    Raises `UnreadableDocument` as `parse_xml` does.
    """
    data = machine_data_of(content, member)
    return data.readings if data is not None else ()

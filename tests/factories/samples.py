"""The documents to try that the program ships: invented companies, region 99, no tax bureau's seal.

    python -m tests.factories.samples

writes them anew into `resources/samples`.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

from invoice_desktop.domain.invoice import Field, InvoiceKind
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pdf import make_pdf

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def sample_documents() -> dict[str, bytes]:
    """Give the samples by file name: a coherent PDF, a coherent OFD, and an edited PDF."""
    digital = make_invoice(
        InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=3, seed=7, issue_date=date(2026, 9, 14)
    )
    electronic = make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, lines=2, seed=8)
    honest = make_invoice(InvoiceKind.FULLY_DIGITAL_ORDINARY, lines=1, seed=9)
    total = honest.amount(Field.TOTAL_INCLUDING_TAX)
    edited = honest.changed({Field.TOTAL_INCLUDING_TAX: total + Decimal("8000.00")})
    return {
        "1-digital-invoice.pdf": make_pdf(digital),
        "2-electronic-invoice.ofd": make_ofd(electronic).packed(),
        "3-edited-invoice.pdf": make_pdf(edited),
    }


def main() -> None:
    """Write the samples."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    for name, content in sample_documents().items():
        (SAMPLES / name).write_bytes(content)


if __name__ == "__main__":
    main()

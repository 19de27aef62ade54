"""The archive's tables as queries see them; `migrations` makes them.

Dates are ISO texts and amounts whole cents: SQLAlchemy's own Date and Numeric give columns
that SQLite compares as numbers. `*_order` are microseconds since 1970 in UTC, to sort by;
beside each stands the ISO text with the zone in which it was written.
"""

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

METADATA = MetaData()

META = Table(
    "meta",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

INVOICE = Table(
    "invoice",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("identity", Text),
    Column("kind", Text),
    Column("invoice_code", Text),
    Column("invoice_number", Text),
    Column("issue_date", Text),
    Column("seller_name", Text, nullable=False),
    Column("seller_key", Text, nullable=False),
    Column("seller_taxpayer_id", Text, nullable=False),
    Column("buyer_name", Text, nullable=False),
    Column("buyer_key", Text, nullable=False),
    Column("buyer_taxpayer_id", Text, nullable=False),
    Column("amount_excluding_tax", Integer),
    Column("tax_amount", Integer),
    Column("total_including_tax", Integer),
    Column("authenticity", Text, nullable=False),
    Column("acceptance", Text, nullable=False),
    Column("authority", Text),
    Column("input_format", Text, nullable=False),
    Column("input_name", Text, nullable=False),
    Column("verified_at", Text, nullable=False),
    Column("verified_order", Integer, nullable=False),
    Column("verified_by", Text, nullable=False),
    Column("showings", Integer, nullable=False),
)

DOCUMENT = Table(
    "document",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("sm3", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("received_from", Text, nullable=False),
    Column("received_by", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

VERIFICATION = Table(
    "verification",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("invoice_id", Text, nullable=False),
    Column("document_sha256", Text),
    Column("input_sha256", Text, nullable=False),
    Column("input_name", Text, nullable=False),
    Column("pages", Text, nullable=False),
    Column("invoice_code", Text),
    Column("invoice_number", Text),
    Column("issue_date", Text),
    Column("seller_key", Text, nullable=False),
    Column("seller_taxpayer_id", Text, nullable=False),
    Column("amount_excluding_tax", Integer),
    Column("total_including_tax", Integer),
    Column("authenticity", Text, nullable=False),
    Column("acceptance", Text, nullable=False),
    Column("authority", Text),
    Column("program_version", Text, nullable=False),
    Column("rule_pack_version", Text, nullable=False),
    Column("verified_at", Text, nullable=False),
    Column("verified_order", Integer, nullable=False),
    Column("verified_by", Text, nullable=False),
    Column("snapshot", Text, nullable=False),
)

OUR_COMPANY = Table(
    "our_company",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("taxpayer_id", Text, nullable=False),
    Column("address_and_phone", Text, nullable=False),
    Column("bank_and_account", Text, nullable=False),
)

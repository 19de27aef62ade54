"""The archive's tables as queries see them, alike on both engines; `migrations` makes them.

Dates are ISO texts and amounts whole cents: SQLAlchemy's own Date and Numeric give columns
that SQLite compares as numbers. `*_order` are microseconds since 1970 in UTC, to sort by;
beside each stands the ISO text with the zone in which it was written.

`office_id` leads every unique key, so that many offices can share a distributed database one
day; there is one office today. `row_id` is a whole number for the engine's own use; what leaves
the archive is named by a UUID.
"""

from sqlalchemy import BigInteger, Column, LargeBinary, MetaData, Table, Text

OFFICE = 1
"""The one office whose rows an archive holds today."""

METADATA = MetaData()


def _office() -> Column[int]:
    return Column("office_id", BigInteger, nullable=False, default=OFFICE)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    # SQLAlchemy casts an Integer to 32 bits on PostgreSQL; times in microseconds need 64
    return Column(name, BigInteger, nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable)


META = Table("meta", METADATA, Column("name", Text, primary_key=True), _text("value"))

PARTY = Table(
    "party",
    METADATA,
    Column("id", BigInteger, primary_key=True),
    _office(),
    _text("name"),
    _text("name_key"),
    _text("taxpayer_id"),
    _text("initials", nullable=True),
    _number("sellings"),
    _number("buyings"),
)

INVOICE = Table(
    "invoice",
    METADATA,
    Column("row_id", BigInteger, primary_key=True),
    _office(),
    _text("id"),
    _number("version"),
    _text("identity", nullable=True),
    _text("kind", nullable=True),
    _text("invoice_code", nullable=True),
    _text("invoice_number", nullable=True),
    _text("number_reversed", nullable=True),
    _text("issue_date", nullable=True),
    _number("seller_party", nullable=True),
    _text("seller_name"),
    _text("seller_key"),
    _text("seller_taxpayer_id"),
    _number("buyer_party", nullable=True),
    _text("buyer_name"),
    _text("buyer_key"),
    _text("buyer_taxpayer_id"),
    _number("amount_excluding_tax", nullable=True),
    _number("tax_amount", nullable=True),
    _number("total_including_tax", nullable=True),
    _text("authenticity"),
    _text("acceptance"),
    _text("authority", nullable=True),
    _text("status"),
    _text("category"),
    _text("input_format"),
    _text("input_name"),
    _text("verified_at"),
    _number("verified_order"),
    _text("verified_by"),
    _number("showings"),
)

INVOICE_TEXT = Table(
    "invoice_text",
    METADATA,
    Column("row_id", BigInteger, primary_key=True),
    _office(),
    _text("words"),
)
"""What is searched in lines and remarks: one width, one case, a space between the parts."""

INVOICE_GRAM = Table(
    "invoice_gram",
    METADATA,
    Column("rowid", BigInteger, primary_key=True),
    _text("grams"),
)
"""SQLite only: the full-text index over the pairs of neighbouring characters of the words."""

DOCUMENT = Table(
    "document",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("sha256", Text, primary_key=True),
    _text("sm3"),
    _text("name"),
    _text("format"),
    _number("size"),
    _text("received_at"),
    _text("received_from"),
    _text("received_by"),
    Column("content", LargeBinary, nullable=False),
)

VERIFICATION = Table(
    "verification",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("id", Text, primary_key=True),
    _number("invoice_row"),
    _text("document_sha256", nullable=True),
    _text("input_sha256"),
    _text("input_name"),
    _text("pages"),
    _text("invoice_code", nullable=True),
    _text("invoice_number", nullable=True),
    _text("issue_date", nullable=True),
    _text("seller_key"),
    _text("seller_taxpayer_id"),
    _number("amount_excluding_tax", nullable=True),
    _number("total_including_tax", nullable=True),
    _text("authenticity"),
    _text("acceptance"),
    _text("authority", nullable=True),
    _text("program_version"),
    _text("rule_pack_version"),
    _text("verified_at"),
    _number("verified_order"),
    _text("verified_by"),
    _text("snapshot"),
)

OUR_COMPANY = Table(
    "our_company",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("id", Text, primary_key=True),
    _number("position"),
    _text("name"),
    _text("taxpayer_id"),
    _text("address_and_phone"),
    _text("bank_and_account"),
)

MONTH_STAT = Table(
    "month_stat",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("month", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("authenticity", Text, primary_key=True),
    Column("acceptance", Text, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("category", Text, primary_key=True),
    _number("invoices"),
    _number("amount_excluding_tax"),
    _number("tax_amount"),
    _number("total_including_tax"),
)
"""Sums by month of issue ("2026-03", or "" where the date is unknown); triggers keep them."""

TAG = Table(
    "tag",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("invoice_row", BigInteger, primary_key=True),
    Column("name", Text, primary_key=True),
)

NOTE = Table(
    "note",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("id", Text, primary_key=True),
    _number("invoice_row"),
    _text("text"),
    _text("written_at"),
    _number("written_order"),
    _text("written_by"),
)

ATTACHMENT = Table(
    "attachment",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("id", Text, primary_key=True),
    _number("invoice_row"),
    _text("document_sha256"),
    _text("name"),
    _text("attached_at"),
    _number("attached_order"),
    _text("attached_by"),
)

SETTING = Table(
    "setting",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("owner", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    _text("value"),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("desk", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    _text("at"),
    _number("at_order"),
    _text("who"),
    _text("act"),
    _text("subject"),
    _text("before"),
    _text("after"),
    _text("previous"),
    _text("digest"),
    _text("signature"),
)

AUDIT_HEAD = Table(
    "audit_head",
    METADATA,
    Column("office_id", BigInteger, primary_key=True, default=OFFICE),
    Column("desk", Text, primary_key=True),
    _text("public_key"),
    _number("number"),
    _text("digest"),
    _text("signature"),
)

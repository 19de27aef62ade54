"""The triggers of version 2: sums by month, and how often a company sells and buys.

Triggers, not the program, keep them: whatever writes an invoice, they stay true. Frozen.
"""

_KEYS = "office_id, month, kind, authenticity, acceptance, status, category"
_SUMS = "invoices, amount_excluding_tax, tax_amount, total_including_tax"
_COUNTED = (
    "issue_date",
    "kind",
    "authenticity",
    "acceptance",
    "status",
    "category",
    "amount_excluding_tax",
    "tax_amount",
    "total_including_tax",
)


def _add(row: str) -> str:
    return f"""
    INSERT INTO month_stat ({_KEYS}, {_SUMS}) VALUES (
        {row}.office_id, coalesce(substr({row}.issue_date, 1, 7), ''), coalesce({row}.kind, ''),
        {row}.authenticity, {row}.acceptance, {row}.status, {row}.category,
        1, coalesce({row}.amount_excluding_tax, 0), coalesce({row}.tax_amount, 0),
        coalesce({row}.total_including_tax, 0)
    ) ON CONFLICT ({_KEYS}) DO UPDATE SET
        invoices = month_stat.invoices + 1,
        amount_excluding_tax = month_stat.amount_excluding_tax + excluded.amount_excluding_tax,
        tax_amount = month_stat.tax_amount + excluded.tax_amount,
        total_including_tax = month_stat.total_including_tax + excluded.total_including_tax;
    """


def _take_away(row: str) -> str:
    return f"""
    UPDATE month_stat SET
        invoices = invoices - 1,
        amount_excluding_tax = amount_excluding_tax - coalesce({row}.amount_excluding_tax, 0),
        tax_amount = tax_amount - coalesce({row}.tax_amount, 0),
        total_including_tax = total_including_tax - coalesce({row}.total_including_tax, 0)
    WHERE office_id = {row}.office_id
        AND month = coalesce(substr({row}.issue_date, 1, 7), '')
        AND kind = coalesce({row}.kind, '') AND authenticity = {row}.authenticity
        AND acceptance = {row}.acceptance AND status = {row}.status
        AND category = {row}.category;
    """


def _count_parties(row: str, step: str) -> str:
    return f"""
    UPDATE party SET sellings = sellings {step} WHERE id = {row}.seller_party;
    UPDATE party SET buyings = buyings {step} WHERE id = {row}.buyer_party;
    """


_SUMS_CHANGE = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in _COUNTED)
_PARTIES_CHANGE = (
    "NEW.seller_party IS DISTINCT FROM OLD.seller_party "
    "OR NEW.buyer_party IS DISTINCT FROM OLD.buyer_party"
)

SQLITE = (
    f"""
    CREATE TRIGGER invoice_in AFTER INSERT ON invoice BEGIN
        {_add("NEW")} {_count_parties("NEW", "+ 1")}
    END
    """,
    f"""
    CREATE TRIGGER invoice_out AFTER DELETE ON invoice BEGIN
        {_take_away("OLD")} {_count_parties("OLD", "- 1")}
    END
    """,
    f"""
    CREATE TRIGGER invoice_sums_change AFTER UPDATE ON invoice WHEN {_SUMS_CHANGE} BEGIN
        {_take_away("OLD")} {_add("NEW")}
    END
    """,
    f"""
    CREATE TRIGGER invoice_parties_change AFTER UPDATE ON invoice WHEN {_PARTIES_CHANGE} BEGIN
        {_count_parties("OLD", "- 1")} {_count_parties("NEW", "+ 1")}
    END
    """,
)

POSTGRESQL = (
    f"""
    CREATE FUNCTION invoice_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'INSERT' THEN
            {_add("NEW")} {_count_parties("NEW", "+ 1")}
        ELSIF TG_OP = 'DELETE' THEN
            {_take_away("OLD")} {_count_parties("OLD", "- 1")}
        ELSE
            IF {_SUMS_CHANGE} THEN
                {_take_away("OLD")} {_add("NEW")}
            END IF;
            IF {_PARTIES_CHANGE} THEN
                {_count_parties("OLD", "- 1")} {_count_parties("NEW", "+ 1")}
            END IF;
        END IF;
        RETURN NULL;
    END
    $$
    """,
    """
    CREATE TRIGGER invoice_is_counted AFTER INSERT OR UPDATE OR DELETE ON invoice
    FOR EACH ROW EXECUTE FUNCTION invoice_is_counted()
    """,
)

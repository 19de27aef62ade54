"""The definitions of version 2, for both engines (see `dialects`). Frozen with it."""

_AMOUNTS = """
        amount_excluding_tax <number>,
        tax_amount <number>,
        total_including_tax <number>,
"""

TABLES = (
    """
    CREATE TABLE meta (
        name <text> PRIMARY KEY NOT NULL,
        value <text> NOT NULL
    ) <strict>
    """,
    """
    CREATE TABLE party (
        id <row_id>,
        office_id <number> NOT NULL,
        name <text> NOT NULL,
        name_key <text> NOT NULL,
        taxpayer_id <text> NOT NULL,
        initials <text>,
        sellings <number> NOT NULL DEFAULT 0,
        buyings <number> NOT NULL DEFAULT 0,
        UNIQUE (office_id, name_key, taxpayer_id)
        <party_key>
    ) <strict>
    """,
    f"""
    CREATE TABLE invoice (
        row_id <row_id>,
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        version <number> NOT NULL,
        identity <text>,
        kind <text>,
        invoice_code <text>,
        invoice_number <text>,
        number_reversed <text>,
        issue_date <text> CHECK (issue_date <is_day>),
        seller_party <number>,
        seller_name <text> NOT NULL,
        seller_key <text> NOT NULL,
        seller_taxpayer_id <text> NOT NULL,
        buyer_party <number>,
        buyer_name <text> NOT NULL,
        buyer_key <text> NOT NULL,
        buyer_taxpayer_id <text> NOT NULL,
        {_AMOUNTS}
        authenticity <text> NOT NULL,
        acceptance <text> NOT NULL,
        authority <text>,
        status <text> NOT NULL,
        category <text> NOT NULL,
        input_format <text> NOT NULL,
        input_name <text> NOT NULL,
        verified_at <text> NOT NULL,
        verified_order <number> NOT NULL,
        verified_by <text> NOT NULL,
        showings <number> NOT NULL CHECK (showings > 0),
        UNIQUE (office_id, id),
        UNIQUE (office_id, identity)
        <row_key>
    ) <strict>
    """,
    """
    CREATE TABLE invoice_text (
        row_id <row_id>,
        office_id <number> NOT NULL DEFAULT 1,
        words <text> NOT NULL
        <row_key>
    ) <strict>
    """,
    """
    CREATE TABLE document (
        office_id <number> NOT NULL,
        sha256 <text> NOT NULL,
        sm3 <text> NOT NULL,
        name <text> NOT NULL,
        format <text> NOT NULL,
        size <number> NOT NULL,
        received_at <text> NOT NULL,
        received_from <text> NOT NULL,
        received_by <text> NOT NULL,
        content <bytes> NOT NULL CHECK (length(content) = size),
        PRIMARY KEY (office_id, sha256)
    ) <strict>
    """,
    """
    CREATE TABLE verification (
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        invoice_row <number> NOT NULL,
        document_sha256 <text>,
        input_sha256 <text> NOT NULL,
        input_name <text> NOT NULL,
        pages <text> NOT NULL,
        invoice_code <text>,
        invoice_number <text>,
        issue_date <text> CHECK (issue_date <is_day>),
        seller_key <text> NOT NULL,
        seller_taxpayer_id <text> NOT NULL,
        amount_excluding_tax <number>,
        total_including_tax <number>,
        authenticity <text> NOT NULL,
        acceptance <text> NOT NULL,
        authority <text>,
        program_version <text> NOT NULL,
        rule_pack_version <text> NOT NULL,
        verified_at <text> NOT NULL,
        verified_order <number> NOT NULL,
        verified_by <text> NOT NULL,
        snapshot <text> NOT NULL,
        PRIMARY KEY (office_id, id),
        <of_invoice>,
        FOREIGN KEY (office_id, document_sha256) REFERENCES document (office_id, sha256)
    ) <strict>
    """,
    """
    CREATE TABLE our_company (
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        position <number> NOT NULL,
        name <text> NOT NULL,
        taxpayer_id <text> NOT NULL,
        address_and_phone <text> NOT NULL,
        bank_and_account <text> NOT NULL,
        PRIMARY KEY (office_id, id)
    ) <strict>
    """,
    """
    CREATE TABLE month_stat (
        office_id <number> NOT NULL,
        month <text> NOT NULL,
        kind <text> NOT NULL,
        authenticity <text> NOT NULL,
        acceptance <text> NOT NULL,
        status <text> NOT NULL,
        category <text> NOT NULL,
        invoices <number> NOT NULL,
        amount_excluding_tax <number> NOT NULL,
        tax_amount <number> NOT NULL,
        total_including_tax <number> NOT NULL,
        PRIMARY KEY (office_id, month, kind, category, authenticity, acceptance, status)
    ) <strict_by_key>
    """,
    """
    CREATE TABLE tag (
        office_id <number> NOT NULL,
        invoice_row <number> NOT NULL,
        name <text> NOT NULL,
        PRIMARY KEY (office_id, invoice_row, name),
        <of_invoice>
    ) <strict>
    """,
    """
    CREATE TABLE note (
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        invoice_row <number> NOT NULL,
        text <text> NOT NULL,
        written_at <text> NOT NULL,
        written_order <number> NOT NULL,
        written_by <text> NOT NULL,
        PRIMARY KEY (office_id, id),
        <of_invoice>
    ) <strict>
    """,
    """
    CREATE TABLE attachment (
        office_id <number> NOT NULL,
        id <text> NOT NULL,
        invoice_row <number> NOT NULL,
        document_sha256 <text> NOT NULL,
        name <text> NOT NULL,
        attached_at <text> NOT NULL,
        attached_order <number> NOT NULL,
        attached_by <text> NOT NULL,
        PRIMARY KEY (office_id, id),
        <of_invoice>,
        FOREIGN KEY (office_id, document_sha256) REFERENCES document (office_id, sha256)
    ) <strict>
    """,
    """
    CREATE TABLE setting (
        office_id <number> NOT NULL,
        owner <text> NOT NULL,
        name <text> NOT NULL,
        value <text> NOT NULL,
        PRIMARY KEY (office_id, owner, name)
    ) <strict>
    """,
    """
    CREATE TABLE audit (
        office_id <number> NOT NULL,
        desk <text> NOT NULL,
        number <number> NOT NULL,
        at <text> NOT NULL,
        at_order <number> NOT NULL,
        who <text> NOT NULL,
        act <text> NOT NULL,
        subject <text> NOT NULL,
        before <text> NOT NULL,
        after <text> NOT NULL,
        previous <text> NOT NULL,
        digest <text> NOT NULL,
        signature <text> NOT NULL,
        PRIMARY KEY (office_id, desk, number)
    ) <strict>
    """,
    """
    CREATE TABLE audit_head (
        office_id <number> NOT NULL,
        desk <text> NOT NULL,
        public_key <text> NOT NULL,
        number <number> NOT NULL,
        digest <text> NOT NULL,
        signature <text> NOT NULL,
        PRIMARY KEY (office_id, desk)
    ) <strict>
    """,
)

SQLITE_WORDS = (
    """
    CREATE VIRTUAL TABLE invoice_gram USING fts5 (
        grams, content='', contentless_delete=1, detail=none,
        tokenize='unicode61 remove_diacritics 0'
    )
    """,
)
POSTGRESQL_WORDS = (
    # stored: the planner takes the making of it for cheap, and would make it of every row
    """
    CREATE TABLE invoice_gram (
        rowid BIGINT PRIMARY KEY,
        grams TEXT NOT NULL,
        pieces TSVECTOR GENERATED ALWAYS AS (array_to_tsvector(string_to_array(grams, ' '))) STORED
    )
    """,
    "CREATE INDEX invoice_gram_words ON invoice_gram USING gin (pieces) WITH (fastupdate = off)",
    "CREATE INDEX party_by_part_of_name ON party USING gin (name_key gin_trgm_ops)",
)

INDEXES = (
    "CREATE INDEX invoice_by_verified ON invoice (verified_order, row_id)",
    "CREATE INDEX invoice_by_issue_date ON invoice (issue_date, row_id, status)",
    # the newest of a year are among the newest of its months
    """
    CREATE INDEX invoice_by_month
    ON invoice (substr(issue_date, 1, 7), row_id, status, issue_date)
    """,
    "CREATE INDEX invoice_by_total ON invoice (total_including_tax, row_id)",
    "CREATE INDEX invoice_by_net ON invoice (amount_excluding_tax, row_id)",
    "CREATE INDEX invoice_by_tax ON invoice (tax_amount, row_id)",
    "CREATE INDEX invoice_by_seller_name ON invoice (seller_key, row_id)",
    "CREATE INDEX invoice_by_buyer_name ON invoice (buyer_key, row_id)",
    "CREATE INDEX invoice_by_kind ON invoice (kind, row_id)",
    "CREATE INDEX invoice_by_authenticity ON invoice (authenticity, row_id)",
    "CREATE INDEX invoice_by_acceptance ON invoice (acceptance, row_id)",
    "CREATE INDEX invoice_by_status ON invoice (status, row_id)",
    "CREATE INDEX invoice_by_category ON invoice (category, row_id)",
    "CREATE INDEX invoice_by_verifier ON invoice (verified_by, row_id)",
    "CREATE INDEX invoice_by_showings ON invoice (showings, row_id)",
    "CREATE INDEX invoice_by_code ON invoice (invoice_code, row_id)",
    "CREATE INDEX invoice_by_number ON invoice (invoice_number, row_id)",
    "CREATE INDEX invoice_by_number_end ON invoice (number_reversed, row_id)",
    # a company is asked for with a year and a status, and rows are dear to look up; partial, so
    # that no planner skips through them for a year alone
    """
    CREATE INDEX invoice_by_seller ON invoice (seller_party, issue_date, status, row_id)
    WHERE seller_party IS NOT NULL
    """,
    """
    CREATE INDEX invoice_by_buyer ON invoice (buyer_party, issue_date, status, row_id)
    WHERE buyer_party IS NOT NULL
    """,
    "CREATE INDEX party_by_taxpayer_id ON party (taxpayer_id)",
    "CREATE INDEX party_by_initials ON party (initials)",
    "CREATE INDEX verification_by_invoice ON verification (invoice_row, verified_order)",
    "CREATE INDEX verification_by_time ON verification (verified_order, id)",
    "CREATE INDEX verification_by_verifier ON verification (verified_by, verified_order, id)",
    "CREATE INDEX verification_by_input ON verification (input_sha256, verified_order)",
    "CREATE INDEX verification_by_document ON verification (document_sha256)",
    "CREATE INDEX verification_by_total ON verification (total_including_tax, issue_date)",
    "CREATE INDEX verification_by_amount ON verification (amount_excluding_tax, issue_date)",
    "CREATE INDEX tag_by_name ON tag (name, invoice_row)",
    "CREATE INDEX note_by_invoice ON note (invoice_row)",
    "CREATE INDEX attachment_by_invoice ON attachment (invoice_row)",
    "CREATE INDEX attachment_by_document ON attachment (document_sha256)",
    "CREATE INDEX audit_by_time ON audit (office_id, at_order, desk, number)",
    "CREATE INDEX audit_by_subject ON audit (office_id, subject, at_order)",
)

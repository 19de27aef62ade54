"""Keeping verifications: documents, entries in the list, companies, words, and the log."""

import hashlib
from collections.abc import Mapping, Sequence

from sqlalchemy import (
    Connection,
    RowMapping,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.store.bulk import insert_rows
from invoice_desktop.store.engines import listed_texts, one_of
from invoice_desktop.store.parties import PartyKey
from invoice_desktop.store.prepared import Prepared, Values
from invoice_desktop.store.tables import (
    DOCUMENT,
    INVOICE,
    INVOICE_GRAM,
    INVOICE_TEXT,
    OFFICE,
    VERIFICATION,
)
from invoice_desktop.store.words import grams_of

Numbers = dict[PartyKey, int]

_LIKELY = 50
_TELLING = (
    "identity",
    "invoice_code",
    "invoice_number",
    "issue_date",
    "amount_excluding_tax",
    "total_including_tax",
)

_I, _V, _D = INVOICE.c, VERIFICATION.c, DOCUMENT.c

# built once: building a statement takes longer than running it
_INSERT_INVOICE = insert(INVOICE)
_INSERT_DOCUMENT = insert(DOCUMENT)
_INSERT_VERIFICATION = insert(VERIFICATION)
_DELETE_TEXT = delete(INVOICE_TEXT).where(INVOICE_TEXT.c.row_id == bindparam("number"))
_DELETE_GRAMS = delete(INVOICE_GRAM).where(INVOICE_GRAM.c.rowid == bindparam("number"))
_KNOWN_DOCUMENT = (
    select(_D.sha256).where(_D.office_id == OFFICE).where(_D.sha256 == bindparam("digest"))
)
_KEPT_ALREADY = (
    select(_I.id)
    .join(VERIFICATION, _V.invoice_row == _I.row_id)
    .where(_V.office_id == OFFICE)
    .where(_V.id == bindparam("verification"))
)
_BY_IDENTITY = (
    select(INVOICE).where(_I.office_id == OFFICE).where(_I.identity == bindparam("identity"))
)
_BY_BYTES = (
    select(INVOICE)
    .join(VERIFICATION, _V.invoice_row == _I.row_id)
    .where(_V.input_sha256 == bindparam("sha256"))
    .where(_V.pages == bindparam("pages"))
    .order_by(_V.verified_order.desc())
    .limit(_LIKELY)
)
_UPDATE_ENTRY = update(INVOICE).where(
    _I.row_id == bindparam("number"), _I.version == bindparam("seen")
)
_WANTED = bindparam("wanted", type_=Text())
# the office leads two of these indexes: without it the whole of them would be walked
_ANY_IDENTITY = select(_I.identity).where(_I.office_id == OFFICE, one_of(_I.identity, _WANTED))
_ANY_DOCUMENT = select(_D.sha256).where(_D.office_id == OFFICE, one_of(_D.sha256, _WANTED))
_ANY_INPUT = select(_V.input_sha256).where(one_of(_V.input_sha256, _WANTED))
ANY_KNOWN = tuple(each.limit(1) for each in (_ANY_IDENTITY, _ANY_INPUT, _ANY_DOCUMENT))
"""Tell whether one of the `wanted` identities, inputs, documents is known."""
_LAST_NUMBER = select(func.coalesce(func.max(_I.row_id), 0))
_NEXT_NUMBERS = text(
    "SELECT nextval(pg_get_serial_sequence('invoice', 'row_id')) FROM generate_series(1, :count)"
)


class Overtaken(Exception):
    """Another desk changed the entry between reading and writing: the work is done again."""


def keep(connection: Connection, given: Prepared, numbers: Numbers) -> tuple[str, Deed | None]:
    """Keep a verification within the caller's transaction; give its entry and what to log.

    What is kept already, and only its answer was lost, is not kept or logged again.
    """
    kept = connection.execute(_KEPT_ALREADY, {"verification": given.verification["id"]}).scalar()
    if kept is not None:
        return kept, None
    if given.document is not None:
        _keep_document(connection, given.document)
    entry = _entry_of(connection, given)
    if entry is None:
        identifier, number = given.entry, _new_numbers(connection, 1)[0]
        connection.execute(_INSERT_INVOICE, _new_entry(given, number, numbers))
        _keep_words(connection, [(number, given.words)])
    else:
        identifier, number = entry["id"], entry["row_id"]
        _join_entry(connection, entry, given, numbers)
    connection.execute(_INSERT_VERIFICATION, given.verification | {"invoice_row": number})
    return identifier, _deed(given, identifier)


def are_new(connection: Connection, given: Sequence[Prepared]) -> bool:
    """Tell whether all of these are invoices and documents that the archive has not seen."""
    identities = {each.listed["identity"] for each in given}
    inputs = {each.verification["input_sha256"] for each in given}
    if None in identities or {len(identities), len(inputs)} != {len(given)}:
        return False
    return not any(
        connection.execute(statement, {"wanted": listed_texts(values)}).first()
        for statement, values in zip(ANY_KNOWN, (identities, inputs, inputs), strict=True)
    )


def keep_new(
    connection: Connection, given: Sequence[Prepared], numbers: Numbers
) -> tuple[str, ...]:
    """Keep many new ones within the caller's transaction: much faster than one by one."""
    rows = _new_numbers(connection, len(given))
    if documents := [each.document for each in given if each.document is not None]:
        insert_rows(connection, DOCUMENT, documents)
    placed = list(zip(given, rows, strict=True))
    insert_rows(connection, INVOICE, [_new_entry(one, row, numbers) for one, row in placed])
    insert_rows(
        connection,
        VERIFICATION,
        [one.verification | {"invoice_row": row} for one, row in placed],
    )
    _keep_words(connection, [(row, one.words) for one, row in placed])
    return tuple(each.entry for each in given)


def deeds_of(
    given: Sequence[Prepared], entries: tuple[str, ...], *, each_logged: bool
) -> list[Deed]:
    """Give what to log of many that were kept together."""
    if each_logged:
        return [_deed(one, entry) for one, entry in zip(given, entries, strict=True)]
    return [_deed_of_many(given, entries)]


def parties_of(given: Sequence[Prepared]) -> list[tuple[str, str, str]]:
    """Give every company that these verifications name."""
    return [party for each in given for party in each.parties]


def _deed(given: Prepared, entry: str) -> Deed:
    return Deed(
        Act.VERIFICATION_KEPT,
        given.who,
        given.at,
        entry,
        after={
            "authenticity": given.listed["authenticity"],
            "acceptance": given.listed["acceptance"],
            "input_sha256": given.verification["input_sha256"],
        },
    )


def _deed_of_many(given: Sequence[Prepared], entries: tuple[str, ...]) -> Deed:
    newest = max(given, key=lambda each: each.at)
    digest = hashlib.sha256("\n".join(entries).encode()).hexdigest()
    after = {"count": str(len(entries)), "entries_sha256": digest}
    return Deed(Act.VERIFICATIONS_KEPT, newest.who, newest.at, after=after)


def _new_numbers(connection: Connection, count: int) -> list[int]:
    if connection.dialect.name == "sqlite":
        # nobody else writes while this transaction does
        last = connection.execute(_LAST_NUMBER).scalar_one()
        return list(range(last + 1, last + count + 1))
    return list(connection.execute(_NEXT_NUMBERS, {"count": count}).scalars())


def _new_entry(given: Prepared, number: int, numbers: Numbers) -> Values:
    return {
        "row_id": number,
        "id": given.entry,
        **given.first,
        **given.listed,
        **_party_numbers(given, numbers),
    }


def _party_numbers(given: Prepared, numbers: Numbers) -> Values:
    (_, seller, seller_id), (_, buyer, buyer_id) = given.parties
    return {
        "seller_party": numbers.get((seller, seller_id)),
        "buyer_party": numbers.get((buyer, buyer_id)),
    }


def _keep_words(connection: Connection, placed: Sequence[tuple[int, str]]) -> None:
    kept = [
        {"row_id": number, "office_id": OFFICE, "words": words} for number, words in placed if words
    ]
    grams = [{"rowid": number, "grams": grams_of(words)} for number, words in placed if words]
    insert_rows(connection, INVOICE_TEXT, kept)
    insert_rows(connection, INVOICE_GRAM, grams)


def _keep_document(connection: Connection, document: Values) -> None:
    if connection.execute(_KNOWN_DOCUMENT, {"digest": document["sha256"]}).first() is None:
        connection.execute(_INSERT_DOCUMENT, document)


def _entry_of(connection: Connection, given: Prepared) -> RowMapping | None:
    if given.listed["identity"] is not None:
        values = {"identity": given.listed["identity"]}
        found = connection.execute(_BY_IDENTITY, values).mappings().first()
        if found is not None:
            return found
    # a picture whose number could not be read is known again by its bytes; one page may carry
    # several such invoices, so nothing that was read may speak against it
    values = {
        "sha256": given.verification["input_sha256"],
        "pages": given.verification["pages"],
    }
    rows = connection.execute(_BY_BYTES, values).mappings()
    return next((row for row in rows if _may_be_one(row, given.listed)), None)


def _may_be_one(row: RowMapping, listed: Mapping[str, object]) -> bool:
    return all(
        row[name] is None or listed[name] is None or row[name] == listed[name] for name in _TELLING
    )


def _join_entry(
    connection: Connection, entry: RowMapping, given: Prepared, numbers: Numbers
) -> None:
    changes: Values = {"version": entry["version"] + 1, "showings": entry["showings"] + 1}
    listed = given.listed
    if listed["verified_order"] >= entry["verified_order"]:
        changes |= listed | _party_numbers(given, numbers)
        # what identified the entry once is kept when a later showing is read less well
        changes["identity"] = listed["identity"] or entry["identity"]
        _renew_words(connection, entry["row_id"], given.words)
    elif entry["identity"] is None:
        changes["identity"] = listed["identity"]
    seen = {"number": entry["row_id"], "seen": entry["version"]}
    if connection.execute(_UPDATE_ENTRY, changes | seen).rowcount != 1:
        raise Overtaken


def _renew_words(connection: Connection, number: int, words: str) -> None:
    # a scan of the code has no words: those that were read from the document stay
    if words:
        connection.execute(_DELETE_TEXT, {"number": number})
        connection.execute(_DELETE_GRAMS, {"number": number})
        _keep_words(connection, [(number, words)])

"""Words for the office's shared database: what is checked about a server, and its troubles."""

from invoice_desktop.domain.server import ServerFact, Tls
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

TLS = {
    Tls.VERIFIED: QT_TRANSLATE_NOOP("Tls", "Encrypted, and the server proves its name"),
    Tls.ENCRYPTED: QT_TRANSLATE_NOOP("Tls", "Encrypted, whoever answers"),
    Tls.NONE: QT_TRANSLATE_NOOP("Tls", "In the clear, for a server on this computer only"),
}
FACT = {
    ServerFact.REACHABLE: QT_TRANSLATE_NOOP("ServerFact", "The server lets us in"),
    ServerFact.ENCRYPTED: QT_TRANSLATE_NOOP("ServerFact", "The connection is protected"),
    ServerFact.VERSION: QT_TRANSLATE_NOOP("ServerFact", "PostgreSQL is new enough"),
    ServerFact.LOCALE: QT_TRANSLATE_NOOP("ServerFact", "The database knows Chinese characters"),
    ServerFact.PG_TRGM: QT_TRANSLATE_NOOP("ServerFact", "Parts of names can be searched"),
    ServerFact.RIGHTS: QT_TRANSLATE_NOOP("ServerFact", "The user has the rights that are needed"),
    ServerFact.TABLES: QT_TRANSLATE_NOOP("ServerFact", "There is room for the archive"),
}
REASON = {
    "archive_is_newer": QT_TRANSLATE_NOOP(
        "ServerReason",
        "A newer release of the program made the archive there. Install that release.",
    ),
    "connection_is_in_the_clear": QT_TRANSLATE_NOOP(
        "ServerReason",
        "Everything would cross the network in the clear. Have encryption switched on at the "
        "server.",
    ),
    "pg_trgm_is_missing": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The extension pg_trgm is not installed on the server. It is part of PostgreSQL's "
        "contrib package.",
    ),
    "pg_trgm_is_out_of_sight": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The extension pg_trgm is in another schema. Have it moved: "
        "ALTER EXTENSION pg_trgm SET SCHEMA public",
    ),
    "pg_trgm_may_not_be_made": QT_TRANSLATE_NOOP(
        "ServerReason",
        "This user may not add the extension pg_trgm. Have it added to the database: "
        "CREATE EXTENSION pg_trgm",
    ),
    "server_authority_file_is_bad": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The file of the certificate authority cannot be read. Choose the PEM file that whoever "
        "runs the server gave you.",
    ),
    "server_certificate_is_bad": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The server's certificate is not good: it has run out, is for another name, or nobody "
        "whom you trust vouches for it ({detail}).",
    ),
    "server_database_is_missing": QT_TRANSLATE_NOOP(
        "ServerReason", "There is no database of this name on the server ({detail})."
    ),
    "server_encoding_is_not_utf8": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The database is made for other characters ({detail}). Ask for one with the encoding "
        "UTF8 and the locale C.UTF-8.",
    ),
    "server_has_other_tables": QT_TRANSLATE_NOOP(
        "ServerReason",
        "Another program has tables of the same names there ({detail}). Ask for a database of "
        "its own.",
    ),
    "server_is_busy": QT_TRANSLATE_NOOP(
        "ServerReason", "The server is starting, or takes no more users now ({detail}). Try again."
    ),
    "server_is_read_only": QT_TRANSLATE_NOOP(
        "ServerReason",
        "Nothing can be written there: the server only follows another one. Ask for the address "
        "of the first.",
    ),
    "server_is_too_old": QT_TRANSLATE_NOOP(
        "ServerReason", "The server is PostgreSQL {detail}; version 13 or newer is needed."
    ),
    "server_is_unreachable": QT_TRANSLATE_NOOP(
        "ServerReason",
        "Nobody answers there ({detail}). Check name, port, network and firewall.",
    ),
    "server_lacks_rights": QT_TRANSLATE_NOOP(
        "ServerReason",
        "This user may not make or change what the archive needs. Ask for a user who owns the "
        "database.",
    ),
    "server_locale_knows_no_chinese": QT_TRANSLATE_NOOP(
        "ServerReason",
        "To this database Chinese characters are no letters ({detail}), so that no name would "
        "be found. Ask for one with the locale C.UTF-8.",
    ),
    "server_offers_no_encryption": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The server offers no encryption. Have it switched on (ssl = on) before you go on.",
    ),
    "server_refuses_login": QT_TRANSLATE_NOOP(
        "ServerReason",
        "The server does not let this user in ({detail}). Check user and password.",
    ),
    "shared_archive_is_arriving": QT_TRANSLATE_NOOP(
        "ServerReason",
        "An archive is being moved there, or its move was interrupted. Finish it from the "
        "computer that it comes from.",
    ),
    "shared_archive_was_moved": QT_TRANSLATE_NOOP(
        "ServerReason", "The archive was moved away from there. Ask for an empty database."
    ),
    "system_trusts_nobody": QT_TRANSLATE_NOOP(
        "ServerReason",
        "This computer knows no certificate authorities. Choose the PEM file that whoever runs "
        "the server gave you.",
    ),
}
"""By the stable reason of a finding; `detail` is the server's own word."""
TROUBLE = {
    "backup_needs_recovery_key": QT_TRANSLATE_NOOP(
        "Trouble",
        "This computer has no recovery key for the shared archive, so a backup made here would "
        "be lost with it. Make it on the computer that the archive was moved from, or have the "
        "server backed up by whoever runs it.",
    ),
    "copy_differs": QT_TRANSLATE_NOOP(
        "Trouble",
        "What arrived is not what was sent ({table}). Nothing was moved, and the archive works "
        "where it was. Have the disk and the network checked before you try again.",
    ),
    "server_answer_was_lost": QT_TRANSLATE_NOOP(
        "Trouble",
        "The connection to {host} was lost just as something was kept, and it could not be "
        "asked whether it is there. Look before you do it again.",
    ),
    "server_authority_file_is_bad": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file of the certificate authority for {host} cannot be read. Choose it again in the "
        "settings.",
    ),
    "server_certificate_is_bad": QT_TRANSLATE_NOOP(
        "Trouble",
        "The certificate of {host} is not good: it has run out, is for another name, or nobody "
        "whom you trust vouches for it. Nothing was sent there. Ask whoever runs the server.",
    ),
    "server_database_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is no database {database} on {host}. Ask whoever runs the server.",
    ),
    "server_disk_fails": QT_TRANSLATE_NOOP(
        "Trouble", "The disk of {host} reported an error. Tell whoever runs the server at once."
    ),
    "server_disk_is_full": QT_TRANSLATE_NOOP(
        "Trouble",
        "The disk of {host} is full. Tell whoever runs the server; what was kept before is "
        "unharmed.",
    ),
    "server_has_other_tables": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another program has tables of the same names in {database} on {host}. Ask for a "
        "database of its own; nothing was touched.",
    ),
    "server_is_busy": QT_TRANSLATE_NOOP(
        "Trouble",
        "The shared database on {host} is busy: it is starting, full of users, or another desk "
        "is writing much. Try again in a moment.",
    ),
    "server_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The shared database on {host} is damaged. Stop working with it, and tell whoever runs "
        "the server at once.",
    ),
    "server_is_read_only": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing can be written on {host} now: it only follows another server. Ask whoever runs "
        "it.",
    ),
    "server_is_unreachable": QT_TRANSLATE_NOOP(
        "Trouble",
        "The shared database on {host} does not answer. Check the network; what is checked "
        "meanwhile is kept on this computer until it answers again.",
    ),
    "server_lacks_rights": QT_TRANSLATE_NOOP(
        "Trouble",
        "The user {user} has too few rights in {database} on {host}. Ask whoever runs the server.",
    ),
    "server_offers_no_encryption": QT_TRANSLATE_NOOP(
        "Trouble",
        "{host} offers no encryption, so nothing was sent there. Ask whoever runs the server.",
    ),
    "server_password_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The password of {user} on {host} is not in the keyring. Type it in again in the settings.",
    ),
    "server_refuses_login": QT_TRANSLATE_NOOP(
        "Trouble",
        "{host} does not let the user {user} in. Type the password in again in the settings.",
    ),
    "server_timed_out": QT_TRANSLATE_NOOP(
        "Trouble", "{host} took too long for this. Try again, or ask for less at once."
    ),
    "server_went_away": QT_TRANSLATE_NOOP(
        "Trouble",
        "The connection to the shared database on {host} was lost. Nothing was half kept; try "
        "again.",
    ),
    "shared_archive_exists_already": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is an archive in {database} on {host} already. It was not touched: join it, or "
        "ask for an empty database.",
    ),
    "shared_archive_is_arriving": QT_TRANSLATE_NOOP(
        "Trouble",
        "An archive is being moved to {host}, or its move was interrupted. Finish it from the "
        "computer that it comes from.",
    ),
    "shared_archive_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is no archive in {database} on {host}. Check the address, or move yours there.",
    ),
    "shared_archive_was_moved": QT_TRANSLATE_NOOP(
        "Trouble",
        "The archive was moved away from {host}. Ask in your office where it is now; what is "
        "checked meanwhile is kept on this computer.",
    ),
    "system_trusts_nobody": QT_TRANSLATE_NOOP(
        "Trouble",
        "This computer knows no certificate authorities. Choose the authority's file in the "
        "settings of the shared database.",
    ),
    "things_wait_for_the_server": QT_TRANSLATE_NOOP(
        "Trouble",
        "{count} invoices are still waiting on this computer for the shared database. Let them "
        "be moved there first.",
    ),
    "waiting_room_key_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key to what waits on this computer for the shared database is not in the keyring. "
        "Put the keyring back from a backup; nothing was removed.",
    ),
}
"""By the stable code of the trouble."""
REMARK = {
    "history_could_not_be_asked": QT_TRANSLATE_NOOP(
        "Remark",
        "The shared database does not answer: whether another desk has seen this invoice is not "
        "known.",
    ),
    "kept_here_until_server_answers": QT_TRANSLATE_NOOP(
        "Remark", "Kept on this computer until the shared database answers again."
    ),
    "desk_rules_not_applied": QT_TRANSLATE_NOOP(
        "Remark",
        "The office's own rules come from a newer release and were not applied: update this desk.",
    ),
}
"""By the stable code of the remark."""

"""Words for known troubles and remarks: what is wrong, and what to do about it."""

from invoice_desktop.ui.words import ledger, ledger_work, many, recognising, server
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

TROUBLE = {
    **ledger.TROUBLE,
    **ledger_work.TROUBLE,
    **many.TROUBLE,
    **recognising.TROUBLE,
    **server.TROUBLE,
    "qr_empty": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing was scanned. Scan the QR code again, or type the invoice in.",
    ),
    "qr_not_an_invoice": QT_TRANSLATE_NOOP(
        "Trouble",
        "This is not the QR code of an invoice. Scan the code in the upper left corner of the "
        "invoice, or type the invoice in.",
    ),
    "qr_cut_short": QT_TRANSLATE_NOOP(
        "Trouble",
        "The scan is cut short. Scan the code again; nothing was guessed.",
    ),
    "scan_not_confirmed": QT_TRANSLATE_NOOP(
        "Trouble",
        "The check sum does not confirm this scan. Scan the code again: when it comes out the "
        "same twice, it is checked as it stands.",
    ),
    "qr_doubled": QT_TRANSLATE_NOOP("Trouble", "Two scans ran together. Scan one code at a time."),
    "qr_bad_date": QT_TRANSLATE_NOOP(
        "Trouble",
        "The issue date {text} in the QR code is no calendar date. Scan it again, or compare "
        "with the paper.",
    ),
    "qr_bad_amount": QT_TRANSLATE_NOOP(
        "Trouble",
        "The amount in the QR code is no amount of money. Scan it again, or compare with the "
        "paper.",
    ),
    "qr_is_download_address": QT_TRANSLATE_NOOP(
        "Trouble",
        "This code is a download address of {host}. Open it in a browser, save the invoice as "
        "a file, and open the file here.",
    ),
    "qr_is_web_address": QT_TRANSLATE_NOOP(
        "Trouble",
        "This code is a web address of {host}, not an invoice. Nothing was opened.",
    ),
    "qr_is_payment_code": QT_TRANSLATE_NOOP(
        "Trouble",
        "This is a payment code, not an invoice. Nothing was paid.",
    ),
    "qr_is_binary": QT_TRANSLATE_NOOP(
        "Trouble",
        "This code holds no text. It is not the QR code of an invoice.",
    ),
    "qr_too_long": QT_TRANSLATE_NOOP(
        "Trouble",
        "The text has {length} characters; an invoice's QR code has at most about 120. Scan "
        "one code at a time.",
    ),
    "entry_missing": QT_TRANSLATE_NOOP("Trouble", "{field} is missing. Type it in."),
    "entry_bad_code": QT_TRANSLATE_NOOP("Trouble", "{field} must have 10 or 12 digits."),
    "entry_bad_number": QT_TRANSLATE_NOOP(
        "Trouble",
        "{field} must have 8 digits, or 20 on a fully digital invoice.",
    ),
    "entry_bad_check_code": QT_TRANSLATE_NOOP(
        "Trouble",
        "{field}: type the last 6 digits, or all 20.",
    ),
    "entry_bad_taxpayer_id": QT_TRANSLATE_NOOP(
        "Trouble",
        "{field} has 15 to 20 letters and digits.",
    ),
    "entry_bad_amount": QT_TRANSLATE_NOOP(
        "Trouble",
        "{field}: {text} is no amount of money. Type it like 1234.50.",
    ),
    "entry_bad_date": QT_TRANSLATE_NOOP(
        "Trouble",
        "{field}: {text} is no calendar date. Type it like 2026-07-14.",
    ),
    "entry_too_long": QT_TRANSLATE_NOOP("Trouble", "{field} is too long."),
    "invalid_amount": QT_TRANSLATE_NOOP(
        "Trouble",
        "{text} is no amount of money. Type it like 1234.50.",
    ),
    "invalid_date": QT_TRANSLATE_NOOP(
        "Trouble",
        "{text} is no calendar date. Type it like 2026-07-14.",
    ),
    "file_not_found": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file {name} is not there any more. It may have been moved or renamed.",
    ),
    "reader_died": QT_TRANSLATE_NOOP(
        "Trouble",
        "Reading {name} made its reader fail. The other files were read; the file may be damaged, "
        "or made to do harm.",
    ),
    "reading_took_too_long": QT_TRANSLATE_NOOP(
        "Trouble", "{name} was not read within {seconds} seconds and was given up."
    ),
    "trust_list_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The list of seal makers is damaged, or of a newer release. Get it again.",
    ),
    "trust_list_not_signed_by_us": QT_TRANSLATE_NOOP(
        "Trouble",
        "The list of seal makers is not signed by the makers of this program, or was changed. It "
        "was not taken in.",
    ),
    "trust_list_older": QT_TRANSLATE_NOOP(
        "Trouble",
        "The list is of {version}, and the one in force of {ours}. It was not taken in.",
    ),
    "no_maker_in_file": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is no certificate of a seal maker in this file. Choose a certificate (.cer, .pem) "
        "or a sealed OFD or PDF.",
    ),
    "maker_of_altered_document": QT_TRANSLATE_NOOP(
        "Trouble",
        "The seal of this document does not hold by itself, so that its maker cannot be taken from "
        "it.",
    ),
    "maker_makes_tests": QT_TRANSLATE_NOOP(
        "Trouble",
        "{maker} is known to make seals for tests. What it sealed is never taken for genuine.",
    ),
    "maker_is_not_local": QT_TRANSLATE_NOOP(
        "Trouble",
        "Only a maker that this office added can be removed.",
    ),
    "file_is_a_folder": QT_TRANSLATE_NOOP("Trouble", "{name} is a folder. Open the files in it."),
    "file_cannot_be_opened": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file {name} cannot be opened: {system}. Check that you may read it and that no "
        "other program holds it.",
    ),
    "file_cannot_be_written": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} cannot be written: {system}. Choose another folder.",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file is larger than {limit} MB. An invoice never is; open the single invoice.",
    ),
    "attachment_is_empty": QT_TRANSLATE_NOOP("Trouble", "The file {name} is empty."),
    "attachment_is_too_large": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file {name} is larger than {limit} MB. Attach a smaller one.",
    ),
    "attachment_is_unknown": QT_TRANSLATE_NOOP(
        "Trouble",
        "This attachment is not there any more. Somebody may have removed it.",
    ),
    "entry_was_changed": QT_TRANSLATE_NOOP(
        "Trouble",
        "Somebody else changed this invoice meanwhile. What stands there now is shown; nothing "
        "was overwritten. Look at it, then make your change again.",
    ),
    "note_is_empty": QT_TRANSLATE_NOOP("Trouble", "The note is empty. Write something first."),
    "note_is_too_long": QT_TRANSLATE_NOOP(
        "Trouble",
        "The note has {length} characters; {longest} is the most. Write it in two.",
    ),
    "tag_is_too_long": QT_TRANSLATE_NOOP(
        "Trouble",
        "The tag “{text}” is too long; {longest} characters is the most.",
    ),
    "too_many_tags": QT_TRANSLATE_NOOP(
        "Trouble",
        "An invoice has at most {most} tags. Remove one first.",
    ),
    "empty_file": QT_TRANSLATE_NOOP("Trouble", "The file is empty. Download it again."),
    "unknown_format": QT_TRANSLATE_NOOP(
        "Trouble",
        "This is no OFD, PDF, XML or picture. Ask for the invoice as one of these.",
    ),
    "zip_without_ofd": QT_TRANSLATE_NOOP(
        "Trouble",
        "This is a compressed file without an OFD document. Unpack it, and open the invoices "
        "inside.",
    ),
    "zip_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The compressed file is damaged or incomplete. Download it again.",
    ),
    "no_invoice_found": QT_TRANSLATE_NOOP(
        "Trouble",
        "No invoice was found in this document. If it is a scan, take a clear picture of the "
        "QR code, or type the invoice in.",
    ),
    "picture_damaged": QT_TRANSLATE_NOOP("Trouble", "The picture is damaged. Ask for it again."),
    "picture_is_damaged": QT_TRANSLATE_NOOP("Trouble", "The picture is damaged. Ask for it again."),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Trouble",
        "The picture is too large to be opened safely. Take or save it smaller.",
    ),
    "too_many_pages": QT_TRANSLATE_NOOP(
        "Trouble",
        "The document has more than {limit} pages. Split it, and open the parts.",
    ),
    "pdf_needs_password": QT_TRANSLATE_NOOP(
        "Trouble",
        "The PDF is protected by a password. Save it without a password, and open it again.",
    ),
    "pdf_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The PDF is damaged or incomplete. Download it again.",
    ),
    "ofd_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD document is damaged or incomplete. Download it again.",
    ),
    "ofd_encrypted": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD document is encrypted. Ask for it without encryption.",
    ),
    "ofd_incomplete": QT_TRANSLATE_NOOP(
        "Trouble",
        "Parts of the OFD document are missing ({member}). Download it again.",
    ),
    "ofd_name_twice": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD document holds two parts with the same name ({member}). Honest programs do "
        "not make such files; it was not opened.",
    ),
    "ofd_unsafe_name": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD document holds a part with a forbidden name ({member}). Honest programs do "
        "not make such files; it was not opened.",
    ),
    "ofd_several_documents": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD file holds several documents. Ask for one invoice a file.",
    ),
    "ofd_too_large": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD document unpacks to far more than an invoice can hold. It was not opened.",
    ),
    "ofd_too_many_members": QT_TRANSLATE_NOOP(
        "Trouble",
        "The OFD document has more than {limit} parts. It was not opened.",
    ),
    "xml_empty": QT_TRANSLATE_NOOP("Trouble", "The XML document is empty. Download it again."),
    "xml_has_dtd": QT_TRANSLATE_NOOP(
        "Trouble",
        "The XML document defines entities of its own. Invoices never do; it was not opened.",
    ),
    "xml_malformed": QT_TRANSLATE_NOOP(
        "Trouble",
        "The XML document is damaged near line {line}. Download it again.",
    ),
    "xml_too_large": QT_TRANSLATE_NOOP(
        "Trouble",
        "The XML document is larger than {limit} MB or nested too deeply. It was not opened.",
    ),
    "pdf_unpacks_to_too_much": QT_TRANSLATE_NOOP(
        "Trouble",
        "The PDF is packed so that it would fill the memory, as no invoice is. It was not opened.",
    ),
    "pdf_has_too_much_text": QT_TRANSLATE_NOOP(
        "Trouble",
        "A page of the PDF holds more than {limit} characters, far more than an invoice can. It "
        "was not read.",
    ),
    "xml_too_many_elements": QT_TRANSLATE_NOOP(
        "Trouble",
        "The XML document has more than {limit} elements and attributes, far more than an invoice "
        "can hold. It was not opened.",
    ),
    "xml_wrong_encoding": QT_TRANSLATE_NOOP(
        "Trouble",
        "The characters of the XML document cannot be read in any known encoding. Download it "
        "again.",
    ),
    "cancelled": QT_TRANSLATE_NOOP("Trouble", "Stopped. What was checked before is kept."),
    "log_head_is_mistyped": QT_TRANSLATE_NOOP(
        "Trouble",
        "“{head}” is no entry of a log. Copy it from the foot of the receipt: 16 characters, a "
        "number, and 16 characters, with a dash between them.",
    ),
    "log_row_is_unreadable": QT_TRANSLATE_NOOP(
        "Trouble",
        "Entry {number} of the log of desk {desk} cannot be read. Choose Verify the log in the "
        "settings to see where it was altered.",
    ),
    "archive_exists_already": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is an archive here already. It was not touched.",
    ),
    "archive_is_closed": QT_TRANSLATE_NOOP(
        "Trouble",
        "The archive is closed. Start the program again.",
    ),
    "archive_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The archive is damaged. Nothing was changed. Copy the folder {path} to a safe place, "
        "then restore your newest backup.",
    ),
    "archive_is_locked": QT_TRANSLATE_NOOP(
        "Trouble",
        "Another program is using the archive. Close it, then try again.",
    ),
    "archive_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The archive is not at {path} any more. Connect the drive or put the folder back, "
        "then try again.",
    ),
    "archive_is_newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "A newer release of the program made this archive. Install that release; nothing was "
        "changed.",
    ),
    "archive_is_read_only": QT_TRANSLATE_NOOP(
        "Trouble",
        "The archive at {path} cannot be written. Check the permissions of the folder, then "
        "try again.",
    ),
    "archive_key_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key of the archive is not in the keyring. Type in the recovery key; the archive "
        "itself is unharmed.",
    ),
    "archive_key_is_wrong": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key does not fit this archive. Type in the recovery key of this archive.",
    ),
    "export_disk_is_full": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is no more room at {path}. Nothing was left there; choose a disk with more room.",
    ),
    "export_folder_fails": QT_TRANSLATE_NOOP(
        "Trouble",
        "The folder {path} cannot be written: {system}. Choose another folder.",
    ),
    "backup_folder_fails": QT_TRANSLATE_NOOP(
        "Trouble",
        "The disk at {path} does not keep what is written on it. Use another disk for backups; "
        "this one cannot be trusted.",
    ),
    "backup_folder_is_full": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is no room for the backup at {path}. Remove what is not needed there, or choose "
        "another folder; earlier backups were not touched.",
    ),
    "backup_folder_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The folder {path} cannot be reached. Plug the disk in or connect to the network, then "
        "try again; earlier backups were not touched.",
    ),
    "backup_folder_is_not_chosen": QT_TRANSLATE_NOOP(
        "Trouble",
        "No folder for backups has been chosen. Choose one, best on another disk.",
    ),
    "backup_folder_is_read_only": QT_TRANSLATE_NOOP(
        "Trouble",
        "Nothing can be written at {path}. Check the write protection of the disk and the "
        "permissions of the folder, or choose another folder.",
    ),
    "backup_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The backup {path} is damaged or incomplete. Nothing was changed. Use another backup.",
    ),
    "backup_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "There is no backup at {path}. Choose a folder whose name begins with InvoiceDesk-backup.",
    ),
    "backup_is_newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "A newer release of the program made the backup {path}. Install that release; nothing "
        "was changed.",
    ),
    "backup_is_of_another_archive": QT_TRANSLATE_NOOP(
        "Trouble",
        "The backup {path} is of another archive. Nothing was changed.",
    ),
    "backup_key_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key of the backup {path} is not on this computer. Type in the recovery key that was "
        "valid when the backup was made.",
    ),
    "backup_key_is_other": QT_TRANSLATE_NOOP(
        "Trouble",
        "The backup {path} was made under another key. Type in the recovery key that was valid "
        "when it was made.",
    ),
    "disk_fails": QT_TRANSLATE_NOOP(
        "Trouble",
        "The disk reported an error at {path}. Check the disk; what was kept before is unharmed.",
    ),
    "disk_is_full": QT_TRANSLATE_NOOP(
        "Trouble",
        "The disk is full. Free some room, then check the invoice again; what was kept before "
        "is unharmed.",
    ),
    "entry_is_unknown": QT_TRANSLATE_NOOP("Trouble", "This entry is not in the archive any more."),
    "snapshot_is_newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "A newer release of the program kept this verification. Install that release to see it.",
    ),
    "home_not_writable": QT_TRANSLATE_NOOP(
        "Trouble",
        "The folder {path} cannot be written: {system}. Choose another with --home, or mend "
        "its permissions.",
    ),
    "window_is_open_already": QT_TRANSLATE_NOOP(
        "Trouble",
        "InvoiceDesk is open already with this archive. Use the open window.",
    ),
    "preferences_not_kept": QT_TRANSLATE_NOOP(
        "Trouble",
        "The settings could not be kept at {path}: {system}.",
    ),
    "recovery_file_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file that holds the key under the recovery key is damaged ({path}). Take it from "
        "a backup of the archive.",
    ),
    "recovery_file_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file that holds the key under the recovery key is missing ({path}). Take it from "
        "a backup of the archive.",
    ),
    "recovery_file_is_newer": QT_TRANSLATE_NOOP(
        "Trouble",
        "A newer release of the program made the recovery file. Install that release.",
    ),
    "recovery_key_does_not_match": QT_TRANSLATE_NOOP(
        "Trouble",
        "This is not the recovery key that was shown. Compare it with your copy.",
    ),
    "recovery_key_is_mistyped": QT_TRANSLATE_NOOP(
        "Trouble",
        "The recovery key is mistyped: its check characters do not fit. Compare it group by group.",
    ),
    "recovery_key_is_wrong": QT_TRANSLATE_NOOP(
        "Trouble",
        "This recovery key belongs to another archive.",
    ),
    "key_file_cannot_be_read": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key file {path} cannot be read: {system}.",
    ),
    "key_file_cannot_be_written": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key file {path} cannot be written: {system}. Choose another place.",
    ),
    "key_file_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "The key file {path} is damaged. Type in the recovery key.",
    ),
    "keyring_is_locked": QT_TRANSLATE_NOOP(
        "Trouble",
        "The system's keyring is locked. Unlock it, then try again.",
    ),
    "keyring_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "This computer has no keyring that keeps keys. Set one up, or keep the key in a file.",
    ),
    "keyring_is_silent": QT_TRANSLATE_NOOP(
        "Trouble",
        "The system's keyring did not answer within {seconds} seconds. Look for a question "
        "that it is asking, then try again.",
    ),
    "keyring_item_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "What the keyring holds for this archive is damaged. Type in the recovery key.",
    ),
    "keyring_refuses": QT_TRANSLATE_NOOP(
        "Trouble",
        "The system's keyring refused ({system}). Unlock it, then try again.",
    ),
}
"""By the stable code of the trouble."""
REMARK = {
    **recognising.REMARK,
    **server.REMARK,
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "Remark",
        "The attachment {member} could not be read; the rest of the document was.",
    ),
    "download_address_found": QT_TRANSLATE_NOOP(
        "Remark",
        "A code on the page is a download address of {host}. It was not opened.",
    ),
    "field_unreadable": QT_TRANSLATE_NOOP("Remark", "{field}: {text} could not be understood."),
    "key_is_in_a_file": QT_TRANSLATE_NOOP(
        "Remark",
        "The key of the archive is kept in the file {path}: whoever can read it can read the "
        "archive.",
    ),
    "new_recovery_key": QT_TRANSLATE_NOOP(
        "Remark",
        "The archive gets a new key. Its new recovery key, shown only now: {recovery_key}. Write "
        "it down and keep it away from this computer.",
    ),
    "other_code_ignored": QT_TRANSLATE_NOOP(
        "Remark",
        "Another code on the page was passed over: it is not an invoice's.",
    ),
    "qr_kind_unknown": QT_TRANSLATE_NOOP(
        "Remark",
        "The QR code names the unknown kind {kind}; whether its amount {amount} includes tax "
        "is not certain.",
    ),
    "recovery_key_was_made": QT_TRANSLATE_NOOP(
        "Remark",
        "A new archive was made. Its recovery key, shown only now: {recovery_key}. Write it "
        "down and keep it away from this computer.",
    ),
    "scan_was_repaired": QT_TRANSLATE_NOOP(
        "Remark",
        "Full-width characters in the scan were repaired.",
    ),
    "several_invoices_in_file": QT_TRANSLATE_NOOP("Remark", "The file holds {count} invoices."),
    "signatures_lost": QT_TRANSLATE_NOOP(
        "Remark",
        "The document carries traces of a signature that is gone.",
    ),
    "wrong_extension": QT_TRANSLATE_NOOP(
        "Remark",
        "The name ends in .{extension}, but the content is another format: {format}.",
    ),
    "xml_two_numbers": QT_TRANSLATE_NOOP(
        "Remark",
        "The data names two invoice numbers, {first} and {second}.",
    ),
}
"""By the stable code of the remark."""

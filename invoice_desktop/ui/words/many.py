"""Words for what is handed over many at once: folders, ZIP files, a watched folder."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

TROUBLE = {
    "file_is_being_written": QT_TRANSLATE_NOOP(
        "Trouble",
        "The file {name} changed while it was read. Wait until the other program has finished "
        "it, then open it again.",
    ),
    "folder_cannot_be_opened": QT_TRANSLATE_NOOP(
        "Trouble",
        "The folder {name} cannot be opened: {system}. Check that you may read it.",
    ),
    "no_documents_found": QT_TRANSLATE_NOOP(
        "Trouble",
        "No OFD, PDF, XML or picture was found in {name}.",
    ),
    "too_many_files": QT_TRANSLATE_NOOP(
        "Trouble",
        "There are more than {limit} files; the others were not looked at. Open the folders in "
        "{name} one after the other.",
    ),
    "watched_folder_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "The watched folder {name} cannot be reached: {system}. Plug the disk in or connect to "
        "the network; watching goes on by itself then.",
    ),
    "taken_files_are_not_remembered": QT_TRANSLATE_NOOP(
        "Trouble",
        "Which files of the watched folder were checked cannot be remembered: {path} cannot be "
        "written ({system}). They may be checked again after the next start, and are then told "
        "as seen before.",
    ),
    "zip_has_password": QT_TRANSLATE_NOOP(
        "Trouble",
        "Files in {name} are locked by a password. Unpack it with its password, then open the "
        "files.",
    ),
    "zip_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} is damaged: it was perhaps not downloaded whole. Download or copy it again.",
    ),
    "zip_method_is_unknown": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} was packed in a way that cannot be read here. Unpack it with another program, "
        "then open the files.",
    ),
    "zip_is_too_deep": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} lies too deep in other ZIP files. Unpack it, then open it by itself.",
    ),
    "zip_is_too_large": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} holds more than {files} files or {limit} GB. Unpack it, then open the folder.",
    ),
}
LABEL = {
    "cli.summary": QT_TRANSLATE_NOOP(
        "Report",
        "Read: {read}. Verified: {verified}. Contradicted: {contradicted}. In doubt: {doubtful}. "
        "Seen before: {duplicate}. To look at again: {to_review}. Not read: {unreadable}.",
    ),
    "cli.passed_over": QT_TRANSLATE_NOOP(
        "Report", "Files passed over, which are no documents by their names: {count}."
    ),
}

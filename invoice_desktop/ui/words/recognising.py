"""Words for troubles and remarks of pictures and of the text recognised in them."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

TROUBLE = {
    "no_camera": QT_TRANSLATE_NOOP(
        "Trouble", "No camera was found. Plug one in, or scan, open or type the invoice in."
    ),
    "camera_is_forbidden": QT_TRANSLATE_NOOP(
        "Trouble",
        "The system does not let this program use the camera. Allow it in the system's privacy "
        "settings, then open the camera again.",
    ),
    "camera_does_not_answer": QT_TRANSLATE_NOOP(
        "Trouble",
        "The camera does not answer. Is it plugged in, and allowed in the system's privacy "
        "settings? Close other programs that use it, then open it again.",
    ),
    "camera_is_taken": QT_TRANSLATE_NOOP(
        "Trouble",
        "The camera gives no picture: another program seems to use it. Close that program, then "
        "open the camera again.",
    ),
    "camera_was_unplugged": QT_TRANSLATE_NOOP(
        "Trouble", "The camera gives no more pictures. Plug it in again, then open it anew."
    ),
    "no_invoice_in_picture": QT_TRANSLATE_NOOP(
        "Trouble",
        "Neither an invoice's QR code nor its text could be read in this picture. Take it again, "
        "flat, closer and in even light, or type the invoice in.",
    ),
    "text_recogniser_died": QT_TRANSLATE_NOOP(
        "Trouble",
        "What recognises text failed twice on this picture. Close other programs if memory is "
        "short and try again, or type the invoice in.",
    ),
    "recognising_took_too_long": QT_TRANSLATE_NOOP(
        "Trouble",
        "The text was not recognised within {seconds} seconds. Try a smaller picture, or type "
        "the invoice in.",
    ),
    "text_recogniser_is_missing": QT_TRANSLATE_NOOP(
        "Trouble",
        "What recognises text cannot be loaded on this computer ({system}). QR codes are still "
        "read; install the program again to have text read too.",
    ),
}
REMARK = {
    "text_not_recognised": QT_TRANSLATE_NOOP(
        "Remark",
        "Only the QR code was read: the text in the picture could not be recognised. Compare "
        "names and amounts with the original.",
    ),
}

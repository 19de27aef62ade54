"""The clock and the user's name, as the operating system has them."""

import getpass
from datetime import datetime


def local_clock() -> datetime:
    """Give the present, aware, in the computer's time zone."""
    return datetime.now().astimezone()


def system_user_name() -> str:
    """Give the name under which the user is signed in; the empty text when there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""

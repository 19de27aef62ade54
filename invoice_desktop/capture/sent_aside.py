"""What is sent to another process without waiting for it: it may still be loading, or hang."""

from contextlib import suppress
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def send_aside(line: "Connection[Any, Any]", thing: object) -> Thread:
    """Send what `recv` gives at the other end, and return at once; the thread ends when it got in.

    A page is larger than what a line holds: sending it waits until the other process takes it. One
    that never does is told by whoever waits for its answer; once it is killed, the thread ends.
    """
    content = ForkingPickler.dumps(thing)
    sender = Thread(target=_send, args=(line, content), name="sender", daemon=True)
    sender.start()
    return sender


def _send(line: "Connection[Any, Any]", content: memoryview) -> None:
    # a process that is gone is noticed where its answer is waited for
    with suppress(OSError):
        line.send_bytes(content)

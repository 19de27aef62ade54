"""A real browser without a window, driven over a pipe (Chrome DevTools Protocol).

https://chromedevtools.github.io/devtools-protocol/ : messages are JSON, each ended by a NUL byte;
the browser reads them from its file descriptor 3 and answers on 4.
"""

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

PATIENCE = 60.0
"""Seconds that a browser may take for anything."""
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MOVED = """
import os, sys
to_browser, from_browser = (os.dup(int(number)) for number in sys.argv[1:3])
for number, wanted in ((to_browser, 3), (from_browser, 4)):
    os.dup2(number, wanted)
    os.set_inheritable(wanted, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Puts the pipes where the browser looks for them, and becomes the browser."""


def find_browser() -> str | None:
    """Give the path of a browser that speaks the protocol; None where there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Page:
    """One page of a running browser; `asked` are the addresses that it asked for."""

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read = write, read
        self._waiting = b""
        self._count = 0
        self._session = ""
        self.asked: list[str] = []
        self.thrown: list[str] = []

    def open(self, address: str) -> None:
        """Open an address in a new tab, and wait until it is loaded."""
        self._session = ""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        attached = self._call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "DOM"):
            self._call(f"{domain}.enable")
        self._call("Page.navigate", url=address)
        self.wait_until("document.readyState === 'complete'")

    def value(self, script: str) -> Any:
        """Give the value of a script, as JSON can carry it."""
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def wait_until(self, script: str) -> Any:
        """Wait until a script gives something true, and give it."""
        end = monotonic() + PATIENCE
        while not (value := self.value(script)):
            assert monotonic() < end, script
        return value

    def choose(self, selector: str, paths: Sequence[Path]) -> None:
        """Choose files, or a folder, as a person does in the browser's dialog."""
        root = self._call("DOM.getDocument")["root"]["nodeId"]
        node = self._call("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self._call("DOM.setFileInputFiles", nodeId=node, files=[str(path) for path in paths])

    def _call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._count += 1
        message: dict[str, object] = {"id": self._count, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._count:
            self._note(answer)
        assert "error" not in answer, (method, answer["error"])
        result: dict[str, Any] = answer["result"]
        return result

    def _note(self, event: dict[str, Any]) -> None:
        if event.get("method") == "Network.requestWillBeSent":
            self.asked.append(event["params"]["request"]["url"])
        elif event.get("method") == "Runtime.exceptionThrown":
            self.thrown.append(event["params"]["exceptionDetails"]["text"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._waiting:
            ready, _, _ = select.select([self._read], [], [], PATIENCE)
            piece = os.read(self._read, 65_536) if ready else b""
            assert piece, "the browser says nothing any more"
            self._waiting += piece
        message, self._waiting = self._waiting.split(b"\0", 1)
        content: dict[str, Any] = json.loads(message)
        return content


@contextmanager
def running_browser(path: str) -> Iterator[Page]:
    """Start a browser with a profile of its own, and end it."""
    to_browser, write = os.pipe()
    read, from_browser = os.pipe()
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            _command(path, profile, to_browser, from_browser),
            pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        try:
            yield Page(write, read)
        finally:
            os.close(write)
            process.kill()
            process.wait()
            os.close(read)


def _command(path: str, profile: str, to_browser: int, from_browser: int) -> list[str]:
    browser = [
        path,
        "--headless=new",
        "--remote-debugging-pipe",
        f"--user-data-dir={profile}",
        # a container has neither the rights nor the shared memory that its sandbox wants
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "about:blank",
    ]
    return [sys.executable, "-c", _MOVED, str(to_browser), str(from_browser), *browser]

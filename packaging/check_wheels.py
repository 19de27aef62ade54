"""Assert that every locked package has a wheel for each system and Python that is supported.

    python packaging/check_wheels.py

Only the registry's metadata is read; nothing is installed.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

LOCK = Path(__file__).resolve().parent / "requirements.lock"
# Linux as of glibc 2.35 (Ubuntu 22.04, Debian 12): Qt itself asks for 2.34
PLATFORMS = ("x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-manylinux_2_35")
PYTHONS = ("3.11", "3.12", "3.13")


def main() -> int:
    """Resolve the lock for every platform and Python with wheels alone."""
    troubles = []
    for platform in PLATFORMS:
        for python in PYTHONS:
            trouble = _trouble(platform, python)
            print(f"{platform} {python}: {'a wheel is missing' if trouble else 'all are wheels'}")
            if trouble:
                troubles.append(trouble)
    print("\n".join(troubles), file=sys.stderr)
    return 1 if troubles else 0


def _trouble(platform: str, python: str) -> str:
    with tempfile.TemporaryDirectory() as directory:
        command = [sys.executable, "-m", "uv", "pip", "install", "--dry-run", "--no-deps"]
        command += ["--only-binary", ":all:", "--target", directory, "--requirements", str(LOCK)]
        command += ["--python-platform", platform, "--python-version", python]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stderr if done.returncode else ""


if __name__ == "__main__":
    sys.exit(main())

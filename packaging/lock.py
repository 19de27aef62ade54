"""Lock every dependency with its hashes, for all supported systems and Python versions at once.

    python packaging/lock.py

The lock files name packages, versions and hashes, and no host.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"requirements.lock": [], "requirements-test.lock": ["--extra", "test"]}
_HEADER = "# Made by packaging/lock.py; do not edit.\n"


def main() -> int:
    """Resolve the newest allowed versions and write both lock files."""
    for name, options in LOCKS.items():
        target = ROOT / "packaging" / name
        command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *options]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"]
        command += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--quiet"]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        if "://" in done.stdout:
            print(f"{name} would name a host", file=sys.stderr)
            return 1
        target.write_text(_HEADER + done.stdout, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Fuzzes one target led by coverage, where atheris is installed (it has wheels for Linux only):

    python -m tests.fuzz.guided NAME [FOLDER] [-runs=200000] [-max_total_time=600]

What comes after the name is libFuzzer's. The same edits spoil the inputs; those that reach new
code are kept and spoiled further.
"""

import sys
from random import Random


def main() -> None:
    """Run until something fails, or as long as was asked."""
    # not in the test extra: it can be had on one system only
    import atheris  # type: ignore[import-untyped, unused-ignore]

    with atheris.instrument_imports(include=["invoice_desktop"]):
        from tests.fuzz.targets import all_targets
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    target = next((each for each in all_targets() if each.name == name), None)
    if target is None:
        sys.exit(f"known: {' '.join(each.name for each in all_targets())}")
    healthy = target.documents()

    def run(content: bytes) -> None:
        try:
            target.run(content)
        except target.declared:
            return

    def spoil(content: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        known = content if random.random() < 0.8 and content else random.choice(healthy)
        return bytes(target.spoil(random, known, healthy)[:most])

    atheris.Setup([*sys.argv, "-max_len=300000"], run, custom_mutator=spoil)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

"""A sealed OFD wholly verified beside what SM2 costs elsewhere, measured in the same run.

Everything counts: unzipping, XML, all digests, both SM2 verifications, what is not covered. `seal`
and `seal_gmssl` verify one file again and again, as a batch meets the same few seals; every file of
`seal_cold` has a maker and a signer whose keys were never met before. Times are the processor's, as
those of `openssl speed` are: what else the computer does is none of either's.
"""

import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from time import process_time

from benchmarks.figure import Figure, p95
from benchmarks.verifying import WARM_UP
from invoice_desktop.documents.ofd_package import open_ofd, read_document
from invoice_desktop.domain.signature import Holds
from invoice_desktop.signatures import sm2
from invoice_desktop.signatures.ofd import read_ofd_signatures
from tests.factories.forge import honest, make_forge, sign_ofd
from tests.factories.forge_sm2 import signature_value
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd

ROUNDS = 100
BAR_OF_OPENSSL, BAR_OF_GMSSL = 12.0, 1.3
_VERIFICATIONS_A_SECOND = re.compile(r"\(CurveSM2\).*\s([\d.]+)\s*$", re.MULTILINE)


def run(rounds: int = ROUNDS) -> Sequence[Figure]:
    """Measure all three; gmssl-pyx and `openssl` must be installed."""
    openssl = _openssl_ms()
    again = partial(_verify, _sealed())
    pairs = [(_taken(again), _taken(partial(_by_gmssl, again))) for _ in range(rounds + WARM_UP)]
    ours, theirs = (p95(list(times[WARM_UP:])) for times in zip(*pairs, strict=True))
    cold = p95([_taken(partial(_verify, _sealed(number))) for number in range(rounds)])
    return (
        Figure("seal", ours, openssl, BAR_OF_OPENSSL, "ms"),
        Figure("seal_cold", cold, openssl, BAR_OF_OPENSSL, "ms"),
        Figure("seal_gmssl", ours, theirs, BAR_OF_GMSSL, "ms"),
    )


def _sealed(number: int | None = None) -> bytes:
    """Make a sealed invoice; a number gives it a maker and a signer of its own."""
    forge = make_forge()
    maker, signer = forge.maker, forge.signer
    if number is not None:
        maker = maker.with_other_key(f"maker {number}")
        signer = signer.with_other_key(f"signer {number}")
    signing = honest(signer=signer, seal=replace(forge.seal, maker=maker, holders=(signer,)))
    return sign_ofd(make_ofd(make_invoice(lines=3, seed=number or 0)), signing).packed()


def _taken(step: Callable[[], None]) -> float:
    begin = process_time()
    step()
    return (process_time() - begin) * 1000


def _verify(content: bytes) -> None:
    (signature,) = read_ofd_signatures(read_document(open_ofd(content)))
    if any(check.holds in {Holds.NO, Holds.UNKNOWN} for check in signature.checks):
        raise AssertionError(signature.checks)


def _by_gmssl(step: Callable[[], None]) -> None:
    with _verifying_by(_gmssl_verify):
        step()


@contextmanager
def _verifying_by(verify: Callable[..., bool]) -> Iterator[None]:
    name, own = "verify", sm2.verify
    setattr(sm2, name, verify)
    try:
        yield
    finally:
        setattr(sm2, name, own)


def _gmssl_verify(key: sm2.Point, message: bytes, signature: tuple[int, int]) -> bool:
    from gmssl_pyx import sm2_verify

    point = b"".join(number.to_bytes(32) for number in key)
    return bool(sm2_verify(point, message, signature_value(signature)))


def _openssl_ms() -> float:
    """Give how long one SM2 verification takes, as `openssl speed` states it."""
    command = ["openssl", "speed", "-seconds", "2", "sm2"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = _VERIFICATIONS_A_SECOND.search(said)
    if found is None:
        raise AssertionError(said)
    return 1000 / float(found[1])

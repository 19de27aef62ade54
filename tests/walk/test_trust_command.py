"""A maker is trusted and forgotten at the command line, and verdicts follow."""

from pathlib import Path

from invoice_desktop.composition import Home
from tests.factories.forge import honest, make_forge, sign_ofd
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.trust_lists import make_list
from tests.walk.conftest import Answer, Put, Run

MAKER = make_forge().maker


def test_a_maker_is_added_used_listed_and_removed(tmp_path: Path, run: Run, put: Put) -> None:
    home = Home(tmp_path / "home", tmp_path / "key")
    place = ("--home", home.directory, "--keyring", f"file:{home.key_file}", "--language", "en")

    def walk(*arguments: object) -> Answer:
        return run(*arguments, *place)

    def verdict() -> tuple[str, str]:
        only = walk("verify", "--json", invoice).only
        return only["authenticity"], only["signature"]

    invoice = put("sealed.ofd", sign_ofd(make_ofd(make_invoice()), honest()).packed())
    certificate = put("maker.cer", MAKER.certificate)

    assert verdict() == ("UNPROVEN", "INTACT_SIGNER_UNKNOWN")
    assert len(walk("trust", "list", "--json").objects) == 3

    added = walk("trust", "add", certificate, "--reason", "told by the bureau")
    assert added.status == 0, added.err
    assert MAKER.sha256 in added.out
    assert "this office's own responsibility" in added.err
    listed = {each["sha256"]: each for each in walk("trust", "list", "--json").objects}
    assert listed[MAKER.sha256]["status"] == "LOCAL"
    assert listed[MAKER.sha256]["seen"] == "told by the bureau"
    assert verdict() == ("GENUINE", "INTACT_MAKER_PINNED")

    refused = walk("trust", "import", put("list.json", make_list()))
    assert refused.status == 2
    assert "not signed" in refused.err

    removed = walk("trust", "remove", MAKER.sha256.upper(), "--reason", "a mistake")
    assert removed.status == 0, removed.err
    assert verdict() == ("UNPROVEN", "INTACT_SIGNER_UNKNOWN")
    assert walk("trust", "remove", MAKER.sha256, "--reason", "again").status == 2
    assert walk("trust", "add", tmp_path / "none", "--reason", "x").status == 2
    assert walk("trust", "add", certificate, "--reason", " ").status == 2

"""The office's own rules as the settings change them: read, changed part by part, kept at once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk_rules import DeskRulesOffice
from invoice_desktop.ui.background import BackgroundRunner


class RulesKeeper(QObject):
    """`loaded` carries the `DeskRules` as they are kept, `failed` a `Trouble`.

    `refused` carries the `Trouble` of a change; its detail `field` names the part. `kept` carries
    the names of the parts of a change that was kept.
    """

    loaded = Signal(object)
    kept = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        office: DeskRulesOffice,
        user: Callable[[], User],
        runner: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._user = user
        self._runner = runner

    def load(self) -> None:
        """Read the rules."""
        user = self._user()
        self._runner.run(lambda: self._office.load(user), self._take, self._fail)

    def change(self, **parts: Any) -> None:  # noqa: ANN401 -- fields of `DeskRules`
        """Change fields of `DeskRules` by their names; the others stay as they are by then."""
        user = self._user()

        def work() -> frozenset[str]:
            self._office.save(user, replace(self._present(user), **parts))
            return frozenset(parts)

        self._runner.run(work, self._tell_kept, self._refuse)

    def _present(self, user: User) -> DeskRules:
        try:
            return self._office.load(user)
        except Trouble as trouble:
            if trouble.code != "desk_rules_are_unreadable":
                raise
            # the user was told so, and sets them again
            return DeskRules()

    def _take(self, rules: DeskRules) -> None:
        self.loaded.emit(rules)

    def _tell_kept(self, parts: frozenset[str]) -> None:
        self.kept.emit(parts)

    def _refuse(self, trouble: Trouble) -> None:
        if "field" in trouble.details:
            self.refused.emit(trouble)
        else:
            self.failed.emit(trouble)

    def _fail(self, trouble: Trouble) -> None:
        self.failed.emit(trouble)

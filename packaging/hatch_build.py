"""Build hook: compile the translations, and put them into the wheel."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]  # its argument is hatchling's own
    """Runs lrelease over `translations/*.ts` before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into `build/translations`; a wheel carries the result in the package."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        # loaded by its path: a library that the build uses is called `packaging` too
        build = runpy.run_path(str(root / "packaging" / "translate.py"))["build"]
        for compiled in build(root / "translations", root / "build" / "translations"):
            if version != "editable":
                place = f"invoice_desktop/translations/{compiled.name}"
                build_data["force_include"][str(compiled)] = place

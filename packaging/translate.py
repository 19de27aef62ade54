"""Keep the translations: extract the texts, fill them in, compile them, check them.

    python packaging/translate.py update             extract the texts into translations/*.ts
    python packaging/translate.py missing LANGUAGE   print what is untranslated, as JSON
    python packaging/translate.py fill LANGUAGE FILE take translations from such a JSON file
    python packaging/translate.py build              compile into build/translations/*.qm
    python packaging/translate.py check              fail when anything of this is left to do

The JSON is `{context: {source: translation}}`; a text with `%n` has a list of plural forms.
"""

import argparse
import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
COMPILED = ROOT / "build" / "translations"
LANGUAGES = ("zh_CN", "zh_TW", "en")
MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
_HOLE = re.compile(r"%n|\{[^}]*\}")

Texts = dict[str, dict[str, str | list[str]]]


@dataclass(frozen=True)
class Marked:
    """A call that marks a text: what is looked up while the program runs."""

    line: int
    context: str
    source: str | None  # none where the text is not plain, so that lupdate misses or mistakes it


def sources(root: Path = ROOT) -> list[Path]:
    """Give the files that hold texts: lupdate skips Python files unless each one is named."""
    files = sorted((root / "invoice_desktop").rglob("*.py"))
    return [path for path in files if any(_marked_texts(path))]


def _marked_texts(path: Path) -> Iterator[Marked]:
    return _marked_within(ast.parse(path.read_text(encoding="utf-8")), "")


def _marked_within(node: ast.AST, class_name: str) -> Iterator[Marked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _marks_text(child):
            yield _marked(child, class_name)
        yield from _marked_within(
            child, child.name if isinstance(child, ast.ClassDef) else class_name
        )


def _marks_text(call: ast.Call) -> bool:
    """Tell a text from a lookup of one that is marked elsewhere (and from `str.translate`)."""
    if _called(call) not in MARKERS:
        return False
    literals = (each for argument in call.args[:2] for each in ast.walk(argument))
    return any(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in literals)


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _marked(call: ast.Call, class_name: str) -> Marked:
    match call:
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="self"), attr="tr"),
            args=[ast.Constant(value=str(source)), *_],
        ):
            return Marked(call.lineno, class_name, source)
        case ast.Call(
            args=[ast.Constant(value=str(context)), ast.Constant(value=str(source)), *_]
        ) if _called(call) != "tr":
            return Marked(call.lineno, context, source)
    return Marked(call.lineno, class_name, None)


def update(translations: Path = TRANSLATIONS, root: Path = ROOT) -> None:
    """Extract all texts; what is no longer in the code goes, translations stay."""
    translations.mkdir(exist_ok=True)
    files = [str(path.relative_to(root)) for path in sources(root)]
    targets = [str(_catalogue(translations, language)) for language in LANGUAGES]
    for target, language in zip(targets, LANGUAGES, strict=True):
        options = ["-no-obsolete", "-locations", "none", "-silent"]
        options += ["-source-language", "en", "-target-language", language]
        _run("lupdate", [*options, *files, "-ts", target], root)
    fill("en", _spoken_as_written(translations), translations)


def _spoken_as_written(translations: Path) -> Texts:
    """English texts are their own translation; only plurals need words of their own."""
    texts: Texts = {}
    for context, message in _messages(_catalogue(translations, "en")):
        if message.get("numerus") != "yes":
            texts.setdefault(context, {})[_source(message)] = _source(message)
    return texts


def build(translations: Path = TRANSLATIONS, compiled: Path = COMPILED) -> list[Path]:
    """Compile every catalogue; give the compiled files."""
    compiled.mkdir(parents=True, exist_ok=True)
    results = []
    for language in LANGUAGES:
        catalogue = _catalogue(translations, language)
        result = compiled / f"{catalogue.stem}.qm"
        _run("lrelease", ["-silent", str(catalogue), "-qm", str(result)], translations)
        results.append(result)
    return results


def missing(language: str) -> Texts:
    """Give the untranslated texts of a language, with empty translations."""
    texts: Texts = {}
    for context, message in _messages(_catalogue(TRANSLATIONS, language)):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        forms = [""] * len(translation.findall("numerusform"))
        texts.setdefault(context, {})[_source(message)] = forms or ""
    return texts


def fill(language: str, texts: Texts, translations: Path = TRANSLATIONS) -> int:
    """Put translations into a language's catalogue; give how many were taken."""
    path = _catalogue(translations, language)
    tree = ET.parse(path)  # noqa: S314 -- our own file
    taken = 0
    for context, message in _messages_of(tree):
        translated = texts.get(context, {}).get(_source(message))
        translation = message.find("translation")
        if not translated or translation is None:
            continue
        _set(translation, translated)
        taken += 1
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return taken


def _set(translation: ET.Element, translated: str | list[str]) -> None:
    translation.attrib.pop("type", None)
    forms = translation.findall("numerusform")
    if not forms:
        translation.text = translated if isinstance(translated, str) else translated[0]
        return
    texts = [translated] * len(forms) if isinstance(translated, str) else translated
    for form, text in zip(forms, texts, strict=True):
        form.text = text


def check() -> list[str]:
    """Give what is wrong: stale catalogues, unfinished or mismatched texts, lost calls."""
    troubles = []
    with tempfile.TemporaryDirectory() as directory:
        fresh = Path(directory)
        for language in LANGUAGES:
            kept = _catalogue(TRANSLATIONS, language)
            _catalogue(fresh, language).write_bytes(kept.read_bytes())
        update(fresh)
        troubles += [
            f"{language}: run `python packaging/translate.py update`"
            for language in LANGUAGES
            if _texts(_catalogue(fresh, language)) != _texts(_catalogue(TRANSLATIONS, language))
        ]
    for language in LANGUAGES:
        troubles += [f"{language}: {each}" for each in _unfinished(language)]
        troubles += [f"{language}: {each}" for each in _mismatched(language)]
    return troubles + _lost()


def _unfinished(language: str) -> list[str]:
    return [
        f"untranslated: {context}: {source}"
        for context, texts in missing(language).items()
        for source in texts
    ]


def _mismatched(language: str) -> list[str]:
    troubles = []
    for context, message in _messages(_catalogue(TRANSLATIONS, language)):
        if "%n" in _source(message) and message.get("numerus") != "yes":
            troubles.append(f"no plural, say it with self.tr: {context}: {_source(message)}")
        holes = Counter(_HOLE.findall(_source(message)))
        troubles += [
            f"holes differ: {context}: {_source(message)} -> {text}"
            for text in _translations(message)
            if text and Counter(_HOLE.findall(text)) != holes
        ]
    return troubles


def _lost() -> list[str]:
    """Hold the calls in the code against the extracted texts: lupdate loses some silently.

    After a class inside a method it files the rest of the outer class under the inner one, and
    of `QCoreApplication.translate` it drops what has a computed count (seen with 6.11).
    """
    extracted = _texts(_catalogue(TRANSLATIONS, "en"))
    return [
        f"{path.relative_to(ROOT)}:{marked.line}: {_loss(marked)}"
        for path in sources()
        for marked in _marked_texts(path)
        if marked.source is None or (marked.context, marked.source) not in extracted
    ]


def _loss(marked: Marked) -> str:
    if marked.source is None:
        return "only a plain text of self can be translated"
    return f"not extracted as a text of {marked.context}: {marked.source}"


def _texts(catalogue: Path) -> Counter[tuple[str, str]]:
    return Counter((context, _source(message)) for context, message in _messages(catalogue))


def _messages(catalogue: Path) -> Iterator[tuple[str, ET.Element]]:
    return _messages_of(ET.parse(catalogue))  # noqa: S314 -- our own file


def _messages_of(
    tree: "ET.ElementTree[ET.Element]",
) -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _source(message: ET.Element) -> str:
    return message.findtext("source", "")


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] or [translation.text or ""]


def _catalogue(directory: Path, language: str) -> Path:
    return directory / f"invoice_desktop_{language}.ts"


def _run(tool: str, arguments: list[str], directory: Path) -> None:
    import PySide6

    package = Path(PySide6.__path__[0])
    program = next(
        path
        for path in (package / tool, package / f"{tool}.exe", package / "Qt" / "libexec" / tool)
        if path.exists()
    )
    environment = {**os.environ, "LD_LIBRARY_PATH": str(package / "Qt" / "lib")}
    subprocess.run([program, *arguments], cwd=directory, env=environment, check=True)


def main() -> int:
    """Carry out what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", choices=["update", "missing", "fill", "build", "check"])
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("file", nargs="?", type=Path)
    arguments = parser.parse_args()
    match arguments.task:
        case "update":
            update()
        case "build":
            build()
        case "missing":
            print(json.dumps(missing(arguments.language), ensure_ascii=False, indent=1))
        case "fill":
            texts = json.loads(arguments.file.read_text(encoding="utf-8"))
            print(f"{fill(arguments.language, texts)} texts filled in")
        case "check":
            troubles = check()
            print("\n".join(troubles) or "translations are complete")
            return 1 if troubles else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())

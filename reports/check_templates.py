"""What is wrong with the user's own templates, told before a morning fails on it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError, meta, nodes
from jinja2.defaults import DEFAULT_NAMESPACE

from reports.drafts.draft import words_known
from reports.say.templating import NO_SCRIPT, TEMPLATES, plain, replaced_scripts
from reports.say.user_templates import REMEDY, TemplateMistake, with_own

JINJAS_OWN = frozenset(DEFAULT_NAMESPACE)
"""Functions that every template has; nobody who mistypes a word means one of them."""


def faults(folder: Path) -> list[str]:
    """Every mistake in the templates of *folder*: file, line, what, and the nearest right word."""
    return [fault for file in _files(folder) for fault in _faults_of(file, folder)]


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def _faults_of(file: Path, folder: Path) -> Iterator[str]:
    name = file.relative_to(folder).as_posix()
    ours = TEMPLATES.list_templates()
    if name not in ours:
        yield f"{file}: no template is called {name}{_nearest(name, ours)}"
    elif file in replaced_scripts(folder):
        yield f"{file}: {NO_SCRIPT}"
    elif name.endswith(".j2"):
        yield from _faults_in(file, name)


def _faults_in(file: Path, name: str) -> Iterator[str]:
    text = file.read_text(encoding="utf-8", errors="replace")
    try:
        TEMPLATES.compile(text)
    except TemplateSyntaxError as error:
        yield f"{file}:{error.lineno}: {error.message}"
        return
    except TemplateError as error:
        yield f"{file}: {error}"
        return
    tree = TEMPLATES.parse(text)
    allowed = words_of(name)
    unknown = sorted(meta.find_undeclared_variables(tree) - allowed)
    for word in unknown:
        lines = (node.lineno for node in tree.find_all(nodes.Name) if node.name == word)
        yield f"{file}:{min(lines)}: unknown word '{word}'{_nearest(word, allowed - JINJAS_OWN)}"
    if not unknown and _is_draft(name):
        yield from _refused(file, name)


def _is_draft(name: str) -> bool:
    return name.startswith("drafts/") and not name.startswith("drafts/_")


def _refused(file: Path, name: str) -> Iterator[str]:
    """What comes to light only when the words are put in: a way out of the sandbox, a loop without
    an end."""
    values: dict[str, object] = dict.fromkeys(words_known(_draft_of(name)), "word")
    values |= {"fits": ("one reason", "another"), "applied": False, "tone": "friend"}
    folder = file.parents[name.count("/")]
    try:
        with_own(folder, plain, name, values)
    except TemplateMistake as mistake:
        yield str(mistake).removesuffix(f"; {REMEDY}")


def words_of(name: str) -> frozenset[str]:
    """The words that the template *name* may say: what drafts are given, or what ours says."""
    if name.startswith("drafts/"):
        return words_known(_draft_of(name)) | TEMPLATES.globals.keys()
    loader = TEMPLATES.loader
    assert loader is not None
    ours = TEMPLATES.parse(loader.get_source(TEMPLATES, name)[0])
    return frozenset(meta.find_undeclared_variables(ours) | TEMPLATES.globals.keys())


def _draft_of(name: str) -> str:
    return name.removeprefix("drafts/").removesuffix(".j2")


def _nearest(word: str, right: frozenset[str] | list[str]) -> str:
    near = get_close_matches(word, right, n=1)
    return f"; did you mean '{near[0]}'?" if near else f"; known are {', '.join(sorted(right))}"

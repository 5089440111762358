"""The house holds: no circles, files and functions that fit in a glance, folders that one can read.

The layers stand in pyproject.toml, and `lint-imports` keeps them.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import groupby
from pathlib import Path
from statistics import median, quantiles

import pytest

from tests.paths import ROOT

PACKAGES = ("referrals", "scrapers", "reports")
FILES = sorted(
    file.relative_to(ROOT)
    for package in PACKAGES
    for file in (ROOT / package).rglob("*.py")
    if "versions" not in file.parts  # migrations are written once and never read again
)
LINES = 250
FOLDER = 20
"""Files of code in one folder, about."""
ONE_EACH = ("scrapers/spiders",)
"""Folders with a file for each of many."""


ALIKE = 3
"""Arguments of one type that may be told by their place."""


def test_no_module_imports_in_a_circle_not_even_inside_a_function() -> None:
    modules = {_name(file): file for file in FILES}
    imports = {name: set(_imports(file, modules)) - {name} for name, file in modules.items()}

    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_a_circle_is_seen_wherever_the_import_stands(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("import x.one\nfrom x import two\n\ndef f():\n    from x.three import name\n")
    known = dict.fromkeys(("x.one", "x.two", "x.three", "x.four", "x"), file)

    assert set(_imports(file, known)) == {"x.one", "x.two", "x.three"}


def test_packages_say_nothing_themselves() -> None:
    assert [str(file) for file in FILES if file.name == "__init__.py" and _text(file)] == []


def test_no_file_is_longer_than_two_screens() -> None:
    lengths = {str(file): len(_text(file).splitlines()) for file in FILES}
    del lengths["referrals/store/tables.py"]  # one place for all tables

    assert {file for file, lines in lengths.items() if lines > LINES} == set()


def test_no_folder_holds_more_files_than_one_can_look_through() -> None:
    code = [str(file.parent) for file in FILES if file.name != "__init__.py"]
    counts = {folder: len([*files]) for folder, files in groupby(sorted(code))}

    crowded = {folder for folder, n in counts.items() if n > FOLDER and folder not in ONE_EACH}
    assert crowded == set()


def test_functions_fit_in_a_glance() -> None:
    lengths = [
        node.end_lineno - node.lineno + 1
        for file in FILES
        for node in ast.walk(ast.parse(_text(file)))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    ]

    assert median(lengths) <= 8
    assert quantiles(lengths, n=10)[-1] <= 15


def test_no_more_than_three_arguments_of_one_type_stand_in_a_row_by_their_place_alone() -> None:
    """Of a function they are keyword-only; of a dataclass they are given by name. Commands take
    their options from Typer, by name."""
    signatures = {(file, name): types for file in FILES for name, types in _signatures(file)}

    declared = [
        f"{file}: {name}"
        for (file, name), types in signatures.items()
        if name == name.lower() and _alike(types) > ALIKE
    ]
    assert [place for place in declared if "/cli/" not in place] == []
    assert [place for file in FILES for place in _crowded_calls(file, signatures)] == []


# ------------------------------------------------------------------ what is in a file


Signatures = dict[tuple[Path, str], list[str]]
"""The types of what is given by its place, by file and name."""


def _signatures(file: Path) -> Iterator[tuple[str, list[str]]]:
    for node in ast.walk(ast.parse(_text(file))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            args = [*node.args.posonlyargs, *node.args.args]
            yield node.name, [ast.unparse(arg.annotation) for arg in args if arg.annotation]
        if isinstance(node, ast.ClassDef) and "dataclass" in str(
            [ast.unparse(mark) for mark in node.decorator_list]
        ):
            hints = [part.annotation for part in node.body if isinstance(part, ast.AnnAssign)]
            types = map(ast.unparse, hints)
            yield node.name, [kind for kind in types if not kind.startswith("ClassVar")]


def _alike(types: Sequence[str]) -> int:
    """How many of one type there are."""
    return max(Counter(types).values(), default=0)


def _crowded_calls(file: Path, signatures: Signatures) -> Iterator[str]:
    tree = ast.parse(_text(file))
    homes = {
        alias.asname or alias.name: (Path(*node.module.split(".")).with_suffix(".py"), alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            types = signatures.get(homes.get(node.func.id, (file, node.func.id)), [])
            by_place = [arg for arg in node.args if not isinstance(arg, ast.Starred)]
            if _alike(types[: len(by_place)]) > ALIKE:
                yield f"{file}:{node.lineno}: {node.func.id}"


def _text(file: Path) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


def _name(file: Path) -> str:
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


def _imports(file: Path, modules: dict[str, Path]) -> Iterator[str]:
    """Every module of ours that *file* imports anywhere: at its head, or inside a function."""
    for node in ast.walk(ast.parse(_text(file))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield from [name for name in (whole, node.module) if name in modules][:1]

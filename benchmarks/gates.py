"""Does a test notice when a gate stands open? Each gate, and each place that asks one, is disabled
in turn, and the neighbouring tests run: what none of them notices survived, and is shown.

    python -m benchmarks.gates [--only WORD] [--tests PATH …]

A gate is what returns a `Blocked`; what asks one is a call of such a function, of `closed` or
`decided`, or a look at whether thanks are owed. The machinery is that of benchmarks/mutations.py.
"""

from __future__ import annotations

import argparse
import ast
import copy
import sys
from collections.abc import Iterator

import pytest

from benchmarks.mutants import Mutant
from benchmarks.mutations import ROOT, Hunt

TESTS = ("tests/domain/asks", "tests/domain/advice", "tests/domain/duties")
ALSO = {"closed", "decided"}
"""Gates that say yes or no."""
OWED = {"owed_thanks", "untold", "unthanked_since"}
"""Thanks come before the next request."""


def modules() -> dict[str, ast.Module]:
    files = sorted((ROOT / "referrals" / "domain").rglob("*.py"))
    return {str(f.relative_to(ROOT)): ast.parse(f.read_text(encoding="utf-8")) for f in files}


def gates(tree: ast.Module) -> set[str]:
    """The functions of a module that may return a Blocked."""
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.returns
        if "Blocked" in ast.unparse(node.returns)
    }


def openings(
    tree: ast.Module, names: set[str], asks: bool = True
) -> Iterator[tuple[int, str, int]]:
    """The places of a module at which a gate may be disabled: node, what it is, line. *asks*: it
    says whom to ask, and does not only remind of thanks."""
    inside = {id(sub) for sub in _walls(tree)}
    for number, node in enumerate(ast.walk(tree)):
        match node:
            case ast.Call(func=ast.Name(id="Blocked")):
                yield number, f"the gate '{_reason(node)}'", node.lineno
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in names:
                yield number, f"a question to {name}", node.lineno
            case ast.Attribute(attr=name) if name in OWED and asks:
                yield number, f"a look at {name}", node.lineno
            case ast.Yield() if id(node) in inside:
                yield number, "a wall", node.lineno


def _walls(tree: ast.Module) -> Iterator[ast.AST]:
    """Every node of the functions that yield gates."""
    for node in ast.walk(tree):
        returns = isinstance(node, ast.FunctionDef) and node.returns
        if returns and "Iterator[Blocked" in ast.unparse(returns):
            yield from ast.walk(node)


def _reason(call: ast.Call) -> str:
    return str(call.args[1].value) if isinstance(call.args[1], ast.Constant) else "?"


class _Opened(ast.NodeTransformer):
    def __init__(self, closed: ast.AST) -> None:
        self.closed = closed

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.closed:
            return ast.copy_location(ast.Constant(None), node)
        return self.generic_visit(node)


def disabled(only: str = "") -> list[tuple[str, Mutant]]:
    """Every module with one of its gates open."""
    trees = modules()
    names = ALSO.union(*map(gates, trees.values()))
    found = []
    for module, tree in trees.items():
        for number, what, line in openings(tree, names, "/advice/" in module):
            if only not in f"{module}:{line}: {what}":
                continue
            mutated = copy.deepcopy(tree)
            node = next(node for n, node in enumerate(ast.walk(mutated)) if n == number)
            text = ast.unparse(ast.fix_missing_locations(_Opened(node).visit(mutated)))
            found.append((module, Mutant(line, what, text)))
    return found


class Openings(Hunt):
    """Opens each gate once, instead of a sample of all mistakes."""

    def __init__(self, chosen: list[tuple[str, Mutant]]) -> None:
        super().__init__([*dict.fromkeys(module for module, _ in chosen)], len(chosen), 1)
        self.chosen = chosen

    def _chosen(self) -> list[tuple[str, Mutant]]:
        return self.chosen


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="what the line of a gate contains")
    options.add_argument("--tests", nargs="*", default=TESTS, help="those to run")
    chosen = options.parse_args()
    hunter = Openings(disabled(chosen.only))
    words = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-s"]
    pytest.main([*words, *(str(ROOT / test) for test in chosen.tests)], plugins=[hunter])
    print(f"{hunter.tried} gates opened, {len(hunter.survived)} not noticed")
    sys.exit(not hunter.tried or bool(hunter.survived))


if __name__ == "__main__":
    main()

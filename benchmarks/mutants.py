"""Small mistakes made on purpose in a module's text: what a good test must notice.

A mutant is one change of one expression. Words (strings) are left as they are: what a sentence says
is held by other tests, and hints about types and what only a type checker reads decide nothing.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Change = Callable[[ast.AST], None]

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
NAMES = {"all": "any", "any": "all", "min": "max", "max": "min"}


@dataclass(frozen=True)
class Mutant:
    """One change: where it is, what it does, and the text of the module that has it."""

    line: int
    what: str
    text: str


def mutants(text: str) -> Iterator[Mutant]:
    """Every mutant of a module."""
    tree = ast.parse(text)
    skipped = set(_of_no_account(tree))
    for number, node in enumerate(ast.walk(tree)):
        if node in skipped:
            continue
        for what, change in changes(node):
            mutated = copy.deepcopy(tree)
            change(next(found for n, found in enumerate(ast.walk(mutated)) if n == number))
            line = getattr(node, "lineno", None) or _line_within(node)
            yield Mutant(line, what, ast.unparse(ast.fix_missing_locations(mutated)))


def changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """What can be done to one node."""
    yield from _of_conditions(node)
    match node:
        case ast.BinOp(op=op) if type(op) in OPERATORS:
            yield _named(op, OPERATORS[type(op)]()), _set("op", OPERATORS[type(op)]())
        case ast.Return(value=value) if value and not _is_none(value):
            yield "return x: return None", _set("value", ast.Constant(None))
        case ast.Expr(value=ast.Call() | ast.Yield()):
            yield "a statement: nothing", _set("value", ast.Constant(None))
        case ast.Name(id=name, ctx=ast.Load()) if name in NAMES:
            yield f"{name}: {NAMES[name]}", _set("id", NAMES[name])
        case ast.Constant(value=bool() | int() | float() as value):
            yield f"{value}: {_other(value)}", _set("value", _other(value))


def _of_conditions(node: ast.AST) -> Iterator[tuple[str, Change]]:
    match node:
        case ast.Compare(ops=ops):
            for place, op in enumerate(ops):
                yield _comparison(place, op)
        case ast.BoolOp(op=op):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield _named(op, other), _set("op", other)
        case ast.UnaryOp(op=ast.Not()):
            yield "not x: x", _negate("operand")
        case ast.If() | ast.IfExp() | ast.While():
            yield "if x: if not x", _negate("test")
        case ast.comprehension(ifs=[_, *_]):
            yield "for … if x: for …", _set("ifs", [])


def _of_no_account(tree: ast.AST) -> Iterator[ast.AST]:
    """Nodes that decide nothing: hints, what only the type checker sees, options of a dataclass."""
    for node in ast.walk(tree):
        unread: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            unread += node.decorator_list
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            unread.append(node.returns)
        if isinstance(node, ast.arg | ast.AnnAssign):
            unread.append(node.annotation)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            unread.append(node)
        for root in filter(None, unread):
            yield from ast.walk(root)


def _comparison(place: int, op: ast.cmpop) -> tuple[str, Change]:
    other = COMPARISONS[type(op)]()

    def change(node: ast.AST) -> None:
        assert isinstance(node, ast.Compare)
        node.ops[place] = other

    return _named(op, other), change


def _set(field: str, value: object) -> Change:
    return lambda node: setattr(node, field, value)


def _negate(field: str) -> Change:
    return lambda node: setattr(node, field, ast.UnaryOp(ast.Not(), getattr(node, field)))


def _other(value: float) -> float:
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else value * 1.5 + 0.01


def _named(op: ast.AST, other: ast.AST) -> str:
    return f"{type(op).__name__}: {type(other).__name__}"


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _line_within(node: ast.AST) -> int:
    return min(n.lineno for n in ast.walk(node) if isinstance(n, ast.expr | ast.stmt))

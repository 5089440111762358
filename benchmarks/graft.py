"""Takes a changed text of a module over into the module that is loaded, whoever holds parts of it.

Others have imported functions and classes by name, so these stay the objects that they are and get
the changed code; a value of the module is replaced wherever it goes by the same name.
"""

from __future__ import annotations

import sys
from enum import Enum
from types import FunctionType, ModuleType
from typing import Any

KEPT = {"__dict__", "__weakref__", "__module__", "__doc__", "__annotations__", "__slots__",
        "__hash__", "__match_args__", "__dataclass_fields__", "__dataclass_params__"}  # fmt: skip


def graft(name: str, text: str) -> None:
    """Let the loaded module *name* do what *text* says."""
    module = sys.modules[name]
    changed = ModuleType(name)
    changed.__file__ = module.__file__
    # Where a dataclass of the text looks for its module it must find the text's own.
    sys.modules[name] = changed
    try:
        exec(compile(text, str(module.__file__), "exec"), changed.__dict__)
    finally:
        sys.modules[name] = module
    for key, new in list(vars(changed).items()):
        old = vars(module).get(key)
        if not key.startswith("__") and old is not None:
            _take_over(module, key, old, new)


def _take_over(module: ModuleType, key: str, old: Any, new: Any) -> None:
    inner = getattr(old, "__wrapped__", old)
    if isinstance(inner, FunctionType):
        _function(inner, getattr(new, "__wrapped__", new))
    elif isinstance(old, type):
        if old.__module__ == module.__name__ and not issubclass(old, Enum):
            _class(old, new)
    elif type(old).__module__ != "builtins" or old != new:
        _value(key, old, new)


def _function(old: FunctionType, new: Any) -> None:
    if old.__module__ != new.__module__ or old.__code__.co_filename != new.__code__.co_filename:
        return
    if old.__code__.co_freevars == new.__code__.co_freevars:
        old.__code__ = new.__code__
        old.__defaults__, old.__kwdefaults__ = new.__defaults__, new.__kwdefaults__


def _class(old: type, new: type) -> None:
    for key, value in list(vars(new).items()):
        mine, theirs = _inner(vars(old).get(key)), _inner(value)
        if key in KEPT or not isinstance(mine, FunctionType):
            continue
        if mine.__code__.co_freevars == theirs.__code__.co_freevars:
            _function(mine, theirs)
        elif theirs.__module__ == old.__module__:  # it says super() no more
            setattr(old, key, value)


def _inner(value: Any) -> Any:
    """The function within a property, a class method, a cached one."""
    parts = (getattr(value, part, None) for part in ("fget", "func", "__func__", "__wrapped__"))
    return next((part for part in parts if isinstance(part, FunctionType)), value)


def _value(key: str, old: Any, new: Any) -> None:
    if isinstance(old, ModuleType):
        return
    for other in list(sys.modules.values()):
        if isinstance(other, ModuleType) and vars(other).get(key) is old:
            setattr(other, key, new)

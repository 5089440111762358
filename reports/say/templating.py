"""The one Jinja environment: everything is escaped, and an unknown or missing word is an error.

It is a sandbox, because the user's own templates (user_templates.py) are read by it as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateNotFound,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from referrals.model.wording import counted, ended_once, sentence
from reports.say.words import listed


def _printable(value: object) -> object:
    """What a template prints; "None" is never shown to a reader."""
    if value is None:
        raise ValueError("a template prints a word that is not known; test it with 'if' first")
    return value


_OURS = PackageLoader("reports")
TEMPLATES = ImmutableSandboxedEnvironment(
    loader=_OURS,
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    finalize=_printable,
)
TEMPLATES.globals |= {"counted": counted, "listed": listed, "sentence": sentence}

# For drafts and the text part of the mail, which no browser reads.
_PLAIN = TEMPLATES.overlay(autoescape=False)


SCRIPTS = tuple(name for name in _OURS.list_templates() if name.endswith(".js"))
"""What nobody's file replaces: it runs in the reader's browser."""


NO_SCRIPT = "a script cannot be replaced; remove the file"


class _Own(FileSystemLoader):
    """The user's templates, but no script."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        if template in SCRIPTS:
            raise TemplateNotFound(template)
        return super().get_source(environment, template)


def replaced_scripts(folder: Path) -> list[Path]:
    """The files of *folder* that would take the place of a script of ours."""
    return [folder / name for name in SCRIPTS if _other(folder / name, source(name).encode())]


def _other(file: Path, ours: bytes) -> bool:
    return file.exists() and (file.is_dir() or file.read_bytes() != ours)


def prefer(folder: Path) -> None:
    """From now on, in this process, a file of *folder* replaces ours of the same path."""
    for environment in (TEMPLATES, _PLAIN):
        environment.loader = ChoiceLoader([_Own(folder), _OURS])


def plain(template: str, words: Mapping[str, object]) -> str:
    """Plain text with at most one empty line between two paragraphs."""
    text = _PLAIN.get_template(template).render(words)
    return ended_once(re.sub(r"\n{3,}", "\n\n", text.strip()))


def source(name: str) -> str:
    """The text of a template that is no template: a style sheet, a script."""
    loader = TEMPLATES.loader
    assert loader is not None
    return loader.get_source(TEMPLATES, name)[0]

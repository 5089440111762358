"""config.toml → Config. An error names file, line, key and the nearest known key; all of them at
once, before anything is done."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from referrals.config.cross_checks import Mistake, cross_checks
from referrals.config.model import Config, ConfigError


def load(path: Path) -> Config:
    """Read and check the file. Raises ConfigError with every mistake in it."""
    text = _text(path)
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: no valid TOML: {error}") from error
    beside = list(cross_checks(values, path))
    mistakes = [(line_of(text, mistake.where), _told(mistake, text)) for mistake in beside]
    if values.pop("path", None) is not None:  # a table that only we fill
        mistakes.append((line_of(text, ["path"]), "unknown key 'path'"))
    try:
        config = Config(**values, path=path.absolute())
    except ValidationError as error:
        mistakes += _mistakes(error, text)
    if mistakes:
        raise ConfigError(*(f"{path}:{line}: {what}" for line, what in sorted(mistakes)))
    return config


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise ConfigError(f"{path}: not found; `referrals init` writes one") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text, line = "\0", data[: error.start].count(b"\n") + 1
    else:
        line = 1
    if "\0" in text:
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:2]
        encoding = (
            "UTF-16, which Windows calls Unicode" if wide else f"not UTF-8 text, on line {line}"
        )
        raise ConfigError(f"{path}: is {encoding}; save it as UTF-8")
    return text


def _told(mistake: Mistake, text: str) -> str:
    return mistake.what % line_of(text, mistake.other) if mistake.other else mistake.what


def _mistakes(error: ValidationError, text: str) -> Iterator[tuple[int, str]]:
    for mistake in error.errors():
        line = line_of(text, mistake["loc"])
        if mistake["type"] == "extra_forbidden":
            yield line, f"unknown key '{mistake['loc'][-1]}'{_nearest(mistake['loc'])}"
        else:
            key = ".".join(str(part) for part in mistake["loc"] if not isinstance(part, int))
            yield line, f"{key}: {mistake['msg'].removeprefix('Value error, ')}"


def _nearest(loc: Sequence[int | str]) -> str:
    keys = list(_known_keys(loc[:-1]))
    near = difflib.get_close_matches(str(loc[-1]), keys, n=1)
    return f"; did you mean '{near[0]}'?" if near else f"; known here: {', '.join(keys)}"


def _known_keys(table: Sequence[int | str]) -> Iterator[str]:
    model: type[BaseModel] = Config
    for part in table:
        if isinstance(part, str):
            model = _section_of(model.model_fields[part].annotation)
    yield from (field.alias or name for name, field in model.model_fields.items() if name != "path")


def _section_of(annotation: Any) -> type[BaseModel]:
    """`CompanySection` of `list[CompanySection]`."""
    arguments = getattr(annotation, "__args__", None)
    section: type[BaseModel] = arguments[0] if arguments else annotation
    return section


def line_of(text: str, loc: Sequence[int | str]) -> int:
    """The line on which a key stands, or the nearest table around it; 1 when nothing is found."""
    places: dict[tuple[int | str, ...], int] = {}
    table: tuple[int | str, ...] = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*(\[\[?)\s*([\w.\-]+)\s*\]", line):
            name = header[2]
            table = tuple(name.split("."))
            if header[1] == "[[":
                counts[name] = counts.get(name, -1) + 1
                table = (*table, counts[name])
            elif table[0] in counts:  # [companies.referral] is of the company above it
                table = (table[0], counts[table[0]], *table[1:])
            places.setdefault(table, number)
        elif key := re.match(r"\s*[\"']?([\w\-]+)[\"']?\s*=", line):
            places.setdefault((*table, key[1]), number)
    wanted = tuple(loc)
    return next((places[wanted[:n]] for n in range(len(wanted), 0, -1) if wanted[:n] in places), 1)

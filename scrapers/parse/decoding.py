"""An answer's bytes → its shape, checked: a board that changed says where (`$.jobs[3].title`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from referrals.model.errors import ReferralsError

Shape = TypeVar("Shape")

# A string without an end goes to the end of the text, so that all is looked at once.
STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
PLACE = re.compile(r"`\$((?:\.\w+)*)\[(\d+)\]")
"""Of a posting in the list of all."""
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
CLOSING = {"[": "]", "{": "}"}
MOST_MISFITS = 20
"""More postings that do not fit mean that the platform has changed."""
MOST_MENDS = 3 * MOST_MISFITS
"""Values within postings that are left out because they do not fit."""
MOST_VALUES = 2_000_000
"""Signs that part values: what is built of an answer is bounded before it is built."""
MOST_MENDED = 8 * 1024 * 1024
"""Bytes of an answer that breaks the rules of JSON and is read all the same."""
MOST_VALUES_MENDED = 500_000
LONGEST_NUMBER = 300
"""Digits; what is longer counts nothing, and Python refuses to read some."""
BOM = b"\xef\xbb\xbf"


class Misread(ReferralsError):
    """An answer that is not what the platform is known to answer."""


def decode_json(body: bytes, shape: type[Shape], set_aside: list[str]) -> Shape:
    """Decode and check. Single postings that do not fit are *set_aside*, each with its reason.

    Raises Misread with the path of what is wrong when it is more than that.
    """
    body = body.removeprefix(BOM)
    check_values(body, MOST_VALUES)
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return _without_misfits(_leniently(body, error, set_aside), shape, set_aside)


def check_values(body: bytes, most: int) -> None:
    """Raises Misread for an answer of more parts than any board has."""
    if len(body) <= most:
        return
    parts = body.count(b",") + body.count(b"[") + body.count(b"{")
    if parts > most:
        raise Misread(f"too large: the answer has {parts:,} parts, and {most:,} at most are read")


def _leniently(body: bytes, strict: Exception, set_aside: list[str]) -> Any:
    """What JSON forbids and boards send all the same: a BOM, NaN, half a character, wrong bytes."""
    if len(body) > MOST_MENDED:
        raise Misread(f"the answer is cut off or damaged, and too large to be mended: {strict}")
    check_values(body, MOST_VALUES_MENDED)
    text = body.decode("utf-8-sig", errors="replace")
    if text.lstrip()[:1] == "<":
        raise Misread("it answers with a web page instead of data; is the address right?")
    if not text.strip():
        raise Misread("the answer is empty")
    try:
        return _parsed(text)
    except (ValueError, RecursionError):
        set_aside.append("the rest of an answer that was cut off")
    try:
        return _parsed(_up_to_the_cut(text))
    except (ValueError, RecursionError):
        raise Misread(f"the answer is cut off or damaged: {strict}") from strict


def _parsed(text: str) -> Any:
    return _whole(json.loads(text, parse_constant=_nothing, parse_int=_number, strict=False))


def _nothing(_: str) -> None:
    """What NaN and Infinity say."""


def _number(digits: str) -> int | None:
    return int(digits) if len(digits) <= LONGEST_NUMBER else None


def _up_to_the_cut(text: str) -> str:
    """The text up to the last posting that came whole, with its brackets closed; "" without one."""
    open_brackets, end, closing = list[str](), 0, ""
    for token in STRING_OR_BRACKET.finditer(text):
        bracket = token[0]
        if bracket in CLOSING:
            open_brackets.append(CLOSING[bracket])
        elif open_brackets and bracket == open_brackets[-1]:
            open_brackets.pop()
            # A posting is an item of the outermost list: [{…}] or {"jobs": [{…}]}.
            if open_brackets and open_brackets[-1] == "]" and len(open_brackets) <= 2:
                end, closing = token.end(), "".join(reversed(open_brackets))
    return text[:end] + closing


def _without_misfits(found: Any, shape: type[Shape], set_aside: list[str]) -> Shape:
    mended, first = set[str](), dict[str, str]()
    misfits = 0
    while misfits < MOST_MISFITS:
        try:
            return msgspec.convert(found, type=shape)
        except msgspec.ValidationError as error:
            problem = str(error)
            place = PLACE.search(problem)
            told = first.setdefault(place[0] if place else "", problem)
            if _mend(found, problem, mended, set_aside):
                continue
            if not _take_out(found, problem):
                raise Misread(f"the answer has changed its shape: {error}") from error
            set_aside.append(told)
            first.clear()
            misfits += 1
    raise Misread(f"the answer has changed its shape: {set_aside[-1]}")


Steps = list[tuple[str, str]]
"""The way to a value: each a field's name, or a number in a list."""


def _mend(found: Any, problem: str, mended: set[str], set_aside: list[str]) -> bool:
    """Leave unsaid what does not fit within a posting, in every posting where it is of that odd
    kind; where it must be there, what holds it, as far as that can be missed. False where nothing
    but the posting itself is left."""
    path = re.search(r"`\$([^`]*)`", problem)
    steps = STEP.findall(path[1]) if path else []
    odd = _at(found, steps) if _is_within(steps) else found
    way = "".join(f".{name}" if name else "[]" for name, _ in steps) + type(odd).__name__
    if odd is not found and way not in mended and len(mended) < MOST_MISFITS:
        mended.add(way)
        # An object among objects lacks something; others of its kind may not.
        if "got `object`" in problem or not isinstance(odd, dict):
            return _leave_out_everywhere(found, steps, odd)
    inner = (steps[:end] for end in range(len(steps), 0, -1) if _is_within(steps[:end]))
    return len(mended) < MOST_MENDS and any(
        _leave_out(found, part, mended, set_aside) for part in inner
    )


def _is_within(steps: Steps) -> bool:
    """Whether *steps* lead into a posting, and not only to it."""
    return any(number for _, number in steps[:-1])


def _leave_out_everywhere(found: Any, steps: Steps, odd: Any) -> bool:
    name = steps[-1][0]
    for holder in _holders(found, [step for step, _ in steps[:-1] if step], listed=not name):
        if not name and isinstance(holder, list):
            holder[:] = [item for item in holder if type(item) is not type(odd)]
        elif name and isinstance(holder, dict) and type(holder.get(name, found)) is type(odd):
            _unsay(holder, name)
    return True


def _unsay(holder: dict[str, Any], name: str) -> None:
    """Nothing is stated; where that may not be said either, the field is not there."""
    if holder.get(name) is None:
        holder.pop(name, None)
    else:
        holder[name] = None


def _leave_out(found: Any, steps: Steps, mended: set[str], set_aside: list[str]) -> bool:
    """Leave one value out, if it is there; an object in a list may be a posting, and is told."""
    holder, (name, number) = _at(found, steps[:-1]), steps[-1]
    if name and name not in holder:
        return False
    mended.add(str(len(mended)))
    if name:
        _unsay(holder, name)
        return True
    set_aside.append(f"{len(set_aside)}: an item of a list that does not fit")
    del holder[int(number)]
    return True


def _at(found: Any, steps: Steps) -> Any:
    for name, number in steps:
        found = found[name] if name else found[int(number)]
    return found


def _holders(found: Any, names: list[str], *, listed: bool) -> Iterator[Any]:
    """Everything that *names* lead to, through each item of the lists between; where *listed*, the
    lists at their end."""
    if isinstance(found, list) and not (listed and not names):
        for item in found:
            yield from _holders(item, names, listed=listed)
    elif not names:
        yield found
    elif isinstance(found, dict):
        yield from _holders(found.get(names[0]), names[1:], listed=listed)


def _take_out(found: Any, problem: str) -> bool:
    """Remove the item of the list of postings that *problem* is about, if it is about one."""
    place = PLACE.search(problem)
    items = found
    for name in place[1].split(".")[1:] if place else ():
        items = items.get(name) if isinstance(items, dict) else None
    if not place or not isinstance(items, list):
        return False
    del items[int(place[2])]
    return True


def _whole(value: Any) -> Any:
    """The value without half characters (lone surrogates), which nothing could store."""
    match value:
        case str():
            return value.encode("utf-8", errors="replace").decode()
        case list():
            return [_whole(item) for item in value]
        case dict():
            return {_whole(key): _whole(item) for key, item in value.items()}
        case _:
            return value

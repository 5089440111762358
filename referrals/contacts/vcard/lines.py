"""The properties of vCards, put together again as programs fold, quote and encode them.

vCard 2.1 (https://web.archive.org/web/2012/http://www.imc.org/pdi/vcard-21.txt), 3.0 (RFC 2426) and
4.0 (RFC 6350). vobject, the library one would use, stops at the first card that it cannot read, and
everybody behind that card is lost.
"""

from __future__ import annotations

import quopri
import re
from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from referrals.contacts.text.encodings import WESTERN, Encoding

# Nothing is given back: a line of 20,000 letters without a colon would be tried from each of them.
PROPERTY = re.compile(rb'\s*+(?:([\w-]++)\.)?([\w-]++)((?:[^:"]|"[^"]*")*+):(.*)', re.DOTALL)
PARAMETER = re.compile(r'(?:[^;"]|"[^"]*")+')
QUOTED = re.compile(rb"quoted-printable", re.IGNORECASE)
CHARSET = re.compile(r"charset=\"?([\w-]+)", re.IGNORECASE)
CHARSETS = re.compile(
    r"utf-?8|us-ascii|iso-?8859-?\d+|(?:windows-?|cp)125\d|koi8-[ru]|shift[_-]jis|euc-(?:jp|kr)"
    r"|gbk|gb2312|gb18030|big5",
    re.IGNORECASE,
)
BINARY = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY"})
LONGEST_VALUE = 20_000
FOLDED = re.compile(rb" ([a-z]+|=[89A-F][0-9A-F])")
BASE_64 = re.compile(rb"(?:^|[;,=])(?:b|base64)(?:$|[;,])", re.IGNORECASE)
IN_A_WORD = re.compile(rb"(?:[A-Za-z]|=[89A-F][0-9A-F])$")
PARTICLES = frozenset(
    b"van von de der den di da do dos das del della la le les du el al bin ibn ben ter ten y e"
    b" und and of for the at in to zu zum zur".split()
)
ESCAPED = re.compile(r"\\([\\,;:\"nN])")


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card."""

    line: int
    name: str
    """In capitals, without its group."""
    group: str
    kind: str
    """All its parameters as they stand: "TYPE=work,voice;PREF=1"."""
    value: str
    """Decoded; a text's backslashes are still there, since they tell what separates."""

    def parts(self) -> list[str]:
        """The value's components, which semicolons separate."""
        return [unescaped(part) for part in re.split(r"(?<!\\);", self.value)]


def unescaped(text: str, line_end: str = " ") -> str:
    return ESCAPED.sub(lambda sign: line_end if sign[1] in "nN" else sign[1], text)


def properties(raw: Iterable[bytes], written: Encoding = WESTERN) -> Iterator[Property]:
    """Every property of the lines *raw*, BEGIN and END among them; of a picture only that it is
    there."""
    for at, group, name, kind, value in _undecoded(raw):
        said = kind.decode("ascii", errors="replace")
        yield Property(
            line=at,
            name=name.decode("ascii", "replace").upper(),
            group=group.decode("ascii", "replace"),
            kind=said,
            value=_text(value, said, written),
        )


def values(raw: Iterable[bytes]) -> Iterator[bytes]:
    """The values that do not say in which encoding they are."""
    for _, _, _, kind, value in _undecoded(raw):
        if not CHARSET.search(kind.decode("ascii", errors="replace")):
            yield value


def _undecoded(raw: Iterable[bytes]) -> Iterator[tuple[int, bytes, bytes, bytes, bytes]]:
    """Line, group, name, kind and value."""
    for at, line in _unfolded(raw):
        if match := PROPERTY.fullmatch(line):
            group, name, kind, value = match.groups(b"")
            if name.upper() in BINARY:
                yield at, group, name, kind, b"-"  # that there is one
            else:
                yield at, group, name, kind, _unquoted(value, kind)


def _unquoted(value: bytes, kind: bytes) -> bytes:
    if BASE_64.search(kind):
        with suppress(ValueError):
            return b64decode(value, validate=True)
    return quopri.decodestring(value) if QUOTED.search(kind) else value


def _unfolded(raw: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Whole lines, each with the number of its first: folded ones begin with a space, soft line
    breaks follow a =, and where a program forgot to fold, no line without a colon stands alone."""
    whole, first, soft = b"", 1, False
    for at, line in enumerate(raw, start=1):
        if soft or line[:1] in (b" ", b"\t") or b":" not in line:
            rest = (
                _continued(whole, line) if soft else line[1:] if line[:1] in (b" ", b"\t") else line
            )
            whole = (whole.rstrip().removesuffix(b"=") if soft else whole) + rest
            whole = whole[:LONGEST_VALUE]
        else:
            yield first, whole
            whole, first = line[:LONGEST_VALUE], at
        head = whole.partition(b":")[0]
        soft = line.rstrip().endswith(b"=") and bool(QUOTED.search(head))
    yield first, whole


def _continued(whole: bytes, line: bytes) -> bytes:
    """What follows a soft line break: some programs fold there as well, with a blank that is not
    part of the text. A small letter behind it goes on with the word before it."""
    before = whole.rstrip().removesuffix(b"=")
    folded = FOLDED.match(line)
    if line[:1] == b"\t" or (folded and IN_A_WORD.search(before) and folded[1] not in PARTICLES):
        return line[1:]
    return line


def _text(value: bytes, kind: str, written: Encoding) -> str:
    declared = CHARSET.search(kind)
    if declared and CHARSETS.fullmatch(declared[1]):
        return value.decode(declared[1], errors="replace")
    return written.decode(value)

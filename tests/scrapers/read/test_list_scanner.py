"""A list is parted as bytes, wherever its pieces are cut."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers.http.long_body import LongBody
from scrapers.parse.decoding import BOM, Misread
from scrapers.read.list_scanner import LONGEST, ListScanner

TEXTS = st.text(alphabet='ab"\\{}[],: \n–🚀', max_size=12)
VALUES = st.recursive(
    st.none() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
POSTINGS = st.lists(st.dictionaries(TEXTS, VALUES, max_size=4), max_size=5)


def cut(body: bytes, length: int) -> Iterator[bytes]:
    return (body[start : start + length] for start in range(0, len(body), length))


def parted(body: bytes, name: str, length: int = 7) -> tuple[bytes, list[bytes], bytes]:
    scanner = ListScanner(cut(body, length))
    return scanner.head(name), list(scanner.items()), scanner.tail()


@given(POSTINGS, st.dictionaries(TEXTS, VALUES, max_size=2), st.integers(1, 40))
def test_a_list_is_parted_into_its_postings(
    postings: list[Any], around: dict[str, Any], length: int
) -> None:
    answer = {
        "jobs of": 1,
        "before": around,
        "jobs": postings,
        "meta": around,
        "total": len(postings),
    }
    body = json.dumps(answer, ensure_ascii=False).encode()

    head, items, tail = parted(body, "jobs", length)

    assert list(map(json.loads, items)) == postings
    assert json.loads(head + b",".join(items) + tail) == answer


@given(POSTINGS, st.integers(1, 40))
def test_an_answer_that_is_the_list_is_parted(postings: list[Any], length: int) -> None:
    _, items, tail = parted(BOM + json.dumps(postings, indent=1).encode(), "", length)

    assert list(map(json.loads, items)) == postings
    assert tail.strip() == b"]"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "no list"),
        (b"<html><body>Jobs</body></html>", "no list"),
        (b'{"offers": [{"id": 1}]}', "no list"),
        (b'{"data": {"jobs": [{"id": 1}]}}', "no list"),
        (b'{"jobs": "[]", "others": [{"id": 1}]}', "no list"),
        (b'{"jobs": [1, 2]}', "none of postings"),
        (b'{"jobs": ["a"]}', "none of postings"),
        (b'{"jobs": [[{"id": 1}]]}', "none of postings"),
        (b'{"jobs": [{"id": 1}, ', "cut off"),
        (b'{"jobs": [{"id": "1', "cut off"),
        (b'{"jobs": [{"id": [1', "cut off"),
        (b'{"jobs": [{"id": "' + b"1" * (LONGEST + 300_000), "too large"),
        (b'{"more": "' + b"1" * (LONGEST + 300_000) + b'", "jobs": []}', "too large"),
        (b'{"jobs": [], "more": "' + b"1" * (LONGEST + 300_000) + b'"}', "too large"),
    ],
)
def test_what_shows_no_whole_list_is_told(body: bytes, reason: str) -> None:
    with pytest.raises(Misread, match=reason):
        parted(body, "jobs", 256 * 1024)


def test_blanks_without_end_are_let_go() -> None:
    _, items, _ = parted(b'{"jobs": [' + b" ,\n" * (LONGEST // 2) + b"{} ]}", "jobs", 256 * 1024)

    assert items == [b"{}"]


def test_a_stream_that_is_cut_is_told() -> None:
    body = LongBody()
    body.packed = True
    body.write(gzip.compress(b'{"jobs": [{"id": 1}]}')[:-9])
    scanner = ListScanner(body.pieces())

    with pytest.raises(Misread, match="cut off"):
        (scanner.head("jobs"), list(scanner.items()), scanner.tail())

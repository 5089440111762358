"""A board that changed or broke says so, and says where; one odd posting does not stop the rest."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from scrapers.parse.decoding import MOST_MISFITS, Misread, decode_json


class Job(Struct):
    title: str


class Department(Struct):
    name: str | None = None


class Post(Struct):
    title: str
    department: Department | None = None
    team: str | None = None


class Answer(Struct):
    jobs: list[Job]
    total: float | None = None


def test_postings_that_do_not_fit_are_set_aside_with_their_place() -> None:
    set_aside: list[str] = []

    answer = decode_json(
        b'{"jobs": [{"title": "Baker"}, {}, {"title": 7}, {"title": "Miller"}]}', Answer, set_aside
    )

    assert [job.title for job in answer.jobs] == ["Baker", "Miller"]
    assert [reason.rpartition(" - at ")[2] for reason in set_aside] == [
        "`$.jobs[1]`",
        "`$.jobs[1].title`",
    ]


@pytest.mark.parametrize(
    "odd",
    [
        {"team": ["Ops"]},
        {"team": {"name": "Ops"}},
        {"team": 7},
        {"department": "Ops"},
        {"department": ["Ops"]},
        {"department": {"name": ["Ops"]}, "team": False},
    ],
)
def test_an_odd_optional_field_costs_no_posting(odd: dict[str, object]) -> None:
    set_aside: list[str] = []
    jobs = [{"title": f"Baker {n}"} | odd for n in range(MOST_MISFITS + 5)]
    jobs.append({"title": "Miller", "team": "Mill"})

    posts = decode_json(json.dumps(jobs).encode(), list[Post], set_aside)

    assert [post.title for post in posts] == [job["title"] for job in jobs]
    assert posts[-1].team == "Mill"
    assert set_aside == []


class Office(Struct):
    name: str


class Placed(Struct):
    title: str
    offices: list[Office] = []
    towns: list[str] = []


class Section(Struct):
    posts: list[Placed]


@pytest.mark.parametrize(
    "odd",
    [
        {"offices": ["Ops"]},
        {"offices": [None]},
        {"offices": [7, {"name": "Ulm"}]},
        {"offices": [["Ulm"]]},
        {"offices": None, "towns": None},
        {"towns": [{"name": "Ulm"}]},
        {"towns": [None, "Ulm"]},
        {"towns": [["Ulm"], 7]},
    ],
)
def test_odd_items_of_an_optional_list_cost_no_posting(odd: dict[str, object]) -> None:
    set_aside: list[str] = []
    jobs = [{"title": f"Baker {n}"} | odd for n in range(MOST_MISFITS + 5)]
    jobs.append({"title": "Miller", "offices": [{"name": "Ulm"}], "towns": ["Ulm"]})

    for shape, body in ((list[Placed], jobs), (list[Section], [{"posts": jobs}])):
        found = decode_json(json.dumps(body).encode(), shape, set_aside)
        posts = found[0].posts if isinstance(found[0], Section) else found
        assert [post.title for post in posts] == [job["title"] for job in jobs]
        assert posts[-1].towns == ["Ulm"]
        assert posts[-1].offices == [Office("Ulm")]
    assert set_aside == []


@pytest.mark.parametrize("odd", [{"offices": [{}]}, {"offices": [{"name": 7}]}])
def test_an_item_that_lacks_something_goes_alone_and_is_told(odd: dict[str, object]) -> None:
    set_aside: list[str] = []
    jobs = [{"title": "Baker"} | odd, {"title": "Miller", "offices": [{"name": "Ulm"}]}]

    baker, miller = decode_json(json.dumps(jobs).encode(), list[Placed], set_aside)

    assert (baker.offices, miller.offices) == ([], [Office("Ulm")])
    assert len(set_aside) == 1


def test_a_posting_in_a_list_of_lists_goes_alone() -> None:
    """Oracle's answer has one item, which holds the list of postings."""
    set_aside: list[str] = []
    body = [{"posts": [{"title": 7}, {"title": "Miller"}]}]

    [section] = decode_json(json.dumps(body).encode(), list[Section], set_aside)

    assert [post.title for post in section.posts] == ["Miller"]
    assert len(set_aside) == 1


def test_a_bare_list_of_postings_can_have_misfits_too() -> None:
    set_aside: list[str] = []

    assert decode_json(b'[null, {"title": "Baker"}]', list[Job], set_aside) == [Job("Baker")]
    assert len(set_aside) == 1


@pytest.mark.parametrize(
    "body",
    [
        b'\xef\xbb\xbf{"jobs": [{"title": "Baker"}]}',
        b'{"jobs": [{"title": "Baker"}], "total": NaN}',
        b'{"jobs": [{"title": "Baker"}], "more": "\xff", "deep": [{"\\ud800": "\\ud800"}]}',
        b'{"jobs": [{"title": "Baker"}], "text": "a line\nbreak"}',
    ],
)
def test_what_json_forbids_and_boards_send_is_read(body: bytes) -> None:
    assert decode_json(body, Answer, []).jobs == [Job("Baker")]


def test_half_a_character_in_a_title_becomes_a_question_mark() -> None:
    body = b'{"jobs": [{"title": "Baker \\ud83d"}]}'

    assert decode_json(body, Answer, []).jobs == [Job("Baker ?")]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"<!doctype html><p>Are you human?", "a web page instead of data"),
        (b'{"jobs": [{"title": "Bak', "cut off"),
        (b"[" * 100_000, "cut off"),
        (b'{"ok": false, "error": "no"}', "missing required field `jobs`"),
        (b'{"jobs": {}}', r"changed its shape: .*\$\.jobs"),
        (b'{"jobs": [], "total": {"a": 1}}', r"\$\.total"),
        (b"[]", "changed its shape"),
    ],
)
def test_an_answer_of_another_shape_is_named_with_its_place(body: bytes, why: str) -> None:
    with pytest.raises(Misread, match=why):
        decode_json(body, Answer, [])


def test_a_list_full_of_misfits_means_that_the_platform_has_changed() -> None:
    body = json.dumps({"jobs": [{"name": "Baker"}] * (MOST_MISFITS + 1)}).encode()

    with pytest.raises(Misread, match="has changed its shape"):
        decode_json(body, Answer, [])


@given(st.binary(max_size=60))
def test_an_answer_is_read_or_misread_and_nothing_else(body: bytes) -> None:
    # Anything but a Misread would be raised, and fail.
    with suppress(Misread):
        assert decode_json(body, Answer, []) is not None

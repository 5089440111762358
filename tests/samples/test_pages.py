"""Recorded careers pages, each read as the person did who wrote down here what it shows.

Pages are read at the addresses that they were recorded from: what their links say depends on it.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from referrals.model.postings import Posting
from scrapers.careers.page import Page
from scrapers.platforms.embedded import embedded_boards
from tests.paths import BOARD_SAMPLES

pytestmark = pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")

# Recorded from autumn 2025 on: what was open then.
TODAY = date(2025, 10, 1)
ADDRESSES = {
    "career-html/enclaive-1.html": "https://www.enclaive.io/careers",
    "career-html/ionos-de-1.html": "https://jobs.ionos.de/karriere/jobs/alle-jobs",
    "career-html/unternehmertum-de-1.html": "https://www.unternehmertum.de/jobs",
    "career-html/kes-posting-de-1.html": "https://jobs.kes-informationssicherheit.de/job/x.html",
    "career-html/kfw-de-culture-1.html": "https://www.kfw.de/karriere/studierende/",
    "career-html/remoteok-neg-1.html": "https://remoteok.com/remote-dev-jobs",
    "career-html/bitsea-en-1.html": "https://en.bitsea.de/career/",
    "career-html/iserv-de-1.html": "https://iserv.de/karriere",
    "career-html/accurx-1.html": "https://www.accurx.com/careers",
    "ashby/alephalpha-board.html": "https://jobs.ashbyhq.com/alephalpha",
    "greenhouse/tide-board.html": "https://job-boards.greenhouse.io/tide",
    "join/fugro-board.html": "https://join.com/companies/fugro",
    "join/fugro-posting.html": "https://join.com/companies/fugro/16405887-geowissenschaftler-m-w-d",
    "personio/migosens-board.html": "https://migosens-gmbh.jobs.personio.de",
    "recruitee/everdrop-board.html": "https://everdrop.recruitee.com/",
    "hrmdirect/acmefoundation-1.html": "https://acme.hrmdirect.com/employment/job-openings.php",
    "rss/weworkremotely-1.xml": "https://weworkremotely.com/remote-jobs.rss",
}
STATED = {
    "jsonld/avalanche-openpositions-1.html": 9,
    "jsonld/moove-teamtailor-1.html": 1,
    "jsonld/neura-1.html": 1,
    # The same posting as microdata, as RDFa and as JSON-LD, which is read first; another example
    # beside it has neither number, day nor address.
    "jsonld/schemaorg-examples-jobposting.txt": 1,
    # Two examples, in one file.
    "jsonld/schemaorg-issue-2384.txt": 2,
    "jsonld/waas-diode-1.html": 1,
    "join/fugro-posting.html": 1,
    "paylocity/detail-fermi-4248451.html": 1,
}
LINKED = {
    "career-html/enclaive-1.html": 3,  # "Apply Now" under three headings
    "career-html/ionos-de-1.html": 28,
    "career-html/unternehmertum-de-1.html": 28,  # two of them ask for any application
    "greenhouse/tide-board.html": 50,  # the first of three pages
    "hrmdirect/acmefoundation-1.html": 2,
    "join/fugro-board.html": 5,  # the first of four pages
    # Of the two, "Initiativbewerbung" is a standing invitation.
    "personio/migosens-board.html": 1,
    "recruitee/everdrop-board.html": 12,  # each twice, in two layouts of one list
}
NOTHING = {
    "career-html/accurx-1.html": "its openings are fetched by a script",
    "career-html/bitsea-en-1.html": "life at Bitsea; no opening is linked",
    "career-html/iserv-de-1.html": "the openings are one click away",
    "career-html/kes-posting-de-1.html": "one company's posting, beside those of twenty others",
    "career-html/kfw-de-culture-1.html": "what it is like to study and work there",
    "career-html/remoteok-neg-1.html": "other companies' jobs",
    "rss/weworkremotely-1.xml": "other companies' jobs",
    "jsonld/cedar-careers-1.html": 'a JobPosting that says "Join Cedar\'s Mission"',
    "jsonld/ayuda-talentclue-1.html": "a posting in words alone",
    "jsonld/didi-posting-1.html": "a posting in words alone",
    "jsonld/broken-AllocateAction.001.html": "no JobPosting",
    "jsonld/broken-JSONLD_with_JS_comment.html": "no JobPosting",
    "jsonld/broken-JSONLD_with_control_characters.html": "no JobPosting",
    "jsonld/schemaorg-issue-2083-jobLocationType.txt": "an example without number, day or address",
    "jsonld/schemaorg-issue-2296.txt": "an example without number, day or address",
    "ashby/alephalpha-board.html": "the postings are in a script of Ashby's own",
    "paylocity/board-fermi.html": "the postings are in a script of Paylocity's own",
    # By position, without an address: a person could not open them either.
    "taleo/taleo-1.json": "rows that name no page",
}
FILES = sorted(
    str(path.relative_to(BOARD_SAMPLES))
    for kind in ("jsonld/*", "career-html/*", "*/*-board.html", "rss/*", "taleo/*", "hrmdirect/*")
    for path in BOARD_SAMPLES.glob(kind)
)


def read(file: str) -> list[Posting]:
    body = (BOARD_SAMPLES / file).read_bytes()
    address = ADDRESSES.get(file, "https://www.company.example/careers")
    return Page(body, body.decode("utf-8", errors="replace"), address).postings(TODAY)


def test_every_recorded_page_was_looked_at() -> None:
    assert set(FILES) <= STATED.keys() | LINKED.keys() | NOTHING.keys()


@pytest.mark.parametrize("file", STATED)
def test_what_a_page_states_is_read(file: str) -> None:
    postings = read(file)

    assert len({posting.external_id for posting in postings}) == STATED[file]
    assert not any(posting.guessed for posting in postings)


@pytest.mark.parametrize("file", LINKED)
def test_links_to_postings_are_found_and_marked(file: str) -> None:
    postings = read(file)

    assert len({posting.url for posting in postings}) == len(postings) == LINKED[file]
    assert all(posting.guessed for posting in postings)


@pytest.mark.parametrize("file", NOTHING)
def test_a_page_without_postings_yields_none(file: str) -> None:
    assert read(file) == []


@pytest.mark.parametrize("file", [*STATED, *LINKED])
def test_nothing_of_a_posting_shows_markup(file: str) -> None:
    for posting in read(file):
        text = f"{posting.title}\n{posting.description or ''}"

        assert not re.search(r"</?[a-z]+[ >/]|&[a-z]+;|&#\d+;|\n{3,}|[^\S\n]{2,}", text)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)


def test_a_title_is_the_title_alone() -> None:
    enclaive = [posting.title for posting in read("career-html/enclaive-1.html")]
    people, *_ = read("career-html/unternehmertum-de-1.html")
    hydrogeologist = read("join/fugro-board.html")[1]

    assert enclaive == [
        "Lead Infrastructure & CloudOps (Confidential Computing & Kubernetes)",
        "Lead Product Engineer (Key Management & Confidential Computing)",
        "Senior Infrastructure & Automation Engineer (Hybrid Cloud / Bare Metal)",
    ]
    assert people.title == "People & Culture Manager (m/w/d)"
    assert hydrogeologist.title == "Geologe/Hydrogeologe Service Line Geo-Consulting (m/w/d)"


def test_a_page_that_shows_none_may_name_where_they_are() -> None:
    tide = (BOARD_SAMPLES / "greenhouse/tide-board.html").read_text(encoding="utf-8")

    assert embedded_boards(tide, "https://www.tide.example/jobs")[0] == ("greenhouse", "tide")


def test_what_a_page_states_of_its_posting_is_kept() -> None:
    (moove,) = read("jsonld/moove-teamtailor-1.html")
    (neura,) = read("jsonld/neura-1.html")
    (diode,) = read("jsonld/waas-diode-1.html")
    (fugro,) = read("join/fugro-posting.html")
    (fermi,) = read("paylocity/detail-fermi-4248451.html")

    assert moove.title == "Director/Head of Fleet Vehicle Procurement & Strategic Sourcing"
    assert (len(moove.locations), moove.workplace, moove.employment_type) == (5, None, "full_time")
    assert (neura.external_id, neura.posted_on) == (
        "00df0928-b013-448c-b3dd-6c6fb80eadc2",
        date(2025, 11, 6),
    )
    assert "\\n" not in str(neura.description)
    assert diode.salary
    assert (diode.salary.min, diode.salary.max, diode.salary.currency) == (140000, 240000, "USD")
    assert diode.locations == ("New York, US",)
    assert fugro.salary
    assert (fugro.salary.min, fugro.salary.max, fugro.salary.currency) == (43000, 58850, "EUR")
    assert fugro.locations == ("Lilienthal, Deutschland",)
    assert (fermi.title, fermi.posted_on) == ("Corporate Tax Director", date(2026, 6, 12))

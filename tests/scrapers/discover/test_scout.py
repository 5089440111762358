"""What is at this address, which board has this name? Said before anything is watched."""

from __future__ import annotations

import socket

import pytest

from scrapers.discover.find import is_address, likely_tokens
from scrapers.discover.page_queue import PAGES
from scrapers.platforms.names import NAMES
from tests.scrapers.harness import Reply, Site, served
from tests.scrapers.scouting import EMBEDDED, answer, greenhouse, json_ld, lookups, page, to

ACME = greenhouse("acme", "Acme Robotics GmbH", "Baker", "Data Engineer", "Smith", "Tailor")
SITE_NAME = '<meta property="og:site_name" content="Acme &amp; Sons">'


def asked(site: Site) -> list[str]:
    return [request.path for request in site.requests if request.path != "/robots.txt"]


def test_an_address_that_names_a_board_is_read_once() -> None:
    with served(ACME) as site:
        [found] = lookups(["https://boards.greenhouse.io/embed/job_board?for=acme"], site.address)

    assert found.preview
    assert (found.how, found.preview.board.platform, found.preview.board.token) == (
        "address", "greenhouse", "acme",
    )  # fmt: skip
    assert found.preview.own_name == "Acme Robotics GmbH"
    assert (found.preview.postings, found.preview.at_least) == (4, False)
    assert found.preview.titles == ("Baker", "Data Engineer", "Smith")
    assert asked(site) == list(ACME)


def test_a_path_that_only_looks_like_a_platform_s_is_a_page_like_any_other() -> None:
    with served({"/search-jobs": page(EMBEDDED.format(token="acme"))} | ACME) as site:
        [found] = lookups([f"{site.address}/search-jobs"], site.address)

    assert found.preview
    assert (found.how, found.preview.board.token) == ("page", "acme")


def test_a_board_without_a_number_of_postings_has_at_least_those_of_its_first_page() -> None:
    jobs = [
        {"id": str(n), "text": f"Job {n}", "hostedUrl": f"https://jobs.lever.co/acme/{n}"}
        for n in range(100)
    ]
    with served({"/v0/postings/acme?mode=json&limit=100&skip=0": answer(jobs)}) as site:
        [found] = lookups(["jobs.lever.co/acme"], site.address)

    assert found.preview
    assert (found.preview.postings, found.preview.at_least) == (100, True)
    assert found.preview.own_name is None


def test_a_home_page_leads_over_its_careers_page_to_the_board_that_this_embeds() -> None:
    pages = {
        "/": page('<a href="/about">About</a> <a href="/we-are-here"> Karriere </a>', SITE_NAME),
        "/we-are-here": page(EMBEDDED.format(token="acme")),
    }
    with served(pages | ACME) as site:
        [found] = lookups([site.address], site.address)

    assert found.preview
    assert found.how == "page"
    assert found.site == "Acme & Sons"
    assert (found.preview.board.platform, found.preview.board.token) == ("greenhouse", "acme")
    assert found.preview.board.careers == f"{site.address}/we-are-here"
    assert asked(site)[:2] == ["/", "/we-are-here"]


def test_a_page_with_postings_of_its_own_is_a_board() -> None:
    with served({"/join": page(json_ld("Baker", "Smith"))}) as site:
        [found] = lookups([f"{site.address}/join"])

    assert found.preview
    assert (found.preview.board.platform, found.preview.board.token) == (
        "careers_page", f"{site.address}/join",
    )  # fmt: skip
    assert found.preview.postings == 2
    assert asked(site) == ["/join"]


def test_a_home_page_that_names_no_other_place_may_have_its_postings_where_most_have_them() -> None:
    pages = {"/": page("Hello"), "/jobs": page(json_ld("Baker"))}
    with served(pages) as site:
        [found] = lookups([f"{site.address}/"])

    assert found.preview
    assert found.preview.board.careers == f"{site.address}/jobs"
    assert asked(site) == ["/", "/careers", "/jobs"]


def test_a_link_to_a_board_that_is_no_more_does_not_end_the_way() -> None:
    old = EMBEDDED.format(token="gone")
    pages = {"/": page(old + '<a href="/o">Open positions</a>'), "/o": page(json_ld("Baker"))}
    with served(pages) as site:
        [found] = lookups([site.address], site.address)

    assert found.preview
    assert found.preview.board.platform == "careers_page"


def test_a_redirect_to_another_host_is_followed() -> None:
    with served({"/jobs": page(json_ld("Baker"))}) as careers, served() as home:
        moved = careers.address.replace("127.0.0.1", "localhost")
        home.pages["/"] = to(f"{moved}/jobs")
        home.pages["/round"] = to("/round")

        found, circle = lookups([home.address, f"{home.address}/round"])

    assert found.preview
    assert found.preview.board.careers == f"{moved}/jobs"
    assert "round in circles" in circle.why


def test_a_board_that_moved_is_found_where_it_is_now() -> None:
    with served({"/": page(json_ld("Baker"))}) as careers, served() as api:
        now = careers.address.replace("127.0.0.1", "localhost")
        api.pages["/api/offers/"] = to(f"{now}/")

        [found] = lookups(["https://acme.recruitee.com"], api.address)

    assert found.preview
    assert (found.how, found.preview.board.careers) == ("page", f"{now}/")


def test_a_site_without_postings_is_looked_through_politely_and_given_up() -> None:
    links = "".join(f'<a href="/jobs/{number}">Jobs {number}</a>' for number in range(20))
    with served({"/": page(links), "/jobs/0": page("none today")}) as site:
        site.pages["/jobs/1"] = Reply(b"\x89PNG", headers={"Content-Type": "image/png"})

        [found] = lookups([site.address])

    assert found.preview is None
    assert f"{site.address} shows no postings" in found.why
    assert "name the page that lists them" in found.why
    assert len(asked(site)) == PAGES


def test_a_name_is_found_where_a_board_calls_itself_so() -> None:
    pages = greenhouse("acme-robotics", "Acme Robotics, Inc.", "Baker")
    with served(pages) as site:
        [found] = lookups(["Acme Robotics"], site.address)

    assert found.preview
    assert found.how == "name"
    assert (found.preview.board.token, found.preview.board.careers) == ("acme-robotics", None)


JUNGLE = {
    "/api/v1/organizations/acme-robotics": answer({"organization": {"reference": "Pg4eV6k"}}),
    "/api/v1/embed?organization_reference=Pg4eV6k": answer({
        "name": "Acme Robotics",
        "jobs": [{"reference": "A_1", "name": "Baker", "websites_urls": [{"url": "https://x.example/1"}]}],
    }),
}  # fmt: skip
FEED = {
    "/acmerobotics": Reply(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme Robotics BV</title></feed>'
    )
}


@pytest.mark.parametrize(
    ("pages", "platform", "token"),
    [
        (JUNGLE, "welcometothejungle", "companies/acme-robotics"),
        (FEED, "homerun", "acmerobotics"),
    ],
)
def test_a_name_is_found_on_each_platform_that_states_one(
    pages: dict[str, Reply], platform: str, token: str
) -> None:
    with served(pages) as site:
        [found] = lookups(["Acme Robotics"], site.address)

    assert found.preview
    assert (found.preview.board.platform, found.preview.board.token) == (platform, token)


def test_a_board_of_another_company_is_not_proposed_for_its_token() -> None:
    with served(greenhouse("acme", "Acme", "Baker")) as site:
        robotics, punctuation = lookups(["Acme Robotics", "!?"], site.address)

    assert robotics.preview is None
    assert "greenhouse/acme is Acme's" in robotics.why
    assert "careers page" in robotics.why
    assert punctuation.preview is None
    assert len(asked(site)) <= 3 * len(NAMES) + 4  # each token once, and a name or two


def test_boards_that_cannot_be_read_say_why_and_others_are_found_all_the_same() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with served(ACME | {"/robots.txt": Reply(b"User-agent: *\nDisallow: /private")}) as site:
        questions = [
            "https://job-boards.greenhouse.io/acme", "https://job-boards.greenhouse.io/nope",
            f"{site.address}/nothing", f"{site.address}/private", nobody,
        ]  # fmt: skip

        acme, unknown, nothing, private, closed_door = lookups(questions, site.address)

    assert acme.preview
    assert "there is no such board" in unknown.why
    assert "404" in nothing.why
    assert "robots.txt" in private.why
    assert "refuses connections" in closed_door.why


def test_nobody_is_led_into_the_private_network() -> None:
    with served({"/": page(json_ld("Baker"))}) as site:
        [found] = lookups([site.address], allow_private_addresses=False)

    assert found.preview is None
    assert "allow_private_addresses" in found.why
    assert site.requests == []


def test_the_time_that_a_scan_may_take_is_all_there_is() -> None:
    with served(ACME) as site:
        [found] = lookups(["https://boards.greenhouse.io/acme"], site.address, budget=0)

    assert "time was up" in found.why


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://acme.example/jobs", True),
        ("acme.example", True),
        (" www.acme.co.uk/careers ", True),
        ("Booking.com", True),
        ("http://localhost:8000", True),
        ("Acme Robotics", False),
        ("Acme, Inc.", False),
        ("Acme Inc.", False),
        ("R/GA", False),
        ("J.P. Morgan", False),
    ],
)
def test_an_address_is_told_from_a_name(text: str, address: bool) -> None:
    assert is_address(text) is address


def test_a_name_has_three_likely_tokens() -> None:
    assert likely_tokens("Acme Robotics GmbH") == ["acmerobotics", "acme-robotics", "acme"]
    assert likely_tokens("Globex") == ["globex"]
    assert likely_tokens("!") == []

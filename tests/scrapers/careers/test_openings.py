"""Pages that state no posting and link to none, and tell of openings all the same."""

from __future__ import annotations

from datetime import date

import pytest

from referrals.model.postings import Posting
from scrapers.careers.page import Page

CAREERS = "https://www.acme.example/careers"
TODAY = date(2026, 1, 8)

TABLE = """<h2>Open positions</h2><table>
<tr><th>Position</th><th>Place</th></tr>
<tr><td><a href="/people/1">Lead Welder</a></td><td>Ulm</td></tr>
<tr><td><a href="/people/2">Night Baker</a></td><td>Graz</td></tr></table>"""
TABLE_OF_DETAILS = """<h3>Current openings</h3><table>
<tr><td>Lead Welder</td><td>Ulm</td><td><a href="/p/a">Details</a></td></tr>
<tr><td>Night Baker</td><td>Graz</td><td><a href="/p/b">Details</a></td></tr></table>"""
CARDS = """<div class="g"><div><h3>Lead Welder</h3><p>Weld in Ulm.</p><a href="mailto:hr@acme.example">Apply</a></div>
<div><h3>Night Baker</h3><p>Bake in Graz.</p><a href="mailto:hr@acme.example">Apply</a></div></div>"""
BUTTONS = """<section><article><h4>Koch (m/w/d)</h4><p>Ulm</p><button>Jetzt bewerben</button></article>
<article><h4>Buchhalter (m/w/d)</h4><p>Graz</p><button>Jetzt bewerben</button></article></section>"""
FILES = """<h2>Current Openings</h2><ul>
<li><a href="/wp-content/uploads/Lead-Welder.pdf">Lead Welder (PDF, 120 KB)</a></li>
<li><a href="https://files.cdn.example/night-baker.pdf">Download</a> Night shift</li></ul>"""
FOLDED = """<h2>We have these open roles</h2>
<details id="welder"><summary>Lead Welder</summary><p>Weld in Ulm.</p></details>
<details><summary>Night Baker</summary><p>Bake in Graz.</p></details>
<h2>Benefits</h2><details><summary>Company Doctor</summary><p>Comes by.</p></details>"""
ACCORDION = """<h2>Offene Stellen</h2><div class="acc">
<h3><button aria-expanded="false" aria-controls="p1">Schweißer (m/w/d)</button></h3>
<div id="p1"><p>Schweißen in Ulm.</p></div>
<h3><button aria-expanded="false" aria-controls="p2">Bäckerin (m/w/d)</button></h3>
<div id="p2"><p>Backen in Graz.</p></div></div>"""
HEADINGS = """<h1>Careers</h1><p>Join us.</p><h2>Vacancies</h2>
<h3>Lead Welder</h3><p>Weld in Ulm.</p><p>Send your CV.</p><h3>Night Baker</h3><p>Bake in Graz.</p>
<h2>Our values</h2><h3>Customer Service Manager of the year</h3>"""
FRENCH = """<h2>Nos offres d'emploi</h2><h3>Boulanger H/F</h3><p>À Lyon.</p>
<h3>Soudeur H/F</h3><p>À Metz.</p>"""
LIST = """<h2>Job openings</h2><ul><li><a href="/welder-2026">Lead Welder</a></li>
<li><a href="/chief-of-staff">Chief of Staff</a></li><li><a href="/baker">Night Baker</a></li></ul>"""


TOGGLES = """<h2>We are hiring!</h2>
<div><div role="button" aria-controls="t1"><a href="#">Dental Assistant</a></div><div id="t1">Mesa.</div></div>
<div><div role="button" aria-controls="t2"><a href="#">Receptionist</a></div><div id="t2">Part time.</div></div>"""
PARAGRAPHS = """<h2>Current Job Openings</h2>
<p><strong>Line Cook</strong><br>Evenings. <a href="mailto:x@acme.example">Apply</a></p>
<p><strong>Sandwich Hero</strong><br>Weekends. <a href="mailto:x@acme.example">Apply</a></p>"""
DEFINED = """<h2>Positions available</h2>
<dl><dt>Farm Hand</dt><dd>Yakima</dd><dt>Truck Driver</dt><dd>CDL needed</dd></dl>"""
WANTED = """<h2>Nous recrutons</h2><h3>Comptable (H/F)</h3><p>Lyon</p><h3>Soudeur (H/F)</h3><p>Metz</p>"""
CERTAIN = """<a href="/karriere/koch">Koch (m/w/d)</a> <a href="/karriere/lama">Lamaflüsterer (m/w/d)</a>"""
OWN_PAGES = """<h2>Open roles</h2>
<div><div><h3>Backend Engineer</h3><p>Remote</p><a href="/roles/be">Learn more</a></div>
<div><h3>Office Manager</h3><p>Ulm</p><a href="/roles/om">Learn more</a></div></div>"""
ONE_FORM = OWN_PAGES.replace("/roles/be", "/form").replace("/roles/om", "/form")


def read(body: str, address: str = CAREERS) -> list[Posting]:
    page = f"<html><body><nav><h2>Open positions</h2></nav><main>{body}</main></body></html>"
    return Page(page.encode(), page, address).postings(TODAY)


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        (TABLE, ["Lead Welder", "Night Baker"]),
        (TABLE_OF_DETAILS, ["Lead Welder", "Night Baker"]),
        (CARDS, ["Lead Welder", "Night Baker"]),
        (BUTTONS, ["Koch (m/w/d)", "Buchhalter (m/w/d)"]),
        (FILES, ["Lead Welder", "night baker"]),
        (FOLDED, ["Lead Welder", "Night Baker"]),
        (ACCORDION, ["Schweißer (m/w/d)", "Bäckerin (m/w/d)"]),
        (HEADINGS, ["Lead Welder", "Night Baker"]),
        (FRENCH, ["Boulanger H/F", "Soudeur H/F"]),
        (LIST, ["Lead Welder", "Chief of Staff", "Night Baker"]),
        (TOGGLES, ["Dental Assistant", "Receptionist"]),
        (PARAGRAPHS, ["Line Cook", "Sandwich Hero"]),
        (PARAGRAPHS.replace("<h2>Current Job Openings</h2>", ""), ["Line Cook", "Sandwich Hero"]),
        (DEFINED, ["Farm Hand", "Truck Driver"]),
        (WANTED, ["Comptable (H/F)", "Soudeur (H/F)"]),
        (CERTAIN, ["Koch (m/w/d)", "Lamaflüsterer (m/w/d)"]),
    ],
    ids=["table", "details", "cards", "buttons", "files", "folded", "accordion", "headings",
         "french", "list", "toggles", "paragraphs", "ways", "defined", "wanted", "certain"],
)  # fmt: skip
def test_openings_are_told_by_the_page_s_own_words_and_marked(body: str, titles: list[str]) -> None:
    postings = read(body)

    assert [posting.title for posting in postings] == titles
    assert all(posting.guessed for posting in postings)
    assert len({posting.url for posting in postings}) == len(postings)
    assert len({posting.external_id for posting in postings}) == len(postings)


def test_a_card_that_leads_to_a_page_of_its_own_is_there() -> None:
    assert [p.url for p in read(OWN_PAGES)] == [
        "https://www.acme.example/roles/be", "https://www.acme.example/roles/om",
    ]  # fmt: skip
    assert len({p.url for p in read(ONE_FORM)}) == 2


def test_what_is_told_on_the_page_itself_is_kept_with_its_place_there() -> None:
    welder, baker = read(FOLDED)

    assert (welder.url, welder.description) == (f"{CAREERS}#welder", "Weld in Ulm.")
    assert (baker.url, baker.description) == (f"{CAREERS}#night-baker", "Bake in Graz.")


def test_a_card_s_text_is_its_own() -> None:
    welder, baker = read(CARDS)

    assert "Weld in Ulm." in (welder.description or "")
    assert "Bake" not in (welder.description or "")
    assert "Bake in Graz." in (baker.description or "")


def test_a_heading_s_text_ends_at_the_next() -> None:
    welder, _ = read(HEADINGS)

    assert welder.description == "Weld in Ulm.\n\nSend your CV."


def test_a_file_is_opened_where_it_lies() -> None:
    assert [posting.url for posting in read(FILES)] == [
        "https://www.acme.example/wp-content/uploads/Lead-Welder.pdf",
        "https://files.cdn.example/night-baker.pdf",
    ]


@pytest.mark.parametrize(
    "body",
    [
        # No word says that anything is open.
        "<h2>Our team</h2><h3>Managing Director</h3><p>Ana.</p><h3>Lead Welder</h3><p>Ben.</p>",
        "<h2>Downloads</h2><a href='/lead-welder.pdf'>Lead Welder</a>",
        # Nothing is.
        "<h2>Open positions</h2><p>There are currently no open positions.</p><h3>Lead Welder</h3>",
        # Words about work.
        "<h2>Open positions</h2><h3>Benefits</h3><h3>Our culture</h3><h3>How we hire</h3>",
        "<h2>Open positions</h2><a href='/a'>Learn more</a><a href='/b'>Privacy</a>",
        # Other companies'.
        "".join(
            f"<div><h3>Lead Welder</h3><p class='company'>{name}</p><a href='/x{name}'>Apply</a></div>"
            for name in ("Northwind", "Globex", "Initech", "Umbrella")
        ),
        # One form to apply with.
        "<div><h3>Manager</h3><p>Write to us.</p><button>Apply</button></div>",
    ],
)
def test_a_page_whose_words_tell_of_none_has_none(body: str) -> None:
    assert read(body) == []


@pytest.mark.parametrize("folder", ["news/2026", "blog"])
def test_articles_tell_of_no_openings(folder: str) -> None:
    assert read(HEADINGS, f"https://www.acme.example/{folder}/we-hire") == []

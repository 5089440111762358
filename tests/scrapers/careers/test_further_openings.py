"""Careers pages as bakeries, town halls and agencies make them, and pages that have no openings."""

from __future__ import annotations

from datetime import date

import pytest

from scrapers.careers.page import Page

SITE = "https://www.hearthworks.example"

ROWS_WITH_A_BUTTON = """<h1>Careers</h1><table><tr><th>Job</th><th>Place</th><th></th></tr>
<tr><td>Pastry Chef</td><td>Duluth</td><td><a href="/apply?id=12">Apply</a></td></tr>
<tr><td>Bookkeeper</td><td>Superior</td><td><a href="/apply?id=14">Apply</a></td></tr></table>"""
ROWS_WITHOUT_LINKS = """<h2>Current vacancies</h2><table><tr data-href="/v/1"><td>Site Manager</td><td>Hull</td></tr>
<tr data-href="/v/2"><td>Quantity Surveyor</td><td>Leeds</td></tr></table>"""
FILES = """<h2>Employment Opportunities</h2><ul>
<li><a href="/d/wastewater_operator_II.pdf">Wastewater Operator II</a> – Closes June 30</li>
<li><a href="/d/Parks.pdf">Seasonal Parks Laborer</a></li></ul>
<p><a href="/d/application.pdf">Application for Employment (PDF)</a></p>"""
MARKED_FILES = """<h2>Stellenangebote</h2><p><a href="/s/erzieher.pdf">Erzieher (m/w/d) [PDF]</a></p>
<p><a href="/s/koch.pdf">Koch (m/w/d) [PDF]</a></p><p><a href="/flyer.pdf">Flyer</a></p>"""
FOLDED = """<h3>Career opportunities</h3><div><h5><button data-toggle="collapse" data-target="#c1">Veterinary
Technician</button></h5><div id="c1">Full time.</div></div><div><h5><button data-toggle="collapse"
data-target="#c2">Receptionist</button></h5><div id="c2">Weekends.</div></div>"""
NUMBERED = """<h2>Jobs</h2><ul><li><a href="/careers?job_id=7">Lab Technician</a></li>
<li><a href="/careers?job_id=9">Keeper of Moths</a></li></ul>"""
ROUTES = """<h2>Open positions</h2><a href="#/job/31">Data Analyst</a><br><a href="#/job/32">Data Engineer</a>"""
ITEMS = """<h2>Currently seeking</h2><ul><li>Line Cook</li><li>Dishwasher</li><li>Sunday Hero</li></ul>"""
HEADINGS = """<h2>We are currently hiring</h2><h4>Hair Stylist</h4><p>Two years.</p><h4>Nail Technician</h4><p>One.</p>"""
MOST_OF_THEM = """<h2>Open roles</h2><h4>Welder</h4><p>a</p><h4>Baker</h4><p>b</p><h4>Cheese Whisperer</h4><p>c</p>"""
FILLED = """<h2>Open positions</h2><div><h3>Pastry Chef</h3><p>Duluth</p></div>
<div><h3>Driver</h3><p>This position has been filled.</p></div><div><h3>Bookkeeper</h3><p>Superior</p></div>"""
FILLED_LINKS = """<h2>Open positions</h2><ul><li><a href="/jobs/pastry-chef">Pastry Chef</a></li>
<li><a href="/jobs/delivery-driver">Delivery Driver</a> (filled)</li><li><a href="/jobs/book-keeper">Bookkeeper</a></li></ul>"""
JAPANESE = """<h2>募集職種</h2><ul><li><a href="/r/e">バックエンドエンジニア</a></li><li><a href="/r/s">法人営業</a></li></ul>"""
ITALIAN = """<h2>Posizioni aperte</h2><article><h3>Magazziniere</h3><a href="/l/m">Scopri</a></article>
<article><h3>Addetto vendite</h3><a href="/l/a">Scopri</a></article>"""
POLISH = """<h2>Oferty pracy</h2><ul><li><a href="/kariera/spawacz">Spawacz</a></li>
<li><a href="/kariera/ksiegowa">Księgowa</a></li></ul>"""
DOCUMENTS = """<h2>Open positions</h2><ul><li><a href="https://docs.google.com/document/d/1a">Grant Writer</a></li>
<li><a href="https://acme.notion.site/Office-3c4d">Office Manager</a></li></ul>"""
PICTURES = """<h2>Open positions</h2><a href="/careers/welder"><img alt="Welder" src="w.png"></a>
<a href="/careers/painter"><img alt="Painter" src="p.png"></a>"""
OFFERS = """<h2>Nos offres</h2><h3>Développeur PHP – CDI – Lyon</h3><p>x</p><h3>Comptable – CDD – Paris</h3><p>y</p>"""
KOREAN = """<h2>채용 공고</h2><ul><li><a href="/r/1">백엔드 개발자</a></li><li><a href="/r/2">프로덕트 디자이너</a></li></ul>"""
RUSSIAN = """<h2>Вакансии</h2><ul><li><a href="/v/1">Инженер-программист</a></li><li><a href="/v/2">Бухгалтер</a></li></ul>"""
OF_ONE_STYLE = (
    "".join(
        f'<a class="row" href="/jobs/{slug}"><div>{title}</div></a>'
        for slug, title in (
            ("backend-engineer", "Backend Engineer"),
            ("designer", "Designer"),
            ("growth", "Growth"),
        )
    )
    + '<a class="button" href="/jobs/perks">Perks</a>'
)
TWO_OBJECTS = """<script type="application/ld+json">
{"@type":"JobPosting","title":"Welder","hiringOrganization":"H","datePosted":"2026-05-20","url":"/j/1"}
{"@type":"JobPosting","title":"Baker","hiringOrganization":"H","datePosted":"2026-05-20","url":"/j/2"}</script>"""


def titles(body: str, path: str = "/careers") -> list[str]:
    page = f"<html><body><main>{body}</main></body></html>"
    told = Page(page.encode(), page, SITE + path).postings(date(2026, 6, 1))
    assert len({posting.url for posting in told}) == len(told)
    return [posting.title for posting in told]


@pytest.mark.parametrize(
    ("body", "openings"),
    [
        (ROWS_WITH_A_BUTTON, ["Pastry Chef", "Bookkeeper"]),
        (ROWS_WITHOUT_LINKS, ["Site Manager", "Quantity Surveyor"]),
        (FILES, ["Wastewater Operator II", "Seasonal Parks Laborer"]),
        (MARKED_FILES, ["Erzieher (m/w/d)", "Koch (m/w/d)"]),
        (FOLDED, ["Veterinary Technician", "Receptionist"]),
        (NUMBERED, ["Lab Technician", "Keeper of Moths"]),
        (ROUTES, ["Data Analyst", "Data Engineer"]),
        (ITEMS, ["Line Cook", "Dishwasher", "Sunday Hero"]),
        (HEADINGS, ["Hair Stylist", "Nail Technician"]),
        (MOST_OF_THEM, ["Welder", "Baker", "Cheese Whisperer"]),
        (FILLED, ["Pastry Chef", "Bookkeeper"]),
        (FILLED_LINKS, ["Pastry Chef", "Bookkeeper"]),
        (JAPANESE, ["バックエンドエンジニア", "法人営業"]),
        (ITALIAN, ["Magazziniere", "Addetto vendite"]),
        (POLISH, ["Spawacz", "Księgowa"]),
        (TWO_OBJECTS, ["Welder", "Baker"]),
        (OF_ONE_STYLE, ["Backend Engineer", "Designer", "Growth"]),
        (DOCUMENTS, ["Grant Writer", "Office Manager"]),
        (PICTURES, ["Welder", "Painter"]),
        (OFFERS, ["Développeur PHP – CDI – Lyon", "Comptable – CDD – Paris"]),
        (KOREAN, ["백엔드 개발자", "프로덕트 디자이너"]),
        (RUSSIAN, ["Инженер-программист", "Бухгалтер"]),
    ],
)
def test_openings_are_found_as_companies_write_them(body: str, openings: list[str]) -> None:
    assert titles(body) == openings


NAMES = ("Northwind", "Globex", "Initech", "Umbrella", "Vandelay")
JOBS = ("Welder", "Cook", "Driver", "Nurse", "Clerk")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ("".join(f'<li><a href="/jobs/{n}0{n}">{job} at {name}</a></li>'
                 for n, (job, name) in enumerate(zip(JOBS, NAMES, strict=True), 1)), "/jobs"),
        ("<h1>Your next job</h1>" + "".join(
            f'<article><h3>{job}</h3><p>{name}</p><a href="https://{name}.example/1">Apply now</a></article>'
            for job, name in zip(JOBS, NAMES, strict=True)), "/"),
        ("".join(f'<div><h3><a href="/job/{n}00{n}">{job}</a></h3><p>{name} GmbH · Berlin</p></div>'
                 for n, (job, name) in enumerate(zip(JOBS, NAMES, strict=True), 1)), "/jobs"),
        ("<h1>Courses</h1><div><h3>Certified Welder</h3><a href='/apply/1'>Apply now</a></div>"
         "<div><h3>Nursing Assistant</h3><a href='/apply/2'>Apply now</a></div>", "/courses"),
        ("<h2>Open positions</h2><p>You bring:</p><ul><li>Two years as a cook</li><li>A clean knife</li>"
         "<li>Patience</li></ul>", "/careers"),
    ],
    ids=["at", "apply", "forms", "courses", "list"],
)  # fmt: skip
def test_pages_of_others_and_of_courses_have_none(body: str, path: str) -> None:
    assert titles(body, path) == []

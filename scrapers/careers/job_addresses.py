"""What an address says: that it is a posting's, or of which list it is one."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

from scrapers.careers.title_words import is_likely
from scrapers.parse.web_address import split

JOB = (
    r"jobs?|job-\w+|jobangebote?|jobboerse|joboffers?|jobdetails?|jobpostings?|jobopenings?"
    r"|careers?(?:-\w+)?|vacanc(?:y|ies)|positions?|(?:open|current)-\w+|openings?|roles?|o"
    r"|opportunit(?:y|ies)|stellen?(?:-?\w+)?|offene-stellen|karriere|ausschreibung(?:en)?"
    r"|offres?(?:-?d-?emploi)?|emplois?|recrutement|empleos?|ofertas?(?:-de-empleo)?|vagas?"
    r"|posizioni(?:-aperte)?|lavora-con-noi|offerte(?:-di)?-lavoro|vacatures?|werken-bij|lediga-\w+"
    r"|jobb|karriar|stillinger?|ledige-stillinger|oferty?(?:-pracy)?|praca|kariera|tyopaikat|rekry"
    r"|avoimet-\w+|volne-pozice|prace|requisitions?|join-us|work-with-us"
)
IN_PATH = re.compile(rf"/(?:{JOB})/", re.IGNORECASE)
IN_NAME = re.compile(
    r"/[^/]*(?:job|position|vacanc|stelle|career|opening|oferta|offre|vaga)[\w-]*\.\w+$"
    r"|/(?:jobs?|careers?)$",
    re.IGNORECASE,
)
IN_QUERY = re.compile(r"job|req|vacanc|position|stelle|opening|gh_jid|offer|posting", re.IGNORECASE)
ID_IN_QUERY = re.compile(
    r"(?:job|req(?:uisition)?|vacancy|position|stellen?|opening|posting|gh_j)[_-]?(?:id|nr|no|number)",
    re.IGNORECASE,
)
"""What asks for one posting by its number, however small."""
# Parts of a site whose pages speak of jobs: "/docs/jobs/retry-a-job".
BEFORE = re.compile(
    r"/(?:blogs?|news(?:room)?|presse?|artic(?:le|ulo)s?|artikel|magazin\w*|stor(?:y|ies)|docs?"
    r"|documentation|reference|api|guides?|tutorials?|help|hilfe|support|learn|academy|akademie"
    r"|courses?|forum|community|events?|podcasts?|webinars?|resources?|ressources?|wiki|tags?"
    r"|categor(?:y|ies)|products?|shop|solutions?|services?|case-studies|companies)(?:/|$)",
    re.IGNORECASE,
)
# Parts of a careers site where no position is.
WITHIN = re.compile(
    r"/(?:blogs?|news|stor(?:y|ies)|events?|interviews?|testimonials?|mitarbeiter\w*|menschen"
    r"|einblicke|insights?|meet|categor(?:y|ies)|kategorien?|tags?|topics?|locations?|standorte?"
    r"|bereichsvorstellungen|benefits?|culture|kultur|life|values|about|ueber-uns|faqs?|login|signup"
    r"|search|suche|suchergebnis|alerts?|apply|bewerben|privacy|datenschutz|salar(?:y|ies)|resumes?"
    r"|templates?|page|seite|career-(?:advice|tips|guides?|paths?|profiles?|resources|development)"
    r"|karriere-?(?:tipps|ratgeber|magazin))(?:[/.]|$)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}")
NOT_A_POSITION = re.compile(r"/(?:docs?|documentation|wiki|blogs?|news|magazin\w*|forum)(?:/|$)")
NOT_A_HOST = re.compile(r"^(?:docs?|blog|news|help|support|wiki|forum|community|developers?)\.")


def says_job(url: str) -> bool:
    """Whether an address names one position: "/jobs/123", "/karriere/koch", "?job_id=7"."""
    address = split(url)
    path = address.path.rstrip("/")
    section = IN_PATH.search(path)
    if not _is_among_jobs(path):
        return False
    slug = " ".join(_slug(path))
    if section and (" " in slug or is_numbered(slug) or is_likely(slug)):
        return True
    if asks_by_number(url):
        return True
    asked = parse_qsl(address.query)
    named = bool(IN_NAME.search(path)) or any(IN_QUERY.search(key) for key, _ in asked)
    return named and any(is_numbered(value) for _, value in [*asked, ("", path)])


def _is_among_jobs(path: str) -> bool:
    """Whether *path* is of no other part of a site, and of no part of a careers site without
    positions."""
    section = IN_PATH.search(path)
    start = section.start() if section else len(path)
    return not BEFORE.search(path[:start]) and not WITHIN.search(path[start:])


def may_say_job(url: str) -> bool:
    """Whether an address is of a careers site, and may be a position's: "/jobs/growth"."""
    path = split(url).path.rstrip("/")
    return IN_PATH.search(path) is not None and _is_among_jobs(path)


def asks_by_number(url: str) -> bool:
    """Whether *url* asks for one posting by its number, however small: "?job_id=7"."""
    asked = parse_qsl(split(url).query)
    return any(ID_IN_QUERY.fullmatch(key) and value.isdecimal() for key, value in asked)


def _slug(path: str) -> list[str]:
    """The words of the last part of a path."""
    return [word for word in re.split(r"[-_.]+", path.rpartition("/")[2]) if word]


def is_numbered(text: str) -> bool:
    """Whether a path, or a value, holds what numbers positions."""
    return NUMBER.search(text) is not None


def speaks_of_work(url: str) -> bool:
    """Whether *url* is of articles or documentation: those speak of jobs, and have none."""
    address = split(url)
    host, path = address.hostname or "", address.path
    return bool(NOT_A_HOST.search(host) or NOT_A_POSITION.search(path))


def shape(url: str) -> str:
    """What addresses of one list have in common: all but the last part, and all numbers."""
    address = split(url)
    folder = re.sub(r"\d+", "#", address.path.rstrip("/").rpartition("/")[0])
    keys = sorted(key for key, _ in parse_qsl(address.query))
    return f"{address.netloc}{folder}?{','.join(keys)}"

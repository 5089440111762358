"""Links that look like postings, on a page that states none.

Precision before recall: a link counts by what its address says ("/jobs/123"), by what its text says
("Cook (m/w/d)"), and by the company it keeps: postings stand in lists of links of one shape.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml import html

from scrapers.others_jobs import is_company, of_others
from scrapers.page_tree import page_tree, pieces, words
from scrapers.same_site import same_site
from scrapers.text import LONGEST as LONGEST_PAGE
from scrapers.text import clean
from scrapers.title_words import LONGEST, is_certain, is_headline, is_likely


@dataclass(frozen=True)
class Link:
    """Where a link leads, and what may be the posting's title."""

    url: str
    title: str
    employers: tuple[str, ...] = ()
    """Companies named beside it."""


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
    r"/[^/]*(?:job|position|vacanc|stelle|career|opening|oferta|offre|vaga)[\w-]*\.\w+$|/(?:jobs?|careers?)/?$",
    re.IGNORECASE,
)
IN_QUERY = re.compile(r"job|req|vacanc|position|stelle|opening|gh_jid|offer|posting", re.IGNORECASE)
# Words in a path that make it no posting's, whatever else it says.
ELSEWHERE = re.compile(
    r"/(?:blogs?|news(?:room)?|press[e]?|artic(?:le|ulo)s?|artikel|magazine?|stor(?:y|ies)|docs?|wiki"
    r"|documentation|reference|api|guides?|tutorials?|help|hilfe|support|faqs?|learn|academy|akademie"
    r"|courses?|forum|community|events?|veranstaltungen|podcasts?|webinars?|resources?|ressources?"
    r"|tags?|categor(?:y|ies)|kategorien?|topics?|locations?|standorte?|departments?|teams?|people"
    r"|bereiche?|bereichsvorstellungen|mitarbeiter\w*|menschen|einblicke|insights?|interviews?"
    r"|testimonials?|benefits?|culture|kultur|life|values|about|ueber-uns|faq|login|signup|search"
    r"|suche|suchergebnis|alerts?|privacy|datenschutz|impressum|imprint|terms|agb|products?|shop"
    r"|solutions?|services?|leistungen|case-studies|references?|referenzen|employers?|companies"
    r"|arbeitgeber|inserenten|salar(?:y|ies)|resumes?|profiles?|templates?|features?|page|seite)"
    r"(?:[/.]|$)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}")
NOT_A_POSITION = re.compile(r"/(?:docs?|documentation|wiki|blogs?|news|magazin\w*|forum)(?:/|$)")
NOT_A_HOST = re.compile(r"^(?:docs?|blog|news|help|support|wiki|forum|community|developers?)\.")
ARTICLE = re.compile(
    r"\"@type\"\s*:\s*\"(?:BlogPosting|NewsArticle|TechArticle|Blog)\""
    r"|<meta[^<>]+generator[^<>]+(?:Docusaurus|MkDocs|Sphinx|VuePress|VitePress|GitBook|Jekyll)",
    re.IGNORECASE,
)
HEADING = ("h1", "h2", "h3", "h4", "h5", "h6")
TITLED = re.compile(r"tit(?:le|el|re)|heading", re.IGNORECASE)
EMPLOYED = re.compile(r"company|firma|arbeitgeber|employer", re.IGNORECASE)
CARD = 6
"""Levels from a link up to the whole card that it stands in."""
MOST_LINKS = 2000
FEW = 3
"""Links of one shape that make a list."""


def posting_links(page: str, address: str) -> list[Link]:
    """The links of *page*, at *address*, that look like postings of one company."""
    if _is_about_work(page, address):
        return []
    found = postings_among(_links(page_tree(page), address))
    return [] if of_others(name for link in found for name in link.employers) else found


def postings_among(links: Iterable[Link]) -> list[Link]:
    """Those of *links* that look like postings, each address once."""
    shapes = defaultdict[str, dict[str, Link]](dict)
    for link in links:
        known = shapes[_shape(link.url)].get(link.url)
        if known is None or (not _looks(known.title) and _looks(link.title)):
            shapes[_shape(link.url)][link.url] = link
    return [link for same in shapes.values() for link in _of_one_shape(list(same.values()))]


def says_job(url: str) -> bool:
    """Whether an address names one position: "/jobs/123", "/karriere/koch", "?job_id=7"."""
    address = urlsplit(url)
    path = address.path.rstrip("/")
    if ELSEWHERE.search(path):
        return False
    if IN_PATH.search(path) and (len(_slug(path)) > 1 or NUMBER.search(path.rpartition("/")[2])):
        return True
    asked = parse_qsl(address.query)
    named = bool(IN_NAME.search(path)) or any(IN_QUERY.search(key) for key, _ in asked)
    return named and any(NUMBER.search(value) for _, value in [*asked, ("", path)])


def _slug(path: str) -> list[str]:
    """The words of the last part of a path."""
    return [word for word in re.split(r"[-_.]+", path.rpartition("/")[2]) if word]


def _of_one_shape(links: list[Link]) -> list[Link]:
    """The postings among links of one shape, by what most of them look like."""
    certain = [link for link in links if is_certain(link.title)]
    if not certain and sum(is_headline(link.title) for link in links) * 4 > len(links):
        return []
    told = [link for link in links if says_job(link.url)]
    likely = [link for link in told if _looks(link.title)]
    if len(links) >= FEW and len(likely) * 2 >= len(links):
        return [link for link in told if link in likely or _is_numbered(link)]
    return likely or (certain if len(certain) > 1 else [])


def _looks(title: str) -> bool:
    return is_certain(title) or is_likely(title)


def _is_numbered(link: Link) -> bool:
    """Whether one that stands in a list of postings is one, whatever it is called."""
    return 0 < len(link.title) <= LONGEST and NUMBER.search(urlsplit(link.url).path) is not None


def _shape(url: str) -> str:
    """What addresses of one list have in common: all but the last part, and all numbers."""
    address = urlsplit(url)
    folder = re.sub(r"\d+", "#", address.path.rstrip("/").rpartition("/")[0])
    keys = sorted(key for key, _ in parse_qsl(address.query))
    return f"{address.netloc}{folder}?{','.join(keys)}"


# ------------------------------------------------------------------ the links of a page


def _is_about_work(page: str, address: str) -> bool:
    """Blogs, news and documentation speak of jobs, and have none."""
    place = urlsplit(address)
    return bool(
        NOT_A_HOST.search(place.hostname or "")
        or NOT_A_POSITION.search(place.path)
        or ARTICLE.search(page[:LONGEST_PAGE])
    )


def _links(page: html.HtmlElement, address: str) -> Iterator[Link]:
    for link in list(page.iterfind(".//a[@href]"))[:MOST_LINKS]:
        url = _target(link, address)
        if url and same_site(url, address) and not _is_beside(link):
            card = _card(link, url, address)
            yield Link(url, _title(link, card), tuple(_employers(card[-1])))


def _target(link: html.HtmlElement, address: str) -> str | None:
    """Where a link leads, if that is another page."""
    try:
        url = urljoin(address, link.get("href", "").strip()).partition("#")[0]
        web = urlsplit(url).scheme in ("http", "https")
    except ValueError:  # an address with half of its brackets
        return None
    return url if web and url != address.partition("#")[0] else None


def _is_beside(link: html.HtmlElement) -> bool:
    """Whether a link stands in what surrounds the page's own matter."""
    return any(
        around.tag in ("nav", "footer") or around.get("role") == "navigation"
        for around in link.iterancestors()
    )


def _card(link: html.HtmlElement, url: str, address: str) -> list[html.HtmlElement]:
    """The link and what stands around it alone, up to where the next of its shape begins."""
    found, shape = [link], _shape(url)
    for around in link.iterancestors():
        near = list(islice(around.iterfind(".//a[@href]"), 2 * CARD))
        others = {other for each in near if (other := _target(each, address))} - {url}
        if len(found) > CARD or len(near) == 2 * CARD or shape in map(_shape, others):
            break
        found.append(around)
    return found


def _title(link: html.HtmlElement, card: list[html.HtmlElement]) -> str:
    """What the link calls the posting; where it only says "Details", the heading beside it."""
    own = _first_line(link) or clean(link.get("title") or link.get("aria-label"))
    if _looks(own):
        return own
    beside = (title for around in card[1:] if (title := _heading(around)))
    title = next(beside, "")
    return title if _looks(title) else own


def _first_line(link: html.HtmlElement) -> str:
    """The title of a link that holds a whole card; else its words."""
    if heading := _heading(link):
        return heading
    if (link.text or "").strip() or any((child.tail or "").strip() for child in link):
        return words(link)
    return clean(next(pieces(link), ""))


def _heading(element: html.HtmlElement) -> str:
    for inner in element.iterdescendants():
        if inner.tag in HEADING and (title := words(inner)):
            return title
        if TITLED.search(inner.get("class", "")) and (title := clean(next(pieces(inner), ""))):
            return title
    return ""


def _employers(card: html.HtmlElement) -> Iterator[str]:
    for text in pieces(card):
        if is_company(clean(text)):
            yield clean(text)
    for inner in card.iterdescendants():
        if EMPLOYED.search(inner.get("class", "")) and (name := words(inner)):
            yield name

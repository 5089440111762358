"""From a company's home page to its postings: the links that say so, in the languages of many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html

from referrals.texts.markup import HUGE_TAG, LONGEST, clean
from scrapers.parse.web_address import joined, split
from scrapers.platforms.names import without_jobs

LIKELY_PATHS = ("/careers", "/jobs")
"""Where postings often are, tried when a home page links to none."""
MOST_WORDS = 6
"""A longer text is a headline ("What AI means for jobs in freight"), not a way to the postings."""

OPENINGS = re.compile(
    r"\b(?:(?:open|current|all|see|view|our)\s+(?:positions?|roles?|jobs?|openings?|vacancies)"
    r"|(?:available|vacant)\s+(?:positions?|roles?|jobs?)|(?:positions?|jobs?)\s+(?:available|vacant)"
    r"|(?:job|employment|career)\s+opportunities|(?:we\s+are|we.re|now|currently)\s+(?:currently\s+)?hiring"
    r"|(?:now|currently)\s+(?:seeking|recruiting)|job\s+offers|jobangebote|offene\s+(?:jobs|positionen)"
    r"|nos\s+(?:offres|postes)|nous\s+recrutons|postes?\s+(?:ouverts?|à\s+pourvoir)|wir\s+suchen|puestos?\s+vacantes?"
    r"|openings|vacanc(?:y|ies)|offene\s+stellen|stellen(?:angebote|anzeigen|markt|börse)?"
    r"|offres\s+d.emploi|ofertas\s+de\s+(?:empleo|trabajo)|posizioni\s+aperte|vacatures"
    r"|lediga\s+(?:jobb|tjänster)|ledige\s+stillinger|oferty\s+pracy|vagas|stillingsopslag"
    r"|voln[éá]\s+(?:pozice|místa)|nyitott\s+pozíci\w+|posturi\s+(?:vacante|disponibile)|empleos\s+disponibles"
    r"|avoimet\s+(?:työ)?paikat|açık\s+pozisyon\w*|вакансии|openstaande\s+\w+)\b"
    r"|募集(?:職種|中|要項)|求人(?:一覧|情報)|採用情報|在招职位|招聘职位|채용\s?(?:공고|중)",
    re.IGNORECASE,
)
CAREERS = re.compile(
    r"\b(?:careers?|jobs?|work\s+(?:with|for|at)\s+\w+|join\s+(?:us|our\s+team)|we.re\s+hiring|hiring"
    r"|karriere|carrières?|emplois?|recrutement|(?:nous\s+)?rejoindre|rejoignez|empleos?|carreras"
    r"|trabaja\s+con\s+nosotros|trabalhe|carreiras|lavora\s+con\s+noi|carriere|werken\s+bij|jobb"
    r"|karriär|kariera|praca|rekry)\b|採用|招聘|채용",
    re.IGNORECASE,
)
IN_PATH = re.compile(
    r"/(?:careers?|jobs?|karriere|stellen\w*|carrieres?|emplois?|empleos?|recrutement|vacatures"
    r"|vacancies|open-(?:positions|roles)|join-us|work-with-us|kariera|vagas)(?:[/.?]|$)",
    re.IGNORECASE,
)
SITE = re.compile(
    r"<meta\s[^<>]*?(?:property|name)=[\"'](?:og:site_name|application-name)[\"'][^<>]*>", re.I
)
CONTENT = re.compile(r"content=(?:\"([^\"]*)\"|'([^']*)')", re.I)
TITLE = re.compile(r"<title[^<>]*>([^<]{1,200})</title>", re.I)
BETWEEN = re.compile(r"\s[|–—·:•-]\s|\s[|–—·:•-]$")
GREETINGS = frozenset({"home", "homepage", "home page", "welcome", "start", "startseite", "accueil",
    "inicio", "index"})  # fmt: skip
# Their terms forbid to read them, or they only speak about the company.
NOT_THERE = re.compile(
    r"(?:^|\.)(?:linkedin|indeed|glassdoor|facebook|instagram|twitter|x|youtube|xing|kununu)\.\w+$"
)


def careers_links(page: str, address: str) -> list[str]:
    """Addresses on *page*, at *address*, that promise postings; the likeliest first."""
    try:
        root = html.document_fromstring(HUGE_TAG.sub("", page[:LONGEST]))
    except (ValueError, html.etree.ParserError):
        return []
    ranked = sorted(_ranked(root, address), key=lambda ranking: ranking[0])
    return list(dict.fromkeys(url for _, url in ranked if url != address))


def _ranked(root: html.HtmlElement, address: str) -> Iterator[tuple[int, str]]:
    for link in root.iterfind(".//a[@href]"):
        url = joined(address, link.get("href", "").strip()).partition("#")[0]
        target = split(url)
        rank = _rank(clean(str(link.text_content())), target.path)
        if rank and target.scheme in ("http", "https") and not _is_elsewhere(target.hostname):
            yield rank, url


def _rank(text: str, path: str) -> int | None:
    """1 for "Open positions", 2 for "Careers", 3 for a path that says it; None for others."""
    short = len(text.split()) <= MOST_WORDS
    if short and OPENINGS.search(text):
        return 1
    if short and CAREERS.search(text):
        return 2
    return 3 if IN_PATH.search(path) else None


def _is_elsewhere(host: str | None) -> bool:
    return not host or bool(NOT_THERE.search(host))


def site_name(page: str) -> str | None:
    """What a page says its site is called."""
    tag = SITE.search(HUGE_TAG.sub("", page[:LONGEST]))
    content = CONTENT.search(tag[0]) if tag else None
    return without_jobs(content[1] or content[2] or "") if content else None


def home_name(page: str) -> str | None:
    """What a home page without a site's name calls its company: the shortest part of its title."""
    title = TITLE.search(page[:LONGEST])
    parts = [without_jobs(part) for part in BETWEEN.split(clean(title[1]))] if title else []
    names = [part for part in parts if part and part.lower() not in GREETINGS]
    return min(names, key=len, default=None)

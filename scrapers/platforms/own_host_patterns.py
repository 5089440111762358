"""Platforms on companies' own hosts: how the paths of their addresses are built tells them."""

from __future__ import annotations

LOCALE = r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?"
NOT_OURS = (
    r"(?!(?:www|api|app|apply|jobs|help|docs|support|info|blog|resources|marketing|developers?|status"
    r"|assets|assets-cdn|cdn|cdn-assets|static|media|img|images|feed|feeds|embed|widget|login)\.)"
)
"""Names under a platform's domain that are its own, not a customer's."""
ANY_HOST = r"[\w.-]+"

OWN_HOSTS = (
    # On Oracle's other domains, and on companies' own hosts.
    (
        "oracle",
        ANY_HOST,
        r"/hcmUI/CandidateExperience/[\w-]+/sites/(?P<site>[^/?]+)",
        "{host}/{site}",
    ),
    ("oracle", ANY_HOST, r"/hcmRestApi/.*siteNumber=(?P<site>\w+)", "{host}/{site}"),
    # A career site is on the company's own host: only its feeds tell.
    ("successfactors", ANY_HOST, r"/(?:sitemal\.xml|services/rss/job)\b", "{host}"),
    (
        "taleo",
        ANY_HOST,
        r"/careersection/(?P<section>[\w-]+)/(?:jobsearch|moresearch|joblist|jobdetail)\.ftl",
        "{host}/{section}",
    ),
    (
        "avature",
        ANY_HOST,
        rf"/(?P<portal>(?:{LOCALE}/)?[\w-]+)/(?:SearchJobs|JobDetail)\b",
        "{host}/{portal}",
    ),
    (
        "avature",
        rf"{NOT_OURS}[\w-]+\.avature\.net",
        rf"/(?P<portal>(?:{LOCALE}/)?(?!{LOCALE}(?:[/?]|$))[\w-]+)",
        "{host}/{portal}",
    ),
    ("avature", rf"{NOT_OURS}[\w-]+\.avature\.net", "", "{host}"),
    ("radancy", ANY_HOST, rf"/(?P<language>{LOCALE})/search-jobs\b", "{host}/{language}"),
    ("radancy", ANY_HOST, r"/search-jobs\b", "{host}"),
)

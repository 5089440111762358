"""How the careers addresses of each platform are built: a table whose first fitting row wins."""

from __future__ import annotations

LOCALE = r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?"
WORKDAY_LOCALE = r"[a-z]{2}-[A-Z]{2}"
WORKDAY_PAGE = r"(?:jobs?|details|login|introduceYourself|userHome)?(?:[/?]|$)"
"""What stands behind a site's name, and behind a language never."""
NOT_OURS = r"(?!(?:www|api|app|apply|jobs|help|docs|support|info|blog|resources|marketing)\.)"
"""Names under a platform's domain that are its own, not a customer's."""
NAME = r"(?P<name>[^/?]+)"
ANY_HOST = r"[\w.-]+"

# Host, path with query, and how the board's name is put together of what both hold; {host} is the
# host itself. The first that fits wins.
ADDRESSES = (
    (
        "greenhouse",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io",
        r"/embed/.*\?(?:.*&)?for=(?P<name>[^&]+)",
        "{name}",
    ),
    ("greenhouse", r"(?:boards-)?api(?:\.eu)?\.greenhouse\.io", rf"/v1/boards/{NAME}", "{name}"),
    (
        "greenhouse",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io",
        rf"/(?!embed\b){NAME}",
        "{name}",
    ),
    ("lever", r"(?:jobs|api)\.lever\.co", rf"/(?:v0/postings/)?{NAME}", "{name}"),
    ("lever", r"(?:jobs|api)\.eu\.lever\.co", rf"/(?:v0/postings/)?{NAME}", "eu:{name}"),
    ("ashby", r"api\.ashbyhq\.com", rf"/posting-api/job-board/{NAME}", "{name}"),
    ("ashby", r"jobs\.ashbyhq\.com", rf"/{NAME}", "{name}"),
    (
        "workday",
        r"(?P<tenant>[\w-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com",
        r"/wday/cxs/[^/]+/(?P<site>[^/?]+)",
        "{tenant}/{site}",
    ),
    (
        "workday",
        r"(?P<tenant>[\w-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com",
        rf"/(?:{LOCALE}/(?!{WORKDAY_PAGE}))?(?!{WORKDAY_LOCALE}/?(?:\?|$))(?P<site>[^/?]+)",
        "{tenant}/{site}",
    ),
    (
        "workday",
        r"(?:[\w-]+\.)?myworkdaysite\.com",
        rf"/(?:{LOCALE}/)?recruiting/(?P<tenant>[^/?]+)/(?P<site>[^/?]+)",
        "{tenant}/{site}",
    ),
    ("smartrecruiters", r"api\.smartrecruiters\.com", rf"/v1/companies/{NAME}", "{name}"),
    (
        "smartrecruiters",
        r"jobs\.smartrecruiters\.com",
        rf"/oneclick-ui/company/{NAME}",
        "{name}",
    ),
    ("smartrecruiters", r"(?:careers|jobs|www)\.smartrecruiters\.com", rf"/{NAME}", "{name}"),
    ("workable", r"apply\.workable\.com", rf"/api/v\d/(?:widget/)?accounts/{NAME}", "{name}"),
    ("workable", r"apply\.workable\.com", rf"/(?!api/|j/){NAME}", "{name}"),
    ("workable", rf"{NOT_OURS}(?P<name>[\w-]+)\.workable\.com", "", "{name}"),
    ("recruitee", rf"{NOT_OURS}(?P<name>[\w-]+)\.recruitee\.com", "", "{name}"),
    ("teamtailor", rf"{NOT_OURS}(?P<name>[\w-]+)\.teamtailor\.com", "", "{name}"),
    ("teamtailor", r"[\w-]+\.[a-z]{2}\.teamtailor\.com", "", "{host}"),
    ("personio", r"(?P<name>[\w-]+)\.jobs\.personio\.de", "", "{name}"),
    # Personio has companies under .de and .com; the feed is where the careers page is.
    ("personio", r"[\w-]+\.jobs\.personio\.com", "", "{host}"),
    ("bamboohr", rf"{NOT_OURS}(?P<name>[\w-]+)\.bamboohr\.com", "", "{name}"),
    ("breezy", rf"{NOT_OURS}(?P<name>[\w-]+)\.breezy\.hr", "", "{name}"),
    ("pinpoint", rf"{NOT_OURS}(?P<name>[\w-]+)\.pinpointhq\.com", "", "{name}"),
    ("rippling", r"api\.rippling\.com", rf"/platform/api/ats/v1/board/{NAME}", "{name}"),
    ("rippling", r"ats\.(?:\w+\.)?rippling\.com", rf"/(?:{LOCALE}/(?!jobs\b))?{NAME}", "{name}"),
    (
        "oracle",
        r"(?P<name>[\w.-]+)\.oraclecloud\.com",
        r"/hcmUI/CandidateExperience/[\w-]+/sites/(?P<site>[^/?]+)",
        "{name}/{site}",
    ),
    (
        "oracle",
        r"(?P<name>[\w.-]+)\.oraclecloud\.com",
        r"/hcmRestApi/.*siteNumber=(?P<site>\w+)",
        "{name}/{site}",
    ),
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
    ("icims", rf"{NOT_OURS}(?P<name>[\w-]+)\.icims\.com", "", "{name}"),
    ("icims", rf"{NOT_OURS}[\w-]+\.jibeapply\.com", "", "{host}"),
    (
        "eightfold",
        rf"{NOT_OURS}(?P<name>[\w-]+)\.eightfold\.ai",
        r"/.*[?&]domain=(?P<domain>[^&]+)",
        "{name}/{domain}",
    ),
    ("eightfold", rf"{NOT_OURS}(?P<name>[\w-]+)\.eightfold\.ai", "", "{name}"),
    ("jobvite", r"jobs\.jobvite\.com", rf"/(?:{LOCALE}/)?(?:careers/)?{NAME}", "{name}"),
    ("jazzhr", rf"{NOT_OURS}(?P<name>[\w-]+)\.applytojob\.com", "", "{name}"),
    ("join", r"(?:www\.)?join\.com", rf"/(?:{LOCALE}/)?companies/{NAME}", "{name}"),
    ("gem", r"jobs\.gem\.com", rf"/{NAME}", "{name}"),
    ("gem", r"api\.gem\.com", rf"/job_board/v0/{NAME}", "{name}"),
    (
        "comeet",
        r"(?:www\.)?comeet\.com?",
        r"/jobs/(?P<name>[^/?]+)/(?P<uid>[^/?]+)",
        "{name}/{uid}",
    ),
    ("hibob", r"(?P<name>[\w-]+)\.careers\.hibob\.com", "", "{name}"),
    ("softgarden", r"(?P<name>[\w-]+)\.career\.softgarden\.de", "", "{name}"),
    ("softgarden", r"[\w-]+\.softgarden\.io", "", "{host}"),
    (
        "paylocity",
        r"\w*recruiting\.paylocity\.com",
        r"/(?i:recruiting/jobs/)[^?]*?(?P<guid>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})",
        "{guid}",
    ),
    ("manatal", r"(?:www\.)?careers-page\.com", rf"/(?:api/v[\d.]+/c/)?{NAME}", "{name}"),
    ("manatal", rf"{NOT_OURS}(?P<name>[\w-]+)\.careers-page\.com", "", "{name}"),
    (
        "ukg",
        r"recruiting\d*\.ultipro\.(?:com|ca)|[\w-]+\.rec\.pro\.ukg\.net",
        r"/(?P<name>[^/?]+)/JobBoard/(?P<guid>[^/?]+)",
        "{name}/{guid}",
    ),
    ("polymer", r"jobs\.polymer\.co", rf"/{NAME}", "{name}"),
    ("polymer", r"api\.polymer\.co", rf"/v1/hire/organizations/{NAME}", "{name}"),
    ("jobylon", r"cdn\.jobylon\.com", r"/jobs/companies/(?P<name>\d+)", "{name}"),
    ("jobylon", r"cdn\.jobylon\.com", r"/jobs/company-groups/(?P<name>\d+)", "group:{name}"),
    ("jobylon", r"emp\.jobylon\.com", r"/companies/(?P<name>\d+)", "{name}"),
    ("gupy", rf"(?!portal\.|login\.){NOT_OURS}(?P<name>[\w-]+)\.gupy\.io", "", "{name}"),
    (
        "cornerstone",
        r"(?P<name>[\w-]+)\.csod\.com",
        r"/ux/ats/careersite/(?P<site>\d+)",
        "{name}/{site}",
    ),
    (
        "cornerstone",
        r"(?P<name>[\w-]+)\.csod\.com",
        r"/(?i:ats/careersite)/.*[?&]site=(?P<site>\d+)",
        "{name}/{site}",
    ),
    (
        "adp",
        r"workforcenow\.adp\.com",
        r"/.*[?&]cid=(?P<cid>[\w-]+).*&ccId=(?P<center>\w+)",
        "{cid}/{center}",
    ),
    (
        "adp",
        r"workforcenow\.adp\.com",
        r"/.*[?&]ccId=(?P<center>\w+).*&cid=(?P<cid>[\w-]+)",
        "{cid}/{center}",
    ),
    ("adp", r"workforcenow\.adp\.com", r"/.*[?&]cid=(?P<cid>[\w-]+)", "{cid}"),
    (
        "taleo",
        r"(?P<name>[\w-]+)\.taleo\.net",
        r"/careersection/(?!rest/)(?P<section>[\w-]+)",
        "{name}/{section}",
    ),
    (
        "taleo",
        ANY_HOST,
        r"/careersection/(?P<section>[\w-]+)/(?:jobsearch|moresearch|joblist|jobdetail)\.ftl",
        "{host}/{section}",
    ),
    ("almacareer", r"(?!(?:www|m|api)\.)[\w-]+\.(?:jobs\.cz|topjobs\.sk)", "", "{host}"),
    (
        "prospective",
        r"ohws\.prospective\.ch",
        r"/public/v1/(?:medium|careercenter)/(?P<name>\d+)",
        "{name}",
    ),
    (
        "oleeo",
        rf"{NOT_OURS}(?P<name>[\w-]+)\.tal\.net",
        r"/.*\bjobboard/vacancy/(?!1/)(?P<number>\d+)",
        "{name}/{number}",
    ),
    ("oleeo", rf"{NOT_OURS}(?P<name>[\w-]+)\.tal\.net", "", "{name}"),
    ("hrmos", r"hrmos\.co", rf"/pages/{NAME}", "{name}"),
    ("umantis", r"recruitingapp-(?P<name>\d+(?:\.\w+)?)\.umantis\.com", "", "{name}"),
    ("umantis", rf"{NOT_OURS}[\w.-]+\.umantis\.com", "", "{host}"),
    ("hireology", r"careers\.hireology\.com", rf"/{NAME}", "{name}"),
    ("hireology", r"api\.hireology\.com", rf"/v2/public/careers/{NAME}", "{name}"),
    ("hireology", rf"{NOT_OURS}(?P<name>[\w-]+)\.hireology\.careers", "", "{name}"),
    ("applicantpro", rf"{NOT_OURS}(?P<name>[\w-]+)\.applicantpro\.com", "", "{name}"),
    ("applicantpro", r"(?:www\.)?applicantpro\.com", rf"/openings/{NAME}", "{name}"),
    (
        "applicantpro",
        rf"{NOT_OURS}[\w-]+\.(?:isolvedhire|applicantpool)\.com",
        "",
        "{host}",
    ),
    (
        "dayforce",
        r"jobs\.dayforcehcm\.com",
        rf"/(?!api/)(?:{LOCALE}/)?(?P<name>[^/?]+)/(?P<code>[^/?]+)",
        "{name}/{code}",
    ),
    ("dayforce", r"jobs\.dayforcehcm\.com", rf"/api/geo/{NAME}", "{name}"),
    (
        "dayforce",
        r"(?:\w+\.)?dayforcehcm\.com",
        rf"/CandidatePortal/{LOCALE}/{NAME}",
        "{name}",
    ),
    (
        "zohorecruit",
        rf"{NOT_OURS}(?P<name>[\w-]+)\.zohorecruit\.com",
        r"/(?:jobs|careers)\b",
        "{name}",
    ),
    (
        "zohorecruit",
        rf"{NOT_OURS}[\w-]+\.zohorecruit\.(?:eu|in|ca|jp|com\.au)",
        r"/(?:jobs|careers)\b",
        "{host}",
    ),
    ("onlyfy", rf"{NOT_OURS}(?P<name>[\w-]+)\.onlyfy\.jobs", "", "{name}"),
    # On companies' own hosts mostly: how their paths are built tells.
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

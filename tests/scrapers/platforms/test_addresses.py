"""A careers address tells the platform behind it, and a look-alike tells nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import scrapers.spiders
from scrapers.crawl import spider_of
from scrapers.platforms.addresses import FROM_DESCRIPTION, PLATFORMS, detect


@pytest.mark.parametrize(
    ("careers", "board"),
    [
        ("https://boards.greenhouse.io/acme", ("greenhouse", "acme")),
        # The newer ones.
        ("https://acme.avature.net/careers", ("avature", "acme.avature.net/careers")),
        (
            "https://acme.avature.net/en_US/careers/SearchJobs/?jobOffset=12",
            ("avature", "acme.avature.net/en_US/careers"),
        ),
        ("https://acme.avature.net", ("avature", "acme.avature.net")),
        (
            "https://careers.acme.com/de_DE/main/JobDetail/Koch/77",
            ("avature", "careers.acme.com/de_DE/main"),
        ),
        ("https://cdn.jobylon.com/jobs/companies/1955/embed/v2/", ("jobylon", "1955")),
        ("//cdn.jobylon.com/jobs/company-groups/241/embed/v2/", ("jobylon", "group:241")),
        ("https://emp.jobylon.com/companies/12-acme/", ("jobylon", "12")),
        ("https://acme.gupy.io/jobs/7001?jobBoardSource=x", ("gupy", "acme")),
        ("https://careers.acme.com/en/search-jobs", ("radancy", "careers.acme.com/en")),
        ("https://jobs.acme.com/search-jobs/Ulm/9", ("radancy", "jobs.acme.com")),
        (
            "https://acme.csod.com/ux/ats/careersite/4/home?c=acme#/requisition/1",
            ("cornerstone", "acme/4"),
        ),
        (
            "https://acme.csod.com/ats/careersite/search.aspx?site=2&c=acme",
            ("cornerstone", "acme/2"),
        ),
        (
            "https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html"
            "?cid=0f-1a&ccId=19000101_000001&lang=en_US",
            ("adp", "0f-1a/19000101_000001"),
        ),
        (
            "https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html"
            "?ccId=92_3&type=MP&cid=0f-1a",
            ("adp", "0f-1a/92_3"),
        ),
        ("https://workforcenow.adp.com/x/recruitment.html?cid=0f-1a", ("adp", "0f-1a")),
        ("https://acme.taleo.net/careersection/2/jobsearch.ftl?lang=en", ("taleo", "acme/2")),
        ("https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=1", ("taleo", "acme/ex")),
        (
            "https://jobs.acme.org/careersection/ex/jobsearch.ftl",
            ("taleo", "jobs.acme.org/ex"),
        ),
        ("https://acme.jobs.cz/detail-pozice?r=detail&id=1", ("almacareer", "acme.jobs.cz")),
        ("https://acme.topjobs.sk/", ("almacareer", "acme.topjobs.sk")),
        ("https://ohws.prospective.ch/public/v1/medium/1950/jobs?lang=de", ("prospective", "1950")),
        ("https://acme.tal.net/candidate/jobboard/vacancy/1/adv/", ("oleeo", "acme")),
        (
            "https://acme.tal.net/vx/mobile-0/brand-4/candidate/jobboard/vacancy/3/adv/",
            ("oleeo", "acme/3"),
        ),
        ("https://hrmos.co/pages/acme/jobs/0000107", ("hrmos", "acme")),
        ("https://recruitingapp-2736.umantis.com/Jobs/All", ("umantis", "2736")),
        ("https://recruitingapp-5230.de.umantis.com/Jobs/All", ("umantis", "5230.de")),
        ("https://acme.umantis.com/Vacancies/1/Description/1", ("umantis", "acme.umantis.com")),
        ("https://careers.hireology.com/acmecare/12/description", ("hireology", "acmecare")),
        ("https://acmecare.hireology.careers", ("hireology", "acmecare")),
        ("https://acme.applicantpro.com/jobs/1.html", ("applicantpro", "acme")),
        ("https://www.applicantpro.com/openings/acme/jobs", ("applicantpro", "acme")),
        ("https://acme.isolvedhire.com/jobs/", ("applicantpro", "acme.isolvedhire.com")),
        (
            "https://jobs.dayforcehcm.com/en-US/acme/CANDIDATEPORTAL/jobs/1",
            ("dayforce", "acme/CANDIDATEPORTAL"),
        ),
        ("https://jobs.dayforcehcm.com/acme/IMPACT", ("dayforce", "acme/IMPACT")),
        ("https://www.dayforcehcm.com/CandidatePortal/en-US/acme", ("dayforce", "acme")),
        ("https://acme.zohorecruit.com/jobs/Careers/123/Cook", ("zohorecruit", "acme")),
        ("https://acme.zohorecruit.eu/jobs/Careers", ("zohorecruit", "acme.zohorecruit.eu")),
        ("https://acme.onlyfy.jobs/de/job/5yh3u42r7oxaiqj5pbomhh1xsbi68op", ("onlyfy", "acme")),
        ("https://acme.homerun.co/head-of-sales/en", ("homerun", "acme")),
        ("https://acme.homerun.co/?lang=en", ("homerun", "acme")),
        ("https://feed.homerun.co/acme", ("homerun", "acme")),
        (
            "https://www.welcometothejungle.com/fr/companies/acme/jobs/cook_paris",
            ("welcometothejungle", "companies/acme"),
        ),
        (
            "https://www.welcometothejungle.co/companies/acme",
            ("welcometothejungle", "companies/acme"),
        ),
        (
            "https://www.welcomekit.co/api/v1/embed?organization_reference=Pg4eV6k",
            ("welcometothejungle", "Pg4eV6k"),
        ),
        # What looks like a language and is a name.
        ("https://acme.wd5.myworkdayjobs.com/ab_bank", ("workday", "acme/ab_bank")),
        ("https://acme.wd5.myworkdayjobs.com/qx-yz/job/Ulm/Cook_R1", ("workday", "acme/qx-yz")),
        ("https://acme.wd5.myworkdayjobs.com/hr", ("workday", "acme/hr")),
        ("https://acme.wd5.myworkdayjobs.com/hr/job/Ulm/Cook_R1", ("workday", "acme/hr")),
        ("https://acme.wd5.myworkdayjobs.com/en-US/hr", ("workday", "acme/hr")),
        ("https://acme.wd5.myworkdayjobs.com/en-US/ab_bank/job/X_1", ("workday", "acme/ab_bank")),
        ("https://acme.wd5.myworkdayjobs.com/fr-FR/Ext/", ("workday", "acme/Ext")),
        ("https://acme.wd5.myworkdayjobs.com/en/Ext", ("workday", "acme/Ext")),
        ("https://ats.rippling.com/hr/jobs", ("rippling", "hr")),
        ("https://ats.rippling.com/en-GB/hr/jobs", ("rippling", "hr")),
        ("https://ats.us1.rippling.com/acme/jobs", ("rippling", "acme")),
        (
            "https://acme.fa.em2.oraclecloud.eu/hcmUI/CandidateExperience/en/sites/CX/jobs",
            ("oracle", "acme.fa.em2.oraclecloud.eu/CX"),
        ),
        (
            "https://acme.fa.oc2.oraclecloud15.com/hcmUI/CandidateExperience/de/sites/CX_2",
            ("oracle", "acme.fa.oc2.oraclecloud15.com/CX_2"),
        ),
        (
            "https://careers.acme.com/hcmUI/CandidateExperience/en/sites/Ext/job/1",
            ("oracle", "careers.acme.com/Ext"),
        ),
        ("https://api.greenhouse.io/v1/boards/acme/jobs?content=true", ("greenhouse", "acme")),
        (
            "https://1033recruiting.paylocity.com/Recruiting/Jobs/All/"
            "0a1b2c3d-0000-1111-2222-333344445555/Acme",
            ("paylocity", "0a1b2c3d-0000-1111-2222-333344445555"),
        ),
        ("https://job-boards.greenhouse.io/acme/jobs/4100", ("greenhouse", "acme")),
        ("https://job-boards.eu.greenhouse.io/acme?gh_src=x", ("greenhouse", "acme")),
        ("https://boards.greenhouse.io/embed/job_board?for=acme&b=x", ("greenhouse", "acme")),
        ("https://boards.greenhouse.io/embed/job_board/js?for=acme", ("greenhouse", "acme")),
        ("https://boards.greenhouse.io/embed/job_app?for=acme&token=1", ("greenhouse", "acme")),
        ("https://boards-api.greenhouse.io/v1/boards/acme/jobs", ("greenhouse", "acme")),
        ("jobs.lever.co/acme", ("lever", "acme")),
        ("https://jobs.lever.co/acme/0bbfd4f4/apply", ("lever", "acme")),
        ("https://jobs.eu.lever.co/acme/", ("lever", "eu:acme")),
        ("https://api.lever.co/v0/postings/acme?mode=json", ("lever", "acme")),
        ("https://api.eu.lever.co/v0/postings/acme", ("lever", "eu:acme")),
        ("https://jobs.ashbyhq.com/Hyper%20Labs", ("ashby", "Hyper Labs")),
        ("https://jobs.ashbyhq.com/AcMe/1111/application", ("ashby", "AcMe")),
        ("https://api.ashbyhq.com/posting-api/job-board/AcMe", ("ashby", "AcMe")),
        ("https://careers.smartrecruiters.com/AcmeGroup", ("smartrecruiters", "AcmeGroup")),
        ("https://jobs.smartrecruiters.com/AcmeGroup/7440-x", ("smartrecruiters", "AcmeGroup")),
        (
            "https://jobs.smartrecruiters.com/oneclick-ui/company/AcmeGroup/publication/1",
            ("smartrecruiters", "AcmeGroup"),
        ),
        (
            "https://api.smartrecruiters.com/v1/companies/AcmeGroup/postings",
            ("smartrecruiters", "AcmeGroup"),
        ),
        ("https://acme-1.recruitee.com", ("recruitee", "acme-1")),
        ("https://acme.recruitee.com/o/potter", ("recruitee", "acme")),
        ("https://acme.jobs.personio.de/?language=en", ("personio", "acme")),
        ("https://acme.jobs.personio.com/job/1", ("personio", "acme.jobs.personio.com")),
        ("  HTTPS://JOBS.LEVER.CO./acme ", ("lever", "acme")),
        ("https://acme.wd5.myworkdayjobs.com/en-US/Careers", ("workday", "acme/Careers")),
        ("https://acme.wd1.myworkdayjobs.com/External/job/Ulm/X_R1", ("workday", "acme/External")),
        ("https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Ext/jobs", ("workday", "acme/Ext")),
        ("https://wd5.myworkdaysite.com/en-US/recruiting/acme/Ext", ("workday", "acme/Ext")),
        ("https://apply.workable.com/acme/j/1A2B/", ("workable", "acme")),
        ("https://apply.workable.com/api/v1/widget/accounts/acme", ("workable", "acme")),
        ("https://acme.workable.com/jobs/1", ("workable", "acme")),
        ("https://acme.teamtailor.com/jobs", ("teamtailor", "acme")),
        ("https://acme.na.teamtailor.com/jobs", ("teamtailor", "acme.na.teamtailor.com")),
        ("https://acme.bamboohr.com/careers/36", ("bamboohr", "acme")),
        ("https://acme.breezy.hr/p/1-x", ("breezy", "acme")),
        ("https://acme.pinpointhq.com/en/postings/1", ("pinpoint", "acme")),
        ("https://ats.rippling.com/en-GB/acme/jobs", ("rippling", "acme")),
        ("https://ats.rippling.com/acme/jobs/1-2", ("rippling", "acme")),
        (
            "https://jpmc.fa.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1001/jobs",
            ("oracle", "jpmc.fa/CX_1001"),
        ),
        (
            "https://careers.acme.com/services/rss/job/?locale=en_US",
            ("successfactors", "careers.acme.com"),
        ),
        ("https://careers.acme.com/sitemal.xml", ("successfactors", "careers.acme.com")),
        ("https://careers-acme.icims.com/jobs/search?ss=1", ("icims", "careers-acme")),
        ("https://acme.jibeapply.com/jobs/12", ("icims", "acme.jibeapply.com")),
        ("https://acme.eightfold.ai/careers?domain=acme.com", ("eightfold", "acme/acme.com")),
        ("https://acme.eightfold.ai/careers", ("eightfold", "acme")),
        ("https://jobs.jobvite.com/careers/acme/jobs", ("jobvite", "acme")),
        ("https://jobs.jobvite.com/acme/job/oX", ("jobvite", "acme")),
        ("https://acme.applytojob.com/apply", ("jazzhr", "acme")),
        ("https://join.com/companies/acme/1-x", ("join", "acme")),
        ("https://jobs.gem.com/acme", ("gem", "acme")),
        ("https://www.comeet.com/jobs/acme/A1.002", ("comeet", "acme/A1.002")),
        ("https://acme.careers.hibob.com/", ("hibob", "acme")),
        ("https://acme.career.softgarden.de/", ("softgarden", "acme")),
        ("https://acme.softgarden.io/de/vacancies", ("softgarden", "acme.softgarden.io")),
        (
            "https://recruiting.paylocity.com/Recruiting/Jobs/All/"
            "00000000-1111-2222-3333-444444444444/Acme",
            ("paylocity", "00000000-1111-2222-3333-444444444444"),
        ),
        ("https://www.careers-page.com/acme", ("manatal", "acme")),
        ("https://www.careers-page.com/api/v1.0/c/acme/jobs/?page=2", ("manatal", "acme")),
        ("https://acme.careers-page.com/", ("manatal", "acme")),
        (
            "https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/0-1/?q=",
            ("ukg", "ACM1000ACME/0-1"),
        ),
        ("https://jobs.polymer.co/acme", ("polymer", "acme")),
    ],
)
def test_a_careers_address_tells_its_board(careers: str, board: tuple[str, str]) -> None:
    assert detect(careers) == board


@pytest.mark.parametrize(
    "careers",
    [
        "https://acme.example/careers",
        "https://evil-greenhouse.io.example/acme",
        "https://boards.greenhouse.io.evil.example/acme",
        "https://notjobs.lever.co/acme",
        "https://jobs.lever.co@evil.example/acme",
        "https://evil.example/jobs.lever.co/acme",
        "https://boards.greenhouse.io/",
        "https://boards.greenhouse.io/embed/job_board",
        "https://boards.greenhouse.io/embed/job_app?token=1",
        "https://acme.wd5.myworkdayjobs.com/en-US",
        "https://apply.workable.com/j/1A2B",
        "https://www.workable.com/acme",
        "https://join.com/jobs",
        "https://jobs.lever.co",
        "https://www.recruitee.com",
        "https://jobs.personio.de",
        "https://a.b.recruitee.com",
        "https://acme.wd5.myworkdayjobs.com/de-DE/",
        "https://www.jobs.cz/prace/",
        "https://www.applicantpro.com/",
        "https://portal.gupy.io/job-search",
        "https://www.hireology.com/pricing",
        "https://www.homerun.co/careers",
        "https://assets.pinpointhq.com/x.css",
        "https://assets-cdn.breezy.hr/x.js",
        "https://static.teamtailor.com/x.js",
        "https://embed.homerun.co/ahz3le8c0dl4/widget.html",
        "https://www.welcometothejungle.com/fr/jobs?query=cook",
        "https://workforcenow.adp.com/",
        "https://acme.csod.com/samldefault.aspx",
        "https://acme.example/research-jobs",
        "https://[jobs.lever.co/acme",
        "",
    ],
)
def test_an_address_that_only_looks_like_a_platform_is_none(careers: str) -> None:
    assert detect(careers) is None


def test_every_platform_that_can_be_named_can_be_read() -> None:
    folder = Path(scrapers.spiders.__path__[0])
    spiders = {file.stem for file in folder.glob("[a-z]*.py")} - {"base", "linking"}

    assert spiders == set(PLATFORMS)
    assert [spider_of(platform).name for platform in PLATFORMS] == list(PLATFORMS)
    assert set(PLATFORMS) >= FROM_DESCRIPTION

"""Titles as people search them."""

from __future__ import annotations

import re

import pytest

from referrals.knowledge.titles.search import says

MEET = [
    ("frontend engineer", "Front-End Engineer"),
    ("front end engineer", "Frontend Engineer"),
    ("full stack", "Full-Stack Developer"),
    ("fullstack", "Full Stack Developer"),
    ("ecommerce", "E-Commerce Manager"),
    ("cyber security", "Cybersecurity Analyst"),
    ("devops", "Dev Ops Engineer"),
    ("senior data engineer", "Sr. Data Engineer"),
    ("sr data engineer", "Senior Data Engineer"),
    ("vp engineering", "Vice President of Engineering"),
    ("ml engineer", "Machine Learning Engineer"),
    ("ux designer", "User Experience Designer"),
    ("assistant", "Asst. Store Manager"),
    ("ingenieur", "Ingénieur logiciel"),
    ("ingénieur", "Ingenieur (m/w/d)"),
    ("entwickler", "Softwareentwickler*in"),
    ("entwickler", "Software-Entwickler:in (m/w/d)"),
    ("entwickler", "Entwicklerin"),
    ("verkäufer", "Verkäufer*innen"),
    ("krankenpfleger", "Gesundheits- und Krankenpfleger/in"),
    ("ingeniero", "Ingeniero/a de datos"),
    ("développeur", "Développeur(se) web"),
    ("manager", "Projektmanager (m/w/d)"),
    ("director of engineering", "Director, Engineering"),
    ("director, engineering", "Director of Engineering"),
    ("head of data", "Head, Data"),
    (".NET", "ASP.NET Developer"),
    (".net developer", ".NET Developer"),
    ("node", "Node.js Developer"),
    ("react", "ReactJS Engineer"),
    ("C", "Embedded C Engineer"),
    ("C", "C/C++ Engineer"),
    ("c++", "C++ Developer"),
    ("c#", "Senior C# Engineer"),
    ("smart contract", "Smart Contracts Engineer"),
    ("secretary", "Secretaries"),
    ("intern", "Interns 2027"),
    ("intern", "Marketing Internship"),
    ("data + engineer", "Engineer, Data Platform"),
    ("data engineer + berlin", "Data Engineer (Berlin)"),
    ('"intern"', "Intern, Data"),
    ("develop*", "Business Development"),
    ("/^senior (data|ml)/", "Senior Data Engineer"),
]
PASS = [
    ("intern", "International Sales"),
    ("intern", "Internal Audit"),
    ('"intern"', "Interns"),
    ("C", "C++ Developer"),
    ("C", "C# Developer"),
    ("C", "Objective-C Developer"),
    ("R", "R&D Manager"),
    ("go", "Go-to-Market Lead"),
    ("net", "Network Engineer"),
    ("java", "JavaScript Developer"),
    ("data engineer", "Metadata Engineer"),
    ("data engineer", "Data Engineering Lead"),
    ("data engineer", "Engineer, Data"),
    ("data + engineer", "Data Analyst"),
    ("nurse", "Nursing Assistant"),
    ("analyst", "Analytics Engineer"),
    ("lead", "Leadership Coach"),
    ("manager", "Management Consultant"),
    ("product manager", "Product Marketing Manager"),
    ("/^data/", "Senior Data Engineer"),
]


@pytest.mark.parametrize(("entry", "title"), MEET)
def test_an_entry_meets_the_titles_that_mean_it(entry: str, title: str) -> None:
    assert says(title, entry)


@pytest.mark.parametrize(("entry", "title"), PASS)
def test_an_entry_passes_what_only_looks_like_it(entry: str, title: str) -> None:
    assert not says(title, entry)


def test_what_is_no_regular_expression_is_an_error() -> None:
    with pytest.raises(re.error):
        says("Engineer", "/(/")

"""A posting's title, told from headlines, menus and stories, in several languages."""

from __future__ import annotations

import pytest

from scrapers.careers.title_words import is_certain, looks_like_title


@pytest.mark.parametrize(
    "text",
    ["Koch (m/w/d)", "Volljurist w/m/d", "Cook (f/m/x)", "Téléconseiller (f/h/d) – Lyon",
     "Chef de projet H/F", "Werkstudent:in Vertrieb", "Analyst*in", "Baker (all genders)",
     "Ingeniero/a de datos", "Mitarbeiter/-in Lager", "Produktmanager (gn)",
     "Technicien(ne) de maintenance", "Entwickler (m|w|d)"],
)  # fmt: skip
def test_a_title_that_says_for_whom_is_certain(text: str) -> None:
    assert is_certain(text)


@pytest.mark.parametrize(
    "text",
    ["Senior Data Engineer", "Working Student Marketing", "Inside Sales Representative",
     "Search Quality Analyst", "Hiring Manager", "Lead Infrastructure & CloudOps",
     "Softwareentwicklerin Java", "Sachbearbeiter Einkauf", "Werkstudent Talentmarketing",
     "Leitung Standort Köln", "Développeuse web", "Responsable de magasin", "Analista de datos",
     "Engenheira de software", "Addetto vendite", "Medewerker klantenservice", "Projektleder",
     "Programista Java", "Vývojář", "Head of People"],
)  # fmt: skip
def test_a_profession_looks_like_a_title(text: str) -> None:
    assert looks_like_title(text)
    assert not is_certain(text)


@pytest.mark.parametrize(
    "text",
    ["", "Careers", "Engineering", "Our engineers", "Benefits", "Life at Acme", "Apply now",
     "How to become a data engineer", "What does a product manager do?", "10 tips for a manager",
     "Data engineer salary guide", "Meet Ana, our lead developer", "Software Engineer Jobs",
     "Acme hires a new managing director", "A day in the life of a nurse", "View all manager roles",
     "Wie wird man Softwareentwickler", "Warum Pfleger bleiben", "Lebenslauf für Ingenieure",
     "Comment devenir ingénieur", "Cómo ser analista", "Senior engineer " * 20],
)  # fmt: skip
def test_what_only_speaks_of_work_does_not(text: str) -> None:
    assert not looks_like_title(text)

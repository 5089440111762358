"""The rung that a title names, and how one would be engaged."""

from __future__ import annotations

import pytest

from referrals.knowledge.titles.employment_type import employment_said
from referrals.knowledge.titles.seniority import seniority_of

RUNGS = {
    "intern": """Marketing Intern|Summer Internship 2027|Praktikant (m/w/d) Vertrieb|Praktikum im Einkauf
        |Werkstudent Data (m/w/d)|Stagiaire marketing|Alternance - Chargé de communication|Becario de finanzas
        |Azubi Fachinformatiker|Apprentice Electrician|Embedded Software Student, Robotics|Tirocinio HR""",
    "junior": """Junior Developer|Jr. Data Analyst|Entry-level Sales Representative|Graduate Engineer 2027
        |New Grad Software Engineer|Software Engineer I|Associate Software Engineer|Trainee Controlling
        |Early Career Scientist|Data Processing Specialist I - Nights""",
    "mid": "Software Engineer II|Mid-level Designer|RF Engineer (Mid)|Accountant II, Payables|Medior Java Developer",
    "senior": """Senior Data Engineer|Sr. Accountant|Sr Software Engineer|Senior Product Manager|Software Engineer III
        |Technician IV (Nights)|Senior Account Executive|Data Engineer, Senior|Senior Staff Accountant""",
    "lead": """Tech Lead|Lead Data Scientist|Teamleiter Logistik|Team Leader|Marketing Lead|Chef d’équipe
        |Teamleider verkoop|AI/ML Lead|Senior Lead Engineer""",
    "staff": """Staff Engineer|Staff Software Engineer, Cloud|Senior Staff Machine Learning Engineer
        |Staff Data Scientist|Staff Product Designer""",
    "principal": "Principal Engineer|Sr. Principal Scientist|Software Architect, Principal|Distinguished Engineer",
    "manager": """Engineering Manager|Manager, Materials Planning|Senior Manager, Tax|Store Manager|General Manager
        |Manager of Data|Regional Sales Manager|Abteilungsleiter Einkauf|Leiter Finanzen (m/w/d)|Gerente de Calidad
        |Senior Engineering Manager|Customer Service Manager|Filialleiterin""",
    "director": """Director of Engineering|Associate Director, Oncology|Sr. Director, Marketing|Head of Data
        |Directeur commercial|Bereichsleiter IT|Strategy Director|Therapeutic Area Head""",
    "executive": """VP of Sales|Vice President, Risk|SVP Finance|Chief Technology Officer|CTO|Chief People Officer
        |Geschäftsführer (m/w/d)|Managing Director|CEO & Founder|Directeur général""",
}  # fmt: skip
NO_RUNG = """Data Engineer|Account Manager|Product Manager|Project Manager|Community Manager|Key Account Manager
    |Customer Success Manager|Lead Generation Specialist|Account Executive|Chief of Staff|Staff Accountant
    |Staff Nurse|Member of Technical Staff|Executive Assistant to the CEO|Office of the CTO Analyst|Art Director
    |Assistant Vice President, Operations|Internal Auditor|International Sales Representative|School Principal
    |Principal Investigator|Senior Living Advisor|Internship Program Coordinator|Associate|Sales Associate
    |Administrative Assistant I/II/III|Analyst/Sr Analyst|Senior/Staff Engineer|Junior or Senior Developer
    |Mid-Senior Designer|Configurator - L4|Supply Chain - Integrator - Level 6|Phase II Trial Coordinator
    |Account Executive, Mid Market|Projektleiter Hochbau|Leadership Trainer|Graduate School Advisor"""


def titles(several: str) -> list[str]:
    return [title.strip() for title in several.split("|")]


@pytest.mark.parametrize(
    ("title", "rung"),
    [(title, rung) for rung, several in RUNGS.items() for title in titles(several)],
)
def test_a_title_names_its_rung(title: str, rung: str) -> None:
    assert seniority_of(title) == rung


@pytest.mark.parametrize("title", titles(NO_RUNG))
def test_a_profession_is_no_rung(title: str) -> None:
    assert seniority_of(title) is None


def test_a_rung_is_read_through_invisible_characters() -> None:
    assert seniority_of("Software Engineer I\u200bI") == "mid"


ENGAGED = {
    "internship": "Internship – Marketing|Data Intern|Pflichtpraktikum Controlling|Stagiaire RH|Part-time Internship",
    "part_time": "Data Engineer (Werkstudent)|Part-time Barista|Verkäufer in Teilzeit|Vendeur temps partiel|Minijob Lager",
    "contract": "Contract Data Engineer|Data Engineer (Contract)|Designer - 6-month contract|Freelance Editor|Recruiter, Contractor",
    "temporary": "Seasonal Associate|HR Partner (fixed-term)|Nurse - Maternity Cover|Comptable CDD|Sachbearbeiter befristet",
    "full_time": "Full-Time Cashier|Fahrer (m/w/d) in Vollzeit|Ingénieur temps plein",
}  # fmt: skip
OPEN = """Contract Manager|Contracts Administrator|Contract Specialist|Fahrer in Voll- oder Teilzeit
    |Nurse, Full-time or Part-time|Internal Auditor|Freelancer Success Manager|Temperature Engineer|Data Engineer
    |Verkäufer Vollzeit/Teilzeit|Internship Program Manager|Smart Contract Engineer"""


@pytest.mark.parametrize(
    ("title", "kind"),
    [(title, kind) for kind, several in ENGAGED.items() for title in titles(several)],
)
def test_a_title_may_say_how_one_is_engaged(title: str, kind: str) -> None:
    assert employment_said(title) == kind


@pytest.mark.parametrize("title", titles(OPEN))
def test_a_title_that_leaves_the_engagement_open_says_nothing(title: str) -> None:
    assert employment_said(title) is None


@pytest.mark.parametrize(
    "title",
    [
        "CIO Advisory Consultant",
        "CFO Services Analyst",
        "CEO Office Fellow",
        "Executive Assistant, CEO",
    ],
)
def test_who_works_for_or_advises_an_executive_is_none(title: str) -> None:
    assert seniority_of(title) != "executive"

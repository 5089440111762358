"""Which senders are no person: households, teams, departments, companies, machines."""

from __future__ import annotations

import pytest

from referrals.knowledge.person_names.no_person import is_no_person, is_persons

NOBODY = [
    "L'équipe Doctolib", "Service RH Danone", "会議室", "Salle de réunion 3", "Meeting Room 4",
    "Ana Silva via Calendly", "Tiago e Paula Rocha", "Ana y Luis Pérez", "El equipo de Acme",
    "Familie Roth", "Family Roth", "The Millers", "The Roth Family", "Famille Dupont",
    "Familia García", "Família Souza", "Famiglia Rossi", "Fam. Jansen", "Familjen Svensson",
    "Rodina Novákova", "Rodzina Kowalskich", "Perhe Virtanen", "Roth Family", "Die Müllers",
    "Los Hernández", "Jan & Eva Roth", "Jan und Eva Roth", "Maria e Paulo", "Jan en Anna",
    "Tom + Ann", "Team Acme", "Acme Team", "Équipe Lyon", "Equipo de ventas", "Acme Recruiting",
    "Acme Talent Acquisition", "no-reply", "No Reply", "Do Not Reply", "noreply@acme",
    "Personalabteilung", "HR Abteilung Acme", "Buchhaltung Müller GmbH", "Acme, Inc.",
    "Acme GmbH", "Volvo AB", "Kundenservice Telekom", "Service client SNCF", "Recursos Humanos",
    "RH Natura", "Zespół Allegro", "Ромашка Команда", "Отдел кадров", "人事部", "株式会社リクルート 採用担当",
    "サポートチーム", "華為人力资源部", "삼성전자 채용팀", "고객센터", "山田家族", "Newsletter der Woche",
    "LinkedIn Notifications", "Mail Delivery Subsystem", "Studienbüro Physik",
    "Sekretariat Prof. Weber", "Acme Support", "Reception Desk Office", "Payroll",
    "Accounts Payable", "Stadtwerke München GmbH", "Редакция", "Οικογένεια Παπαδόπουλου",
    "İnsan Kaynakları", "Kowalski Sp. z o.o.", "Fundación Ayuda S.A.", "Acme HR",
    "Careers at Acme", "HR @ Acme", "Alumni Office", "Prüfungsamt", "Müşteri Hizmetleri",
]  # fmt: skip
PEOPLE = [
    "Santiago Ramón y Cajal", "Ramón y Cajal", "Via Lopez", "Le Roy", "De Teamer",
    "Steve Jobs", "Zoe Sales", "Jeurys Familia", "Bill Press", "Will Power", "Les Paul",
    "The Anh Nguyen", "Nguyen The Anh", "Melissa Bank", "José Ortega y Gasset",
    "Maria Costa e Silva", "Josep Puig i Cadafalch", "服部 由紀", "阿部 寛", "渡部 陽一", "Li Wei",
    "Ana Sá", "Jo An", "Mark Price", "Anna Post", "Francisco de Sales", "Mary Church",
    "Max Kantor", "Gloria Estefan", "Ola Nordmann", "Priya Nair", "Madonna", "Ng", "O", "김민준",
    "이서연", "王伟", "田中由紀", "Юлия Ким", "Van der Berg", "Tom Holland", "Kim Deal", "Sandy Shaw",
    "Tim Cook", "Tim Burton", "Bo Derek", "Grace Hall", "Teamo Ricci", "Rhys Ifans",
    "Hr. Müller", "Dr. Eva Żak", "HR Giger", "Info Lopez", "Kadry Sidarous", "Nabor Vargas",
    "Komanda Phanzu", "Tym Kowalski", "Ekip Yilmaz", "Tam Bui", "Bernadette Fam",
]  # fmt: skip


@pytest.mark.parametrize("name", NOBODY)
def test_a_household_a_team_or_a_machine_is_no_person(name: str) -> None:
    assert is_no_person(name, "hello@acme.example")


@pytest.mark.parametrize("name", PEOPLE)
def test_an_unusual_name_stays_a_person(name: str) -> None:
    assert not is_no_person(name, f"{name.rsplit(maxsplit=1)[-1].lower()}@x.example")


@pytest.mark.parametrize("name", ["Anna Roth Recruiting", "Tim Marketing", "Anna Roth (Support)"])
def test_a_role_behind_a_persons_own_name_makes_no_department(name: str) -> None:
    assert not is_no_person(name)


def test_an_address_may_have_a_persons_name_in_it() -> None:
    assert is_persons("jane.doe@acme.example")
    assert not is_persons("team.acme@acme.example")
    assert not is_persons("anna.team@acme.example")
    assert not is_persons("acme@acme.example")

"""Address books in other languages, and tables that no program wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.contacts.exported import Export, NotAnExport
from referrals.contacts.formats import read
from referrals.contacts.tables.headings import field_of, fields_of

ROW = "Ana,Silva,https://www.linkedin.com/in/ana,ana@x.example,Acme,Engineer,12 Mar 2025"


def opened(tmp_path: Path, text: str, columns: dict[str, str] | None = None) -> Export:
    file = tmp_path / "people.csv"
    file.write_text(text, encoding="utf-8")
    return read(file, columns)


LINKEDIN = [
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
    "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le",
    "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
    "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
    "Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il",
    "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op",
    "Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data połączenia",
    "Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Ansluten den",
    "Etunimi,Sukunimi,URL-osoite,Sähköpostiosoite,Yritys,Asema,Yhdistetty",
    "名,姓,URL,メールアドレス,会社,役職,つながった日",
    "Ad,Soyadı,URL,E-posta Adresi,Şirket,Pozisyon,Bağlantı Tarihi",
    "ชื่อ,นามสกุล,ลิงก์,อีเมล,บริษัท,ตำแหน่ง,วันที่",
]


@pytest.mark.parametrize("head", LINKEDIN)
def test_linkedins_export_is_known_in_every_language(tmp_path: Path, head: str) -> None:
    closed = ",,,,,,01 Jan 2020"

    export = opened(tmp_path, f"{head}\n{closed}\n{ROW}\n")

    [ana] = export.contacts
    assert export.what == "LinkedIn connections"
    assert (ana.name, ana.emails, ana.url) == (
        "Ana Silva", ("ana@x.example",), "https://www.linkedin.com/in/ana",
    )  # fmt: skip
    assert (ana.employments[0].employer, ana.employments[0].title) == ("Acme", "Engineer")
    assert str(ana.connected_on) == "2025-03-12"
    assert export.unread == ()


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Name,Email,Phone,Company", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("name,email,phone,employer", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("first,last,email,phone,employer", "Ana,Silva,ana@x.example,+49 30 123456,Acme"),
        ("Full Name;E-mail;Mobile;Organization", "Ana Silva;ana@x.example;+49 30 123456;Acme"),
        ("Vorname,Nachname,Mail,Telefon,Firma", "Ana,Silva,ana@x.example,+49 30 123456,Acme"),
        ("Name,Vorname,E-Mail,Handy,Arbeitgeber", "Silva,Ana,ana@x.example,+49 30 123456,Acme"),
        ("Prénom,Nom,Courriel,Téléphone,Société", "Ana,Silva,ana@x.example,+49 30 123456,Acme"),
        ("Nombre,Apellidos,Correo,Móvil,Empresa", "Ana,Silva,ana@x.example,+49 30 123456,Acme"),
        (
            "Nombre,Correo electrónico,Teléfono,Empresa",
            "Ana Silva,ana@x.example,+49 30 123456,Acme",
        ),
        ("Nome,Cognome,E-mail,Cellulare,Azienda", "Ana,Silva,ana@x.example,+49 30 123456,Acme"),
        ("Nome,Sobrenome,E-mail,Celular,Empresa", "Ana,Silva,ana@x.example,+49 30 123456,Acme"),
        ("Nome completo,E-mail,Telemóvel,Empresa", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("Naam,E-mailadres,Telefoon,Bedrijf", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("Imię i nazwisko,E-mail,Telefon,Firma", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("Namn,E-post,Telefon,Företag", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("Nimi,Sähköposti,Puhelin,Yritys", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
        ("氏名,メールアドレス,電話番号,会社名", "Ana Silva,ana@x.example,+49 30 123456,Acme"),
    ],
)
def test_obvious_headings_need_no_map(tmp_path: Path, head: str, row: str) -> None:
    export = opened(tmp_path, f"{head}\n{row}\n")

    [ana] = export.contacts
    assert (ana.name, ana.emails, ana.phone) == ("Ana Silva", ("ana@x.example",), "+49 30 123456")
    assert [job.employer for job in ana.employments] == ["Acme"]
    assert export.unread == ()


@pytest.mark.parametrize(
    "head",
    [
        "Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Tel. dienstlich,Organisation,Notizen",
        "Prénom,Nom de famille,Nom à afficher,Surnom,Adresse électronique principale (e-mail),Tél. professionnel,Société,Notes",
        "Nome,Cognome,Nome visualizzato,Soprannome,Email primaria,Telefono ufficio,Organizzazione,Note",
    ],
)
def test_a_thunderbird_list_of_fewer_columns_is_read(tmp_path: Path, head: str) -> None:
    row = "Ana,Silva,Ana Silva,Nana,ana@x.example,030 123456,Acme,met in Lisbon"

    [ana] = opened(tmp_path, f"{head}\n{row}\n").contacts

    assert (ana.name, ana.emails, ana.phone, ana.note) == (
        "Ana Silva", ("ana@x.example",), "030 123456", "met in Lisbon",
    )  # fmt: skip
    assert ana.employments[0].employer == "Acme"


def test_columns_that_are_not_read_are_named(tmp_path: Path) -> None:
    export = opened(
        tmp_path, "Name,Company,Shoe Size,Empty,Pet\nAna Silva,Acme,38,,cat\nBo Ek,Acme,,,\n"
    )

    assert export.unread == ("Shoe Size", "Pet")


def test_what_the_user_says_of_a_column_counts_and_the_others_speak_for_themselves(
    tmp_path: Path,
) -> None:
    text = "Who,Firm,Email,Company\nAna Silva,Acme,ana@x.example,Holding\n"

    export = opened(tmp_path, text, {"Who": "name", "Firm": "employer"})

    [ana] = export.contacts
    assert (ana.name, ana.emails) == ("Ana Silva", ("ana@x.example",))
    assert [job.employer for job in ana.employments] == ["Acme"]
    assert export.unread == ("Company",)


def test_a_map_adds_to_what_a_program_wrote(tmp_path: Path) -> None:
    head = LINKEDIN[0] + ",Where"

    [ana] = opened(tmp_path, f"{head}\n{ROW},by the sea\n", {"Where": "note"}).contacts

    assert (ana.emails, ana.note) == (("ana@x.example",), "by the sea")


@pytest.mark.parametrize("head", ["Who,Firm", "Company,Email", "Date,Amount,Notes", "Email,Phone"])
def test_a_table_without_names_is_asked_about(tmp_path: Path, head: str) -> None:
    with pytest.raises(NotAnExport, match="--map"):
        opened(tmp_path, f"{head}\nx,y,z\n")


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("E-Mail", "email"), ("e mail address 2", "email"), ("E-Mail-Typ", None),
        ("Mailing Street", None), ("Mobile Phone", "phone"), ("Hotel", None), ("Tel.", "phone"),
        ("Cell Phone", "phone"), ("Cancelled", None), ("PRÉNOM :", "first"), ("Email opt-in", None),
    ],
)  # fmt: skip
def test_a_head_is_read_by_its_words(head: str, field: str | None) -> None:
    assert field_of(head) == field


def test_a_head_of_two_meanings_is_read_beside_the_others() -> None:
    assert fields_of(["Nom", "Email"])[0] == "name"
    assert fields_of(["Nom", "Prénom"])[0] == "last"
    assert fields_of(["Nome", "Empresa"])[0] == "name"
    assert fields_of(["Nome", "Apelido"]) == ["first", "last"]
    assert fields_of(["Title", "Job Title"]) == [None, "title"]


OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
    "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,"
    "Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,"
    "Priority,Subject,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,"
    "Organization 1 - Title,Organization 1 - Department,Organization 1 - Symbol,"
    "Organization 1 - Location,Organization 1 - Job Description"
)
GERMAN = OLD_GOOGLE.replace("Given Name", "Rufname").replace(
    "Family Name", "Nachname"
).replace("Yomi", "Phonetik").replace("Group Membership", "Gruppen").replace(
    "Type", "Art"
).replace("Value", "Wert").replace("E-mail", "E-Mail").replace("Phone", "Telefon").replace(
    "Organization", "Unternehmen"
)  # fmt: skip


@pytest.mark.parametrize("head", [OLD_GOOGLE, GERMAN], ids=["English", "German"])
def test_googles_older_layout_tells_the_organization(tmp_path: Path, head: str) -> None:
    before = "Ana Silva,Ana,,Silva" + "," * 23
    row = f"{before},* Work,ana@x.example,Mobile,+49 30 123456,,Acme,,Engineer,Data,,,"

    [ana] = opened(tmp_path, f"{head}\n{row}\n").contacts

    assert (ana.name, ana.emails, ana.phone) == ("Ana Silva", ("ana@x.example",), "+49 30 123456")
    job = ana.employments[0]
    assert (job.employer, job.title, job.team) == ("Acme", "Engineer", "Data")


@pytest.mark.parametrize(
    "parts",
    [
        "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position",
        "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre",
        "Tytuł,Imię,Drugie imię,Nazwisko,Sufiks,Firma,Dział,Stanowisko",
        "Titel,Förnamn,Mellannamn,Efternamn,Suffix,Företag,Avdelning,Befattning",
        "Titteli,Etunimi,Toinen nimi,Sukunimi,Jälkiliite,Yritys,Osasto,Tehtävänimike",
        "敬称,名,ミドルネーム,姓,接尾辞,会社名,部署,役職",
    ],
)
def test_outlooks_long_list_is_read_by_its_order(tmp_path: Path, parts: str) -> None:
    rest = ",".join(f"c{n}" for n in range(60))
    row = "Dr.,Ana,,Silva,,Acme,Data,Engineer" + "," * 60 + ",ana@x.example,+49 30 123456"

    [ana] = opened(tmp_path, f"{parts},{rest},E-Mail,Mobil\n{row}\n").contacts

    assert (ana.name, ana.emails, ana.phone) == ("Ana Silva", ("ana@x.example",), "+49 30 123456")
    job = ana.employments[0]
    assert (job.employer, job.title, job.team) == ("Acme", "Engineer", "Data")


@pytest.mark.parametrize(
    "text",
    [
        "Imię,Nazwisko,Adres e-mail,Telefon komórkowy,Firma,Stanowisko,Notatki\n",
        "Etunimi,Sukunimi,Sähköposti,Puhelin,Yritys,Tehtävänimike,Muistiinpanot\n",
        "First Name,Last Name,Email,Phone,Company,Job Title,Notes\n",
        "Vorname,Nachname,E-Mail,Handy,Firma,Position,Notizen\n",
    ],
)
def test_a_table_with_as_many_columns_as_linkedins_is_read_by_its_own_heads(
    tmp_path: Path, text: str
) -> None:
    [ana] = opened(
        tmp_path, f"{text}Ana,Silva,ana@x.example,600 100 200,Acme,Dev,met in Oslo\n"
    ).contacts

    assert (ana.emails, ana.phone, ana.note) == (
        ("ana@x.example",), "600 100 200", "met in Oslo",
    )  # fmt: skip
    assert (ana.employments[0].employer, ana.employments[0].title) == ("Acme", "Dev")


def test_notes_are_no_day_of_connecting(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Email,Company,Job Title,Notes\nAna,Silva,a@x.example,Acme,Dev,tea\n"
    )

    assert opened(tmp_path, text).contacts[0].note == "tea"


def test_father_and_son_in_one_file_are_two(tmp_path: Path) -> None:
    text = "Name,Email\nJohn Smith Sr.,s@x.example\nJohn Smith Jr.,s@x.example\n"

    assert [c.name_parts.suffix for c in opened(tmp_path, text).contacts] == ["Sr.", "Jr."]


@pytest.mark.parametrize(
    "head",
    [
        "성,이름,이메일,회사,직책",
        "Επώνυμο,Όνομα,Email,Εταιρεία,Θέση",
        "Nume,Prenume,E-mail,Companie,Funcție",
        "Soyad,Ad,E-posta,Şirket,Ünvan",
        "Прізвище,Ім'я,Електронна пошта,Компанія,Посада",
        "Family Name,Given Name,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title",
    ],
)
def test_a_family_name_is_no_less_read_in_other_languages(tmp_path: Path, head: str) -> None:
    [ana] = opened(tmp_path, f"{head}\nSilva,Ana,ana@x.example,Acme,Dev\n").contacts

    assert (ana.name, ana.emails) == ("Ana Silva", ("ana@x.example",))
    assert (ana.employments[0].employer, ana.employments[0].title) == ("Acme", "Dev")


@pytest.mark.parametrize("head", ["Anotações", "Poznámky", "Megjegyzések", "メモ", "备注", "메모"])
def test_notes_are_kept_in_further_languages(tmp_path: Path, head: str) -> None:
    export = opened(tmp_path, f"Name,Email,{head}\nAna Silva,ana@x.example,likes tea\n")

    assert [who.note for who in export.contacts] == ["likes tea"]


@pytest.mark.parametrize(
    ("begin", "end"),
    [("Start", "End"), ("Beginn", "Ende"), ("Date de début", "Date de fin"), ("Inizio", "Fine"),
     ("Fecha de inicio", "Fecha de fin"), ("Startdatum", "Slutdatum"), ("入社", "退社")],
)  # fmt: skip
def test_a_tables_beginnings_and_ends_of_jobs_are_read(begin: str, end: str) -> None:
    assert [field_of(heading) for heading in (begin, end)] == ["from", "to"]


def test_given_and_surname_are_the_parts_of_a_name(tmp_path: Path) -> None:
    [eva] = opened(tmp_path, "Surname,Given,Company\nLund,Eva,Acme\n").contacts

    assert eva.name == "Eva Lund"


def test_googles_group_membership_is_groups(tmp_path: Path) -> None:
    head = "Name,Given Name,Family Name,Group Membership"

    [ana] = opened(
        tmp_path, f"{head}\nAna Silva,Ana,Silva,* myContacts ::: Friends ::: Chor\n"
    ).contacts

    assert (ana.kinds, ana.tags) == (("friend",), ("chor",))

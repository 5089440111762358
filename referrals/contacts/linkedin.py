"""LinkedIn's Connections.csv, as LinkedIn has written it since 2015.

https://www.linkedin.com/help/linkedin/answer/a566336: Settings > Data privacy > Get a copy of your
data. Some exports begin with notes; the address and the e-mail came and went with the years; a
closed account leaves a row with nothing but its date.
"""

from __future__ import annotations

import pathlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from referrals.contacts.cells import Row, decoded, rows, separator
from referrals.contacts.person_names import person_name, plain
from referrals.contacts.reading import NotAnExport, Reading, Skipped
from referrals.contacts.written_dates import day_first, written_date
from referrals.domain.address_book import profile_address
from referrals.domain.model import Contact, Employment

__all__ = ["NotAnExport", "Reading", "Skipped", "read"]

# The heads of the columns that are read, in English first, then as localised exports have them.
HEADS: dict[str, tuple[str, ...]] = {
    "first": ("first name", "vorname", "prénom", "nombre", "nome", "voornaam"),
    "middle": ("middle name",),
    "last": (
        "last name", "nachname", "nom", "nom de famille", "apellidos", "apellido", "sobrenome",
        "cognome", "achternaam",
    ),
    "suffix": ("suffix",),
    "url": ("url", "profile url", "profil-url", "url du profil"),
    "email": (
        "email address", "e-mail address", "e-mail-adresse", "adresse e-mail", "e-mailadres",
        "dirección de correo electrónico", "endereço de e-mail", "indirizzo e-mail",
    ),
    "email 2": ("e-mail 2 address",),
    "email 3": ("e-mail 3 address",),
    "company": (
        "company", "unternehmen", "firma", "entreprise", "empresa", "azienda", "bedrijf",
    ),
    "position": ("position", "job title", "poste", "cargo", "puesto", "posizione", "functie"),
    "connected": (
        "connected on", "verbunden am", "connecté le", "conectado el", "conectado em",
        "collegato il", "verbonden op", "date de connexion",
    ),
}  # fmt: skip
FIELDS = {head: field for field, heads in HEADS.items() for head in heads}
TELLING = frozenset({"url", "email", "company", "connected"})

ADDRESS = re.compile(r"[^\s;,<>]+@[^\s;,<>]+")


def read(path: pathlib.Path) -> Reading:
    """The people in the Connections.csv at *path*, each once.

    Raises NotAnExport, or OSError when the file cannot be opened.
    """
    data = path.read_bytes()
    if data.startswith(b"PK\x03\x04"):
        raise NotAnExport(f"{path} is a packed archive: unpack it and give its Connections.csv")
    lines = decoded(data).split("\n")
    for at, line in enumerate(lines):
        columns = _columns(line)
        if {"first", "last"} <= columns.keys() and not TELLING.isdisjoint(columns):
            return _reading(lines, at, columns)
    raise NotAnExport(
        f"{path} is no LinkedIn Connections.csv: no line has the headers 'First Name', "
        "'Last Name', 'Company' …; in LinkedIn: Settings > Data privacy > Get a copy of your data"
    )


def _columns(line: str) -> dict[str, int]:
    """Where which field stands, if *line* is the line of headers."""
    heads = next(rows([line], separator(line))).cells or ()
    return {FIELDS[h]: at for at, head in enumerate(heads) if (h := plain(head).lower()) in FIELDS}


def _reading(lines: Sequence[str], header: int, columns: Mapping[str, int]) -> Reading:
    head, *below = rows(lines, separator(lines[header]), header)
    filled = [row for row in below if row.cells is None or any(map(str.strip, row.cells))]
    table = [(row, _said(row, columns)) for row in filled]
    european = day_first(said["connected"] for _, said in table)
    people = dict[object, tuple[int, Contact]]()
    skipped = list[Skipped]()
    for row, said in table:
        contact = _contact(said, european)
        why = _fault(row, len(head.cells or ()), said, contact)
        if not why and people.setdefault(_sign(contact), (row.line, contact))[0] != row.line:
            why = f"the same person as line {people[_sign(contact)][0]}"
        if why:
            skipped.append(Skipped(row.line, why))
    return Reading(tuple(contact for _, contact in people.values()), tuple(skipped))


def _said(row: Row, columns: Mapping[str, int]) -> dict[str, str]:
    """What the row says in each field; a row may end early."""
    cells = row.cells or []
    told = {field: plain(cells[at]) for field, at in columns.items() if at < len(cells)}
    return defaultdict(str, told)


def _fault(row: Row, width: int, said: Mapping[str, str], contact: Contact) -> str | None:
    """Why a row is left out; None when it names somebody."""
    if row.cells is None:
        return "its quotation marks do not pair"
    if any(map(str.strip, row.cells[width:])):
        return f"{len(row.cells)} fields under {width} headers: a comma without quotation marks?"
    if not contact.name:
        only_date = not any(text for field, text in said.items() if field != "connected")
        return "nothing but a date: the account was closed" if only_date else "it has no name"
    if not _sign(contact):
        return "nothing but a name: add them with 'referrals contacts add'"
    return None


def _sign(contact: Contact) -> object:
    """What a person is known by in one file, and will be in the next; None when by nothing."""
    known = contact.url or contact.emails[:1]
    jobs, day = contact.employments, contact.connected_on
    return known or ((contact.name, jobs, day) if jobs or day else None)


def _contact(said: Mapping[str, str], european: bool) -> Contact:
    mails = ADDRESS.findall(" ".join(said[field] for field in ("email", "email 2", "email 3")))
    job = Employment(said["company"], said["position"] or None)
    return Contact(
        name=person_name(said["first"], said["middle"], said["last"], said["suffix"]),
        emails=tuple(dict.fromkeys(mail.lower() for mail in mails)),
        url=profile_address(said["url"]) if said["url"] else None,
        employments=(job,) if job.employer else (),
        connected_on=written_date(said["connected"], european),
    )

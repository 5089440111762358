"""Which column means what in the address books that programs export as CSV.

Google: https://support.google.com/contacts/answer/7199294 (the heads changed in 2024). Outlook:
https://support.microsoft.com/office/14776897-9a8b-4ad4-b7e0-c5b5a4d4b5a7. LinkedIn:
https://www.linkedin.com/help/linkedin/answer/a566336.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

FIELDS = (
    "name", "first", "middle", "last", "suffix", "employer", "title", "team", "from", "to",
    "email", "phone", "url", "connected", "last_contact", "tie", "kind", "note",
)  # fmt: skip
"""What a column may say. Those up to `phone` are what programs write, the rest the user's word."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column that is read."""

    at: int
    field: str
    kind: str = ""
    """What sort of phone, e-mail or page the head says it is: "Business Fax"."""
    kind_at: int | None = None
    """The column that says it instead."""


Columns = Sequence[Column]


# LinkedIn's heads, in English first, then as localised exports have them.
LINKEDIN: dict[str, tuple[str, ...]] = {
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
        "e-mail 2 address", "e-mail 3 address",
    ),
    "employer": (
        "company", "unternehmen", "firma", "entreprise", "empresa", "azienda", "bedrijf",
    ),
    "title": ("position", "job title", "poste", "cargo", "puesto", "posizione", "functie"),
    "connected": (
        "connected on", "verbunden am", "connecté le", "conectado el", "conectado em",
        "collegato il", "verbonden op", "date de connexion",
    ),
}  # fmt: skip
LINKEDIN_NOW = ("first", "last", "url", "email", "employer", "title", "connected")
"""The order of today's export, for a head in a language that is not above."""
TELLING = frozenset({"url", "email", "employer", "connected"})

OUTLOOK: dict[str, tuple[str, ...]] = {
    "first": ("first name",),
    "middle": ("middle name",),
    "last": ("last name",),
    "suffix": ("suffix",),
    "email": ("e-mail address", "e-mail 2 address", "e-mail 3 address"),
    "phone": (
        "mobile phone", "primary phone", "home phone", "home phone 2", "business phone",
        "business phone 2", "other phone", "car phone",
    ),
    "employer": ("company",),
    "team": ("department",),
    "title": ("job title",),
    "url": ("web page", "personal web page"),
    # What `contacts export` puts behind Outlook's own.
    "connected": ("connected on",),
    "last_contact": ("last contact",),
}  # fmt: skip
OUTLOOKS_OWN = frozenset(
    {"nickname", "e-mail type", "anniversary", "categories", "gender", "sensitivity", "initials"}
)
"""LinkedIn's layout of 2015 was made for Outlook and shares its heads, but has none of these."""

THUNDERBIRD = (
    (0, "first"), (1, "last"), (2, "name"), (4, "email"), (5, "email"), (7, "phone", "work"),
    (8, "phone", "home"), (11, "phone", "mobile"), (24, "title"), (25, "team"), (26, "employer"),
    (27, "url"), (28, "url"),
)  # fmt: skip
LOCAL_OUTLOOK = (
    (1, "first"), (2, "middle"), (3, "last"), (4, "suffix"), (5, "employer"), (6, "team"),
    (7, "title"),
)  # fmt: skip
"""The head of Outlook's list stands in one order in every language; behind it each language sorts
by its own alphabet, so that e-mail and mobile are known by a part of their names."""
MAIL = re.compile(r"mail|messagerie|correo|électronique|posta elettronica")
MOBILE = re.compile(r"mobil|móvil|movil|cellulare|celular|telemóvel")

GOOGLE: dict[str, str] = {
    "name": "name",
    "given name": "first", "first name": "first",
    "additional name": "middle", "middle name": "middle",
    "family name": "last", "last name": "last",
    "name suffix": "suffix",
    "organization name": "employer", "organization 1 - name": "employer",
    "organization title": "title", "organization 1 - title": "title",
    "organization department": "team", "organization 1 - department": "team",
}  # fmt: skip
GOOGLES_OWN = frozenset(
    {"group membership", "yomi name", "phonetic first name", "labels", "file as"}
)
GOOGLES_VALUE = re.compile(r"(e-mail|phone|website) \d+ - value")
VALUES = {"e-mail": "email", "phone": "phone", "website": "url"}


def by_head(heads: Sequence[str], fields: Mapping[str, Sequence[str]]) -> list[Column]:
    """The columns whose heads *fields* knows, in the order in which it prefers them."""
    wanted = [(field, head) for field, known in fields.items() for head in known]
    return [Column(heads.index(head), field, head) for field, head in wanted if head in heads]


def linkedin(heads: Sequence[str]) -> Columns | None:
    """By the heads that are known; of today's export, which has one order in every language, the
    others by their place."""
    columns = by_head(heads, LINKEDIN)
    fields = {column.field for column in columns}
    if not {"first", "last"} <= fields or TELLING.isdisjoint(fields):
        return None
    if len(heads) != len(LINKEDIN_NOW) or any(LINKEDIN_NOW[c.at] != c.field for c in columns):
        return columns
    return [Column(at, field, heads[at]) for at, field in enumerate(LINKEDIN_NOW)]


def google(heads: Sequence[str]) -> Columns | None:
    if len(GOOGLES_OWN.intersection(heads)) < 2:
        return None
    plain = [Column(at, GOOGLE[head]) for at, head in enumerate(heads) if head in GOOGLE]
    values = [
        Column(at, VALUES[found[1]], kind_at=at - 1)
        for at, head in enumerate(heads)
        if (found := GOOGLES_VALUE.fullmatch(head))
    ]
    return plain + values


def outlook(heads: Sequence[str]) -> Columns | None:
    if OUTLOOKS_OWN.isdisjoint(heads):
        return None
    columns = by_head(heads, OUTLOOK)
    fields = {column.field for column in columns}
    return columns if {"first", "last", "email"} <= fields else None


def local_outlook(heads: Sequence[str]) -> Columns | None:
    """Outlook's list of some ninety columns, in the user's language."""
    if len(heads) < 60 or heads[1] not in LINKEDIN["first"] or heads[3] not in LINKEDIN["last"]:
        return None
    known = [Column(at, field) for at, field in LOCAL_OUTLOOK]
    mails = [Column(at, "email") for at, head in enumerate(heads) if MAIL.search(head)]
    phones = [Column(at, "phone", head) for at, head in enumerate(heads) if MOBILE.search(head)]
    return known + mails + phones


def thunderbird(heads: Sequence[str]) -> Columns | None:
    """Thunderbird's list: in every language one order, 36 columns and perhaps an empty one."""
    if not 36 <= len(heads) <= 38 or not all(map(MAIL.search, heads[4:6])):
        return None
    return [Column(*said) for said in THUNDERBIRD]


LAYOUTS: tuple[tuple[str, Callable[[Sequence[str]], Columns | None]], ...] = (
    ("Google Contacts", google),
    ("Thunderbird address book", thunderbird),
    ("Outlook contacts", outlook),
    ("Outlook contacts", local_outlook),
    ("LinkedIn connections", linkedin),
)
"""Each with its name; the strict ones first."""

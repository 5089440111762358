"""Which column means what in the address books that programs export as CSV.

Google's are in `google_layout`. Outlook:
https://support.microsoft.com/office/14776897-9a8b-4ad4-b7e0-c5b5a4d4b5a7. LinkedIn:
https://www.linkedin.com/help/linkedin/answer/a566336.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from referrals.contacts.exported import OWN
from referrals.contacts.tables.columns import Column, Columns
from referrals.contacts.tables.google_layout import google
from referrals.contacts.tables.headings import field_of, fields_of

FIELDS = (
    "name", "first", "middle", "last", "suffix", "employer", "title", "team", "from", "to",
    "email", "phone", "url", "connected", "last_contact", "tie", "kind", "note",
    "birthday", "cadence", "looking", "tags", "nickname",
)  # fmt: skip
"""What a column may say. Those up to `phone` are what programs write, the rest the user's word."""
ALSO_CALLED = {
    "notes": "note", "comment": "note", "comments": "note", "met": "last_contact",
    "last contact": "last_contact", "last met": "last_contact", "connected since": "connected",
    "connected on": "connected", "tag": "tags", "labels": "tags", "label": "tags",
    "groups": "tags", "categories": "tags", "company": "employer", "organization": "employer",
    "position": "title", "job title": "title", "department": "team", "e-mail": "email",
    "mail": "email", "telephone": "phone", "mobile": "phone", "profile": "url",
    "linkedin": "url", "first name": "first", "given name": "first", "last name": "last",
    "family name": "last", "middle name": "middle", "full name": "name", "kinds": "kind",
    "kind of tie": "kind", "looking for": "looking", "since": "from", "until": "to",
    "start": "from", "end": "to", "born": "birthday", "strength": "tie",
}  # fmt: skip
"""Other words for the fields, as people say them."""


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
LINKEDIN_2018 = ("first", "last", "email", "employer", "title", "connected")
"""The order of the exports, which is one in every language."""
MOST_ALIKE = 4
TELLING = frozenset({"url", "connected"})
"""Without one of them, or the heads of 2015, it is somebody's own table."""
OF_2015 = frozenset({"e-mail 2 address", "e-mail 3 address"})

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
    "birthday": ("birthday",),
    "note": ("notes",),
    "group": ("categories",),
}  # fmt: skip
OUTLOOKS_OWN = frozenset(
    {"nickname", "e-mail type", "anniversary", "categories", "gender", "sensitivity", "initials"}
)
"""LinkedIn's layout of 2015 was made for Outlook and shares its heads, but has none of these."""
OUR_OWN: dict[str, tuple[str, ...]] = {
    "kind": ("categories",),
    "tie": ("tie",),
    "profile": ("web page",),
    "connected": ("connected on",),
    "last_contact": ("last contact",),
    "tags": ("tags",),
    "cadence": ("cadence",),
    "jobs": ("jobs",),
    "exchanges": ("exchanges",),
    "sources": ("sources",),
    "looking": ("looking for",),
    "inferred": ("likely kind", "tie class"),
}
"""What `contacts export` puts behind Outlook's own, or means by them."""

THUNDERBIRD = (
    (0, "first"), (1, "last"), (2, "name"), (4, "email"), (5, "email"), (7, "phone", "work"),
    (8, "phone", "home"), (11, "phone", "mobile"), (24, "title"), (25, "team"), (26, "employer"),
    (27, "url"), (28, "url"), (3, "nickname"), (36, "note"),
)  # fmt: skip
LOCAL_OUTLOOK = (
    (1, "first"), (2, "middle"), (3, "last"), (4, "suffix"), (5, "employer"), (6, "team"),
    (7, "title"),
)  # fmt: skip
"""The head of Outlook's list stands in one order in every language; behind it each language sorts
by its own alphabet, so that e-mail and mobile are known by a part of their names."""
BESIDE = frozenset({"email", "phone", "note", "birthday", "group"})


def by_head(heads: Sequence[str], fields: Mapping[str, Sequence[str]]) -> list[Column]:
    """The columns whose heads *fields* knows, in the order in which it prefers them."""
    wanted = [(field, head) for field, known in fields.items() for head in known]
    return [Column(heads.index(head), field, head) for field, head in wanted if head in heads]


def linkedin(heads: Sequence[str]) -> Columns | None:
    """By the heads that are known; of today's export, which has one order in every language, the
    others by their place."""
    if in_order := _linkedin_in_order(heads):
        return in_order
    columns = by_head(heads, LINKEDIN)
    fields = {column.field for column in columns}
    if not {"first", "last"} <= fields or (
        TELLING.isdisjoint(fields) and OF_2015.isdisjoint(heads)
    ):
        return None
    if len(heads) != len(LINKEDIN_NOW) or any(LINKEDIN_NOW[c.at] != c.field for c in columns):
        return columns
    return [Column(at, field, heads[at]) for at, field in enumerate(LINKEDIN_NOW)]


def _linkedin_in_order(heads: Sequence[str]) -> Columns | None:
    """The export of today or of 2018, of whose heads most are known in some language and none says
    something else: a table with as many columns may have a phone where LinkedIn has the e-mail."""
    fields = fields_of(heads)
    for order in (LINKEDIN_NOW, LINKEDIN_2018):
        if len(heads) != len(order) or fields[:2] != ["first", "last"]:
            continue
        alike = [field == meant for field, meant in zip(fields, order, strict=True) if field]
        if all(alike) and len(alike) >= MOST_ALIKE:
            return [Column(at, field, heads[at]) for at, field in enumerate(order)]
    return None


def outlook(heads: Sequence[str]) -> Columns | None:
    if OUTLOOKS_OWN.isdisjoint(heads):
        return None
    columns = by_head(heads, OUTLOOK)
    return columns if _names_people(columns) else None


def own_table(heads: Sequence[str]) -> Columns | None:
    """What `contacts export` writes."""
    if "tie class" not in heads:
        return None
    columns = by_head(heads, OUTLOOK | OUR_OWN)
    columns = [column for column in columns if column.field not in ("url", "group")]
    return columns if _names_people(columns) else None


def _names_people(columns: Sequence[Column]) -> bool:
    return {"first", "last", "email"} <= {column.field for column in columns}


def local_outlook(heads: Sequence[str]) -> Columns | None:
    """Outlook's list of some ninety columns, in the user's language."""
    if len(heads) < 60 or not (_is(heads[1], "first") and _is(heads[3], "last")):
        return None
    columns = [Column(at, field) for at, field in LOCAL_OUTLOOK]
    told = enumerate(map(field_of, heads))
    further = [Column(at, f, heads[at]) for at, f in told if f in BESIDE]
    return columns + further


def _is(head: str, field: str) -> bool:
    return fields_of([head, "last name" if field == "first" else "first name"])[0] == field


def thunderbird(heads: Sequence[str]) -> Columns | None:
    """Thunderbird's list: in every language one order, 36 columns and perhaps an empty one."""
    if not 36 <= len(heads) <= 38 or any(field_of(head) != "email" for head in heads[4:6]):
        return None
    return [Column(*column) for column in THUNDERBIRD]


NAME_PARTS = frozenset({"first", "middle", "last", "suffix", "nickname"})


def by_words(heads: Sequence[str]) -> list[Column]:
    """Whatever the heads say by themselves, in any order and in any language that we know."""
    return [Column(at, f, heads[at]) for at, f in enumerate(fields_of(heads)) if f]


def any_table(heads: Sequence[str]) -> Columns | None:
    """A table of no program we know whose heads are plain words: names, and something of them."""
    columns = by_words(heads)
    if set(heads) <= {*FIELDS, ""}:  # the fields' own names are the user's word
        columns = [replace(c, field="profile") if c.field == "url" else c for c in columns]
    fields = {column.field for column in columns}
    named = {"name", "first", "last"} & fields
    return columns if named and fields - NAME_PARTS - {min(named)} else None


LAYOUTS: tuple[tuple[str, Callable[[Sequence[str]], Columns | None]], ...] = (
    ("Google Contacts", google),
    ("Thunderbird address book", thunderbird),
    (OWN, own_table),
    ("Outlook contacts", outlook),
    ("Outlook contacts", local_outlook),
    ("LinkedIn connections", linkedin),
)
"""Each with its name; the strict ones first."""

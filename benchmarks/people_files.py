"""An invented network, and the files in which five programs would export it."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from referrals.knowledge.employers.names import spelled

GIVEN = {
    "Anna": "Anni", "José": "Pepe", "Katherine": "Kate", "Robert": "Bob", "Jörg": "", "Łukasz": "",
    "Elizabeth": "Liz", "Mikhail": "Misha", "Yuki": "", "Søren": "", "Zoë": "",
    "William": "Bill",
    "Margaret": "Peggy", "Thomas": "Tom", "Ngọc": "", "Chloé": "", "Aleksandra": "Ola", "Omar": "",
    "Priya": "", "Benjamin": "Ben", "Mairéad": "", "Giuseppe": "Beppe", "Dmitri": "Dima", "Wei": "",
    "Francisco": "Paco", "Stefanie": "Steffi", "Daniel": "Dan", "Ingrid": "", "Kwame": "",
    "Ana": "",
}  # fmt: skip
FAMILY = """
    Silva Núñez Müller O'Brien Żółć Smith Tanaka Larsen Okafor Nguyễn Petrov Rossi Kowalska
    Dubois Andersson Papadopoulos Haddad Kim Fernández Schäfer Novák Jansen Moreau Ivanova
    Costa Becker Lindqvist Yılmaz Horváth Ferreira Keller Weiß Marino Castillo Nakamura
    Sørensen Varga Dlamini Mensah Rahman Iyer Kapoor Chen Wójcik Schwarz Gallo Romero Jensen
    Aalto Virtanen Brandt Vogel Pereira Álvarez Conti Hofmann Sato Mbeki Ortiz Krüger Lemaire
    Bianchi Eriksson Molnár
""".split()  # noqa: SIM905 - names to read, not to count
FAMILIES = (*FAMILY, "van der Berg", "de la Cruz", "von Stein", "dos Santos", "Le Goff", "Al-Sayed")
BESIDE = ("", "", "", ", MBA", ", PhD, PMP", " (She/Her)", " 🚀", ", Ph. D.", " - hiring")


@dataclass(frozen=True)
class Person:
    """One invented person; *seen* are the numbers of the files that know them."""

    number: int
    given: str
    family: str
    shared: str
    """A mailbox that somebody else reads, too; empty for most."""
    seen: frozenset[int]
    initial: str = ""
    """The name under which two of one mailbox write alike; empty for most."""
    carded: bool = False
    """Whether a card has but that name, with the employer: nobody can tell whose of the two."""

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def mail(self) -> str:
        """Their own, or the shared one where they have no other."""
        plain = spelled(self.name).replace(" ", ".")
        return self.shared or f"{plain}.own.{self.number}@mail.example"

    @property
    def job(self) -> str:
        return f"Firm {self.number} GmbH"

    def fullest(self, has_profile: bool) -> list[str]:
        """What one may call them who knows all their files, or all but the one with profiles."""
        seen = self.seen if has_profile else self.seen - {0}
        short = f"{GIVEN[self.given] or self.given} {self.family}"
        if self.carded:
            return [self.initial, self.name, plain(self.name), short]
        if 0 in seen or 3 in seen or seen == {4}:
            return [self.name]
        if 2 in seen:
            return [self.name, plain(self.name)]
        return [self.name, short, *self.written_in_mails()]

    def written_in_mails(self) -> list[str]:
        return [self.given, f"{self.given[0]}. {self.family}"] if self.seen <= {0, 4} else []


def plain(text: str) -> str:
    """Without accents, as a German program writes them out."""
    written = text.translate(str.maketrans({"ö": "oe", "ü": "ue", "ä": "ae", "ß": "ss"}))
    return " ".join(word.capitalize() for word in spelled(written).split())


def network(dice: random.Random, count: int) -> list[Person]:
    """Every fortieth has a namesake, every twentieth a partner with the same mailbox, another
    fortieth one with the same initial, and every hundredth works where three write from one
    address."""
    names = [(given, family) for given in GIVEN for family in FAMILIES]
    dice.shuffle(names)
    people: list[Person] = []
    while len(people) < count:
        given, family = names[len(people) % len(names)]
        kind = len(people) % 40
        others = [name for name in GIVEN if name[0] != given[0]]
        if kind == 0:
            people += [_person(dice, len(people) + n, given, family) for n in range(2)]
        elif kind in (10, 30):
            partners = (given, dice.choice(others))
            people += _sharing(dice, len(people), [(name, family) for name in partners], "home")
        elif kind == 5 and (twins := [n for n in GIVEN if n[0] == given[0] and n != given]):
            partners = (given, dice.choice(twins))
            pair = _sharing(dice, len(people), [(name, family) for name in partners], "home")
            people += _of_one_initial([*pair], f"{given[0]}. {family}")
        elif kind == 20 and len(people) % 200 == 20:
            desk = [(given, family), *((name, dice.choice(FAMILY)) for name in others[:2])]
            people += _sharing(dice, len(people), desk, "desk")
        else:
            people.append(_person(dice, len(people), given, family))
    return people[:count]


def _of_one_initial(pair: list[Person], initial: str) -> list[Person]:
    """One of the two has a card with the initial, where other files tell both in full. Not where
    they write mails: whose letters are whose is known but from the second reading on."""
    told = all(one.seen & {1, 2} and 4 not in one.seen for one in pair)
    return [
        replace(one, initial=initial, carded=told and place == 0) for place, one in enumerate(pair)
    ]


def _sharing(
    dice: random.Random, first: int, names: Sequence[tuple[str, str]], kind: str
) -> Iterator[Person]:
    for number, (given, family) in enumerate(names, start=first):
        yield _person(dice, number, given, family, f"{kind}{first}@both.example")


def _person(dice: random.Random, number: int, given: str, family: str, shared: str = "") -> Person:
    seen = frozenset(place for place in range(5) if dice.random() < 0.5) or frozenset({0})
    return Person(number, given, family, shared, seen)


# ------------------------------------------------------------------ the files


def _known_to(people: Sequence[Person], place: int) -> list[Person]:
    return [person for person in people if place in person.seen]


def _table(file: Path, head: str, rows: Iterator[Sequence[str]]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([head.split(","), *rows])
    return file


def linkedin(people: Sequence[Person], folder: Path) -> Path:
    """Half of them without an address, as LinkedIn exports most."""
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    rows = (
        (
            p.given, p.family + BESIDE[p.number % len(BESIDE)],
            f"https://www.linkedin.com/in/p-{p.number}", _told(p),
            p.job, "Analyst", f"{p.number % 28 + 1:02} Mar {2005 + p.number % 20}",
        )
        for p in _known_to(people, 0)
    )  # fmt: skip
    return _table(folder / "Connections.csv", head, rows)


def _told(person: Person) -> str:
    """Who has no address there and nothing but an address elsewhere cannot be found again."""
    return person.mail if person.number % 2 or person.seen == {0, 4} else ""


def google(people: Sequence[Person], folder: Path) -> Path:
    """With the short form of the given name, where there is one."""
    head = "First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value"
    rows = (
        (GIVEN[p.given] or p.given, p.family, p.job, "", "* Work", p.mail)
        for p in _known_to(people, 1)
    )
    return _table(folder / "google.csv", head, rows)


def outlook(people: Sequence[Person], folder: Path) -> Path:
    """Without accents, in capitals every fifth time."""
    head = "First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,Company,Web Page"
    rows = (
        (plain(p.given), "", plain(p.family), "", "", "", p.mail.upper(), p.job, "")
        for p in _known_to(people, 2)
    )
    return _table(folder / "outlook.csv", head, rows)


def cards(people: Sequence[Person], folder: Path) -> Path:
    """The family first, or the given name as an initial."""
    lines = list[str]()
    for p in _known_to(people, 3):
        whole = f"{p.family}\\, {p.given}" if p.number % 3 else f"{p.given} {p.family}"
        whole = p.initial if p.carded else whole
        parts = [] if p.carded else [f"N:{p.family};{p.given};;;"]
        lines += [
            "BEGIN:VCARD", "VERSION:3.0", f"FN:{whole}", *parts,
            f"EMAIL;TYPE=INTERNET:{p.mail}", f"ORG:{p.job}", "END:VCARD",
        ]  # fmt: skip
    file = folder / "cards.vcf"
    file.write_text("\r\n".join([*lines, ""]), encoding="utf-8", newline="")
    return file


def mailbox(people: Sequence[Person], folder: Path) -> Path:
    """A letter each way; the name as it is, in small letters, or as an initial."""
    letters = list[str]()
    for p in _known_to(people, 4):
        short = (p.given.lower(), f"{p.given[0]}. {p.family}")[p.number % 2]
        # Whose only trace is a mailbox goes by the whole name; the others shorten it.
        name = p.name if (p.shared and not p.initial) or p.seen == {4} else p.initial or short
        for writer, reader in (
            (f'"{name}" <{p.mail}>', "robin@example.org"),
            ("robin@example.org", f'"{name}" <{p.mail}>'),
        ):
            head = f"From: {writer}\nTo: {reader}\nDate: Mon, 1 Sep 2025 10:00:00 +0000\n"
            letters.append(f"From x Mon Sep  1 10:00:00 2025\n{head}\nHello.\n\n")
    file = folder / "mail.mbox"
    file.write_text("".join(letters), encoding="utf-8")
    return file


FILES: tuple[Callable[[Sequence[Person], Path], Path], ...] = (
    linkedin, google, outlook, cards, mailbox,
)  # fmt: skip

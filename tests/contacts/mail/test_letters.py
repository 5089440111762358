"""Mailboxes: with whom mail goes both ways, told from the heads alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from referrals.contacts.exported import Export, NotAnExport
from referrals.contacts.formats import read
from referrals.model.people import Contact, Exchange

ME = frozenset({"Robin@example.org", "robin@work.example"})
ANA = '"Silva, Ana" <Ana@x.org>'
ROBIN = "Robin Doe <robin@example.org>"


def mail(sender: str, to: str, day: str = "1 May 2023", *heads: str, body: str = "a secret") -> str:
    said = [f"From: {sender}", f"To: {to}", f"Date: Mon, {day} 10:00:00 +0200", *heads]
    return "\n".join([*said, "", body, ""])


def mailbox(*mails: str) -> str:
    return "\n".join(f"From - Mon May  1 10:00:00 2023\n{one}" for one in mails)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "All mail.mbox"


def written(file: Path, *mails: str) -> Export:
    file.write_text(mailbox(*mails))
    return read(file, me=ME)


def whys(reading: Export) -> list[str]:
    return [skipped.why for skipped in reading.skipped]


def test_a_person_is_whom_mail_went_to_and_came_from(file: Path) -> None:
    reading = written(
        file,
        mail(ROBIN, ANA, "1 May 2023"),
        mail(ANA, "robin@work.example", "3 May 2023"),
        mail(ANA, ROBIN, "7 Apr 2022"),
    )

    assert reading.contacts == (
        Contact(
            "Ana Silva",
            emails=("ana@x.org",),
            last_contact=date(2023, 5, 3),
            exchanges=(
                Exchange("mail", "given", 1, date(2023, 5, 1), date(2023, 5, 1)),
                Exchange("mail", "received", 2, date(2022, 4, 7), date(2023, 5, 3)),
            ),
        ),
    )
    assert "secret" not in repr(reading)


def test_mail_in_one_direction_makes_nobody_and_is_counted(file: Path) -> None:
    reading = written(file, mail(ROBIN, f"{ANA}, ben@x.org"), mail("cleo@x.org", ROBIN))

    assert reading.contacts == ()
    assert whys(reading) == [
        "3 people with mail in one direction only (ana@x.org, ben@x.org, cleo@x.org)"
    ]


@pytest.mark.parametrize(
    "sender",
    ["Familie Roth <roth@x.org>", "The Millers <miller@x.org>", '"Acme, Inc." <hi@acme.org>',
     "=?utf-8?Q?=C3=89quipe_Lyon?= <lyon@x.org>", "Jan & Eva Roth <roth@x.org>"],
)  # fmt: skip
def test_a_household_or_a_team_is_nobody_and_told(file: Path, sender: str) -> None:
    address = sender.partition("<")[2].strip(">")
    reading = written(file, mail(ROBIN, address), mail(sender, ROBIN))

    assert reading.contacts == ()
    [why] = whys(reading)
    assert why.startswith("households, teams and machines, no persons (")
    assert address in why


def test_who_writes_from_a_households_mailbox_or_a_companys_under_no_name_is_somebody(
    file: Path,
) -> None:
    reading = written(
        file,
        mail(ROBIN, "roth@x.org"), mail("Familie Roth <roth@x.org>", ROBIN),
        mail("Jan Roth <roth@x.org>", ROBIN),
        mail(ROBIN, "Miller Tim <miller@x.org>"), mail("The Millers <miller@x.org>", ROBIN),
        mail(ROBIN, "jane.doe@acme.org"), mail("Acme Recruiting <jane.doe@acme.org>", ROBIN),
    )  # fmt: skip

    names = ["jane.doe@acme.org", "Miller Tim", "Jan Roth"]
    assert [who.name for who in reading.contacts] == names


@pytest.mark.parametrize(
    "address",
    ["ne-pas-repondre@x.org", "nao-responda@x.org", "noresponder@x.org", "nicht-antworten@x.org",
     "non.rispondere@x.org", "shop-nie-odpowiadaj@x.org", "svar-ikke@x.org"],
)  # fmt: skip
def test_nobody_reads_answers_in_other_languages(file: Path, address: str) -> None:
    assert written(file, mail(ROBIN, address), mail(address, ROBIN)).contacts == ()


def test_an_employer_in_brackets_behind_a_name_is_none_of_it(file: Path) -> None:
    reading = written(
        file,
        mail(ROBIN, "j@blue-bottle.org"), mail("Jane Doe (Blue Bottle) <j@blue-bottle.org>", ROBIN),
        mail(ROBIN, "m@x.org"), mail("Marie Roy (Blanc) <m@x.org>", ROBIN),
    )  # fmt: skip

    assert [who.name for who in reading.contacts] == ["Jane Doe", "Marie Roy (Blanc)"]


def test_a_mail_without_a_sender_is_told_by_its_line(file: Path) -> None:
    nobodys = mail("", ROBIN, body=" and on\n" + "x" * 200_000)
    reading = written(file, mail(ROBIN, ANA), nobodys, mail(ANA, ROBIN), mail("  ", ROBIN))

    assert [who.name for who in reading.contacts] == ["Ana Silva"]
    assert [(skip.line, skip.why.split(":")[0]) for skip in reading.skipped] == [
        (8, "no mail with a sender"), (23, "no mail with a sender"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heads",
    [
        ["List-Id: <chess.example>"],
        ["List-Unsubscribe: <https://x.org>"],
        ["Precedence: bulk"],
        ["Auto-Submitted: auto-replied"],
        ["Cc: a@x.org, b@x.org, c@x.org, d@x.org, e@x.org"],
    ],
)
def test_lists_machines_and_announcements_do_not_count(file: Path, heads: list[str]) -> None:
    reading = written(file, mail(ROBIN, ANA), mail(ANA, ROBIN, "2 May 2023", *heads))

    assert reading.contacts == ()
    no_letters = "mails that are no letters: 1 from lists or machines, or to more than 5 (line 8)"
    assert no_letters in whys(reading)


@pytest.mark.parametrize(
    "address",
    ["no-reply@x.org", "donotreply@x.org", "jobs-noreply@linkedin.com", "notifications@x.org",
     "MAILER-DAEMON@x.org", "noreply+123@x.org"],
)  # fmt: skip
def test_nobody_reads_answers_to_no_reply(file: Path, address: str) -> None:
    assert written(file, mail(ROBIN, address), mail(address, ROBIN)).contacts == ()


def test_a_mailbox_that_several_people_read_is_nobody_unless_it_bears_a_name(file: Path) -> None:
    shared = written(file, mail(ROBIN, "support@x.org"), mail("support@x.org", ROBIN))
    named = written(file, mail(ROBIN, "info@x.org"), mail("Zoë Groß <info@x.org>", ROBIN))

    assert shared.contacts == ()
    assert "mailboxes that several people read (support@x.org)" in whys(shared)
    assert [contact.name for contact in named.contacts] == ["Zoë Groß"]


@pytest.mark.parametrize("address", ["norbert@x.org", "noreen.p@x.org", "alert.jane@x.org"])
def test_people_with_names_like_machines_are_people(file: Path, address: str) -> None:
    assert len(written(file, mail(ROBIN, address), mail(address, ROBIN)).contacts) == 1


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("=?utf-8?Q?Zo=C3=AB_Gro=C3=9F?= <z@x.org>", "Zoë Groß"),
        ("=?iso-8859-1?B?Sm9zw6k=?= =?x-unknown?Q?a?= <z@x.org>", None),
        ("Zoë Groß <z@x.org>", "Zoë Groß"),
        ("'Zoë Groß' <z@x.org>", "Zoë Groß"),
        ("=?utf-8?B?A?= <z@x.org>", "=?utf-8?B?A?="),
        ("z@x.org", "z@x.org"),
        ('"z@x.org" <z@x.org>', "z@x.org"),
        ("Zoë Groß, MBA <z@x.org>", None),
    ],
)
def test_a_name_is_decoded_and_an_address_is_no_name(
    file: Path, said: str, name: str | None
) -> None:
    reading = written(file, mail(ROBIN, "z@x.org"), mail(said, ROBIN))

    assert [c.name for c in reading.contacts if name] == ([name] if name else [])


def test_the_same_mail_in_two_folders_counts_once(file: Path) -> None:
    copy = mail(ANA, ROBIN, "1 May 2023", "Message-ID: <1@x.org>")

    [ana] = written(file, copy, copy, mail(ROBIN, ANA)).contacts

    assert [one.count for one in ana.exchanges] == [1, 1]


def test_a_line_of_a_letter_that_begins_with_from_is_no_new_mail(file: Path) -> None:
    letter = mail(ANA, ROBIN, body="I come\nFrom afar\nFrom: eve@x.org")

    [ana] = written(file, letter, mail(ROBIN, ANA)).contacts

    assert ana.emails == ("ana@x.org",)


def test_a_copy_to_oneself_is_no_mail_to_anybody(file: Path) -> None:
    [ana] = written(file, mail(ROBIN, f"{ANA}, {ROBIN}"), mail(ANA, ROBIN)).contacts

    assert ana.emails == ("ana@x.org",)


def test_a_folder_of_mails_and_mailboxes_is_read_as_one(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1683000000.host:2,S").write_text(mail(ANA, ROBIN))
    (tmp_path / "answer.eml").write_text(mail(ROBIN, ANA))
    (tmp_path / "apple.emlx").write_text(f"123\n{mail(ANA, ROBIN)}")
    (tmp_path / "Sent").write_text(mailbox(mail(ROBIN, ANA, "9 May 2023")))
    (tmp_path / "notes.txt").write_text(mail("eve@x.org", ROBIN))

    [ana] = read(tmp_path, me=ME).contacts

    assert [(one.direction, one.count) for one in ana.exchanges] == [("given", 2), ("received", 2)]


def test_a_single_mail_is_read_by_its_head(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_text(mail(ANA, ROBIN))

    reading = read(tmp_path / "one.eml", me=ME)

    assert whys(reading) == [
        "1 person with mail in one direction only (ana@x.org)",
        "no mail is from you: are there other addresses of yours?",
    ]


def test_without_the_users_address_no_mail_has_a_direction(file: Path) -> None:
    file.write_text(mailbox(mail(ANA, ROBIN)))

    with pytest.raises(NotAnExport, match=r"mbox: which address is yours\? Say it as email under"):
        read(file)


def test_a_head_without_end_is_no_letter(file: Path) -> None:
    endless = mail(ANA, ROBIN, "1 May 2023", *(f"X-{n}: {'x' * 90}" for n in range(1000)))

    assert written(file, endless, mail(ROBIN, ANA)).contacts == ()


@pytest.mark.parametrize("day", ["99 May 2023", "1 May 1023", "soon"])
def test_a_day_that_is_none_is_not_known(file: Path, day: str) -> None:
    [ana] = written(file, mail(ANA, ROBIN, day), mail(ROBIN, ANA, day)).contacts

    assert (ana.last_contact, ana.exchanges[0].count) == (None, 1)


HEADS = some.sampled_from(
    ["From: ", "To: ", "Cc: ", "Date: ", "Message-ID: ", "From - ", "\n", "=?utf-8?B?A?= <a@b.c>", "=?utf-8?B?", "?=", "=?x?Q?",
     "(" * 99, ":" * 99, "<", ">", '"', ",", ";", "@", "a@b.c", " \n ", "\\", "[", "Mon, 1 May 2023"]
)  # fmt: skip


@given(some.lists(HEADS | some.text(max_size=9), max_size=30), some.binary(max_size=60))
@example(["From: =?idna?Q?" + "x" * 99 + "?= <a@b.c>\n"], b"")
@example(["Cc: =?utf-8?B?A?= <a@b.c>\n"], b"")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_mailbox_makes_the_import_crash(tmp_path: Path, parts: list[str], tail: bytes) -> None:
    file = tmp_path / "any.mbox"
    text = "".join(parts).encode(errors="surrogatepass")
    file.write_bytes(b"From x\nTo: a@b.c\nFrom: robin@example.org\n" + text + b"\n" + tail)

    reading = read(file, me=ME)

    assert all(contact.name for contact in reading.contacts)


def test_a_couple_with_one_mailbox_is_two_people_each_with_their_own_letters(file: Path) -> None:
    anna, paul = "Anna Berg <berg@x.org>", "Paul Berg <berg@x.org>"
    mails = [mail(anna, ROBIN), mail(anna, ROBIN), mail(paul, ROBIN), mail(ROBIN, "berg@x.org")]

    people = written(file, *mails).contacts

    assert [(one.name, sum(passed.count for passed in one.exchanges)) for one in people] == [
        ("Anna Berg", 3),
        ("Paul Berg", 1),
    ]


def test_one_who_writes_under_several_names_is_one_person(file: Path) -> None:
    mails = [mail("Jan Berg <jan@x.org>", ROBIN), mail("J. Berg <jan@x.org>", ROBIN)]

    [jan] = written(file, *mails, mail(ROBIN, "Mum's doctor <jan@x.org>")).contacts

    assert jan.exchanges[-1].count + jan.exchanges[0].count == 3


def test_a_mailbox_of_many_writers_makes_one_contact(file: Path) -> None:
    names = ("Ana Silva", "Bo Larsen", "Cy Ng", "Di Roy")
    mails = [mail(f"{name} <desk@x.org>", ROBIN) for name in names]

    assert len(written(file, *mails, mail(ROBIN, "desk@x.org")).contacts) == 1

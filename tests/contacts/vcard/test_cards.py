"""vCards as phones and mail programs write them. Nothing of a card's neighbours is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from referrals.contacts.exported import Export, NotAnExport, Skipped
from referrals.contacts.formats import LARGEST_CARDS, read
from referrals.model.people import Contact, Employment


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "contacts.vcf"


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def written(file: Path, text: str | bytes) -> Export:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(file)


def test_an_old_phone_quotes_its_letters_and_breaks_its_lines_softly(file: Path) -> None:
    name = "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BC=\r\nller;J=C3=B6rg"
    text = card(name, "TEL;CELL:0171 1234567", version="2.1")

    [joerg] = written(file, text).contacts

    assert joerg == Contact("Jörg Müller", phone="0171 1234567")


@pytest.mark.parametrize(
    ("declared", "name"), [("ISO-8859-2", "Łukasz"), ("SHIFT_JIS", "山田"), ("KOI8-R", "Анна")]
)
def test_letters_are_read_in_the_encoding_that_the_card_declares(
    file: Path, declared: str, name: str
) -> None:
    text = card(f"FN;CHARSET={declared}:{name}", "EMAIL:a@x.org", version="2.1")

    assert written(file, text.encode(declared)).contacts[0].name == name


def test_a_name_in_base_64_is_a_name(file: Path) -> None:
    said = ("N;ENCODING=B;CHARSET=UTF-8:TcO8bGxlcjtKw7ZyZw==", "FN;BASE64;CHARSET=UTF-8:SsO2cmc=")

    [joerg] = written(file, card(*said, "TEL;TYPE=HOME:0171 1234567", version="2.1")).contacts

    assert (joerg.name, joerg.phone) == ("Jörg Müller", "0171 1234567")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-8-sig", "cp1252"])
def test_a_file_in_any_encoding_is_told_by_its_bytes(file: Path, encoding: str) -> None:
    text = card("FN:Zoë Groß", "EMAIL:zoe@x.org")

    assert written(file, text.encode(encoding)).contacts[0].name == "Zoë Groß"


def test_an_unknown_encoding_is_passed_over(file: Path) -> None:
    assert written(file, card("FN;CHARSET=rot13:Ana", "EMAIL:a@x.org")).contacts[0].name == "Ana"


def test_folded_lines_and_pictures_do_not_reach_into_a_field(file: Path) -> None:
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n ".join(["/9j/4AAQ" * 9] * 4)
    text = card(photo, "FN:Ana Sil", " va", "item1.ORG:Globex", " , Inc.;Data;Platform")

    [ana] = written(file, text).contacts

    assert ana.name == "Ana Silva"
    assert ana.employments == (Employment("Globex, Inc.", team="Data"),)


def test_apples_labels_say_whose_number_it_is(file: Path) -> None:
    text = card(
        "FN:Ana Silva",
        "item1.TEL:030 1111111",
        "item1.X-ABLabel:_$!<AssistantPhone>!$_",
        "TEL;type=WORK;type=FAX:030 2222222",
        "TEL;type=WORK:030 3333333",
    )

    assert written(file, text).contacts[0].phone == "030 3333333"


def test_a_linkedin_profile_is_taken_and_a_home_page_is_not(file: Path) -> None:
    profile = "X-SOCIALPROFILE;type=linkedin:http\\://www.linkedin.com/in/ana-silva"
    home = "URL:https://globex.example"

    ana, ben = written(
        file, card("FN:Ana Silva", home, profile) + card("FN:Ben Hughes", home)
    ).contacts

    assert (ana.url, ben.url) == ("https://www.linkedin.com/in/ana-silva", None)


def test_vcard_4_writes_addresses_and_numbers_as_links(file: Path) -> None:
    text = card(
        "FN:Ana Silva",
        'TEL;VALUE=uri;TYPE="work,voice":tel:+49-30-1111111;ext=7',
        "EMAIL:mailto:Ana@x.org",
        version="4.0",
    )

    [ana] = written(file, text).contacts

    assert (ana.phone, ana.emails) == ("+49-30-1111111", ("ana@x.org",))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Mr. Ben Hughes", "N:Hughes;Ben;;Mr.;"], "Ben Hughes"),
        (["FN:Hughes, Ben", "N:Hughes;Ben"], "Ben Hughes"),
        (["FN:山田 太郎", "N:山田;太郎"], "山田 太郎"),
        (["N:Hughes;Ben;Adam,Carl;;PhD"], "Ben Adam Carl Hughes"),
        (["FN:Ben Hughes\\, MBA"], "Ben Hughes"),
        (["NICKNAME:Benny"], "Benny"),
        (["FN:", "N:;;;;", "EMAIL:ben@x.org"], "ben@x.org"),
    ],
)
def test_a_name_is_found_in_what_the_card_has(file: Path, lines: list[str], name: str) -> None:
    assert written(file, card(*lines)).contacts[0].name == name


def test_a_card_that_is_not_closed_costs_nobody(file: Path) -> None:
    text = "BEGIN:VCARD\nFN:Ana Silva\nEMAIL:a@x.org\n" + card("FN:Ben") + "BEGIN:VCARD\nFN:Cleo\n"

    assert [person.name for person in written(file, text).contacts] == ["Ana Silva", "Ben", "Cleo"]


def test_a_card_inside_a_card_is_an_assistants(file: Path) -> None:
    agent = card("FN:Susan", "EMAIL:susan@x.org", version="2.1")
    text = card("FN:Ana Silva", "AGENT:", agent.strip(), "EMAIL:ana@x.org", version="2.1")

    assert [(p.name, p.emails) for p in written(file, text + "END:VCARD").contacts] == [
        ("Ana Silva", ("ana@x.org",))
    ]


def test_companies_groups_and_empty_cards_are_left_out_with_their_lines(file: Path) -> None:
    text = (
        card("FN:Globex", "ORG:Globex")
        + card("FN:Chess club", "KIND:group")
        + card("TEL:030 1111111")
        + card("this is no line", "FN:Ana Silva")
    )

    reading = written(file, text)

    assert [person.name for person in reading.contacts] == ["Ana Silva"]
    assert reading.skipped == (
        Skipped(1, "a company or a group, not a person"),
        Skipped(6, "a company or a group, not a person"),
        Skipped(11, "it has no name"),
    )


def test_a_foreign_card_keeps_its_note_and_its_groups(file: Path) -> None:
    notes = ("NOTE:met in Oslo\\, tea\\nsecond line", "NOTE:third")
    [ana] = written(
        file, card("FN:Ana Silva", *notes, "CATEGORIES:Berlin,Reading\\, Group,friend")
    ).contacts

    assert ana.note == "met in Oslo, tea\nsecond line\nthird"
    assert (ana.tags, ana.kinds) == (("berlin", "reading group"), ("friend",))


def test_what_a_card_says_and_nobody_reads_is_named(file: Path) -> None:
    said = (
        "FN:Ana Silva", "NICKNAME:Anni", "TEL;TYPE=cell:+49 170 1234567", "TEL:+49 30 1234567",
        "ADR:;;Street 1;Berlin;;10115;DE", "ADR:;;;;;;", "URL:https://ana.example", "IMPP:xmpp:ana",
        "ANNIVERSARY:20100101", "X-FOO:bar", "PHOTO;ENCODING=b:AAAA", "REV:2020", "BDAY:yesterday",
    )  # fmt: skip
    export = written(file, card(*said))

    assert export.unread == (
        "postal addresses (ADR)", "chat addresses (IMPP)", "anniversaries (ANNIVERSARY)",
        "X-FOO", "pictures (PHOTO)",
    )  # fmt: skip
    assert export.left_over == (
        "phones beside the one that is kept: Ana Silva",
        "web pages that are no profile of theirs: Ana Silva",
        "nicknames: Ana Silva",
    )
    assert [fault.why for fault in export.faults] == [
        "'yesterday' is no day that can be read, and was not taken"
    ]


def test_more_than_any_phone_holds_is_not_read(file: Path) -> None:
    with file.open("wb") as cards:
        cards.write(card("FN:Ana").encode())
        cards.truncate(LARGEST_CARDS + 1)

    with pytest.raises(NotAnExport, match="larger than 1024 MB"):
        read(file)


LINES = some.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "VERSION:4.0", "FN:A", "N:;;", "N:\\;;\\", 'TEL;TYPE="x:1', " x",
     "FN;ENCODING=QUOTED-PRINTABLE:=", "=C3=A", "AGENT:", "KIND:org", "ORG:;", ":", "\t", "a.b.c:d",
     "URL:http://[linkedin.com/in/", "EMAIL:@", "FN;CHARSET=gb18030:\\"]
)  # fmt: skip


@given(some.lists(LINES | some.text(max_size=9), max_size=30), some.binary(max_size=60))
@example([], b"\xff\xfeB")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_card_makes_the_import_crash(tmp_path: Path, lines: list[str], tail: bytes) -> None:
    file = tmp_path / "any.vcf"
    text = "\n".join(["BEGIN:VCARD", *lines]).encode(errors="surrogatepass")

    reading = written(file, text + b"\n" + tail)

    assert all(contact.name for contact in reading.contacts)

"""LinkedIn's archive of the years since 2020: who wrote to whom and when, and not a word of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from referrals.contacts.exported import NotAnExport, Skipped
from referrals.contacts.formats import read
from referrals.contacts.text import packed
from referrals.model.people import Contact, Employment, Exchange

IN = "https://www.linkedin.com/in/"
CONNECTIONS = f"""Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Silva,{IN}ana,,Globex,Engineer,12 Mar 2019
Ben,"Hughes, Ph.D.",{IN}ben,,Initech,Analyst,03 Jan 2020
Cleo,Jones,{IN}cleo,,Hooli,Nurse,03 Jan 2021
Cleo,Jones,{IN}cleo-2,,Acme,Pilot,03 Jan 2022
"""
PROFILE = "First Name,Last Name,Maiden Name,Headline\nRobin,Doe,,Engineer\n"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
)
NAMES = {"robin": "Robin Doe", "ana": "Ana Silva", "ben": "Ben Hughes", "zoe": "Zoë Groß"}


def letter(
    talk: str, sender: str, receiver: str, day: str, folder: str = "INBOX", draft: str = ""
) -> str:
    return (
        f"{talk},,{NAMES[sender]},{IN}{sender},{NAMES[receiver]},{IN}{receiver},{day} 10:00:00 UTC,"
        f',"a secret\n\n""word""\n",{folder},,{draft},\n'
    )


@pytest.fixture
def archive(tmp_path: Path) -> Callable[..., Path]:
    """An archive of the files given by name, "_" for a blank in it."""

    def packed_up(folder: str = "", **files: str) -> Path:
        path = tmp_path / "Basic_LinkedInDataExport_10-21-2023.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            for name, text in files.items():
                made.writestr(f"{folder}{name}.csv", text)
        return path

    return packed_up


def person(path: Path, name: str) -> Contact:
    return next(contact for contact in read(path).contacts if contact.name == name)


def test_letters_of_two_count_by_direction_with_their_first_and_last_day(
    archive: Callable[..., Path],
) -> None:
    letters = (
        letter("1", "robin", "ana", "2023-05-01")
        + letter("1", "ana", "robin", "2023-05-03")
        + letter("1", "robin", "ana", "2023-04-01")
        + letter("2", "ben", "robin", "2024-01-01")
    )

    path = archive(Connections=CONNECTIONS, messages=MESSAGES + letters)

    ana = person(path, "Ana Silva")
    assert ana.exchanges == (
        Exchange("message", "given", 2, date(2023, 4, 1), date(2023, 5, 1)),
        Exchange("message", "received", 1, date(2023, 5, 3), date(2023, 5, 3)),
    )
    assert ana.last_contact == date(2023, 5, 3)
    assert person(path, "Ben Hughes").exchanges == (
        Exchange("message", "received", 1, date(2024, 1, 1), date(2024, 1, 1)),
    )


def test_a_message_of_a_wrong_clock_spoils_no_other(archive: Callable[..., Path]) -> None:
    letters = letter("1", "robin", "ana", "2023-05-01") + letter("1", "ana", "robin", "2023-05-03")
    path = archive(
        Connections=CONNECTIONS,
        messages=MESSAGES + letters + letter("1", "ana", "robin", "2094-05-01"),
    )

    ana = next(c for c in read(path, today=date(2026, 11, 23)).contacts if c.name == "Ana Silva")

    assert [talk.last for talk in ana.exchanges] == [date(2023, 5, 1), date(2023, 5, 3)]
    assert [talk.count for talk in ana.exchanges] == [1, 1]


def test_no_word_of_a_message_leaves_the_reader(archive: Callable[..., Path]) -> None:
    path = archive(
        Connections=CONNECTIONS, messages=MESSAGES + letter("1", "robin", "ana", "2023-05-01")
    )

    assert "secret" not in repr(read(path))


def test_groups_spam_and_drafts_do_not_count(archive: Callable[..., Path]) -> None:
    group = (
        f'3,,Ana Silva,{IN}ana,"Robin Doe, Ben Hughes","{IN}robin,{IN}ben",2023-05-01 10:00:00 UTC,'
        ",x,INBOX,,,\n"
    )
    letters = (
        letter("1", "robin", "ben", "2023-05-01")
        + letter("2", "ana", "robin", "2023-05-01", folder="SPAM")
        + letter("4", "robin", "ana", "2023-05-01", draft="Yes")
    )

    path = archive(Connections=CONNECTIONS, messages=MESSAGES + letters + group)

    assert person(path, "Ana Silva").exchanges == ()


def test_before_2023_only_the_sender_has_an_address(archive: Callable[..., Path]) -> None:
    head = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
    rows = (
        f"1,,Robin Doe,{IN}robin,Ana Silva,2021-05-01 10:00:00 UTC,,x,INBOX\n"
        f"1,,Ana Silva,{IN}ana,Robin Doe,2021-05-02 10:00:00 UTC,,x,INBOX\n"
        f'2,,Robin Doe,{IN}robin,"Ben Hughes, Ph.D.",2021-05-01 10:00:00 UTC,,x,INBOX\n'
        f'3,,Robin Doe,{IN}robin,"Ben Hughes, Ana Silva",2021-06-01 10:00:00 UTC,,x,INBOX\n'
        "4,,LinkedIn Member,,Robin Doe,2021-06-01 10:00:00 UTC,,x,INBOX\n"
    )

    path = archive(Connections=CONNECTIONS, messages=head + rows)

    assert [(one.direction, one.count) for one in person(path, "Ana Silva").exchanges] == [
        ("given", 1),
        ("received", 1),
    ]
    assert person(path, "Ben Hughes").exchanges[0].count == 1


def test_connections_without_addresses_are_known_by_a_name_that_only_one_has(
    archive: Callable[..., Path],
) -> None:
    connections = (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        "Ana,Silva,,Globex,Engineer,12 Mar 2019\n"
        "Ben,Hughes,,Initech,Analyst,03 Jan 2020\n"
        "Ben,Hughes,,Hooli,Nurse,03 Jan 2021\n"
    )
    letters = letter("1", "robin", "ana", "2023-05-01") + letter("2", "ben", "robin", "2023-05-01")

    reading = read(archive(Connections=connections, messages=MESSAGES + letters))

    assert [bool(contact.exchanges) for contact in reading.contacts] == [True, False, False]
    assert reading.skipped == (
        Skipped(0, "1 person outside your connections (Ben Hughes)", "messages.csv"),
    )


def test_who_wrote_and_was_answered_is_known_without_being_a_connection(
    archive: Callable[..., Path],
) -> None:
    letters = letter("1", "robin", "zoe", "2023-05-01") + letter("1", "zoe", "robin", "2023-05-02")
    others = letter("2", "robin", "ana", "2023-05-01")

    reading = read(archive(Connections=CONNECTIONS, messages=MESSAGES + letters + others))

    assert reading.contacts[-1] == Contact(
        "Zoë Groß",
        url=f"{IN}zoe",
        last_contact=date(2023, 5, 2),
        exchanges=(
            Exchange("message", "given", 1, date(2023, 5, 1), date(2023, 5, 1)),
            Exchange("message", "received", 1, date(2023, 5, 2), date(2023, 5, 2)),
        ),
    )


def test_in_a_single_conversation_the_profile_tells_which_side_is_the_user(
    archive: Callable[..., Path],
) -> None:
    letters = MESSAGES + letter("1", "robin", "zoe", "2023-05-01")

    unclear = read(archive(messages=letters))
    clear = read(
        archive(messages=letters + letter("1", "zoe", "robin", "2023-05-01"), Profile=PROFILE)
    )

    assert unclear.skipped == (
        Skipped(
            0,
            "which side of the messages is you cannot be told without Profile.csv",
            "messages.csv",
        ),
    )
    assert [contact.name for contact in clear.contacts] == ["Zoë Groß"]


def test_invitations_recommendations_and_endorsements_are_gestures_with_a_direction(
    archive: Callable[..., Path],
) -> None:
    path = archive(
        Connections=CONNECTIONS,
        Invitations="From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        f'Robin Doe,Ana Silva,"3/12/19, 1:45 AM",,OUTGOING,{IN}robin,{IN}ana\n'
        f'Ben Hughes,Robin Doe,"1/3/20, 1:45 AM",,INCOMING,{IN}ben,{IN}robin\n'
        f'Robin Doe,Somebody Else,"1/3/20, 1:45 AM",,OUTGOING,{IN}robin,{IN}else\n',
        Recommendations_Received="First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Ana,Silva,Globex,Engineer,"very\nkind words","05/12/20, 08:31 AM",VISIBLE\n'
        'Cleo,Jones,Hooli,Nurse,words,"05/12/20, 08:31 AM",VISIBLE\n',
        Endorsement_Given_Info="Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,"
        "Endorsee Public Url,Endorsement Status\n"
        "2023/05/12 08:31:22 UTC,SQL,Ben,Hughes,www.linkedin.com/in/ben,ACCEPTED\n"
        "2023/05/13 08:31:22 UTC,Python,Ben,Hughes,www.linkedin.com/in/Ben,ACCEPTED\n",
    )

    assert person(path, "Ana Silva").exchanges == (
        Exchange("invitation", "given", 1, date(2019, 3, 12), date(2019, 3, 12)),
        Exchange("recommendation", "received", 1, date(2020, 5, 12), date(2020, 5, 12)),
    )
    assert person(path, "Ben Hughes").exchanges == (
        Exchange("endorsement", "given", 2, date(2023, 5, 12), date(2023, 5, 13)),
        Exchange("invitation", "received", 1, date(2020, 1, 3), date(2020, 1, 3)),
    )
    assert person(path, "Ben Hughes").last_contact is None
    assert [(skipped.why, skipped.file) for skipped in read(path).skipped] == [
        ("1 person outside your connections (Somebody Else)", "invitations.csv"),
        ("1 person outside your connections (Cleo Jones)", "recommendations_received.csv"),
    ]


def test_the_users_own_jobs_and_schools_come_along(archive: Callable[..., Path]) -> None:
    reading = read(
        archive(
            "export/",
            Connections=CONNECTIONS,
            Positions="Company Name,Title,Description,Location,Started On,Finished On\n"
            "Initech,Engineer,,Berlin,Mar 2021,\nGlobex,Analyst,,,2017,Feb 2021\n,Odd jobs,,,,\n",
            Education="School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
            "TU Berlin,2010,2014,,BSc,\nTU Berlin,2014,2016,,MSc,\n",
        )
    )

    assert reading.me == (
        Employment("Initech", "Engineer", start=date(2021, 3, 1)),
        Employment(
            "Globex", "Analyst", start=date(2017, 1, 1), end=date(2021, 2, 28), current=False
        ),
    )
    assert reading.schools == ("TU Berlin",)
    assert reading.what == "LinkedIn archive"


def test_an_unpacked_archive_reads_as_the_packed_one(
    archive: Callable[..., Path], tmp_path: Path
) -> None:
    letters = MESSAGES + letter("1", "robin", "ana", "2023-05-01")
    path = archive("LinkedIn/", Connections=CONNECTIONS, messages=letters)
    with zipfile.ZipFile(path) as made:
        made.extractall(tmp_path / "unpacked")

    assert read(tmp_path / "unpacked") == read(path)


def test_a_single_file_is_told_from_a_damaged_archive(archive: Callable[..., Path]) -> None:
    path = archive(Connections=CONNECTIONS)
    path.write_bytes(path.read_bytes()[:200])

    with pytest.raises(NotAnExport, match=r"2023\.zip: the archive is damaged"):
        read(path)


def test_a_damaged_file_in_an_archive_is_said(archive: Callable[..., Path]) -> None:
    path = archive(Connections=CONNECTIONS)
    data = bytearray(path.read_bytes())
    data[60:90] = b"\xff" * 30
    path.write_bytes(data)

    with pytest.raises(NotAnExport, match="the archive is damaged"):
        read(path)


def test_a_folder_of_ten_thousand_tables_and_more_is_no_export(tmp_path: Path) -> None:
    for number in range(packed.MOST_FILES + 1):
        (tmp_path / f"{number}.csv").touch()

    with pytest.raises(NotAnExport, match="more than 10000 tables"):
        read(tmp_path)


def test_a_broken_row_of_messages_costs_no_other(archive: Callable[..., Path]) -> None:
    broken = 'c,,"Ana" Silva,,Robin Doe,,,,x,,,,\n'
    letters = broken + letter("1", "robin", "ana", "2023-05-01")

    path = archive(Connections=CONNECTIONS, messages=MESSAGES + letters)

    assert person(path, "Ana Silva").exchanges[0].count == 1


def test_messages_between_others_are_none_of_the_users(archive: Callable[..., Path]) -> None:
    letters = letter("1", "robin", "ana", "2023-05-01") + letter("2", "ben", "ana", "2023-05-01")

    path = archive(Connections=CONNECTIONS, messages=MESSAGES + letters, Profile=PROFILE)

    assert person(path, "Ben Hughes").exchanges == ()


def test_an_archive_of_something_else_says_what_it_holds(archive: Callable[..., Path]) -> None:
    with pytest.raises(NotAnExport, match=r"it holds tracks\.csv"):
        read(archive(tracks="a,b\n"))


def test_connections_without_their_head_are_no_connections(archive: Callable[..., Path]) -> None:
    with pytest.raises(NotAnExport, match=r"Connections\.csv has the heads"):
        read(archive(Connections="Some,Thing\n"))


def test_a_file_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("Connections.csv", b"\n" * (300 << 20))

    with pytest.raises(NotAnExport, match=r"'Connections\.csv' would grow to 300 MB"):
        read(path)


def test_an_archive_of_ten_thousand_files_and_more_is_no_export(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number in range(packed.MOST_FILES + 1):
            made.writestr(f"{number}", "")

    with pytest.raises(NotAnExport, match="has 10,001 files"):
        read(path)


def test_an_endless_list_of_files_is_not_even_listed(tmp_path: Path) -> None:
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    end = bytearray(empty.getvalue())
    end[12:16] = (packed.LARGEST_DIRECTORY + 1).to_bytes(4, "little")
    path = tmp_path / "list.zip"
    path.write_bytes(b"PK\x03\x04" + end)

    with pytest.raises(NotAnExport, match="more files than any export"):
        read(path)


def test_a_folder_of_other_things_is_no_export(tmp_path: Path) -> None:
    (tmp_path / "shopping.csv").write_text("eggs\n")

    with pytest.raises(NotAnExport, match="no archive of LinkedIn's, no mailbox"):
        read(tmp_path)


@given(
    some.dictionaries(
        some.sampled_from(["messages", "Connections", "Invitations", "Positions", "Profile"]),
        some.text(max_size=60),
        min_size=1,
    ),
    some.binary(max_size=40),
    some.integers(0, 400),
)
@example({"messages": MESSAGES + ',,"\n' * 30}, b"", 400)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_no_archive_makes_the_import_crash(
    tmp_path: Path, files: dict[str, str], damage: bytes, at: int
) -> None:
    path = tmp_path / "any.zip"
    heads = {"messages": MESSAGES, "Connections": CONNECTIONS, "Profile": PROFILE}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in files.items():
            made.writestr(f"{name}.csv", heads.get(name, "") + text)
    data = bytearray(path.read_bytes())
    data[at : at + len(damage)] = damage
    path.write_bytes(data)

    try:
        reading = read(path)
    except NotAnExport:
        return
    assert all(contact.name for contact in reading.contacts)

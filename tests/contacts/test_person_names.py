"""Names as people and programs write them: what is the name, and what only stands beside it."""

from __future__ import annotations

import pytest

from referrals.contacts.person_names import name_of_parts, whole_name
from referrals.model.people import NameParts

WHOLE = """
Berg, Jan|Jan Berg
Berg,Jan|Jan Berg
van der Berg, Jan|Jan van der Berg
García Márquez, Gabriel|Gabriel García Márquez
Silva, Ana Maria|Ana Maria Silva
Tanaka, Yuki|Yuki Tanaka
Al-Sayed, Omar|Omar Al-Sayed
Ma, Yo-Yo|Yo-Yo Ma
BERG, JAN|JAN BERG
Joe Foo, PhD|Joe Foo
Joe Foo, Ph. D.|Joe Foo
Joe Foo Ph.D.|Joe Foo
Foo, Joe, PhD, MBA|Joe Foo
JAN BERG, MBA|JAN BERG
Jan Berg, CPA, PMP®|Jan Berg
Jan Berg M.Sc.|Jan Berg
Jan Berg, B.A.|Jan Berg
King, Martin Luther, Jr.|Martin Luther King
Smith, Jr., John|John Smith
John Doe III|John Doe
Nguyen Vi|Nguyen Vi
Jan Berg she/her|Jan Berg
Jan Berg (she/her)|Jan Berg
Jan Berg [he/him/his]|Jan Berg
Jan Berg, they/them|Jan Berg
Jan Berg is hiring|Jan Berg
Jan Berg - We're hiring!|Jan Berg
Jan Berg 🚀 hiring data engineers|Jan Berg
Jan Berg #OpenToWork|Jan Berg
Jan Berg (Open to Work)|Jan Berg
- Jan Berg -|Jan Berg
Jan Berg –|Jan Berg
Jan Berg | Recruiter|Jan Berg
Jan Berg - PMP|Jan Berg
Jan Berg - Acme|Jan Berg
Jan Berg, Data Engineer|Jan Berg
Jan Berg, Berlin|Jan Berg
Berg - Schmidt|Berg-Schmidt
山田 太郎|山田 太郎
Mairéad O’Brien|Mairéad O’Brien
Jean-Luc Picard|Jean-Luc Picard
Jan (Johnny) Berg|Jan (Johnny) Berg
Frau Dr. Eva Lenz|Eva Lenz
Dr. Eva|Eva
Dr. No|Dr. No
Prof. Dr. med. Hans Müller|Hans Müller
Univ.-Prof. Dr. h.c. mult. Eva Berg|Eva Berg
Dipl.-Ing. Karl Otto|Karl Otto
MUDr. Jana Nováková, Ph.D.|Jana Nováková
Dott.ssa Maria Rossi|Maria Rossi
Sra. Ana Silva|Ana Silva
김, 민준|김 민준
田中, 由紀|田中 由紀
Ing. arch. Petr Novák, Ph.D.|Petr Novák
Ph.D. Ana Silva|Ana Silva
Ana Silva MD|Ana Silva
Ana Silva RN MSc|Ana Silva
Anh DO|Anh DO
Yo-Yo MA|Yo-Yo MA
Berg, Prof. Dr. Jan|Jan Berg
Ing Wong|Ing Wong
Drake Foo|Drake Foo
M. Night Shyamalan|M. Night Shyamalan
Mme Claire Petit|Claire Petit
Mr. and Mrs. Fox|Mr. and Mrs. Fox
Herr und Frau Berg|Herr und Frau Berg
Mr Fox|Mr Fox
Pani Ewa Nowak|Ewa Nowak
Pan Li Na|Pan Li Na
Señora Ana Gil|Ana Gil
Berg, Herr Jan|Jan Berg
Berg, Jan (Oslo)|Jan Berg (Oslo)
Rob Roe @ Acme|Rob Roe
Rob Roe @acme|Rob Roe
Rob Roe (@rob)|Rob Roe
Eva Mast BSc (Hons)|Eva Mast
Eva Mast, BA (Hons), MSc|Eva Mast
Peter Müller i.R.|Peter Müller
Peter Müller a. D.|Peter Müller
Amir (Hiring) Khan|Amir Khan
Jo (open to work) Gray|Jo Gray
Fatima Al-Zahra, CFA Level III|Fatima Al-Zahra
Lia Fox, MSc Candidate|Lia Fox
Ola Ek, Master of Science|Ola Ek
Nora Vu, B.A. in Economics|Nora Vu
Ng, Ma Li|Ma Li Ng
Jan Berg (Contractor)|Jan Berg
Ada Roe [EXT]|Ada Roe
Sam Ash (on leave)|Sam Ash
Anna Meier (née Roth)|Anna Meier (née Roth)
Yan Mo at Acme|Yan Mo
Maria - Silva|Maria Silva
Al – Lund|Al Lund
Sr José Gil|José Gil
Ana Gil {she/her}|Ana Gil
Ana Gil <ana@x.example>|Ana Gil
""".strip().splitlines()


@pytest.mark.parametrize("line", WHOLE)
def test_a_name_is_parted_from_what_stands_beside_it(line: str) -> None:
    text, _, name = line.rpartition("|")

    assert whole_name(text).text == name


def test_signs_alone_are_no_name() -> None:
    assert [whole_name(text).text for text in ("", "🚀", " - ", "#OpenToWork")] == [""] * 4


def test_family_and_given_name_are_kept_as_they_came() -> None:
    assert name_of_parts("Jan", middle="", last="van der Berg", suffix="").parts == NameParts(
        "Jan", "van der Berg"
    )
    assert whole_name("van der Berg, Jan").parts == NameParts("Jan", "van der Berg")
    assert name_of_parts("John", middle="F.", last="King, Jr.", suffix="").parts == NameParts(
        "John F.", "King", "Jr."
    )
    assert whole_name("King, Martin Luther, III").parts.suffix == "III"


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("Müller Hans-Peter", "Hans-Peter", "Müller"),
        ("von Berg Anne-Marie", "Anne-Marie", "von Berg"),
        ("MÜLLER Hans", "Hans", "MÜLLER"),
        ("DUPONT Marie", "Marie", "DUPONT"),
        ("Hans-Peter Müller", "", ""),
        ("Karine Jean-Pierre", "", ""),
        ("Adeola James-Thomas", "", ""),
        ("Eva Hans-Peter", "", ""),
        ("SOFIA Kim", "", ""),
        ("Anne-Marie", "", ""),
    ],
)
def test_a_family_that_plainly_stands_first_goes_behind(text: str, given: str, family: str) -> None:
    name = whole_name(text)

    assert (name.parts.given, name.parts.family) == (given, family)
    assert name.text == (f"{given} {family}" if given else text)


def test_names_in_east_asian_letters_keep_their_order() -> None:
    assert name_of_parts("太郎", middle="", last="山田", suffix="").text == "山田 太郎"
    assert name_of_parts("민준", middle="", last="김", suffix="").text == "김 민준"
    assert name_of_parts("Taro", middle="", last="Yamada", suffix="").text == "Taro Yamada"

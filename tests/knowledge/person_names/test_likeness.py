"""Which names can be one person's, where an address speaks for it already."""

from __future__ import annotations

import pytest

from referrals.knowledge.employers.names import spelled
from referrals.knowledge.person_names.likeness import alike, fuller, same_name

LIKE = """
Bob Smith|Smith Robert
J. Berg|Jan Berg
J. P. Berg|Jan Peter Berg
Jan Berg|Berg Jan
José Núñez|Jose Nunez
Jörg Müller|Joerg Mueller
Łukasz Żółć|Lukasz Zolc
Юлия Иванова|Yulia Ivanova
Julia Iwanowa|Юлия Иванова
Дмитрий Чехов|Dmitry Chekhov
Γιώργος Παπαδόπουλος|Giorgos Papadopoulos
Sergei Petrov|Sergey Petrov
Aleksandr Popov|Alexander Popov
Mohamed Ali|Muhammad Ali
Nguyễn Văn An|Nguyen Van An
Sara Lee|Sarah Lee
Catherine O'Connor|Kathy OConnor
Ana Silva|Ana Silva-Costa
Ana Costa Lima|Ana Silva-Costa
Kate (Miller) Jones|Kate Jones
Anna Keller geb. Schmidt|Anna Schmidt
Kim Min-jun|Minjun Kim
山田太郎|山田 太郎
田中 由紀|Yuki Tanaka
タナカ ユキ|Yuki Tanaka
Maria Costa e Silva|Maria Silva
Tanaka Yuki|Yuki Tanaka
John|John Smith
anni|Anna Berg
jberg|Jan Berg
Jan van der Berg|Jan Berg
Dr. Jan Berg|Jan Berg
Jon Smth|Jon Smith
Ana Lia|Ana Lis
bergj|Jan Berg
janb|Jan Berg
bergjan|Jan Berg
danny|Daniel Roy
Liz Berg|E. Berg
Ana Costa Lima|Ana Costa Pinto
Li W.|Li Wei
Frau Berg|Anna Berg
Bo Larsn|Bo Larsen
Bo Costa Lima|Bo Costa Pinto
C. Berg|Karl Berg
J. Jan Berg|Jan Johann Berg
van Berg|Jan van Berg
Rev|Rev
janberg|Jan Berg
Edy|Edgar Roy
""".strip().splitlines()
UNLIKE = """
Anna Berg|Paul Berg
J. Smth|J. Smith
Ana Li|Ana Lo
A. Costa Lima|Ana Costa Pinto
Ana van Lima|Ana van Pinto
daniel|Danielle Roy
Jon Smth|Jon Peter Smith
Paul Berg|Paula Berg
Jan Berg|Jana Berg
Christian Berg|Christina Berg
Andreas Berg|Andrea Berg
Michael Roy|Michelle Roy
Daniel Roy|Danielle Roy
Louis Roy|Louise Roy
René Roy|Renée Roy
John Smith|Jean Smith
Anna Schmidt|Anna Keller
Anna & Paul Berg|Anna Berg
Familie Jan Berg|Jan Berg
Info Team|Ana Silva
Julia Berg|J. Stern
Boss Bigman|Ann Assistant
J. B.|Jan Berg
J. B.|J. Berg
J. Berg|M. Berg
van|Jan van Berg
Van|Van Berg
Ana M. Silva|Ana M. Costa
Vo|Volker Roy
山田 太郎|田中 由紀
田中 由紀|Ken Sato
Tiago e Paula Rocha|Tiago Rocha
Ana y Luis Pérez|Luis Pérez
""".strip().splitlines()


@pytest.mark.parametrize("names", LIKE)
def test_names_of_one_person_are_alike(names: str) -> None:
    one, other = names.split("|")

    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize("names", UNLIKE)
def test_names_of_two_people_contradict(names: str) -> None:
    one, other = names.split("|")

    assert not alike(one, other)
    assert not alike(other, one)


def test_a_family_name_may_change_where_the_address_still_has_one_of_both() -> None:
    assert alike("Anna Schmidt", "Anna Keller", "anna.schmidt@x.example")
    assert alike("Anna Schmidt", "Anna Keller", "akeller@x.example")
    assert not alike("Anna Schmidt", "Anna Keller", "praxis@x.example")
    assert not alike("Anna Schmidt", "Paul Keller", "anna.schmidt@x.example")


def test_a_whole_name_tells_more_than_its_short_form() -> None:
    assert fuller("Robert Smith", "Bob Smith")
    assert fuller("José Núñez", "Jose Nunez")
    assert fuller("Jan Berg", "J. Berg")
    assert not fuller("Bob Smith", "Robert Smith")
    assert not fuller("Jan Berg", "Jan Berg")
    assert fuller("Jan Berg", "J. K. L. Berg")
    assert fuller("Li Wu Berg", "Li Berger")


def test_of_equal_names_that_with_its_signs_and_small_particles_tells_more() -> None:
    assert fuller("Sean O'Connor", "Sean OConnor")
    assert fuller("Jan van Berg", "Jan Van Berg")


def test_the_same_words_in_another_order_are_the_same_name() -> None:
    assert same_name("Yamada Taro", "Taro Yamada")
    assert same_name("Ana Silva Maria", "Maria Silva Ana")
    assert same_name("山田太郎", "山田 太郎")
    assert not same_name("", "")


def test_every_short_form_is_written_as_names_are_compared() -> None:
    from referrals.knowledge.person_names.likeness import short_forms

    assert [word for names in short_forms() for word in names if spelled(word) != word] == []


def test_another_family_is_one_persons_where_the_address_has_one_of_them() -> None:
    assert alike("Anna Schmidt", "Anna Keller", "anna.schmidt@x.example")
    assert alike("Anna Schmidt", "Anna Keller", "aschmidt@x.example")
    assert not alike("Anna Schmidt", "Anna Keller", "office@x.example")
    assert not alike("Anna Schmidt", "Paul Keller", "anna.schmidt@x.example")
    assert not alike("Anna Li", "Anna Ng", "li@x.example")
    assert alike("Anna Roy", "Anna Kim", "kim@x.example")

"""Files in the encodings of the world before Unicode: names come out as they went in."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.contacts.formats import read
from referrals.contacts.text.encodings import encoding_of

NAMES = {
    "cp1252": "José Núñez|Zoë Groß|François Lefèvre|Søren Kjær|Åsa Öberg|João Conceição|Núria Pagès",
    "cp1250": "Łukasz Żółć|Paweł Nowak|Anna Kamińska|Jiří Dvořák|Pál Erdős|Ana Kovačić|Karel Řehoř",
    "cp1251": "Иван Петров|Анна Каренина|Юлия Кузнецова|Олександр Шевченко",
    "cp932": "田中 太郎|山田花子|ヤマダ タロウ|鈴木一郎",
    "gb18030": "王伟|李娜|张三丰|欧阳修",
    "cp949": "김철수|이영희|박지성",
    "big5": "陳小明|林志玲|黃大衛",
    "iso8859-2": "Łukasz Żółć|Šárka Žižková",
    "mac_roman": "José Núñez|Jürgen Müller",
    "koi8-r": "Иван Петров",
    "cp1253": "Γιώργος Παπαδόπουλος",
    "cp1254": "Gülşen Işık|Ayşe Yılmaz",
    "utf-8": "José Núñez|王伟|Łukasz Żółć",
    "utf-8-sig": "José Núñez",
    "utf-16": "José Núñez|王伟",
    "utf-16-le": "Łukasz Żółć",
    "utf-16-be": "Łukasz Żółć",
}
CASES = [(encoding, name) for encoding, names in NAMES.items() for name in names.split("|")]


@pytest.mark.parametrize(("encoding", "name"), CASES)
def test_one_name_in_a_table_tells_the_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(f"Name,Email,Company\n{name},a@x.example,Acme\n".encode(encoding))

    export = read(file)

    assert [person.name for person in export.contacts] == [name]
    assert bool(export.encoding) is not encoding.startswith("utf")


@pytest.mark.parametrize(("encoding", "name"), CASES)
def test_one_name_on_a_card_tells_the_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    file = tmp_path / "people.vcf"
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nORG:Acme\r\nEND:VCARD\r\n"
    file.write_bytes(card.encode(encoding))

    assert [person.name for person in read(file).contacts] == [name]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1252", "Prénom,Nom,Société"),
        ("cp1250", "Imię,Nazwisko,Firma"),
        ("cp932", "名,姓,会社"),
        ("utf-16", "Förnamn,Efternamn,Företag"),
    ],
)
def test_headings_are_read_in_the_same_encoding(tmp_path: Path, encoding: str, head: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(f"{head}\nAnna,Berg,Acme\n".encode(encoding))

    [anna] = read(file).contacts

    assert (anna.name, anna.employments[0].employer) == ("Anna Berg", "Acme")


def test_quoted_printable_of_no_charset_is_told_like_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "old.vcf"
    quoted = "".join(f"={byte:02X}" for byte in "Łukasz Żółć".encode("cp1250"))
    card = f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:{quoted}\r\nEND:VCARD\r\n"
    file.write_text(card)

    export = read(file)

    assert (export.contacts[0].name, export.encoding) == ("Łukasz Żółć", "windows-1250")


def test_the_users_word_overrules_the_guess(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("Name,Company\nJosé Ruiz,Acme\n".encode("cp1252"))

    assert read(file, encoding="cp1251").contacts[0].name == "Josй Ruiz"
    assert read(file, encoding="latin-1").contacts[0].name == "José Ruiz"


def test_a_file_of_two_encodings_is_read_line_by_line() -> None:
    lines = ["Zoë Groß".encode(), "Zoë Groß".encode("cp1252")]

    told = encoding_of(lines)

    assert [told.decode(line) for line in lines] == ["Zoë Groß"] * 2


@pytest.mark.parametrize("text", ["O’Brien", "Acme® – Berlin", "5 €", "“Bo”"])
def test_what_typists_put_between_words_is_western(text: str) -> None:
    assert encoding_of([text.encode("cp1252")]).decode(text.encode("cp1252")) == text

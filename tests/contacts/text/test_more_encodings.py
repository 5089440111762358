"""Encodings of the Baltic, Greece, Turkey, Israel, Arabia, Thailand and old Japanese systems."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.contacts.formats import read

NAMES = {
    "euc_jp": ("山田 太郎,株式会社アクメ", "佐藤 花子,東京電力"),
    "cp1253": ("Γιώργος Παπαδόπουλος,Ακμή", "Μαρία Αντωνίου,Τράπεζα"),
    "cp1254": ("Ayşe Yılmaz,Türk Hava Yolları", "Çağrı Şahin,İş Bankası"),
    "cp1255": ("דוד כהן,בנק לאומי", "שרה לוי,טבע"),
    "cp1256": ("محمد علي,شركة الاتصالات", "فاطمة حسن,البنك الأهلي"),
    "cp1257": ("Jānis Bērziņš,Rīgas Satiksme", "Žydrūnas Petrauskas,Šiaulių bankas"),
    "cp874": ("สมชาย ใจดี,ธนาคารกรุงเทพ", "สมหญิง รักไทย,ไทยพาณิชย์"),
    "koi8-r": ("Иван Петров,Акме", "Мария Сидорова,Зинтрикс"),
}
HEADS = {
    "euc_jp": "氏名,会社名", "cp1253": "Ονοματεπώνυμο,Εταιρεία", "cp1255": "שם מלא,חברה",
    "cp1256": "الاسم,الشركة", "cp1257": "Vārds uzvārds,Uzņēmums",
}  # fmt: skip


@pytest.mark.parametrize("said", ["", "named"])
@pytest.mark.parametrize("encoding", NAMES)
def test_names_are_read_as_they_were_written(tmp_path: Path, encoding: str, said: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("\n".join(["Name,Company", *NAMES[encoding]]).encode(encoding))

    found = read(file, encoding=encoding if said else "").contacts

    assert [f"{one.name},{one.employments[0].employer}" for one in found] == [*NAMES[encoding]]


@pytest.mark.parametrize("encoding", HEADS)
def test_their_headings_need_no_map(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("\n".join([HEADS[encoding], *NAMES[encoding]]).encode(encoding))

    found = read(file).contacts

    assert [f"{one.name},{one.employments[0].employer}" for one in found] == [*NAMES[encoding]]


FEW = {
    "gb18030": ("赵 敏,蓝天科技", "孙 丽,海风", "李梦洁,腾飞网络", "吴丽丽,鼎盛集团"),
    "big5": ("陳 志明,國泰銀行", "林怡君,聯發科技"),
    "cp932": ("佐藤 健,青空工業", "田中 大輔,サクラ銀行"),
    "euc_jp": ("小林陽子,富士商事", "渡辺 大輔,サクラ銀行", "斎藤直樹,東京電機"),
    "cp949": ("장 서연,푸른은행", "오 은미,하늘건설"),
}


@pytest.mark.parametrize(
    ("encoding", "line"), [(name, line) for name, lines in FEW.items() for line in lines]
)
def test_one_line_in_east_asian_letters_is_enough(tmp_path: Path, encoding: str, line: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(f"Name,Company\n{line}\n".encode(encoding))

    [one] = read(file).contacts

    assert f"{one.name},{one.employments[0].employer}" == line

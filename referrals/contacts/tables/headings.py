"""What the head of a column says, in the languages in which programs write address books.

English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Finnish, Japanese,
and what is plain of their neighbours. Heads are compared without accents, case and punctuation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from referrals.knowledge.facts import pairs

# Heads that mean one thing beside another column, and something else alone.
WHOLE_OR_FIRST = frozenset(
    {"nombre", "nome", "jmeno", "ime", "meno", "이름", "ονομα", "ім'я", "име"}
)
WHOLE_OR_LAST = frozenset({"nom", "name", "navn", "naam", "namn", "nume"})
LAST_OR_NICKNAME = frozenset({"apelido"})
JOB_OR_SALUTATION = frozenset({"title", "titel", "titre", "titulo", "titolo", "tytul"})
MAIL = re.compile(
    r"e ?mail|\bmail\b|mailadres|adresse electronique|courrier electronique"
    r"|direccion electronica|endereco eletronico|indirizzo elettronico"
    r"|courriel|messagerie|correo|posta elettronica|sahkoposti|\be ?post"
    r"|メール|邮箱|邮件|電子郵件|이메일|почт|пошт"
)
PHONE = re.compile(
    r"phone|telefon|telefoon|\btel\b|\bfon\b|\btel[ée]\b|mobil|mobiel|\btlf\b|natel|\bcell|handy|portable|movil|celular"
    r"|cellular|\bgsm\b|telemovel|komork|puhelin|matkapuh|電話|携帯|手机|电话|전화|휴대|телефон"
)
NO_VALUE = re.compile(
    r"\btype\b|\btyp\b|\btipo\b|display|anzeige|affich|mostrar|visualizz|weergave|label|mailing"
    r"|\bopt|permission|consent|subscri|newsletter|status|count|sent\b|種類|ラベル|表示|tyyppi|näyttö"
)


@lru_cache(maxsize=4096)
def spelled(head: str) -> str:
    """*head* without accents, case and punctuation: "Prénom:" is "prenom", "E-Mail" "e mail"."""
    parted = unicodedata.normalize("NFKD", head.casefold().replace("ł", "l").replace("ø", "o"))
    plain = "".join(c for c in parted if not unicodedata.combining(c) or c in "\u3099\u309a")
    kept = "".join(
        c if c.isalnum() or c == "'" else " " for c in unicodedata.normalize("NFC", plain)
    )
    return " ".join(kept.split())


KNOWN = {spelled(head): field for field, head in pairs("address_books/headings")}


def field_of(head: str) -> str | None:
    """The field that the head of a column names by itself."""
    text = spelled(head)
    if text in KNOWN:
        return KNOWN[text]
    if NO_VALUE.search(text):
        return None
    return "email" if MAIL.search(text) else "phone" if PHONE.search(text) else None


def fields_of(heads: Sequence[str]) -> list[str | None]:
    """The field that each head names, in the company of the others."""
    fields = [field_of(head) for head in heads]
    words = [spelled(head) for head in heads]
    surnamed = "last" in fields or any(w in WHOLE_OR_LAST | LAST_OR_NICKNAME for w in words)
    parted = any(w in WHOLE_OR_FIRST for w in words)
    for at, word in enumerate(words):
        if word in WHOLE_OR_FIRST:
            fields[at] = "first" if surnamed else "name"
        elif word in WHOLE_OR_LAST and "last" not in fields:
            given = "first" in fields or (parted and word not in WHOLE_OR_FIRST)
            fields[at] = "last" if given else "name"
        elif word in LAST_OR_NICKNAME:
            fields[at] = "nickname" if "last" in fields else "last"
        elif word in JOB_OR_SALUTATION and "title" not in fields:
            fields[at] = "title"
    return fields

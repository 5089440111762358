"""What the head of a column says, in the languages in which programs write address books.

English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Finnish, Japanese,
and what is plain of their neighbours. Heads are compared without accents, case and punctuation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

WORDS: dict[str, str] = {
    "first": """first name|firstname|given name|givenname|forename|first|vorname|prénom
        |primer nombre|primeiro nome|nome próprio|voornaam|imię|förnamn|etunimi|fornavn
        |名|下の名前|křestní jméno|krstné meno|keresztnév|ad|имя|ім'я""",
    "last": """last name|lastname|surname|family name|familyname|last|nachname|familienname
        |zuname|nom de famille|apellido|apellidos|primer apellido|sobrenome|apelidos
        |último nome|cognome|achternaam|familienaam|nazwisko|efternamn|sukunimi
        |etternavn|efternavn|姓|苗字|příjmení|priezvisko|vezetéknév|soyad|soyadı|фамилия
        |прізвище""",
    "middle": """middle name|middle|additional name|second name|zweiter vorname|weitere vornamen
        |deuxième prénom|second prénom|segundo nombre|secondo nome|nome do meio
        |segundo nome|tweede naam|tussenvoegsel|drugie imię|mellannamn|toinen nimi
        |mellomnavn|ミドルネーム|ミドル ネーム|отчество""",
    "name": """name|full name|fullname|display name|contact name|contact|person|file as
        |anzeigename|vollständiger name|ganzer name|nom complet|nom affiché
        |nom à afficher|nombre completo|nombre para mostrar|nombre a mostrar
        |nome completo|nome visualizzato|nome de exibição|nome para exibição
        |volledige naam|naam|weergavenaam|schermnaam|imię i nazwisko|pełna nazwa
        |nazwa wyświetlana|fullständigt namn|hela namnet|namn|visningsnamn|koko nimi
        |nimi|näyttönimi|氏名|名前|お名前|表示名|fulde navn|navn|fullt navn|姓名|이름|성명|фио
        |celé jméno""",
    "nickname": """nickname|spitzname|surnom|apodo|alias|alcunha|soprannome|bijnaam|pseudonim
        |smeknamn|lempinimi|kutsumanimi|ニックネーム""",
    "suffix": """suffix|name suffix|namenssuffix|suffixe|sufijo|sufixo|suffisso|achtervoegsel
        |sufiks""",
    "employer": """company|company name|organization|organisation|organization name
        |organisation name|employer|current company|current employer|workplace|firma
        |firmenname|unternehmen|arbeitgeber|société|entreprise|employeur|empresa
        |compañía|organización|empleador|organização|companhia|empregador|azienda
        |società|ditta|organizzazione|datore di lavoro|bedrijf|bedrijfsnaam|organisatie
        |werkgever|organizacja|pracodawca|nazwa firmy|företag|företagsnamn|arbetsgivare
        |yritys|yhtiö|organisaatio|työnantaja|会社|会社名|勤務先|組織|組織名|企業名|virksomhed|bedrift
        |公司|单位|회사|회사명|компания|организация|společnost|spoločnosť|cég|şirket""",
    "title": """job title|position|role|job|occupation|jobtitle|headline|position title|job role
        |stelle|berufsbezeichnung|funktion|stellenbezeichnung|beruf|poste|fonction
        |intitulé du poste|titre du poste|profession|cargo|puesto|função|profissão
        |posizione|qualifica|mansione|posizione lavorativa|functie|functietitel
        |stanowisko|befattning|jobbtitel|yrke|titteli|tehtävänimike|nimike|asema|役職|職位
        |肩書き|肩書|職種|stilling|должность|职位|职务|직책|pozice|beosztás""",
    "team": """department|team|organization department|abteilung|département|service
        |departamento|dipartimento|reparto|ufficio|afdeling|dział|avdelning|osasto|部署
        |部署名|部門|avdeling|部门|부서""",
    "from": "from|since|start date|started on|seit|depuis|desde|dal|sinds|från|alkaen|開始日",
    "to": """to|until|till|end date|finished on|left on|bis|jusqu'à|hasta|até|fino al|tot
        |till och med|終了日""",
    "url": """url|profile|profile url|linkedin|linkedin url|linkedin profile
        |linkedin profile url|web page|website|homepage|profil|profil url
        |linkedin profil|url du profil|perfil|profilo|profiel|webseite|site web
        |página web|sito web|プロフィール|web page 1|web page 2""",
    "connected": """connected on|connected|connection date|verbunden am|vernetzt am|vernetzt seit
        |connecté le|date de connexion|conectado el|conectado em|fecha de conexión
        |data de conexão|collegato il|data di collegamento|verbonden op|połączono
        |data nawiązania kontaktu|data połączenia|kontakt sedan|ansluten|ansluten den
        |yhdistetty|verkostoitunut|つながり日|つながった日|接続日|forbundet den""",
    "last_contact": """last contact|last contacted|last_contact|last contact date|letzter kontakt
        |dernier contact|último contacto|último contato|ultimo contatto|laatste contact
        |ostatni kontakt|senaste kontakt|viimeisin yhteydenotto|最終連絡日""",
    "tie": "tie|tie strength",
    "kind": "kind|kind of tie|categories",
    "note": """note|notes|comment|comments|remarks|notiz|notizen|bemerkung|bemerkungen
        |anmerkungen|kommentar|kommentare|remarque|remarques|commentaires|notas|nota
        |observaciones|comentarios|observações|comentários|osservazioni|notitie|notities
        |opmerkingen|notatki|notatka|uwagi|anteckningar|anteckning|kommentarer
        |muistiinpanot|huomautukset|huomautus|メモ|備考|ノート|notat""",
    "birthday": """birthday|birthdate|date of birth|geburtstag|geburtsdatum|anniversaire
        |date de naissance|cumpleaños|fecha de nacimiento|aniversário|data de nascimento
        |compleanno|data di nascita|verjaardag|geboortedatum|urodziny|data urodzenia
        |födelsedag|födelsedatum|syntymäpäivä|syntymäaika|誕生日|生年月日""",
    "cadence": "cadence",
    "looking": "looking|looking for",
    "jobs": "jobs",
}  # fmt: skip
# Heads that mean one thing beside another column, and something else alone.
WHOLE_OR_FIRST = frozenset({"nombre", "nome", "jmeno", "ime", "meno"})
WHOLE_OR_LAST = frozenset({"nom", "name", "navn", "naam", "namn"})
LAST_OR_NICKNAME = frozenset({"apelido"})
JOB_OR_SALUTATION = frozenset({"title", "titel", "titre", "titulo", "titolo", "tytul"})
MAIL = re.compile(
    r"e ?mail|\bmail\b|mailadres|courriel|messagerie|correo|posta elettronica|sahkoposti|\be ?post"
    r"|メール|邮箱|邮件|電子郵件|이메일|почт"
)
PHONE = re.compile(
    r"phone|telefon|telefoon|\btel\b|\bfon\b|\btel[ée]\b|mobil|\bcell|handy|portable|movil|celular"
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


KNOWN = {
    spelled(head.strip()): field for field, heads in WORDS.items() for head in heads.split("|")
}


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

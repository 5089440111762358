"""Since when and until when somebody worked somewhere, as a cell says it: a date, or a word."""

from __future__ import annotations

import re
from datetime import date

from referrals.contacts.text.written_dates import written_month
from referrals.model.people import Employment

EMPTY = frozenset(
    """
    n/a|#n/a|n.a.|na|n/d|n.d.|nd|k.a.|k. a.|none|null|nil|nan|unknown|not known|undefined|tbd|tba|
    unbekannt|inconnu|desconocido|desconhecido|sconosciuto|onbekend|nieznane|okänd|tuntematon|不明|
    <null>|(none)|(unknown)|(blank)|keine angabe|keine|aucun|sin datos
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""What stands in a cell of which nothing is known."""
FORMER = frozenset(
    """
    left|former|formerly|ended|past|ex|yes|true|x|no longer|previous|quit|retired|ehemalig|früher|
    beendet|ja|ancien|terminé|anterior|terminado|finalizado|precedente|terminato|beëindigd|były|
    tidigare|entinen|antes
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Words for an end of which no day is known."""
MARKS = frozenset({"yes", "true", "x", "ja", "ex", "past"})
"""What says so only where nothing stands behind it."""
PRESENT = frozenset(
    re.findall(
        r"\w+",
        """
    present presently current currently now nowadays today date ongoing still active continuing
    heute aktuell derzeit gegenwärtig gegenwart jetzt laufend dato noch
    aujourd hui présent cours actuel actuelle actuellement maintenant
    actualidad actual actualmente presente hoy ahora fecha curso oggi attuale attualmente adesso
    corso atual atualmente hoje agora momento data obecnie obecny obecna dziś dzisiaj teraz nadal
    nuvarande pågående idag fortfarande nykyinen nykyään nyt edelleen heden huidig nu nog
    nuværende nåværende nå současnost současnosti dosud súčasnosť jelenleg prezent azi
    günümüz halen şimdi devam jour hetkellä dnes dnešek 재직중 재직
    σήμερα сейчас настоящее настоящего время теперь наст зараз 現在 现在 至今 今 현재 지금
    """,
    )
)
"""Words for today, of which a cell has one: "bis heute", "en cours"."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
SPAN = re.compile(r".*\d{4}(?:\W*[-–—/]\W*|\s+(?:to|bis|à|a|al|até|do|tot|till)\s)\D*\d{4}\D*")
OPEN = re.compile(r".*\d{4}\s*[-–—]+[^\d]*")
"""Both ends in one cell: "2019 – 2021", "2019 – present"."""


def says_nothing(text: str) -> bool:
    """Whether a cell only says that nothing is known: "-", "n/a", "?", "…", "unknown"."""
    return text.strip().casefold() in EMPTY or not any(map(str.isalnum, text))


def job_until(employer: str, since: str, until: str, european: bool, today: date) -> Employment:
    """The job, as its dates say it: whoever has left, when they have, is no more there.

    A word like "present", in whatever language, is no end, and neither is a day in the future: of
    the running month its last day. The running year alone is one: it is said of who has left.
    """
    if SPAN.fullmatch(since) and says_nothing(until):
        until = since
    start, end = stated_day(since, european), stated_day(until, european, last=True)
    over = _says_they_left(until.strip(" .!()[]").casefold())
    if end:
        over = end <= today or (
            end.year == today.year and YEAR.fullmatch(until.strip()) is not None
        )
    return Employment(employer, start=start, end=end, current=not over)


def is_unread_end(text: str) -> bool:
    """Whether a cell tells in words that nobody knows until when: no day, "left" or "present"."""
    words = text.strip(" .!()[]").casefold()
    known = _says_they_left(words) or not PRESENT.isdisjoint(re.findall(r"[^\W\d_]+", words))
    return not (says_nothing(text) or known or YEAR.search(text) or stated_day(text, False))


def _says_they_left(said: str) -> bool:
    """ "left", "no longer there", "quit in spring"."""
    return said in FORMER or any(said.startswith(f"{word} ") for word in FORMER - MARKS)


def stated_day(text: str, european: bool, last: bool = False) -> date | None:
    """The first day of what a cell names, or the *last* one; of a sentence, of its years."""
    if day := written_month(text.strip(" ()[]?~"), european, last):
        return day
    years = sorted(YEAR.findall(text))
    if not years or (last and OPEN.fullmatch(text)):
        return None
    return written_month(years[-1 if last else 0], european, last)

"""The plain-text part is as good as the HTML: everything, in the same order, and only words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import EmailMessage
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup

from referrals.model.advice import Opportunity, Report
from reports.page.page import page
from reports.say.safety import clean
from reports.say.soft_hyphens import SHY
from tests.reports.checked.conftest import ME, delivered, part
from tests.reports.checked.specimens import EVIL, SPECIMENS
from tests.reports.morning import morning, opening, somebody, way

every_mail = pytest.mark.parametrize("name", SPECIMENS)
LINK = re.compile(r" ?<(?:https?|mailto):[^>]*>")


def told(html: str) -> BeautifulSoup:
    """The page without what nobody reads."""
    body = BeautifulSoup(html.replace(SHY, ""), "lxml")
    for unseen in body.select("head, script, style, .preheader"):
        unseen.decompose()
    # They keep together what is written from the right, or let a long word break; neither ends a word.
    for name in body(["bdi", "wbr"]):
        name.unwrap()
    body.smooth()
    return body


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def place_of(wanted: list[str], text: list[str], start: int) -> int:
    """Where these words stand together in *text*, at or after *start*; -1: nowhere."""
    spots = range(start, len(text) - len(wanted) + 1)
    return next((i for i in spots if text[i : i + len(wanted)] == wanted), -1)


# ------------------------------------------------------------------ the same, in the same order


@every_mail
def test_every_sentence_of_the_html_is_in_the_text_in_the_same_order(
    mails: dict[str, EmailMessage], name: str
) -> None:
    sentences = told(part(mails[name], "html")).find_all(["h1", "h2", "h3", "p", "a"])
    text, at = words(LINK.sub("", part(mails[name], "plain"))), 0

    for sentence in sentences:
        if said := words(sentence.get_text(" ")):
            at = place_of(said, text, at)
            assert at >= 0, f"not in the text, or too early: {sentence.get_text(' ')}"


@every_mail
def test_every_address_of_the_html_is_in_the_text_in_the_same_order(
    mails: dict[str, EmailMessage], name: str
) -> None:
    text, at = part(mails[name], "plain"), 0

    for address in addresses(part(mails[name], "html")):
        at = text.find(address, at)
        assert at >= 0, f"not in the text, or too early: {address}"


def addresses(html: str) -> Iterator[str]:
    """Of a draft the recipient; of everything else the whole address."""
    for link in told(html).find_all("a"):
        address = str(link["href"])
        is_draft = "open draft" in link.get_text().casefold()
        yield unquote(address.removeprefix("mailto:").partition("?")[0]) if is_draft else address


@every_mail
def test_the_text_says_nothing_that_the_html_does_not(
    mails: dict[str, EmailMessage], name: str
) -> None:
    seen = set(words(told(part(mails[name], "html")).get_text(" ")))
    drafts = set(words(" ".join(addresses(part(mails[name], "html")))))

    assert set(words(LINK.sub("", part(mails[name], "plain")))) <= seen | drafts


# ------------------------------------------------------------------ only words


def visible(html: str) -> str:
    return " ".join(told(html).get_text(" ").split())


@pytest.mark.parametrize("name", sorted(set(SPECIMENS) - {"hostile"}))
def test_no_markup_and_no_missing_word_is_visible(
    mails: dict[str, EmailMessage], name: str
) -> None:
    texts = {
        "mail": visible(part(mails[name], "html")),
        "text": LINK.sub("", part(mails[name], "plain")),
        "report": visible(page(SPECIMENS[name])),
        "subject": mails[name]["Subject"],
    }

    for kind, text in texts.items():
        found = re.findall(r"</?\w+[^>]*>|&#?\w+;|\{[{%]|\bNone\b|\bnan\b|\bundefined\b", text)
        assert found == [], f"{kind} of {name}"


@pytest.mark.parametrize("kind", ["mail", "report"])
def test_hostile_words_are_shown_as_they_were_written(
    mails: dict[str, EmailMessage], kind: str
) -> None:
    html = part(mails["hostile"], "html") if kind == "mail" else page(SPECIMENS["hostile"])
    text = visible(html)

    shown = [evil for evil in EVIL if " ".join(clean(evil).split()) in text]

    assert len(shown) == len(EVIL) if kind == "report" else len(shown) > len(EVIL) // 2
    assert told(html).find_all(["img", "script"]) == []
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_hostile_words_cannot_write_headers() -> None:
    """Each of them as the name and the company that the subject is made of."""
    sent = delivered({evil: about(evil) for evil in EVIL})

    for mail in sent.values():
        names = [name.casefold() for name in mail]
        assert len(names) == len(set(names))
        assert {"bcc", "cc"} & set(names) == set()
        assert mail["To"] == ME
        assert 0 < len(mail["Subject"]) <= 60
        assert not re.search("[\r\n\x00-\x1f\x7f-\x9f\u202a-\u202e]", mail["Subject"])


def about(evil: str) -> Report:
    path = way("A1", somebody(1, evil, evil, evil), 9.0, evil)
    return morning(opportunities=(Opportunity(opening(1, evil, evil), True, (path,)),))

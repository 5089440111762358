"""The words to send, different by route, by tie and by what comes first with this person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Literal, get_args

from referrals.domain.favours.deeds import helped, said_yes
from referrals.model.advice import Action, Draft, Duty, DutyKind, Path
from referrals.model.letters import QuarterLetter
from referrals.model.people import Contact, Me
from referrals.model.postings import Posting
from referrals.model.wording import spoken
from reports.drafts.context import AskWords, DutyWords, WishWords, about, ask_words, tone_of
from reports.drafts.kit import FormWords, form_text
from reports.say.safety import clean, link
from reports.say.templating import plain
from reports.say.words import clip, first_name, listed

OWED = {"give_back": "give_first"}
"""A duty that is told in the same words as what comes before an ask."""
FORM: DutyKind = "offer_material"
"""What is owed once somebody has said that they will refer the user."""
Wish = Literal["lookout", "mentoring"]
QUARTER = "network_letter"
NOTE = 200
"""Characters that LinkedIn takes with an invitation (of a member who pays nothing)."""


def draft(path: Path, posting: Posting, me: Me, bundled: Sequence[Posting] = ()) -> Draft:
    """What to write to the one who is asked: the contact, or who introduces.

    *bundled* are the other postings there that the same ask names.
    """
    return next(drafts(path, posting, me, bundled))


def drafts(
    path: Path, posting: Posting, me: Me, bundled: Sequence[Posting] = ()
) -> Iterator[Draft]:
    """The draft, then ever shorter ones for links that hold less: without the text to pass on,
    without the other postings, without the reasons. The question and the thanks stay."""
    words = ask_words(path, posting, me, bundled)
    refers = path.action == "ask" and path.via is None and path.place == "inside"
    for less in ({}, {"blurb": ""}, {"also": ""}, {"fits": ("", ""), "cv": "", "linkedin": ""}):
        words = replace(words, **less)
        written = _written(_template(path), words)
        yield replace(written, form=form_text(path.contact, posting, me)) if refers else written


def note(path: Path, posting: Posting, me: Me, longest: int = NOTE) -> str:
    """What fits into the note of an invitation: the fullest of the template's lines that is at most
    *longest* characters. It opens the talk; the ask itself comes after the answer."""
    variants = plain("drafts/note.j2", asdict(ask_words(path, posting, me, ())))
    lines = [line for line in variants.split("\n") if line]
    return next((line for line in lines if len(line) <= longest), clip(lines[-1], longest))


def duty_draft(duty: Duty, me: Me) -> Draft:
    """What to write when something is owed: a reminder, thanks, the news of how it ended, a word
    about a lookout, a sign of life."""
    ask, who = duty.ask, duty.contact.id
    return _written(
        OWED.get(duty.kind, duty.kind),
        DutyWords(
            to=clean(first_name(duty.contact)),
            me=clean(me.name),
            tone=tone_of(duty.contact),
            company=clean(ask.company) if ask else "",
            title=about(duty.posting),
            url=(link(duty.posting.url) or "") if duty.posting else "",
            kind=ask.kind if ask else "lookout" if duty.lookout else "",
            ended=_ended(duty),
            helped=bool(ask and helped(ask, who)),
            agreed=bool(ask and said_yes(ask, who)),
            met=bool(ask and who in ask.met and who not in (ask.contact, ask.via)),
            target=clean(duty.target.name) if duty.target else "",
            what=clean(duty.about) or listed([about(posting) for posting in duty.also]),
            settled=duty.settled,
            form=_form(duty.contact, duty.posting, me) if duty.kind == FORM else "",
        ),
    )


def _ended(duty: Duty) -> str:
    """How what it is about has ended; a part of an ask may have ended before the rest."""
    if duty.ask:
        last = duty.ask.steps[-1].status
        return last if duty.kind == "close_loop" else duty.ask.status
    return "withdrawn" if duty.kind == "close_loop" and duty.lookout else ""


def _form(who: Contact, posting: Posting | None, me: Me) -> str:
    return form_text(who, posting, me) if posting else ""


def wish_draft(
    kind: Wish,
    contact: Contact,
    what: str,
    me: Me,
    until: date | None = None,
    bonus: str | None = None,
) -> Draft:
    """How to ask somebody to keep an eye out for *what*, or to be a mentor in it; until when, and
    what is in it for them: *bonus* is what their employer pays for a referral."""
    return _written(
        kind,
        WishWords(
            to=clean(first_name(contact)),
            me=clean(me.name),
            tone=tone_of(contact),
            what=clean(what),
            until=spoken(until) if until else "",
            bonus=clean(bonus or ""),
        ),
    )


def quarter_draft(letter: QuarterLetter, me: Me) -> Draft:
    """Once a quarter, to everybody who helps."""
    name = clean(me.name)
    words = WishWords("all", name, "friend", clean(letter.looking_for), until="", bonus="")
    return _written(QUARTER, words)


def _template(path: Path) -> str:
    if path.route == "introduction" and path.action == "ask":
        return "introduction"
    return path.action


def words_known(template: str) -> frozenset[str]:
    """What the template of a draft may say, by its name ("ask")."""
    if template == "form":
        return frozenset(field.name for field in fields(FormWords))
    of_asks, of_duties, of_wishes = (
        frozenset(field.name for field in fields(said)) for said in (AskWords, DutyWords, WishWords)
    )
    if template in OWED.values():  # written before an ask as well as for its own sake
        return of_asks & of_duties
    if template in get_args(DutyKind) and template not in get_args(Action):
        return of_duties
    return of_wishes if template in (*get_args(Wish), QUARTER) else of_asks


def _written(template: str, words: AskWords | DutyWords | WishWords) -> Draft:
    subject, _, body = plain(f"drafts/{template}.j2", asdict(words)).partition("\n")
    return Draft(subject, body.strip())

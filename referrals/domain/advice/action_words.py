"""What to do first with somebody, in words: a line for each action, a column for each voice."""

from __future__ import annotations

from typing import NamedTuple

from referrals.model.advice import Action, Path, Place


class ActionWords(NamedTuple):
    """One action, as each part of the program says it."""

    line: str
    """In the terminal, after the person's name."""
    cell: str
    """In the report's table, after the person's name."""
    invite: str
    """At the head of a card. {who} is written to, {target} is to be reached."""
    subject: str
    """In the mail's subject, where there is room for few words."""


ACTION_WORDS: dict[Action, ActionWords] = {
    "ask": ActionWords(
        line="ask",
        cell="ask",
        invite="Ask {who}",
        subject="Ask {who} about {company}",
    ),
    "write_introduced": ActionWords(
        line="write now, and name who introduced you",
        cell="write now; you were introduced",
        invite="Write to {who}, to whom you were introduced",
        subject="Write to {who} ({company})",
    ),
    "reconnect_first": ActionWords(
        line="say hello first",
        cell="say hello first",
        invite="Say hello to {who} first",
        subject="Say hello to {who} ({company})",
    ),
    "give_first": ActionWords(
        line="give before you ask",
        cell="give first",
        invite="Offer {who} something first",
        subject="Offer {who} your help ({company})",
    ),
    "thank_first": ActionWords(
        line="thank first",
        cell="thank first",
        invite="Thank {who} first",
        subject="Thank {who} ({company})",
    ),
    "mention_in_open_ask": ActionWords(
        line="mention it in the one ask",
        cell="mention it",
        invite="Mention it to {who}, whom you have asked already",
        subject="Tell {who} what is new at {company}",
    ),
    "advice": ActionWords(
        line="ask for advice",
        cell="advice only",
        invite="Ask {who} for advice",
        subject="Ask {who} about {company}",
    ),
    "ask_how_well": ActionWords(
        line="ask how well they know them",
        cell="ask how well they know each other",
        invite="Ask {who} how well they know {target}",
        subject="Ask {who} about {company}",
    ),
}

ASK_BY_PLACE: dict[Place, ActionWords] = {
    "hires": ActionWords(
        line="ask whether a talk makes sense; who hires refers nobody",
        cell="ask for a talk",
        invite="Ask {who} for a talk",
        subject="Ask {who} for a talk ({company})",
    ),
    "recruits": ActionWords(
        line="send the posting and two lines",
        cell="send two lines",
        invite="Send two lines to {who}",
        subject="Send {who} two lines ({company})",
    ),
}
"""The right question to the right person: who hires or recruits is not asked to refer."""


def words_for(path: Path) -> ActionWords:
    """How what comes first on *path* is said."""
    direct = path.action == "ask" and path.via is None
    return (
        ASK_BY_PLACE.get(path.place, ACTION_WORDS["ask"]) if direct else ACTION_WORDS[path.action]
    )

"""What is owed, in a few words: a line for each kind of duty."""

from __future__ import annotations

from referrals.model.advice import Duty, DutyKind

HEADLINES: dict[DutyKind, str] = {
    "follow_up": "Follow up with {who}",
    "thank": "Thank {who}",
    "close_loop": "Tell {who} how it ended",
    "give_back": "Do something for {who}",
    "remind_lookout": "Remind {who} of your lookout",
    "keep_in_touch": "Write to {who}",
    "offer_material": "Send {who} what they need",
    "ask_kindly": "Ask {who} kindly how it goes",
    "ask_if_introduced": "Ask {who} whether the introduction is made",
    "ask_for_news": "Ask {who} for news",
    "prepare": "Ask {who} whom you will meet",
    "write_introduced": "Write to {who}, to whom you were introduced",
    "rests": "Wait for {who}",
}
"""What is written of a duty to *who*; the last two are seen only where days to come are."""


def duty_headline(duty: Duty, who: str) -> str:
    return HEADLINES[duty.kind].format(who=who)

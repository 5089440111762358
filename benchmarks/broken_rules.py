"""Each rule of `benchmarks.networks` taken out of the program: its check has to count that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from referrals.domain.advice import bundles, lookout_candidates, week_plan
from referrals.domain.advice.paths import company_paths, direct, introductions, willingness
from referrals.domain.asks import gates, posting_gates, standing, threads
from referrals.domain.duties import due, follow_ups, thread_steps
from referrals.domain.favours import ledger
from referrals.domain.network import network, own_employer, trust
from referrals.domain.people import present_jobs, ties

Change = tuple[Any, str, Any]
"""Where, what, and what stands there instead."""


def nothing(*_: Any, **__: Any) -> None:
    return None


def yes(*_: Any, **__: Any) -> bool:
    return True


def no(*_: Any, **__: Any) -> bool:
    return False


def _each_path(change: Any) -> Any:
    kept = company_paths.CompanyPaths.paths_to

    def changed(self: Any, posting: Any) -> Any:
        paths, blocked = kept(self, posting)
        return change(paths), blocked

    return changed


def _without_words(paths: Any) -> Any:
    return tuple(replace(path, why=()) for path in paths)


def _hidden(*_: Any) -> tuple[()]:
    return ()


def _by_name(paths: Any, *_: Any) -> Any:
    return tuple(sorted(paths, key=lambda path: (path.route == "former", path.contact.name)))


def _worst_first(paths: Any, *_: Any) -> Any:
    return tuple(sorted(paths, key=lambda path: (path.route == "former", path.score)))


BROKEN: dict[str, tuple[list[Change], ...]] = {
    "gate 1, the own employer": ([(own_employer.OwnEmployer, "employs", no)],),
    "gate 2, an open ask": ([(gates._History, "busy", nothing)],),
    "gate 2, one thread at a company": ([(posting_gates.PostingGates, "_one_at_a_time", nothing)],),
    "gates 3 and 9, cooldown": ([(gates._History, "_cooling_down", nothing)],),
    "gate 3, the budget of a year": ([(gates._History, "_spent", nothing)],),
    "gate 4, a no": ([(gates._History, "_declined", nothing)],),
    "gate 4, no third message": ([(posting_gates.PostingGates, "unanswered", nothing)],
                                 [(introductions, "asked_in_vain", nothing)]),
    "gate 5, thanks first": ([(willingness.Willing, "owed_thanks", False)],),
    "gate 6, introductions": ([(introductions, "STRONG", 0)],),
    "gate 6, a better direct way": ([(willingness.Willing, "strong", False)],),
    "gate 6, an unknown tie is a question": (
        [(introductions, "_action", lambda *_: "ask")],),
    "gate 7, former employees": ([(direct, "FORMER_WORTH", 1),
                                  (direct.Standing, "here", True)],),
    "gate 8, nobody is hidden": ([(company_paths, "_each_once", _hidden)],),
    "gate 9, wear": ([(willingness, "lookouts_asked", lambda *_: 0)],
                     [(willingness, "FATIGUE", (1, 1, 1, 1))]),
    "gate 10, no address is no gate": ([(network.Network, "_known_offline", no)],),
    "statement 1, who is there before who has left": (
        [(company_paths, "_group", lambda path: (True, path.route != "former"))],),
    "statement 2, the stronger tie first": ([(company_paths, "_by_class", _by_name)],),
    "statement 3, the order of people": ([(company_paths, "_by_class", _worst_first)],),
    "statement 3, scores keep the order": ([(company_paths, "_by_class", _by_name)],),
    "statement 4, a hello first": ([(willingness, "GREETED_AFTER", 9999)],),
    "statement 5, one ask a person": ([(week_plan, "left_this_week", lambda _: 3)],),
    "statement 6, applied or not is said": ([(direct, "_credit", lambda *_: ())],),
    "statement 7, give first": ([(ledger.Ledger, "one_sided", False)],),
    "statement 9, reminders": ([(follow_ups, "follow_up_due", lambda ask, *_: ask.sent_on
                                 if ask.status == "sent" else None)],),
    "statement 10, thanks the next day": ([(ledger.Ledger, "unthanked", ())],),
    "statement 10, the end is told": ([(ledger.Ledger, "untold", None)],),
    "statement 11 and rule 5, offered first": ([(company_paths, "looks_for", no)],
                                               [(lookout_candidates, "looks_for", no)]),
    "statement 12, never a blank": (
        [(lookout_candidates.LookoutCandidates, "best_for", lambda *_: ())],),
    "statement 13b, the letter first": (
        [(company_paths.CompanyPaths, "_introduced", nothing)],),
    "statement 13b, no introduction twice": (
        [(network.Network, "introduced_to", lambda *_: set())],),
    "statement 13c and rule 14, decided": ([(posting_gates, "_decided_by", lambda _: ())],),
    "statement 13b2, one next step": ([(thread_steps, "next_step", nothing)],),
    "statement 13b2, thanked once": ([(due, "_each_once", list)],),
    "statement 13b2, a hire ends the hunt": ([(network.Network, "hired_on", None)],
                                             [(due, "after_hire_duties", lambda *_: [])]),
    "statement 14, the same answer": ([(company_paths, "_order", lambda *_: 0),
                                       (company_paths, "_by_class", lambda paths, _: paths)],),
    "statement 14, explained": (
        [(company_paths.CompanyPaths, "paths_to", _each_path(_without_words))],),
    "statement 8, a connector beside the net": ([(willingness.Willing, "strong", False)],
                                                [(willingness.Willing, "strong", True)]),
    "statement 13, outcomes echo": ([(trust, "STEP", 0.0)], [(trust, "MOST", 1.0)]),
    "statement 13d, counted by the company": ([(direct, "credit", lambda *_: ())],
                                              [(standing, "runs_out_on", nothing)]),
    "statement 15, ties from evidence": ([(ties, "weight", lambda _: 4.0),
                                          (ties, "MOST_FOR_RECRUITERS", 4.0)],),
    "rule 2, thanks before every request": ([(ledger.Ledger, "thanks_first", False)],
                                            [(due, "_may_be_made", yes)]),
    "rule 6, nobody is hidden from lookouts": (
        [(lookout_candidates.LookoutCandidates, "_kept_out", lambda *_, **__: [])],),
    "rule 7, days to come": ([(present_jobs, "_by_day", lambda job, _: job)],),
    "rule 8, no cliff": ([(willingness, "GREETED_AFTER", 1095)],
                         [(ties.Tie, "close", property(lambda tie: tie.tie_class == "strong"))]),
    "rule 9, the right question": ([(direct, "place", lambda *_: "inside")],),
    "rule 10, a floor": ([(week_plan, "FLOOR", 0)],),
    "rule 11, the best fit first": ([(bundles, "_suits", lambda posting, _: (posting.id,))],),
    "rule 12, logged in another order": ([(ledger, "by_day", lambda ask: ask.id),
                                          (threads, "by_day", lambda ask: (ask.id,)),
                                          (posting_gates, "by_day", lambda ask: ask.id)],),
}  # fmt: skip
"""What to change so that the rule is broken; each of several ways for itself."""


@contextmanager
def broken_by(name: str, number: int) -> Iterator[None]:
    """The program without the rule of this name."""
    changes = BROKEN[name][number]
    before = [(where, what, vars(where)[what]) for where, what, _ in changes]
    try:
        for where, what, instead in changes:
            setattr(where, what, instead)
        yield
    finally:
        for where, what, kept in before:
            setattr(where, what, kept)

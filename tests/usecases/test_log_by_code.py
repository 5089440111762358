"""What the codes of a report stand for: done, snoozed, left out until their day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from referrals.domain.advice.todays_asks import with_todays_asks
from referrals.domain.asks.asks import AskRules, named_in
from referrals.domain.postings.fit import Search
from referrals.model.advice import Action, Duty, DutyKind, Opportunity, Path, Report, Route
from referrals.model.log import Ask, Lookout
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.store.book import Book
from referrals.store.people.forgetting import forget
from referrals.usecases.codes import record_codes, with_the_days_codes, without_snoozed
from referrals.usecases.log_by_code import NotDone, done
from referrals.usecases.not_now import snooze
from tests.ground import NOW
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, snapshot

WEEK = timedelta(days=7)
RULES = AskRules()


@pytest.fixture
def book() -> Iterator[Book]:
    """Ana (1) and Bo (2), an engineer (1) and an analyst (2) wanted at Northwind."""
    with Book.open("sqlite://") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(), posting("Analyst")), TODAY, Search(), scan)
        book.people.save([contact("Ana Silva"), contact("Bo Larsen")], {}, TODAY)
        yield book


def people(book: Book) -> tuple[Contact, Contact]:
    ana, bo = book.people.all()
    return ana, bo


def path(
    who: Contact, action: Action = "ask", route: Route = "direct", via: Contact | None = None,
    bundle: tuple[int, ...] = (1, 2), code: str = "A1",
) -> Path:  # fmt: skip
    return Path(
        route, who, action, 50.0, {}, ("You worked together",), bundle=bundle, via=via, code=code
    )


def offered(book: Book, *paths: Path, posting: int = 1) -> Opportunity:
    about: Posting = book.postings.by_ids([posting])[posting]
    return Opportunity(about, new=True, paths=paths)


def printed(book: Book, *opportunities: Opportunity, duties: tuple[Duty, ...] = ()) -> Report:
    report = Report(TODAY, ROBIN, opportunities, duties, plan=("A1",))
    record_codes(book, report)
    return report


def owed(
    kind: DutyKind, who: Contact, code: str, asked: Ask | None = None, **said: Lookout
) -> Duty:
    return Duty(kind, who, TODAY, "owed", asked, code=code, **said)


# ------------------------------------------------------------------ done


def test_a_direct_ask_is_logged_as_sent_with_all_it_names(book: Book) -> None:
    ana, _ = people(book)
    printed(book, offered(book, path(ana)))

    said = done(book, TODAY, "a1", RULES).text

    [logged] = book.log.asks()
    assert said == "asked Ana Silva about Data Engineer at Northwind and 1 more on 2026-11-23"
    assert (logged.contact, logged.kind, logged.status) == (ana.id, "referral", "sent")
    assert (logged.posting, logged.more, logged.sent_on) == (1, (2,), TODAY)


def test_a_bundle_is_logged_as_the_ask_that_it_is_whichever_posting_comes_first(book: Book) -> None:
    ana, _ = people(book)
    mention = path(ana, "mention_in_open_ask")
    printed(book, offered(book, mention, posting=2), offered(book, path(ana)))

    assert done(book, TODAY, "A1", RULES).text.startswith("asked Ana Silva about Data Engineer")


def test_an_introduction_is_asked_of_the_connector(book: Book) -> None:
    ana, bo = people(book)
    printed(book, offered(book, path(ana, route="introduction", via=bo, bundle=(1,))))

    said = done(book, TODAY, "A1", RULES, days_ago(1)).text

    [logged] = book.log.asks()
    assert said == (
        "asked Bo Larsen for an introduction to Ana Silva about Data Engineer at Northwind "
        "on 2026-11-22"
    )
    assert (logged.contact, logged.via, logged.kind) == (ana.id, bo.id, "introduction")


def test_who_left_is_asked_for_advice(book: Book) -> None:
    ana, _ = people(book)
    printed(book, offered(book, path(ana, "advice", "former", bundle=())))

    done(book, TODAY, "A1", RULES)

    assert [a.kind for a in book.log.asks()] == ["advice"]


def test_what_is_mentioned_in_the_open_ask_becomes_part_of_it(book: Book) -> None:
    ana, _ = people(book)
    book.log.add(ask(ana.id, ("sent", 3), posting=1))
    mention = path(ana, "mention_in_open_ask", bundle=(2,))
    printed(book, offered(book, mention, posting=2))

    said = done(book, TODAY, "A1", RULES).text

    assert said == "mentioned Analyst in the open ask 1 to Ana Silva"
    assert [a.more for a in book.log.asks()] == [(2,)]


def test_what_cannot_be_mentioned_any_more_is_told(book: Book) -> None:
    ana, _ = people(book)
    printed(book, offered(book, path(ana, "mention_in_open_ask", bundle=(2,)), posting=2))

    with pytest.raises(NotDone, match="no ask to Ana Silva about Northwind is open any more"):
        done(book, TODAY, "A1", RULES)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("reconnect_first", "in touch with Ana Silva on 2026-11-23"),
        ("ask_how_well", "in touch with Ana Silva on 2026-11-23"),
        ("give_first", "help given to Ana Silva on 2026-11-23"),
        ("thank_first", "thanked Ana Silva on 2026-11-23"),
    ],
)
def test_what_comes_before_an_ask_is_logged_and_no_ask_is(
    book: Book, action: Action, said: str
) -> None:
    ana, _ = people(book)
    printed(book, offered(book, path(ana, action)))

    assert done(book, TODAY, "A1", RULES).text == said
    assert book.log.asks() == []


def test_what_a_reminder_names_besides_is_noted_in_its_ask(book: Book) -> None:
    ana, _ = people(book)
    book.log.add(ask(ana.id, ("sent", 8)))
    [waiting] = book.log.asks()
    printed(
        book,
        duties=(replace(owed("follow_up", ana, "F1", waiting), also=(posting("Analyst", id=77),)),),
    )

    done(book, TODAY, "F1", RULES)

    [reminded] = book.log.asks()
    assert named_in(reminded)[-1] == 77
    assert [step.status for step in reminded.steps] == ["sent", "sent"]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("follow_up", "reminded Ana Silva on 2026-11-23; that was the one reminder"),
        ("thank", "thanked Ana Silva on 2026-11-23"),
        ("close_loop", "thanked Ana Silva on 2026-11-23"),
        ("give_back", "help given to Ana Silva on 2026-11-23"),
        ("remind_lookout", "reminded Ana Silva of the lookout on 2026-11-23"),
        ("keep_in_touch", "in touch with Ana Silva on 2026-11-23"),
    ],
)
def test_each_kind_of_duty_is_ticked_off(book: Book, kind: DutyKind, said: str) -> None:
    ana, _ = people(book)
    key = book.log.add(ask(ana.id, ("sent", 8)))
    watch = Lookout(ana.id, "received", "data roles", days_ago(40))
    number = book.log.look_out(watch)
    [waiting], [watching] = book.log.asks(), book.log.lookouts()
    printed(book, duties=(owed(kind, ana, "X1", waiting, lookout=watching),))

    assert (key, number) == (1, 1)
    assert done(book, TODAY, "X1", RULES).text == said


def test_what_is_done_is_not_done_twice(book: Book) -> None:
    ana, _ = people(book)
    printed(book, duties=(owed("thank", ana, "T1"),))
    done(book, TODAY, "T1", RULES)

    with pytest.raises(NotDone, match="T1 is logged already"):
        done(book, TODAY, "T1", RULES)

    assert len(book.log.thanks()) == 1


def test_codes_of_the_last_report_win_and_older_ones_are_remembered(book: Book) -> None:
    ana, bo = people(book)
    yesterday = Report(
        days_ago(1), ROBIN, duties=(owed("thank", ana, "T1"), owed("thank", bo, "T2"))
    )
    record_codes(book, yesterday)
    printed(book, duties=(owed("thank", bo, "T1"),))

    assert done(book, TODAY, "T1", RULES).text == "thanked Bo Larsen on 2026-11-23"
    assert done(book, days_ago(1), "T1", RULES, TODAY).text == "thanked Ana Silva on 2026-11-23"
    assert done(book, TODAY, "T2", RULES).text == "thanked Bo Larsen on 2026-11-23"
    with pytest.raises(NotDone, match="no 'T3'"):
        done(book, TODAY, "T3", RULES)


def test_a_code_is_forgotten_after_a_month(book: Book) -> None:
    ana, _ = people(book)
    record_codes(book, Report(days_ago(31), ROBIN, duties=(owed("thank", ana, "T1"),)))
    printed(book)

    with pytest.raises(NotDone, match="no 'T1'"):
        done(book, TODAY, "T1", RULES)


def test_who_was_merged_away_since_is_told(book: Book) -> None:
    ana, bo = people(book)
    printed(book, duties=(owed("thank", bo, "T1"),))
    book.people.merge(ana.id, bo.id, TODAY)

    with pytest.raises(NotDone, match="not in the book any more"):
        done(book, TODAY, "T1", RULES)


def test_a_later_report_does_not_stand_in_the_way_of_undoing(book: Book) -> None:
    ana, bo = people(book)
    printed(book, duties=(owed("thank", ana, "T1"),))
    running = Book(book._engine, "done T1", "1")
    done(running, TODAY, "T1", RULES)
    printed(book, duties=(owed("thank", bo, "T1"),))

    assert running.changes.undo("now") == "done T1"

    assert book.log.thanks() == []
    assert done(book, TODAY, "T1", RULES).text == "thanked Bo Larsen on 2026-11-23"


# ------------------------------------------------------------------ one day, one meaning


def codes(report: Report) -> list[str]:
    return [path.code for one in report.opportunities for path in one.paths]


def test_a_code_keeps_its_meaning_for_the_day(book: Book) -> None:
    ana, bo = people(book)
    printed(book, offered(book, path(ana), path(bo, code="A2")))
    only_bo = Report(TODAY, ROBIN, (offered(book, path(bo)),), plan=("A1",))

    later = with_the_days_codes(only_bo, book.codes.lately(TODAY))

    assert codes(later) == ["A2"]
    assert later.plan == ("A2",)


def test_what_is_new_in_the_course_of_the_day_gets_a_code_that_nothing_had(book: Book) -> None:
    ana, bo = people(book)
    printed(book, offered(book, path(ana)), duties=(owed("thank", ana, "T1"),))
    other = Report(TODAY, ROBIN, (offered(book, path(bo)),), (owed("thank", bo, "T1"),))

    later = with_the_days_codes(other, book.codes.lately(TODAY))

    assert codes(later) == ["A2"]
    assert [duty.code for duty in later.duties] == ["T2"]


def test_what_is_due_again_on_the_day_it_was_done_gets_another_code(book: Book) -> None:
    ana, _ = people(book)
    report = printed(book, duties=(owed("give_back", ana, "G1"),))
    done(book, TODAY, "G1", RULES)

    later = with_the_days_codes(report, book.codes.lately(TODAY))

    assert [duty.code for duty in later.duties] == ["G2"]


@pytest.mark.parametrize(("days", "code"), [(1, "A2"), (13, "A2"), (14, "A1")])
def test_a_code_means_nothing_else_for_two_weeks(book: Book, days: int, code: str) -> None:
    ana, bo = people(book)
    printed(book, offered(book, path(ana)))
    later = Report(TODAY + timedelta(days=days), ROBIN, (offered(book, path(bo)),))

    assert codes(with_the_days_codes(later, book.codes.lately(later.today))) == [code]


def test_what_is_still_offered_the_next_day_keeps_its_code(book: Book) -> None:
    ana, bo = people(book)
    printed(book, offered(book, path(ana), path(bo, code="A2")))
    tomorrow = Report(TODAY + timedelta(days=1), ROBIN, (offered(book, path(bo)),))

    assert codes(with_the_days_codes(tomorrow, book.codes.lately(tomorrow.today))) == ["A2"]


# ------------------------------------------------------------------ snoozed


def left(book: Book, report: Report, ago: int) -> Report:
    return without_snoozed(report, book.codes.snoozed(days_ago(ago)))


def test_a_snoozed_ask_is_left_out_of_the_report_until_its_day(book: Book) -> None:
    ana, bo = people(book)
    both = path(ana), path(bo, code="A2")
    report = printed(book, offered(book, *both))

    said = snooze(book, TODAY, "A1", TODAY + WEEK, RULES)

    assert said == (TODAY + WEEK, "A1, Ana Silva, is not shown before 2026-11-30")
    today = left(book, report, 0)
    assert [[p.code for p in o.paths] for o in today.opportunities] == [["A2"]]
    assert today.plan == ()
    assert left(book, report, -6).plan == ()
    assert left(book, report, -7) == report


def test_a_snoozed_ask_is_left_out_of_every_posting_that_it_names(book: Book) -> None:
    ana, _ = people(book)
    report = printed(book, offered(book, path(ana)), offered(book, path(ana), posting=2))

    snooze(book, TODAY, "A1", TODAY + WEEK, RULES)

    assert left(book, report, 0).opportunities == ()


def test_a_posting_without_a_path_stays_in_the_report(book: Book) -> None:
    report = printed(book, offered(book))

    assert left(book, report, 0).opportunities == report.opportunities


def test_what_is_not_wanted_is_never_shown_again_unless_it_is_undone(book: Book) -> None:
    ana, _ = people(book)
    report = printed(book, duties=(owed("give_back", ana, "G1"),))

    assert snooze(book, TODAY, "G1", None, RULES).text == "G1, Ana Silva, is not shown again"
    assert left(book, report, -1000).duties == ()

    snooze(book, TODAY, "G1", TODAY + WEEK, RULES)
    assert left(book, report, -1000).duties == report.duties


def test_a_snoozed_lookout_is_left_out_alone(book: Book) -> None:
    ana, _ = people(book)
    watches = [
        Lookout(ana.id, "received", what, days_ago(40), id=n) for n, what in enumerate("ab", 1)
    ]
    duties = tuple(owed("remind_lookout", ana, f"L{w.id}", lookout=w) for w in watches)
    report = printed(book, duties=duties)

    snooze(book, TODAY, "L1", TODAY + WEEK, RULES)

    assert left(book, report, 0).duties == (duties[1],)


def test_who_is_forgotten_leaves_no_code_and_no_snooze_to_whoever_gets_the_id(book: Book) -> None:
    ana, bo = people(book)
    report = printed(book, offered(book, path(ana, via=bo)), duties=(owed("thank", ana, "T1"),))
    for code in ("A1", "T1"):
        snooze(book, TODAY, code, None, RULES)

    forget(book._engine, [bo.id], None)

    assert book.codes.find("A1", TODAY) is None
    assert left(book, report, 0).opportunities == report.opportunities
    assert left(book, report, 0).duties == ()


# ------------------------------------------------------------------ in the order of the page


def test_the_codes_of_a_page_go_up_though_some_of_its_asks_had_codes_before(book: Book) -> None:
    ana, bo = people(book)
    printed(book, offered(book, path(bo)))
    # Today Ana comes first, and Bo, who was A1, after her.
    both = offered(book, path(ana, bundle=(2,)), posting=2), offered(book, path(bo, code="A2"))
    report = Report(TODAY + timedelta(days=7), ROBIN, both, plan=("A1", "A2"))

    later = with_the_days_codes(report, book.codes.lately(report.today))

    assert codes(later) == ["A2", "A3"]


def test_the_codes_of_ways_that_no_page_prints_stay_free(book: Book) -> None:
    ana, bo = people(book)
    ways = Report(TODAY, ROBIN, (offered(book, path(ana), path(bo, code="A2")),), plan=("A1",))

    record_codes(book, with_todays_asks(ways))

    assert set(book.codes.lately(TODAY)) == {"A1"}

"""Every reader of words that others wrote, by name: what the fuzzing and the growth of each go
through. A reader may set a text aside (`SET_ASIDE`); it never ends the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from email import message_from_bytes
from email.message import Message
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from scrapy.http import HtmlResponse, Response
from typer import BadParameter

from referrals.cli.terminal.dates import day_of, day_to_come, span_of, year_or_day
from referrals.contacts import formats, meetings, own_json
from referrals.contacts.birthdays import birthday
from referrals.contacts.entry import best_phone
from referrals.contacts.exported import NotAnExport
from referrals.contacts.mail import letters as mail
from referrals.contacts.mail.headers import letters
from referrals.contacts.mail.mailbox_file import in_mail, in_mbox
from referrals.contacts.person_names import name_of_parts, plain, whole_name
from referrals.contacts.tables import table
from referrals.contacts.tables.job_words import jobs_in
from referrals.contacts.tables.mapping import columns_said, mapped_head
from referrals.contacts.text.encodings import UTF_8, encoding_of
from referrals.contacts.text.written_dates import day_first, written_date, written_month
from referrals.contacts.vcard import cards as vcard
from referrals.domain.advice.contact_searches import search_for
from referrals.domain.people.profiles import profile_address
from referrals.domain.postings.fit import Search, fit
from referrals.export import table as exported_table
from referrals.export.vcard import folded
from referrals.knowledge.employers import mail_hosts, names, no_employer
from referrals.knowledge.employers.match import Employers
from referrals.knowledge.pay.read import salary_in
from referrals.knowledge.person_names.parts import in_parts
from referrals.knowledge.places.read import read as read_places
from referrals.knowledge.places.read_wish import wish
from referrals.knowledge.places.wish import reaches
from referrals.knowledge.places.workplace import says_remote
from referrals.knowledge.titles.employment_type import employment_said
from referrals.knowledge.titles.job_function import function_of, leads, recruits
from referrals.knowledge.titles.seniority import seniority_of
from referrals.mailbox.authenticity import genuine
from referrals.model.people import NameParts
from referrals.model.postings import Board, Company, PageMark, Posting, Visit
from referrals.texts.finish import finished
from referrals.texts.markup import clean, plain_text
from scrapers.careers.careers_links import careers_links, home_name, site_name
from scrapers.careers.feeds import feed_postings, is_list, site_map
from scrapers.careers.job_addresses import is_numbered, says_job, shape, speaks_of_work
from scrapers.careers.other_companies import is_company, of_others
from scrapers.careers.page import Page
from scrapers.careers.structured_data import job_postings
from scrapers.careers.title_words import is_headline, looks_like_title
from scrapers.http import robots
from scrapers.http.fetching import target_of
from scrapers.http.refusals import Unread, moved, refusal, retry_after
from scrapers.http.unpacking import unpacked
from scrapers.parse import fields
from scrapers.parse.decoding import Misread, decode_json
from scrapers.parse.page_data import page_data, page_list
from scrapers.parse.page_tree import page_tree, words
from scrapers.parse.same_site import same_site
from scrapers.parse.xml_feed import decode_feed
from scrapers.platforms.addresses import detect
from scrapers.platforms.embedded import embedded_boards, hosted_by
from scrapers.platforms.names import answers_to, name_in, without_jobs
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, links

Reader = Callable[[str], object]
SET_ASIDE = (Misread, Unread, NotAnExport)
"""How a reader says that it can make nothing of a text."""
TODAY = date(2026, 1, 8)
URL = "https://acme.example/careers"
ACME = Company("Acme", ("Acme Labs",), ("acme.example",))


class Job(Struct):
    """A posting as a platform may send it."""

    id: str | int
    title: str | None = None


class Jobs(Struct):
    jobs: list[Job]


def _raw(text: str) -> bytes:
    return text.encode("utf-8", errors="surrogatepass")


def _response(text: str, **headers: str) -> HtmlResponse:
    return HtmlResponse(URL, headers=headers, body=_raw(text), encoding="utf-8")


def _header(name: str, status: int = 200) -> Callable[[str], Response]:
    """An answer with *text* as this header: all that one line of a header can hold."""
    return lambda text: Response(
        URL, status, headers={name: _raw(text.replace("\r", "").replace("\n", ""))}, body=b"x"
    )


def _reading() -> Reading:
    return Reading(Visit(Board("Acme", "greenhouse", "acme")))


def _employer(text: str) -> None:
    for companies in ([ACME], [ACME, Company(text, (text,), (text,), not_aliases=(text,))]):
        known = Employers(companies)
        for said in (text, f"Foo (formerly {text})", f"{text} aka Acme", f"Acme - {text}"):
            known.match(said, (f"x@{text}",))
            known.suggest(said, (text,))
            known.related(said)


def _place(text: str) -> None:
    found = read_places([text], None)
    reaches(found.places, found.workplace, wish("Berlin"), found.locations)


def _wish(text: str) -> None:
    found = read_places(["Berlin, Germany"], None)
    reaches(found.places, None, wish(text), found.locations)


def _searched(text: str) -> None:
    search = search_for(text)
    if search:
        fit(_posting(text), search, TODAY)


def _posting(text: str) -> Posting:
    return finished(Posting("1", text, URL, (text,), department=text, description=text))


def _typed(reader: Callable[[str], object]) -> Reader:
    """What the user types may be refused, to who typed it."""

    def read(text: str) -> None:
        try:
            reader(text)
        except (BadParameter, ValueError):
            """Told to who typed it."""

    return read


def _message(text: str) -> Message:
    line = text.replace("\r", "").replace("\n", "")
    names = ("From", "Sender", "Authentication-Results", "Precedence", "Return-Path")
    return message_from_bytes(b"".join(_raw(f"{name}: {line}\n") for name in names))


def _table(text: str) -> None:
    lines = text.splitlines()
    head = table.head_of(lines) or table.head_of(["First Name,Last Name,Company,Connected On"])
    assert head
    rows = [*lines, f"{text},{text},{text},{text}"]
    table.people(table.Text(rows, UTF_8), head, TODAY)


def _exhaust(found: Iterator[object]) -> None:
    for _ in found:
        pass


def _mail(text: str) -> None:
    line = text.replace("\n", " ").replace("\r", " ")
    letter = f"From: {line}\nTo: {line}\nDate: {line}\nMessage-ID: {line}\nSubject: {line}\n\n"
    me = frozenset({"me@acme.example"})
    for written in (letter, text):
        box = f"From a@b.example Thu Jan  8 10:00:00 2026\n{written}"
        mail.read(letters(in_mail(BytesIO(_raw(written)))), me, TODAY)
        mail.read(letters(in_mbox(BytesIO(_raw(box)))), me, TODAY)


def _calendar(text: str) -> None:
    line = text.replace("\n", " ").replace("\r", " ")
    event = (
        f"DTSTART:{line}", f"RRULE:{line}", f"UID:{line}", "ORGANIZER:mailto:me@acme.example",
        f"ATTENDEE;CN=Ana:{line}",
    )  # fmt: skip
    inside = "\r\n".join(("BEGIN:VEVENT", *event, "END:VEVENT"))
    for written in (f"BEGIN:VCALENDAR\r\n{inside}\r\nEND:VCALENDAR\r\n", text):
        data = BytesIO(_raw(written))
        with suppress(NotAnExport):
            meetings.read(data, len(written), frozenset({"me@acme.example"}), TODAY)


def _vcard(text: str) -> None:
    line = text.replace("\n", " ").replace("\r", " ")
    lines = (f"FN:{line}", f"ORG:{line}", f"BDAY:{line}", f"REV:{line}", f"EMAIL:{line}")
    card = "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, f"TEL;TYPE={line}:{line}"))
    for written in (f"{card}\r\nEND:VCARD\r\n", text):
        vcard.read(BytesIO(_raw(written)))


def _file(text: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "contacts"
        file.write_bytes(_raw(text))
        formats.read(file)


def _links(text: str) -> None:
    reading = _reading()
    _exhaust(links(decode_page(_response(text), reading), URL))


def _page(text: str) -> None:
    page = Page(_raw(text), text, URL)
    page.postings(TODAY)
    page.next_page()
    page.feeds()


def _json_ld(text: str) -> None:
    for inside in (text, f'{{"@type": "JobPosting", "title": "{text}", "datePosted": "{text}"}}'):
        page = f'<script type="application/ld+json">{inside}</script>'
        _exhaust(job_postings(page, URL, TODAY))


def _taken(text: str) -> None:
    """A posting with *text* in every field, from the list to the snapshot."""
    reading = _reading()
    reading.take([Posting(text, clean(text), text), Posting("2", "Baker", text)], None)
    reading.snapshot()


def _marked(text: str) -> None:
    reading = Reading(Visit(Board("Acme", "greenhouse", "acme"), (PageMark(text),)))
    reading.mark_for(text)


def _field(text: str) -> None:
    fields.workplace(text)
    fields.employment_type(text, None)
    fields.salary(text, text, text, text)
    fields.salary(text, None, "EUR", "year")
    fields.places([text, None])


def _location(text: str) -> None:
    target = target_of(_header("Location", 302)(text))
    if target:
        moved(URL, target)


def _address(text: str) -> None:
    detect(text)
    same_site(text, URL)
    for says in (says_job, is_numbered, shape, speaks_of_work):
        says(text)


READERS: dict[str, Reader] = {
    # what boards answer
    "json": lambda text: decode_json(_raw(text), Jobs, []),
    "json, cut off": lambda text: decode_json(_raw(f'{{"jobs": [{{"id": 1}}, {text}'), Jobs, []),
    "xml": lambda text: decode_feed(_raw(text), "rss"),
    "feed": lambda text: (is_list(_raw(text)), feed_postings(_raw(text), URL)),
    "site map": lambda text: site_map(_raw(text)),
    "page": _page,
    "page's tree": lambda text: words(page_tree(text)),
    "page's links": _links,
    "page's data": lambda text: page_data(_response(f"data = {text}"), "data"),
    "page's list": lambda text: page_list(_response(f"data = [{text}"), "data"),
    "json-ld": _json_ld,
    "careers links": lambda text: careers_links(text, URL),
    "site's name": lambda text: (site_name(text), home_name(text)),
    "embedded boards": lambda text: (embedded_boards(text, URL), hosted_by(text, URL)),
    "board's name": lambda text: name_in("greenhouse", _raw(text)),
    "name of a site": lambda text: (without_jobs(text), answers_to(ACME, text)),
    "html": plain_text,
    "line": clean,
    "posting": _posting,
    "posting taken in": _taken,
    "page mark": _marked,
    "platform's field": _field,
    "address": _address,
    "robots.txt": lambda text: robots.obey(robots.rules(_response(text)), URL),
    "robots.txt, a rule": lambda text: robots.obey(
        robots.rules(_response(f"User-agent: *\nDisallow: {text}\nCrawl-delay: {text}")), URL
    ),
    # headers
    "Retry-After": lambda text: retry_after(_header("Retry-After", 429)(text)),
    "Location": _location,
    "Content-Encoding": lambda text: unpacked(_header("Content-Encoding")(text)),
    "Content-Type": lambda text: _reading() and refusal(_header("Content-Type", 404)(text)),
    # what postings say
    "title": lambda text: (seniority_of(text), employment_said(text), function_of(text)),
    "title of a link": lambda text: (looks_like_title(text), is_headline(text)),
    "pay": salary_in,
    "place": _place,
    "wish": _wish,
    "remote": lambda text: says_remote(text, text),
    "day of a board": fields.day,
    "company on a page": lambda text: (is_company(text), of_others([text, "Acme"])),
    # what people write
    "employer": _employer,
    "employer's name": lambda text: (
        names.key(text), names.same_employer(text, "Acme"), names.parts(text),
        names.said_owner(text), names.has_left(text), names.before_also(text),
        names.other_names(text), names.site_name(text), no_employer.is_nobody(text),
        mail_hosts.shared_host(text), mail_hosts.shared_mailbox(text),
    ),
    "person's name": lambda text: (
        name_of_parts(text, middle=text, last=text, suffix=text), whole_name(text),
        in_parts(text, NameParts()),
    ),
    "person's name, plain": plain,
    "phone": lambda text: best_phone([(text, text), ("", text)]),
    "role": lambda text: (leads(text), recruits(text)),
    "written date": lambda text: (
        written_date(text, True), written_date(text, False), written_month(text, True),
        written_month(text, False, last=True), day_first([text, text]),
    ),
    "profile": profile_address,
    "contact's search": _searched,
    "wished titles": lambda text: fit(_posting("Baker"), Search((text,), (text,)), TODAY),
    "contacts file": _file,
    "contacts table": _table,
    "vcard": _vcard,
    "mail": _mail,
    "calendar": _calendar,
    "own JSON": lambda text: own_json.read(BytesIO(_raw(text)), len(text)),
    "encoding": lambda text: encoding_of([text.encode("utf-16-le", errors="surrogatepass")]),
    "birthday": birthday,
    "jobs in a cell": lambda text: list(jobs_in(text, TODAY)),
    "mail's headers": lambda text: genuine(_message(text), {"me@acme.example"}),
    "columns": _typed(columns_said),
    "columns mapped": lambda text: mapped_head(text.splitlines() or [""], {text: "name"}),
    # what is typed
    "day": _typed(lambda text: day_of(text, TODAY)),
    "day to come": _typed(lambda text: day_to_come(text, TODAY)),
    "year or day": _typed(lambda text: year_or_day(text, today=TODAY)),
    "span": _typed(span_of),
    # what is written out
    "cell": lambda text: (exported_table.clean(text), exported_table.cell(text)),
    "folded line": folded,
}  # fmt: skip

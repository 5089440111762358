"""What a page says of itself, in the languages of many."""

from __future__ import annotations

import pytest

from referrals.knowledge.pages.own_words import guard_of, says_closed, says_none_open

NONE_OPEN = """\
There are currently no open positions.
Nothing open right now, check back soon!
We don't have any open roles right now
We currently have no vacancies.
No job openings at this time.
We're not hiring at the moment
All positions have been filled
0 open positions
Zurzeit haben wir leider keine offenen Stellen.
Aktuell sind keine Stellen ausgeschrieben.
Derzeit keine Jobs
Aucune offre d'emploi pour le moment
Nous n'avons pas de poste ouvert actuellement
No hay vacantes en este momento
Não há vagas abertas no momento
Al momento non ci sono posizioni aperte
Momenteel hebben we geen openstaande vacatures
Inga lediga tjänster just nu
Ingen ledige stillinger for øyeblikket
Ei avoimia työpaikkoja tällä hetkellä
Obecnie nie prowadzimy rekrutacji
Brak ofert pracy
Momentálně nemáme žádné volné pozice
現在募集はしておりません
目前没有空缺职位
We aren't hiring right now
Momentan suchen wir niemanden
Jelenleg nincs nyitott pozíció
Momentan nu avem posturi deschise
Сейчас открытых вакансий нет
현재 진행 중인 채용이 없습니다"""

SOME_OPEN = """\
No experience required for our jobs board
We have no managers. Jobs here are great
Stellenangebote
There is no better place to work
Careers at Acme
Keine Angst vor neuen Jobs
No two jobs are alike
We are hiring
You have no jobs saved
Jobs 0 Jobs 1 Jobs 2"""

CLOSED = """\
This job is no longer available.
This position has been filled
The job you are looking for is no longer open.
Sorry, this job has expired.
We are no longer accepting applications for this role
Job closed
Applications for this position are now closed
This vacancy has now closed
This posting has been removed
This opportunity is closed to applications
Position filled
Diese Stelle ist leider bereits besetzt.
Diese Stellenanzeige ist nicht mehr verfügbar
Die Bewerbungsfrist ist abgelaufen
Cette offre n'est plus disponible
Ce poste a été pourvu
L'offre a expiré
Esta oferta ya no está disponible
Esta vaga foi encerrada
Questa posizione è stata chiusa
Deze vacature is niet meer beschikbaar
Tjänsten är tillsatt
Ansökningstiden har gått ut
Stillingen er besat
Hakuaika on päättynyt
Oferta wygasła
Pozice je již obsazena
The job you're trying to view has been removed.
This requisition has been cancelled.
Recruitment for this position has ended.
The application deadline has passed.
Hiring for this role is complete
This job is not accepting applications.
Closed for applications
Bewerbungen sind nicht mehr möglich.
Das Stellenangebot ist nicht mehr aktuell.
Poste pourvu
Oferta caducada
El plazo de solicitud ha finalizado.
Este puesto ya está cubierto
Ya no se aceptan solicitudes.
Vaga encerrada
As inscrições estão encerradas.
Annuncio scaduto
L'offerta è chiusa.
De sollicitatietermijn is verstreken.
Oferta pracy archiwalna
Paikka on täytetty
Nabídka vypršela.
Az állás már nem elérhető.
Acest post nu mai este disponibil.
Bu pozisyon kapatılmıştır.
Вакансия закрыта.
Вакансия в архиве
この求人は終了しました
応募受付は終了いたしました
该职位已关闭
此职缺已关闭
채용이 마감되었습니다"""

OPEN = """\
Open until this position is filled.
Applications are accepted until the role has been filled
If this position is closed, we will tell you
This position is open to all
You will help close deals
Once the job is filled we remove the ad
This role is closed-source minded
Die Stelle ist ab sofort zu besetzen
Applications close on 30 June.
We closed our Series B.
Our office is closed on weekends.
When the job has expired, you can no longer apply.
Sobald die Stelle besetzt ist, informieren wir.
La vacante permanecerá abierta hasta que se cubra.
Please note the position may close early.
応募締切は6月30日です
採用が決まり次第、募集は終了します
채용시 마감"""


@pytest.mark.parametrize("sentence", NONE_OPEN.splitlines())
def test_a_page_says_that_nothing_is_open(sentence: str) -> None:
    assert says_none_open(sentence)


@pytest.mark.parametrize("sentence", SOME_OPEN.splitlines())
def test_other_words_of_jobs_do_not_say_that_nothing_is_open(sentence: str) -> None:
    assert not says_none_open(sentence)


@pytest.mark.parametrize("sentence", CLOSED.splitlines())
def test_a_page_says_that_its_posting_is_closed(sentence: str) -> None:
    assert says_closed(sentence)


@pytest.mark.parametrize("sentence", OPEN.splitlines())
def test_a_condition_closes_nothing(sentence: str) -> None:
    assert not says_closed(sentence)


@pytest.mark.parametrize(
    ("source", "guard"),
    [
        ('<script>window._cf_chl_opt={cvId:"3"}</script>', "Cloudflare"),
        ('<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>', "Cloudflare"),
        ('<iframe src="https://geo.captcha-delivery.com/captcha/?initialCid=1"></iframe>', "DataDome"),
        ('<div id="px-captcha"></div>', "HUMAN"),
        ('<iframe src="/_Incapsula_Resource?CWUDNSAI=2&incident_id=1"></iframe>', "Imperva"),
        ('<div id="sec-if-cpt-container"></div>', "Akamai"),
        ("<script>window.KPSDK={}</script>", "Kasada"),
        ("<script>AwsWafIntegration.saveReferrer()</script>", "AWS WAF"),
        ("<title>Sucuri WebSite Firewall - Access Denied</title>", "Sucuri"),
        ("<script>__CF$cv$params={r:'1'};a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>", None),
        ('<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>', None),
        ('<script src="https://js.datadome.co/tags.js"></script>', None),
        ('<script src="https://www.google.com/recaptcha/api.js"></script>', None),
    ],
)  # fmt: skip
def test_a_guards_page_is_known_by_what_regular_pages_lack(source: str, guard: str | None) -> None:
    assert guard_of(source) == guard

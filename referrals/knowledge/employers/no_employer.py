"""Words under "Company" that name no employer: "Self-employed", "Stealth startup", "Open to work".

All are written as `employer_names.spelled` leaves them: lower case, without accents or hyphens.
"""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.employers.names import spelled

# The text begins so, whatever follows: "freelance photographer". A star stands for any ending.
BEGINS = """
self employ*, selfemploy*, freelanc*, free lanc*, independ*nt consult*, independ*nt contract*
independ*nt profession*, independ*nt research*, independ*nt expert, independ*nt advis*
independ*nt artist, unemploy*, currently unemployed, jobless, no job, not employed, not working
not currently *, not applicable, not disclosed, job seek*, jobseek*, job hunt*, job search*
seeking, actively seeking, currently seeking, looking for, looking to, actively looking
currently looking, searching, exploring, in search of, open to, open for, available for
available to, for hire, in transition, in career transition, between jobs, between roles
between opportunities, career break, career change, career transition, sabbatical, on sabbatical
on a sabbatical, gap year, on a break, on break, on leave, parental leave, maternity leave
paternity leave, family leave, retired, retiree, semi retired, happily retired, retirement
stealth mode*, stealth start*, stealth company, stealth venture, in stealth, building in stealth
undisclosed, under nda, stay at home *, full time mom, full time mum, full time dad
full time parent, homemaker, home maker, housewife, househusband, student at, student of
student in, candidate at, recently laid off, laid off, impacted by, affected by, ex, former
formerly, my own *, own business, own company, own startup, angel investor, private investor
on a career break, on career break, taking time off, taking a break, taking some time
currently exploring, currently between, opentowork*, hire me, phd student, msc student
masters student, graduate student, me myself*, military spouse, next adventure*, new adventure*
building something*, working on something*, stealth yc, upwork freelanc*, consultant self
to be announced, to be confirmed, selbstandig*, en recherche active, en paro, en transition
lavoratric* autonom*, disponibile, disponivel*, busqueda activa*, sin empleo, ama de casa
uavhengig konsulent, itsenainen yrittaja, dzialalnosc gospodarcza, عاطل*
freiberuf*, selbststandig*, selbst standig*, arbeitsuchend*
arbeitssuchend*, arbeitslos*, auf jobsuche, auf arbeitssuche, jobsuchend*, im ruhestand, in rente
rentner*, elternzeit, in elternzeit, hausfrau, hausmann, vertraulich*, zelfstandig*, zzp*
werkzoekend*, werkloos*, gepensioneerd*, eigen bedrijf, egenforetag*, frilans*, arbetssokande
arbetslos*, foraldraledig*, pensionar*, selvstendig*, selvstaendig*, arbeidsledig*, pensjonist*
yrittaja*, tyonhakija*, tyoton*, vanhempainvapaa*, elakelai*, independant*, autoentrepreneur*
auto entrepreneur*, microentrepreneur*, micro entrepreneur*, travailleu* autonom*
travailleu* independ*, en recherche d*, recherche d emploi, recherche demploi, a la recherche d*
demandeu* demploi, demandeu* d emploi, sans emploi, retraite*, etudiant*, conge maternite
conge parental, conge sabbatique, a mon compte, autonomo, autonoma, trabajador* autonom*
trabajador* independ*, por cuenta propia, trabajo independiente, profesional independiente
en busqueda *, en busca *, buscando *, desemplead*, jubilad*, estudiante*, profissional autonom*
profissional liberal, trabalhador* autonom*, trabalhador* independ*, em transicao *, em busca *
desempregad*, aposentad*, empresa propria, conta propria, libero profession*, libera profession*
in cerca d*, disoccupat*, pensionat*, studente*, studentessa*, lavoratore autonom*, in proprio
liber profesionist*, somer, wlasna dzialalnosc*, samozatrudni*, bezrobotn*, emeryt*, szukam pracy
osvc, zivnost*, nezamestnan*, egyeni vallalkozo*, nyugdijas*, munkanelkuli*, serbest*, kendi isim*
emekli*, issiz*, is ariyorum, ogrenci, αυτοαπασχολ*, άνεργ*, ελεύθερος επαγγελματίας, συνταξιούχος
φοιτητ*, фриланс*, самозанят*, безработн*, пенсионер*, индивидуальный предприниматель, в поиске
в активном поиске, ищу работу, студент*, безробітн*, фоп, на свободна практика, самозайнят*
פרילנסר*, עצמאי*, מחפש* עבודה, فريلانس*, فریلنس*, عمل حر, أعمال حرة, باحث عن عمل, متقاعد
स्वरोजगार*, फ्रीलांस*, 自由职业*, 自由業, 个体户, 待业*, 求职*, 退休*, 自営業*, フリーランス*
無職*, 求職中*, 退職*, 자영업*, 프리랜서*, 무직*, 구직*, 육아휴직*, wiraswasta*, pekerja lepas
op zoek naar werk, op zoek naar een *, hledam praci, allaskereso, jobsogende, soger job, ип
ищу проект, фріланс*, шукаю роботу, مستقل*, ฟรีแลน*, tu do, 個人事業主, 個人事業, selbstst
itsenainen ammatinharjoittaja, jobbsokande, arbeidssoker*, caut de lucru, trazim posao
cerco lavoro, bekerja sendiri, belum bekerja, lam tu do, nghi huu, อาชีพอิสระ*, เกษียณ*
"""

# The whole text is one of these.
WHOLE = """
na, n a, none, null, nil, no, not available, no company, no employer, no affiliation
not affiliated, unaffiliated, nothing, nobody, unknown, test, testing, xxx, xx, x, tba, tbc, tbd
todo, asdf, coming soon, under construction, contract, looking, something new, new venture
new chapter, next chapter, none of your business
company, my company, private company, confidential company, company name
various, various clients, various companies, multiple, multiple companies, several, many, other
others, misc, startup, start up, my startup, early stage startup, small business
small business owner, business owner, family business, owner, founder, co founder, cofounder
entrepreneur, entrepreneur in residence, solopreneur, stealth, consultant, consulting, contractor
contracting, advisor, advisory, investor, mentor, volunteer, volunteering, individual
individual consultant, independent, independant, indie, anonymous, self, anonymous company
privat, private, confidential, personal
personal project, hobby, home, home based, home office, remote
worldwide, anywhere, me, myself, life, world, planet earth, internet, digital nomad, nomad
traveling, travelling, traveling the world, time off, student, students, university student
mba student, mba candidate, phd student, phd candidate, graduate, caregiver, family caregiver
mother, father, mom, dad, parent, scholar, ledig, konfidentiell, confidentiel, confidencial
empresa confidencial, riservato, vertrouwelijk, poufne, gizli, estudante, opiskelija
конфиденциально, нет, 无, 無, なし, 없음, 学生, 學生, 학생, 大学生, 保密, 某公司, 非公開, 비공개
طالب, لا يوجد, छात्र
"""

# Likely, and yet not said: who has yet to start, or is lent out by somebody else. The user decides.
UNSURE = re.compile(
    r"\bincoming\b|\w via \w|\bon behalf of\b|\bcontracted to\b|\w contract(?:or)?$|\w freelancer?$"
    r"|\w stealth$|^stealth .*(?:startup|start up|company|venture|mode)$"
)


def _listed(text: str) -> list[str]:
    said = (words.strip().casefold() for line in text.split("\n") for words in line.split(","))
    return [re.escape(words) for words in said if words]


_BEGINS = re.compile(rf"(?:{'|'.join(_listed(BEGINS))})(?!\w)".replace(r"\*", r"\w*"))
_WHOLE = re.compile("|".join(_listed(WHOLE)))


@lru_cache(maxsize=65536)
def is_nobody(text: str) -> bool:
    """Whether *text* names no employer at all, or says that they work there no more or not yet."""
    said = spelled(text)
    return bool(not said or _WHOLE.fullmatch(said) or _BEGINS.match(said) or UNSURE.search(said))

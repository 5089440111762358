"""Whether a posting offers to sponsor a visa is read from its own words, in several languages."""

from __future__ import annotations

import pytest

from referrals.knowledge.permits.sponsorship import sponsorship

REFUSED = (
    "We are unable to sponsor visas at this time.",
    "We are unable, at this time, to offer visa sponsorship.",
    "This position is not eligible for visa sponsorship.",
    "Visa sponsorship is not available for this role.",
    "No sponsorship available.",
    "Sponsorship is not available.",
    "Applicants must be authorized to work in the U.S. without the need for current or future employer sponsorship.",
    "You must be able to work in the UK without visa sponsorship",
    "Candidates who require visa sponsorship will not be considered.",
    "Acme does not provide immigration or visa sponsorship for this position.",
    "We can't sponsor work permits.",
    "We cannot sponsor applicants for this role.",
    "Must not require H-1B sponsorship now or in the future.",
    "Wir können leider kein Visum sponsern.",
    "Visasponsoring ist leider nicht möglich.",
    "Eine Unterstützung beim Visum können wir nicht anbieten, ein Visum wird von uns nicht gesponsert.",
    "Nous ne parrainons pas de visa pour ce poste.",
    "Nous ne sommes pas en mesure de proposer un parrainage de visa.",
    "No ofrecemos patrocinio de visado.",
    "Não oferecemos patrocínio de visto.",
    "Non offriamo sponsorizzazione del visto.",
    "Wij bieden geen visumsponsoring.",
    "Vi kan inte erbjuda visumsponsring.",
    "Nie oferujemy sponsorowania wizy.",
    "ビザサポートは行っておりません。",
    "ビザスポンサー不可",
    "At this time, we cannot sponsor.",
    "The firm does not sponsor.",
    "This role is not open to candidates needing sponsorship.",
    "Candidates requiring sponsorship need not apply.",
    "Visa sponsorship: No",
    "Visa sponsorship: not available",
    "We do not hold a sponsor licence.",
    "This role is ineligible for sponsorship.",
    "Vi tilbyr ikke visumsponsing.",
    "Nie sponsorujemy wiz.",
    "Emme tarjoa viisumisponsorointia.",
    "不提供签证担保",
    "비자 지원 불가",
)
STATED = (
    "Visa sponsorship is available for this role.",
    "We sponsor visas and help you move.",
    "We do sponsor work visas for this position!",
    "Happy to sponsor a Skilled Worker visa.",
    "No matter where you are from, we can sponsor your visa.",
    "Don’t worry about papers, we sponsor visas.",
    "Relocation package and visa support provided",
    "Wir unterstützen dich bei Visum und Arbeitserlaubnis.",
    "Wir bieten Visa-Sponsoring.",
    "Nous parrainons votre visa de travail.",
    "Prise en charge du visa possible.",
    "Ofrecemos patrocinio de visado.",
    "Oferecemos patrocínio de visto.",
    "Wij bieden visumsponsoring.",
    "Vi erbjuder hjälp med visum.",
    "ビザサポートあり",
    "Nous vous aidons à obtenir un visa de travail.",
    "Wij sponsoren je visum.",
    "Wij helpen met je werkvergunning.",
    "Sponsorujemy wizy.",
    "提供签证担保",
    "비자 지원 가능",
)
SILENT = (
    "",
    "We build billing software in Berlin.",
    "Do you now or in the future require visa sponsorship?",
    "You find an executive sponsor for each project.",
    "We sponsor the city's marathon, and no run is too long.",
    "No sponsorship experience needed; you will sell event packages.",
    "We accept Visa and Mastercard.",
    "You run trials for the sponsor, and do not shy away from paperwork.",
    "You must have the right to work in the UK.",
    "Gültige Arbeitserlaubnis erforderlich.",
    "If you require visa sponsorship, tell us in your letter.",
    "We do sponsor visas! However, we aren't able to sponsor visas for every role.",
    "Remote work is not supported.",
    "No visa sponsorship required.",
    "Ideally, no sponsorship needed.",
    "Please tell us whether you need visa sponsorship.",
    "You are authorized to work in the United States.",
)


@pytest.mark.parametrize("words", REFUSED)
def test_a_refusal_is_told_with_its_sentence(words: str) -> None:
    told = sponsorship(f"You will love data.\n{words} Apply soon.")

    assert told
    assert told.stance == "refused"
    assert words.rstrip(".。").split(" ")[0] in told.sentence
    assert "love data" not in told.sentence


@pytest.mark.parametrize("words", STATED)
def test_an_offer_is_told_with_its_sentence(words: str) -> None:
    told = sponsorship(f"You will love data.\n{words}\nApply soon.")

    assert told
    assert (told.stance, told.sentence) == ("stated", words)


@pytest.mark.parametrize("words", SILENT)
def test_a_question_another_sense_and_a_contradiction_tell_nothing(words: str) -> None:
    assert sponsorship(f"You will love data.\n{words}\nApply soon.") is None

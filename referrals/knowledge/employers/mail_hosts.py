"""Mail hosts that say nothing about an employer: free mail, providers, relays, job boards."""

from __future__ import annotations

import re

SHARED = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com
    rocketmail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me
    tutanota.com tuta.io fastmail.com fastmail.fm hey.com zoho.com zohomail.com yandex.com
    yandex.ru mail.com mail.ru inbox.ru bk.ru list.ru gmx.com gmx.net gmx.de gmx.at gmx.ch
    web.de t-online.de freenet.de posteo.de mailbox.org arcor.de 1und1.de online.de orange.fr
    wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it alice.it tiscali.it
    telefonica.net terra.es bol.com.br uol.com.br terra.com.br ig.com.br sapo.pt planet.nl
    ziggo.nl kpnmail.nl hetnet.nl xs4all.nl home.nl telenet.be skynet.be bluewin.ch hispeed.ch
    seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl op.pl abv.bg ukr.net i.ua rambler.ru
    qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com hanmail.net daum.net
    rediffmail.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
    charter.net earthlink.net juno.com btinternet.com btopenworld.com sky.com virginmedia.com
    blueyonder.co.uk ntlworld.com talktalk.net shaw.ca rogers.com sympatico.ca bigpond.com
    optusnet.com.au xtra.co.nz duck.com simplelogin.com relay.firefox.com
    privaterelay.appleid.com users.noreply.github.com
    linkedin.com greenhouse.io lever.co ashbyhq.com myworkdayjobs.com smartrecruiters.com
    workable.com recruitee.com teamtailor.com personio.de personio.com bamboohr.com breezy.hr
    pinpointhq.com
    rippling.com icims.com eightfold.ai jobvite.com applytojob.com join.com gem.com comeet.co
    """.split()  # noqa: SIM905 - hosts to read, not to count
)
# Free mail under every country's ending: yahoo.co.uk, hotmail.fr, live.nl.
ANY_COUNTRY = frozenset({"yahoo", "hotmail", "live", "outlook", "gmx", "yandex"})


def shared_host(domain: str) -> bool:
    """Whether people of any employer have addresses there."""
    return domain in SHARED or domain.partition(".")[0] in ANY_COUNTRY


SHARED_MAILBOX = re.compile(
    r"(?:info|office|contact|kontakt|hello|hallo|mail|support|service|sales|admin|team|hr|jobs|careers"
    r"|recruiting|press|marketing|billing|help|welcome|reception|no-?reply)@",
    re.IGNORECASE,
)


def shared_mailbox(address: str) -> bool:
    """Whether several people read it, so that it tells nobody from another: "info@acme.example"."""
    return SHARED_MAILBOX.match(address.strip()) is not None

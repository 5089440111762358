"""Who owns whom, from public facts: somebody at GitHub may know whom to ask at Microsoft.

A relation and never a link: they work at GitHub, and that is said. One owner a line, its brands and
subsidiaries behind the colon, all as `employer_names.key` leaves them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

OWNERS = """
abb: b and r, baldor electric
accenture: avanade, droga5, fjord
adidas: runtastic
adobe: frame io, magento, marketo, workfront, behance
adp: workforce software
akamai: linode, guardicore, noname security
alibaba: lazada, ant group, ele me, cainiao, trendyol, daraz, aliexpress
allianz: pimco, allianz global investors
alphabet: google, waymo, verily, isomorphic labs, calico, intrinsic
amazon: twitch, whole foods, whole foods market, zappos, ring, zoox, audible, imdb, goodreads, kuiper, one medical, mgm, blink, eero, woot, abebooks, souq, pillpack
amd: xilinx, pensando, zt systems
american express: american express global business travel, resy, kabbage
ameriprise financial: columbia threadneedle, threadneedle
anheuser busch inbev: ambev, grupo modelo
aon: nfp
apple: beats, beats by dre, beats electronics, shazam, claris, filemaker
applovin: adjust, mopub
arcelormittal: aperam
asml: cymer, hmi
assa abloy: hid global, hid, yale
astrazeneca: alexion
at and t: cricket wireless, directv, warnermedia
atlassian: trello, loom, bitbucket, opsgenie, statuspage
aviva: direct line
axa: axa investment managers
axel springer: business insider, politico, bild, stepstone, idealo
bank of america: merrill
bayer: bluerock therapeutics
berkshire hathaway: bnsf, bnsf railway, geico, dairy queen, duracell, fruit of the loom, see s candies, netjets, lubrizol, precision castparts, clayton homes, pilot flying j, berkshire hathaway energy, pacificorp
blackrock: ishares, efront, preqin
block: afterpay, cash app, tidal
bmw: mini, rolls royce motor cars
bnp paribas: bgl bnp paribas, fortis, arval, cortal consors, consorsbank
boeing: jeppesen, aurora flight sciences, insitu, wisk, wisk aero
booking holdings: booking com, kayak, agoda, priceline, opentable, rentalcars com, momondo
bosch: bosch rexroth, etas, buderus
bp: castrol, lightsource bp
broadcom: vmware, symantec, ca technologies, avago, brocade, pivotal software, carbon black, lsi
bt: ee, openreach, plusnet
bytedance: tiktok, capcut, pico
capgemini: sogeti, frog design, frog, igate, wns
capital one: discover
carrier: toshiba carrier
cbre: turner and townsend, trammell crow
charles schwab: optionsxpress
chevron: hess, noble energy
cigna: express scripts, evernorth
cisco: meraki, splunk, webex, duo security, appdynamics, thousandeyes, opendns, broadsoft, acacia communications, sourcefire, jasper
citi: banamex
citrix: wrike
cloudflare: area 1 security
coca cola: costa coffee, minute maid, innocent drinks, fairlife
comcast: nbcuniversal, sky, universal pictures, dreamworks animation, telemundo, freewheel, peacock
conagra: birds eye
conde nast: new yorker, pitchfork
continental: contitech
costco: kirkland
cvs health: aetna, oak street health, signify health
daimler truck: detroit diesel, mitsubishi fuso, thomas built buses
danaher: cytiva, beckman coulter, pall, leica microsystems, cepheid, sciex, molecular devices, abcam, integrated dna technologies, radiometer
danone: alpro, nutricia, evian
datadog: undefined labs
deere: blue river technology, bear flag robotics, wirtgen
dell: alienware, emc, secureworks
delivery hero: foodpanda, glovo, talabat, pedidosya, yemeksepeti, baemin
delta air lines: endeavor air, monroe energy
deutsche bank: dws, postbank, norisbank, numis
deutsche telekom: t mobile, t mobile us, t systems, magenta telekom, sprint
diageo: guinness, johnnie walker, casamigos, smirnoff
disney: pixar, marvel, marvel studios, lucasfilm, espn, hulu, abc news, industrial light and magic, national geographic, 20th century studios
docusign: seal software, springcm
doordash: wolt, caviar, deliveroo, bbot
dropbox: hellosign, dropbox sign, docsend
dxc technology: luxoft, csc, virtual clarity
e on: westenergie, essent
eaton: cooper industries, tripp lite
ebay: tcgplayer
electronic arts: bioware, respawn entertainment, codemasters, popcap, maxis, glu mobile, playdemic
eli lilly: loxo oncology, avid radiopharmaceuticals
emerson: aspentech, national instruments, ni, fisher controls
enel: endesa
engie: tractebel, storengy
epic games: psyonix, harmonix, artstation, sketchfab, mediatonic
equinor: danske commodities
ericsson: cradlepoint, vonage, red bee media
essilorluxottica: ray ban, oakley, sunglass hut, lenscrafters
estee lauder: clinique, la mer, deciem, tom ford beauty, bobbi brown
exor: juventus
expedia: vrbo, hotels com, homeaway, trivago, orbitz, travelocity, hotwire
exxonmobil: xto energy, imperial oil, pioneer natural resources, denbury
f5: nginx, shape security, volterra
fedex: kinkos
ferrero: kinder, nutella, fannie may
fiserv: clover, carat
flutter: paddy power, betfair, fanduel, pokerstars, sky betting and gaming, sisal
ford: lincoln, argo ai
gen digital: norton, avast, avira, lifelock, avg, ccleaner
general mills: blue buffalo, yoplait
general motors: chevrolet, cadillac, buick, gmc, cruise, brightdrop
gilead: kite pharma, kite
global payments: worldpay, evo payments
godaddy: poynt, media temple, sucuri
goldman sachs: ayco, greensky
google: youtube, deepmind, google deepmind, fitbit, wing, nest, looker, mandiant, apigee, waze, wiz, kaggle
grab: jaya grocer, uber southeast asia
haleon: sensodyne
harman: jbl, akg
heineken: lagunitas, beavertown, red stripe
henkel: schwarzkopf, loctite, persil
hewlett packard enterprise: aruba, aruba networks, cray, silver peak, nimble storage, juniper networks, juniper, zerto, simplivity
hitachi: hitachi vantara, globallogic, hitachi energy, hitachi rail
home depot: srs distribution, hd supply
honda: acura
honeywell: intelligrated, quantinuum, elster
hp: plantronics, hyperx, polycom
hsbc: first direct, m and s bank, hang seng bank
hubspot: clearbit
hyundai: kia, boston dynamics, motional
ibm: red hat, hashicorp, softlayer, instana, apptio, turbonomic, cloudant, webmethods, streamsets, datastax, confluent
ikea: taskrabbit
iag: british airways, iberia, aer lingus, vueling
inditex: zara, massimo dutti, bershka, pull and bear, stradivarius, oysho
infosys: edgeverve, panaya, infosys mccamish
ing: interhyp, ing diba
intel: mobileye, altera, habana labs, movidius
interpublic: mccann, fcb, acxiom, mullenlowe, weber shandwick, r ga
intuit: mailchimp, credit karma, turbotax, quickbooks, mint
j sainsbury: argos
jd com: jd logistics, dada nexus
johnson and johnson: depuy synthes, ethicon, actelion, abiomed, biosense webster, shockwave medical, crucell
jpmorgan chase: bear stearns, first republic bank, wepay, nutmeg
just eat takeaway: skipthedishes, menulog
kering: gucci, balenciaga, saint laurent, bottega veneta, alexander mcqueen, boucheron
keysight: ixia, spirent, esi group
kraft heinz: kraft, oscar mayer, kraft foods
kroger: harris teeter, fred meyer, ralphs, 84 51
l oreal: lancome, maybelline, kiehls, garnier, cerave, aesop, la roche posay, modiface
liberty global: virgin media, telenet, virgin media o2
linde: boc
lloyds: halifax, scottish widows, lex autolease, embark
lockheed martin: sikorsky, united launch alliance
london stock exchange: tradeweb, lch
lufthansa: swiss, austrian airlines, eurowings, brussels airlines, lufthansa technik, lufthansa cargo, ita airways
lvmh: louis vuitton, dior, sephora, tiffany, fendi, givenchy, bulgari, moet hennessy, celine, loewe, dfs, tag heuer, rimowa
macys: bloomingdales, bluemercury
marriott: ritz carlton, sheraton, westin, starwood, w hotels, st regis
mars: royal canin, banfield, banfield pet hospital, vca animal hospitals, kellanova
marsh mclennan: marsh, mercer, oliver wyman, guy carpenter, nera
mastercard: vocalink, finicity, recorded future, ekata
match: tinder, hinge, okcupid, plenty of fish, meetic, hyperconnect
mckinsey: lunar
medtronic: minimed
mercedes benz: amg
merck kgaa: versum materials
merck sharp and dohme: acceleron, prometheus biosciences
meta: instagram, whatsapp, oculus, oculus vr, workplace from meta, ctrl labs
michelin: bf goodrich, fenner
microsoft: github, linkedin, activision blizzard, activision, blizzard entertainment, nuance, nuance communications, xbox, skype, xamarin, mojang, mojang studios, bethesda, zenimax, yammer, lynda com, npm, obsidian entertainment, playground games, citus data, 343 industries
mondelez: milka, clif bar, oreo
moodys: bureau van dijk
morgan stanley: e trade, eaton vance, shareworks, solium
motorola solutions: avigilon, vigilant solutions
naspers: prosus, takealot, media24
nasdaq: verafin, adenza, calypso technology, axiomsl
nestle: nespresso, purina, gerber, perrier, maggi
netapp: spot by netapp, solidfire
netflix: animal logic, next games, night school studio
news: dow jones, wall street journal, harpercollins, news uk, realtor com, barron s
nike: converse, jordan brand
nokia: alcatel lucent, infinera
northrop grumman: scaled composites
novartis: gyroscope therapeutics
novo nordisk: catalent
ntt: ntt data, ntt docomo, dimension data, nttdata
nvidia: mellanox, cumulus networks, bright computing
nxp: freescale, marvell wifi
omnicom: bbdo, ddb, tbwa, omd, fleishmanhillard, ketchum, porter novelli, flywheel digital
openai: io products, rockset, statsig
opentext: micro focus, carbonite, guidance software, webroot
oracle: netsuite, sun microsystems, peoplesoft, siebel, eloqua, responsys, mysql, opower, dyn, textura, aconex, bluekai
orange: sosh
orsted: deepwater wind
palo alto networks: demisto, bridgecrew, cyberark, twistlock
panasonic: panasonic avionics, blue yonder, sanyo
paramount: cbs, mtv, nickelodeon, showtime, pluto tv, comedy central, skydance
paypal: venmo, braintree, honey, xoom, izettle, zettle, hyperwallet, paidy
pearson: edexcel
pepsico: frito lay, quaker, gatorade, sodastream, doritos, poppi
pfizer: wyeth, hospira, seagen, arena pharmaceuticals, biohaven, array biopharma
philips: spectranetics
procter and gamble: pampers, oral b, old spice, olay
prosus: payu, olx, stack overflow, ifood, just eat takeaway
publicis: sapient, publicis sapient, leo burnett, saatchi and saatchi, epsilon, starcom, zenith, razorfish, digitas
pvh: calvin klein, tommy hilfiger
qualcomm: nuvia, arduino, alphawave, atheros
raytheon technologies: collins aerospace, pratt and whitney
reckitt: durex, dettol, mead johnson
relx: elsevier, lexisnexis, lexisnexis risk solutions
renault: dacia
restaurant brands international: burger king, tim hortons, popeyes, firehouse subs
richemont: cartier, montblanc, van cleef and arpels, iwc, yoox net a porter, piaget
rio tinto: arcadium lithium
roche: genentech, foundation medicine, flatiron health, spark therapeutics, chugai
rwe: con edison clean energy
ryanair: lauda, malta air
s and p global: platts, crisil, capital iq
safran: morpho
saint gobain: certainteed, chryso
salesforce: tableau, slack, heroku, mulesoft, pardot, quip, informatica
samsung: samsung sds, harman, smartthings, joyent, samsung electronics, samsung electro mechanics, samsung sdi
sanofi: principia biopharma, provention bio
sap: ariba, concur, successfactors, signavio, leanix, callidus, fieldglass, hybris, business objects, walkme, sybase
schneider electric: aveva, apc, telvent, osisoft
schwarz: lidl, kaufland
servicenow: element ai, lightstep, moveworks, armis
shell: bg group, sonnen, new motion
shopify: oberlo
siemens: siemens healthineers, siemens gamesa, siemens energy, mendix, mentor graphics, brightly, altair
siemens healthineers: varian, corindus
sk: sk hynix, sk telecom, sk innovation
snap: bitmoji, zenly
snowflake: streamlit, neeva
societe generale: boursorama, ald automotive, ayvens
softbank: arm, yahoo japan, ampere computing, graphcore
sony: playstation, sony interactive entertainment, sony pictures, sony pictures entertainment, sony music, bungie, insomniac games, naughty dog, crunchyroll, columbia pictures, guerrilla games
spotify: anchor, megaphone, gimlet, findaway, soundtrap
stanley black and decker: dewalt, craftsman
starbucks: teavana
stellantis: fiat, fca, citroen, opel, vauxhall, jeep, maserati, psa, alfa romeo, leasys, free2move
stripe: paystack, taxjar, recko
stryker: inari medical
swatch: omega, tissot, longines, breguet
take two interactive: rockstar games, rockstar north, zynga, 2k, 2k games, gearbox
takeda: shire
tapestry: kate spade, stuart weitzman
target: shipt, roundel
tata: tata consultancy services, tata motors, tata steel, jaguar land rover, air india, voltas
tata motors: jaguar land rover, jaguar, land rover
telefonica: o2, vivo, o2 telefonica
tencent: riot games, supercell, wechat, tencent music
teva: actavis, ratiopharm
thales: imperva, thales alenia space, vormetric
thermo fisher: patheon, ppd, fei, phadia
thomson reuters: casetext, westlaw
tjx: marshalls, homegoods
totalenergies: saft, direct energie
toyota: lexus, daihatsu, hino, woven planet
tripadvisor: viator, thefork, cruise critic
twilio: sendgrid
uber: postmates, careem, drizly
ubs: credit suisse
unilever: ben and jerrys, dove, hellmanns, knorr, dollar shave club
unicredit: hypovereinsbank
unitedhealth: optum, unitedhealthcare, change healthcare, united healthcare, lhc group
universal music: capitol records, island records, emi, def jam
valeo: ichikoh, siemens eautomotive
veolia: westbury
verizon: verizon media, oath, tracfone, bluejeans
vf: north face, vans, timberland, dickies
visa: cybersource, tink, pismo, currencycloud, authorize net
vmware: pivotal software, carbon black, airwatch, velocloud, heptio, bitnami, nicira
vodafone: vodacom, vantage towers, three uk
volkswagen: audi, porsche, skoda, seat, cupra, bentley, lamborghini, ducati, cariad, man truck and bus, scania, traton, moia, elli
volvo: mack trucks, renault trucks
volvo cars: zenseact
walgreens boots alliance: duane reade, villagemd
walmart: sams club, jet com, flipkart, phonepe, vizio, massmart
warner bros discovery: hbo, cnn, discovery, tnt sports, hgtv, turner
wolters kluwer: cch, uptodate
workday: peakon, scout rfp, zimit, paradox
wpp: ogilvy, vml, grey, akqa, wunderman thompson, hogarth, mindshare, wavemaker, essencemediacom, landor, burson
xylem: sensus, evoqua
yahoo: aol, techcrunch
yum brands: kfc, pizza hut, taco bell, habit burger
zalando: about you, highsnobiety
zebra technologies: fetch robotics, matrox imaging
zendesk: ultimate ai
zillow: trulia, streeteasy, hotpads, showingtime, follow up boss
zoom: workvivo, keybase
zoominfo: chorus ai, comparably
"""


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    lines = (line.partition(": ") for line in OWNERS.strip().split("\n"))
    return tuple((owner, name) for owner, _, names in lines for name in names.split(", "))


@cache
def _owners() -> dict[str, list[str]]:
    found = dict[str, list[str]]()
    for owner, name in _pairs():
        found.setdefault(name, []).append(owner)
    return found


def owners(name: str) -> Iterator[str]:
    """Who owns the company of this key, and who owns that one."""
    for owner in _owners().get(name, ()):
        yield owner
        yield from owners(owner)


def owned(name: str) -> list[str]:
    """What the company of this key owns."""
    return [brand for owner, brand in _pairs() if owner == name]
